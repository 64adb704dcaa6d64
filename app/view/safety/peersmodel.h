#pragma once

#include "view/desk/rowsmodel.h"
#include "view/lock/lockmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

/// Who opens the records on this device: shown, added, renamed, removed. A new peer gets their own recovery words when
/// they first open.
class PeersModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask SafetySession for it")

    Q_PROPERTY(handrail::view::RowsModel *peers READ peers CONSTANT FINAL) ///< id_, label, me
    Q_PROPERTY(QString myId READ myId NOTIFY changed FINAL)
    Q_PROPERTY(QString myLabel READ myLabel NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(handrail::view::LockDoor::Problem problem READ problem NOTIFY changed FINAL)

public:
    PeersModel(VaultDesk &desk, LockModel &lock, QObject *parent = nullptr);

    [[nodiscard]] RowsModel *peers() { return &m_peers; }
    [[nodiscard]] QString myId() const { return m_myId; }
    [[nodiscard]] QString myLabel() const { return m_myLabel; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] LockDoor::Problem problem() const { return m_problem; }

    Q_INVOKABLE void refresh();
    /// @p label what the lock shows of them: initials, a nickname. added() or a problem.
    Q_INVOKABLE void add(const QString &label, const QString &passphrase, const QString &again);
    Q_INVOKABLE void rename(const QString &peerId, const QString &label);
    /// Their own notes go with them; people's records stay.
    Q_INVOKABLE void remove(const QString &peerId);
    void forget();

signals:
    void changed();
    void added();

private:
    void finish(const storage::Outcome &outcome);
    void say(LockDoor::Problem problem);

    VaultDesk &m_desk;
    LockModel &m_lock;
    RowsModel m_peers;
    QString m_myId, m_myLabel;
    bool m_busy = false;
    LockDoor::Problem m_problem = LockDoor::NoProblem;
};

} // namespace handrail::view
