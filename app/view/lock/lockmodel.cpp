#include "view/lock/lockmodel.h"

#include "view/desk/settings.h"
#include "view/lock/lockanswer.h"
#include "view/lock/lockask.h"

#include "platform/screenport.h"
#include "vault/attempts.h"

#include <algorithm>
#include <memory>

namespace handrail::view {
namespace {

using storage::Done;
using storage::Result;

} // namespace

LockModel::LockModel(VaultDesk &desk, Settings &settings, const storage::Clock &clock, QObject *parent)
    : QObject(parent), m_desk(desk), m_settings(settings), m_clock(clock), m_idle(clock)
{
    connect(&m_idle, &IdleWatch::away, this, &LockModel::lock);
    m_countdown.setInterval(1000);
    connect(&m_countdown, &QTimer::timeout, this, &LockModel::countDown);
    refresh();
}

void LockModel::refresh()
{
    struct Look {
        vault::State state = vault::State::Unavailable;
        vault::UnlockReply outlook;
        bool damaged = false;
        std::optional<vault::HandOver> handOver;
        std::vector<vault::Peer> peers;
        bool pinAllowed = false;
    };
    askVault([peer = peerId()](vault::Vault &vault) -> Result<Look> {
        // opens the file again where it could not be opened before
        vault::UnlockReply outlook = vault.unlockOutlook(peer);
        auto handOver = vault.handOver();
        return Look{vault.state(),
                    std::move(outlook),
                    vault.damagedKeptAt().has_value(),
                    handOver ? std::move(handOver.value()) : std::nullopt,
                    vault.peers().ok() ? vault.peers().value() : std::vector<vault::Peer>(),
                    vault.pinAllowed()};
    }, [this, asked = m_locks](Result<Look> look) {
        if (asked != m_locks)
            return refresh(); // looked before a lock that was asked for since: it may have been open then
        if (!look) {
            setState(Unavailable);
            return failed(look.failure());
        }
        setHandOver(std::move(look.value().handOver)); // first: nobody sees 'locked' without it
        takePeers(std::move(look.value().peers), look.value().outlook.peerId, look.value().pinAllowed);
        if (const State found = stateOf(look.value().state); !m_opening || (found != Unlocked && found != HandedOver))
            setState(found); // what is being opened says so itself, with all that belongs to it
        m_triesLeft = look.value().outlook.triesLeft;
        m_damaged = look.value().damaged;
        emit noticeChanged();
        if (m_state == Unavailable)
            return failed(look.value().outlook.failure);
        if (const Problem found = problemOf(look.value().outlook.result, false); found != NoProblem)
            say(found);
        showRetry(look.value().outlook.retryAfterMs);
    });
}

void LockModel::setUp(const QString &passphrase, const QString &again)
{
    if (m_busy || !passphraseFits(passphrase, again))
        return;
    say(NoProblem);
    askToOpen([secret = secretOf(passphrase), language = wordLanguage()](vault::Vault &vault) {
        return vault.setUp(secret->view(), language);
    }, [this](Result<std::vector<std::string>> words) {
        if (!words)
            return failed(words.failure());
        showWords(wordList(words.value()));
        setState(Unlocked);
        emit unlocked();
    });
}

void LockModel::wordsWrittenDown()
{
    showWords({});
    touched();
    askVault([](vault::Vault &vault) { return vault.noteRecoveryWords(); }, [](storage::Outcome) {});
}

void LockModel::unlock(const QString &passphrase)
{
    if (m_busy || m_retryAfterS > 0 || passphrase.isEmpty())
        return;
    askToOpen([secret = secretOf(passphrase), peer = peerId()](vault::Vault &vault) -> Result<vault::UnlockReply> {
        return vault.unlock(secret->view(), peer);
    }, [this](Result<vault::UnlockReply> reply) {
        reply ? took(reply.value(), false) : failed(reply.failure());
    });
}

void LockModel::unlockWithRecovery(const QString &words)
{
    if (m_busy)
        return;
    askToOpen([secret = secretOf(words)](vault::Vault &vault) -> Result<vault::UnlockReply> {
        return vault.unlockWithRecovery(secret->view());
    }, [this](Result<vault::UnlockReply> reply) {
        reply ? took(reply.value(), true) : failed(reply.failure());
    });
}

void LockModel::took(const vault::UnlockReply &reply, bool byWords)
{
    m_triesLeft = reply.triesLeft;
    if (reply.result == vault::UnlockResult::Failed)
        return failed(reply.failure);
    if (reply.result != vault::UnlockResult::Opened) {
        say(problemOf(reply.result, byWords));
        showRetry(reply.retryAfterMs);
        if (reply.result == vault::UnlockResult::Erased || reply.result == vault::UnlockResult::NotSetUp)
            refresh(); // there is no vault any more, or there never was one behind a folder that was in use
        return;
    }
    say(NoProblem);
    showRetry(0);
    m_joined = reply.joined;
    m_changes = changesOf(reply.integrity);
    emit noticeChanged();
    m_needsPassphrase = byWords;
    emit wordsChanged();
    if (!reply.wordsNoted)
        return renewWords(); // stopped while they were on screen: nobody has them
    setState(Unlocked);
    emit unlocked();
}

void LockModel::renewWords()
{
    askToOpen([language = wordLanguage()](vault::Vault &vault) { return vault.renewRecoveryWords(language); },
              [this](Result<std::vector<std::string>> words) {
        if (words)
            showWords(wordList(words.value())); // a disk that takes nothing: asked again at the next unlock
        setState(Unlocked);
        emit unlocked();
    });
}

void LockModel::lock()
{
    if (!isOpen() && !m_opening)
        return;
    ++m_locks;
    if (isOpen()) {
        emit aboutToLock();
        say(NoProblem); // what was wrong on a page behind it is no word about the lock
    }
    showWords({});
    m_needsPassphrase = false;
    emit wordsChanged();
    m_joined = 0;
    m_changes.clear(); // said again at the next unlock until someone has taken note
    // at set-up nobody knows yet whether there is something to lock
    setState(isOpen() || m_state == Locked ? Locked : Unknown);
    emit noticeChanged();
    emit locked();
    // Behind every write asked for so far: the thread keeps the order.
    askVault([](vault::Vault &vault) { return vault.lock(), storage::Outcome(Done{}); },
             [this](storage::Outcome) { emit locked(); });
}

void LockModel::lockWith(platform::ScreenPort &screen)
{
    connect(this, &LockModel::opening, &screen, &platform::ScreenPort::start);
    connect(&screen, &platform::ScreenPort::dark, &m_idle, &IdleWatch::leave);
}

void LockModel::acceptLoss()
{
    askVault([](vault::Vault &vault) { return vault.acceptLoss(); },
             [this, asked = m_locks](storage::Outcome accepted) {
                 if (asked != m_locks)
                     return;
                 if (accepted)
                     m_changes.clear();
                 emit noticeChanged();
             });
}

void LockModel::setAutoLockS(int seconds)
{
    if (seconds == m_autoLockS || seconds <= 0)
        return;
    m_autoLockS = seconds;
    emit autoLockChanged();
    m_idle.setLimitS(idleLimitS());
}

void LockModel::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    watch();
    emit stateChanged();
}

