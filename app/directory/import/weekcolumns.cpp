#include "directory/import/weekcolumns.h"

#include "directory/import/columnnames.h"
#include "directory/import/tables.h"
#include "directory/service/fieldvalues.h"
#include "directory/words/plainwords.h"
#include "directory/words/text.h"

#include <algorithm>

namespace handrail::directory {
namespace {

constexpr std::string_view kOpens = "open opens opening opened start starts starting from begin begins abre apertura "
                                    "desde inicio";
constexpr std::string_view kCloses = "close closes closing end ends ending to until cierra cierre hasta fin";
constexpr std::string_view kBeside = "hours hour hrs hr time times of operation operating business office service "
                                     "schedule horario horarios hora horas atencion de los las el la on the day - :";

/// The words of a heading, parted at blanks, underscores, colons and capitals, dashes kept.
std::vector<std::string> partsOf(std::string_view heading)
{
    std::vector<std::string> parts(1);
    for (std::size_t i = 0; i < heading.size(); ++i) {
        const char c = heading[i];
        const bool capital = c >= 'A' && c <= 'Z' && i > 0 && heading[i - 1] >= 'a' && heading[i - 1] <= 'z';
        const bool gap = c == ' ' || c == '_' || c == ':' || c == '.' || c == '(' || c == ')' || c == '\t' || c == '\n'
                         || c == '#' || c == '?';
        if ((gap || capital) && !parts.back().empty())
            parts.emplace_back();
        if (!gap)
            parts.back().push_back(c);
    }
    if (parts.back().empty())
        parts.pop_back();
    return parts;
}

/// "X", "yes": it is open on that day, nobody knows when.
bool isMark(std::string_view value)
{
    return inList("x yes y true 1 open si abierto \xE2\x9C\x93 \xE2\x9C\x94 *", lowerAscii(trimmed(value)));
}

bool isNo(std::string_view value)
{
    return inList("no n false 0", lowerAscii(trimmed(value)));
}

} // namespace

WeekColumns::WeekColumns(const std::vector<std::string> &headings)
{
    for (std::size_t i = 0; i < headings.size(); ++i)
        takeDay(i, headings[i]);
    for (Span &span : m_spans) // "Opening hours Monday" alone are all of them
        if (span.whole == kNone && (span.opens == kNone) != (span.closes == kNone)) {
            span.whole = span.opens == kNone ? span.closes : span.opens;
            span.opens = span.closes = kNone;
        }
    // "Mar" alone may be a month, "Sun" a tan
    if (m_spans.size() < 2 && std::none_of(m_spans.begin(), m_spans.end(),
                                           [](const Span &span) { return span.days.size() > 2; }))
        m_spans.clear();
    if (m_spans.empty())
        takeTimes(headings);
}

/// @p heading: of one or several days, with what else may stand there.
void WeekColumns::takeDay(std::size_t at, std::string heading)
{
    bool opens = false, closes = false;
    std::string rest, which;
    for (const std::string &part : partsOf(heading)) {
        const std::string plain(trimmed(plainWords(part)));
        const bool figure = part.size() == 1 && part[0] >= '0' && part[0] <= '9', dash = part == "-";
        if (figure)
            which = part == "1" ? "" : part;
        else if (inList(kOpens, plain))
            opens = true;
        else if (inList(kCloses, plain) && !(plain == "to" && !rest.empty()))
            closes = true;
        else if (plain.empty() ? dash && !rest.empty() : !inList(kBeside, plain))
            rest += (rest.empty() ? "" : " ") + part;
    }
    while (rest.ends_with(" -"))
        rest.resize(rest.size() - 2);
    constexpr std::size_t kShortest = 3;
    const std::string days = rest.size() < kShortest ? std::string() : weekdayCodes(rest).value_or(std::string());
    if (days.empty() || days.find_first_of("0123456789") != std::string::npos
        || rest.find_first_of("0123456789") != std::string::npos)
        return;
    auto span = std::find_if(m_spans.begin(), m_spans.end(),
                             [&](const Span &one) { return one.days == days && one.which == which; });
    if (span == m_spans.end())
        span = m_spans.insert(m_spans.end(), Span{days, which, rest});
    std::size_t &column = opens == closes ? span->whole : opens ? span->opens : span->closes;
    if (column == kNone)
        column = at;
}

/// Columns of one time each for all days, where another says the days.
void WeekColumns::takeTimes(const std::vector<std::string> &headings)
{
    Span span;
    std::size_t days = kNone;
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const std::string bare = bareName(headings[i]);
        const auto is = [&](std::string_view names, std::size_t &column) {
            if (column == kNone && inList(names, bare))
                column = i;
        };
        is("days daysopen opendays daysofoperation operatingdays daysofweek daysoftheweek daysavailable weekdays dias "
           "diasabierto diasdeatencion diasdeoperacion",
           days);
        is("open opens opentime opentimes openingtime timeopen timeopens opensat opentimehrs starttime hoursopen "
           "hoursstart hoursfrom abre horadeapertura apertura",
           span.opens);
        is("close closes closetime closetimes closingtime timeclose timecloses closesat endtime hoursclose "
           "hoursend hoursto cierra horadecierre cierre",
           span.closes);
    }
    if (days == kNone || span.opens == kNone || span.closes == kNone)
        return;
    m_days = days;
    m_spans.push_back(span);
}

bool WeekColumns::uses(std::size_t column) const
{
    return column == m_days || std::any_of(m_spans.begin(), m_spans.end(), [&](const Span &span) {
               return column == span.whole || column == span.opens || column == span.closes;
           });
}

std::vector<FlatRow> WeekColumns::hours(const std::function<std::string(std::size_t)> &value) const
{
    std::vector<FlatRow> rows;
    const auto at = [&](std::size_t column) {
        return column == kNone ? std::string() : std::string(trimmed(value(column)));
    };
    for (const Span &span : m_spans) {
        FlatRow row{{"freq", "WEEKLY"}, {"byday", span.days.empty() ? at(m_days) : span.said}};
        const std::string whole = at(span.whole), opens = at(span.opens), closes = at(span.closes);
        if (whole.empty() && opens.empty() && closes.empty())
            continue;
        if (isMark(whole) || (isMark(opens) && (closes.empty() || isMark(closes)))) {
            row["description"] = whole.empty() ? opens : whole;
        } else if (isNo(whole.empty() ? opens : whole)) {
            row["opens_at"] = "closed";
        } else {
            row["opens_at"] = whole.empty() ? opens : whole;
            row["closes_at"] = closes;
            if (!whole.empty() && !closes.empty()) // three columns of one day: nobody knows which of them counts
                row["description"] = whole;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace handrail::directory
