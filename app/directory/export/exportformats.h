#pragma once

#include "directory/export/exporter.h"

#include <filesystem>
#include <optional>
#include <string_view>

namespace handrail::directory {

/// What a directory can be written as beside the HSDS package of exportDirectory(): one file for those who have no
/// program for HSDS.
enum class ExportFormat {
    /// a FeatureCollection, a feature for each service at each place (RFC 7946); a private place has no geometry
    GeoJson,
    Csv,     ///< a line for each service at each place, for a spreadsheet: no value of it is a formula there
    ApiPage  ///< one page of HSDS 3.2's API: every service with all that hangs on it
};
/// "geojson", "csv", "api-page".
[[nodiscard]] std::optional<ExportFormat> exportFormatNamed(std::string_view name);

/// Writes the directory to the file @p target, whole or not at all. What peers put right stands in it. Of a private
/// place there is the town and nothing else. ExportOptions::changesOnly does not count here.
storage::Result<ExportReport> exportFile(storage::Database &db, const std::filesystem::path &target,
                                         ExportFormat format, const ExportOptions &options);

} // namespace handrail::directory
