#pragma once

#include "directory/import/importreport.h"

#include <ostream>
#include <string>

namespace handrail::directory::tool {

/// One English sentence or two: what happened and what to do. The app has its own words in QML.
[[nodiscard]] std::string sentenceFor(const Refusal &refusal);
[[nodiscard]] std::string sentenceFor(const Problem &problem);
/// Of that: where it is and what is wrong with it, and what its publisher can do. Empty: nothing is to be done.
[[nodiscard]] std::string whatFor(const Problem &problem);
[[nodiscard]] std::string cureFor(const Problem &problem);
/// False for what a publisher meant so: it is told, and nothing is to be mended.
[[nodiscard]] bool isToMend(ProblemKind kind);
/// Tables with rows read, kept, repaired, refused, left out; then the problems.
void printReport(std::ostream &out, const ImportReport &report, bool allProblems);

} // namespace handrail::directory::tool
