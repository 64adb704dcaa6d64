#include "directory/sheets/cellformat.h"

#include "directory/words/text.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdint>
#include <optional>
#include <vector>

namespace handrail::directory {
namespace {

constexpr int kDaySeconds = 86400;
constexpr double kLastDay = 2958466; ///< after 9999-12-31

std::optional<double> numberIn(std::string_view raw)
{
    raw = trimmed(raw);
    double value = 0;
    const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
    if (error != std::errc() || end != raw.data() + raw.size() || !std::isfinite(value))
        return {};
    return value;
}

bool areFigures(std::string_view raw)
{
    if (raw.starts_with('-'))
        raw.remove_prefix(1);
    return !raw.empty() && raw.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Fifteen figures are what a spreadsheet knows: 37.500000000000007 is 37.5.
std::string inFull(double value, std::string_view raw)
{
    if (areFigures(trimmed(raw)))
        return std::string(trimmed(raw));
    constexpr double kExact = 1e15;
    char text[64];
    if (std::fabs(value) >= kExact)
        return std::string(trimmed(raw)); // its last figures are lost: it shows
    std::snprintf(text, sizeof text, value == std::floor(value) ? "%.0f" : "%.15g", value);
    if (std::string_view(text).find('e') != std::string_view::npos)
        std::snprintf(text, sizeof text, "%.20f", value);
    std::string out = text;
    if (out.find('.') != std::string::npos) {
        out.erase(out.find_last_not_of('0') + 1);
        if (out.ends_with('.'))
            out.pop_back();
    }
    return out == "-0" ? "0" : out;
}

std::string two(std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string clock(std::int64_t seconds)
{
    const std::string text = two(seconds / 3600) + ':' + two(seconds / 60 % 60);
    return seconds % 60 == 0 ? text : text + ':' + two(seconds % 60);
}

std::string day(std::int64_t days, bool since1904)
{
    using namespace std::chrono;
    // Excel's 1900 was a leap year: its first two months are a day off.
    const sys_days first = since1904   ? sys_days(year(1904) / 1 / 1)
                           : days < 60 ? sys_days(year(1899) / 12 / 31)
                                       : sys_days(year(1899) / 12 / 30);
    const year_month_day at(first + std::chrono::days(days));
    return std::to_string(static_cast<int>(at.year())) + '-' + two(static_cast<unsigned>(at.month())) + '-'
           + two(static_cast<unsigned>(at.day()));
}

/// The parts of a format, which semicolons part; at most @p most.
std::vector<std::string> sectionsOf(std::string_view code)
{
    std::vector<std::string> parts(1);
    bool quoted = false, inside = false;
    for (std::size_t at = 0; at < code.size(); ++at) {
        const char c = code[at];
        if (!quoted && c == '\\' && at + 1 < code.size()) {
            parts.back() += c;
            parts.back() += code[++at];
            continue;
        }
        quoted ^= c == '"';
        inside = !quoted && (inside ? c != ']' : c == '[');
        if (c == ';' && !quoted && !inside)
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

/// A section without quotes, colours and blanks of a width: signs that count as they are, and others behind kAsIs.
constexpr char kAsIs = '\x01';

struct Section {
    std::string signs, money;
    double most = -1;
    bool hours = false; ///< counted beyond a day
};

void takeBracket(std::string_view inside, Section &section)
{
    if (inside.starts_with('$')) {
        section.money = inside.substr(1, inside.find('-') - 1);
    } else if (inside.starts_with("<")) {
        std::string_view number = inside.substr(inside.starts_with("<=") ? 2 : 1);
        if (const auto value = numberIn(number))
            section.most = *value - (inside.starts_with("<=") ? 0 : 0.5);
    } else if (const std::string low = lowerAscii(inside);
               !low.empty() && low.find_first_not_of(low[0]) == std::string::npos
               && std::string_view("hms").find(low[0]) != std::string_view::npos) {
        section.hours = true;
        section.signs += 'h';
    }
}

Section sectionOf(std::string_view code)
{
    Section out;
    for (std::size_t at = 0; at < code.size(); ++at) {
        const char c = code[at];
        if (c == '"') {
            const std::size_t end = std::min(code.find('"', at + 1), code.size());
            for (std::size_t in = at + 1; in < end; ++in)
                (out.signs += kAsIs) += code[in];
            at = end;
        } else if (c == '[') {
            const std::size_t end = std::min(code.find(']', at), code.size());
            takeBracket(code.substr(at + 1, end - at - 1), out);
            at = end;
        } else if (c == '\\' && at + 1 < code.size()) {
            (out.signs += kAsIs) += code[++at];
        } else if (c == '_' || c == '*') {
            ++at; // a blank as wide as the next sign, a sign that fills the cell
        } else {
            out.signs += c;
        }
    }
    return out;
}

bool holds(std::string_view signs, std::string_view any)
{
    for (std::size_t at = 0; at < signs.size(); ++at) {
        if (signs[at] == kAsIs)
            ++at;
        else if (any.find(signs[at]) != std::string_view::npos)
            return true;
    }
    return false;
}

std::string grouped(std::string digits)
{
    for (std::size_t at = digits.size(); at > 3; at -= 3)
        digits.insert(at - 3, ",");
    return digits;
}

} // namespace

CellFormat::CellFormat(std::string_view code)
{
    const std::vector<std::string> sections = sectionsOf(code);
    const Section first = sectionOf(sections.front());
    if (first.most >= 0 && sections.size() > 1) {
        take(sections[1]);
        if (m_kind == Kind::Figures) {
            m_most = first.most;
            m_less = first.signs;
        }
        return;
    }
    take(sections.front());
}

void CellFormat::take(std::string_view code)
{
    const Section section = sectionOf(code);
    std::string low = lowerAscii(section.signs);
    if (low.find("general") != std::string::npos || holds(low, "@"))
        return;
    for (const std::string_view half : {"am/pm", "a/p"})
        if (const std::size_t at = low.find(half); at != std::string::npos)
            low.replace(at, half.size(), "h");
    const bool hours = holds(low, "hs"), days = holds(low, "yd") || (holds(low, "m") && !hours);
    if (section.hours && !days) {
        m_kind = Kind::Hours;
    } else if (hours || days) {
        m_kind = hours && days ? Kind::DayAndTime : days ? Kind::Day : Kind::Time;
    } else if (holds(low, "%")) {
        m_kind = Kind::Share;
    } else if (const std::size_t sign = section.signs.find_first_of("$");
               !section.money.empty() || sign != std::string::npos || section.signs.find("€") != std::string::npos) {
        m_kind = Kind::Money;
        m_pattern = !section.money.empty() ? section.money : sign != std::string::npos ? "$" : "€";
        const std::size_t point = section.signs.find('.');
        m_decimals = point == std::string::npos
                         ? 0
                         : static_cast<int>(std::min<std::ptrdiff_t>(
                             6, std::count(section.signs.begin() + static_cast<std::ptrdiff_t>(point),
                                           section.signs.end(), '0')));
    } else if (!holds(section.signs, ".,eE/") && holds(section.signs, "0#?")) {
        m_kind = Kind::Figures;
        m_pattern = section.signs;
    }
}

CellFormat CellFormat::builtIn(int id)
{
    CellFormat format;
    const auto among = [id](int from, int to) { return id >= from && id <= to; };
    if (among(14, 17) || among(27, 31) || id == 36 || among(50, 54) || among(57, 58))
        format.m_kind = Kind::Day;
    else if (among(18, 21) || among(32, 35) || id == 45 || id == 47 || among(55, 56))
        format.m_kind = Kind::Time;
    else if (id == 22)
        format.m_kind = Kind::DayAndTime;
    else if (id == 46)
        format.m_kind = Kind::Hours;
    else if (id == 9 || id == 10)
        format.m_kind = Kind::Share;
    else if (among(5, 8) || id == 42 || id == 44)
        return CellFormat(id == 7 || id == 8 || id == 44 ? "$0.00" : "$0");
    return format;
}

std::string CellFormat::figures(std::string digits, const std::string &pattern) const
{
    std::string out;
    const std::size_t first = [&] {
        for (std::size_t at = 0; at < pattern.size(); ++at) {
            if (pattern[at] == kAsIs)
                ++at;
            else if (std::string_view("0#?").find(pattern[at]) != std::string_view::npos)
                return at;
        }
        return pattern.size();
    }();
    for (std::size_t at = pattern.size(); at-- > 0;) {
        const bool asIs = at > 0 && pattern[at - 1] == kAsIs;
        const char c = pattern[at];
        if (!asIs && std::string_view("0#?").find(c) != std::string_view::npos) {
            if (!digits.empty()) {
                out += digits.back();
                digits.pop_back();
            } else if (c == '0') {
                out += '0';
            }
            for (; at == first && !digits.empty(); digits.pop_back())
                out += digits.back();
        } else if (!digits.empty() || at < first || holds(std::string_view(pattern).substr(0, at), "0")) {
            out += c;
        }
        at -= asIs ? 1 : 0;
    }
    std::reverse(out.begin(), out.end());
    return out;
}

std::string CellFormat::shown(std::string_view raw, bool since1904) const
{
    const auto value = numberIn(raw);
    if (!value)
        return std::string(trimmed(raw));
    const std::string plain = inFull(*value, raw);
    const bool dated = *value >= 0 && *value < kLastDay;
    const std::int64_t all = dated ? static_cast<std::int64_t>(std::llround(*value * kDaySeconds)) : 0;
    switch (m_kind) {
    case Kind::Plain:
        return plain;
    case Kind::Day:
        return dated ? day(all / kDaySeconds, since1904) : plain;
    case Kind::Time:
        return dated ? clock(all % kDaySeconds) : plain;
    case Kind::DayAndTime:
        return !dated       ? plain
               : *value < 1 ? clock(all % kDaySeconds)
                            : day(all / kDaySeconds, since1904) + ' ' + clock(all % kDaySeconds);
    case Kind::Hours:
        return dated ? clock(all) : plain;
    case Kind::Share:
        return inFull(std::round(*value * 1e8) / 1e6, {}) + '%';
    case Kind::Figures:
        return areFigures(plain) && *value >= 0 ? figures(plain, *value <= m_most ? m_less : m_pattern) : plain;
    case Kind::Money: {
        char text[64];
        std::snprintf(text, sizeof text, "%.*f", m_decimals, std::fabs(*value));
        const std::string digits = text;
        const std::size_t point = std::min(digits.find('.'), digits.size());
        return std::fabs(*value) >= 1e15
                   ? plain
                   : (*value < 0 ? "-" : "") + m_pattern + grouped(digits.substr(0, point)) + digits.substr(point);
    }
    }
    return plain;
}

} // namespace handrail::directory
