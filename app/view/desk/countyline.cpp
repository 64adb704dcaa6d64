#include "view/desk/countyline.h"

#include <algorithm>

namespace handrail::view {
namespace {

const std::string kByCounty = "county:";

/// The purposes that answer, best first. A county without a crisis line has its access line to ask for the team.
std::vector<std::string> purposesOf(const std::string &asked)
{
    const std::string kind = asked.substr(kByCounty.size());
    if (kind == "team")
        return {"mobile_crisis", "crisis", "access"};
    return {kind};
}

} // namespace

bool isByCounty(const std::string &asked)
{
    return asked.starts_with(kByCounty);
}

std::string countyLine(const std::string &asked, const QStringList &counties, const std::string &lang,
                       const LinesOf &lines)
{
    if (!isByCounty(asked))
        return asked;
    const std::vector<std::string> purposes = purposesOf(asked);
    if (!counties.isEmpty()) {
        const std::string county = counties.front().toStdString();
        const auto theirs = lines(lang, county);
        for (const std::string &purpose : purposes) {
            const auto found = std::ranges::find_if(
                theirs, [&](const library::Line &l) { return l.county == county && l.purposeKey == purpose; });
            if (found != theirs.end())
                return found->id;
        }
    }
    const auto states = lines(lang, {});
    const auto way = std::ranges::find(states, purposes.front(), &library::Line::purposeKey);
    return way != states.end() ? way->id : "988";
}

} // namespace handrail::view
