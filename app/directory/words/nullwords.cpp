#include "directory/words/nullwords.h"

#include "directory/words/text.h"

#include <algorithm>
#include <cstdlib>

namespace handrail::directory {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The parts of "1.23E+11"; false when it is no such number. Signs and exponents below zero are no ids.
bool splitScientific(std::string_view id, std::string &digits, std::size_t &decimals, std::size_t &exponent)
{
    const std::size_t e = id.find_first_of("eE");
    if (e == std::string_view::npos || e == 0 || id.size() > 40)
        return false;
    std::string_view after = id.substr(e + 1);
    after.remove_prefix(after.starts_with('+') ? 1 : 0);
    if (after.empty() || after.size() > 3 || !std::all_of(after.begin(), after.end(), isDigit))
        return false;
    const std::string_view before = id.substr(0, e);
    const std::size_t point = std::min(before.find_first_of(".,"), before.size());
    digits = std::string(before.substr(0, point)) + std::string(before.substr(std::min(point + 1, before.size())));
    decimals = digits.size() - point;
    exponent = static_cast<std::size_t>(std::atoi(std::string(after).c_str()));
    // "1e5" is more often a name
    return point == 1 && std::all_of(digits.begin(), digits.end(), isDigit) && (after.size() >= 2 || id[e + 1] == '+');
}

/// Spreadsheets write so from twelve figures on, and round to six.
constexpr std::size_t kRoundedFrom = 11;

} // namespace

bool standsForNothing(std::string_view value, std::string_view column)
{
    constexpr std::size_t kLongest = 15;
    if (value == "''" || value == "\"\"") // an empty text, as programs write it
        return true;
    if (value.empty() || value.size() > kLongest)
        return false;
    const char first = static_cast<char>(value[0] | 0x20);
    if (first != 'n' && first != 'u' && first != 't' && first != 's' && value[0] != '?' && value[0] != '\\' && value[0] != '#' && value[0] != '<' && value[0] != '('
        && value[0] != '[' && value[0] != '.' && value[0] != '-' && value[0] != '\xE2')
        return false;
    const std::string word = lowerAscii(value);
    static constexpr std::string_view kSure[] = {
        "null",      "\\n",     "nan",          "#n/a",         "#n/a!",  "#null!", "#value!", "#ref!",
        "#name?",    "#div/0!", "<null>",       "(null)",       "[null]", "<na>",   "<none>",  "(none)",
        "undefined", "nil",     "<nil>",        "n/a",          "n.a.",   "n/d",    "nat",     ".",
        "--",        "---",     "\xE2\x80\x93", "\xE2\x80\x94", "null,",  "[]",     "-nan",
        "(blank)",   "[none]",  "<blank>",      "#num!",        "n.a",    "(empty)"};
    if (std::find(std::begin(kSure), std::end(kSure), word) != std::end(kSure))
        return word != "nil" || column != "name";
    static constexpr std::string_view kNotYet[] = {"tbd",       "tba",       "t.b.d.",         "t.b.a.", "no aplica",
                                                   "sin datos", "sin dato",  "not applicable", "?",      "??",
                                                   "???",       "no data",   "[object object]"};
    if (std::find(std::begin(kNotYet), std::end(kNotYet), word) != std::end(kNotYet))
        return column != "name" && column != "alternate_name" && column != "status" && column != "address_1";
    if (word == "none")
        return column != "name" && column != "alternate_name" && !column.starts_with("fees") && column != "option"
               && column != "document" && column != "amount_description";
    // "NA" may be the fellowship
    return value == "NA" && column != "name" && column != "alternate_name" && column != "country" && column != "code"
           && column != "description";
}

bool isRounded(std::string_view id)
{
    std::string digits;
    std::size_t decimals = 0, exponent = 0;
    return !id.empty() && isDigit(id[0]) && splitScientific(id, digits, decimals, exponent)
           && (exponent >= kRoundedFrom || decimals > exponent);
}

std::string plainId(std::string_view id)
{
    constexpr std::size_t kUuid = 36;
    if (id.size() == kUuid || (id.size() == kUuid + 2 && id.front() == '{' && id.back() == '}')) {
        const std::string low = lowerAscii(id.substr(id.size() == kUuid ? 0 : 1, kUuid));
        const bool dashes = low[8] == '-' && low[13] == '-' && low[18] == '-' && low[23] == '-';
        return dashes && low != id ? low : std::string();
    }
    if (id.empty() || !(isDigit(id[0]) || id[0] == '+') || id.size() > 40)
        return {};
    std::string digits;
    std::size_t decimals = 0, exponent = 0;
    if (splitScientific(id, digits, decimals, exponent)) {
        if (exponent >= kRoundedFrom || decimals > exponent)
            return {};
        digits.append(exponent - decimals, '0');
    } else {
        const std::size_t point = std::min(id.find('.'), id.size());
        digits = std::string(id.substr(id[0] == '+' ? 1 : 0, point - (id[0] == '+' ? 1 : 0)));
        const std::string_view rest = id.substr(point);
        if (digits.empty() || !std::all_of(digits.begin(), digits.end(), isDigit)
            || (!rest.empty() && (rest.size() < 2 || rest.find_first_not_of('0', 1) != std::string_view::npos)))
            return {};
    }
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
    return digits == id ? std::string() : digits;
}

} // namespace handrail::directory
