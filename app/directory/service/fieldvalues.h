#pragma once

#include "dial/number.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// What single values of a publisher's table mean. Pure functions; what is unclear gives nothing.
namespace handrail::directory {

/// "2013-11-11T08:44:11Z", "11/3/2026", "3-Nov-26", "3 de noviembre de 2026", "20261103", a spreadsheet's day 46329 …
/// give "2026-11-03"; anything else is no date, and so is a day that no month has. @p dayFirst: 3/11/2026 is of
/// November.
[[nodiscard]] std::string isoDate(std::string_view text, bool dayFirst = false);
/// "2026-11-28T14:23:06.5-08:00", "2026-11-28 2:23 PM" … as milliseconds since 1970, to the second. Without a zone it
/// is taken as UTC and without a time of day as midnight: at home in America both are earlier than was meant, so
/// nothing looks newer than it is.
[[nodiscard]] std::optional<std::int64_t> readMoment(std::string_view text);
/// Whether it can only be a day before a month: 31/12/2026.
[[nodiscard]] bool isDayFirst(std::string_view text);

/// "Monday", "Mon, Wed", "lunes a viernes", "1" (Monday) … "7", "2nd Tuesday" as RRULE writes them: "MO,WE", "2TU".
/// Nothing when a part of it is not understood or may be two days ("T", "0").
[[nodiscard]] std::optional<std::string> weekdayCodes(std::string_view text);
/// The same; words that are no days stay, so that they are not guessed.
[[nodiscard]] std::string ruleDays(const std::string &text);

/// What a publisher's number dials: see dial::digitsIn.
[[nodiscard]] inline std::string dialDigits(std::string_view number) { return dial::digitsIn(number); }

/// Yes, true, 1, y, private … / no, false, 0, n …; nothing when it is neither.
[[nodiscard]] std::optional<bool> readFlag(std::string_view text);

} // namespace handrail::directory
