#pragma once

#include "directory/import/package.h"

#include <string>

namespace handrail::directory::detail {

/// Packages that lie in folders beside the first one, each with services of its own. What has the same services is
/// another state of it and is not read.
[[nodiscard]] Refusal planOthers(Package &package, PackagePlan &plan);

/// A folder that a desktop hides, or that says that it holds nothing to be used: "backup", "old", "samples".
[[nodiscard]] bool isAside(const std::string &folder);

} // namespace handrail::directory::detail
