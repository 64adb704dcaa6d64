#include "view/people/pastvisitabout.h"

#include "view/desk/momenttext.h"
#include "view/desk/settings.h"
#include "view/people/pastvisitmodel.h"

#include <algorithm>

namespace handrail::view {

PastVisitAbout::PastVisitAbout(PastVisitModel &visit) : QObject(&visit), m_visit(visit)
{
    connect(&visit, &PastVisitModel::changed, this, &PastVisitAbout::changed);
}

bool PastVisitAbout::calls() const
{
    return m_visit.loaded() && !m_visit.alone()
           && std::ranges::none_of(m_visit.past().visit.events,
                                   [](const crisis::VisitEvent &e) { return e.kind == "visit.opened"; });
}

QString PastVisitAbout::day() const
{
    const crisis::Visit &visit = m_visit.past().visit;
    return visit.id.empty() ? QString() : longDayOf(visit.started.wallMs, m_visit.settings().language());
}
QString PastVisitAbout::time() const
{
    const crisis::Visit &visit = m_visit.past().visit;
    return visit.id.empty() ? QString() : m_visit.maker().time(visit.started.wallMs);
}

int PastVisitAbout::minutes() const
{
    const crisis::Visit &visit = m_visit.past().visit;
    return visit.closed ? static_cast<int>(storage::elapsedMs(visit.started, *visit.closed) / 60'000) : -1;
}

QString PastVisitAbout::outcome() const { return QString::fromStdString(m_visit.past().visit.outcome); }
int PastVisitAbout::unproven() const { return static_cast<int>(m_visit.past().unproven.size()); }
QString PastVisitAbout::landmark() const { return QString::fromStdString(m_visit.past().landmark); }
QString PastVisitAbout::county() const { return QString::fromStdString(m_visit.past().county); }

} // namespace handrail::view
