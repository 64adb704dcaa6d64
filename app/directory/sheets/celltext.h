#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace handrail::directory {

/// Where a sheet ends, whoever wrote it.
inline constexpr std::int64_t kLastRow = 1'048'576;
inline constexpr int kLastColumn = 16'384;

/// "B12": column from 0, row from 1. Nothing when no sheet has such a cell.
[[nodiscard]] std::optional<std::pair<int, std::int64_t>> cellNamed(std::string_view name);
/// 0 is "A", 27 is "AB".
[[nodiscard]] std::string columnName(int column);
/// "_x000D_" and the like, as Office writes what XML cannot hold.
[[nodiscard]] std::string unescaped(std::string text);
/// Adds to a cell's text, which is held to a length that is refused as too long where it is read.
void addTo(std::string &text, std::string_view more);
/// "PT08H30M00S" as "08:30"; "" when it is none.
[[nodiscard]] std::string clockOf(std::string_view duration);

} // namespace handrail::directory
