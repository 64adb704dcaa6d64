#pragma once

#include "storage/database.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace handrail::vault {

/// What became of a damaged vault.db: told to a person before they go on, and kept in the new file until one has taken
/// note.
struct DamageReport {
    std::int64_t wallMs = 0;         ///< when it was found
    std::string keptAs{};            ///< name of the damaged file, beside the new one
    std::int64_t rowsRead = 0;       ///< still readable in the damaged file
    std::int64_t rowsFromSnapshot = 0; ///< not readable there, taken from the newest snapshot that is sound
    std::int64_t snapshotMs = 0;     ///< when that snapshot was taken; 0: there was none
    std::int64_t tablesCutShort = 0; ///< of whose rows some could not be read
};

/// Fills @p fresh with every row that can be read of @p damaged, and then, in the tables where reading stopped at a
/// fault, with what the newest sound snapshot of @p vaultFile has and the damaged file no longer gives. Seals and
/// ledger tell at unlock what is missing.
/// @p aside where the damaged file will lie, for the report.
/// @p damaged empty: vault.db is gone, all comes from the snapshot. Fails only when the new file cannot be written.
[[nodiscard]] storage::Result<DamageReport> salvage(const std::filesystem::path &damaged,
                                                    const std::filesystem::path &aside,
                                                    const std::filesystem::path &vaultFile, storage::Database &fresh,
                                                    std::int64_t wallMs);

/// The report in the header of the file, until it is dropped.
void keepReport(storage::Database &db, const DamageReport &report);
[[nodiscard]] std::optional<DamageReport> readReport(storage::Database &db);

} // namespace handrail::vault
