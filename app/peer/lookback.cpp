#include "peer/lookback.h"

#include <algorithm>
#include <tuple>

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

RenewalMinutes renewalMinutes(const Own &own, const std::string &from)
{
    RenewalMinutes sum;
    for (const Training &one : own.of<Training>()) {
        if (one.minutes <= 0 || one.counts.empty() || one.day < from)
            continue;
        sum.all += one.minutes;
        if (one.counts == "ethics")
            sum.ethics += one.minutes;
    }
    return sum;
}

std::vector<Reviewed> reviewed(const Own &own, const std::string &from)
{
    std::map<std::string, Reviewed> all;
    for (const Rating &one : own.of<Rating>()) { // newest first
        if (one.competency.empty() || one.step.empty())
            continue;
        const auto known = all.find(one.competency);
        if (known == all.end()) {
            if (one.day >= from)
                all[one.competency] = {one.competency, one.step, one.day, {}, {}};
        } else if (known->second.dayThen.empty() || known->second.dayThen >= from) {
            // further and further back, and no further than the last one before the year
            known->second.stepThen = one.step;
            known->second.dayThen = one.day;
        }
    }
    std::vector<Reviewed> list;
    for (auto &[competency, one] : all)
        list.push_back(std::move(one));
    const auto order = [](const Reviewed &one) { // core-2 before core-10
        const auto dash = one.competency.find('-');
        return std::tuple(one.competency.substr(0, dash), one.competency.size(), one.competency);
    };
    std::ranges::sort(list, {}, order);
    return list;
}

std::vector<Ahead> ahead(const Own &own)
{
    std::vector<Ahead> all;
    for (const Goal &one : own.of<Goal>()) {
        if (one.doneMs == 0 && !one.day.empty() && !one.words.empty())
            all.push_back({"goal", one.id, one.words, one.day});
    }
    for (const Aim &one : own.of<Aim>()) {
        if (one.doneMs == 0 && !one.day.empty() && !one.words.empty())
            all.push_back({"aim", one.id, one.words, one.day});
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
