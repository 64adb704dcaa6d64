#include "place/pluscode.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace handrail::place {

namespace {

constexpr std::string_view kAlphabet = "23456789CFGHJMPQRVWX";
constexpr int kPairDigits = 10;
constexpr int kMaxDigits = 15;
constexpr int kSeparatorAt = 8;
constexpr int kBase = 20;
constexpr int kGridRows = 5, kGridColumns = 4;
// Whole numbers at the finest cell: 1/8000 degree for ten digits, then five more digits of 5 rows by 4 columns.
constexpr std::int64_t kLatitudeSteps = 8000LL * 3125;
constexpr std::int64_t kLongitudeSteps = 8000LL * 1024;
constexpr std::array<double, 5> kPairDegrees{20, 1, 1.0 / 20, 1.0 / 400, 1.0 / 8000};

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

int valueOf(char c)
{
    const auto at = kAlphabet.find(upper(c));
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

char digit(std::int64_t value)
{
    return kAlphabet[static_cast<std::size_t>(value)];
}

/// Whole cells in @p degrees. A decimal such as 40.6 lies a hair beside itself in binary; rounding the millionth of a
/// cell first keeps it from falling into the cell below.
std::int64_t steps(double degrees, std::int64_t perDegree)
{
    constexpr double kHair = 1e6;
    return static_cast<std::int64_t>(std::floor(std::round(degrees * static_cast<double>(perDegree) * kHair) / kHair));
}

/// Height in degrees of the cell a code of @p digits stands for.
double cellHeight(int digits)
{
    if (digits <= kPairDigits)
        return kPairDegrees[static_cast<std::size_t>(digits / 2 - 1)];
    return kPairDegrees.back() / std::pow(kGridRows, digits - kPairDigits);
}

std::string inCapitals(std::string_view code)
{
    std::string text(code);
    std::ranges::transform(text, text.begin(), upper);
    return text;
}

} // namespace

Coordinate PlusCodeArea::centre() const
{
    return {std::min((southLatitude + northLatitude) / 2, 90.0), std::min((westLongitude + eastLongitude) / 2, 180.0)};
}

std::optional<std::string> plusCode(const Coordinate &point, int length)
{
    if (!std::isfinite(point.latitude) || !std::isfinite(point.longitude) || std::abs(point.longitude) > 1e6)
        return std::nullopt;
    if (length < 2 || (length < kPairDigits && length % 2 == 1))
        return std::nullopt;
    length = std::min(length, kMaxDigits);

    std::int64_t y = steps(std::clamp(point.latitude, -90.0, 90.0), kLatitudeSteps) + 90 * kLatitudeSteps;
    y = std::min(y, 180 * kLatitudeSteps - 1); // the pole itself belongs to the last cell
    std::int64_t x = steps(point.longitude, kLongitudeSteps) + 180 * kLongitudeSteps;
    x = (x % (360 * kLongitudeSteps) + 360 * kLongitudeSteps) % (360 * kLongitudeSteps);

    std::string code(kMaxDigits, '0');
    for (int i = kMaxDigits - 1; i >= kPairDigits; --i) {
        code[static_cast<std::size_t>(i)] = digit(y % kGridRows * kGridColumns + x % kGridColumns);
        y /= kGridRows;
        x /= kGridColumns;
    }
    for (int i = kPairDigits - 2; i >= 0; i -= 2) {
        code[static_cast<std::size_t>(i)] = digit(y % kBase);
        code[static_cast<std::size_t>(i + 1)] = digit(x % kBase);
        y /= kBase;
        x /= kBase;
    }
    code.resize(static_cast<std::size_t>(length));
    if (length < kSeparatorAt)
        code.resize(kSeparatorAt, '0');
    return code.insert(kSeparatorAt, "+");
}

bool isPlusCode(std::string_view code)
{
    const auto plus = code.find('+');
    if (plus == std::string_view::npos || plus != code.rfind('+') || plus > kSeparatorAt || plus % 2 == 1
        || code.size() == 1)
        return false;
    const auto padding = code.find('0');
    if (padding != std::string_view::npos) {
        // Padding: in pairs, straight up to a '+' that ends a full code.
        if (plus != kSeparatorAt || padding == 0 || padding % 2 == 1 || code.size() != kSeparatorAt + 1)
            return false;
        if (code.substr(padding, plus - padding).find_first_not_of('0') != std::string_view::npos)
            return false;
    }
    if (code.size() - plus == 2) // one digit after the '+' is no pair
        return false;
    return std::ranges::all_of(code, [](char c) { return c == '+' || c == '0' || valueOf(c) >= 0; });
}

bool isShortPlusCode(std::string_view code)
{
    return isPlusCode(code) && code.find('+') < kSeparatorAt;
}

bool isFullPlusCode(std::string_view code)
{
    // The first pair cannot lie past the pole (180 degrees of 20) or past the date line (360 of 20).
    return isPlusCode(code) && code.find('+') == kSeparatorAt && valueOf(code[0]) < 9 && valueOf(code[1]) < 18;
}

std::optional<PlusCodeArea> plusCodeArea(std::string_view code)
{
    if (!isFullPlusCode(code))
        return std::nullopt;
    std::string digits;
    for (const char c : code.substr(0, kMaxDigits + 1)) {
        if (c != '+' && c != '0')
            digits += c;
    }
    std::int64_t y = -90 * kLatitudeSteps, x = -180 * kLongitudeSteps;
    std::int64_t high = 20 * kLatitudeSteps * kBase, wide = 20 * kLongitudeSteps * kBase;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const std::int64_t value = valueOf(digits[i]);
        if (i >= kPairDigits) {
            high /= kGridRows;
            wide /= kGridColumns;
            y += value / kGridColumns * high;
            x += value % kGridColumns * wide;
        } else if (i % 2 == 0) {
            high /= kBase;
            y += value * high;
        } else {
            wide /= kBase;
            x += value * wide;
        }
    }
    constexpr auto perLatitude = static_cast<double>(kLatitudeSteps),
                   perLongitude = static_cast<double>(kLongitudeSteps);
    return PlusCodeArea{static_cast<double>(y) / perLatitude, static_cast<double>(x) / perLongitude,
                        static_cast<double>(y + high) / perLatitude, static_cast<double>(x + wide) / perLongitude,
                        static_cast<int>(digits.size())};
}

