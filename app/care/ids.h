#pragma once

#include <string>

namespace handrail::care {

/// 128 random bits as 32 lower-case hex digits. Two devices never make the same one.
[[nodiscard]] std::string newId();

} // namespace handrail::care
