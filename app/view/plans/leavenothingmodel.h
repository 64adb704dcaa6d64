#pragma once

#include "view/desk/plancontent.h"
#include "view/desk/quietcountdown.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class VaultDesk;

/// A plan that leaves nothing here: made, taken and erased in this process's memory (vault::Passing), with no name
/// asked. One at a time. Works with the vault locked or never set up. There is no lock to protect it, so it does not
/// wait for ever: when nobody is there any more it is wiped (QuietCountdown). The page that begins it says so
/// beforehand.
class LeaveNothingModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PlansSession for it")

    Q_PROPERTY(QString planId READ planId NOTIFY changed FINAL) ///< of the one that is open; empty: none
    Q_PROPERTY(bool failed READ failed NOTIFY changed FINAL)    ///< the last start did not work
    Q_PROPERTY(int quietS READ quietS CONSTANT FINAL)
    Q_PROPERTY(int askS READ askS CONSTANT FINAL)
    /// 'Still there?' is asked, and this long it waits; 0: it is not
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY quietChanged FINAL)
    /// the last one was wiped because nobody was there; until noted
    Q_PROPERTY(bool lapsed READ lapsed NOTIFY quietChanged FINAL)

public:
    LeaveNothingModel(VaultDesk &vault, PlanContent content, const storage::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QString planId() const { return m_planId; }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] static int quietS() { return QuietCountdown::kQuietS; }
    [[nodiscard]] static int askS() { return QuietCountdown::kAskS; }
    [[nodiscard]] int secondsLeft() const { return m_countdown.secondsLeft(); }
    [[nodiscard]] bool lapsed() const { return m_lapsed; }

    /// Ends in started(), or failed. A plan that was open is wiped first.
    Q_INVOKABLE void start(const QString &templateId, const QString &language);
    /// Wipes every word. Ends in erased().
    Q_INVOKABLE void erase();
    /// Somebody is there: the time starts anew.
    Q_INVOKABLE void stay() { m_countdown.stay(); }
    Q_INVOKABLE void noteLapse();
    /// Looks at the clock now instead of at the next tick.
    Q_INVOKABLE void lookAtTheTime() { m_countdown.lookAtTheTime(); }
    /// True for the id of a plan that is in memory only.
    Q_INVOKABLE static bool isPassing(const QString &id);

signals:
    void changed();
    void quietChanged();
    void lapsedNow(); ///< nobody was there: it is being wiped
    void started(const QString &planId);
    void erased();

private:
    VaultDesk &m_vault;
    PlanContent m_content;
    const storage::Clock &m_clock;
    QuietCountdown m_countdown; ///< watches only while a plan is open
    QString m_planId;
    bool m_lapsed = false;
    bool m_failed = false;
};

} // namespace handrail::view
