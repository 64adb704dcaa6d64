#include "dial/until.h"

#include "dial/around.h"

#include <chrono>
#include <ctime>

namespace handrail::dial {
namespace {

/// A date with what is not said of it: the first and the last day that it may be.
struct Span {
    Day first, last;
    bool known = true;   ///< false: without a year
    bool either = false; ///< one of the two: 3/4/2026
};

using Words = std::string_view;

/// The word at @p at: letters, or figures; what stands between is passed over.
Words wordAt(Words text, std::size_t &at)
{
    while (at < text.size() && Words(" .,'").find(text[at]) != Words::npos)
        ++at;
    std::size_t end = at;
    if (end < text.size() && figure(text[end]))
        while (end < text.size() && figure(text[end]))
            ++end;
    else
        while (end < text.size() && letter(text[end]))
            ++end;
    return text.substr(at, end - at);
}

int valueOf(Words figures)
{
    int value = 0;
    for (const char c : figures)
        value = value * 10 + (c - '0');
    return value;
}

bool isNumber(Words word, std::size_t most)
{
    return !word.empty() && word.size() <= most && figure(word[0]);
}

/// 1 to 12, in English and Spanish, short or whole; 0: no month.
int monthOf(Words word)
{
    static constexpr auto kEnglish =
        std::to_array<Words>({"january", "february", "march", "april", "may", "june", "july", "august", "september",
                              "october", "november", "december"});
    static constexpr auto kSpanish =
        std::to_array<Words>({"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
                              "octubre", "noviembre", "diciembre"});
    for (std::size_t i = 0; i < kEnglish.size(); ++i)
        for (const Words month : {kEnglish[i], kSpanish[i]})
            if (word == month || (word.size() >= 3 && word.size() <= 4 && month.starts_with(word)))
                return static_cast<int>(i) + 1;
    return word == "setiembre" ? 9 : 0;
}

int lastOf(int year, int month)
{
    using namespace std::chrono;
    const year_month_day_last last{std::chrono::year(year), month_day_last(std::chrono::month(static_cast<unsigned>(month)))};
    return static_cast<int>(static_cast<unsigned>(last.day()));
}

Span monthSpan(int year, int month) { return {{year, month, 1}, {year, month, lastOf(year, month)}}; }

bool isYear(Words word) { return isNumber(word, 4) && word.size() == 4 && word >= "1990" && word <= "2099"; }

/// "of 2026", "de 2026", ", 2026", "'26" behind a month.
std::optional<int> yearBehind(Words text, std::size_t &at)
{
    std::size_t next = at;
    Words word = wordAt(text, next);
    if (word == "of" || word == "de" || word == "del") {
        next += word.size();
        word = wordAt(text, next);
    }
    const bool brief = isNumber(word, 2) && word.size() == 2 && next > 0 && text[next - 1] == '\'';
    if (!isYear(word) && !brief)
        return {};
    at = next + word.size();
    return valueOf(word) + (brief ? 2000 : 0);
}

/// "June 30th, 2025", "June 2025", "30 de junio de 2025".
std::optional<Span> ofMonth(Words text, std::size_t &at)
{
    std::size_t next = at;
    int day = 0;
    Words word = wordAt(text, next);
    if (isNumber(word, 2) && monthOf(word) == 0) {
        day = valueOf(word);
        next += word.size();
        word = wordAt(text, next);
        for (const Words between : {Words("st"), Words("nd"), Words("rd"), Words("th"), Words("of"), Words("de")})
            if (word == between) {
                next += word.size();
                word = wordAt(text, next);
            }
        if (!word.empty() && next < text.size() && text[next - 1] == '-') // "3-Nov-26"
            return {};
    }
    const int month = monthOf(word);
    if (month == 0)
        return {};
    next += word.size();
    std::size_t behind = next;
    if (word = wordAt(text, behind); day == 0 && isNumber(word, 2) && text[behind - 1] != '\'') {
        day = valueOf(word);
        next = behind + word.size();
        behind = next;
        if (word = wordAt(text, behind); behind == next && (word == "st" || word == "nd" || word == "rd" || word == "th"))
            next += word.size();
    }
    const std::optional<int> year = yearBehind(text, next);
    at = next;
    if (!year)
        return Span{{}, {}, false};
    Span span = monthSpan(*year, month);
    if (day > lastOf(*year, month))
        return Span{{}, {}, false};
    if (day > 0)
        span.first.day = span.last.day = day;
    return span;
}

/// "2025-12-31", "6/30/2025", "6/30/25", "6/2025", "6/30".
std::optional<Span> ofFigures(Words text, std::size_t &at)
{
    int part[3] = {};
    std::size_t sizes[3] = {}, count = 0, next = at;
    char sign = 0;
    for (; count < 3; ++count) {
        const std::size_t from = next;
        while (next < text.size() && figure(text[next]) && next - from < 4)
            ++next;
        if (next == from || (next < text.size() && figure(text[next])))
            return {};
        part[count] = valueOf(text.substr(from, next - from));
        sizes[count] = next - from;
        const bool more = next + 1 < text.size() && Words("/-.").find(text[next]) != Words::npos && figure(text[next + 1])
                          && (sign == 0 || sign == text[next]);
        if (!more) {
            ++count;
            break;
        }
        if (count < 2)
            sign = text[next++];
    }
    if (count < 2)
        return {};
    const auto whole = [&](int year, int month, int day) -> std::optional<Day> {
        if (month < 1 || month > 12 || day < 1 || day > lastOf(year, month))
            return {};
        return Day{year, month, day};
    };
    if (count == 2) {
        if (sizes[1] == 4 && part[0] >= 1 && part[0] <= 12)
            return at = next, monthSpan(part[1], part[0]);
        if (sizes[0] == 4 && part[1] >= 1 && part[1] <= 12)
            return at = next, monthSpan(part[0], part[1]);
        return sign == '/' && sizes[0] <= 2 && sizes[1] <= 2 ? (at = next, std::optional(Span{{}, {}, false}))
                                                             : std::nullopt;
    }
    std::optional<Day> one, other;
    if (sizes[0] == 4) {
        one = whole(part[0], part[1], part[2]);
    } else {
        const int year = part[2] + (sizes[2] == 2 ? 2000 : 0);
        one = whole(year, part[0], part[1]);
        other = whole(year, part[1], part[0]);
    }
    if (!one && !other)
        return {};
    at = next;
    if (!one || !other)
        return Span{one ? *one : *other, one ? *one : *other};
    return Span{std::min(*one, *other), std::max(*one, *other), true, *one != *other};
}

/// "Spring 2026", "2025", where it is no time of day ("until 2030" is half past eight).
std::optional<Span> ofYear(Words text, std::size_t &at)
{
    struct Season {
        Words name;
        int from, to, years;
    };
    static constexpr auto kSeasons =
        std::to_array<Season>({{"spring", 3, 6, 0}, {"primavera", 3, 6, 0}, {"summer", 6, 9, 0}, {"verano", 6, 9, 0},
                               {"fall", 9, 12, 0}, {"autumn", 9, 12, 0}, {"winter", 1, 3, 1}, {"invierno", 1, 3, 1}});
    std::size_t next = at;
    Words word = wordAt(text, next);
    for (const Season &season : kSeasons)
        if (word == season.name) {
            next += word.size();
            const std::optional<int> year = yearBehind(text, next);
            if (!year)
                return {};
            at = next;
            return Span{{*year, season.from, 1},
                        {*year + season.years, season.to, lastOf(*year + season.years, season.to)}};
        }
    constexpr int kQuarter = 15;
    if (!isYear(word) || valueOf(word) % 100 % kQuarter == 0 || (next > 0 && text[next - 1] == ':'))
        return {};
    const std::size_t end = next + word.size();
    if (end < text.size() && (letter(text[end]) || text[end] == ':' || text[end] == '-'))
        return {};
    at = end;
    return Span{{valueOf(word), 1, 1}, {valueOf(word), 12, 31}};
}

std::optional<Span> dateAt(Words text, std::size_t &at)
{
    static constexpr auto kPassed = std::to_array<Words>(
        {"the", "end", "of", "early", "mid", "late", "about", "around", "at", "least", "on", "el", "la", "fin", "fines",
         "finales", "principios", "mediados", "de", "del", "mes", "of", "and", "date"});
    std::size_t next = at;
    for (Words word = wordAt(text, next); among(word, kPassed); word = wordAt(text, next))
        next += word.size();
    while (next < text.size() && (text[next] == ':' || text[next] == ' ' || text[next] == '-'))
        ++next;
    for (const auto read : {ofFigures, ofMonth, ofYear}) {
        std::size_t end = next;
        if (const auto found = read(text, end)) {
            at = end;
            return found;
        }
    }
    return {};
}

/// A keyword of one or more words at @p at, whole; its length or 0.
template <std::size_t N>
std::size_t keywordAt(Words text, std::size_t at, const std::array<Words, N> &words)
{
    for (const Words word : words)
        if (text.substr(at).starts_with(word)
            && (at + word.size() >= text.size() || !letter(text[at + word.size()])))
            return word.size();
    return 0;
}

/// Of something that ends with @p span.
Term ended(const Span &span, const Day &on)
{
    if (!span.known || (span.either && span.first < on && span.last >= on))
        return Term::Unknown;
    return span.last < on ? Term::Over : Term::Now;
}

/// Of something that begins with it.
Term begun(const Span &span, const Day &on)
{
    if (!span.known || (span.either && span.first <= on && span.last > on))
        return Term::Unknown;
    return span.first <= on ? Term::Begun : Term::Later;
}

} // namespace

Day today()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return {local.tm_year + 1900, local.tm_mon + 1, local.tm_mday};
}

