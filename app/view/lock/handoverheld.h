#pragma once

#include "vault/vault.h"
#include "view/desk/quietcountdown.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace handrail::view {

/// Whether a person holds the device, or held it when it locked or the app was killed: nothing but the way to this
/// record (a plan) and the passphrase may be shown until LockModel::endHandOver(). Known from the first refresh on;
/// ids, never names.
class HandOverHeld : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask LockModel for it")

    Q_PROPERTY(bool underWay READ underWay NOTIFY changed FINAL)
    /// Empty ids: under way, but the device forgot which.
    Q_PROPERTY(QString person READ person NOTIFY changed FINAL)
    Q_PROPERTY(QString record READ record NOTIFY changed FINAL)
    /// 'Still there?' is asked, and this long it waits before it locks; 0: it is not
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged FINAL)

public:
    explicit HandOverHeld(const storage::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] bool underWay() const { return m_held.has_value(); }
    [[nodiscard]] QString person() const;
    [[nodiscard]] QString record() const;
    [[nodiscard]] int secondsLeft() const { return m_quiet.secondsLeft(); }
    Q_INVOKABLE void stay() { m_quiet.stay(); } ///< somebody is there
    void set(std::optional<vault::HandOver> held);
    void watch(bool open); ///< whether a person can read and write now
    /// Looks at the clock now instead of at the next tick.
    Q_INVOKABLE void lookAtTheTime() { m_quiet.lookAtTheTime(); }

signals:
    void changed();
    void secondsLeftChanged();
    void over(); ///< nobody is there any more

private:
    QuietCountdown m_quiet;
    std::optional<vault::HandOver> m_held;
};

} // namespace handrail::view
