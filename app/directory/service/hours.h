#pragma once

#include "directory/service/service.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Opening hours. Pure functions; what cannot be decided stays unknown.
namespace handrail::directory {

inline constexpr int kDayMinutes = 24 * 60;
inline constexpr int kWeekMinutes = 7 * kDayMinutes;

/// Minutes after midnight of "08:30", "8:30am", "9 a.m.", "0830", "17:00:00", "24:00" (1440), "noon", "5 de la tarde".
/// A UTC mark ("Z") is no local time, so nothing; a numeric offset after the time is taken as the place's own and
/// dropped.
[[nodiscard]] std::optional<int> readTimeOfDay(std::string_view text);

/// What the two fields of a schedule say of a day.
struct DayHours {
    bool said = false;       ///< something is written
    bool understood = false; ///< and it can only be meant so
    bool closed = false;
    /// minutes after midnight; an end at or before its beginning is on the next day
    std::vector<std::pair<int, int>> spans;
    /// "America/New_York" of "8 PM ET", as schedules have it; empty: the place's own, or none is said
    std::string zone;
};
/// "9:00" and "17:00", "9 a.m. - 5 p.m." in one of them, two spans, a spreadsheet's share of a day, "Closed", "24/7".
[[nodiscard]] DayHours hoursOfDay(std::string_view opens, std::string_view closes);

/// A schedule row as HSDS has it.
struct ScheduleRule {
    std::string freq, byday, bymonthday, byweekno, byyearday, dtstart, until, validFrom, validTo;
    int interval = 1;
    int count = 0; ///< 0: not given
    std::optional<int> opensMinute = {}, closesMinute = {};
    std::string timezone = {}; ///< a number of hours, or a name such as "America/Denver"; empty: the asker's
    /// A holiday schedule (HSDS 1.1): its dates come before the weekly hours. HSDS 3.0 has none.
    bool holiday = false;
    bool closed = false;       ///< closed on its dates, or, when it is no holiday, on its days
};

/// The weekly spans of a rule, or nothing when it is not simply weekly (monthly, every second week, counted, without
/// days or times). 00:00 to 23:59 is the whole day; a closing time at or before the opening one is on the next day.
[[nodiscard]] std::optional<std::vector<OpenSpan>> weeklySpans(const ScheduleRule &rule);

/// The same days in the words of HSDS 3.0, whose freq is WEEKLY or MONTHLY alone: every day is each week on all its
/// days, every year is every twelfth month (RFC 5545, 3.3.10). False, and nothing changed: no such rule names the same
/// days (every third day, a week of a year).
[[nodiscard]] bool restateForHsds(ScheduleRule &rule);

/// Whether @p rule is one that datesOf() can follow: RFC 5545 with hours, and with a beginning where it counts from
/// one.
[[nodiscard]] bool canFollow(const ScheduleRule &rule);
/// The days of @p rule (libical) among @p days days from ISO date @p from. Empty when the rule cannot be read.
[[nodiscard]] std::vector<std::string> datesOf(const ScheduleRule &rule, const std::string &from, int days);

/// Everything known about when one place is open.
struct Hours {
    std::vector<OpenSpan> spans;      ///< week by week
    std::vector<ScheduleRule> rules;  ///< that datesOf() follows
    std::vector<ScheduleRule> dated;  ///< holidays
    std::string timezone;
    bool partly = false;              ///< there are also hours that could not be decided: "closed" is not sure

    void add(const ScheduleRule &rule);
    [[nodiscard]] bool empty() const { return spans.empty() && rules.empty() && dated.empty() && !partly; }
};

/// Hours as one line of text, alike for alike hours, and back. For the search index.
[[nodiscard]] std::string packed(const Hours &hours);
[[nodiscard]] Hours unpackedHours(std::string_view text);

/// Open or closed at @p at. Rules whose dates are over or to come do not count; without any in force the state is
/// unknown, and so it is on a public holiday of the United States on which the hours say nothing of holidays, 24 hours
/// excepted.
[[nodiscard]] OpenInfo openAt(const Hours &hours, const LocalTime &at);
/// The same for weekly spans alone.
[[nodiscard]] OpenInfo openAt(std::span<const OpenSpan> spans, bool partly, const LocalTime &at);

/// A public holiday of the United States (5 U.S.C. 6103, weekend days observed on Friday or Monday included).
[[nodiscard]] bool isPublicHoliday(const std::string &isoDate);
/// @p isoDate moved by @p days; empty when it is no date.
[[nodiscard]] std::string movedDate(const std::string &isoDate, int days);
/// Days since 2000-01-01, 0 for what is no date or earlier.
[[nodiscard]] int dayNumber(std::string_view isoDate);

} // namespace handrail::directory
