#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <functional>

/// Making of the search index from the tables. All throw SQLite::Exception and write inside the transaction that is
/// open.
namespace handrail::directory {

/// Indexes the services of one package anew. @p goOn is asked between services; false ends with SQLITE_INTERRUPT.
void indexSource(SQLite::Database &db, std::int64_t source, const std::function<bool()> &goOn = {});
/// Takes the index of a package out.
void dropIndex(SQLite::Database &db, std::int64_t source);
/// Indexes services that peers corrected as they read now (source 0), so that a search finds the corrected words.
/// Services they added stand in a package of their own.
void indexCorrected(SQLite::Database &db);
/// In a transaction of its own: whatever package has no index of this version.
void indexWhatIsNot(SQLite::Database &db);

} // namespace handrail::directory
