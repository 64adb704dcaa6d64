#pragma once

#include "storage/database.h"

#include <filesystem>
#include <memory>
#include <span>

namespace handrail::directory {

/// The migrations of directory.db. Names of tables and columns are those of HSDS 3.0 where it has one.
[[nodiscard]] std::span<const storage::Migration> schema();

/// Opens or creates directory.db. Failures as storage::Database::open.
[[nodiscard]] storage::Result<std::unique_ptr<storage::Database>> openDirectory(const std::filesystem::path &file);

} // namespace handrail::directory
