#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace handrail::place {

/// A point on the globe, WGS 84 degrees, north and east positive.
struct Coordinate {
    double latitude = 0;
    double longitude = 0;

    /// Finite, latitude -90 to 90, longitude -180 to 180. Nothing else in this room answers for a point that is not.
    [[nodiscard]] bool valid() const;
};

/// A point as people write it: "37.56, -122.32", with a hyphen or a real minus sign (U+2212), as spoken().shown has it.
/// Latitude first. Nothing when @p text is anything else, or is not a point.
[[nodiscard]] std::optional<Coordinate> coordinateOf(std::string_view text);

/// Great circle distance in metres (haversine, mean radius 6,371,009 m: within 0.5 % anywhere). NaN when either is not
/// valid.
[[nodiscard]] double distanceM(const Coordinate &from, const Coordinate &to);

/// One of the two figures, in the parts a person says on the phone: "32 point 7 3 4 1 0, north".
struct SpokenFigure {
    int degrees = 0;        ///< never negative
    std::string decimals;   ///< exactly five figures, about one metre; spoken one by one
    char hemisphere = 'N';  ///< N, S, E or W
};

/// A coordinate as a dispatcher takes it down. Words ("north", "point") belong to the screen.
struct SpokenCoordinate {
    SpokenFigure latitude;
    SpokenFigure longitude;
    std::string shown;      ///< "32.73410, −117.14460": five decimals, a real minus sign (U+2212), latitude first
    std::string plain;      ///< "32.73410,-117.14460": ASCII, for geo: links and text messages
};

/// Rounded to five decimals. Nothing when @p point is not valid.
[[nodiscard]] std::optional<SpokenCoordinate> spoken(const Coordinate &point);

} // namespace handrail::place
