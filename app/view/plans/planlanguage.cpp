// PlanModel in another language: headings and questions change, the person's words are theirs.
#include "view/plans/planmodel.h"

namespace handrail::view {

void PlanModel::speak(const QString &language)
{
    if (!m_plan || language == this->language())
        return;
    auto form = m_content.form(m_plan->templateId, language.toStdString());
    if (!form)
        return; // this plan is not written in that language: it stays as it is
    leaveQuestion(); // a text that is being typed becomes the plan's first
    m_form = std::move(form.value());
    care::Plan plan = care::inForm(*m_plan, m_form);
    plan.language = language.toStdString();
    m_plan->language = plan.language;
    readPeerForm();
    change(std::move(plan));
    emit opened();
    emit currentChanged();
    emit typedChanged();
}

} // namespace handrail::view
