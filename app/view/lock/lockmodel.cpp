#include "view/lock/lockmodel.h"

#include "view/desk/settings.h"
#include "view/lock/lockanswer.h"
#include "view/lock/lockask.h"

#include "platform/screenport.h"

#include <algorithm>

namespace handrail::view {

using storage::Done;
using storage::Result;

/// What the vault says of itself while it may be locked.
struct LockModel::Look {
    vault::State state = vault::State::Unavailable;
    vault::UnlockReply outlook;
    bool damaged = false;
    std::optional<vault::HandOver> handOver;
    std::vector<vault::Peer> peers;
    bool pinAllowed = false;
};

LockModel::LockModel(VaultDesk &desk, Settings &settings, const storage::Clock &clock, QObject *parent)
    : LockDoor(desk, parent), m_settings(settings), m_held(clock), m_retry(clock), m_idle(clock)
{
    connect(this, &LockDoor::stateChanged, this, &LockModel::watch);
    connect(&m_idle, &IdleWatch::away, this, &LockModel::lock);
    connect(&m_held, &HandOverHeld::over, this, &LockModel::lock);
    connect(&m_peers, &LockPeers::chosen, this, [this] {
        say(NoProblem);
        refresh();
    });
    connect(&m_words, &RecoveryWords::changed, this, [this] {
        if (!m_words.showing())
            touched(); // before the shorter limit: writing down 24 words took longer than that
        m_idle.setLimitS(idleLimitS());
    });
    connect(&m_retry, &RetryWait::changed, this, [this] {
        emit retryChanged();
        if (m_retry.seconds() == 0 && problem() == TooSoon)
            say(NoProblem);
    });
    refresh();
}

template <typename Job, typename Reply>
void LockModel::askToOpen(Job job, Reply reply)
{
    setBusy(true);
    m_opening = true;
    watch();
    emit opening();
    askVault(std::move(job), [this, asked = locks(), reply = std::move(reply)](auto answer) {
        m_opening = false;
        setBusy(false);
        if (asked != locks())
            // a lock came first, and the vault's own stands behind this answer: whatever it says, nothing is shown
            refresh();
        else
            reply(std::move(answer));
        watch();
    });
}

void LockModel::refresh()
{
    askVault([peer = m_peers.chosenId()](vault::Vault &vault) -> Result<Look> {
        // opens the file again where it could not be opened before
        vault::UnlockReply outlook = vault.unlockOutlook(peer);
        auto handOver = vault.handOver();
        auto peers = vault.peers();
        return Look{vault.state(),
                    std::move(outlook),
                    vault.damagedKeptAt().has_value(),
                    handOver ? std::move(handOver.value()) : std::nullopt,
                    peers ? std::move(peers.value()) : std::vector<vault::Peer>(),
                    vault.pinAllowed()};
    }, [this, asked = locks()](Result<Look> look) {
        if (asked != locks())
            return refresh(); // looked before a lock that was asked for since: it may have been open then
        looked(std::move(look));
    });
}

void LockModel::looked(Result<Look> answer)
{
    if (!answer) {
        setState(Unavailable);
        return failed(answer.failure());
    }
    Look &look = answer.value();
    m_held.set(std::move(look.handOver)); // first: nobody sees 'locked' without it
    m_peers.take(std::move(look.peers), look.outlook.peerId, look.pinAllowed);
    if (const State found = stateOf(look.state); !m_opening || (found != Unlocked && found != HandedOver))
        setState(found); // what is being opened says so itself, with all that belongs to it
    m_triesLeft = look.outlook.triesLeft;
    m_findings.setDamaged(look.damaged);
    if (state() == Unavailable)
        return failed(look.outlook.failure);
    if (const Problem found = problemOf(look.outlook.result, false); found != NoProblem)
        say(found);
    m_retry.start(look.outlook.retryAfterMs);
}

void LockModel::setUp(const QString &passphrase, const QString &again)
{
    if (busy() || !m_passphrase.fits(passphrase, again))
        return;
    say(NoProblem);
    askToOpen([secret = secretOf(passphrase), language = wordLanguage()](vault::Vault &vault) {
        return vault.setUp(secret->view(), language);
    }, [this](Result<std::vector<std::string>> words) {
        if (!words)
            return failed(words.failure());
        m_words.show(wordList(words.value()));
        opened();
    });
}

void LockModel::unlock(const QString &passphrase)
{
    if (busy() || retryAfterS() > 0 || passphrase.isEmpty())
        return;
    askToOpen([secret = secretOf(passphrase), peer = m_peers.chosenId()](
                  vault::Vault &vault) -> Result<vault::UnlockReply> { return vault.unlock(secret->view(), peer); },
              [this](Result<vault::UnlockReply> reply) {
                  reply ? took(reply.value(), false) : failed(reply.failure());
              });
}

void LockModel::unlockWithRecovery(const QString &words)
{
    if (busy())
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
        m_retry.start(reply.retryAfterMs);
        if (reply.result == vault::UnlockResult::Erased || reply.result == vault::UnlockResult::NotSetUp)
            refresh(); // there is no vault any more, or there never was one behind a folder that was in use
        return;
    }
    say(NoProblem);
    m_retry.start(0);
    m_findings.take(reply.joined, reply.integrity);
    m_passphrase.setNeeded(byWords);
    if (!reply.wordsNoted)
        return renewWords(); // stopped while they were on screen: nobody has them
    opened();
}

