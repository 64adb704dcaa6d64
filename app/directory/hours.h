#pragma once

#include "directory/service.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Opening hours. Pure functions; what cannot be decided stays unknown.
namespace handrail::directory {

inline constexpr int kDayMinutes = 24 * 60;
inline constexpr int kWeekMinutes = 7 * kDayMinutes;

/// Minutes after midnight of "08:30", "8:30am", "9 a.m.", "17:00:00", "24:00" (1440), "noon", "midnight". A UTC mark ("Z")
/// is no local time, so nothing; a numeric offset after the time is taken as the place's own and dropped.
[[nodiscard]] std::optional<int> readTimeOfDay(std::string_view text);

/// A schedule row as HSDS has it.
struct ScheduleRule {
    std::string freq, byday, bymonthday, byweekno, byyearday, dtstart, until, validFrom, validTo;
    int interval = 1;
    int count = 0; ///< 0: not given
    std::optional<int> opensMinute = {}, closesMinute = {};
};

/// The weekly spans of a rule, or nothing when it is not simply weekly (monthly, every second week, counted, without days or
/// times). 00:00 to 23:59 is the whole day; a closing time at or before the opening one is on the next day.
[[nodiscard]] std::optional<std::vector<OpenSpan>> weeklySpans(const ScheduleRule &rule);

/// Open or closed at @p at. @p partly: there are also hours that could not be decided, so that "closed" is not sure.
/// Spans whose dates are over or to come do not count; without any span in force the state is unknown.
[[nodiscard]] OpenInfo openAt(std::span<const OpenSpan> spans, bool partly, const LocalTime &at);

} // namespace handrail::directory
