#pragma once

#include <string>
#include <string_view>

namespace handrail::directory {

/// A random UUID (version 4).
[[nodiscard]] std::string randomUuid();
/// @p id when it is a UUID, else one made of @p table and @p id, always the same (version 8): HSDS 3.0 wants UUIDs.
[[nodiscard]] std::string uuidOf(std::string_view table, std::string_view id);

} // namespace handrail::directory
