#include "view/plans/planundo.h"

#include "view/plans/planmodel.h"

#include <algorithm>

namespace handrail::view {

PlanUndo::PlanUndo(PlanModel &plan) : QObject(&plan), m_plan(plan) {}

QString PlanUndo::removedWords() const
{
    return m_removed ? QString::fromStdString(m_removed->item.text) : QString();
}

QString PlanUndo::movedWords() const { return m_moved ? QString::fromStdString(m_moved->item.text) : QString(); }

void PlanUndo::move(const QString &itemId, int steps)
{
    const care::Section *section = m_plan.asked()->answers();
    if (!section)
        return;
    const auto found = std::ranges::find(section->items, itemId.toStdString(), &care::Item::id);
    if (found == section->items.end())
        return;
    const int from = static_cast<int>(found - section->items.begin());
    const int to = std::clamp(from + steps, 0, static_cast<int>(section->items.size()) - 1);
    if (to == from)
        return;
    if (!m_moved || m_moved->item.id != found->id || m_moved->sectionId != section->id)
        m_moved = Before{section->id, *found, from}; // three steps by key go back as one
    m_removed.reset();
    m_plan.change(care::moveItem(*m_plan.plan(), std::string(section->id), itemId.toStdString(), to));
    emit changed();
}

void PlanUndo::remove(const QString &itemId)
{
    const std::string id = itemId.toStdString();
    const care::Section *section = m_plan.asked()->answers();
    if (!section)
        return;
    const auto found = std::ranges::find(section->items, id, &care::Item::id);
    if (found == section->items.end())
        return;
    m_removed = Before{section->id, *found, static_cast<int>(found - section->items.begin())};
    m_moved.reset();
    std::string slot;
    if (m_plan.editor()->item()->value().id == id) {
        m_plan.editor()->show({});
        slot = care::draftSlot(m_plan.plan()->id, m_removed->sectionId, id);
        m_plan.saving().forgetDraft(slot);
    }
    m_plan.change(care::removeItem(*m_plan.plan(), m_removed->sectionId, id), slot);
    emit changed();
}

void PlanUndo::putBack()
{
    if (m_plan.plan() && m_removed)
        m_plan.change(care::insertItem(*m_plan.plan(), m_removed->sectionId, m_removed->item, m_removed->at));
    else if (m_plan.plan() && m_moved)
        m_plan.change(care::moveItem(*m_plan.plan(), m_moved->sectionId, m_moved->item.id, m_moved->at));
    letGo();
}

void PlanUndo::letGo()
{
    if (!m_removed && !m_moved)
        return;
    m_removed.reset();
    m_moved.reset();
    emit changed();
}

} // namespace handrail::view
