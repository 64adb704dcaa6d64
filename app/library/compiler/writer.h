#pragma once

#include "library/compiler/compiler.h"
#include "storage/failure.h"

#include <filesystem>

namespace handrail::library::compiler {

/// Writes @p content, which has no problems, as one SQLite file: written beside @p file first and moved over it whole, so a failure
/// leaves what was there. Equal content gives equal bytes.
[[nodiscard]] storage::Outcome write(const Content &content, const std::filesystem::path &file);

} // namespace handrail::library::compiler
