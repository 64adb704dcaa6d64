#pragma once

#include "place/coordinate.h"

#include <optional>
#include <string>
#include <string_view>

/// Plus codes (Open Location Code), written from the specification in github.com/google/open-location-code.
namespace handrail::place {

/// The rectangle a full code stands for, degrees.
struct PlusCodeArea {
    double southLatitude = 0, westLongitude = 0, northLatitude = 0, eastLongitude = 0;
    int length = 0; ///< digits that count, padding and '+' left out, at most 15

    [[nodiscard]] Coordinate centre() const;
};

/// @p length digits: 2, 4, 6, 8, or 10 to 15 (10 is about 14 m, 11 about 3 m). Latitude is clipped to the poles and
/// longitude wrapped, as the specification says. Nothing when the point is not finite or the length is not one of
/// these.
[[nodiscard]] std::optional<std::string> plusCode(const Coordinate &point, int length = 10);

/// Nothing unless @p code is a valid full code. Lower case is accepted; digits past the fifteenth are ignored.
[[nodiscard]] std::optional<PlusCodeArea> plusCodeArea(std::string_view code);

[[nodiscard]] bool isPlusCode(std::string_view code);      ///< valid, short or full
[[nodiscard]] bool isShortPlusCode(std::string_view code); ///< valid, and needs a place to be complete
[[nodiscard]] bool isFullPlusCode(std::string_view code);  ///< valid and complete

/// Drops as many leading digits as @p near allows (within 0.3 of the cell, the specification's safety). Nothing when
/// the code is not full, is padded, or cannot be shortened from there.
[[nodiscard]] std::optional<std::string> shortenPlusCode(std::string_view code, const Coordinate &near);

/// The full code nearest to @p near that ends in @p code. A full code comes back in capitals. Nothing when it is
/// neither.
[[nodiscard]] std::optional<std::string> recoverPlusCode(std::string_view code, const Coordinate &near);

} // namespace handrail::place
