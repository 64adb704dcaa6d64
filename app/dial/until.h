#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace handrail::dial {

struct Day {
    int year = 0, month = 0, day = 0;
    auto operator<=>(const Day &) const = default;
};
/// Of this device, where it is.
[[nodiscard]] Day today();

/// What a date beside a number says of it on a day.
enum class Term {
    Over,   ///< "until June 2025"
    Now,    ///< "until June 2027", "from May to December 2026"
    Begun,  ///< "from June 2025"
    Later,  ///< "effective 1/1/2027"
    Unknown ///< "until June": of a year that is not said, or a date that may be two
};

/// The words of @p text, in small letters as Glyphs makes them, that begin at @p at and say until or from when; @p end
/// moves behind them. Nothing where no date follows: hours, a season, "until further notice".
[[nodiscard]] std::optional<Term> termAt(std::string_view text, std::size_t at, std::size_t &end, const Day &on);

} // namespace handrail::dial
