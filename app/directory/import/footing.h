#pragma once

#include "directory/import/csvreader.h"
#include "directory/import/importreport.h"

#include <optional>

namespace handrail::directory {

/// Whether a row of a table is none of its rows: a sum, a note or a page number under it, or its heading once more,
/// as files that were put together have it. Only what is sure: few fields, no number that can be called, no street.
[[nodiscard]] bool isFooting(const CsvRow &row, const CsvRow &heading);
/// Fewer or more fields than the heading has, but for empty ones at the end. Nothing: as many.
[[nodiscard]] std::optional<ProblemKind> lengthOf(const CsvRow &row, const CsvRow &heading);
/// The same for a list of programs under @p heading: the name of a part of it, alone in its row.
[[nodiscard]] bool isPartsName(const CsvRow &row, const CsvRow &heading);
/// Right under the heading: what its columns mean, in words. @p phone: index of the column of numbers.
[[nodiscard]] bool isSecondHeading(const CsvRow &row, std::size_t phone);

} // namespace handrail::directory
