#include "view/lock/handoverheld.h"

#include <utility>

namespace handrail::view {

HandOverHeld::HandOverHeld(const storage::Clock &clock, QObject *parent) : QObject(parent), m_quiet(clock)
{
    connect(&m_quiet, &QuietCountdown::secondsLeftChanged, this, &HandOverHeld::secondsLeftChanged);
    connect(&m_quiet, &QuietCountdown::over, this, &HandOverHeld::over);
}

void HandOverHeld::watch(bool open)
{
    if (open)
        m_quiet.start();
    else
        m_quiet.stop();
}

QString HandOverHeld::person() const
{
    return m_held ? QString::fromStdString(m_held->personId) : QString();
}

QString HandOverHeld::record() const
{
    return m_held && !m_held->recordIds.empty() ? QString::fromStdString(m_held->recordIds.front()) : QString();
}

void HandOverHeld::set(std::optional<vault::HandOver> held)
{
    const bool same = m_held.has_value() == held.has_value()
                      && (!held || (m_held->personId == held->personId && m_held->recordIds == held->recordIds));
    m_held = std::move(held);
    if (!same)
        emit changed();
}

} // namespace handrail::view
