#include "view/desk/desksaving.h"

namespace handrail::view {

DeskSaving::DeskSaving(CrisisDesk &desk) : m_desk(desk)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kSlowMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_slow = true;
        emit changed();
    });
    connect(&m_desk, &CrisisDesk::savingChanged, this, &DeskSaving::follow);
    follow();
}

void DeskSaving::follow()
{
    if (!isBusy()) {
        m_patience.stop();
        m_slow = false;
    } else if (!m_slow && !m_patience.isActive()) {
        m_patience.start();
    }
    emit changed();
}

QString DeskSaving::phase() const
{
    return m_desk.refused() ? QStringLiteral("failed")
           : isBusy()       ? QStringLiteral("saving")
                            : QStringLiteral("saved");
}

QString DeskSaving::trouble() const
{
    const QString trouble = saveTroubleOf(m_desk);
    return trouble.isEmpty() && m_slow ? QStringLiteral("slow") : trouble;
}

} // namespace handrail::view
