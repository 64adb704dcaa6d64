#pragma once

#include <string_view>

/// Words that say of a number that it is over, or that it is the one to use now. Each takes words with a blank before
/// and behind, as validity.cpp makes them.
namespace handrail::dial {

/// "is disconnected", "ya no sirve": wherever they stand. @p original: the same as written, for other letters.
[[nodiscard]] bool saysOver(std::string_view words, std::string_view original);
/// "both numbers"
[[nodiscard]] bool saysBoth(std::string_view words);
/// "old number :", "formerly", "antes" directly before a number
[[nodiscard]] bool endsOld(std::string_view words);
/// The same with nothing else: "(former number)"
[[nodiscard]] bool isOldLabel(std::string_view words);
/// "old", "former", "inactive …" as in brackets behind a number
[[nodiscard]] bool beginsOld(std::string_view words);
/// "new number :", "now", "ahora" directly before a number
[[nodiscard]] bool endsNew(std::string_view words, std::string_view original);
[[nodiscard]] bool isNewLabel(std::string_view words);
/// Nothing but a number, a date and words that speak of numbers.
[[nodiscard]] bool saysNoMore(std::string_view words);
/// "has changed to", "replaced by" between two numbers
[[nodiscard]] bool saysChangedTo(std::string_view words);
/// "replaces", "instead of" between two numbers
[[nodiscard]] bool saysInstead(std::string_view words);
/// "changed from" before the first of two
[[nodiscard]] bool endsChangedFrom(std::string_view words);

} // namespace handrail::dial
