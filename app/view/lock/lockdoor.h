#pragma once

#include "storage/failure.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class VaultDesk;

/// How the door to people's records stands, what went wrong last, and asking the vault behind it. What is asked is
/// answered on the vault's thread; a lock asked for meanwhile makes the answer old. What passes through the door is
/// LockModel's; who, with which words and after what, are its parts'.
class LockDoor : public QObject {
    Q_OBJECT
    QML_ANONYMOUS

    Q_PROPERTY(handrail::view::LockDoor::State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL) ///< a key is being derived
    Q_PROPERTY(handrail::view::LockDoor::Problem problem READ problem NOTIFY problemChanged FINAL)

public:
    enum State { Unknown, Unavailable, NoVault, Locked, HandedOver, Unlocked };
    Q_ENUM(State)
    enum Problem {
        NoProblem, TooShort, TooPlain, Differ, WrongSecret, TooSoon, RecoveryOnly, MistypedWords, WrongWords,
        KeyStoreAway, KeyStoreLost,
        SlotDamaged, WordsDamaged, ///< the right one may look wrong: what it opens is damaged on the disk
        Erased, ///< so many wrong ones that everything here was erased, as someone had chosen (MishapModel says when)
        InUse,  ///< another program has the folder
        DiskFull,
        ReadOnly,
        TooNew,
        Failed
    };
    Q_ENUM(Problem)

    explicit LockDoor(VaultDesk &desk, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] Problem problem() const { return m_problem; }
    [[nodiscard]] bool isOpen() const { return m_state == Unlocked || m_state == HandedOver; }

    void setState(State state);
    void setBusy(bool busy);
    void say(Problem problem);
    void failed(const storage::Failure &failure);

    /// How often a lock was asked for: an answer from before the last one is old.
    [[nodiscard]] int locks() const { return m_locks; }
    /// @param job (vault::Vault &) -> storage::Result<T>, on the vault's thread; see lockask.h
    template <typename Job, typename Reply>
    void askVault(Job job, Reply reply);

signals:
    void stateChanged();
    void busyChanged();
    void problemChanged();

protected:
    void lockAsked() { ++m_locks; }

private:
    VaultDesk &m_desk;
    State m_state = Unknown;
    Problem m_problem = NoProblem;
    bool m_busy = false;
    int m_locks = 0;
};

} // namespace handrail::view
