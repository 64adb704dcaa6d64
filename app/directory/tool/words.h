#pragma once

#include "directory/importreport.h"

#include <ostream>
#include <string>

namespace handrail::directory::tool {

/// One English sentence or two: what happened and what to do. The app has its own words in QML.
[[nodiscard]] std::string sentenceFor(const Refusal &refusal);
[[nodiscard]] std::string sentenceFor(const Problem &problem);
/// Tables with rows read, kept, repaired, refused, left out; then the problems.
void printReport(std::ostream &out, const ImportReport &report, bool allProblems);

} // namespace handrail::directory::tool
