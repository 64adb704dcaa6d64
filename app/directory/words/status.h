#pragma once

#include <string>
#include <string_view>

namespace handrail::directory {

/// What a publisher's word for the state of a service means, however it is written.
enum class Standing { Offered, Paused, Ended };
[[nodiscard]] Standing standingOf(std::string_view status);
/// How a pause is kept, whatever its word was.
inline constexpr std::string_view kPaused = "temporarily closed";

} // namespace handrail::directory
