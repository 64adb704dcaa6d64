#pragma once

#include <QString>

#include <cstdint>

namespace handrail::view {

/// Wall time that lies @p afterS seconds after @p fromMs. With @p workdays the seconds are whole days (86400 each) of
/// which Saturdays and Sundays do not count, at the same time of day; holidays are not known here, so the answer is
/// never later than the law's.
[[nodiscard]] std::int64_t dueAtMs(std::int64_t fromMs, int afterS, bool workdays);
/// "Mon, Nov 23, 3:10 PM" in @p language, in this device's time zone.
[[nodiscard]] QString dueDayText(std::int64_t wallMs, const QString &language);

} // namespace handrail::view
