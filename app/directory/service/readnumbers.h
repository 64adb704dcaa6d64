#pragma once

#include <optional>
#include <string_view>

/// Numbers with what people write around them. Pure functions; what is unclear gives nothing.
namespace handrail::directory {

/// "37.77", "37,77", "37°46'12\"N", "122 25 12 W" as degrees; nothing where it may be anything else.
[[nodiscard]] std::optional<double> readDegrees(std::string_view text, bool latitude);
/// Years of an age: "18", "18+", "18 years", "6 months". @p least: the youngest; "+" says nothing of the oldest.
[[nodiscard]] std::optional<double> readAge(std::string_view text, bool least);
/// "$1,250.50", "USD 20"; nothing where it may be two amounts, another currency's, or a thousand.
[[nodiscard]] std::optional<double> readAmount(std::string_view text);

} // namespace handrail::directory
