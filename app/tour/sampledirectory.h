#pragma once

#include <cstdint>
#include <filesystem>

namespace handrail {

/// Puts a made-up county's services into an empty directory for the tour's pictures and the self-test. Every name,
/// number and street is plainly made up. Runs on the calling thread, some ten milliseconds: never while the app serves
/// people.
/// @return false when nothing was added
bool addSampleDirectory(const std::filesystem::path &dataDir, std::int64_t nowWallMs);

} // namespace handrail
