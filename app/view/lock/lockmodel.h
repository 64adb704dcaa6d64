#pragma once

#include "view/desk/idlewatch.h"

#include "storage/clock.h"
#include "vault/vault.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace handrail::platform { class ScreenPort; }

namespace handrail::view {

class Settings;
class VaultDesk;

/// The lock before people's records: first setup, unlock, recovery, and locking by a tap, on idle and in the
/// background. Keys are derived on the vault's thread; this object never waits for them. What went wrong is a value;
/// QML has the words.
class LockModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(handrail::view::LockModel::State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL) ///< a key is being derived
    Q_PROPERTY(handrail::view::LockModel::Problem problem READ problem NOTIFY problemChanged FINAL)
    /// passphrases, before only the recovery words open it
    Q_PROPERTY(int triesLeft READ triesLeft NOTIFY problemChanged FINAL)
    /// seconds until the next try is taken; counts down
    Q_PROPERTY(int retryAfterS READ retryAfterS NOTIFY retryChanged FINAL)
    Q_PROPERTY(int minCharacters READ minCharacters NOTIFY peersChanged FINAL)
    /// a short PIN will do: a chip keeps a device secret
    Q_PROPERTY(bool pinAllowed READ pinAllowed NOTIFY peersChanged FINAL)
    /// What the lock shows of who can open it; one empty label while there is one peer.
    Q_PROPERTY(QStringList peerLabels READ peerLabels NOTIFY peersChanged FINAL)
    /// whose passphrase is asked for
    Q_PROPERTY(int peerIndex READ peerIndex WRITE setPeerIndex NOTIFY peersChanged FINAL)
    /// Shown once after setup, until wordsWrittenDown(); empty otherwise. Never on a clipboard.
    Q_PROPERTY(QStringList recoveryWords READ recoveryWords NOTIFY wordsChanged FINAL)
    Q_PROPERTY(bool showingWords READ showingWords NOTIFY wordsChanged FINAL)
    /// Opened with the recovery words: a new passphrase can be set with newPassphrase().
    Q_PROPERTY(bool needsPassphrase READ needsPassphrase NOTIFY wordsChanged FINAL)
    /// things kept while locked that now belong to their visits
    Q_PROPERTY(int joined READ joined NOTIFY noticeChanged FINAL)
    /// What is in the folder is not what the app left there; acceptLoss() after telling.
    Q_PROPERTY(bool recordsMissing READ recordsMissing NOTIFY noticeChanged FINAL)
    /// How: "missing" (taken away, or put back to an older state), "added" (nothing shows that this device wrote it),
    /// "tries" (wrong ones were taken off the count), "witness" (an older copy cannot be told from today's this time).
    Q_PROPERTY(QStringList changes READ changes NOTIFY noticeChanged FINAL)
    /// vault.db was damaged at start; it was put aside, what opened was kept
    Q_PROPERTY(bool damaged READ damaged NOTIFY noticeChanged FINAL)
    /// A person holds the device, or held it when it locked or the app was killed: nothing but the way to this record
    /// (a plan) and the passphrase may be shown until endHandOver(). Known from the first refresh on; ids, never names.
    /// Empty ids: under way, but the device forgot which.
    Q_PROPERTY(bool handOverUnderWay READ handOverUnderWay NOTIFY handOverChanged FINAL)
    Q_PROPERTY(QString handOverPerson READ handOverPerson NOTIFY handOverChanged FINAL)
    Q_PROPERTY(QString handOverRecord READ handOverRecord NOTIFY handOverChanged FINAL)
    /// what one try of the passphrase takes, after weighTry(); 0: not known
    Q_PROPERTY(int tryMegabytes READ tryMegabytes NOTIFY tryChanged FINAL)
    /// about, in tenths of a second on this device
    Q_PROPERTY(int tryTenths READ tryTenths NOTIFY tryChanged FINAL)
    Q_PROPERTY(int autoLockS READ autoLockS WRITE setAutoLockS NOTIFY autoLockChanged FINAL)

public:
    enum State { Unknown, Unavailable, NoVault, Locked, HandedOver, Unlocked };
    Q_ENUM(State)
    enum Problem {
        NoProblem, TooShort, TooPlain, Differ, WrongSecret, TooSoon, RecoveryOnly, MistypedWords, WrongWords,
        KeyStoreAway, KeyStoreLost,
        Erased, ///< so many wrong ones that everything here was erased, as someone had chosen (MishapModel says when)
        InUse,  ///< another program has the folder
        DiskFull,
        ReadOnly,
        TooNew,
        Failed
    };
    Q_ENUM(Problem)

