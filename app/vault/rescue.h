#pragma once

#include "storage/database.h"
#include "vault/salvage.h"

#include <vector>

namespace handrail::vault {

/// The heart of salvage(), without files: every row of @p broken (none: nullptr) that can still be read goes into @p
/// fresh, and is counted in @p report. Inside a transaction of the caller's. @return names of the tables in which
/// reading stopped at a fault and which an older copy may fill up. Throws what writing to @p fresh throws.
std::vector<const char *> rescueRows(SQLite::Database *broken, storage::Database &fresh, DamageReport &report);

} // namespace handrail::vault
