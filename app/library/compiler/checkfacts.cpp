#include "library/compiler/registers.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>
#include <utility>

namespace handrail::library::compiler {
namespace {

bool digitsAt(const std::string &text, std::size_t at, std::size_t count)
{
    return text.size() >= at + count
           && std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at),
                          text.begin() + static_cast<std::ptrdiff_t>(at + count),
                          [](unsigned char c) { return std::isdigit(c) != 0; });
}

/// A date as a page shows it: a year, a month, a day, or that it shows none.
bool isPageDate(const std::string &date)
{
    if (date == "undated" || isIsoDate(date))
        return true;
    const bool year = digitsAt(date, 0, 4);
    return year && (date.size() == 4 || (date.size() == 7 && date[4] == '-' && digitsAt(date, 5, 2)));
}

bool isTime(const std::string &value)
{
    static constexpr std::array<std::string_view, 6> units{"second", "minute", "hour", "day", "week", "month"};
    return std::any_of(units.begin(), units.end(),
                       [&value](std::string_view unit) { return value.find(unit) != std::string::npos; });
}

} // namespace

bool leadsToAPage(std::string_view address)
{
    const auto scheme = address.find("://");
    const std::string_view rest = scheme == std::string_view::npos ? address : address.substr(scheme + 3);
    const auto host = rest.find_first_of("/?");
    if (host == std::string_view::npos || rest.substr(0, host).find_first_of(" ,") != std::string_view::npos)
        return false;
    return rest.find_first_not_of("/?#", host) != std::string_view::npos;
}

void checkFacts(const Registers &all, Problems &problems)
{
    for (const auto &[id, source] : all.sources) {
        if (!isPageDate(source.date))
            problems.add(all.shown("sources.yaml"), 0, "source '" + id + "' is dated '" + source.date + "'",
                         "write YYYY, YYYY-MM, YYYY-MM-DD or undated");
    }
    std::map<std::pair<std::string, std::string>, std::string> said;
    for (const auto &[id, fact] : all.facts) {
        const auto source = all.sources.find(fact.source);
        if (source == all.sources.end())
            continue;
        if (fact.date != source->second.date)
            problems.add(fact.file, fact.line,
                         "fact '" + id + "' is dated '" + fact.date + "', its source '" + source->second.date + "'",
                         "write the date of the page it was read on in both");
        if (fact.status == "verified" && !leadsToAPage(source->second.address))
            problems.add(fact.file, fact.line,
                         "fact '" + id + "' is verified, and '" + source->second.address
                             + "' does not lead to the page that says it",
                         "give its source the page's own address in sources.yaml, or call the fact secondary");
        if (fact.status == "verified" && source->second.date == "undated")
            problems.add(fact.file, fact.line, "fact '" + id + "' is verified, and its page shows no date",
                         "write the date that the page shows, or call the fact secondary");
        // A time said twice from one source is one rule in two places: one of them would be changed and the other
        // forgotten.
        const auto value = fact.value.find("en");
        if (value == fact.value.end() || !isTime(value->second))
            continue;
        const auto [other, first] = said.emplace(std::pair{fact.source, value->second}, id);
        if (!first)
            problems.add(fact.file, fact.line,
                         "facts '" + other->second + "' and '" + id + "' say the same time from the same source",
                         "keep one and name it in both places");
    }
}

} // namespace handrail::library::compiler
