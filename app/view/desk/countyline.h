#pragma once

#include "library/kinds.h"

#include <QStringList>

#include <functional>
#include <string>
#include <vector>

namespace handrail::view {

/// Lines of a county, then those of the state and the country; as library::Library::lines.
using LinesOf = std::function<std::vector<library::Line>(const std::string &lang, const std::string &county)>;

/// Whether @p asked names what a county has ("county:cps", "county:aps", "county:team") and not one line.
[[nodiscard]] bool isByCounty(const std::string &asked);

/// The id of the line for @p asked where one may be in @p counties, likeliest first. Only the likeliest county answers:
/// nobody is sent to the county next door unawares. The state's way where the county has none or no county is known.
/// Another id answers itself.
[[nodiscard]] std::string countyLine(const std::string &asked, const QStringList &counties, const std::string &lang,
                                     const LinesOf &lines);

} // namespace handrail::view