    static constexpr int kAutoLockS = 120;        ///< vault.md: idle, default 2 min
    static constexpr int kAutoLockHandedS = 30;   ///< vault.md: in hand-over
    static constexpr int kAutoLockWordsS = 900;   ///< copying 24 words by hand takes longer than two minutes

    LockModel(VaultDesk &desk, Settings &settings, const storage::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] Problem problem() const { return m_problem; }
    [[nodiscard]] int triesLeft() const { return m_triesLeft; }
    [[nodiscard]] int retryAfterS() const { return m_retryAfterS; }
    [[nodiscard]] int minCharacters() const
    {
        return m_pinAllowed ? vault::kPinMinCharacters : vault::kPassphraseMinCharacters;
    }
    [[nodiscard]] bool pinAllowed() const { return m_pinAllowed; }
    [[nodiscard]] QStringList peerLabels() const;
    [[nodiscard]] int peerIndex() const { return m_peerIndex; }
    void setPeerIndex(int index);
    [[nodiscard]] QStringList recoveryWords() const { return m_words; }
    [[nodiscard]] bool showingWords() const { return !m_words.isEmpty(); }
    [[nodiscard]] bool needsPassphrase() const { return m_needsPassphrase; }
    [[nodiscard]] int joined() const { return m_joined; }
    [[nodiscard]] bool recordsMissing() const { return !m_changes.isEmpty(); }
    [[nodiscard]] QStringList changes() const { return m_changes; }
    [[nodiscard]] bool damaged() const { return m_damaged; }
    [[nodiscard]] bool handOverUnderWay() const { return m_handOver.has_value(); }
    [[nodiscard]] QString handOverPerson() const
    {
        return m_handOver ? QString::fromStdString(m_handOver->personId) : QString();
    }
    [[nodiscard]] QString handOverRecord() const;
    [[nodiscard]] int tryMegabytes() const { return m_tryMegabytes; }
    [[nodiscard]] int tryTenths() const { return m_tryTenths; }
    [[nodiscard]] int autoLockS() const { return m_autoLockS; }
    void setAutoLockS(int seconds);

