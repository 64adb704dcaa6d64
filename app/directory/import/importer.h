#pragma once

#include "directory/import/importreport.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>

namespace handrail::directory {

/// Guards against files that are made to hurt. The defaults let a package of a million services through.
struct ImportLimits {
    std::uint64_t fieldBytes = 1u << 20;
    std::uint64_t rowBytes = 8u << 20;
    std::size_t columns = 1000;
    std::size_t files = 10'000;
    std::uint64_t unpackedBytes = 16ull << 30;
    std::uint64_t ratio = 200;                  ///< unpacked over packed, beyond ratioFromBytes
    std::uint64_t ratioFromBytes = 64ull << 20;
};

enum class ImportPhase { Reading, Linking, Swapping };

struct ImportProgress {
    ImportPhase phase = ImportPhase::Reading;
    std::uint64_t bytesDone = 0;  ///< of the tables, unpacked; only in Reading
    std::uint64_t bytesTotal = 0;
    std::int64_t rowsDone = 0;
};

struct ImportOptions {
    ImportLimits limits;
    /// called on the importing thread, some hundred times at most
    std::function<void(const ImportProgress &)> progress;
    std::stop_token stop;                                 ///< asked between rows and inside long statements
    /// the person knows that fewer than half of the services will be left
    bool shrink = false;
    std::int64_t nowWallMs = 0;                           ///< storage::Clock::now().wallMs, kept with the package
};

/// Reads an HSDS 3.0 tabular package (zip or folder, or the path of its datapackage.json) into the directory at
/// @p directoryFile. Rows go to a staging file beside it; the directory itself changes in one transaction at the end,
/// so a refusal, a cancel, a full disk or a kill leaves it as it was, and readers on other connections go on
/// throughout. An earlier import of the same package (same name, or most of its services) is replaced; other packages
/// stay. Memory is bounded by the limits, not by the package. Runs on the calling thread with its own connection: never
/// the UI's.
ImportEnd importPackage(const std::filesystem::path &package, const std::filesystem::path &directoryFile,
                        const ImportOptions &options = {});

} // namespace handrail::directory
