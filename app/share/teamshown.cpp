#include "share/teamshown.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace handrail::share {
namespace {

using Json = nlohmann::json;

Json json(const std::optional<int> &count) { return count ? Json(*count) : Json(); }

std::optional<int> countOf(const Json &j)
{
    return j.is_number_integer() ? std::optional(j.get<int>()) : std::nullopt;
}

Json json(const std::vector<TeamCount> &counts)
{
    Json all = Json::array();
    for (const TeamCount &one : counts)
        all.push_back({{"key", one.key}, {"count", json(one.count)}});
    return all;
}

std::vector<TeamCount> countsOf(const Json &j)
{
    std::vector<TeamCount> all;
    for (const Json &one : j) {
        if (one.is_object() && one.contains("key") && one["key"].is_string())
            all.push_back({one["key"].get<std::string>(), countOf(one.value("count", Json()))});
    }
    return all;
}

/// A count that is not shown is less than any that is.
bool fell(const std::optional<int> &before, const std::optional<int> &now) { return before && (!now || *now < *before); }

bool fell(const std::vector<TeamCount> &before, const std::vector<TeamCount> &now)
{
    return std::ranges::any_of(before, [&now](const TeamCount &was) {
        const auto is = std::ranges::find(now, was.key, &TeamCount::key);
        return was.key != "open" && fell(was.count, is == now.end() ? std::nullopt : is->count);
    });
}

} // namespace

TeamSheet withoutAFall(const TeamSheet &before, TeamSheet now)
{
    bool less = fell(before.visits, now.visits) || fell(before.doses, now.doses)
                || fell(before.dosedVisits, now.dosedVisits) || fell(before.kinds, now.kinds)
                || fell(before.outcomes, now.outcomes) || fell(before.followUps, now.followUps)
                || fell(before.barriers, now.barriers) || fell(before.survey, now.survey);
    for (std::size_t part = 0; part < before.hours.size(); ++part)
        less = less || fell(before.hours[part], now.hours[part]);
    if (!less)
        return now;
    TeamSheet shown = before;
    if (shown.survey.empty()) // the month was still running when it was looked at: of these nothing was shown
        shown.survey = std::move(now.survey);
    return shown;
}

std::string toJson(const TeamSheet &sheet)
{
    Json hours = Json::array();
    for (const auto &count : sheet.hours)
        hours.push_back(json(count));
    return Json{{"visits", json(sheet.visits)},
                {"doses", json(sheet.doses)},
                {"dosedVisits", json(sheet.dosedVisits)},
                {"hours", std::move(hours)},
                {"kinds", json(sheet.kinds)},
                {"outcomes", json(sheet.outcomes)},
                {"followUps", json(sheet.followUps)},
                {"barriers", json(sheet.barriers)},
                {"survey", json(sheet.survey)}}
        .dump();
}

std::optional<TeamSheet> teamSheetFromJson(const std::string &text)
{
    const Json j = Json::parse(text, nullptr, false);
    if (!j.is_object() || !j.contains("visits"))
        return std::nullopt;
    const auto part = [&j](const char *key) { return j.value(key, Json()); };
    TeamSheet sheet;
    sheet.visits = countOf(part("visits"));
    sheet.doses = countOf(part("doses"));
    sheet.dosedVisits = countOf(part("dosedVisits"));
    const Json hours = part("hours");
    for (std::size_t at = 0; hours.is_array() && at < hours.size() && at < sheet.hours.size(); ++at)
        sheet.hours[at] = countOf(hours[at]);
    sheet.kinds = countsOf(part("kinds"));
    sheet.outcomes = countsOf(part("outcomes"));
    sheet.followUps = countsOf(part("followUps"));
    sheet.barriers = countsOf(part("barriers"));
    sheet.survey = countsOf(part("survey"));
    return sheet;
}

} // namespace handrail::share
