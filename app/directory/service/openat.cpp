#include "directory/service/hours.h"

#include "directory/words/text.h"

#include <libical/ical.h>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>

namespace handrail::directory {
namespace {

bool inForce(const std::string &from, const std::string &to, const std::string &date)
{
    return date.empty() || ((from.empty() || from <= date) && (to.empty() || date <= to));
}

bool covers(const ScheduleRule &holiday, const std::string &date)
{
    if (date.empty() || holiday.validFrom.empty())
        return false;
    const std::string &to = holiday.validTo.empty() ? holiday.validFrom : holiday.validTo;
    if (holiday.validFrom.starts_with("0001-")) // every year: how Ohana writes a holiday without a year
        return date.substr(5) >= holiday.validFrom.substr(5) && date.substr(5) <= to.substr(5);
    return holiday.validFrom <= date && date <= to;
}

struct Open {
    int from, to; ///< minutes after today's midnight
};

void put(std::vector<Open> &into, int day, int opens, int closes)
{
    if (opens == 0 && closes == kDayMinutes - 1)
        closes = kDayMinutes;
    if (closes <= opens)
        closes += kDayMinutes;
    into.push_back({day * kDayMinutes + opens, day * kDayMinutes + closes});
}

/// "PST", "Pacific Time", "UTC-8", "-08:00" as the number of hours or the name of a place that they mean.
std::string zoneOf(const std::string &timezone)
{
    struct Said {
        std::string_view word, zone;
    };
    static constexpr Said kSaid[] = {{"pst", "America/Los_Angeles"},
                                     {"pdt", "America/Los_Angeles"}, {"pt", "America/Los_Angeles"},
                                     {"pacific", "America/Los_Angeles"}, {"pst8pdt", "America/Los_Angeles"},
                                     {"us/pacific", "America/Los_Angeles"}, {"mdt", "America/Denver"},
                                     {"mt", "America/Denver"}, {"mountain", "America/Denver"},
                                     {"us/mountain", "America/Denver"}, {"mst", "-7"}, {"arizona", "America/Phoenix"},
                                     {"cst", "America/Chicago"}, {"cdt", "America/Chicago"}, {"ct", "America/Chicago"},
                                     {"central", "America/Chicago"}, {"us/central", "America/Chicago"},
                                     {"est", "America/New_York"}, {"edt", "America/New_York"},
                                     {"et", "America/New_York"}, {"eastern", "America/New_York"},
                                     {"us/eastern", "America/New_York"}, {"akst", "America/Anchorage"},
                                     {"akdt", "America/Anchorage"}, {"alaska", "America/Anchorage"},
                                     {"hst", "Pacific/Honolulu"}, {"hawaii", "Pacific/Honolulu"}, {"utc", "0"},
                                     {"gmt", "0"},
                                     {"z", "0"}};
    std::string zone(trimmed(timezone)), low = lowerAscii(zone);
    if (low.starts_with("(utc") || low.starts_with("(gmt")) // "(UTC-08:00) Pacific Time (US & Canada)"
        low.erase(0, std::min(low.find(')') + 1, low.size()));
    low = std::string(trimmed(low));
    for (const std::string_view behind :
         {" (us & canada)", " (us and canada)", " (us)", " standard time", " daylight time", " time"})
        if (low.ends_with(behind))
            low.resize(low.size() - behind.size());
    for (const Said &said : kSaid)
        if (low == said.word)
            return std::string(said.zone);
    if (low.starts_with("utc") || low.starts_with("gmt"))
        zone = std::string(trimmed(std::string_view(low).substr(3)));
    int hours = 0, minutes = 0, used = 0;
    char sign = '+';
    if (std::sscanf(zone.c_str(), "%c%2d:%2d%n", &sign, &hours, &minutes, &used) == 3
        && used == static_cast<int>(zone.size()) && (sign == '+' || sign == '-'))
        return sign + std::to_string(hours) + (minutes == 30 ? ".5" : minutes == 45 ? ".75" : "");
    // "-0800"
    if (zone.size() == 5 && (zone[0] == '+' || zone[0] == '-')
        && zone.find_first_not_of("0123456789", 1) == std::string::npos)
        return zone.substr(0, 3) + (zone.substr(3) == "30" ? ".5" : zone.substr(3) == "45" ? ".75" : "");
    return zone;
}

/// The asker's time as the place's clock shows it; nothing when the place's zone cannot be read.
std::optional<LocalTime> placeTime(const std::string &timezone, const LocalTime &at)
{
    const std::string zone = zoneOf(timezone);
    if (zone.empty() || !at.utcOffsetMinutes || !at.standardOffsetMinutes || at.date.empty())
        return at;
    int shift = 0;
    double hours = 0;
    const char *begin = zone.data() + (zone.front() == '+' ? 1 : 0), *end = zone.data() + zone.size();
    if (const auto [stop, error] = std::from_chars(begin, end, hours); error == std::errc() && stop == end) {
        if (hours < -12 || hours > 14)
            return {};
        const int standard = static_cast<int>(hours * 60);
        // A bare number knows no daylight saving. Where it is the asker's own zone, winter or summer, the clocks agree.
        shift = standard == *at.standardOffsetMinutes || standard == *at.utcOffsetMinutes
                    ? 0
                    : standard - *at.standardOffsetMinutes;
    } else {
        icaltimezone *named = icaltimezone_get_builtin_timezone(zone.c_str());
        if (!named)
            return {};
        icaltimetype utc = icaltime_from_string(
            std::string(at.date.substr(0, 4) + at.date.substr(5, 2) + at.date.substr(8, 2) + "T000000Z").c_str());
        icaltime_adjust(&utc, 0, 0, at.minuteOfDay - *at.utcOffsetMinutes, 0);
        int daylight = 0;
        shift = icaltimezone_get_utc_offset_of_utc_time(named, &utc, &daylight) / 60 - *at.utcOffsetMinutes;
    }
    if (shift == 0)
        return at;
    LocalTime there = at;
    there.minuteOfDay += shift;
    for (; there.minuteOfDay < 0; there.minuteOfDay += kDayMinutes) {
        there.date = movedDate(there.date, -1);
        there.weekday = (there.weekday + 6) % 7;
    }
    for (; there.minuteOfDay >= kDayMinutes; there.minuteOfDay -= kDayMinutes) {
        there.date = movedDate(there.date, 1);
        there.weekday = (there.weekday + 1) % 7;
    }
    return there;
}

/// What is open from yesterday to eight days on, in order and joined. @p any: something is said of today at all.
std::vector<Open> daysAround(const Hours &hours, const LocalTime &at, bool &any)
{
    constexpr int kFirst = -1, kLast = 8;
    std::vector<Open> open;
    std::vector<std::vector<std::string>> ruled;
    for (const ScheduleRule &rule : hours.rules) {
        ruled.push_back(datesOf(rule, movedDate(at.date, kFirst), kLast - kFirst + 1));
        any |= !rule.closed && inForce(std::max(rule.validFrom, rule.dtstart), rule.validTo, at.date)
               && (rule.until.empty() || at.date <= rule.until);
    }
    for (const OpenSpan &span : hours.spans)
        any |= inForce(span.validFrom, span.validTo, at.date);
    for (int day = kFirst; day <= kLast; ++day) {
        const std::string date = at.date.empty() || day == 0 ? at.date : movedDate(at.date, day);
        bool holiday = false;
        for (const ScheduleRule &dated : hours.dated) {
            if (!covers(dated, date))
                continue;
            holiday = true;
            any |= day == 0;
            if (!dated.closed && dated.opensMinute && dated.closesMinute)
                put(open, day, *dated.opensMinute % kDayMinutes, *dated.closesMinute);
        }
        for (std::size_t i = 0; i < hours.rules.size(); ++i) {
            if (!hours.rules[i].closed || std::find(ruled[i].begin(), ruled[i].end(), date) == ruled[i].end())
                continue;
            holiday = true;
            any |= day == 0;
        }
        if (holiday)
            continue;
        const int weekday = (at.weekday + day + 14) % 7;
        for (const OpenSpan &span : hours.spans) {
            if (span.fromMinute / kDayMinutes == weekday && inForce(span.validFrom, span.validTo, date))
                open.push_back({day * kDayMinutes + span.fromMinute % kDayMinutes,
                                day * kDayMinutes + span.toMinute - weekday * kDayMinutes});
        }
        for (std::size_t i = 0; i < hours.rules.size(); ++i) {
            if (!hours.rules[i].closed && std::find(ruled[i].begin(), ruled[i].end(), date) != ruled[i].end())
                put(open, day, *hours.rules[i].opensMinute % kDayMinutes, *hours.rules[i].closesMinute);
        }
    }
    std::sort(open.begin(), open.end(), [](const Open &a, const Open &b) { return a.from < b.from; });
    std::vector<Open> joined;
    for (const Open &one : open) {
        if (!joined.empty() && one.from <= joined.back().to)
            joined.back().to = std::max(joined.back().to, one.to);
        else
            joined.push_back(one);
    }
    return joined;
}

void putChange(OpenInfo &info, int minute, const LocalTime &at)
{
    if (minute - at.minuteOfDay >= kWeekMinutes)
        return;
    info.changesInMinutes = minute - at.minuteOfDay;
    info.changesAtMinute = minute % kDayMinutes;
    info.changesOnWeekday = (at.weekday + minute / kDayMinutes) % 7;
}

} // namespace

void Hours::add(const ScheduleRule &rule)
{
    if (timezone.empty())
        timezone = rule.timezone;
    if (rule.holiday) {
        if (!rule.validFrom.empty() && (rule.closed || (rule.opensMinute && rule.closesMinute)))
            dated.push_back(rule);
        else
            partly = true;
        return;
    }
    if (rule.closed) {
        rules.push_back(rule);
        return;
    }
    if (const std::optional<std::vector<OpenSpan>> weekly = weeklySpans(rule))
        spans.insert(spans.end(), weekly->begin(), weekly->end());
    else if (canFollow(rule))
        rules.push_back(rule);
    else
        partly = true;
}

OpenInfo openAt(const Hours &hours, const LocalTime &asked)
{
    OpenInfo info;
    if (asked.weekday < 0 || asked.weekday > 6 || asked.minuteOfDay < 0 || asked.minuteOfDay >= kDayMinutes)
        return info;
    const std::optional<LocalTime> there = placeTime(hours.timezone, asked);
    if (!there)
        return info;
    const LocalTime &at = *there;
    bool any = false;
    const std::vector<Open> open = daysAround(hours, at, any);
    if (!any)
        return info;
    const auto now = std::find_if(open.begin(), open.end(),
                                  [&](const Open &o) { return o.from <= at.minuteOfDay && at.minuteOfDay < o.to; });
    const auto next = std::find_if(open.begin(), open.end(), [&](const Open &o) { return o.from > at.minuteOfDay; });
    if (now == open.end() && hours.partly)
        return info;
    // Hours that come on some day of a month are words, not "closed" for weeks.
    const bool ofMonths =
        hours.spans.empty() && std::any_of(hours.rules.begin(), hours.rules.end(), [](const ScheduleRule &r) {
            return !r.closed && lowerAscii(r.freq) != "weekly" && lowerAscii(r.freq) != "daily";
        });
    if (now == open.end() && ofMonths && (next == open.end() || next->from - at.minuteOfDay >= kWeekMinutes))
        return info;
    const bool saysToday =
        std::any_of(hours.dated.begin(), hours.dated.end(), [&](const ScheduleRule &h) { return covers(h, at.date); });
    const bool allDay = now != open.end() && now->to - at.minuteOfDay >= kWeekMinutes;
    const bool today = now != open.end() || (next != open.end() && next->from < kDayMinutes);
    if (today && !allDay && !saysToday && isPublicHoliday(at.date)) {
        info.holiday = true;
        return info;
    }
    info.state = now != open.end() ? OpenState::Open : OpenState::Closed;
    info.allDay = allDay;
    if (now != open.end() && !allDay)
        putChange(info, now->to, at);
    else if (now == open.end() && next != open.end())
        putChange(info, next->from, at);
    return info;
}

OpenInfo openAt(std::span<const OpenSpan> spans, bool partly, const LocalTime &at)
{
    Hours hours;
    hours.spans.assign(spans.begin(), spans.end());
    hours.partly = partly;
    return openAt(hours, at);
}

// ---- one line of text: records parted by U+001E, their fields by U+001F ----

std::string packed(const Hours &hours)
{
    std::string out;
    const auto put = [&out](std::initializer_list<std::string> fields) {
        for (const std::string &field : fields) {
            for (const char c : field) // a control letter of a hostile table would part what is one
                out.push_back(static_cast<unsigned char>(c) < 0x20 ? ' ' : c);
            out.push_back('\x1f');
        }
        out += '\x1e';
    };
    const auto minute = [](const std::optional<int> &m) { return m ? std::to_string(*m) : std::string(); };
    if (hours.partly)
        put({"?"});
    if (!hours.timezone.empty())
        put({"Z", hours.timezone});
    for (const OpenSpan &s : hours.spans)
        put({"W", std::to_string(s.fromMinute), std::to_string(s.toMinute), s.validFrom, s.validTo});
    for (const std::vector<ScheduleRule> *list : {&hours.rules, &hours.dated})
        for (const ScheduleRule &r : *list)
            put({r.holiday  ? (r.closed ? "C" : "H")
                 : r.closed ? "X"
                            : "R",
                 r.freq, r.byday, r.bymonthday, r.byweekno, r.byyearday, r.dtstart, r.until, r.validFrom, r.validTo,
                 std::to_string(r.interval), std::to_string(r.count), minute(r.opensMinute), minute(r.closesMinute)});
    return out;
}

Hours unpackedHours(std::string_view text)
{
    Hours hours;
    while (!text.empty()) {
        std::string_view record = text.substr(0, text.find('\x1e'));
        text.remove_prefix(std::min(text.size(), record.size() + 1));
        std::vector<std::string> f;
        for (std::size_t end = record.find('\x1f'); end != std::string_view::npos; end = record.find('\x1f')) {
            f.emplace_back(record.substr(0, end));
            record.remove_prefix(end + 1);
        }
        const auto number = [&f](std::size_t i) { return std::atoi(f[i].c_str()); };
        const auto minute = [&](std::size_t i) { return f[i].empty() ? std::nullopt : std::optional(number(i)); };
        if (f.size() == 1)
            hours.partly = true;
        else if (f.size() == 2)
            hours.timezone = f[1];
        else if (f.size() == 5)
            hours.spans.push_back({number(1), number(2), f[3], f[4]});
        else if (f.size() == 14) {
            ScheduleRule rule{f[1], f[2], f[3],       f[4],       f[5],       f[6],      f[7],
                              f[8], f[9], number(10), number(11), minute(12), minute(13)};
            rule.holiday = f[0] == "C" || f[0] == "H";
            rule.closed = f[0] == "C" || f[0] == "X";
            (rule.holiday ? hours.dated : hours.rules).push_back(rule);
        }
    }
    return hours;
}

} // namespace handrail::directory
