#include "view/plans/planabout.h"

#include "view/desk/showntext.h"
#include "view/desk/otherlanguage.h"
#include "view/plans/planmodel.h"

#include "care/planuse.h"

#include <utility>

namespace handrail::view {

PlanAbout::PlanAbout(PlanModel &plan) : QObject(&plan), m_plan(plan)
{
    connect(&plan, &PlanModel::opened, this, &PlanAbout::changed);
    connect(&plan, &PlanModel::changed, this, &PlanAbout::changed);
}

QString PlanAbout::personId() const { return m_plan.plan() ? shownText(m_plan.plan()->personId) : QString(); }

QString PlanAbout::language() const { return m_plan.plan() ? shownText(m_plan.plan()->language) : QString(); }

QString PlanAbout::title() const { return shownText(m_plan.form().head.title); }

QString PlanAbout::kindTitle() const { return m_peerForm.head.title.empty() ? title() : shownText(m_peerForm.head.title); }

QString PlanAbout::notice() const { return shownText(m_plan.form().notice); }

bool PlanAbout::usable() const { return care::usable(m_plan.form()); }

bool PlanAbout::agreed() const { return m_plan.plan() && m_plan.plan()->agreedMs > 0; }

void PlanAbout::agree()
{
    if (m_plan.plan())
        m_plan.change(*m_plan.plan(), {}, m_plan.clock().now().wallMs);
}

QString PlanAbout::said(const QString &context, const QString &source) const
{
    return wordsIn(language(), context, source);
}

void PlanAbout::setPeerLanguage(const QString &language)
{
    m_peerLanguage = language.toStdString();
    readPeerForm();
    emit changed();
}

void PlanAbout::readPeerForm()
{
    m_peerForm = {};
    if (!m_plan.plan() || m_plan.plan()->language == m_peerLanguage)
        return;
    if (auto form = m_plan.content().form(m_plan.plan()->templateId, m_peerLanguage))
        m_peerForm = std::move(form.value());
}

} // namespace handrail::view
