#pragma once

#include <QString>
#include <QTime>

#include <cstdint>

namespace handrail::view {

/// A wall-clock moment in milliseconds, on this device's calendar, as people write it in @p language.
[[nodiscard]] QString dayOf(std::int64_t wallMs, const QString &language);        ///< "Nov 22", "22 nov"
[[nodiscard]] QString weekdayOf(std::int64_t wallMs, const QString &language);    ///< "Thursday", "jueves"
/// "November 24, 2026", "24 de noviembre de 2026"
[[nodiscard]] QString longDayOf(std::int64_t wallMs, const QString &language);
/// "2:03 PM", "2:03 p. m."; for what is days old, where 2:03 is two times
[[nodiscard]] QString clockOf(std::int64_t wallMs, const QString &language);
[[nodiscard]] QString clockOf(const QTime &time, const QString &language);      ///< the same, of a time without a day
[[nodiscard]] bool sameDay(std::int64_t wallMs, std::int64_t otherMs);
[[nodiscard]] bool withinWeek(std::int64_t wallMs, std::int64_t nowMs); ///< the last six days before now's

} // namespace handrail::view
