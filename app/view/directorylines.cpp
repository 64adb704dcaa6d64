// The parts of DirectoryModel that do not search services: the lines that ship with the app, and what was imported.
#include "directorymodel.h"
#include "servicewords.h"
#include "settings.h"

#include "library/library.h"

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
    return {{QStringLiteral("lineId"), text(line.id)}, {QStringLiteral("name"), text(line.name)}, {QStringLiteral("purpose"), text(line.purpose)},
            {QStringLiteral("phone"), text(line.phoneShown)}, {QStringLiteral("textTo"), text(line.textShown)},
            {QStringLiteral("textBody"), text(line.textBody)}, {QStringLiteral("hours"), text(line.hours)},
            {QStringLiteral("county"), text(line.county)}, {QStringLiteral("old"), line.old}, {QStringLiteral("checked"), text(line.checked)}};
}

QStringList foldedWords(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (!c.isMark())
            plain += c.isLetterOrNumber() ? c : QLatin1Char(' ');
    }
    return plain.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Every word as typed begins a word of the line.
bool matches(const QStringList &typed, const library::Line &line)
{
    const QStringList words = foldedWords(text(line.name + " " + line.purpose + " " + line.who + " " + line.county + " " + line.languages));
    return std::all_of(typed.begin(), typed.end(), [&](const QString &word) {
        return std::any_of(words.begin(), words.end(), [&](const QString &w) { return w.startsWith(word); });
    });
}

} // namespace

void DirectoryModel::readLines()
{
    QVector<QVariantMap> rows;
    for (const library::Line &line : m_library.lines(m_settings.language().toStdString(), m_settings.county().toStdString())) {
        if (line.id != "911") // the emergency bar has it, on every screen
            rows.append(lineRow(line));
    }
    m_lines.set(std::move(rows));
}

void DirectoryModel::readPackages()
{
    m_desk.work(this, [](storage::Database &db) { return storage::guarded([&] { return db.sql().execAndGet("SELECT EXISTS (SELECT 1 FROM service)").getInt() != 0; }); },
                [this](const storage::Result<bool> &any) {
                    m_hasOwn = any.ok() && any.value();
                    emit packagesChanged();
                });
    m_desk.ask(this, [](directory::DirectorySearch &search) { return search.packages(); },
               [this](storage::Result<std::vector<directory::SourcePackage>> packages) {
                   QVector<QVariantMap> rows;
                   const QLocale locale(m_settings.language() == QLatin1String("es") ? QLocale::Spanish : QLocale::English, QLocale::UnitedStates);
                   qlonglong services = 0;
                   if (packages.ok()) {
                       for (const directory::SourcePackage &p : packages.value()) {
                           services += p.services;
                           const QDate date = QDateTime::fromMSecsSinceEpoch(p.importedWallMs).date();
                           rows.append({{QStringLiteral("name"), text(p.name)}, {QStringLiteral("publisher"), text(p.publisher)},
                                        {QStringLiteral("services"), locale.toString(static_cast<qlonglong>(p.services))},
                                        {QStringLiteral("date"), locale.toString(date, QLocale::LongFormat).section(QStringLiteral(", "), 1)}});
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
    const QStringList typed = foldedWords(m_words);
    for (const library::Hit &hit : m_library.search(m_words.toStdString(), language, kMostHits)) {
        const auto line = hit.kind == "lines" && rows.size() < kMostLines ? m_library.line(hit.id, language)
                                                                           : storage::Result<library::Line>(storage::Failure{});
        if (!line.ok() || (!forgiving && !matches(typed, line.value())))
            continue;
        QVariantMap row = lineRow(line.value());
        row[QStringLiteral("kind")] = QStringLiteral("line");
        row[QStringLiteral("rowId")] = text(hit.id);
        row[QStringLiteral("what")] = styledMarks(line.value().purpose);
        row[QStringLiteral("checkedStale")] = line.value().old;
        rows.append(row);
    }
    return rows;
}

} // namespace handrail::view
