#pragma once

#include "storage/database.h"
#include "vault/filecopy.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace handrail::vault {

/// Daily copies of vault.db beside it, as sealed as it is: what a damaged disk page leads back to.
struct Snapshot {
    std::filesystem::path file;
    std::int64_t number = 0; ///< grows with every snapshot, whatever the clock does
    std::int64_t wallMs = 0; ///< when, by the clock on the wall
};

inline constexpr std::size_t kSnapshotsKept = 7;                     // vault.md
inline constexpr std::int64_t kSnapshotEveryMs = 20LL * 3600 * 1000; // a day, with room for a shift that begins earlier

/// Newest first.
[[nodiscard]] std::vector<Snapshot> snapshotsOf(const std::filesystem::path &vaultFile);
/// Nothing newer than 20 hours, or the clock was set back behind the newest.
[[nodiscard]] bool snapshotDue(const std::filesystem::path &vaultFile, std::int64_t wallMs);
/// Copies, checks the copy, and drops all but the newest seven. A copy that fails leaves those that were there. Any
/// thread.
[[nodiscard]] storage::Outcome takeSnapshot(const std::filesystem::path &vaultFile, std::int64_t wallMs,
                                            Progress &progress);

/// Of the newest that can be read. Empty: there is none.
[[nodiscard]] std::string vaultIdOfSnapshots(const std::filesystem::path &vaultFile);
/// Removes what a kill left of a snapshot, or a snapshot that is being taken right now: it loses its name and cannot
/// take its place.
void dropHalfSnapshot(const std::filesystem::path &vaultFile);

/// Makes the person's key in @p db useless and remembers that they were erased. The sealed rows that are left open for
/// nobody; the next unlock, which has checked them against the ledger, removes them.
void destroyPersonKey(storage::Database &db, const std::string &personId, std::int64_t wallMs);

} // namespace handrail::vault