    /// First setup. @p again must be the same. Ends in showingWords or a problem.
    Q_INVOKABLE void setUp(const QString &passphrase, const QString &again);
    Q_INVOKABLE void wordsWrittenDown();
    /// Not now: they go unseen, and the next unlock offers new ones.
    Q_INVOKABLE void wordsLater() { showWords({}); }
    Q_INVOKABLE void unlock(const QString &passphrase);
    Q_INVOKABLE void unlockWithRecovery(const QString &words);
    Q_INVOKABLE void newPassphrase(const QString &passphrase, const QString &again);
    /// Another one for who has it open and knows the @p current one. Ends in passphraseChanged() or a problem; then the
    /// old one stays.
    Q_INVOKABLE void changePassphrase(const QString &current, const QString &passphrase, const QString &again);
    /// Asks what one try of the passphrase takes, of who has the records open.
    Q_INVOKABLE void weighTry();
    /// At once for the screen; the keys are wiped when the writes asked for before are on disk. aboutToLock() comes
    /// first. Also while a passphrase is being checked, at set-up and while words are renewed: what that opens is
    /// closed again and its answer thrown away.
    Q_INVOKABLE void lock();
    /// Gives the device to a person: aboutToLock() and locked() are emitted first, so that every model keeps its drafts
    /// and forgets; then all keys but this person's are wiped, handedOver() comes and the state is HandedOver. What is
    /// asked of the vault from then on reaches that record (and the person's own name) only. Locks after 30 s without a
    /// touch, and stays under way. A problem (full disk) leaves it Unlocked and emits unlocked() again.
    Q_INVOKABLE void handOver(const QString &personId, const QString &recordId);
    /// The peer has it back: after unlock() (HandedOver or Locked -> Unlocked). Without it, the next start is in
    /// hand-over again.
    Q_INVOKABLE void endHandOver();
    /// Someone is there. Keys, taps and wheel are seen without it; for what they do not show (reading aloud, a replayed
    /// call).
    Q_INVOKABLE void touched() { m_idle.touched(); }
    /// Locks as in the background when @p screen goes dark; it is told to listen at the first unlock, when there is
    /// something to lock.
    void lockWith(platform::ScreenPort &screen);
    Q_INVOKABLE void clearProblem() { say(NoProblem); }
    Q_INVOKABLE void acceptLoss();
    /// Asks the vault how it is and what its delay says.
    Q_INVOKABLE void refresh();

signals:
    void stateChanged();
    void busyChanged();
    void problemChanged();
    void retryChanged();
    void wordsChanged();
    void noticeChanged();
    void autoLockChanged();
    void peersChanged();
    void unlocked();
    void passphraseChanged();
    void tryChanged();
    void handedOver();      ///< keys of everyone else are gone; the record can be loaded again
    void handOverChanged();
    void opening();     ///< a secret is on its way to the vault: from here on a lock has something to stop
    void aboutToLock(); ///< last moment to keep drafts: what is asked of the vault now still finds it open
    /// At once, and once more when the keys are wiped: what was asked for before may have come in meanwhile. Forget it
    /// all each time.
    void locked();

private:
    [[nodiscard]] bool isOpen() const { return m_state == Unlocked || m_state == HandedOver; }
    void setState(State state);
    void watch();
    void setBusy(bool busy);
    void say(Problem problem);
    void showRetry(std::int64_t afterMs);
    void countDown();
    void showWords(const QStringList &words);
    void took(const vault::UnlockReply &reply, bool byWords);
    void renewWords();
    void failed(const storage::Failure &failure);
    /// @param job (vault::Vault &) -> storage::Result<T>, on the vault's thread
    template <typename Job, typename Reply>
    void askVault(Job job, Reply reply);
    /// The same for what opens it: @p reply is not called when a lock was asked for meanwhile.
    template <typename Job, typename Reply>
    void askToOpen(Job job, Reply reply);
    [[nodiscard]] bool passphraseFits(const QString &passphrase, const QString &again);
    [[nodiscard]] vault::WordLanguage wordLanguage() const;
    void takePeers(std::vector<vault::Peer> peers, const std::string &asked, bool pinAllowed);
    [[nodiscard]] std::string peerId() const;
    void setHandOver(std::optional<vault::HandOver> handOver);
    [[nodiscard]] int idleLimitS() const;

    VaultDesk &m_desk;
    Settings &m_settings;
    const storage::Clock &m_clock;
    State m_state = Unknown;
    Problem m_problem = NoProblem;
    bool m_busy = false;
    bool m_opening = false; ///< an answer is on its way that opens the records
    int m_locks = 0;        ///< how often a lock was asked for: an answer from before the last one is old
    int m_triesLeft = 0;
    int m_retryAfterS = 0;
    storage::Moment m_retryFrom;
    std::int64_t m_retryMs = 0;
    QStringList m_words;
    bool m_needsPassphrase = false;
    int m_joined = 0;
    QStringList m_changes;
    bool m_damaged = false;
    std::optional<vault::HandOver> m_handOver;
    std::vector<vault::Peer> m_peers;
    int m_peerIndex = 0;
    bool m_peerChosen = false;
    bool m_pinAllowed = false;
    int m_autoLockS = kAutoLockS;
    IdleWatch m_idle;   ///< watches only while unlocked
    QTimer m_countdown; ///< runs only while a wait is shown
    int m_tryMegabytes = 0, m_tryTenths = 0;
};

} // namespace handrail::view
