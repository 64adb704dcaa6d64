#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace handrail::directory {

/// The FTS5 expression for words as typed: each a prefix, all of them needed. Empty when nothing in it can be searched for.
[[nodiscard]] std::string matchExpression(std::string_view words);

/// The FTS5 expression of an own category; empty for an unknown key.
[[nodiscard]] std::string categoryExpression(std::string_view key);

/// Keys in the order they are offered.
[[nodiscard]] const std::vector<std::string> &categoryNames();

} // namespace handrail::directory