std::optional<Term> termAt(std::string_view text, std::size_t at, std::size_t &end, const Day &on)
{
    static constexpr auto kUntil = std::to_array<Words>(
        {"until", "untill", "till", "til", "thru", "through", "hasta", "expires", "expired", "expire", "expiring",
         "ends",
         "ended", "ending", "ended on", "vence", "venci\x01", "caduca", "caduc\x01", "termina", "termin\x01",
         "good to"});
    static constexpr auto kFrom = std::to_array<Words>(
        {"effective", "eff", "starting", "starts", "beginning", "begins", "as of", "from", "after", "desde", "a partir",
         "despu\x01s", "despues", "efectivo", "on and after"});
    if (const std::size_t size = keywordAt(text, at, kUntil)) {
        std::size_t next = at + size;
        const auto span = dateAt(text, next);
        if (!span)
            return {};
        end = next;
        return ended(*span, on);
    }
    const std::size_t size = keywordAt(text, at, kFrom);
    std::size_t next = at + size;
    const auto span = size > 0 ? dateAt(text, next) : std::nullopt;
    if (!span)
        return {};
    end = next;
    static constexpr auto kTo = std::to_array<Words>({"to", "through", "thru", "until", "till", "hasta", "al", "a"});
    std::size_t to = next;
    wordAt(text, to);
    if (const std::size_t word = keywordAt(text, to, kTo)) {
        std::size_t last = to + word;
        if (const auto until = dateAt(text, last)) {
            end = last;
            const Term term = ended(*until, on);
            return term == Term::Now && begun(*span, on) == Term::Later ? Term::Later : term;
        }
    }
    return begun(*span, on);
}

} // namespace handrail::dial
