#pragma once

#include <filesystem>

namespace handrail::directory {

/// Packs the files of @p folder, not of folders in it. @return false: the zip could not be written whole
[[nodiscard]] bool zipFolder(const std::filesystem::path &folder, const std::filesystem::path &target);

} // namespace handrail::directory
