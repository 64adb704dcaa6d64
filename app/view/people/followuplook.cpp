#include "view/people/followuplook.h"

#include "view/desk/showntext.h"
#include "view/desk/momenttext.h"
#include "view/desk/settings.h"
#include "view/people/followupmodel.h"
#include "view/plans/planitem.h"

#include "care/planuse.h"

#include <utility>

namespace handrail::view {

FollowUpLook::FollowUpLook(FollowUpModel &followUp, PlanContent content)
    : QObject(&followUp), m_followUp(followUp), m_content(std::move(content)),
      m_tries({"outcome", "day", "dayWords", "time"}), m_plans({"planId", "title", "dayWords", "today", "signs"}),
      m_helped({"planId", "words", "helped", "notEnough", "used", "said", "takenOut"})
{
    connect(&followUp, &FollowUpModel::changed, this, &FollowUpLook::changed);
}

bool FollowUpLook::reviewed() const { return m_followUp.one().reviewedMs > 0; }

void FollowUpLook::lookedAtPlan()
{
    if (!m_followUp.somebodys() || m_followUp.closed() || reviewed())
        return;
    m_followUp.one().reviewedMs = m_followUp.clock().now().wallMs;
    m_followUp.settle();
    emit m_followUp.changed();
}

void FollowUpLook::show(const std::vector<LookedAtPlan> &looked)
{
    QVector<QVariantMap> tries, plans, helped;
    const auto &attempts = m_followUp.one().attempts;
    for (auto each = attempts.rbegin(); each != attempts.rend(); ++each) {
        QVariantMap row = m_followUp.when(each->wallMs);
        row.insert(QStringLiteral("outcome"), shownText(each->outcome));
        tries.append(row);
    }
    const QString language = m_followUp.settings().language();
    for (const auto &[plan, found] : looked) {
        const auto form = m_content.form(plan.templateId, language.toStdString());
        QStringList signs;
        if (form) {
            for (const std::string &each : care::wayThrough(plan, form.value()).notice)
                signs << shownText(each);
        }
        plans.append({{QStringLiteral("planId"), shownText(plan.id)},
                      {QStringLiteral("signs"), signs.join(u'\n')},
                      {QStringLiteral("title"), form ? shownText(form.value().head.title) : QString()},
                      {QStringLiteral("dayWords"), dayOf(plan.updatedMs, language)},
                      {QStringLiteral("today"), sameDay(plan.updatedMs, m_followUp.clock().now().wallMs)}});
        for (const auto &line : found)
            helped.append({{QStringLiteral("planId"), shownText(plan.id)},
                           {QStringLiteral("words"), shownText(line.words)}, {QStringLiteral("helped"), line.helped},
                           {QStringLiteral("notEnough"), line.notEnough},
                           {QStringLiteral("used"), PlanItem::answer(line.used)},
                           {QStringLiteral("said"), PlanItem::answer(line.said)},
                           {QStringLiteral("takenOut"), line.takenOut}});
    }
    m_tries.set(std::move(tries));
    m_plans.set(std::move(plans));
    m_helped.set(std::move(helped));
}

void FollowUpLook::forget()
{
    for (RowsModel *rows : {&m_tries, &m_plans, &m_helped})
        rows->set({});
}

} // namespace handrail::view
