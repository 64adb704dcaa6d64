#include "care/plandates.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <utility>

namespace handrail::care {
namespace {

/// "2026-12-01", and a day that there is.
bool isDay(const std::string &day)
{
    if (day.size() != 10 || day[4] != '-' || day[7] != '-')
        return false;
    int parts[3] = {};
    const std::pair<std::size_t, std::size_t> places[3] = {{0, 4}, {5, 2}, {8, 2}};
    for (int at = 0; at < 3; ++at) {
        const char *const from = day.data() + places[at].first, *const to = from + places[at].second;
        if (const auto read = std::from_chars(from, to, parts[at]); read.ec != std::errc{} || read.ptr != to)
            return false;
    }
    return std::chrono::year_month_day(std::chrono::year(parts[0]), std::chrono::month(static_cast<unsigned>(parts[1])),
                                       std::chrono::day(static_cast<unsigned>(parts[2])))
        .ok();
}

Plan changed(Plan plan, const std::string &sectionId, Item item)
{
    plan = editItem(std::move(plan), sectionId, item);
    plan.agreedMs = 0;
    return plan;
}

} // namespace

std::vector<PlanDate> openDates(const Plan &plan, const library::PlanTemplate &form)
{
    std::vector<PlanDate> dates;
    for (std::size_t part = 0; part < form.sections.size(); ++part) {
        const auto &asked = form.sections[part];
        const Section *section = asked.field == "date" || asked.field == "goal" ? plan.section(asked.id) : nullptr;
        for (const Item &item : section ? section->items : std::vector<Item>()) {
            if (!item.detail.done && isDay(item.detail.date))
                dates.push_back({asked.id, item.id, item.text, item.detail.date, item.detail.when,
                                 static_cast<int>(part), asked.field == "goal"});
        }
    }
    std::ranges::stable_sort(dates, {}, &PlanDate::day);
    return dates;
}

Plan dateDone(Plan plan, const std::string &sectionId, const std::string &itemId, bool done)
{
    const Item *found = plan.item(sectionId, itemId);
    if (!found || found->detail.done == done)
        return plan;
    Item item = *found;
    item.detail.done = done;
    return changed(std::move(plan), sectionId, std::move(item));
}

Plan dateMoved(Plan plan, const std::string &sectionId, const std::string &itemId, const std::string &day)
{
    const Item *found = plan.item(sectionId, itemId);
    if (!found || !isDay(day) || found->detail.date == day)
        return plan;
    Item item = *found;
    item.detail.date = day;
    return changed(std::move(plan), sectionId, std::move(item));
}

} // namespace handrail::care
