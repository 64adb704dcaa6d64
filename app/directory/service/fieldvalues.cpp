#include "directory/service/fieldvalues.h"

#include "directory/service/hours.h"
#include "directory/words/nullwords.h"
#include "directory/words/text.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace handrail::directory {

namespace {

/// Minutes that a zone's name after a time of day is before UTC's: "Z", "+01:00", "-0800", "-8", "UTC", "GMT"; 0 where
/// there is none.
int zoneMinutes(std::string_view text)
{
    const std::size_t sign = text.find_first_of("+-");
    if (sign == std::string_view::npos)
        return 0;
    std::string digits;
    for (const char c : text.substr(sign + 1))
        if (c >= '0' && c <= '9')
            digits.push_back(c);
        else if (c != ':')
            break;
    if (digits.empty() || digits.size() > 4)
        return 0;
    const int number = std::atoi(digits.c_str()),
              minutes = digits.size() > 2 ? number / 100 * 60 + number % 100 : number * 60;
    return text[sign] == '-' ? -minutes : minutes;
}

} // namespace

std::optional<std::int64_t> readMoment(std::string_view text)
{
    constexpr std::int64_t kFirstDay = 10'957, kMinutesADay = 1440; // 2000-01-01 since 1970-01-01
    constexpr std::size_t kDateLetters = 10;
    text = trimmed(text);
    const std::size_t colon = text.find(':');
    // The time of day begins at the figures before the first colon.
    std::size_t from = colon;
    while (from != std::string_view::npos && from > 0 && text[from - 1] >= '0' && text[from - 1] <= '9')
        --from;
    const bool iso = text.size() >= kDateLetters && text[4] == '-' && text[7] == '-';
    const std::string_view date =
        iso ? text.substr(0, kDateLetters) : trimmed(text.substr(0, std::min(from, text.size())));
    const int day =
        dayNumber(isoDate(date.ends_with(',') || date.ends_with('T') ? date.substr(0, date.size() - 1) : date));
    if (day == 0)
        return {};
    std::int64_t minutes = 0, seconds = 0;
    if (colon != std::string_view::npos) {
        std::size_t end = colon + 1;
        while (end < text.size() && ((text[end] >= '0' && text[end] <= '9') || text[end] == ':' || text[end] == '.'))
            ++end;
        const std::string clock(text.substr(from, end - from));
        int hour = -1, minute = -1, second = 0;
        if (std::sscanf(clock.c_str(), "%2d:%2d:%2d", &hour, &minute, &second) < 2 || minute > 59 || second > 60)
            return {};
        const std::string after = lowerAscii(trimmed(text.substr(end)));
        const bool afternoon = after.starts_with("p"), half = afternoon || after.starts_with("a");
        if (hour < 0 || hour > (half ? 12 : 24) || (half && hour == 0))
            return {};
        minutes = (half ? hour % 12 + (afternoon ? 12 : 0) : hour) * 60 + minute - zoneMinutes(after);
        seconds = second;
    }
    return (((kFirstDay + day) * kMinutesADay + minutes) * 60 + seconds) * 1000;
}

std::optional<bool> readFlag(std::string_view text)
{
    std::string word = lowerAscii(trimmed(text));
    if (standsForNothing(word, {}))
        return false;
    if (const std::size_t point = word.find_first_of(".,");
        point != std::string::npos && point > 0 && word.find_first_not_of('0', point + 1) == std::string::npos)
        word.erase(point); // a table keeps it as a fraction: "0.0"
    static constexpr std::string_view kYes[] = {
        "1",        "true", "t",         "yes", "y",         "x",       "private", "confidential", "hidden",
        "excluded", "si",   "s\xC3\xAD", "on",  "verdadero", "privado", "privada", "confidencial"};
    static constexpr std::string_view kNo[] = {"",
                                               "0", "false", "f", "no", "n", "public", "visible", "full", "none", "na",
                                               "nil", "off", "falso", "nope", "unset", "-", "not private",
                                               "not confidential", "publico", "p\xC3\xBA"
                                               "blico",
                                               "p\xC3\xBA"
                                               "blica",
                                               "publica"};
    if (std::find(std::begin(kYes), std::end(kYes), word) != std::end(kYes))
        return true;
    if (std::find(std::begin(kNo), std::end(kNo), word) != std::end(kNo))
        return false;
    return {};
}

} // namespace handrail::directory
