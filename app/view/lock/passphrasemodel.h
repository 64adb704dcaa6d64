#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class LockDoor;
class LockPeers;

/// Another passphrase for who has the records open: after the recovery words, or by one who knows the current one; and
/// what one try of it takes.
class PassphraseModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask LockModel for it")

    /// Opened with the recovery words: a new one can be set with choose().
    Q_PROPERTY(bool needed READ needed NOTIFY neededChanged FINAL)
    /// The device did not take the one that is needed: later() opens the records all the same.
    Q_PROPERTY(bool refused READ refused NOTIFY neededChanged FINAL)
    /// what one try takes, after weigh(); 0: not known
    Q_PROPERTY(int tryMegabytes READ tryMegabytes NOTIFY weighed FINAL)
    /// about, in tenths of a second on this device
    Q_PROPERTY(int tryTenths READ tryTenths NOTIFY weighed FINAL)

public:
    PassphraseModel(LockDoor &door, const LockPeers &peers, QObject *parent = nullptr);

    [[nodiscard]] bool needed() const { return m_needed; }
    [[nodiscard]] bool refused() const { return m_refused; }
    void setNeeded(bool needed);
    [[nodiscard]] int tryMegabytes() const { return m_tryMegabytes; }
    [[nodiscard]] int tryTenths() const { return m_tryTenths; }
    /// Says what is wrong with it, if anything is. @p again must be the same.
    [[nodiscard]] bool fits(const QString &passphrase, const QString &again);

    Q_INVOKABLE void choose(const QString &passphrase, const QString &again);
    /// Only when it was refused(): the one that was forgotten stays, and the recovery words go on opening the records.
    Q_INVOKABLE void later();
    /// Asks for the @p current one. Ends in changed() or a problem; then the old one stays.
    Q_INVOKABLE void change(const QString &current, const QString &passphrase, const QString &again);
    Q_INVOKABLE void weigh();

signals:
    void neededChanged();
    void weighed();
    void changed();

private:
    LockDoor &m_door;
    const LockPeers &m_peers;
    bool m_needed = false, m_refused = false;
    int m_tryMegabytes = 0, m_tryTenths = 0;
};

} // namespace handrail::view
