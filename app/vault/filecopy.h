#pragma once

#include "storage/failure.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <vector>

namespace handrail::vault {

/// A long job on files, watched and stopped from another thread.
struct Progress {
    std::atomic<std::int64_t> done{0};
    std::atomic<std::int64_t> total{0}; ///< same unit as done; 0: not known yet
    std::atomic<bool> cancel{false};
    /// a key is being derived first, which takes about so long and cannot be stopped; 0: none is
    std::atomic<std::int64_t> keyMs{0};
};

/// Copies a database that may be in use, whole and as of one moment (SQLite's online backup), to @p to, which must not
/// exist and is the owner's only. On any failure nothing is left at @p to. Any thread.
[[nodiscard]] storage::Outcome copyDatabase(const std::filesystem::path &from, const std::filesystem::path &to,
                                            Progress &progress);

/// The file, and that it is there under its name, are on disk for good.
[[nodiscard]] bool syncFile(const std::filesystem::path &file);
/// Renames @p file, with its log, to @p to, where nothing is. Wherever a kill cuts it short, the file is whole with its
/// log beside it under one of the two names; a log that is left under the other belongs to no file (removeOrphans()).
[[nodiscard]] bool moveDatabase(const std::filesystem::path &file, const std::filesystem::path &to);
/// What moveDatabase() does, one thing after the other, each telling whether to go on.
[[nodiscard]] std::vector<std::function<bool()>> moveSteps(const std::filesystem::path &file,
                                                           const std::filesystem::path &to);
void removeDatabase(const std::filesystem::path &file);
[[nodiscard]] bool isFile(const std::filesystem::path &file); ///< itself, not what a link leads to
/// A folder, a link or a pipe stands there: it is never opened, written through nor waited for.
[[nodiscard]] bool isNoFile(const std::filesystem::path &file);
/// A name beside @p file under which nothing stands, for what was found in its place and is no file.
[[nodiscard]] std::filesystem::path nameForNoFile(const std::filesystem::path &file, std::int64_t wallMs);
/// Logs beside a file that is not there: another that takes its name must not be read with them.
void removeOrphans(const std::filesystem::path &file);
/// Creates @p file, empty, for the owner only. A file system without permissions is no reason not to keep records.
void createPrivately(const std::filesystem::path &file);

} // namespace handrail::vault
