// Answers to a section that are more than a line added: one text, a choice, a look back at what was used.
#include "care/plan.h"

#include <algorithm>

namespace handrail::care {
namespace {

Section *find(Plan &plan, const std::string &sectionId)
{
    const auto found = std::ranges::find(plan.sections, sectionId, &Section::id);
    return found == plan.sections.end() ? nullptr : &*found;
}

bool blank(const std::string &text) { return text.find_first_not_of(" \t\r\n") == std::string::npos; }

} // namespace

Plan setText(Plan plan, const std::string &sectionId, const std::string &text, const std::string &newItemId)
{
    const Section *section = plan.section(sectionId);
    if (!section)
        return plan;
    if (section->items.empty())
        return addItem(std::move(plan), sectionId, {.id = newItemId, .text = text});
    Item item = section->items.front();
    if (blank(text))
        return removeItem(std::move(plan), sectionId, item.id);
    item.text = text;
    return editItem(std::move(plan), sectionId, item);
}

Plan choose(Plan plan, const library::PlanSection &section, const std::string &exampleId, bool chosen)
{
    Section *mine = find(plan, section.id);
    const auto option = std::ranges::find(section.examples, exampleId, &library::PlanExample::id);
    if (!mine || option == section.examples.end())
        return plan;
    const bool was = std::ranges::find(mine->items, exampleId, &Item::example) != mine->items.end();
    if (was == chosen)
        return plan;
    std::erase_if(mine->items, [&](const Item &item) {
        return item.example == exampleId || (chosen && section.single && !item.example.empty());
    });
    if (!chosen)
        return plan;
    int at = 0; // behind the chosen options that stand before it in the template
    for (auto before = section.examples.begin(); before != option; ++before)
        at += static_cast<int>(std::ranges::count(mine->items, before->id, &Item::example));
    Item item;
    item.text = option->text;
    item.example = exampleId;
    return insertItem(std::move(plan), section.id, std::move(item), at);
}

Plan reviewItem(Plan plan, const std::string &sectionId, const std::string &itemId, std::optional<bool> used,
                std::optional<bool> helped)
{
    if (Section *section = find(plan, sectionId)) {
        for (Item &item : section->items) {
            if (item.id == itemId) {
                item.used = used;
                item.helped = used && *used ? helped : std::nullopt;
            }
        }
    }
    return plan;
}

} // namespace handrail::care
