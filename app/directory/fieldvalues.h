#pragma once

#include "dial/number.h"

#include <optional>
#include <string>
#include <string_view>

/// What single values of a publisher's table mean. Pure functions; what is unclear gives nothing.
namespace handrail::directory {

/// "2013-11-11T08:44:11Z", "11/3/2026", "11/03/26" and "November 3, 2026" give "2026-11-03"; anything else is no date.
[[nodiscard]] std::string isoDate(std::string_view text);

/// "Monday", "Mon, Wed", "1MO" and "MO,TU" as RRULE writes them; words that are no days stay, so that they are not guessed.
[[nodiscard]] std::string ruleDays(const std::string &text);

/// What a publisher's number dials: see dial::digitsIn.
[[nodiscard]] inline std::string dialDigits(std::string_view number) { return dial::digitsIn(number); }

/// Yes, true, 1, y, private … / no, false, 0, n …; nothing when it is neither.
[[nodiscard]] std::optional<bool> readFlag(std::string_view text);

} // namespace handrail::directory
