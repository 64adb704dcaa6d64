#pragma once

#include "vault/vault.h"

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

public:
    using QObject::QObject;

    [[nodiscard]] bool underWay() const { return m_held.has_value(); }
    [[nodiscard]] QString person() const;
    [[nodiscard]] QString record() const;
    void set(std::optional<vault::HandOver> held);

signals:
    void changed();

private:
    std::optional<vault::HandOver> m_held;
};

} // namespace handrail::view
