#include "view/desk/nowdue.h"

#include "view/desk/momenttext.h"

#include <QDateTime>
#include <QLocale>

namespace handrail::view {

std::int64_t dueAtMs(std::int64_t fromMs, int afterS, bool workdays)
{
    if (!workdays)
        return fromMs + std::int64_t{afterS} * 1000;
    QDateTime due = QDateTime::fromMSecsSinceEpoch(fromMs);
    for (int left = afterS / 86'400; left > 0;) {
        due = due.addDays(1);
        if (due.date().dayOfWeek() < 6)
            --left;
    }
    return due.toMSecsSinceEpoch();
}

QString dueDayText(std::int64_t wallMs, const QString &language)
{
    const QLocale locale(language == QLatin1String("es") ? QLocale(QLocale::Spanish, QLocale::UnitedStates)
                                                         : QLocale(QLocale::English, QLocale::UnitedStates));
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(wallMs);
    return locale.toString(at.date(),
                           language == QLatin1String("es") ? QStringLiteral("ddd d MMM") : QStringLiteral("ddd, MMM d"))
           + QStringLiteral(", ") + clockOf(at.time(), language);
}

} // namespace handrail::view
