#pragma once

#include <string_view>

namespace handrail::directory {

/// The other way to write a word of a name, folded: "saint" for the "St." of St. Mary's, "st" for Saint Mary's; the
/// same for Ste. and Sainte, Mt. and Mount, Ft. and Fort. Empty: there is none, or the "St" is a street's.
/// @p word: folded, at @p from to @p to in @p text.
[[nodiscard]] std::string_view otherWay(std::string_view text, std::size_t from, std::size_t to, std::string_view word);

} // namespace handrail::directory
