#pragma once

#include "library/compiler/compiler.h"
#include "storage/failure.h"

#include <filesystem>

namespace handrail::library::compiler {

/// Writes @p content, which has no problems, as one SQLite file: written beside @p file first, under a name of this
/// process alone, and moved over it whole. A failure leaves what was there, and so does a kill; what a killed build
/// left beside it is cleared away. Equal content gives equal bytes.
[[nodiscard]] storage::Outcome write(const Content &content, const std::filesystem::path &file);

} // namespace handrail::library::compiler
