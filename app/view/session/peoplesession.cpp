#include "view/session/peoplesession.h"

#include "view/desk/crisisdesk.h"
#include "view/desk/vaultdesk.h"
#include "view/session/planssession.h"
#include "view/session/sessionground.h"

namespace handrail::view {

PeopleSession::PeopleSession(SessionGround &ground, PlansSession &plans, QObject *parent)
    : QObject(parent), m_ground(ground), m_plans(plans)
{
    // What was asked for before the keys went may still have come in: nobody else's name stays in memory.
    connect(&ground.lock(), &LockModel::handedOver, this, [this] {
        if (m_list)
            m_list->forget();
        if (m_followUps)
            m_followUps->forget();
        if (m_followUp)
            m_followUp->forget();
        if (m_circle)
            m_circle->forget();
    });
}

PeopleModel *PeopleSession::list()
{
    if (!m_list) {
        made(this, m_list, m_ground.rooms().vault, m_plans.content(), m_ground.rooms().clock);
        connect(&m_ground.lock(), &LockModel::aboutToLock, m_list, &PeopleModel::flush);
        connect(&m_ground.lock(), &LockModel::locked, m_list, &PeopleModel::forget);
        connect(&m_ground, &SessionGround::erased, m_list, &PeopleModel::refresh);
        connect(m_list, &PeopleModel::started, m_plans.list(), &PlanListModel::refreshSoon);
    }
    return m_list;
}

FollowUpsModel *PeopleSession::followUps()
{
    if (!m_followUps) {
        made(this, m_followUps, m_ground.rooms().vault, m_ground.settings(), m_ground.rooms().clock);
        connect(&m_ground.lock(), &LockModel::unlocked, m_followUps, &FollowUpsModel::refresh);
        connect(&m_ground.lock(), &LockModel::locked, m_followUps, &FollowUpsModel::forget);
        connect(&m_ground, &SessionGround::erased, m_followUps, &FollowUpsModel::refresh);
        // That something is due is known while locked too: at the start, and when a visit was closed and all of it is
        // on disk.
        CrisisDesk &desk = m_ground.crisisDesk();
        connect(&desk, &CrisisDesk::restored, m_followUps, &FollowUpsModel::refresh);
        connect(&desk, &CrisisDesk::savingChanged, m_followUps, [this, &desk] {
            if (desk.isSaved() && !crisis::isOpen(desk.visit()))
                m_followUps->refresh();
        });
        if (desk.isRestored()) // asked for later than the start
            m_followUps->refresh();
    }
    return m_followUps;
}

FollowUpModel *PeopleSession::followUp()
{
    if (!m_followUp) {
        made(this, m_followUp, m_ground.rooms().vault, m_plans.content(), m_ground.settings(), m_ground.rooms().clock);
        connect(&m_ground.lock(), &LockModel::aboutToLock, m_followUp, &FollowUpModel::settle);
        connect(&m_ground.lock(), &LockModel::locked, m_followUp, &FollowUpModel::forget);
        connect(&m_ground, &SessionGround::erased, m_followUp, &FollowUpModel::forget);
        connect(m_followUp, &FollowUpModel::kept, followUps(), &FollowUpsModel::refresh);
        connect(m_followUp, &FollowUpModel::finished, this, [this](const QString &outcome) {
            if (outcome != QLatin1String("died"))
                return;
            list()->refresh(); // offered nowhere from now on
            m_plans.list()->refresh();
        });
    }
    return m_followUp;
}

CircleModel *PeopleSession::circle()
{
    if (!m_circle) {
        made(this, m_circle, m_ground.rooms().vault, m_ground.settings(), m_ground.rooms().clock);
        connect(&m_ground.lock(), &LockModel::aboutToLock, m_circle->edit(), &CircleEdit::flush);
        connect(&m_ground.lock(), &LockModel::locked, m_circle, &CircleModel::forget);
        connect(&m_ground, &SessionGround::erased, m_circle, &CircleModel::forget);
    }
    return m_circle;
}

} // namespace handrail::view
