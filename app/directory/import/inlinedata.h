#pragma once

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace handrail::directory {

/// Rows that stand in a description instead of a file, as CSV: objects, lists of values, or CSV already.
/// Nothing where it is none of these.
[[nodiscard]] std::optional<std::string> inlineRows(const nlohmann::json &data);

enum class Unpacking { Damaged, TooLarge };
/// The text of a table that is packed by itself, as "services.csv.gz".
[[nodiscard]] std::variant<std::string, Unpacking> unpackedTable(std::string_view bytes);

} // namespace handrail::directory
