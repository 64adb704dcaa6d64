#include "view/plans/planmeans.h"

#include "view/desk/showntext.h"
#include "view/plans/planmodel.h"

#include <algorithm>

namespace handrail::view {
namespace {

QString partOf(const PlanItem &item, const QString &part)
{
    return part == QLatin1String("where") ? item.where() : part == QLatin1String("who") ? item.who() : item.when();
}

/// The questions for @p item in @p section, in their order.
QStringList questionsFor(const library::PlanSection &section, const care::Item &item)
{
    const auto example = std::ranges::find(section.examples, item.example, &library::PlanExample::id);
    if (item.example.empty() || example == section.examples.end() || example->asks.empty())
        return {QStringLiteral("where"), QStringLiteral("who"), QStringLiteral("when")};
    QStringList parts;
    for (const std::string &part : example->asks)
        parts.append(shownText(part));
    return parts;
}

} // namespace

PlanMeans::PlanMeans(PlanModel &plan) : QObject(&plan), m_plan(plan)
{
    connect(plan.typing(), &PlanTyping::added, this, [this](const QString &itemId) {
        if (m_plan.asked()->section().field == "means")
            ask(itemId);
    });
    connect(plan.editor(), &PlanEditor::editingChanged, this, &PlanMeans::look);
}

QString PlanMeans::words() const { return asking() ? m_plan.editor()->item()->text() : QString(); }

QString PlanMeans::answer() const { return asking() ? partOf(*m_plan.editor()->item(), part()) : QString(); }

void PlanMeans::ask(const QString &itemId)
{
    m_plan.editor()->edit(itemId);
    if (itemId.isEmpty() || m_plan.editor()->editingId() != itemId)
        return;
    m_itemId = itemId;
    m_parts = questionsFor(m_plan.asked()->section(), m_plan.editor()->item()->value());
    m_at = 0;
    while (m_at + 1 < m_parts.size() && !partOf(*m_plan.editor()->item(), part()).isEmpty())
        ++m_at;
    emit changed();
}

void PlanMeans::type(const QString &answer, int cursor)
{
    if (asking())
        m_plan.editor()->typeEdit(part(), answer, cursor);
}

void PlanMeans::next()
{
    if (!asking())
        return;
    if (m_at + 1 >= m_parts.size())
        return later();
    ++m_at;
    emit changed();
}

void PlanMeans::later()
{
    if (asking())
        m_plan.editor()->endEdit();
}

void PlanMeans::look()
{
    if (!asking())
        return;
    if (m_plan.editor()->editingId() != m_itemId) { // closed, or another one is open
        m_at = -1;
        m_itemId.clear();
        m_parts.clear();
    }
    emit changed();
}

} // namespace handrail::view
