#include "view/call/linerows.h"

#include "view/desk/daytext.h"

namespace handrail::view {

const QList<QByteArray> &lineRoles()
{
    static const QList<QByteArray> roles{"lineId", "lineName", "county", "purpose", "hours",
                                         "number", "texts",    "trust",  "date"};
    return roles;
}

QString trustOf(const library::Line &line)
{
    if (line.area == "program")
        return QStringLiteral("program");
    if (line.status == "plan")
        return QStringLiteral("theirs");
    if (line.status == "weak")
        return QStringLiteral("weak");
    if (line.status == "local" || line.status == "peer" || line.status == "wrong")
        return QString::fromStdString(line.status);
    if (line.old || line.status == "directory")
        return QStringLiteral("old");
    if (line.status == "verified")
        return QStringLiteral("own");
    return line.status == "secondary" ? QStringLiteral("second") : QStringLiteral("disputed");
}

QString sourceDate(const library::Line &line, const QString &language)
{
    constexpr std::size_t kDay = 10; // 2026-09-29, at the end of "after 2026-09-29" too
    if (line.sourceDate.size() < kDay)
        return QString::fromStdString(line.sourceDate);
    const std::size_t at = line.sourceDate.size() - kDay;
    return QString::fromStdString(line.sourceDate.substr(0, at)) + dayText(line.sourceDate.substr(at), language);
}

QVariantMap lineRow(const library::Line &line, const QString &language)
{
    const bool texts = !line.text.empty();
    return {{QStringLiteral("lineId"), QString::fromStdString(line.id)},
            {QStringLiteral("lineName"), QString::fromStdString(line.name)},
            {QStringLiteral("county"), QString::fromStdString(line.county)},
            {QStringLiteral("purpose"), QString::fromStdString(line.purpose)},
            {QStringLiteral("hours"), QString::fromStdString(line.hours)},
            {QStringLiteral("number"), QString::fromStdString(line.phone.empty() ? line.textShown : line.phoneShown)},
            {QStringLiteral("texts"), texts},
            {QStringLiteral("trust"), trustOf(line)},
            {QStringLiteral("date"), sourceDate(line, language)}};
}

} // namespace handrail::view
