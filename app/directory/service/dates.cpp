#include "directory/service/hours.h"

#include "directory/words/text.h"

#include <libical/ical.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace handrail::directory {
namespace {

using std::chrono::sys_days;

std::optional<sys_days> dayOf(std::string_view text)
{
    const auto figures = [&](std::size_t from, std::size_t count) { // -1: others among them
        int value = 0;
        for (std::size_t i = from; i < from + count && value >= 0; ++i)
            value = text[i] >= '0' && text[i] <= '9' ? value * 10 + (text[i] - '0') : -1;
        return value;
    };
    int y = 0, m = 0, d = 0;
    if (text.size() >= 10 && text[4] == '-' && text[7] == '-' && (y = figures(0, 4)) >= 0 && (m = figures(5, 2)) >= 0
        && (d = figures(8, 2)) >= 0) {
        // as nearly all are written
    } else if (text.size() < 10 || std::sscanf(std::string(text.substr(0, 10)).c_str(), "%4d-%2d-%2d", &y, &m, &d) != 3)
        return {};
    const std::chrono::year_month_day date{std::chrono::year(y), std::chrono::month(static_cast<unsigned>(m)),
                                           std::chrono::day(static_cast<unsigned>(d))};
    if (!date.ok())
        return {};
    return sys_days(date);
}

std::string isoOf(sys_days day)
{
    const std::chrono::year_month_day date(day);
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

icaltimetype icalOf(sys_days day)
{
    const std::chrono::year_month_day date(day);
    icaltimetype time = icaltime_null_time(); // not icaltime_null_date(): its hour of -1 leads libical's rules astray
    time.hour = time.minute = time.second = 0;
    time.year = static_cast<int>(date.year());
    time.month = static_cast<int>(static_cast<unsigned>(date.month()));
    time.day = static_cast<int>(static_cast<unsigned>(date.day()));
    time.is_date = 1;
    return time;
}

/// Only what a list in a rule may hold reaches libical: letters, figures, signs and commas.
std::string listOf(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == ';')
            out.push_back(',');
        else if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == ',' || c == '-'
                 || c == '+')
            out.push_back(c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c);
    }
    return out;
}

std::string textOf(const ScheduleRule &rule)
{
    std::string text = "FREQ=" + listOf(rule.freq.empty() ? "WEEKLY" : rule.freq);
    if (rule.interval > 1)
        text += ";INTERVAL=" + std::to_string(rule.interval);
    if (rule.count > 0)
        text += ";COUNT=" + std::to_string(rule.count);
    const auto put = [&text](const char *name, const std::string &value) {
        if (!listOf(value).empty())
            text += std::string(";") + name + '=' + listOf(value);
    };
    put("BYDAY", rule.byday);
    put("BYMONTHDAY", rule.bymonthday);
    put("BYWEEKNO", rule.byweekno);
    put("BYYEARDAY", rule.byyearday);
    return text;
}

bool readRule(const ScheduleRule &rule, icalrecurrencetype &out)
{
    // Parts that may never meet ("the last Friday, when it is the second") send libical through the centuries, and
    // nobody keeps such hours.
    constexpr std::size_t kLongestPart = 200;
    const std::string days = listOf(rule.byday);
    const bool counted = days.find_first_of("0123456789") != std::string::npos;
    int others = 0;
    for (const std::string *part : {&rule.bymonthday, &rule.byweekno, &rule.byyearday}) {
        others += listOf(*part).empty() ? 0 : 1;
        if (part->size() > kLongestPart)
            return false;
    }
    if (days.size() > kLongestPart || others > 1 || (counted && others > 0))
        return false;
    icalerror_set_errors_are_fatal(0);
    out = icalrecurrencetype_from_string(textOf(rule).c_str());
    icalerror_clear_errno();
    return out.freq == ICAL_DAILY_RECURRENCE || out.freq == ICAL_WEEKLY_RECURRENCE
           || out.freq == ICAL_MONTHLY_RECURRENCE || out.freq == ICAL_YEARLY_RECURRENCE;
}

/// The date of the @p nth (5: last) @p weekday (1 Monday) of a month.
unsigned nthDay(int year, unsigned month, unsigned nth, unsigned weekday)
{
    using namespace std::chrono;
    const std::chrono::weekday day(weekday % 7);
    if (nth == 5)
        return static_cast<unsigned>(
            year_month_day(sys_days(year_month_weekday_last(std::chrono::year(year), std::chrono::month(month),
                                                            weekday_last(day))))
                .day());
    return static_cast<unsigned>(
        year_month_day(sys_days(year_month_weekday(std::chrono::year(year), std::chrono::month(month), day[nth])))
            .day());
}

} // namespace

