#pragma once

#include "view/desk/idlewatch.h"
#include "view/lock/handoverheld.h"
#include "view/lock/lockdoor.h"
#include "view/lock/lockfindings.h"
#include "view/lock/lockpeers.h"
#include "view/lock/passphrasemodel.h"
#include "view/lock/recoverywords.h"
#include "view/lock/retrywait.h"

#include "storage/clock.h"
#include "vault/vault.h"

#include <QtQml/qqmlregistration.h>

namespace handrail::platform { class ScreenPort; }

namespace handrail::view {

class Settings;

/// The lock before people's records: first setup, unlock, recovery, hand-over, and locking by a tap, on idle and in the
/// background. Keys are derived on the vault's thread; this object never waits for them. What went wrong is a value;
/// QML has the words. What else a lock shows and asks stands in its parts.
class LockModel : public handrail::view::LockDoor { // Qt 6.4 finds the base by its whole name only
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    /// passphrases, before only the recovery words open it
    Q_PROPERTY(int triesLeft READ triesLeft NOTIFY problemChanged FINAL)
    /// seconds until the next try is taken; counts down
    Q_PROPERTY(int retryAfterS READ retryAfterS NOTIFY retryChanged FINAL)
    Q_PROPERTY(int autoLockS READ autoLockS WRITE setAutoLockS NOTIFY autoLockChanged FINAL)
    Q_PROPERTY(handrail::view::LockPeers *peers READ peers CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RecoveryWords *words READ words CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PassphraseModel *passphrase READ passphrase CONSTANT FINAL)
    Q_PROPERTY(handrail::view::LockFindings *findings READ findings CONSTANT FINAL)
    Q_PROPERTY(handrail::view::HandOverHeld *held READ held CONSTANT FINAL)

public:
    static constexpr int kAutoLockS = 120;        ///< vault.md: idle, default 2 min
    /// In hand-over: who reads slowly is asked first (HandOverHeld::secondsLeft).
    static constexpr int kAutoLockHandedS = QuietCountdown::kQuietS + QuietCountdown::kAskS;
    static constexpr int kAutoLockWordsS = 900;   ///< copying 24 words by hand takes longer than two minutes

    LockModel(VaultDesk &desk, Settings &settings, const storage::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int triesLeft() const { return m_triesLeft; }
    [[nodiscard]] int retryAfterS() const { return m_retry.seconds(); }
    [[nodiscard]] int autoLockS() const { return m_autoLockS; }
    void setAutoLockS(int seconds);
    [[nodiscard]] LockPeers *peers() { return &m_peers; }
    [[nodiscard]] RecoveryWords *words() { return &m_words; }
    [[nodiscard]] PassphraseModel *passphrase() { return &m_passphrase; }
    [[nodiscard]] LockFindings *findings() { return &m_findings; }
    [[nodiscard]] HandOverHeld *held() { return &m_held; }

    /// First setup. @p again must be the same. Ends with the recovery words on the screen, or in a problem.
    Q_INVOKABLE void setUp(const QString &passphrase, const QString &again);
    Q_INVOKABLE void unlock(const QString &passphrase);
    Q_INVOKABLE void unlockWithRecovery(const QString &words);
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
    /// Somebody is there who sent no key and no touch: a press through an assistive technology.
    Q_INVOKABLE void touched();
    /// Locks as in the background when @p screen goes dark; it is told to listen at the first unlock, when there is
    /// something to lock.
    void lockWith(platform::ScreenPort &screen);
    Q_INVOKABLE void clearProblem() { say(NoProblem); }
    /// Asks the vault how it is and what its delay says.
    Q_INVOKABLE void refresh();

signals:
    void retryChanged();
    void autoLockChanged();
    void unlocked();
    void handedOver();  ///< keys of everyone else are gone; the record can be loaded again
    void opening();     ///< a secret is on its way to the vault: from here on a lock has something to stop
    void aboutToLock(); ///< last moment to keep drafts: what is asked of the vault now still finds it open
    /// At once, and once more when the keys are wiped: what was asked for before may have come in meanwhile. Forget it
    /// all each time.
    void locked();

private:
    struct Look;
    void looked(storage::Result<Look> look);
    void watch();
    void took(const vault::UnlockReply &reply, bool byWords);
    void opened();
    void renewWords();
    /// LockDoor::askVault for what opens it: @p reply is not called when a lock was asked for meanwhile.
    template <typename Job, typename Reply>
    void askToOpen(Job job, Reply reply);
    [[nodiscard]] vault::WordLanguage wordLanguage() const;
    [[nodiscard]] int idleLimitS() const;

    Settings &m_settings;
    LockPeers m_peers;
    RecoveryWords m_words{*this};
    PassphraseModel m_passphrase{*this, m_peers};
    LockFindings m_findings{*this};
    HandOverHeld m_held;
    RetryWait m_retry;
    IdleWatch m_idle;       ///< watches only while unlocked
    bool m_opening = false; ///< an answer is on its way that opens the records
    int m_triesLeft = 0;
    int m_autoLockS = kAutoLockS;
};

} // namespace handrail::view
