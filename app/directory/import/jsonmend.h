#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace handrail::directory {

/// What programs write that is not quite JSON, as JSON: NaN, Infinity and other words for nothing as null, commas
/// before a closing bracket and comments left out, single quotes and bare line ends inside strings, bytes that are no
/// UTF-8. Sure cases only; the rest stays.
[[nodiscard]] std::string mendedJson(std::string_view text);

/// Reads @p text; when that fails, mended. is_discarded() when that fails too. @p mended: it was needed.
[[nodiscard]] nlohmann::json parseLeniently(std::string_view text, bool *mended = nullptr);

} // namespace handrail::directory
