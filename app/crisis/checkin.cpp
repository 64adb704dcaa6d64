#include "crisis/checkin.h"

#include "crisis/json.h"
#include "dial/number.h"

#include <algorithm>

namespace handrail::crisis {

using namespace detail;

namespace {

std::string dialable(const std::string &number)
{
    const bool fits = number.size() <= 20 && number.find_first_not_of("0123456789+-(). ") == std::string::npos
                      && number.find_first_of("0123456789") != std::string::npos;
    return fits ? number : dial::textDigitsIn(number);
}

} // namespace

CheckIn beginCheckIn(int minutes, const storage::Moment &now, const std::string &to)
{
    return {now, std::clamp(minutes, 1, 240), dialable(to)};
}

CheckIn postponed(CheckIn check, int minutes, const storage::Moment &now)
{
    return isSet(check) ? beginCheckIn(minutes, now, check.to) : check;
}

bool isSet(const CheckIn &check) { return check.minutes > 0; }

std::int64_t remainingMs(const CheckIn &check, const storage::Moment &now)
{
    return std::max<std::int64_t>(0, std::int64_t{check.minutes} * 60'000 - storage::elapsedMs(check.since, now));
}

std::int64_t lateMs(const CheckIn &check, const storage::Moment &now)
{
    return isSet(check)
               ? std::max<std::int64_t>(0, storage::elapsedMs(check.since, now) - std::int64_t{check.minutes} * 60'000)
               : 0;
}

bool isOver(const CheckIn &check, const storage::Moment &now) { return isSet(check) && remainingMs(check, now) == 0; }

std::string toJson(const CheckIn &check)
{
    Json json{{"v", 1}, {"since", momentJson(check.since)}, {"minutes", check.minutes}};
    if (!check.to.empty())
        json["to"] = check.to;
    return write(json);
}

storage::Result<CheckIn> checkInFromJson(const std::string &json)
{
    const Json j = Json::parse(json, nullptr, false);
    const auto since = moment(member(j, "since"));
    const int minutes = count(j, "minutes", 0);
    if (!since || minutes < 1 || minutes > 240)
        return damaged("check: no start or minutes");
    const Json &to = member(j, "to");
    return CheckIn{*since, minutes, to.is_string() ? dialable(to.get<std::string>()) : std::string()};
}

} // namespace handrail::crisis
