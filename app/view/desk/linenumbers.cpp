#include "view/desk/linenumbers.h"

#include <algorithm>
#include <array>

namespace handrail::view {
namespace {

/// The example of @p sectionId that @p item still says, in whichever language it was taken; null when it does not.
const library::PlanExample *exampleOf(const library::PlanTemplate &form, const std::string &sectionId,
                                      const care::Item &item)
{
    const auto section = std::ranges::find(form.sections, sectionId, &library::PlanSection::id);
    if (section == form.sections.end())
        return nullptr;
    const auto example = std::ranges::find(section->examples, item.example, &library::PlanExample::id);
    return example != section->examples.end() && !example->line.empty() && example->text == item.text ? &*example
                                                                                                      : nullptr;
}

} // namespace

care::Plan withLineNumbers(care::Plan plan, const PlanContent &content)
{
    if (!content.line || !content.form)
        return plan;
    static constexpr std::array kLanguages{"en", "es"};
    for (const char *language : kLanguages) {
        const auto form = content.form(plan.templateId, language);
        if (!form)
            continue;
        for (care::Section &section : plan.sections) {
            for (care::Item &item : section.items) {
                if (item.example.empty() || !item.detail.phone.empty())
                    continue;
                const library::PlanExample *example = exampleOf(form.value(), section.id, item);
                const auto line = example ? content.line(example->line, plan.language)
                                          : storage::Result<library::Line>(storage::Failure{});
                if (!line || line.value().phone.empty())
                    continue;
                item.detail.phone = line.value().phoneShown;
                item.detail.origin = "line/" + line.value().id;
            }
        }
    }
    return plan;
}

} // namespace handrail::view
