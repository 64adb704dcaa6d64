#include "searchmodel.h"

#include "settings.h"

#include "library/library.h"

namespace handrail::view {
namespace {

constexpr int kMostHits = 30; // nobody reads further; a longer word narrows it

/// A snippet as styled text: what was found between <b> and </b>, everything else safe.
QString styled(const std::string &snippet)
{
    QString text = QString::fromStdString(snippet).toHtmlEscaped();
    text.replace(QChar(u'\n'), QChar(u' '));
    text.replace(QChar(0xE000), QStringLiteral("<b>"));
    text.replace(QChar(0xE001), QStringLiteral("</b>"));
    return text;
}

/// Where a hit is opened.
std::pair<std::string, std::string> wayTo(const library::Hit &hit)
{
    if (hit.kind == "plan")
        return {"plans/start", hit.id};
    if (hit.kind == "competency")
        return {"me/competency", hit.id};
    if (hit.kind == "lines" || hit.kind == "checklist")
        return {hit.place, hit.id};
    return {hit.place, {}};
}

} // namespace

SearchModel::SearchModel(const library::Library &library, Settings &settings, QObject *parent)
    : QObject(parent), m_library(library), m_settings(settings), m_hits({"kind", "title", "found", "glyph", "route", "argument"})
{
    connect(&m_settings, &Settings::languageChanged, this, &SearchModel::search);
}

void SearchModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    search();
    emit textChanged();
}

void SearchModel::search()
{
    QVector<QVariantMap> rows;
    for (const library::Hit &hit : m_library.search(m_text.toStdString(), m_settings.language().toStdString(), kMostHits)) {
        const auto [route, argument] = wayTo(hit);
        rows.append({{QStringLiteral("kind"), QString::fromStdString(hit.kind)}, {QStringLiteral("title"), QString::fromStdString(hit.title)},
                     {QStringLiteral("found"), styled(hit.snippet)}, {QStringLiteral("glyph"), QString::fromStdString(hit.icon)},
                     {QStringLiteral("route"), QString::fromStdString(route)}, {QStringLiteral("argument"), QString::fromStdString(argument)}});
    }
    m_hits.set(std::move(rows));
}

} // namespace handrail::view
