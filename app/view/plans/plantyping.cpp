#include "view/plans/plantyping.h"

#include "view/desk/showntext.h"
#include "view/plans/planmodel.h"

#include "care/ids.h"

#include <algorithm>
#include <utility>

namespace handrail::view {

PlanTyping::PlanTyping(PlanModel &plan) : QObject(&plan), m_plan(plan) {}

QString PlanTyping::typed() const
{
    const PlanAsked &asked = *m_plan.asked();
    if (const auto found = m_typed.find(asked.id()); found != m_typed.end())
        return shownText(found->second.text);
    const care::Section *section = asked.section().field == "text" ? asked.answers() : nullptr;
    return section && !section->items.empty() ? shownText(section->items.front().text) : QString();
}

care::Draft PlanTyping::draftHere() const
{
    const std::string &section = m_plan.asked()->id();
    if (const auto found = m_typed.find(section); found != m_typed.end())
        return found->second;
    return {.planId = m_plan.plan()->id,
            .personId = m_plan.plan()->personId,
            .sectionId = section,
            .at = m_plan.clock().now()};
}

void PlanTyping::type(const QString &text, int cursor)
{
    if (!m_plan.plan() || text == typed())
        return;
    const PlanAsked &asked = *m_plan.asked();
    care::Draft draft = draftHere();
    const care::Section *section = asked.section().field == "text" ? asked.answers() : nullptr;
    draft.fresh = !section || section->items.empty();
    if (!draft.fresh)
        draft.itemId = section->items.front().id;
    else if (draft.itemId.empty())
        draft.itemId = care::newId(); // the id the item will get: a kill between keeping both leaves no double
    draft.text = text.toStdString();
    draft.cursor = cursor;
    draft.at = m_plan.clock().now();
    m_typed[asked.id()] = draft;
    m_plan.saving().keepDraft(std::move(draft));
    emit typedChanged();
}

void PlanTyping::addText(const care::Draft &draft)
{
    const std::string slot = care::slotOf(draft);
    care::Plan plan = care::setText(*m_plan.plan(), m_plan.asked()->id(), draft.text, draft.itemId);
    m_typed.erase(m_plan.asked()->id());
    m_plan.saving().forgetDraft(slot);
    noticeSeen();
    m_plan.change(std::move(plan), slot);
    emit typedChanged();
}

void PlanTyping::add()
{
    const PlanAsked &asked = *m_plan.asked();
    const auto found = m_typed.find(asked.id());
    if (!m_plan.plan() || found == m_typed.end())
        return;
    if (asked.section().field == "text")
        return addText(care::Draft(found->second));
    if (found->second.text.find_first_not_of(" \t\r\n") == std::string::npos)
        return;
    care::Item item;
    if (asked.section().field == "contact")
        item = care::contactFromLine(found->second.text);
    else
        item.text = found->second.text;
    item.id = found->second.itemId;
    const std::string slot = care::slotOf(found->second);
    const QString id = shownText(item.id);
    care::Plan plan = care::addItem(*m_plan.plan(), asked.id(), std::move(item));
    m_typed.erase(found);
    m_plan.saving().forgetDraft(slot);
    noticeSeen();
    m_plan.change(std::move(plan), slot);
    emit typedChanged();
    emit added(id);
}

/// 'Call 988' and 'The mobile crisis team' come with their number: in a hard moment nobody looks one up.
care::Plan PlanTyping::withNumber(care::Plan plan, const library::PlanExample &example) const
{
    const PlanContent &content = m_plan.content();
    const auto line = example.line.empty() || !content.line ? storage::Result<library::Line>(storage::Failure{})
                                                            : content.line(example.line, plan.language);
    const auto section = std::ranges::find(plan.sections, m_plan.asked()->id(), &care::Section::id);
    if (!line.ok() || line.value().phone.empty() || section == plan.sections.end())
        return plan;
    const auto item = std::ranges::find(section->items, example.id, &care::Item::example);
    if (item != section->items.end() && item->detail.phone.empty()) {
        item->detail.phone = line.value().phoneShown;
        item->detail.origin = "line/" + line.value().id;
    }
    return plan;
}

void PlanTyping::addExample(const QString &words)
{
    if (!m_plan.plan())
        return;
    const PlanAsked &asked = *m_plan.asked();
    if (asked.section().field == "text") {
        const QString before = typed().trimmed();
        const QString both = before.isEmpty()
                                 ? words
                                 : before + QStringLiteral(". ").mid(before.endsWith(QLatin1Char('.')) ? 1 : 0) + words;
        return type(both, static_cast<int>(both.size()));
    }
    for (const auto &example : care::examplesLeft(*m_plan.plan(), asked.section())) {
        if (example.text != words.toStdString())
            continue;
        m_plan.change(withNumber(care::addExample(*m_plan.plan(), asked.section(), example.id), example));
        const care::Section *section = asked.answers();
        if (section && !section->items.empty() && section->items.back().example == example.id)
            emit added(shownText(section->items.back().id));
        return;
    }
}

void PlanTyping::choose(const QString &optionId, bool chosen)
{
    if (m_plan.plan())
        m_plan.change(care::choose(*m_plan.plan(), m_plan.asked()->section(), optionId.toStdString(), chosen));
}

void PlanTyping::addWhole(care::Item item)
{
    if (m_plan.plan())
        m_plan.change(care::addItem(*m_plan.plan(), m_plan.asked()->id(), std::move(item)));
}

void PlanTyping::addPicked(const QString &words, const QString &phone, const QString &where, const QString &hours,
                           const QString &origin)
{
    care::Item item;
    item.text = words.toStdString();
    item.detail.phone = phone.toStdString();
    item.detail.where = where.toStdString();
    item.detail.when = hours.toStdString();
    item.detail.origin = origin.toStdString();
    addWhole(std::move(item));
}

void PlanTyping::noticeSeen()
{
    if (!m_returned)
        return;
    m_returned = false;
    emit returnedChanged();
}

void PlanTyping::cameHere()
{
    m_cursor = -1;
    m_plan.saving().keepPlace(draftHere());
}

void PlanTyping::keepAgain()
{
    if (const auto found = m_typed.find(m_plan.asked()->id()); found != m_typed.end())
        m_plan.saving().keepDraft(found->second);
}

void PlanTyping::tell()
{
    emit typedChanged();
    emit returnedChanged();
}

int PlanTyping::comeBack(const care::LeftOpen &left)
{
    m_cursor = -1;
    m_returned = false;
    for (const auto &draft : left.drafts) {
        if (draft.fresh)
            m_typed[draft.sectionId] = draft;
    }
    if (!left.place)
        return 0;
    const care::Draft &place = *left.place;
    const auto &sections = m_plan.form().sections;
    const auto section = std::ranges::find(sections, place.sectionId, &library::PlanSection::id);
    if (section == sections.end())
        return 0;
    const int at = static_cast<int>(section - sections.begin());
    if (place.text.empty())
        return at;
    m_returned = true;
    m_cursor = place.cursor;
    m_minutesAgo = static_cast<int>(storage::elapsedMs(place.at, m_plan.clock().now()) / 60'000);
    if (section->field == "text") {
        m_typed[place.sectionId] = place;
    } else if (const care::Item *item = place.fresh ? nullptr : m_plan.plan()->item(place.sectionId, place.itemId)) {
        care::Item edited = *item;
        edited.text = place.text;
        edited.detail = place.detail;
        m_plan.editor()->show(std::move(edited));
    }
    return at;
}

void PlanTyping::forget()
{
    m_typed.clear();
    m_returned = false;
    m_cursor = -1;
}

} // namespace handrail::view
