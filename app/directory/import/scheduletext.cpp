#include "directory/import/scheduletext.h"

#include "directory/import/otherwise.h"
#include "directory/service/fieldvalues.h"
#include "directory/service/hours.h"
#include "directory/words/nullwords.h"
#include "directory/words/plainwords.h"
#include "directory/words/text.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace handrail::directory {
namespace {

std::string upper(std::string text)
{
    for (char &c : text)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    return text;
}

/// Takes a whole RRULE that stands in one field apart. False: it says something that is not understood.
bool takeRule(ScheduleText &row, const std::string &field)
{
    const std::string rule = upper(field);
    row.freq.clear();
    row.byday = row.byday == field ? std::string() : row.byday;
    bool known = true;
    std::string weekStart;
    for (std::size_t from = 0; from < rule.size();) {
        const std::size_t end = std::min(rule.find_first_of("; \n", from), rule.size());
        std::string part = rule.substr(from, end - from);
        from = end + 1;
        if (part.starts_with("RRULE:"))
            part.erase(0, 6);
        if (part.starts_with("EXDATE") || part.starts_with("DTSTART")) { // "EXDATE;VALUE=DATE:20261224"
            const std::size_t colon = std::min(rule.find(':', end - part.size()), rule.size());
            const std::size_t stop = std::min(rule.find_first_of(" \n", colon), rule.size());
            std::string value = part.find('=') == std::string::npos || part.find(':') != std::string::npos
                                    ? rule.substr(std::min(colon + 1, rule.size()), stop - std::min(colon + 1, stop))
                                    : part.substr(part.find('=') + 1);
            (part.starts_with("EXDATE") ? row.exdate : row.dtstart) = value.substr(0, value.find(';'));
            if (colon < rule.size())
                from = std::max(from, stop + 1);
            continue;
        }
        const std::size_t equals = part.find('=');
        if (part.empty())
            continue;
        if (equals == std::string::npos) {
            known = false;
            continue;
        }
        const std::string name = part.substr(0, equals), value = part.substr(equals + 1);
        std::string *into = name == "FREQ"         ? &row.freq
                            : name == "BYDAY"      ? &row.byday
                            : name == "BYMONTHDAY" ? &row.bymonthday
                            : name == "BYWEEKNO"   ? &row.byweekno
                            : name == "BYYEARDAY"  ? &row.byyearday
                            : name == "BYSETPOS"   ? &row.bysetpos
                            : name == "INTERVAL"   ? &row.interval
                            : name == "COUNT"      ? &row.count
                            : name == "UNTIL"      ? &row.until
                            : name == "WKST"       ? &weekStart
                                                   : nullptr;
        if (into)
            *into = value;
        else
            known = false; // BYMONTH, BYHOUR …
    }
    return known && (weekStart.empty() || weekStart == "MO" || row.interval.empty() || row.interval == "1");
}

/// RRULE's word for how often; "" when nothing is said; nothing when it is not understood. @p interval: of "every other
/// week".
std::optional<std::string> freqOf(const std::string &said, std::string &interval)
{
    const std::string words(trimmed(plainWords(said)));
    static constexpr auto kWeekly = std::to_array<std::string_view>(
        {"weekly", "week", "every week", "each week", "semanal", "cada semana", "semanalmente", "w"});
    static constexpr auto kDaily =
        std::to_array<std::string_view>({"daily", "day", "every day", "diario", "diariamente", "cada dia", "d"});
    static constexpr auto kMonthly = std::to_array<std::string_view>(
        {"monthly", "month", "every month", "mensual", "cada mes", "mensualmente", "m"});
    static constexpr auto kYearly =
        std::to_array<std::string_view>({"yearly", "annually", "annual", "every year", "anual", "cada ano", "y"});
    static constexpr auto kOther =
        std::to_array<std::string_view>({"biweekly", "bi weekly", "every other week", "every two weeks",
                                         "every 2 weeks", "fortnightly", "quincenal", "cada dos semanas"});
    const auto is = [&](const auto &list) {
        return std::find(list.begin(), list.end(), std::string_view(words)) != list.end();
    };
    if (words.empty() || is(kWeekly))
        return words.empty() ? "" : "WEEKLY";
    if (is(kOther)) {
        interval = "2";
        return "WEEKLY";
    }
    return is(kDaily)     ? std::optional<std::string>("DAILY")
           : is(kMonthly) ? std::optional<std::string>("MONTHLY")
           : is(kYearly)  ? std::optional<std::string>("YEARLY")
                          : std::nullopt;
}

/// A whole number above zero, or "" for 0 and 1.0; false when it is none.
bool plainCount(std::string &value, bool one)
{
    if (value.empty())
        return true;
    const std::size_t point = std::min(value.find('.'), value.size());
    if (point == 0 || value.find_first_not_of("0123456789") < point
        || (point < value.size() && value.find_first_not_of('0', point + 1) != std::string::npos) || point > 4)
        return false;
    value.resize(point);
    if (value.find_first_not_of('0') == std::string::npos || (one && value == "1"))
        value = value == "1" ? "1" : "";
    return true;
}

bool openEnded(const std::string &date)
{
    static constexpr auto kWords = std::to_array<std::string_view>(
        {"0000 00 00", "00 00 0000", "ongoing", "indefinite", "indefinitely", "present", "none", "current", "permanent",
         "no end date", "never", "open ended", "until further notice", "0000 00 00 00 00 00", "indefinido", "siempre"});
    const std::string words(trimmed(plainWords(date)));
    return words.empty() || std::find(kWords.begin(), kWords.end(), std::string_view(words)) != kWords.end();
}

std::string timeText(int minute)
{
    char out[40] = {};
    std::snprintf(out, sizeof out, "%02d:%02d", minute / 60, minute % 60);
    return out;
}

/// The publisher's words for when: days, times, dates.
std::string wordsOf(const ScheduleText &given)
{
    std::string out;
    const auto add = [&out](const std::string &text, const char *between) {
        if (!text.empty())
            out += (out.empty() ? "" : between) + text;
    };
    if (lowerAscii(given.freq) != "weekly")
        add(given.freq, " ");
    for (const std::string *part :
         {&given.interval, &given.byday, &given.bymonthday, &given.byweekno, &given.byyearday, &given.bysetpos})
        if (!(part == &given.interval && (*part == "1" || *part == "0" || *part == "1.0" || *part == "0.0")))
            add(*part, " ");
    add(given.opensAt, " ");
    add(given.closesAt, given.opensAt.empty() ? " " : " \xE2\x80\x93 ");
    for (const std::string *part : {&given.dtstart, &given.validFrom})
        add(*part, "; ");
    for (const std::string *part : {&given.validTo, &given.until})
        add(*part, " \xE2\x80\x93 ");
    return out;
}

/// Whether @p description has all of @p words, be it with days as people write them: so it comes back from an export.
bool saysAlready(const std::string &description, const std::string &words)
{
    std::vector<std::string> had;
    const auto each = [](const std::string &text, const char *ends, const auto &take) {
        for (std::size_t at = text.find_first_not_of(ends); at != std::string::npos;
             at = text.find_first_not_of(ends, at)) {
            const std::size_t end = std::min(text.find_first_of(ends, at), text.size());
            take(text.substr(at, end - at));
            at = end;
        }
    };
    each(description, " ;\n", [&](const std::string &word) {
        had.push_back(word);
        each(weekdayCodes(word).value_or(std::string()), ",", [&](const std::string &day) { had.push_back(day); });
    });
    bool all = true;
    each(words, " ;", [&](const std::string &word) {
        bool days = true;
        each(word, ",", [&](const std::string &day) { days &= std::find(had.begin(), had.end(), day) != had.end(); });
        all &= days || std::find(had.begin(), had.end(), word) != had.end();
    });
    return all;
}

/// Hours without a day, or days without hours: they have no place in a table of the week either.
bool isHalf(const ScheduleText &row, const DayHours &hours)
{
    return row.closed != "1" && row.freq != "DAILY" && row.dtstart.empty() && hours.said == row.byday.empty();
}

/// Whether the column for the zone means that of the Pacific.
bool isOfCoast(const std::string &timezone)
{
    static constexpr auto kWords = std::to_array<std::string_view>({"los_angeles", "pacific", "pst", "pdt", "-8", "-08",
                                                                    "-7", "-07"});
    const std::string low = lowerAscii(timezone);
    return low == "pt" || std::any_of(kWords.begin(), kWords.end(), [&](std::string_view word) {
               return low.find(word) != std::string::npos;
           });
}

/// The zone that the hours themselves name, as the row's. False: its column means another.
bool takeZone(ScheduleText &row, const std::string &zone)
{
    if (zone.empty() || zone == "America/Los_Angeles")
        return true;
    if (row.timezone.empty())
        row.timezone = zone;
    return !isOfCoast(row.timezone);
}

/// Days of a month by BYSETPOS, where they are the same as "2TU".
bool takePosition(ScheduleText &row)
{
    if (row.bysetpos.empty())
        return true;
    const int position = std::atoi(row.bysetpos.c_str());
    if (row.freq != "MONTHLY" || row.byday.size() != 2 || std::to_string(position) != row.bysetpos || position == 0
        || position < -5 || position > 5)
        return false;
    row.byday = row.bysetpos + row.byday;
    row.bysetpos.clear();
    return true;
}

/// Days that are left out of a rule: closed, as on a holiday.
std::vector<ScheduleText> leftOutDays(const std::string &exdate, const ScheduleFault &fault)
{
    std::vector<ScheduleText> rows;
    for (std::size_t from = 0; from < exdate.size();) {
        const std::size_t end = std::min(exdate.find_first_of(",; ", from), exdate.size());
        const std::string said = exdate.substr(from, end - from);
        from = end + 1;
        if (said.empty())
            continue;
        ScheduleText day;
        day.validFrom = day.validTo = isoDate(said);
        day.holiday = day.closed = "1";
        if (day.validFrom.empty())
            fault(ProblemKind::BadDate, "exdate", said);
        else
            rows.push_back(std::move(day));
    }
    return rows;
}

/// A second Tuesday is of a month, and so is a 15th.
void takeMonth(ScheduleText &row)
{
    const bool ordinal = row.byday.find_first_of("0123456789") != std::string::npos,
               often = row.freq == "WEEKLY" || row.freq.empty() || row.freq == "DAILY";
    if ((ordinal && often) || (row.freq == "WEEKLY" && !row.bymonthday.empty() && row.byday.empty()))
        row.freq = "MONTHLY";
}

/// Days by which a week is not counted, in a rule of the week: nobody knows which of the two was meant. @return their
/// column
const char *daysOfNoWeek(const ScheduleText &row)
{
    if (row.freq != "WEEKLY" && !(row.freq.empty() && !row.byday.empty()))
        return nullptr;
    return !row.bymonthday.empty()  ? "bymonthday"
           : !row.byweekno.empty()  ? "byweekno"
           : !row.byyearday.empty() ? "byyearday"
                                    : nullptr;
}

/// The dates from and until which it holds.
void readDates(ScheduleText &row, const std::function<void(ProblemKind, const char *, const std::string &)> &wrong)
{
    const bool dayFirst =
        isDayFirst(row.validFrom) || isDayFirst(row.validTo) || isDayFirst(row.dtstart) || isDayFirst(row.until);
    for (auto &[part, column] : {std::pair(&row.validFrom, "valid_from"), std::pair(&row.validTo, "valid_to"),
                                 std::pair(&row.dtstart, "dtstart"), std::pair(&row.until, "until")}) {
        if (openEnded(*part)) {
            part->clear();
        } else if (std::string date = isoDate(*part, dayFirst); date.empty()) {
            wrong(ProblemKind::BadDate, column, *part);
            part->clear();
        } else {
            *part = std::move(date);
        }
    }
}

} // namespace