void LockModel::renewWords()
{
    askToOpen([language = wordLanguage()](vault::Vault &vault) { return vault.renewRecoveryWords(language); },
              [this](Result<std::vector<std::string>> words) {
        if (words)
            m_words.show(wordList(words.value())); // a disk that takes nothing: asked again at the next unlock
        opened();
    });
}

void LockModel::opened()
{
    setState(Unlocked);
    emit unlocked();
}

void LockModel::lock()
{
    if (!isOpen() && !m_opening)
        return;
    lockAsked();
    if (isOpen()) {
        emit aboutToLock();
        say(NoProblem); // what was wrong on a page behind it is no word about the lock
    }
    m_words.show({});
    m_passphrase.setNeeded(false);
    // at set-up nobody knows yet whether there is something to lock
    setState(isOpen() || state() == Locked ? Locked : Unknown);
    m_findings.forget();
    emit locked();
    // Behind every write asked for so far: the thread keeps the order.
    askVault([](vault::Vault &vault) { return vault.lock(), storage::Outcome(Done{}); },
             [this](storage::Outcome) { emit locked(); });
}

void LockModel::handOver(const QString &personId, const QString &recordId)
{
    if (state() != Unlocked || busy() || personId.isEmpty())
        return;
    emit aboutToLock();
    emit locked();
    setBusy(true);
    vault::HandOver what{.personId = personId.toStdString(), .recordIds = {}, .sinceMs = 0};
    if (!recordId.isEmpty())
        what.recordIds.push_back(recordId.toStdString());
    // "consent:…": what it is comes first and is known after a kill, its id is what is reached
    if (const auto colon = recordId.indexOf(u':'); colon > 0)
        what.recordIds.push_back(recordId.mid(colon + 1).toStdString());
    askVault([what](vault::Vault &vault) {
                 vault::HandOver all = what;
                 // The same again after a lock: what was made meanwhile, such as the use of a plan, stays in reach.
                 if (const auto before = vault.handOver();
                     before && before.value() && before.value()->personId == all.personId && !all.recordIds.empty()
                     && !before.value()->recordIds.empty()
                     && before.value()->recordIds.front() == all.recordIds.front())
                     all.recordIds = before.value()->recordIds;
                 return vault.narrowTo(all);
             },
             [this, what, asked = locks()](const storage::Outcome &narrowed) {
                 setBusy(false);
                 if (asked != locks())
                     return refresh(); // locked meanwhile; what is under way is on disk
                 if (!narrowed) {
                     failed(narrowed.failure());
                     emit unlocked(); // the models forgot; it is still open
                     return;
                 }
                 say(NoProblem);
                 m_held.set(what);
                 setState(HandedOver);
                 emit handedOver();
             });
}

void LockModel::endHandOver()
{
    if (state() != Unlocked)
        return;
    askVault([](vault::Vault &vault) { return vault.endHandOver(); },
             [this, asked = locks()](const storage::Outcome &ended) {
                 if (ended)
                     m_held.set(std::nullopt);
                 else if (asked == locks())
                     failed(ended.failure());
             });
}

void LockModel::lockWith(platform::ScreenPort &screen)
{
    connect(this, &LockModel::opening, &screen, &platform::ScreenPort::start);
    connect(&screen, &platform::ScreenPort::dark, &m_idle, &IdleWatch::leave);
}

void LockModel::setAutoLockS(int seconds)
{
    if (seconds == m_autoLockS || seconds <= 0)
        return;
    m_autoLockS = seconds;
    emit autoLockChanged();
    m_idle.setLimitS(idleLimitS());
}

void LockModel::touched()
{
    m_idle.touched();
    m_held.stay();
}

void LockModel::watch()
{
    m_held.watch(state() == HandedOver);
    if (isOpen() || m_opening)
        m_idle.start(idleLimitS());
    else
        m_idle.stop();
}

int LockModel::idleLimitS() const
{
    if (state() == HandedOver)
        return kAutoLockHandedS;
    return m_words.showing() ? std::max(m_autoLockS, kAutoLockWordsS) : m_autoLockS;
}

vault::WordLanguage LockModel::wordLanguage() const
{
    return m_settings.language() == QLatin1String("es") ? vault::WordLanguage::Spanish : vault::WordLanguage::English;
}

} // namespace handrail::view