std::optional<std::string> shortenPlusCode(std::string_view code, const Coordinate &near)
{
    const auto area = plusCodeArea(code);
    if (!area || area->length < kSeparatorAt || !near.valid())
        return std::nullopt;
    const Coordinate centre = area->centre();
    const double range =
        std::max(std::abs(centre.latitude - near.latitude), std::abs(centre.longitude - near.longitude));
    for (const int dropped : {8, 6, 4}) {
        if (range < cellHeight(dropped) * 0.3)
            return inCapitals(code.substr(static_cast<std::size_t>(dropped)));
    }
    return std::nullopt;
}

std::optional<std::string> recoverPlusCode(std::string_view code, const Coordinate &near)
{
    if (isFullPlusCode(code))
        return inCapitals(code);
    if (!isShortPlusCode(code) || !near.valid())
        return std::nullopt;
    const auto missing = kSeparatorAt - static_cast<int>(code.find('+'));
    const double cell = cellHeight(missing);
    const auto reference = plusCode(near);
    if (!reference)
        return std::nullopt;
    const std::string full = reference->substr(0, static_cast<std::size_t>(missing)) + inCapitals(code);
    const auto area = plusCodeArea(full);
    if (!area)
        return std::nullopt;
    Coordinate centre = area->centre();
    if (near.latitude + cell / 2 < centre.latitude && centre.latitude - cell >= -90)
        centre.latitude -= cell;
    else if (near.latitude - cell / 2 > centre.latitude && centre.latitude + cell <= 90)
        centre.latitude += cell;
    if (near.longitude + cell / 2 < centre.longitude)
        centre.longitude -= cell;
    else if (near.longitude - cell / 2 > centre.longitude)
        centre.longitude += cell;
    return plusCode(centre, area->length);
}

} // namespace handrail::place
