#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class LockDoor;

/// The recovery words while they stand on the screen: once after set-up or renewal, until they are written down or put
/// off. Never on a clipboard, and gone at a lock.
class RecoveryWords : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask LockModel for it")

    Q_PROPERTY(QStringList list READ list NOTIFY changed FINAL) ///< empty: none are shown
    Q_PROPERTY(bool showing READ showing NOTIFY changed FINAL)

public:
    explicit RecoveryWords(LockDoor &door, QObject *parent = nullptr) : QObject(parent), m_door(door) {}

    [[nodiscard]] QStringList list() const { return m_list; }
    [[nodiscard]] bool showing() const { return !m_list.isEmpty(); }
    void show(const QStringList &words);

    Q_INVOKABLE void writtenDown();
    /// Not now: they go unseen, and the next unlock offers new ones.
    Q_INVOKABLE void later() { show({}); }

signals:
    void changed();

private:
    LockDoor &m_door;
    QStringList m_list;
};

} // namespace handrail::view
