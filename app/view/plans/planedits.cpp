// The half of PlanModel that changes the plan and keeps it.
#include "view/plans/planmodel.h"

#include "care/ids.h"
#include "care/planrepository.h"
#include "view/desk/vaultdesk.h"

#include <algorithm>

namespace handrail::view {

care::Draft PlanModel::draftHere() const
{
    if (const auto found = m_typed.find(sectionId()); found != m_typed.end())
        return found->second;
    return {.planId = m_plan->id, .personId = m_plan->personId, .sectionId = sectionId(), .at = m_clock.now()};
}

void PlanModel::type(const QString &text, int cursor)
{
    if (!m_plan || text == typed())
        return;
    care::Draft draft = draftHere();
    const care::Section *section = asked().field == "text" ? m_plan->section(sectionId()) : nullptr;
    draft.fresh = !section || section->items.empty();
    if (!draft.fresh)
        draft.itemId = section->items.front().id;
    else if (draft.itemId.empty())
        draft.itemId = care::newId(); // the id the item will get: a kill between keeping both leaves no double
    draft.text = text.toStdString();
    draft.cursor = cursor;
    draft.at = m_clock.now();
    m_typed[sectionId()] = draft;
    m_changed = true;
    m_drafts.keep(std::move(draft));
    emit typedChanged();
}

void PlanModel::addText(const care::Draft &draft)
{
    const std::string slot = care::slotOf(draft);
    care::Plan plan = care::setText(*m_plan, sectionId(), draft.text, draft.itemId);
    m_typed.erase(sectionId());
    m_drafts.forget(slot);
    noticeSeen();
    change(std::move(plan), slot);
    emit typedChanged();
}

void PlanModel::add()
{
    const auto found = m_typed.find(sectionId());
    if (!m_plan || found == m_typed.end())
        return;
    if (asked().field == "text")
        return addText(care::Draft(found->second));
    if (found->second.text.find_first_not_of(" \t\r\n") == std::string::npos)
        return;
    care::Item item;
    if (asked().field == "contact")
        item = care::contactFromLine(found->second.text);
    else
        item.text = found->second.text;
    item.id = found->second.itemId;
    const std::string slot = care::slotOf(found->second);
    care::Plan plan = care::addItem(*m_plan, sectionId(), item);
    m_typed.erase(found);
    m_drafts.forget(slot);
    noticeSeen();
    const QString id = QString::fromStdString(item.id);
    change(std::move(plan), slot);
    emit typedChanged();
    emit added(id);
}

/// 'Call 988' and 'The mobile crisis team' come with their number: in a hard moment nobody looks one up.
care::Plan PlanModel::withNumber(care::Plan plan, const library::PlanExample &example) const
{
    const auto line = example.line.empty() || !m_content.line ? storage::Result<library::Line>(storage::Failure{})
                                                              : m_content.line(example.line, plan.language);
    const auto section = std::ranges::find(plan.sections, sectionId(), &care::Section::id);
    if (!line.ok() || line.value().phone.empty() || section == plan.sections.end())
        return plan;
    const auto item = std::ranges::find(section->items, example.id, &care::Item::example);
    if (item != section->items.end() && item->detail.phone.empty()) {
        item->detail.phone = line.value().phoneShown;
        item->detail.origin = "line/" + line.value().id;
    }
    return plan;
}

void PlanModel::addExample(const QString &words)
{
    if (!m_plan)
        return;
    if (asked().field == "text") {
        const QString before = typed().trimmed();
        const QString both = before.isEmpty()
                                 ? words
                                 : before + QStringLiteral(". ").mid(before.endsWith(QLatin1Char('.')) ? 1 : 0) + words;
        return type(both, static_cast<int>(both.size()));
    }
    for (const auto &example : care::examplesLeft(*m_plan, asked())) {
        if (example.text != words.toStdString())
            continue;
        change(withNumber(care::addExample(*m_plan, asked(), example.id), example));
        const care::Section *section = m_plan->section(sectionId());
        if (section && !section->items.empty() && section->items.back().example == example.id)
            emit added(QString::fromStdString(section->items.back().id));
        return;
    }
}

void PlanModel::move(const QString &itemId, int steps)
{
    const care::Section *section = m_plan ? m_plan->section(sectionId()) : nullptr;
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
        m_moved = Removed{section->id, *found, from}; // three steps by key go back as one
    m_removed.reset();
    change(care::moveItem(*m_plan, sectionId(), itemId.toStdString(), to));
    emit removedChanged();
}

QString PlanModel::movedWords() const
{
    return m_moved ? QString::fromStdString(m_moved->item.text) : QString();
}

void PlanModel::remove(const QString &itemId)
{
    const std::string id = itemId.toStdString();
    const care::Section *section = m_plan ? m_plan->section(sectionId()) : nullptr;
    if (!section)
        return;
    const auto found = std::ranges::find(section->items, id, &care::Item::id);
    if (found == section->items.end())
        return;
    m_removed = Removed{section->id, *found, static_cast<int>(found - section->items.begin())};
    m_moved.reset();
    std::string slot;
    if (m_edit.value().id == id) {
        m_edit.show({});
        slot = care::draftSlot(m_plan->id, section->id, id);
        m_drafts.forget(slot);
    }
    change(care::removeItem(*m_plan, section->id, id), slot);
    emit removedChanged();
}

void PlanModel::putBack()
{
    if (m_plan && m_removed)
        change(care::insertItem(*m_plan, m_removed->sectionId, m_removed->item, m_removed->at));
    else if (m_plan && m_moved)
        change(care::moveItem(*m_plan, m_moved->sectionId, m_moved->item.id, m_moved->at));
    letGo();
}

void PlanModel::letGo()
{
    if (!m_removed && !m_moved)
        return;
    m_removed.reset();
    m_moved.reset();
    emit removedChanged();
}

void PlanModel::noticeSeen()
{
    if (!m_returned)
        return;
    m_returned = false;
    emit returnedChanged();
}

void PlanModel::edit(const QString &itemId)
{
    endEdit();
    const care::Item *item = m_plan ? m_plan->item(sectionId(), itemId.toStdString()) : nullptr;
    if (!item)
        return;
    m_edit.show(*item, m_plan->language);
    if (asked().field == "contact")
        readCircle(); // what is changed here could be changed there too
}

void PlanModel::typeEdit(const QString &part, const QString &value, int cursor)
{
    if (m_edit.set(part, value))
        keepEdit(part == QLatin1String("text") ? cursor : static_cast<int>(m_edit.text().size()));
}

void PlanModel::setEditDone(bool done)
{
    if (m_edit.setDone(done))
        keepEdit(static_cast<int>(m_edit.text().size()));
}

void PlanModel::setEditConsent(PlanItem::Answer consent)
{
    if (m_edit.setConsent(consent))
        keepEdit(static_cast<int>(m_edit.text().size()));
}

void PlanModel::keepEdit(int cursor)
{
    m_changed = true;
    m_drafts.keep({.planId = m_plan->id,
                   .personId = m_plan->personId,
                   .sectionId = sectionId(),
                   .itemId = m_edit.value().id,
                   .fresh = false,
                   .text = m_edit.value().text,
                   .detail = m_edit.value().detail,
                   .cursor = cursor,
                   .at = m_clock.now()});
}

void PlanModel::endEdit()
{
    if (!m_plan || !m_edit.open())
        return;
    care::Item edited = m_edit.value();
    m_edit.show({});
    const care::Item *before = m_plan->item(sectionId(), edited.id);
    if (before && edited.text.find_first_not_of(" \t\r\n") == std::string::npos)
        edited.text = before->text;
    const std::string slot = care::draftSlot(m_plan->id, sectionId(), edited.id);
    m_drafts.forget(slot);
    noticeSeen();
    if (before && (before->text != edited.text || before->detail != edited.detail))
        change(care::editItem(*m_plan, sectionId(), edited), slot);
}

void PlanModel::change(care::Plan plan, const std::string &dropSlot, std::int64_t agreedMs)
{
    m_plan = std::move(plan);
    m_plan->agreedMs = agreedMs;
    if (!dropSlot.empty())
        m_dropSlots.push_back(dropSlot);
    m_changed = true;
    refresh();
    save();
}

void PlanModel::save()
{
    ++m_saving;
    emit savedPhaseChanged();
    using Answer = storage::Result<care::Plan>;
    m_vault.ask(this, [plan = *m_plan, drops = m_dropSlots, &clock = m_clock](Keeping &keeping) -> Answer {
        if (!keeping.records)
            return storage::Failure{storage::FailureKind::Locked, {}};
        auto kept = care::PlanRepository(*keeping.records, *keeping.journal, clock).save(plan);
        if (kept) {
            // The revision holds the words now; a draft that stays behind is seen as said already (care::leftOpen).
            for (const auto &slot : drops)
                (void)keeping.journal->dropDraft(slot);
        }
        return kept;
    }, [this, dropped = m_dropSlots](const Answer &kept) {
        --m_saving;
        if (!kept) {
            m_failed = m_plan.has_value();
            return follow(kept.failure());
        }
        for (const auto &slot : dropped)
            std::erase(m_dropSlots, slot);
        m_failed = false;
        setTrouble(None);
        if (m_plan && m_plan->id == kept.value().id)
            m_plan->updatedMs = kept.value().updatedMs;
        emit savedPhaseChanged();
        emit planChanged();
    });
}

void PlanModel::retry()
{
    if (!m_plan) {
        const QString id = planId();
        m_planId.clear();
        return open(id);
    }
    if (const auto found = m_typed.find(sectionId()); found != m_typed.end())
        m_drafts.keep(found->second);
    save();
}

} // namespace handrail::view
