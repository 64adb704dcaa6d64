// The parts of DirectoryModel that do not search services: the lines that ship with the app, and what was imported.
#include "view/desk/nearlines.h"
#include "view/desk/servicewords.h"
#include "view/desk/settings.h"
#include "view/directory/directorymodel.h"

#include "library/library.h"
#include "view/desk/daytext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace handrail::view {
namespace {

constexpr int kMostLines = 6;   // among search results: services come soon
constexpr int kMostHits = 40;   // of all content, to find the lines among them

QString text(const std::string &s) { return QString::fromStdString(s); }

/// A phone line as a row: kind "line".
QVariantMap lineRow(const library::Line &line)
{
    return {{QStringLiteral("lineId"), text(line.id)},
            {QStringLiteral("name"), text(line.name)}, {QStringLiteral("purpose"), text(line.purpose)},
            {QStringLiteral("phone"), text(line.phoneShown)}, {QStringLiteral("textTo"), text(line.textShown)},
            {QStringLiteral("textBody"), text(line.textBody)}, {QStringLiteral("hours"), text(line.hours)},
            {QStringLiteral("county"), text(line.county)}, {QStringLiteral("old"), line.old},
            {QStringLiteral("checked"), text(line.checked)}};
}

} // namespace

void DirectoryModel::readLines()
{
    QVector<QVariantMap> rows;
    const QStringList here = m_where.counties ? m_where.counties() : QStringList();
    const QString county = here.isEmpty() ? m_settings.county() : here.front();
    for (const library::Line &line : m_library.lines(m_settings.language().toStdString(), county.toStdString())) {
        if (line.id != "911") // the emergency bar has it, on every screen
            rows.append(lineRow(line));
    }
    m_lines.set(std::move(rows));
}

void DirectoryModel::readPackages()
{
    m_desk.work(
        this,
        [](storage::Database &db) {
            return storage::guarded(
                [&] { return db.sql().execAndGet("SELECT EXISTS (SELECT 1 FROM service)").getInt() != 0; });
        },
        [this](const storage::Result<bool> &any) {
            m_hasOwn = any.ok() && any.value();
            emit packagesChanged();
        });
    m_desk.ask(this, [](directory::DirectorySearch &search) { return search.packages(); },
               [this](storage::Result<std::vector<directory::SourcePackage>> packages) {
                   QVector<QVariantMap> rows;
                   const QLocale locale(m_settings.language() == QLatin1String("es") ? QLocale::Spanish
                                                                                     : QLocale::English,
                                        QLocale::UnitedStates);
                   qlonglong services = 0;
                   if (packages.ok()) {
                       for (const directory::SourcePackage &p : packages.value()) {
                           services += p.services;
                           const QDate date = QDateTime::fromMSecsSinceEpoch(p.importedWallMs).date();
                           rows.append(
                               {{QStringLiteral("name"), text(p.name)},
                                {QStringLiteral("publisher"), text(p.publisher)},
                                {QStringLiteral("services"), locale.toString(static_cast<qlonglong>(p.services))},
                                {QStringLiteral("date"),
                                 dayText(date.toString(Qt::ISODate).toStdString(), m_settings.language())}});
                       }
                   }
                   m_packages.set(std::move(rows));
                   m_servicesInAll = locale.toString(services);
                   m_packagesKnown = true;
                   emit packagesChanged();
               });
}

/// Content's search forgives typos. Beside services that match as typed, a line must match as typed too.
QVector<QVariantMap> DirectoryModel::matchingLines(bool forgiving) const
{
    QVector<QVariantMap> rows;
    if (m_words.trimmed().isEmpty() || !m_category.isEmpty())
        return rows;
    const std::string language = m_settings.language().toStdString();
    const NearLines near(m_library, language, m_where.counties ? m_where.counties() : QStringList());
    std::vector<library::Line> found = near.matching(m_words);
    const std::size_t own = found.size();
    for (const library::Hit &hit : m_library.search(m_words.toStdString(), language, kMostHits)) {
        auto line =
            hit.kind == "lines" ? m_library.line(hit.id, language) : storage::Result<library::Line>(storage::Failure{});
        if (!line.ok() || std::ranges::find(found, line.value().id, &library::Line::id) != found.end())
            continue;
        if (forgiving || NearLines::matches(m_words, line.value()))
            found.push_back(std::move(line.value()));
    }
    std::stable_sort(found.begin() + static_cast<std::ptrdiff_t>(own), found.end(),
                     [&](const library::Line &a, const library::Line &b) { return near.rank(a) < near.rank(b); });
    for (const library::Line &line : found) {
        if (rows.size() >= kMostLines)
            break;
        QVariantMap row = lineRow(line);
        row[QStringLiteral("kind")] = QStringLiteral("line");
        row[QStringLiteral("rowId")] = text(line.id);
        row[QStringLiteral("what")] = styledMarks(line.purpose);
        row[QStringLiteral("checkedStale")] = line.old;
        rows.append(row);
    }
    return rows;
}

} // namespace handrail::view
