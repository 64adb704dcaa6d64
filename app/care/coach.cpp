#include "care/coach.h"

#include <algorithm>

namespace handrail::care {

bool answers(const Section &section, const library::PlanSection &form)
{
    return std::ranges::any_of(section.items, [&](const Item &item) {
        return std::ranges::none_of(form.examples, [&](const library::PlanExample &example) {
            return example.none && (example.id == item.example || example.text == item.text);
        });
    });
}

std::optional<Offer> offer(const Plan &plan, const library::PlanTemplate &form, std::int64_t nowMs,
                           std::int64_t reviewedMs)
{
    const library::PlanSection *first = nullptr;
    for (const auto &asked : form.sections) {
        if (asked.coach <= 0 || (first && first->coach <= asked.coach))
            continue;
        const Section *section = plan.section(asked.id);
        if (section && answers(*section, asked))
            continue;
        const auto no = plan.declinedMs.find(asked.id);
        const bool again = no != plan.declinedMs.end() && no->second <= reviewedMs;
        if (no != plan.declinedMs.end() && !again && nowMs >= no->second && nowMs - no->second < kAskAgainMs)
            continue;
        first = &asked;
    }
    if (!first)
        return std::nullopt;
    return Offer{first->id, first->offer};
}

Plan declineOffer(Plan plan, const std::string &sectionId, std::int64_t nowMs)
{
    plan.declinedMs[sectionId] = nowMs;
    return plan;
}

} // namespace handrail::care
