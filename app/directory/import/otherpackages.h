#pragma once

#include "directory/import/package.h"

namespace handrail::directory::detail {

/// Packages that lie in folders beside the first one, each with services of its own. What has the same services is
/// another state of it and is not read.
[[nodiscard]] Refusal planOthers(Package &package, PackagePlan &plan);

} // namespace handrail::directory::detail
