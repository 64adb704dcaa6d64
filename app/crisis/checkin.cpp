#include "crisis/checkin.h"

#include "crisis/json.h"

#include <algorithm>

namespace handrail::crisis {

using namespace detail;

CheckIn beginCheckIn(int minutes, const storage::Moment &now) { return {now, std::clamp(minutes, 1, 240)}; }

CheckIn postponed(CheckIn check, int minutes, const storage::Moment &now)
{
    return isSet(check) ? beginCheckIn(minutes, now) : check;
}

bool isSet(const CheckIn &check) { return check.minutes > 0; }

std::int64_t remainingMs(const CheckIn &check, const storage::Moment &now)
{
    return std::max<std::int64_t>(0, std::int64_t{check.minutes} * 60'000 - storage::elapsedMs(check.since, now));
}

bool isOver(const CheckIn &check, const storage::Moment &now) { return isSet(check) && remainingMs(check, now) == 0; }

std::string toJson(const CheckIn &check)
{
    return write(Json{{"v", 1}, {"since", momentJson(check.since)}, {"minutes", check.minutes}});
}

storage::Result<CheckIn> checkInFromJson(const std::string &json)
{
    const Json j = Json::parse(json, nullptr, false);
    const auto since = moment(member(j, "since"));
    const int minutes = count(j, "minutes", 0);
    if (!since || minutes < 1 || minutes > 240)
        return damaged("check: no start or minutes");
    return CheckIn{*since, minutes};
}

} // namespace handrail::crisis
