#include "view/session/quickhide.h"

#include "view/desk/crisisdesk.h"
#include "view/now/crisiscontent.h"
#include "view/plans/leavenothingmodel.h"
#include "view/session/sessionground.h"

namespace handrail::view {

QuickHide::QuickHide(SessionGround &ground, std::function<bool()> onTheWall, QObject *parent)
    : QObject(parent), m_ground(ground), m_onTheWall(std::move(onTheWall))
{
}

void QuickHide::setHidden(bool hidden)
{
    if (hidden == m_hidden || (hidden && m_onTheWall()))
        return;
    m_hidden = hidden;
    if (hidden) {
        LockModel &lock = m_ground.lock();
        lock.lock();
        m_veiled = lock.state() != LockModel::NoVault && lock.state() != LockModel::Unavailable;
        m_hiddenAt = m_ground.router().stack().last();
        m_veiledTools.clear();
        if (m_veiled) {
            veilTools();
            emit m_ground.putAway();
        }
        connect(&lock, &LockModel::stateChanged, this, &QuickHide::unveil, Qt::UniqueConnection);
    }
    emit changed();
}

/// What is kept in memory only is let go; what is on disk stays behind the passphrase.
void QuickHide::veilTools()
{
    // hidden before all of it was read
    CrisisDesk &desk = m_ground.crisisDesk();
    connect(&desk, &CrisisDesk::restored, this, &QuickHide::veilTools, Qt::UniqueConnection);
    if (!m_veiled)
        return;
    QStringList held;
    for (const crisis::WalkRun &walk : desk.walks())
        held << (walk.given.empty() ? QString() : QString::fromStdString(walk.walkId));
    for (const crisis::ChecklistRun &list : desk.checklists())
        held << QString::fromStdString(list.checklistId);
    const CrisisContent content = crisisContent(m_ground.rooms().library);
    for (const char *kind : {"walk", "checklist"}) {
        for (const library::Head &head : content.heads(kind, m_ground.settings().language().toStdString())) {
            if (held.contains(QString::fromStdString(head.id)))
                m_veiledTools << QString::fromStdString(head.id) << QString::fromStdString(head.place);
        }
    }
    emit m_ground.toolsPutAway();
    emit changed();
}

void QuickHide::unveil()
{
    const auto state = m_ground.lock().state();
    if (!m_veiled || (state != LockModel::Unlocked && state != LockModel::NoVault && state != LockModel::Unavailable))
        return;
    m_veiled = false;
    emit m_ground.shownAgain();
    emit changed();
}

bool QuickHide::veils(const QString &route, const QString &argument) const
{
    if (!m_veiled)
        return false;
    if (route == QLatin1String("now/visit") || route == QLatin1String("now/close"))
        return true;
    if (LeaveNothingModel::isPassing(argument)) // in memory only, and not for whoever takes the device now
        return true;
    // Steps that save a life and the way to call stay open whatever was hidden.
    static const QStringList open{QStringLiteral("now/overdose"),    QStringLiteral("now/handoff"),
                                  QStringLiteral("now/call"),        QStringLiteral("now/where"),
                                  QStringLiteral("now/check-on-me"), QStringLiteral("now/numbers")};
    if (!route.startsWith(QLatin1String("now/")) || open.contains(route))
        return false;
    return Router::Place{route, argument, {}} == m_hiddenAt
           || m_veiledTools.contains(argument.isEmpty() ? route : argument);
}

} // namespace handrail::view
