#include "directory/service/hours.h"

#include "directory/words/text.h"

#include <algorithm>
#include <array>

namespace handrail::directory {
namespace {

int weekdayOf(std::string_view code)
{
    static constexpr std::array<std::string_view, 7> kCodes = {"mo", "tu", "we", "th", "fr", "sa", "su"};
    const std::string low = lowerAscii(trimmed(code));
    const auto found = std::find(kCodes.begin(), kCodes.end(), std::string_view(low));
    return found == kCodes.end() ? -1 : static_cast<int>(found - kCodes.begin());
}

/// Days of "MO,TU"; nothing when one of them is no plain day ("1MO" is a day of the month).
std::optional<std::vector<int>> weekdays(std::string_view byday)
{
    std::vector<int> days;
    for (std::size_t from = 0; from <= byday.size();) {
        std::size_t end = byday.find_first_of(",; ", from);
        end = std::min(end, byday.size());
        const std::string_view one = trimmed(byday.substr(from, end - from));
        if (!one.empty()) {
            const int day = weekdayOf(one);
            if (day < 0)
                return {};
            if (std::find(days.begin(), days.end(), day) == days.end())
                days.push_back(day);
        }
        from = end + 1;
    }
    return days;
}

} // namespace

std::optional<std::vector<OpenSpan>> weeklySpans(const ScheduleRule &rule)
{
    const std::string freq = lowerAscii(rule.freq);
    const bool daily = freq == "daily";
    const bool weekly = freq == "weekly" || (freq.empty() && !rule.byday.empty());
    if ((!daily && !weekly) || rule.interval > 1 || rule.count > 0 || !rule.opensMinute || !rule.closesMinute)
        return {};
    if (!rule.bymonthday.empty() || !rule.byweekno.empty() || !rule.byyearday.empty())
        return {};
    std::optional<std::vector<int>> days = weekdays(rule.byday);
    if (daily && days && days->empty())
        days = std::vector<int>{0, 1, 2, 3, 4, 5, 6};
    if (!days || days->empty())
        return {};
    const int opens = *rule.opensMinute % kDayMinutes;
    int closes = *rule.closesMinute;
    if (opens == 0 && closes == kDayMinutes - 1) // how HSDS writes 24 hours
        closes = kDayMinutes;
    if (closes <= opens)
        closes += kDayMinutes;
    OpenSpan span;
    span.validFrom = std::max(rule.validFrom, rule.dtstart);
    span.validTo = rule.validTo;
    if (!rule.until.empty() && (span.validTo.empty() || rule.until < span.validTo))
        span.validTo = rule.until;
    std::vector<OpenSpan> spans;
    for (const int day : *days) {
        span.fromMinute = day * kDayMinutes + opens;
        span.toMinute = day * kDayMinutes + closes;
        spans.push_back(span);
    }
    return spans;
}

bool restateForHsds(ScheduleRule &rule)
{
    const std::string freq = lowerAscii(trimmed(rule.freq));
    const bool counted = !rule.bymonthday.empty() || !rule.byweekno.empty() || !rule.byyearday.empty();
    if (freq == "weekly" || freq == "monthly") {
        rule.freq = freq == "weekly" ? "WEEKLY" : "MONTHLY";
    } else if (freq == "daily" && rule.interval <= 1 && !counted && weekdays(rule.byday)) {
        rule.freq = "WEEKLY";
        if (trimmed(rule.byday).empty())
            rule.byday = "MO,TU,WE,TH,FR,SA,SU";
    } else if (freq == "yearly" && !counted && rule.byday.empty()) {
        rule.freq = "MONTHLY";
        rule.interval = 12 * std::max(rule.interval, 1);
    } else {
        return freq.empty();
    }
    return true;
}

} // namespace handrail::directory
