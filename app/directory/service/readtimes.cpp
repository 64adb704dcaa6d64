#include "directory/service/hours.h"

#include "directory/words/plainwords.h"
#include "directory/words/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

// Times of day and spans of them, as publishers, spreadsheets and people write them.
namespace handrail::directory {
namespace {

struct Clock {
    int minute = 0;
    enum Half { None, Morning, Evening } half = None;
    bool bare = false;  ///< a number alone: "9"
    bool small = false; ///< "1:00", not "01:00": may be meant of the afternoon
};

/// Small letters, plain blanks and dashes.
std::string plain(std::string_view text)
{
    std::string out = lowerAscii(text);
    const auto all = [&out](std::string_view from, std::string_view to) {
        for (std::size_t at = out.find(from); at != std::string::npos; at = out.find(from, at + to.size()))
            out.replace(at, from.size(), to);
    };
    for (const char *blank : {"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\xE2\x80\x87", "\xE2\x80\x8A", "\t"})
        all(blank, " ");
    for (const char *dash :
         {"\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x80\x92", "\xE2\x80\x90", "\xE2\x80\x91", "\xE2\x88\x92"})
        all(dash, "-");
    for (const char *nothing : {"\xE2\x80\x8B", "\xEF\xBB\xBF", "\xE2\x80\x8E"})
        all(nothing, "");
    all("\xC3\xB1", "n");
    all("\xC3\xAD", "i");
    return std::string(trimmed(out));
}

/// What may stand behind a time and changes nothing of it.
constexpr auto kBehind = std::to_array<std::string_view>(
    {"pacific", "pst", "pdt", "pt", "sharp", "hours", "horas", "hrs", "hr", "hs", "h"});

std::optional<Clock> clockOf(std::string_view given)
{
    std::string s(trimmed(given));
    // a spreadsheet's day before the time
    if (s.size() > 11 && s[4] == '-' && s[7] == '-' && (s[10] == ' ' || s[10] == 't'))
        s.erase(0, 11);
    else if (const std::size_t slash = s.rfind('/'); slash != std::string::npos && s.find(':') != std::string::npos
                                                     && s.find(' ', slash) != std::string::npos
                                                     && s.find(' ', slash) < s.find(':'))
        s.erase(0, s.find(' ', slash) + 1);
    static constexpr auto kNoon =
        std::to_array<std::string_view>({"noon", "12 noon", "12:00 noon", "12noon", "12n", "mediodia",
                                         "12 del mediodia", "el mediodia", "12 mediodia", "12:00 mediodia", "midday"});
    static constexpr auto kNight =
        std::to_array<std::string_view>({"midnight", "12 midnight", "12:00 midnight", "12midnight", "medianoche",
                                         "12 de la medianoche", "la medianoche", "12 medianoche"});
    if (std::find(kNoon.begin(), kNoon.end(), std::string_view(s)) != kNoon.end())
        return Clock{12 * 60, Clock::Evening};
    if (std::find(kNight.begin(), kNight.end(), std::string_view(s)) != kNight.end())
        return Clock{0, Clock::Morning};
    std::size_t at = 0;
    const auto number = [&](std::size_t most) -> std::optional<int> {
        int value = 0;
        const std::size_t from = at;
        while (at < s.size() && at - from < most && s[at] >= '0' && s[at] <= '9')
            value = value * 10 + (s[at++] - '0');
        return at > from ? std::optional(value) : std::nullopt;
    };
    const std::optional<int> first = number(4);
    if (!first || (at < s.size() && s[at] >= '0' && s[at] <= '9'))
        return {};
    int hour = *first, minute = 0;
    const std::size_t figures = at;
    bool parts = false;
    if (figures > 2) { // "0900"
        hour = *first / 100;
        minute = *first % 100;
        parts = true;
    } else if (at + 2 < s.size() + 0 && (s[at] == ':' || s[at] == '.' || s[at] == 'h') && s[at + 1] >= '0'
               && s[at + 1] <= '9') {
        ++at;
        const std::size_t from = at;
        const std::optional<int> found = number(2);
        if (!found || at - from != 2)
            return {};
        minute = *found;
        parts = true;
        if (at < s.size() && s[at] == ':') {
            ++at;
            if (!number(2))
                return {};
            if (at < s.size() && s[at] == '.') {
                ++at;
                static_cast<void>(number(9));
            }
        }
    }
    std::string rest;
    for (const char c : s.substr(at))
        if (c != ' ' && c != '.')
            rest.push_back(c);
    for (const std::string_view zone : kBehind)
        if (rest.ends_with(zone) && (rest.size() == zone.size() ? parts || zone[0] == 'h' : true))
            rest.resize(rest.size() - zone.size());
    const bool am = rest == "am" || rest == "a" || rest == "delamanana" || rest == "delamadrugada" || rest == "am,";
    const bool pm = rest == "pm" || rest == "p" || rest == "delatarde" || rest == "delanoche" || rest == "pm,";
    const bool offset = parts && rest.size() >= 3 && (rest[0] == '+' || rest[0] == '-')
                        && rest.find_first_not_of("0123456789:", 1) == std::string::npos;
    if (!rest.empty() && !am && !pm && !offset)
        return {};
    Clock clock;
    if (am || pm) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (pm && !(rest == "delanoche" && hour == 12) ? 12 : 0);
        clock.half = am ? Clock::Morning : Clock::Evening;
    }
    if (hour > 24 || minute > 59 || (hour == 24 && minute != 0))
        return {};
    clock.minute = hour * 60 + minute;
    clock.bare = !parts && clock.half == Clock::None;
    clock.small = figures == 1 && clock.half == Clock::None;
    return clock;
}

/// From one to the other; nothing when it may be meant otherwise.
std::optional<std::pair<int, int>> between(Clock a, Clock b)
{
    constexpr int kNoon = 12 * 60, kLong = 18 * 60, kSmall = 7 * 60;
    const bool hourTells = b.minute > kNoon + 59;
    if (a.bare && b.bare && !hourTells)
        return {};
    if (a.half == Clock::None && b.half != Clock::None && a.minute < kNoon + 60 && a.minute >= 60) {
        const int early = a.minute % kNoon, late = early + kNoon;
        a.minute = b.half == Clock::Evening ? (late < b.minute ? late : early) : early < b.minute ? early : late;
    } else if (b.half == Clock::None && a.half != Clock::None && b.minute < kNoon + 60 && b.minute >= 60) {
        const int early = b.minute % kNoon, late = early + kNoon;
        b.minute = a.half == Clock::Morning ? (early > a.minute ? early : late) : late > a.minute ? late : early;
    } else if (a.half == Clock::None && b.half == Clock::None) {
        if ((b.minute < a.minute && b.minute >= 60 && b.minute <= kSmall && a.minute <= kNoon + 59)
            || (a.small && a.minute < kSmall && b.minute <= kSmall && a.minute >= 60 && b.minute > a.minute))
            return {}; // "9:00 to 5:00", "1:00 to 5:00": half of the day is not said
    }
    if (a.minute == b.minute && a.minute != 0)
        return {};
    const int opens = a.minute % kDayMinutes;
    if (b.minute < opens && b.minute > 2 * 60 && b.minute + kDayMinutes - opens > kLong) // "9 AM to 5 AM"
        return {};
    return std::pair(opens, b.minute);
}

/// Where a dash or a word parts two times.
std::optional<std::pair<std::string, std::string>> ends(const std::string &text)
{
    for (const std::string_view word : {" to ", " until ", " till ", " til ", " thru ", " through ", " hasta las ",
                                        " hasta ", " a las ", " a ", " - ", "-", "~"}) {
        const std::size_t at = text.find(word);
        if (at != std::string::npos && at > 0 && at + word.size() < text.size())
            return std::pair(text.substr(0, at), text.substr(at + word.size()));
    }
    return {};
}

std::string without(std::string text, std::string_view beginning)
{
    return text.starts_with(beginning) ? text.substr(beginning.size()) : text;
}

/// All spans of one field; nothing when a part of it is none.
std::optional<std::vector<std::pair<int, int>>> spansOf(const std::string &field)
{
    std::vector<std::pair<int, int>> spans;
    std::string parted = field;
    for (const std::string_view word : {" and ", " y ", "&", ";", "/", "|", "\n", "+"})
        for (std::size_t at = parted.find(word); at != std::string::npos; at = parted.find(word, at))
            parted.replace(at, word.size(), ",");
    for (std::size_t from = 0; from <= parted.size();) {
        const std::size_t comma = std::min(parted.find(',', from), parted.size());
        std::string piece(trimmed(std::string_view(parted).substr(from, comma - from)));
        from = comma + 1;
        if (piece.empty())
            continue;
        const auto two = ends(without(without(piece, "from "), "de "));
        const auto a = two ? clockOf(two->first) : std::nullopt, b = two ? clockOf(two->second) : std::nullopt;
        const auto span = a && b ? between(*a, *b) : std::nullopt;
        if (!span)
            return {};
        spans.push_back(*span);
    }
    return spans.empty() ? std::nullopt : std::optional(spans);
}

/// A spreadsheet's share of a day: "0.25", "45658.375".
std::optional<int> shareOf(const std::string &text)
{
    double value = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || stop != text.data() + text.size()
        || text.find_first_not_of("0123456789.,") != std::string::npos || value < 0)
        return {};
    if (value > 1 && value < 20'000)
        return {};
    const double share = value <= 1 ? value : value - std::floor(value);
    return static_cast<int>(std::lround(share * kDayMinutes));
}

bool saysClosed(const std::string &text)
{
    static constexpr auto kWords = std::to_array<std::string_view>(
        {"closed", "close", "cerrado", "cerrada", "not open", "no service", "none", "closed all day", "x"});
    return std::find(kWords.begin(), kWords.end(), std::string_view(text)) != kWords.end();
}

bool saysAllDay(const std::string &text)
{
    std::string word = without(without(text, "open "), "abierto ");
    std::erase(word, '-');
    std::erase(word, ' ');
    static constexpr auto kWords = std::to_array<std::string_view>(
        {"24hours", "24hour", "24hrs", "24hr", "24h", "24/7", "247", "allday", "24horas", "las24horas", "tododia",
         "todoeldia", "24hoursaday", "24hrs/day", "aroundtheclock", "24", "24hours/day"});
    return std::find(kWords.begin(), kWords.end(), std::string_view(word)) != kWords.end();
}

/// Takes the words for a clock out of @p text: "8 pm et". @return the zone that they mean; nothing when there are none
std::optional<std::string> takeZone(std::string &text)
{
    static constexpr auto kZones = std::to_array<std::pair<std::string_view, std::string_view>>(
        {{"pacific pst pdt pt", "America/Los_Angeles"},
         {"eastern est edt et", "America/New_York"},
         {"central cst cdt ct", "America/Chicago"},
         {"mountain mst mdt mt", "America/Denver"},
         {"akst akdt", "America/Anchorage"},
         {"hst", "Pacific/Honolulu"}});
    std::optional<std::string> found;
    std::string rest;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && text[end] >= 'a' && text[end] <= 'z')
            ++end;
        if (end == at) {
            rest.push_back(text[at++]);
            continue;
        }
        const std::string word = text.substr(at, end - at);
        const auto zone = std::find_if(kZones.begin(), kZones.end(), [&](const auto &one) {
            return (' ' + std::string(one.first) + ' ').find(' ' + word + ' ') != std::string::npos;
        });
        if (zone != kZones.end())
            found = found && *found != zone->second ? "?" : std::string(zone->second);
        else if (!found || (word != "time" && word != "standard" && word != "daylight"))
            rest += word;
        at = end;
    }
    if (found) {
        std::erase_if(rest, [](char c) { return c == '(' || c == ')'; });
        text = std::string(trimmed(rest));
    }
    return found;
}

