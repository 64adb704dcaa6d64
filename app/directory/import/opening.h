#pragma once

#include "directory/import/package.h"

namespace handrail::directory::detail {

/// What lies at @p path, by what it holds and never by its name: a folder, a zip, a workbook, one file.
[[nodiscard]] std::variant<std::unique_ptr<Package>, Refusal> openAny(const std::filesystem::path &path,
                                                                      const ImportLimits &limits);

} // namespace handrail::directory::detail
