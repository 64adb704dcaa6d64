#pragma once

#include "directory/import/importreport.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace handrail::directory {

/// A publisher's row of hours, every value a text: as it was written, and after plainSchedule() as HSDS has it.
struct ScheduleText {
    std::string freq, byday, bymonthday, byweekno, byyearday, bysetpos, interval, count, validFrom, validTo, dtstart,
        until, opensAt, closesAt, description, holiday, closed, exdate, notes, timezone;
};

/// What is wrong with @p column of it, which says @p value.
using ScheduleFault = std::function<void(ProblemKind kind, const char *column, const std::string &value)>;

/// The same hours in plain terms, as one row or several (two spans a day, days left out of a rule). What is not
/// understood is told, and the row then has no hours, so that they are not known, and its words for people: nothing is
/// guessed.
[[nodiscard]] std::vector<ScheduleText> plainSchedule(const ScheduleText &given, const ScheduleFault &fault);

} // namespace handrail::directory
