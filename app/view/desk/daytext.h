#pragma once

#include "care/plan.h"

#include <QString>

#include <cstdint>
#include <string>

namespace handrail::view {

/// The day of a moment on this device's calendar: "2026-11-29".
[[nodiscard]] std::string isoDay(std::int64_t wallMs);
/// @p isoDay ("2026-11-22") as people write it in @p language: "Nov 22, 2026", "22 nov 2026". Anything else comes back
/// as it is, and "undated" as nothing.
[[nodiscard]] QString dayText(const std::string &isoDay, const QString &language);

/// The plan as its reader reads it: days written as "2026-12-01" in the words of the plan's own language. For paper and
/// codes only.
[[nodiscard]] care::Plan daysInWords(care::Plan plan);

/// Whether more than 365 days have passed from @p isoDay to @p wallMs (UTC). A day that cannot be read counts as old.
[[nodiscard]] bool isPastCheck(const std::string &isoDay, std::int64_t wallMs);

} // namespace handrail::view
