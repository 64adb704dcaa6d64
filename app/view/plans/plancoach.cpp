#include "view/plans/plancoach.h"

#include "view/plans/planmodel.h"

#include <algorithm>

namespace handrail::view {

PlanCoach::PlanCoach(PlanModel &plan) : QObject(&plan), m_plan(plan)
{
    connect(&plan, &PlanModel::changed, this, &PlanCoach::changed);
}

std::optional<care::Offer> PlanCoach::offered() const
{
    const bool review = !m_reviewId.empty() && m_reviewId == m_plan.planId().toStdString();
    return m_plan.plan() && (m_walked || review)
               ? care::offer(*m_plan.plan(), m_plan.form(), m_plan.clock().now().wallMs, review ? m_reviewedMs : 0)
               : std::nullopt;
}

QString PlanCoach::offer() const
{
    const auto said = offered();
    return said ? QString::fromStdString(said->words) : QString();
}

void PlanCoach::beginReview(const QString &planId)
{
    m_reviewId = planId.toStdString();
    m_reviewedMs = m_plan.clock().now().wallMs;
    emit changed();
}

void PlanCoach::takeOffer()
{
    const auto said = offered();
    if (!said)
        return;
    const auto &sections = m_plan.form().sections;
    const auto section = std::ranges::find(sections, said->sectionId, &library::PlanSection::id);
    m_plan.asked()->goTo(static_cast<int>(section - sections.begin()));
}

void PlanCoach::declineOffer()
{
    if (const auto said = offered())
        m_plan.change(care::declineOffer(*m_plan.plan(), said->sectionId, m_plan.clock().now().wallMs), {},
                      m_plan.plan()->agreedMs);
}

void PlanCoach::walked()
{
    m_walked = true;
    emit changed();
}

void PlanCoach::sitDown(bool walked) { m_walked = walked; }

} // namespace handrail::view
