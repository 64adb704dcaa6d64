#pragma once

#include "view/plans/handovermodel.h"
#include "view/plans/leavenothingmodel.h"
#include "view/plans/planlistmodel.h"
#include "view/plans/planmodel.h"
#include "view/plans/takemodel.h"
#include "view/plans/usenowmodel.h"
#include "view/plans/versionsmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class CallSession;
class SessionGround;

/// Plans: the list, the one that is open, its versions, taking it, using it, and handing it to whose it is. It only
/// hands out.
class PlansSession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(handrail::view::PlanListModel *list READ list CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PlanModel *plan READ plan CONSTANT FINAL) ///< the one that is open
    Q_PROPERTY(handrail::view::VersionsModel *versions READ versions CONSTANT FINAL)
    Q_PROPERTY(handrail::view::TakeModel *take READ take CONSTANT FINAL)
    Q_PROPERTY(handrail::view::UseNowModel *useNow READ useNow CONSTANT FINAL)
    Q_PROPERTY(handrail::view::LeaveNothingModel *leaveNothing READ leaveNothing CONSTANT FINAL)
    Q_PROPERTY(handrail::view::HandOverModel *handOver READ handOver CONSTANT FINAL)

public:
    PlansSession(SessionGround &ground, CallSession &calls, QObject *parent = nullptr);

    [[nodiscard]] PlanListModel *list();
    [[nodiscard]] PlanModel *plan();
    [[nodiscard]] VersionsModel *versions();
    [[nodiscard]] TakeModel *take();
    [[nodiscard]] UseNowModel *useNow();
    [[nodiscard]] LeaveNothingModel *leaveNothing();
    [[nodiscard]] HandOverModel *handOver();

    /// The library's forms, with the lines of the county where one stands.
    [[nodiscard]] PlanContent content();

signals:
    void tookOut(); ///< a plan's person was erased after they had taken it: the vault has a receipt

private:
    /// A plan in memory only has no lock to come back through: it stays until it is erased.
    template <typename Model>
    void forgetWhenLocked(Model *model);
    /// It may be theirs; who is in memory only has an end of their own.
    template <typename Model>
    void forgetWhenErased(Model *model);

    SessionGround &m_ground;
    CallSession &m_calls;
    PlanListModel *m_list = nullptr;
    PlanModel *m_plan = nullptr;
    VersionsModel *m_versions = nullptr;
    TakeModel *m_take = nullptr;
    UseNowModel *m_useNow = nullptr;
    LeaveNothingModel *m_leaveNothing = nullptr;
    HandOverModel *m_handOver = nullptr;
};

} // namespace handrail::view