void LockModel::watch()
{
    if (isOpen() || m_opening)
        m_idle.start(idleLimitS());
    else
        m_idle.stop();
}

int LockModel::idleLimitS() const
{
    if (m_state == HandedOver)
        return kAutoLockHandedS;
    return showingWords() ? std::max(m_autoLockS, kAutoLockWordsS) : m_autoLockS;
}

void LockModel::setBusy(bool busy)
{
    if (busy != m_busy) {
        m_busy = busy;
        emit busyChanged();
    }
}

void LockModel::say(Problem problem)
{
    m_problem = problem;
    emit problemChanged();
}

void LockModel::failed(const storage::Failure &failure)
{
    say(problemOf(failure));
}

void LockModel::showRetry(std::int64_t afterMs)
{
    m_retryMs = afterMs;
    m_retryFrom = m_clock.now();
    countDown();
    if (m_retryAfterS > 0)
        m_countdown.start();
}

void LockModel::countDown()
{
    const auto leftMs = m_retryMs - vault::surelyElapsedMs(m_retryFrom, m_clock.now());
    const int leftS = static_cast<int>(std::max<std::int64_t>(0, (leftMs + 999) / 1000));
    if (leftS == 0)
        m_countdown.stop();
    if (leftS == m_retryAfterS)
        return;
    m_retryAfterS = leftS;
    emit retryChanged();
    if (leftS == 0 && m_problem == TooSoon)
        say(NoProblem);
}

void LockModel::showWords(const QStringList &words)
{
    if (words == m_words)
        return;
    m_words = words;
    emit wordsChanged();
    m_idle.setLimitS(idleLimitS());
}

} // namespace handrail::view
