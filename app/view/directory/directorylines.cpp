#include "view/directory/directorylines.h"

#include "library/library.h"
#include "view/desk/servicewords.h"
#include "view/desk/settings.h"

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

DirectoryLines::DirectoryLines(const library::Library &library, const Settings &settings)
    : m_library(library), m_settings(settings),
      m_rows({"lineId", "name", "purpose", "phone", "textTo", "textBody", "hours", "county", "old", "checked"})
{
}

void DirectoryLines::read()
{
    QVector<QVariantMap> rows;
    const QStringList here = counties();
    const QString county = here.isEmpty() ? m_settings.county() : here.front();
    for (const library::Line &line : m_library.lines(m_settings.language().toStdString(), county.toStdString())) {
        if (line.id != "911") // the emergency bar has it, on every screen
            rows.append(lineRow(line));
    }
    m_rows.set(std::move(rows));
}

QVector<QVariantMap> DirectoryLines::matching(const QString &words, bool forgiving) const
{
    QVector<QVariantMap> rows;
    if (words.trimmed().isEmpty())
        return rows;
    const std::string language = m_settings.language().toStdString();
    const NearLines near(m_library, language, counties());
    std::vector<library::Line> found = near.matching(words);
    const std::size_t own = found.size();
    for (const library::Hit &hit : m_library.search(words.toStdString(), language, kMostHits)) {
        auto line =
            hit.kind == "lines" ? m_library.line(hit.id, language) : storage::Result<library::Line>(storage::Failure{});
        if (!line.ok() || std::ranges::find(found, line.value().id, &library::Line::id) != found.end())
            continue;
        if (forgiving || NearLines::matches(words, line.value()))
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
