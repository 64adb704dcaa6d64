#pragma once

#include "storage/database.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>

namespace handrail::directory {

struct ExportOptions {
    bool changesOnly = false;   ///< only what peers put right, added and found out, with metadata of each change
    std::int64_t nowWallMs = 0;
    std::stop_token stop = {};
};

struct ExportReport {
    std::int64_t services = 0, rows = 0, changes = 0;
    std::int64_t schedulesRestated = 0; ///< "daily" or "yearly", written as the weeks or months that name the same days
    std::int64_t schedulesUnlisted = 0; ///< kept as they were, with a freq that is not in HSDS 3.0's list
};

/// Writes the directory as an HSDS 3.0 tabular package to @p target: a zip when it ends in .zip, else a folder, which
/// must not be there yet. Whole or not at all: written beside and renamed at the end. Corrections of peers stand in the
/// rows, and in metadata.csv with what stood there before. A private place is written as private and leads nowhere. A
/// schedule's freq is restated where HSDS 3.0 does not list it and another rule names the same days. The columns
/// is_private, holiday and closed are ours (HSDS allows others), so that a round trip keeps what HSDS has no column
/// for.
storage::Result<ExportReport> exportDirectory(storage::Database &db, const std::filesystem::path &target,
                                              const ExportOptions &options);

} // namespace handrail::directory
