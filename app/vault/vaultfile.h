#pragma once

#include "storage/database.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace handrail::vault {

inline constexpr const char *kDamaged = ".damaged-"; ///< and when: a damaged file that was put aside
inline constexpr const char *kErasedAt = "erased by tries"; ///< in the header, in the clear: that it happened, and when
inline constexpr const char *kErasing = "erasing all"; ///< in the header: that, and it was not done yet
/// Beside vault.db: a restored or rescued vault that was checked and takes its place next.
inline constexpr const char *kIncoming = ".incoming";
inline constexpr const char *kUndone = ".undone"; ///< a restored vault while its restore is undone

/// vault.db as it was found: opened and checked, or why not.
struct VaultFile {
    std::unique_ptr<storage::Database> db;
    std::optional<storage::Failure> trouble;
    std::optional<std::filesystem::path> damagedKeptAt;
};

/// Opens or creates @p file (owner only) and runs quick_check. A damaged file is renamed beside itself, with its log,
/// never deleted; what SQLite still reads of it is copied row by row into a fresh file, where the seals and the ledger
/// tell what is missing. @p wallMs names the file put aside.
[[nodiscard]] VaultFile openVaultFile(const std::filesystem::path &file, std::int64_t wallMs);

} // namespace handrail::vault
