#include "view/desk/timetext.h"

#include <QDateTime>

#include <algorithm>

namespace handrail::view {
namespace {

constexpr std::int64_t kDayS = 86'400;

} // namespace

QString timeOfDay(std::int64_t wallMs)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(wallMs).time();
    const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    return QStringLiteral("%1:%2").arg(hour).arg(time.minute(), 2, 10, QLatin1Char('0'));
}

QString runningTime(std::int64_t seconds)
{
    const std::int64_t s = std::max<std::int64_t>(0, seconds);
    const QLatin1Char zero('0');
    if (s < 3600)
        return QStringLiteral("%1:%2").arg(s / 60).arg(s % 60, 2, 10, zero);
    if (s >= kDayS) // nobody counts its seconds, and it is as wide as a button
        return QStringLiteral("%1\u00a0h").arg(s / 3600);
    return QStringLiteral("%1:%2:%3").arg(s / 3600).arg(s / 60 % 60, 2, 10, zero).arg(s % 60, 2, 10, zero);
}

} // namespace handrail::view
