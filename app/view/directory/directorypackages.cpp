#include "view/directory/directorypackages.h"

#include "view/desk/daytext.h"
#include "view/desk/settings.h"

#include <QDateTime>
#include <QLocale>

namespace handrail::view {

DirectoryPackages::DirectoryPackages(DirectoryDesk &desk, Settings &settings)
    : m_desk(desk), m_settings(settings), m_rows({"name", "publisher", "services", "date"})
{
}

QString DirectoryPackages::latestDate() const { return m_rows.word(0, QStringLiteral("date")).toString(); }

void DirectoryPackages::read()
{
    m_desk.work(
        this,
        [](storage::Database &db) {
            return storage::guarded(
                [&] { return db.sql().execAndGet("SELECT EXISTS (SELECT 1 FROM service)").getInt() != 0; });
        },
        [this](const storage::Result<bool> &any) {
            m_hasOwn = any.ok() && any.value();
            emit changed();
        });
    m_desk.ask(this, [](directory::DirectorySearch &search) { return search.packages(); },
               [this](const storage::Result<std::vector<directory::SourcePackage>> &packages) { take(packages); });
}

void DirectoryPackages::take(const storage::Result<std::vector<directory::SourcePackage>> &packages)
{
    QVector<QVariantMap> rows;
    const QString language = m_settings.language();
    const QLocale locale(language == QLatin1String("es") ? QLocale::Spanish : QLocale::English, QLocale::UnitedStates);
    qlonglong services = 0;
    if (packages.ok()) {
        for (const directory::SourcePackage &p : packages.value()) {
            services += p.services;
            const QDate date = QDateTime::fromMSecsSinceEpoch(p.importedWallMs).date();
            rows.append({{QStringLiteral("name"), QString::fromStdString(p.name)},
                         {QStringLiteral("publisher"), QString::fromStdString(p.publisher)},
                         {QStringLiteral("services"), locale.toString(static_cast<qlonglong>(p.services))},
                         {QStringLiteral("date"), dayText(date.toString(Qt::ISODate).toStdString(), language)}});
        }
    }
    m_rows.set(std::move(rows));
    m_servicesInAll = locale.toString(services);
    m_known = packages.ok() || packages.failure().kind == storage::FailureKind::NotFound; // no file: nothing yet
    emit changed();
}

} // namespace handrail::view