bool canFollow(const ScheduleRule &rule)
{
    icalrecurrencetype read;
    if (!rule.opensMinute || !rule.closesMinute || !readRule(rule, read))
        return false;
    const bool begins = dayOf(rule.dtstart) || dayOf(rule.validFrom);
    if ((rule.interval > 1 || rule.count > 0) && !begins)
        return false;
    // Without a day, a month's or year's rule means the day it begins on.
    const bool daysNamed = !listOf(rule.byday).empty() || !listOf(rule.bymonthday).empty()
                           || !listOf(rule.byyearday).empty() || !listOf(rule.byweekno).empty();
    return daysNamed || begins || read.freq == ICAL_DAILY_RECURRENCE;
}

std::vector<std::string> datesOf(const ScheduleRule &rule, const std::string &from, int days)
{
    std::vector<std::string> out;
    const std::optional<sys_days> first = dayOf(from);
    icalrecurrencetype read;
    if (!first || !readRule(rule, read))
        return out;
    std::optional<sys_days> begin = dayOf(rule.dtstart);
    if (!begin)
        begin = dayOf(rule.validFrom);
    const sys_days end = *first + std::chrono::days(days);
    // A rule that counts from nowhere is the same from any year's beginning: not hundreds of years of steps.
    const bool counts = rule.interval > 1 || rule.count > 0;
    const sys_days nearYear = sys_days(std::chrono::year_month_day(*first).year() / std::chrono::January / 1);
    const bool daysNamed = !listOf(rule.byday).empty() || !listOf(rule.bymonthday).empty()
                           || !listOf(rule.byyearday).empty() || !listOf(rule.byweekno).empty();
    if (!begin || (!counts && daysNamed && *begin < nearYear))
        begin = nearYear;
    icalrecur_iterator *steps = icalrecur_iterator_new(read, icalOf(*begin));
    if (!steps)
        return out;
    constexpr int kMostSteps = 20'000; // 54 years of days
    const std::optional<sys_days> until = dayOf(rule.until), validTo = dayOf(rule.validTo),
                                  validFrom = dayOf(rule.validFrom);
    for (int step = 0; step < kMostSteps; ++step) {
        const icaltimetype next = icalrecur_iterator_next(steps);
        if (icaltime_is_null_time(next))
            break;
        const sys_days day =
            sys_days(std::chrono::year(next.year) / std::chrono::month(static_cast<unsigned>(next.month))
                     / std::chrono::day(static_cast<unsigned>(next.day)));
        if (day >= end || (until && day > *until) || (validTo && day > *validTo))
            break;
        if (day >= *first && (!validFrom || day >= *validFrom))
            out.push_back(isoOf(day));
    }
    icalrecur_iterator_free(steps);
    return out;
}

bool isPublicHoliday(const std::string &isoDate)
{
    using namespace std::chrono;
    const std::optional<sys_days> day = dayOf(isoDate);
    if (!day)
        return false;
    const year_month_day date(*day);
    const int year = static_cast<int>(date.year());
    const unsigned month = static_cast<unsigned>(date.month()), d = static_cast<unsigned>(date.day());
    const auto nth = [&](unsigned inMonth, unsigned which, unsigned weekday) {
        return month == inMonth && d == nthDay(year, inMonth, which, weekday);
    };
    if (nth(1, 3, 1) || nth(2, 3, 1) || nth(5, 5, 1) || nth(9, 1, 1) || nth(10, 2, 1) || nth(11, 4, 4))
        return true;
    struct Fixed { unsigned month, day; };
    constexpr Fixed kFixed[] = {{1, 1}, {6, 19}, {7, 4}, {11, 11}, {12, 25}};
    for (const int inYear : {year, year + 1}) { // New Year's Day may be observed on December 31
        for (const Fixed &fixed : kFixed) {
            const sys_days holiday =
                sys_days(std::chrono::year(inYear) / std::chrono::month(fixed.month) / std::chrono::day(fixed.day));
            const std::chrono::weekday on(holiday);
            const int moved = on == Saturday ? -1 : on == Sunday ? 1 : 0;
            if (*day == holiday || *day == holiday + days(moved))
                return true;
        }
    }
    return false;
}

std::string movedDate(const std::string &isoDate, int days)
{
    const std::optional<sys_days> day = dayOf(isoDate);
    return day ? isoOf(*day + std::chrono::days(days)) : std::string();
}

int dayNumber(std::string_view isoDate)
{
    const std::optional<sys_days> day = dayOf(isoDate);
    constexpr sys_days kFirst = sys_days(std::chrono::year(2000) / 1 / 1);
    const auto number = day ? (*day - kFirst).count() : 0;
    return number > 0 && number < 65'536 ? static_cast<int>(number) : 0;
}

} // namespace handrail::directory
