#pragma once

#include <string>
#include <string_view>

namespace handrail::directory {

/// Whether @p value is a word by which programs and people write that there is nothing: NULL, \N, nan, None, N/A, #N/A,
/// nil. In a name fewer count, and a fee of "none" is a fee: there is none to pay.
[[nodiscard]] bool standsForNothing(std::string_view value, std::string_view column);

/// "1.23E+11": a spreadsheet rounded a long id, and what it was is lost.
[[nodiscard]] bool isRounded(std::string_view id);

/// One way to write an id that is written in several: "12" for 12.0, 012, +12 and 1.2E+1, a UUID in small letters
/// without braces. Empty when @p id is written so already or has but one way.
[[nodiscard]] std::string plainId(std::string_view id);

/// HSDS wants a value where there is none: these stand for nothing in a text, a country and an organization's id, and
/// an import takes them for nothing. (ZZ is ISO 3166's for no country; the id is the nil UUID.)
inline constexpr std::string_view kNotGiven = "-", kNoCountry = "ZZ", kNobody = "00000000-0000-0000-0000-000000000000";

} // namespace handrail::directory