/// "-08:00" behind a time.
std::string offsetOf(const std::string &text)
{
    const std::size_t sign = text.find_last_of("+-");
    const bool fits = sign != std::string::npos && sign >= 4 && text.size() - sign == 6 && text[sign + 3] == ':'
                      && text.substr(sign + 1, 2) <= "14" && text.find(':') < sign;
    return fits ? text.substr(sign) : std::string();
}

} // namespace

std::optional<int> readTimeOfDay(std::string_view text)
{
    const std::optional<Clock> clock = clockOf(plain(text));
    return clock && !clock->bare ? std::optional(clock->minute) : std::nullopt;
}

DayHours hoursOfDay(std::string_view opens, std::string_view closes)
{
    DayHours out;
    std::string o = plain(opens), c = plain(closes);
    if (o.empty() && c.empty())
        return out;
    out.said = true;
    const auto zoneA = takeZone(o), zoneB = takeZone(c);
    if ((zoneA && zoneB && *zoneA != *zoneB) || zoneA == "?" || zoneB == "?")
        return out;
    out.zone = zoneA ? *zoneA : zoneB.value_or(std::string());
    if ((saysClosed(o) || o.empty()) && (saysClosed(c) || c.empty())) {
        out.closed = out.understood = true;
        return out;
    }
    if ((saysAllDay(o) && (c.empty() || saysAllDay(c) || c == o)) || (o.empty() && saysAllDay(c))) {
        out.understood = true;
        out.spans = {{0, kDayMinutes - 1}};
        return out;
    }
    // Of +00:00 nobody knows whether it is Greenwich's or a program's word for the place's own, as of 'Z'.
    if (const std::string offset = offsetOf(o);
        !offset.empty() && offset.substr(1) != "00:00" && (offset == offsetOf(c) || (!c.empty() && offset < "-"
            && offsetOf(c).empty()))) {
        o.resize(o.size() - offset.size());
        if (offset == offsetOf(c))
            c.resize(c.size() - offset.size());
    }
    const auto shareA = shareOf(o), shareB = shareOf(c);
    const bool fractions =
        (o.starts_with("0.") || o.starts_with('.') || c.starts_with("0.") || c.starts_with('.') || o.size() > 5)
        && shareA && shareB;
    std::optional<std::vector<std::pair<int, int>>> found;
    if (fractions) {
        if (*shareA < *shareB)
            found = {{*shareA, *shareB}};
    } else if (const auto a = clockOf(o), b = clockOf(c); a && b && offsetOf(o).empty() && offsetOf(c).empty()) {
        if (const auto span = between(*a, *b))
            found = {{*span}};
    } else {
        const auto ofOpens = spansOf(o), ofCloses = spansOf(c);
        const auto end = clockOf(c);
        if (ofOpens
            && (c.empty() || c == o
                || (end && offsetOf(c).empty()
                    && (ofOpens->back().second == end->minute
                        || (end->bare && ofOpens->back().second % (12 * 60) == end->minute)))))
            found = ofOpens;
        else if (ofCloses && o.empty())
            found = ofCloses;
        else if (ofOpens && ofCloses) {
            found = ofOpens;
            for (const auto &span : *ofCloses)
                if (std::find(found->begin(), found->end(), span) == found->end())
                    found->push_back(span);
        }
    }
    if (found) {
        out.understood = true;
        out.spans = std::move(*found);
    }
    return out;
}

} // namespace handrail::directory
