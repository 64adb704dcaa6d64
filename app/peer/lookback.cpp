#include "peer/lookback.h"

#include <algorithm>

namespace handrail::peer {

std::vector<int> stepsOf(const Own &own, const std::string &name, std::size_t most)
{
    std::vector<int> steps;
    for (const CheckIn &one : own.of<CheckIn>()) { // newest first
        const auto mark = std::ranges::find(one.marks, name, &Mark::name);
        if (mark != one.marks.end() && steps.size() < most)
            steps.push_back(mark->step);
    }
    std::ranges::reverse(steps);
    return steps;
}

std::map<std::string, std::int64_t> minutesByArea(const Own &own)
{
    std::map<std::string, std::int64_t> minutes;
    for (const Training &one : own.of<Training>()) {
        if (one.minutes > 0)
            minutes[one.area] += one.minutes;
    }
    return minutes;
}

std::int64_t allMinutes(const Own &own)
{
    std::int64_t all = 0;
    for (const auto &[area, minutes] : minutesByArea(own))
        all += minutes;
    return all;
}

std::vector<Ahead> ahead(const Own &own)
{
    std::vector<Ahead> all;
    for (const Goal &one : own.of<Goal>()) {
        if (one.doneMs == 0 && !one.day.empty() && !one.words.empty())
            all.push_back({"goal", one.id, one.words, one.day});
    }
    for (const OwnDate &one : own.of<OwnDate>()) {
        if (one.doneMs == 0 && !one.day.empty())
            all.push_back({one.key, one.id, one.words, one.day});
    }
    if (!own.of<Supervision>().empty()) {
        const Supervision &last = own.of<Supervision>().front(); // whoever met since has met
        if (!last.nextDay.empty())
            all.push_back({"supervision", last.id, last.who, last.nextDay});
    }
    std::ranges::stable_sort(all, {}, &Ahead::day);
    return all;
}

} // namespace handrail::peer
