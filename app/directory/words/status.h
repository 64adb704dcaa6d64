#pragma once

#include <string>
#include <string_view>

namespace handrail::directory {

/// What a publisher's word, code or flag for the state of a service means, however it is written. Nothing is Offered.
enum class Standing { Offered, Paused, Ended, Unknown };
[[nodiscard]] Standing standingOf(std::string_view status);
/// Whether a name says that what has it is not there any more: "Warm Room (CLOSED)", "DO NOT USE - Warm Room".
[[nodiscard]] bool nameSaysEnded(std::string_view name);
/// How a pause is kept, whatever its word was.
inline constexpr std::string_view kPaused = "temporarily closed";

} // namespace handrail::directory