std::vector<ScheduleText> plainSchedule(const ScheduleText &raw, const ScheduleFault &fault)
{
    ScheduleText given = raw;
    for (std::string *part : {&given.freq, &given.byday, &given.bymonthday, &given.byweekno, &given.byyearday,
                              &given.bysetpos, &given.interval, &given.count, &given.validFrom, &given.validTo,
                              &given.dtstart, &given.until, &given.opensAt, &given.closesAt, &given.exdate}) {
        *part = std::string(trimmed(*part));
        if (standsForNothing(*part, {}) || *part == "-")
            part->clear();
    }
    ScheduleText row = given;
    bool sure = true;
    const auto wrong = [&](ProblemKind kind, const char *column, const std::string &value) {
        fault(kind, column, value);
        sure = false;
    };
    for (const std::string *field : {&given.freq, &given.byday})
        if (upper(*field).find("FREQ=") != std::string::npos && !takeRule(row, *field))
            wrong(ProblemKind::BadDays, field == &given.freq ? "freq" : "byday", *field);
    if (const auto freq = freqOf(row.freq, row.interval))
        row.freq = *freq;
    else
        wrong(ProblemKind::BadDays, "freq", row.freq);
    if (const auto days = weekdayCodes(row.byday))
        row.byday = *days;
    else
        wrong(ProblemKind::BadDays, "byday", row.byday);
    takeMonth(row);
    if (const char *column = daysOfNoWeek(row))
        wrong(ProblemKind::BadDays, column, given.byday.empty() ? "WEEKLY" : given.byday);
    if (!takePosition(row))
        wrong(ProblemKind::BadDays, "bysetpos", row.bysetpos);
    for (auto &[part, column] : {std::pair(&row.interval, "interval"), std::pair(&row.count, "count")})
        if (const std::string said = *part; !plainCount(*part, part == &row.interval))
            wrong(ProblemKind::BadDays, column, said);
    for (auto &[part, column] : {std::pair(&row.bymonthday, "bymonthday"), std::pair(&row.byweekno, "byweekno"),
                                 std::pair(&row.byyearday, "byyearday")})
        if (part->find_first_not_of("0123456789,;-+ ") != std::string::npos)
            wrong(ProblemKind::BadDays, column, *part);
    readDates(row, wrong);
    const bool closedFlag = !row.closed.empty() && readFlag(row.closed).value_or(false),
               holiday = !row.holiday.empty() && readFlag(row.holiday).value_or(false);
    const DayHours hours = hoursOfDay(row.opensAt, row.closesAt);
    row.opensAt.clear();
    row.closesAt.clear();
    row.closed = closedFlag || (hours.closed && hours.understood) ? "1" : row.closed;
    const bool oneClock = takeZone(row, hours.zone);
    if ((hours.said && !hours.understood && !closedFlag) || !oneClock)
        wrong(ProblemKind::BadTime, "opens_at",
              given.opensAt + (given.closesAt.empty() ? "" : " \xE2\x80\x93 " + given.closesAt));
    const bool counted = row.freq == "MONTHLY" || row.freq == "YEARLY" || !row.interval.empty() || !row.count.empty()
                         || !row.bymonthday.empty() || !row.byweekno.empty() || !row.byyearday.empty();
    const std::string words = wordsOf(given);
    for (const auto &[said, column] : {std::pair(&given.description, "description"), std::pair(&given.notes, "notes")})
        if (sure && !counted && !holiday && !hours.spans.empty() && row.closed != "1"
            && saysOtherwise(*said, row.byday))
            wrong(ProblemKind::BadDays, column, *said);
    if (!sure) {
        row.closed = holiday ? row.closed : std::string();
        row.byday = weekdayCodes(row.byday) ? row.byday : std::string();
        row.bysetpos.clear();
        if (!saysAlready(row.description, words))
            row.description += (row.description.empty() ? "" : "\n") + words;
        return {row};
    }
    if (!holiday && row.description.empty() && ((counted && hours.said) || isHalf(row, hours)))
        row.description = words; // a rule of a month has no place in a table of the week
    std::vector<ScheduleText> rows = leftOutDays(row.exdate, fault);
    if (hours.spans.empty() || row.closed == "1")
        rows.insert(rows.begin(), row);
    for (std::size_t i = 0; row.closed != "1" && i < hours.spans.size(); ++i) {
        ScheduleText one = row;
        one.opensAt = timeText(hours.spans[i].first);
        one.closesAt = timeText(hours.spans[i].second);
        rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(i), std::move(one));
    }
    return rows;
}

} // namespace handrail::directory
