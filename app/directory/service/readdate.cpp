#include "directory/service/fieldvalues.h"

#include "directory/words/plainwords.h"
#include "directory/words/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <vector>

// Dates as publishers, spreadsheets and people write them.
namespace handrail::directory {
namespace {

std::string iso(int year, int month, int day)
{
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (year < 1 || year > 9999 || !date.ok())
        return {};
    char out[40] = {};
    std::snprintf(out, sizeof out, "%04d-%02d-%02d", year, month, day);
    return out;
}

std::string after(std::chrono::sys_days first, std::int64_t days)
{
    const std::chrono::year_month_day date(first + std::chrono::days(days));
    return iso(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
               static_cast<int>(static_cast<unsigned>(date.day())));
}

int yearOf(int year, std::size_t figures)
{
    constexpr int kPivot = 70;
    return figures > 2 ? year : year < kPivot ? 2000 + year : 1900 + year;
}

int monthOf(std::string_view word)
{
    static constexpr auto kMonths =
        std::to_array<std::string_view>({"january enero", "february febrero", "march marzo", "april abril", "may mayo",
                                         "june junio", "july julio", "august agosto", "september septiembre setiembre",
                                         "october octubre", "november noviembre", "december diciembre"});
    for (std::size_t i = 0; word.size() >= 3 && i < kMonths.size(); ++i)
        for (std::size_t from = 0; from < kMonths[i].size();
             from = std::min(kMonths[i].find(' ', from), kMonths[i].size() - 1) + 1)
            if (kMonths[i].substr(from).starts_with(word)
                && kMonths[i].substr(from, word.size()).find(' ') == std::string_view::npos)
                return static_cast<int>(i) + 1;
    return 0;
}

struct Part {
    std::string text;
    int number = -1; ///< -1: a word
};

/// A number of days or seconds, or eight figures.
std::string counted(std::string_view text)
{
    using namespace std::chrono;
    constexpr std::size_t kLongest = 13; // figures of milliseconds since 1970
    double number = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const std::size_t point = std::min(text.find('.'), text.size());
    if (error != std::errc() || stop != text.data() + text.size()
        || text.find_first_not_of("0123456789.") != std::string_view::npos || point > kLongest)
        return {};
    const auto whole = static_cast<std::int64_t>(number);
    if (point == 8 && point == text.size())
        return iso(static_cast<int>(whole / 10'000), static_cast<int>(whole / 100 % 100),
                   static_cast<int>(whole % 100));
    constexpr std::int64_t kFirst = 30'000, kLast = 80'000; // 1982 to 2119: days of a spreadsheet
    if (point == 5 && whole >= kFirst && whole <= kLast)
        return after(sys_days(year(1899) / 12 / 30), whole);
    constexpr std::int64_t kDay = 86'400, kThousand = 1000;
    if (point == text.size() && (point == 10 || point == 13) && text[0] == '1')
        return after(sys_days(year(1970) / 1 / 1), (point == 13 ? whole / kThousand : whole) / kDay);
    return {};
}

/// Numbers alone: year first, or month and day, or day and month where the other way is impossible or @p dayFirst.
std::string ofNumbers(const std::vector<Part> &parts, char sign, bool dayFirst)
{
    const int a = parts[0].number, b = parts[1].number, c = parts[2].number;
    if (parts[0].text.size() == 4)
        return iso(a, b, c);
    if (parts[2].text.size() != 4 && parts[2].text.size() != 2)
        return {};
    const int year = yearOf(c, parts[2].text.size());
    const bool day = a > 12 || (b <= 12 && (dayFirst || sign == '.'));
    return day ? iso(year, b, a) : iso(year, a, b);
}

/// "December 31 2025", "31-Dec-25", "31 de diciembre de 2025", "2025 Dec 31".
std::string ofWords(const std::vector<Part> &parts)
{
    int month = 0;
    std::vector<Part> numbers;
    for (const Part &part : parts) {
        if (part.number >= 0)
            numbers.push_back(part);
        else if (month == 0)
            month = monthOf(part.text);
    }
    if (month == 0 || numbers.size() < 2)
        return {};
    if (numbers[0].text.size() == 4)
        return iso(numbers[0].number, month, numbers[1].number);
    return numbers[1].text.size() == 4 || numbers[1].text.size() == 2
               ? iso(yearOf(numbers[1].number, numbers[1].text.size()), month, numbers[0].number)
               : std::string();
}

} // namespace

std::string isoDate(std::string_view text, bool dayFirst)
{
    const auto figure = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9' ? text[i] - '0' : 99; };
    if (text.size() == 10 && text[4] == '-' && text[7] == '-') { // as nearly all are written
        const int month = figure(5) * 10 + figure(6), day = figure(8) * 10 + figure(9),
                  year = figure(0) + figure(1) + figure(2) + figure(3);
        if (month >= 1 && month <= 12 && day >= 1 && day <= 28 && year >= 1 && year <= 36)
            return std::string(text);
    }
    constexpr std::size_t kLongest = 80;
    std::string plain = lowerAscii(trimmed(text));
    if (plain.empty() || plain.size() > kLongest)
        return {};
    if (std::string found = counted(plain); !found.empty())
        return found;
    if (plain.size() >= 9 && plain[8] == 't' && plain.find_first_not_of("0123456789") == 8) // 20251231T000000Z
        return counted(std::string_view(plain).substr(0, 8));
    // A time behind it says nothing of the day.
    if (plain.size() > 10 && plain[10] == 't' && plain[4] == '-')
        plain.resize(10);
    if (const std::size_t colon = plain.find(':'); colon != std::string::npos) {
        const std::size_t blank = plain.find_last_of(" ,", colon);
        if (blank == std::string::npos)
            return {};
        plain.resize(blank);
    }
    std::vector<Part> parts;
    char sign = '\0';
    const std::string words = plainWords(plain);
    for (const char c : plain)
        sign = c == '/' || c == '.' || c == '-' ? (sign == '\0' ? c : sign) : sign;
    bool letters = false;
    for (std::size_t at = 1; at < words.size();) {
        const std::size_t end = words.find(' ', at);
        std::string word = words.substr(at, end - at);
        at = end + 1;
        const std::size_t behind = word.find_first_not_of("0123456789");
        if (behind != std::string::npos && behind > 0
            && (word.substr(behind) == "st" || word.substr(behind) == "nd" || word.substr(behind) == "rd"
                || word.substr(behind) == "th" || word.substr(behind) == "o"))
            word.resize(behind);
        const bool number = word.find_first_not_of("0123456789") == std::string::npos;
        if (!number && word.size() >= 5 && (word[0] >= '0' && word[0] <= '9')) { // "31dec2025"
            const std::size_t letter = word.find_first_of("abcdefghijklmnopqrstuvwxyz"),
                              last = word.find_first_of("0123456789", letter);
            if (last == std::string::npos)
                return {};
            for (const std::string &piece :
                 {word.substr(0, letter), word.substr(letter, last - letter), word.substr(last)}) {
                const bool figures = piece.find_first_not_of("0123456789") == std::string::npos;
                parts.push_back({piece, figures && piece.size() <= 4 ? std::atoi(piece.c_str()) : -1});
                letters |= !figures;
            }
            continue;
        }
        if (number && word.size() > 4)
            return {};
        letters |= !number;
        parts.push_back({word, number ? std::atoi(word.c_str()) : -1});
    }
    if (!letters && parts.size() == 3)
        return ofNumbers(parts, sign, dayFirst);
    return letters && parts.size() >= 3 && parts.size() <= 8 ? ofWords(parts) : std::string();
}

bool isDayFirst(std::string_view text)
{
    int a = 0, b = 0, c = 0;
    const std::string copy(trimmed(text).substr(0, 12));
    return (std::sscanf(copy.c_str(), "%2d/%2d/%4d", &a, &b, &c) == 3
            || std::sscanf(copy.c_str(), "%2d-%2d-%4d", &a, &b, &c) == 3)
           && a > 12 && a <= 31 && b >= 1 && b <= 12;
}

} // namespace handrail::directory
