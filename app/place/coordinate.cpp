#include "place/coordinate.h"

#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <numbers>

namespace handrail::place {

namespace {

constexpr double kEarthRadiusM = 6'371'009;
constexpr std::int64_t kFigures = 100'000; // five decimals

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

SpokenFigure figure(std::int64_t scaled, char positive, char negative)
{
    const std::int64_t size = scaled < 0 ? -scaled : scaled;
    char decimals[8];
    std::snprintf(decimals, sizeof decimals, "%05d", static_cast<int>(size % kFigures));
    return {static_cast<int>(size / kFigures), decimals, scaled < 0 ? negative : positive};
}

std::string digits(std::int64_t scaled, const char *minus)
{
    const SpokenFigure parts = figure(scaled, '+', '-');
    return (parts.hemisphere == '-' ? minus : "") + std::to_string(parts.degrees) + "." + parts.decimals;
}

} // namespace

bool Coordinate::valid() const
{
    return std::isfinite(latitude) && std::isfinite(longitude) && std::abs(latitude) <= 90
           && std::abs(longitude) <= 180;
}

std::optional<Coordinate> coordinateOf(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i).starts_with("\u2212")) {
            plain += '-';
            i += 2; // three bytes of UTF-8
        } else {
            plain += text[i];
        }
    }
    const char *at = plain.data();
    const char *const end = at + plain.size();
    const auto skip = [&](std::string_view these) {
        while (at != end && these.find(*at) != std::string_view::npos)
            ++at;
    };
    Coordinate point;
    for (double *value : {&point.latitude, &point.longitude}) {
        skip(" ");
        const auto read = std::from_chars(at, end, *value, std::chars_format::fixed);
        if (read.ec != std::errc())
            return std::nullopt;
        at = read.ptr;
        if (value == &point.latitude) {
            const char *const before = at;
            skip(" ,");
            if (at == before)
                return std::nullopt;
        }
    }
    skip(" ");
    return at == end && point.valid() ? std::optional(point) : std::nullopt;
}

double distanceM(const Coordinate &from, const Coordinate &to)
{
    if (!from.valid() || !to.valid())
        return std::numeric_limits<double>::quiet_NaN();
    const double north = std::sin(radians(to.latitude - from.latitude) / 2);
    const double east = std::sin(radians(to.longitude - from.longitude) / 2);
    const double chord =
        north * north + std::cos(radians(from.latitude)) * std::cos(radians(to.latitude)) * east * east;
    return 2 * kEarthRadiusM * std::asin(std::sqrt(std::fmin(1, chord)));
}

std::optional<SpokenCoordinate> spoken(const Coordinate &point)
{
    if (!point.valid())
        return std::nullopt;
    const std::int64_t latitude = std::llround(point.latitude * kFigures);
    const std::int64_t longitude = std::llround(point.longitude * kFigures);
    SpokenCoordinate said;
    said.latitude = figure(latitude, 'N', 'S');
    said.longitude = figure(longitude, 'E', 'W');
    said.shown = digits(latitude, "\u2212") + ", " + digits(longitude, "\u2212");
    said.plain = digits(latitude, "-") + "," + digits(longitude, "-");
    return said;
}

} // namespace handrail::place
