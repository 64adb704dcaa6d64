#include "view/session/homemodel.h"

#include <QDateTime>

namespace handrail::view {

void HomeModel::look()
{
    const int hour = QDateTime::fromMSecsSinceEpoch(m_clock.now().wallMs).time().hour();
    const DayPart part = hour < 5 || hour >= 18 ? Evening : hour < 12 ? Morning : Afternoon;
    if (part == m_dayPart)
        return;
    m_dayPart = part;
    emit dayPartChanged();
}

void HomeModel::tellClosed(int times, bool noted, const QString &name)
{
    m_closedTimes = times;
    m_closedNoted = noted;
    m_closedName = name;
    emit closedChanged();
}

} // namespace handrail::view
