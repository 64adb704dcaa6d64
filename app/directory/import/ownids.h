#pragma once

#include "directory/import/linking.h"

#include <string>

/// Exports of this very program that come back. HSDS wants UUIDs for ids; publishers often have others. An export
/// writes a UUID made from the id, and the id in a column of its own. All throw SQLite::Exception.
namespace handrail::directory {

/// Gives rows of an export without that column the ids they have in @p source, which it replaces: what peers wrote
/// hangs on those.
/// @return some had one
bool restoreIds(SQLite::Database &db, std::int64_t source);
/// What peers added here stands in a package of its own and comes along in an export: it stays as it is, once.
void leaveOutOurs(SQLite::Database &db, const SwapInput &input, ImportReport &report);
/// SQL for the id in @p column ("id", "parent_id", "link_id", "resource_id") of a row c of the staged @p table, as its
/// publisher wrote it.
[[nodiscard]] std::string publishedId(const std::string &table, const std::string &column);

} // namespace handrail::directory
