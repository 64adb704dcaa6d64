#include "dial/shapes.h"

#include <algorithm>
#include <array>

namespace handrail::dial {
namespace {

bool tollFree(std::string_view area)
{
    static constexpr auto kFree = std::to_array<std::string_view>({"800", "833", "844", "855", "866", "877", "888"});
    return std::find(kFree.begin(), kFree.end(), area) != kFree.end();
}

/// @p count figures at @p at, which moves behind them; empty when there are fewer.
std::string take(const Glyphs &glyphs, std::size_t &at, std::size_t count)
{
    std::string out;
    while (out.size() < count && figure(glyphs.at(at + out.size())))
        out.push_back(glyphs.at(at + out.size()));
    if (out.size() < count)
        return {};
    at += count;
    return out;
}

/// Moves behind at most three of @p signs.
std::size_t apart(const Glyphs &glyphs, std::size_t &at, std::string_view signs)
{
    std::size_t count = 0;
    while (count < 3 && at < glyphs.size() && signs.find(glyphs.at(at)) != std::string_view::npos) {
        ++at;
        ++count;
    }
    return count;
}

struct Beginning {
    bool one = false;
    std::string area;
};

/// "+1 (650) ", "1-650-", "(650)": what stands before the seven figures.
std::optional<Beginning> beginning(const Glyphs &glyphs, std::size_t &at)
{
    Beginning out;
    std::size_t here = at;
    const bool bracket = glyphs.at(here) == '('
                         && (glyphs.at(here + 1) == '+' || (glyphs.at(here + 1) == '1' && glyphs.at(here + 2) == ')'));
    here += bracket ? 1 : 0;
    const bool plus = glyphs.at(here) == '+';
    here = plus ? glyphs.spaces(here + 1) : here;
    if (glyphs.at(here) == '1') {
        out.one = true;
        ++here;
        if (bracket && glyphs.at(here) == ')')
            ++here;
        apart(glyphs, here, " -./");
    } else if (plus || bracket) {
        return {};
    }
    const char opened = glyphs.at(here) == '(' || glyphs.at(here) == '[' ? glyphs.at(here) : '\0';
    here += opened ? 1 : 0;
    here = opened ? glyphs.spaces(here) : here;
    out.area = take(glyphs, here, 3);
    if (out.area.empty() || !areaCode(out.area))
        return {};
    if (opened) {
        here = glyphs.spaces(here);
        if (glyphs.at(here) != ')' && glyphs.at(here) != ']')
            return {};
        ++here;
    } else if (glyphs.at(here) == ')') { // "650) 555-0100"
        ++here;
    }
    apart(glyphs, here, " -./");
    at = here;
    return out;
}

char keyOf(char c)
{
    constexpr std::string_view kKeys = "22233344455566677778889999";
    return kKeys[static_cast<std::size_t>((c | 0x20) - 'a')];
}

} // namespace

bool areaCode(std::string_view three)
{
    // Codes with a middle 9 are kept for a longer plan, those with 11 are services, 555 is nobody's.
    return three.size() == 3 && three[0] >= '2' && three[1] != '9' && three.substr(1) != "11" && three != "555";
}

bool exchange(std::string_view area, std::string_view three)
{
    return three.size() == 3 && three[0] >= '2' && (three.substr(1) != "11" || tollFree(area));
}

std::optional<Shape> northAmerican(const Glyphs &glyphs, std::size_t at)
{
    const std::optional<Beginning> begin = beginning(glyphs, at);
    if (!begin)
        return {};
    const std::string three = take(glyphs, at, 3);
    if (!exchange(begin->area, three))
        return {};
    apart(glyphs, at, " -.");
    const std::string four = take(glyphs, at, 4);
    if (four.empty() || figure(glyphs.at(at)))
        return {};
    return Shape{(begin->one ? "1" : "") + begin->area + three + four, at};
}

std::optional<Shape> withLetters(const Glyphs &glyphs, std::size_t at)
{
    constexpr std::size_t kWhole = 7, kMostMore = 6;
    const std::optional<Beginning> begin = beginning(glyphs, at);
    if (!begin)
        return {};
    const bool free = tollFree(begin->area);
    std::string digits, letters;
    bool spaced = glyphs.at(at - 1) == ' ', small = false, glued = false, space = false;
    while (digits.size() < kWhole) {
        const char c = glyphs.at(at);
        if (figure(c)) {
            if (!letters.empty()) // letters that stand for figures that are unknown, or are misread ("O1OO")
                return {};
            digits.push_back(c);
        } else if (letter(c) && c != '\x01') {
            glued |= figure(glyphs.at(at - 1));
            small |= !capital(c);
            space |= spaced;
            letters.push_back(static_cast<char>(c & ~0x20));
            digits.push_back(keyOf(c));
        } else {
            return {};
        }
        ++at;
        if (digits.size() < kWhole) {
            const std::size_t before = at;
            if (apart(glyphs, at, " -.") > 1)
                return {};
            spaced = at > before && glyphs.at(before) == ' ';
        }
    }
    std::size_t more = 0;
    for (; letter(glyphs.at(at)) && !letters.empty(); ++at, ++more)
        if (!capital(glyphs.at(at)) || !free || more >= kMostMore)
            return {};
    static constexpr auto kNever = std::to_array<std::string_view>({"NONE", "NULL", "VARY"});
    static constexpr auto kApart = std::to_array<std::string_view>(
        {"FAX", "TTY", "TDD", "MAIN", "CELL", "HOME", "WORK", "VOICE", "ONLY", "TEXT", "TEL"}); // words beside it
    const bool said = !letters.starts_with("EXT") && std::find(kNever.begin(), kNever.end(), letters) == kNever.end()
                      && (!space || std::none_of(kApart.begin(), kApart.end(), [&](std::string_view word) {
                             return letters.starts_with(word);
                         }));
    const bool alike = letters.find_first_not_of(letters[0]) == std::string::npos,
               zeros = letters.find_first_not_of("OILSB") == std::string::npos;
    if (letters.size() < 2 || !said || alike || zeros || figure(glyphs.at(at))
        || !exchange(begin->area, std::string_view(digits).substr(0, 3)))
        return {};
    if ((small && (space || glued)) || (space && !free) || (glued && (!free || letters.size() < 3)))
        return {};
    // "(8255)" after the letters says them again: it must be the same.
    std::string whole = (begin->one ? "1" : "") + begin->area + digits;
    std::size_t next = glyphs.spaces(at);
    const bool bracket = glyphs.at(next) == '(' || glyphs.at(next) == '[';
    if (bracket || glyphs.at(next) == '-' || glyphs.at(next) == '=' || glyphs.at(next) == '/'
        || figure(glyphs.at(next))) {
        std::string again;
        std::size_t end = next;
        for (; end < glyphs.size()
               && (figure(glyphs.at(end))
                   || std::string_view("()[]+-. =/").find(glyphs.at(end)) != std::string_view::npos);
             ++end) {
            if (figure(glyphs.at(end)))
                again.push_back(glyphs.at(end));
            if (bracket && !again.empty() && (glyphs.at(end) == ')' || glyphs.at(end) == ']') && again.size() != 1
                && again.size() != 3) {
                ++end;
                break;
            }
        }
        const bool same = !again.empty() && (whole.ends_with(again) || again.ends_with(begin->area + digits));
        if (again.size() >= 4 && same && !letter(glyphs.at(end)))
            at = end;
        else if (again.size() == 4 || again.size() == 7 || again.size() == 10 || again.size() == 11
                 || glyphs.at(at) == '-')
            return {};
    }
    return Shape{whole, at};
}

std::optional<Shape> ofACountry(const Glyphs &glyphs, std::size_t at)
{
    std::size_t here = at;
    if (glyphs.at(here) == '+') {
        ++here;
    } else if (glyphs.text.compare(here, 3, "011") == 0 || glyphs.text.compare(here, 2, "00") == 0) {
        here += glyphs.text.compare(here, 3, "011") == 0 ? 3 : 2;
    } else {
        return {};
    }
    apart(glyphs, here, " -.");
    std::string digits;
    std::vector<std::size_t> groups; // figures in each
    std::optional<Shape> best;
    while (figure(glyphs.at(here))) {
        const std::size_t from = here;
        while (figure(glyphs.at(here)))
            digits.push_back(glyphs.at(here++));
        const std::size_t next = glyphs.spaces(here);
        const char low = static_cast<char>(glyphs.at(next) | 0x20);
        if (groups.size() > 1 && here - from <= 2
            // "24 hours"
            && (low == 'h' || low == 'a' || low == 'p' || glyphs.at(here) == '/' || glyphs.at(here) == ':'))
            break;
        groups.push_back(here - from);
        if (countryNumber(digits) && !letter(glyphs.at(here)))
            best = Shape{'+' + digits, here};
        else if (glyphs.at(here) == '.' || glyphs.at(here) == '-' || digits.size() < 8)
            best.reset();
        apart(glyphs, here, " -.(/)");
        if (glyphs.text.compare(here, 2, "0)") == 0 && glyphs.at(here - 1) == '(') { // for those who call from home
            here += 2;
            apart(glyphs, here, " -.(");
        }
    }
    // "+650 555 0100" and "+4155550100" lack their 1: other countries' numbers look the same.
    if (best && best->digits.size() == 11 && groups.front() >= 3 && !best->digits.starts_with("+45")
        && !best->digits.starts_with("+47") && !best->digits.starts_with("+65"))
        return {};
    return best && !figure(glyphs.at(best->end)) ? best : std::nullopt;
}

std::optional<Shape> atHome(const Glyphs &glyphs, std::size_t at)
{
    constexpr std::size_t kFew = 10, kMany = 11;
    const bool bracket = glyphs.at(at) == '(';
    at += bracket ? 1 : 0;
    if (glyphs.at(at) != '0' || glyphs.at(at + 1) == '0')
        return {};
    std::string digits;
    for (std::size_t groups = 0; figure(glyphs.at(at)); ++groups) {
        const std::size_t from = at;
        while (figure(glyphs.at(at)))
            digits.push_back(glyphs.at(at++));
        if (groups == 0 ? at - from < 3 || (glyphs.at(at) == ')') != bracket : at - from < 3)
            return {};
        if (glyphs.at(at) == ')')
            ++at;
        if (figure(glyphs.at(at + 1)) && (glyphs.at(at) == ' ' || glyphs.at(at) == '-'))
            ++at;
    }
    return digits.size() == kFew || digits.size() == kMany ? std::optional(Shape{digits, at}) : std::nullopt;
}

std::optional<Shape> ofSeven(const Glyphs &glyphs, std::size_t at, bool sure)
{
    const std::string three = take(glyphs, at, 3);
    if (three.empty() || !exchange({}, three))
        return {};
    const char sign = glyphs.at(at);
    if (sign == '-' || sign == '.' || (sure && sign == ' '))
        ++at;
    else if (!sure || !figure(sign))
        return {};
    const std::string four = take(glyphs, at, 4);
    const auto quarter = [](std::string_view minutes) {
        return minutes == "00" || minutes == "15" || minutes == "30" || minutes == "45";
    };
    // "900-1700"
    if (four.empty() || figure(glyphs.at(at))
        || (quarter(three.substr(1)) && quarter(four.substr(2)) && four <= "2400"))
        return {};
    return Shape{three + four, at};
}

bool countryNumber(std::string_view digits)
{
    struct Country {
        std::string_view code;
        std::size_t fewest, most;
    };
    static constexpr auto kCountries = std::to_array<Country>(
        {{"7", 10, 10}, {"20", 9, 10},  {"27", 9, 9},   {"30", 10, 10}, {"31", 9, 9},   {"32", 8, 9},   {"33", 9, 9},
         {"34", 9, 9},  {"36", 8, 9},   {"39", 8, 11},  {"40", 9, 9},   {"41", 9, 9},   {"43", 7, 13},  {"44", 9, 10},
         {"45", 8, 8},  {"46", 7, 9},   {"47", 8, 8},   {"48", 9, 9},   {"49", 7, 11},  {"51", 8, 9},   {"52", 10, 11},
         {"53", 8, 8},  {"54", 10, 11}, {"55", 10, 11}, {"56", 9, 9},   {"57", 10, 10}, {"58", 10, 10}, {"60", 8, 10},
         {"61", 9, 9},  {"62", 8, 12},  {"63", 8, 10},  {"64", 8, 10},  {"65", 8, 8},   {"66", 8, 9},   {"81", 9, 10},
         {"82", 8, 10}, {"84", 9, 10},  {"86", 10, 11}, {"90", 10, 10}, {"91", 10, 10}, {"92", 9, 10},  {"93", 9, 9},
         {"94", 9, 9},  {"95", 8, 10},  {"98", 10, 10}});
    static constexpr auto kThree =
        std::to_array<std::string_view>({"21", "22", "23", "24", "25", "26", "29", "35", "37", "38", "42",
                                         "50", "59", "67", "68", "69", "85", "88", "96", "97", "99"});
    if (digits.starts_with('1'))
        return digits.size() == 11 && areaCode(digits.substr(1, 3))
               && exchange(digits.substr(1, 3), digits.substr(4, 3));
    if (digits.size() < 8 || digits.size() > 15)
        return false;
    for (const Country &country : kCountries)
        if (digits.starts_with(country.code))
            return digits.size() >= country.code.size() + country.fewest
                   && digits.size() <= country.code.size() + country.most
                   && (digits[country.code.size()] != '0' || country.code == "39");
    return std::find(kThree.begin(), kThree.end(), digits.substr(0, 2)) != kThree.end() && digits.size() <= 13
           && digits[3] != '0';
}

} // namespace handrail::dial
