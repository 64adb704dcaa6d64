#include "directory/service/readnumbers.h"

#include "directory/words/plainwords.h"
#include "directory/words/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>
#include <vector>

// Numbers with what people write around them: degrees, ages, amounts.
namespace handrail::directory {
namespace {

/// A number that is nothing else: figures with one point at most.
std::optional<double> plainNumber(std::string_view text)
{
    double value = 0;
    if (text.empty() || text.find_first_not_of("0123456789.") != std::string_view::npos)
        return {};
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || stop != text.data() + text.size())
        return {};
    return value;
}

/// Signs for degrees, minutes and seconds, and spaces of other kinds, as blanks; a true minus as a hyphen.
std::string plainSigns(std::string_view text)
{
    static constexpr auto kBlank = std::to_array<std::string_view>(
        {"\xC2\xA0", "\xC2\xB0", "\xC2\xBA", "\xCB\x9A", "\xE2\x80\xB2", "\xE2\x80\xB3", "\xE2\x80\x99", "\xE2\x80\x98",
         "\xE2\x80\x9D", "\xE2\x80\x9C", "\xC2\xB4", "\xE2\x80\xAF", "\xE2\x80\x89"});
    static constexpr auto kMinus = std::to_array<std::string_view>({"\xE2\x88\x92", "\xE2\x80\x93"});
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = text.substr(at);
        const auto begins = [&](std::string_view sign) { return rest.starts_with(sign); };
        if (const auto blank = std::find_if(kBlank.begin(), kBlank.end(), begins); blank != kBlank.end()) {
            out.push_back(' ');
            at += blank->size();
        } else if (const auto minus = std::find_if(kMinus.begin(), kMinus.end(), begins); minus != kMinus.end()) {
            out.push_back('-');
            at += minus->size();
        } else {
            out.push_back(rest[0] == '\'' || rest[0] == '"' || rest[0] == '`' ? ' ' : rest[0]);
            ++at;
        }
    }
    return out;
}

/// Takes "N" or "west" off the beginning or the end of @p text. @return the letter; 0: there is none
char takeHemisphere(std::string &text)
{
    static constexpr auto kNames = std::to_array<std::pair<std::string_view, char>>({{"north", 'n'},
                                                                                     {"norte", 'n'},
                                                                                     {"south", 's'},
                                                                                     {"sur", 's'},
                                                                                     {"east", 'e'},
                                                                                     {"este", 'e'},
                                                                                     {"west", 'w'},
                                                                                     {"oeste", 'w'},
                                                                                     {"n", 'n'},
                                                                                     {"s", 's'},
                                                                                     {"e", 'e'},
                                                                                     {"w", 'w'},
                                                                                     {"o", 'w'}});
    text = lowerAscii(trimmed(text));
    for (const auto &[name, sign] : kNames) {
        const bool before = text.starts_with(name), behind = text.ends_with(name);
        if (!before && !behind)
            continue;
        text.erase(before ? 0 : text.size() - name.size(), name.size());
        text = std::string(trimmed(text));
        return sign;
    }
    return 0;
}

} // namespace

std::optional<double> readDegrees(std::string_view given, bool latitude)
{
    std::string text = plainSigns(given);
    const char side = takeHemisphere(text);
    if (side != 0 && (side == 'n' || side == 's') != latitude)
        return {};
    const bool minus = text.starts_with('-');
    text.erase(0, minus || text.starts_with('+') ? 1 : 0);
    if (minus && (side == 'n' || side == 'e'))
        return {};
    double value = 0, share = 1;
    std::size_t count = 0;
    for (std::size_t at = text.find_first_not_of(' '); at != std::string::npos; at = text.find_first_not_of(' ', at)) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        std::string one = text.substr(at, end - at);
        if (std::count(one.begin(), one.end(), ',') == 1 && one.find('.') == std::string::npos && one.back() != ',')
            one[one.find(',')] = '.';
        const auto part = plainNumber(one);
        const bool whole = one.find('.') == std::string::npos,
                   last = text.find_first_not_of(' ', end) == std::string::npos;
        if (!part || ++count > 3 || (count > 1 && *part >= 60) || (!whole && !last))
            return {};
        value += *part / share;
        share *= 60;
        at = end;
    }
    if (count == 0 || value > (latitude ? 90 : 180))
        return {};
    return minus || side == 's' || side == 'w' ? -value : value;
}

std::optional<double> readAge(std::string_view given, bool least)
{
    static constexpr auto kYears =
        std::to_array<std::string_view>({"", "years", "year", "yrs", "yr", "y", "yo", "y o", "years old", "year old",
                                         "years of age", "yrs old", "anos", "ano", "anos de edad"});
    static constexpr auto kMonths =
        std::to_array<std::string_view>({"months", "month", "mos", "mo", "months old", "meses", "mes"});
    static constexpr auto kUp =
        std::to_array<std::string_view>({"and over", "and older", "and up", "or over", "or older", "and above", "o mas",
                                         "y mas", "en adelante", "years and over", "years and older", "years and up",
                                         "years or older", "anos o mas", "anos y mas", "anos en adelante"});
    static constexpr auto kDown =
        std::to_array<std::string_view>({"and under", "and younger", "or under", "or younger", "o menos", "y menos",
                                         "years and under", "years and younger", "anos o menos", "anos y menos"});
    std::string text(trimmed(given));
    const std::size_t figures = std::min(text.find_first_not_of("0123456789."), text.size());
    const auto value = plainNumber(std::string_view(text).substr(0, figures));
    if (!value)
        return {};
    std::string rest(trimmed(std::string_view(text).substr(figures)));
    const bool plus = rest.starts_with('+') || rest.starts_with('&');
    if (plus && (!least || rest.find_first_of("0123456789") != std::string::npos))
        return {};
    if (rest.starts_with('&'))
        rest = "and" + rest.substr(1);
    else if (plus)
        rest.erase(0, 1);
    const std::string words(trimmed(plainWords(rest)));
    if (!words.empty()
        && std::any_of(rest.begin(), rest.end(), [](char c) { return c == '-' || (c >= '0' && c <= '9'); }))
        return {};
    const auto is = [&](const auto &list) {
        return std::find(list.begin(), list.end(), std::string_view(words)) != list.end();
    };
    if (is(kYears) || (least && is(kUp)) || (!least && is(kDown)))
        return value;
    if (is(kMonths))
        return *value / 12;
    return {};
}

std::optional<double> readAmount(std::string_view given)
{
    std::string text = lowerAscii(trimmed(given));
    for (const std::string_view sign : {"us$", "usd", "us dollars", "dollars", "dolares", "$"}) {
        if (text.starts_with(sign))
            text.erase(0, sign.size());
        else if (text.ends_with(sign))
            text.erase(text.size() - sign.size());
        else
            continue;
        text = std::string(trimmed(text));
        break;
    }
    for (std::size_t comma = text.find(','); comma != std::string::npos; comma = text.find(',', comma)) {
        const std::size_t end = std::min(text.find_first_not_of("0123456789", comma + 1), text.size());
        if (comma == 0 || comma > 3 || end - comma != 4)
            return {}; // "5,50" may be either
        text.erase(comma, 1);
        if (comma + 3 < text.size() && text[comma + 3] == ',')
            continue;
        break;
    }
    return plainNumber(text);
}

} // namespace handrail::directory
