#pragma once

#include "directory/import/csvreader.h"
#include "directory/import/mapping.h"

#include <optional>

namespace handrail::directory {

/// What such a mapping is called.
inline constexpr const char *kPlainList = "plain list";

/// A mapping for a list that says plainly what it is: a column with the name of a program, and one with its number or
/// its address, under names that can mean nothing else, English or Spanish. Nothing for a list that names people, or
/// whose columns are anybody's guess.
[[nodiscard]] std::optional<Mapping> plainList(const CsvRow &heading);

} // namespace handrail::directory
