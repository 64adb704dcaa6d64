#pragma once

#include "plancontent.h"

#include "storage/clock.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class VaultDesk;

/// A plan that leaves nothing here: made, taken and erased in this process's memory (vault::Passing), with no name asked. One at a
/// time. Works with the vault locked or never set up.
class LeaveNothingModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(QString planId READ planId NOTIFY changed) ///< of the one that is open; empty: none
    Q_PROPERTY(bool failed READ failed NOTIFY changed)    ///< the last start did not work

public:
    LeaveNothingModel(VaultDesk &vault, PlanContent content, const storage::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QString planId() const { return m_planId; }
    [[nodiscard]] bool failed() const { return m_failed; }

    /// Ends in started(), or failed. A plan that was open is wiped first.
    Q_INVOKABLE void start(const QString &templateId, const QString &language);
    /// Wipes every word. Ends in erased().
    Q_INVOKABLE void erase();
    /// True for the id of a plan that is in memory only.
    Q_INVOKABLE static bool isPassing(const QString &id);

signals:
    void changed();
    void started(const QString &planId);
    void erased();

private:
    VaultDesk &m_vault;
    PlanContent m_content;
    const storage::Clock &m_clock;
    QString m_planId;
    bool m_failed = false;
};

} // namespace handrail::view
