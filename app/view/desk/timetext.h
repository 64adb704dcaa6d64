#pragma once

#include <QString>

#include <cstdint>

namespace handrail::view {

/// Time of day on this device, hours and minutes, no AM or PM: "2:03". For marks of the last hours.
[[nodiscard]] QString timeOfDay(std::int64_t wallMs);
/// A running clock: "1:12", "12:40", "1:02:05"; from a day on whole hours, "26 h".
[[nodiscard]] QString runningTime(std::int64_t seconds);

} // namespace handrail::view
