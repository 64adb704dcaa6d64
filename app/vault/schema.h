#pragma once

#include "storage/database.h"

#include <span>
#include <string>
#include <string_view>

namespace handrail::vault {

/// What vault.db looks like. In the clear: random ids, counts, sizes, key slots with their parameters, failed attempts.
/// Everything that a person said or that happened is sealed; what must be looked up is a keyed tag.
[[nodiscard]] std::span<const storage::Migration> vaultSchema();

/// Blobs in and out of SQLiteCpp. Bytes are std::string in this room.
void bindBlob(SQLite::Statement &statement, int index, std::string_view bytes);
[[nodiscard]] std::string blobOf(const SQLite::Column &column);

/// One value in the header table; empty when there is none.
[[nodiscard]] std::string headerValue(storage::Database &db, const char *name);
void setHeaderValue(storage::Database &db, const char *name, std::string_view value);

/// Moves everything from the write-ahead log into the file and cuts the log to nothing, so that pages overwritten by
/// secure_delete are not still readable there; then rewrites the file without free pages. Throws SQLITE_BUSY while a
/// reader holds the log: then nothing may be said to be gone.
void scrub(storage::Database &db);

} // namespace handrail::vault
