#include "view/plans/planeditor.h"

#include "view/plans/planmodel.h"

#include <QDate>
#include <QDateTime>

#include <utility>

namespace handrail::view {

PlanEditor::PlanEditor(PlanModel &plan) : QObject(&plan), m_plan(plan)
{
    connect(&m_item, &PlanItem::changed, this, &PlanEditor::editingChanged);
}

void PlanEditor::show(care::Item item)
{
    m_item.show(std::move(item), m_plan.plan() ? m_plan.plan()->language : std::string("en"));
}

bool PlanEditor::early() const { return m_plan.asked()->section().use == "notice"; }

void PlanEditor::edit(const QString &itemId)
{
    endEdit();
    const care::Item *item =
        m_plan.plan() ? m_plan.plan()->item(m_plan.asked()->id(), itemId.toStdString()) : nullptr;
    if (!item)
        return;
    show(*item);
    if (m_plan.asked()->section().field == "contact")
        m_plan.known()->readCircle(); // what is changed here could be changed there too
}

void PlanEditor::typeEdit(const QString &part, const QString &value, int cursor)
{
    if (m_item.set(part, value))
        keep(part == QLatin1String("text") ? cursor : static_cast<int>(m_item.text().size()));
}

void PlanEditor::setEditDone(bool done)
{
    if (m_item.setDone(done))
        keepAtEnd();
}

void PlanEditor::setEditConsent(PlanItem::Answer consent)
{
    if (m_item.setConsent(consent))
        keepAtEnd();
}

void PlanEditor::setOrigin(const std::string &origin)
{
    if (m_item.setOrigin(origin))
        keepAtEnd();
}

void PlanEditor::keep(int cursor)
{
    m_plan.saving().keepDraft({.planId = m_plan.plan()->id,
                               .personId = m_plan.plan()->personId,
                               .sectionId = m_plan.asked()->id(),
                               .itemId = m_item.value().id,
                               .fresh = false,
                               .text = m_item.value().text,
                               .detail = m_item.value().detail,
                               .cursor = cursor,
                               .at = m_plan.clock().now()});
}

void PlanEditor::setEditDate(int days, int months)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_plan.clock().now().wallMs).date();
    typeEdit(QStringLiteral("date"), today.addMonths(months).addDays(days).toString(Qt::ISODate), 0);
}

void PlanEditor::moveEditDate(int days)
{
    const QDate there = QDate::fromString(m_item.date(), Qt::ISODate);
    const QDate from = there.isValid() ? there : QDateTime::fromMSecsSinceEpoch(m_plan.clock().now().wallMs).date();
    typeEdit(QStringLiteral("date"), from.addDays(days).toString(Qt::ISODate), 0);
}

void PlanEditor::review(PlanItem::Answer used, PlanItem::Answer helped)
{
    if (!m_plan.plan() || !m_item.open())
        return;
    const std::string id = m_item.value().id, section = m_plan.asked()->id();
    const std::int64_t agreed = m_plan.plan()->agreedMs; // what helped is no change of the plan
    m_plan.change(care::reviewItem(*m_plan.plan(), section, id, PlanItem::said(used), PlanItem::said(helped)), {},
                  agreed);
    if (const care::Item *item = m_plan.plan()->item(section, id))
        m_item.setReview(item->used, item->helped);
}

void PlanEditor::endEdit()
{
    if (!m_plan.plan() || !m_item.open())
        return;
    const std::string section = m_plan.asked()->id();
    care::Item edited = m_item.value();
    m_item.show({});
    const care::Item *before = m_plan.plan()->item(section, edited.id);
    if (before && edited.text.find_first_not_of(" \t\r\n") == std::string::npos)
        edited.text = before->text;
    const std::string slot = care::draftSlot(m_plan.plan()->id, section, edited.id);
    m_plan.saving().forgetDraft(slot);
    m_plan.typing()->noticeSeen();
    if (before && (before->text != edited.text || before->detail != edited.detail))
        m_plan.change(care::editItem(*m_plan.plan(), section, edited), slot);
}

} // namespace handrail::view
