#pragma once

#include "vault/vault.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class LockDoor;

/// What an unlock found that somebody must be told: what was kept while locked, and that the folder is not as the app
/// left it.
class LockFindings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask LockModel for it")

    /// things kept while locked that now belong to their visits
    Q_PROPERTY(int joined READ joined NOTIFY changed FINAL)
    /// What is in the folder is not what the app left there; acceptLoss() after telling.
    Q_PROPERTY(bool recordsMissing READ recordsMissing NOTIFY changed FINAL)
    /// How: "missing" (taken away, or put back to an older state), "added" (nothing shows that this device wrote it),
    /// "tries" (wrong ones were taken off the count), "witness" (an older copy cannot be told from today's this time).
    Q_PROPERTY(QStringList changes READ changes NOTIFY changed FINAL)
    /// vault.db was damaged at start; it was put aside, what opened was kept
    Q_PROPERTY(bool damaged READ damaged NOTIFY changed FINAL)

public:
    explicit LockFindings(LockDoor &door, QObject *parent = nullptr) : QObject(parent), m_door(door) {}

    [[nodiscard]] int joined() const { return m_joined; }
    [[nodiscard]] bool recordsMissing() const { return !m_changes.isEmpty(); }
    [[nodiscard]] QStringList changes() const { return m_changes; }
    [[nodiscard]] bool damaged() const { return m_damaged; }

    void setDamaged(bool damaged);
    void take(int joined, const vault::Integrity &found);
    /// At a lock; what was found is said again at the next unlock until someone has taken note.
    void forget();

    /// Somebody took note. A disk that does not take that keeps nobody out: it is said again at the next unlock.
    Q_INVOKABLE void acceptLoss();

signals:
    void changed();

private:
    LockDoor &m_door;
    int m_joined = 0;
    QStringList m_changes;
    bool m_damaged = false;
};

} // namespace handrail::view
