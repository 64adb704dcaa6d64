#pragma once

#include "directory/export/exporter.h"

#include <ostream>

/// The formats of exportFile(), one by one. Throw SQLite::Exception.
namespace handrail::directory {

void writePlaces(storage::Database &db, std::ostream &out, bool geoJson, const ExportOptions &options,
                 ExportReport &report);
void writeApiPage(SQLite::Database &db, std::ostream &out, const ExportOptions &options, ExportReport &report);

} // namespace handrail::directory
