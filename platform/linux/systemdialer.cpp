#include "platform/linux/systemdialer.h"

#include <QDesktopServices>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

namespace handrail::platform {

namespace {

constexpr qint64 kLargestListBytes = 4 * 1024 * 1024;

/// The desktop files that @p list names for @p type.
QStringList programsIn(const QString &list, const QString &type)
{
    QFile file(list);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestListBytes)
        return {};
    QStringList programs;
    bool counts = true; // mimeinfo.cache has one group; of mimeapps.list the removed ones do not count
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1Char('[')))
            counts = !line.startsWith(QLatin1String("[Removed"));
        else if (counts && line.startsWith(type + QLatin1Char('=')))
            programs += line.mid(type.size() + 1).trimmed().split(QLatin1Char(';'), Qt::SkipEmptyParts);
    }
    return programs;
}

} // namespace

bool isDialable(const QString &number)
{
    static const QRegularExpression shape(QStringLiteral("^\\+?[0-9*#][0-9*#,]{0,31}$"));
    return shape.match(number).hasMatch();
}

SystemDialer::SystemDialer(Opener open) : m_open(open ? std::move(open) : Opener(&QDesktopServices::openUrl)) {}

bool SystemDialer::hasHandler(const QString &scheme)
{
    const QString type = QStringLiteral("x-scheme-handler/") + scheme;
    const QStringList folders = QStandardPaths::standardLocations(QStandardPaths::ApplicationsLocation);
    QStringList programs;
    for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation))
        programs += programsIn(folder + QStringLiteral("/mimeapps.list"), type);
    for (const QString &folder : folders) {
        programs += programsIn(folder + QStringLiteral("/mimeapps.list"), type);
        programs += programsIn(folder + QStringLiteral("/mimeinfo.cache"), type);
    }
    for (const QString &program : std::as_const(programs)) {
        for (const QString &folder : folders) {
            if (QFile::exists(folder + QLatin1Char('/') + program))
                return true;
        }
    }
    return false;
}

bool SystemDialer::canDial() const
{
    return hasHandler(QStringLiteral("tel"));
}

bool SystemDialer::canText() const
{
    return hasHandler(QStringLiteral("sms"));
}

bool SystemDialer::dial(const QString &number)
{
    if (!isDialable(number) || !canDial())
        return false;
    QUrl link;
    link.setScheme(QStringLiteral("tel"));
    link.setPath(number, QUrl::DecodedMode); // '#' is encoded, so it stays part of the number
    return m_open(link);
}

bool SystemDialer::text(const QString &number, const QString &body)
{
    if (!isDialable(number) || !canText())
        return false;
    QUrl link;
    link.setScheme(QStringLiteral("sms"));
    link.setPath(number, QUrl::DecodedMode);
    if (!body.isEmpty())
        link.setQuery(QStringLiteral("body=") + QString::fromLatin1(QUrl::toPercentEncoding(body)));
    return m_open(link);
}

} // namespace handrail::platform
