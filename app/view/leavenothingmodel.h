#pragma once

#include "idlewatch.h"
#include "plancontent.h"

#include "storage/clock.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class VaultDesk;

/// A plan that leaves nothing here: made, taken and erased in this process's memory (vault::Passing), with no name asked. One at a
/// time. Works with the vault locked or never set up. There is no lock to protect it, so it does not wait for ever: after kQuietS
/// without a touch it asks, kAskS later it is wiped (product.md, Kiosk). The page that begins it says so beforehand.
class LeaveNothingModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(QString planId READ planId NOTIFY changed FINAL) ///< of the one that is open; empty: none
    Q_PROPERTY(bool failed READ failed NOTIFY changed FINAL)    ///< the last start did not work
    Q_PROPERTY(int quietS READ quietS CONSTANT FINAL)
    Q_PROPERTY(int askS READ askS CONSTANT FINAL)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY quietChanged FINAL) ///< 'Still there?' is asked, and this long it waits; 0: it is not
    Q_PROPERTY(bool lapsed READ lapsed NOTIFY quietChanged FINAL) ///< the last one was wiped because nobody was there; until noted

public:
    LeaveNothingModel(VaultDesk &vault, PlanContent content, const storage::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QString planId() const { return m_planId; }
    [[nodiscard]] bool failed() const { return m_failed; }
    static constexpr int kQuietS = 90, kAskS = 30;
    [[nodiscard]] static int quietS() { return kQuietS; }
    [[nodiscard]] static int askS() { return kAskS; }
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }
    [[nodiscard]] bool lapsed() const { return m_lapsed; }

    /// Ends in started(), or failed. A plan that was open is wiped first.
    Q_INVOKABLE void start(const QString &templateId, const QString &language);
    /// Wipes every word. Ends in erased().
    Q_INVOKABLE void erase();
    /// Somebody is there: the time starts anew.
    Q_INVOKABLE void stay();
    Q_INVOKABLE void noteLapse();
    /// Looks at the clock now instead of at the next tick.
    Q_INVOKABLE void lookAtTheTime();
    /// True for the id of a plan that is in memory only.
    Q_INVOKABLE static bool isPassing(const QString &id);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed();
    void quietChanged();
    void lapsedNow(); ///< nobody was there: it is being wiped
    void started(const QString &planId);
    void erased();

private:
    void ask();
    void count();
    void rest();

    VaultDesk &m_vault;
    PlanContent m_content;
    const storage::Clock &m_clock;
    IdleWatch m_quiet;    ///< watches only while a plan is open
    QTimer m_second;      ///< runs only while it asks
    storage::Moment m_askedAt{};
    QString m_planId;
    int m_secondsLeft = 0;
    bool m_lapsed = false;
    bool m_failed = false;
};

} // namespace handrail::view
