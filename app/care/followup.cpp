#include "care/followup.h"

#include "care/json.h"

#include <algorithm>
#include <array>

namespace handrail::care {
namespace {

using detail::Json;

constexpr std::array kKnown{"kind",  "visit",    "outcome", "sinceMs",    "hours",
                            "dueMs", "attempts", "note",    "reviewedMs", "closedMs"};
constexpr int kMorning = 10 * 60, kEvening = 18 * 60, kLateToday = 17 * 60;

const Item *itemOf(const Plan &plan, const std::string &itemId, std::string &sectionId)
{
    for (const Section &section : plan.sections) {
        if (const Item *item = plan.item(section.id, itemId)) {
            sectionId = section.id;
            return item;
        }
    }
    return nullptr;
}

WhatHelped &of(std::vector<WhatHelped> &all, const std::string &itemId)
{
    const auto found = std::ranges::find(all, itemId, &WhatHelped::itemId);
    return found != all.end() ? *found : all.emplace_back(WhatHelped{.itemId = itemId});
}

int rank(const WhatHelped &one)
{
    return one.helped > 0 || one.said == true ? 0 : one.notEnough > 0 || one.said == false ? 2 : 1;
}

} // namespace

int hoursAfter(int hours)
{
    for (const int each : kFollowUpRow) {
        if (each > hours)
            return each;
    }
    return 0;
}

NextStep nextStep(const FollowUp &followUp, const std::string &outcome, int minuteOfDay)
{
    if (outcome == "reached") {
        const int next = hoursAfter(followUp.hours);
        return next > 0 && followUp.hours > 0 ? NextStep{NextStep::Further, next, 0, 0} : NextStep{};
    }
    if (outcome == "refused" || outcome == "died")
        return {};
    if (outcome == "hospital" || outcome == "jail")
        return {NextStep::Again, 0, 3, kMorning};
    if (outcome == "no_answer" && minuteOfDay < kLateToday)
        return {NextStep::Again, 0, 0, kEvening};
    return {NextStep::Again, 0, 1, kMorning};
}

FollowUp tried(FollowUp followUp, const std::string &outcome, std::int64_t nowMs, std::int64_t againMs)
{
    followUp.attempts.push_back({outcome, nowMs});
    if (againMs > 0)
        followUp.dueMs = againMs;
    else
        followUp.closedMs = nowMs;
    return followUp;
}

std::vector<WhatHelped> whatHelped(const std::vector<Plan> &versions, const std::vector<PlanUse> &uses,
                                   std::int64_t sinceMs)
{
    std::vector<WhatHelped> all;
    if (versions.empty())
        return all;
    for (const Section &section : versions.back().sections) { // in the order of the plan
        for (const Item &item : section.items) {
            const bool spoken = std::ranges::any_of(uses, [&](const PlanUse &use) {
                return std::ranges::any_of(
                    use.answers, [&](const UseAnswer &a) { return a.itemId == item.id && a.wallMs >= sinceMs; });
            });
            if (!spoken && !item.used)
                continue;
            WhatHelped &one = of(all, item.id);
            one.used = item.used;
            one.said = item.helped;
        }
    }
    for (const PlanUse &use : uses) {
        for (const UseAnswer &answer : use.answers) {
            if (answer.wallMs < sinceMs)
                continue;
            // Said twice in one hard moment: the last word counts, as in helpedItems().
            const auto newer = std::ranges::find_if(
                use.answers, [&](const UseAnswer &a) { return a.itemId == answer.itemId && &a > &answer; });
            if (newer != use.answers.end())
                continue;
            WhatHelped &one = of(all, answer.itemId);
            ++(answer.helped ? one.helped : one.notEnough);
            one.lastMs = std::max(one.lastMs, answer.wallMs);
        }
    }
    for (WhatHelped &one : all) {
        for (auto plan = versions.rbegin(); plan != versions.rend(); ++plan) {
            if (const Item *item = itemOf(*plan, one.itemId, one.sectionId)) {
                one.words = item->text;
                one.takenOut = plan != versions.rbegin();
                break;
            }
        }
    }
    std::erase_if(all, [](const WhatHelped &one) { return one.words.empty(); });
    std::ranges::stable_sort(all, {}, rank);
    return all;
}

std::string toJson(const FollowUp &followUp)
{
    Json j = detail::startFrom(followUp.rest);
    j["kind"] = "followup";
    j["visit"] = followUp.visitId;
    j["outcome"] = followUp.visitOutcome;
    j["sinceMs"] = followUp.sinceMs;
    j["hours"] = followUp.hours;
    j["dueMs"] = followUp.dueMs;
    j["attempts"] = Json::array();
    for (const Attempt &each : followUp.attempts)
        j["attempts"].push_back({{"outcome", each.outcome}, {"wallMs", each.wallMs}});
    j["note"] = followUp.note;
    j["reviewedMs"] = followUp.reviewedMs;
    j["closedMs"] = followUp.closedMs;
    return detail::write(j);
}

storage::Result<FollowUp> followUpFromJson(const std::string &json)
{
    const Json j = detail::parseObject(json);
    if (detail::text(j, "kind") != "followup")
        return storage::Failure{storage::FailureKind::Damaged, "follow-up"};
    FollowUp followUp;
    followUp.visitId = detail::text(j, "visit");
    followUp.visitOutcome = detail::text(j, "outcome");
    followUp.sinceMs = detail::whole(j, "sinceMs");
    followUp.hours = static_cast<int>(std::clamp<std::int64_t>(detail::whole(j, "hours"), 0, 24 * 3660));
    followUp.dueMs = detail::whole(j, "dueMs");
    if (const Json &attempts = detail::member(j, "attempts"); attempts.is_array()) {
        for (const Json &each : attempts) {
            if (Attempt attempt{detail::text(each, "outcome"), detail::whole(each, "wallMs")}; !attempt.outcome.empty())
                followUp.attempts.push_back(std::move(attempt));
        }
    }
    followUp.note = detail::text(j, "note");
    followUp.reviewedMs = detail::whole(j, "reviewedMs");
    followUp.closedMs = detail::whole(j, "closedMs");
    followUp.rest = detail::unknown(j, kKnown);
    return followUp;
}

} // namespace handrail::care
