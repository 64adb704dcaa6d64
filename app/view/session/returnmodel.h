#pragma once

#include "view/desk/router.h"

#include "storage/clock.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class VaultDesk;

/// Brings the app back to the screen it was on when it died, and says so. Keeps the route stack (routes and ids, never
/// words) under the device's key a moment after every move, so that it can be read before any unlock.
class ReturnModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    /// True after a restart that knows when the app was last used, until dismissed.
    Q_PROPERTY(bool returned READ returned NOTIFY returnedChanged FINAL)
    /// It came back to where it was then. False: that was another shift, and nothing was opened.
    Q_PROPERTY(bool cameBack READ cameBack NOTIFY returnedChanged FINAL)
    /// Whole minutes since the last move before the restart, by the clock that says more: one of them may have stood
    /// still or been set.
    Q_PROPERTY(int minutesAgo READ minutesAgo NOTIFY returnedChanged FINAL)
    Q_PROPERTY(int daysAgo READ daysAgo NOTIFY returnedChanged FINAL) ///< midnights between then and now

public:
    ReturnModel(Router &router, VaultDesk &vault, const storage::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] bool returned() const { return m_returned; }
    [[nodiscard]] bool cameBack() const { return m_cameBack; }
    [[nodiscard]] int minutesAgo() const { return m_minutesAgo; }
    [[nodiscard]] int daysAgo() const { return m_daysAgo; }

    /// Reads the kept stack and goes there. A stack older than half a day is let go: that was another shift.
    Q_INVOKABLE void restore();
    Q_INVOKABLE void dismiss();

signals:
    void returnedChanged();

private:
    void keep();

    Router &m_router;
    VaultDesk &m_vault;
    const storage::Clock &m_clock;
    QTimer m_soon;
    bool m_keeping = false; ///< false until restore() has read: an early save must not overwrite what is to be restored
    bool m_returned = false;
    bool m_cameBack = false;
    int m_minutesAgo = 0;
    int m_daysAgo = 0;
};

} // namespace handrail::view
