#include "view/desk/daytext.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace handrail::view {

std::string isoDay(std::int64_t wallMs)
{
    return QDateTime::fromMSecsSinceEpoch(wallMs).date().toString(Qt::ISODate).toStdString();
}

QString dayText(const std::string &isoDay, const QString &language)
{
    if (isoDay == "undated")
        return {};
    const QString text = QString::fromStdString(isoDay);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return text;
    const bool monthFirst = language == QLatin1String("en");
    return QLocale(language).toString(day, monthFirst ? QStringLiteral("MMM d, yyyy") : QStringLiteral("d MMM yyyy"));
}

care::Plan daysInWords(care::Plan plan)
{
    const QString language = QString::fromStdString(plan.language);
    for (auto &section : plan.sections)
        for (auto &item : section.items)
            item.detail.date = dayText(item.detail.date, language).toStdString();
    return plan;
}

bool isPastCheck(const std::string &isoDay, std::int64_t wallMs)
{
    constexpr qint64 kDays = 365; // product.md: a fact past its check date says so
    const QDate day = QDate::fromString(QString::fromStdString(isoDay), Qt::ISODate);
    return !day.isValid() || day.daysTo(QDateTime::fromMSecsSinceEpoch(wallMs, QTimeZone::utc()).date()) > kDays;
}

} // namespace handrail::view
