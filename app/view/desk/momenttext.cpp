#include "view/desk/momenttext.h"

#include <QDateTime>
#include <QLocale>

namespace handrail::view {
namespace {

QDate day(std::int64_t wallMs) { return QDateTime::fromMSecsSinceEpoch(wallMs).date(); }
bool monthFirst(const QString &language) { return language == QLatin1String("en"); }

} // namespace

QString dayOf(std::int64_t wallMs, const QString &language)
{
    return QLocale(language).toString(day(wallMs),
                                      monthFirst(language) ? QStringLiteral("MMM d") : QStringLiteral("d MMM"));
}

QString weekdayOf(std::int64_t wallMs, const QString &language)
{
    return QLocale(language).toString(day(wallMs), QStringLiteral("dddd"));
}

QString longDayOf(std::int64_t wallMs, const QString &language)
{
    return QLocale(language).toString(day(wallMs), monthFirst(language) ? QStringLiteral("MMMM d, yyyy")
                                                                        : QStringLiteral("d 'de' MMMM 'de' yyyy"));
}

QString clockOf(std::int64_t wallMs, const QString &language)
{
    return clockOf(QDateTime::fromMSecsSinceEpoch(wallMs).time(), language);
}

QString clockOf(const QTime &time, const QString &language)
{
    const bool spanish = language == QLatin1String("es");
    QString text = QLocale(spanish ? QLocale::Spanish : QLocale::English, QLocale::UnitedStates)
                       .toString(time, QLocale::ShortFormat);
    text.replace(QChar(0x202f), QLatin1Char(' ')); // newer Qt: a narrow space, which our letters do not have
    return spanish ? text.toLower() : text; // Qt says "2:03 P. M."; "2:03 p. m." is how it is written
}

bool sameDay(std::int64_t wallMs, std::int64_t otherMs) { return day(wallMs) == day(otherMs); }

bool withinWeek(std::int64_t wallMs, std::int64_t nowMs)
{
    const auto days = day(wallMs).daysTo(day(nowMs));
    return days > 0 && days < 7;
}

} // namespace handrail::view
