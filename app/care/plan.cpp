#include "care/plan.h"

#include "care/ids.h"
#include "dial/number.h"

#include <algorithm>

namespace handrail::care {
namespace {

std::string trimmed(const std::string &text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

Section *find(Plan &plan, const std::string &sectionId)
{
    const auto found = std::ranges::find(plan.sections, sectionId, &Section::id);
    return found == plan.sections.end() ? nullptr : &*found;
}

} // namespace

const Section *Plan::section(const std::string &sectionId) const
{
    const auto found = std::ranges::find(sections, sectionId, &Section::id);
    return found == sections.end() ? nullptr : &*found;
}

const Item *Plan::item(const std::string &sectionId, const std::string &itemId) const
{
    const Section *in = section(sectionId);
    if (!in)
        return nullptr;
    const auto found = std::ranges::find(in->items, itemId, &Item::id);
    return found == in->items.end() ? nullptr : &*found;
}

Plan emptyPlan(const library::PlanTemplate &form, const std::string &personId, const std::string &language,
               std::int64_t nowMs)
{
    Plan plan;
    plan.templateId = form.head.id;
    plan.templateVersion = form.head.version;
    plan.personId = personId;
    plan.language = language;
    plan.sitting = newId();
    plan.startedMs = plan.updatedMs = nowMs;
    for (const auto &section : form.sections)
        plan.sections.push_back({.id = section.id});
    return plan;
}

Plan inForm(Plan plan, const library::PlanTemplate &form)
{
    std::vector<Section> ordered;
    for (const auto &section : form.sections) {
        if (Section *mine = find(plan, section.id)) {
            ordered.push_back(std::move(*mine));
            mine->id.clear();
        } else {
            ordered.push_back({.id = section.id});
        }
    }
    for (Section &section : plan.sections) {
        if (!section.id.empty())
            ordered.push_back(std::move(section));
    }
    plan.sections = std::move(ordered);
    return plan;
}

Plan addItem(Plan plan, const std::string &sectionId, Item item)
{
    const Section *section = plan.section(sectionId);
    return insertItem(std::move(plan), sectionId, std::move(item),
                      section ? static_cast<int>(section->items.size()) : 0);
}

Plan insertItem(Plan plan, const std::string &sectionId, Item item, int at)
{
    Section *section = find(plan, sectionId);
    item.text = trimmed(item.text);
    if (!section || item.text.empty())
        return plan;
    if (item.id.empty())
        item.id = newId();
    else if (plan.item(sectionId, item.id))
        return plan;
    section->items.insert(section->items.begin() + std::clamp(at, 0, static_cast<int>(section->items.size())),
                          std::move(item));
    section->state = SectionState::Open;
    return plan;
}

Plan editItem(Plan plan, const std::string &sectionId, const Item &item)
{
    Section *section = find(plan, sectionId);
    const std::string text = trimmed(item.text);
    if (!section || text.empty())
        return plan;
    const auto found = std::ranges::find(section->items, item.id, &Item::id);
    if (found == section->items.end())
        return plan;
    found->text = text;
    found->detail = item.detail;
    found->used = item.used;
    found->helped = item.helped;
    return plan;
}

Plan moveItem(Plan plan, const std::string &sectionId, const std::string &itemId, int to)
{
    Section *section = find(plan, sectionId);
    if (!section)
        return plan;
    auto &items = section->items;
    const auto found = std::ranges::find(items, itemId, &Item::id);
    if (found == items.end())
        return plan;
    const auto target = items.begin() + std::clamp(to, 0, static_cast<int>(items.size()) - 1);
    if (target < found)
        std::rotate(target, found, found + 1);
    else
        std::rotate(found, found + 1, target + 1);
    return plan;
}

Plan removeItem(Plan plan, const std::string &sectionId, const std::string &itemId)
{
    if (Section *section = find(plan, sectionId))
        std::erase_if(section->items, [&](const Item &item) { return item.id == itemId; });
    return plan;
}

Plan setSectionState(Plan plan, const std::string &sectionId, SectionState state)
{
    if (Section *section = find(plan, sectionId))
        section->state = state;
    return plan;
}

const std::vector<std::string> &planColours()
{
    static const std::vector<std::string> kColours{"sea", "leaf", "sun", "dusk", "stone"};
    return kColours;
}

Plan withTheirs(Plan plan, Theirs theirs)
{
    if (!theirs.colour.empty() && std::ranges::find(planColours(), theirs.colour) == planColours().end())
        theirs.colour = plan.theirs.colour;
    if (theirs.photo.size() > (kPhotoBytes + 2) / 3 * 4)
        theirs.photo = plan.theirs.photo;
    if (trimmed(theirs.song).empty())
        theirs.song.clear();
    plan.theirs = std::move(theirs);
    return plan;
}

Plan addExample(Plan plan, const library::PlanSection &section, const std::string &exampleId)
{
    for (const auto &example : examplesLeft(plan, section)) {
        if (example.id == exampleId) {
            Item item;
            item.text = example.text;
            item.example = example.id;
            return addItem(std::move(plan), section.id, std::move(item));
        }
    }
    return plan;
}

std::vector<library::PlanExample> examplesLeft(const Plan &plan, const library::PlanSection &section)
{
    std::vector<library::PlanExample> left;
    const Section *mine = plan.section(section.id);
    for (const auto &example : section.examples) {
        const bool taken = mine && std::ranges::any_of(mine->items, [&](const Item &item) {
            return item.example == example.id || item.text == example.text;
        });
        if (!taken)
            left.push_back(example);
    }
    return left;
}

bool answered(const Plan &plan)
{
    return std::ranges::all_of(plan.sections, [](const Section &section) {
        return !section.items.empty() || section.state != SectionState::Open;
    });
}

int itemCount(const Plan &plan)
{
    int count = 0;
    for (const auto &section : plan.sections)
        count += static_cast<int>(section.items.size());
    return count;
}

Item contactFromLine(const std::string &line)
{
    constexpr std::size_t kWhole = 7;
    Item item;
    item.text = trimmed(line);
    const std::optional<dial::Number> number = dial::numberIn(item.text);
    if (!number || number->digits.size() < kWhole)
        return item;
    constexpr dial::Day kLast{9999, 12, 31};
    const std::optional<dial::Number> later = dial::numberIn(item.text, kLast);
    if (!later || later->digits != number->digits) { // "until June 2027": the day decides each time that it is called
        item.detail.phone = item.text;
        return item;
    }
    std::string before = item.text.substr(0, number->from);
    while (!before.empty() && std::string_view(" ,;:-").find(before.back()) != std::string_view::npos)
        before.pop_back();
    const std::string after = item.text.substr(number->to), rest = trimmed(after);
    if (before.empty() && rest.empty()) // a number alone is still something to keep; it stays the words
        return item;
    item.detail.phone = item.text.substr(number->from, number->to - number->from);
    // The number comes out only where the words around it stand as they stood; else the line is said as it was written.
    const bool whole = dial::numbersIn(item.text).size() == 1
                       && (after.empty() || std::string_view(" ,;").find(after.front()) != std::string_view::npos)
                       && (before.empty() || std::string_view("([/&+\"'").find(before.back()) == std::string_view::npos)
                       && (rest.empty() || std::string_view("/&+)-").find(rest.front()) == std::string_view::npos);
    if (!whole)
        return item;
    item.text = before;
    if (!rest.empty() && rest.front() != ',' && rest.front() != ';' && !before.empty())
        item.text += ' ';
    item.text += rest;
    return item;
}

} // namespace handrail::care
