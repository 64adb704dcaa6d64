#include "view/reading/searchmodel.h"

#include "view/desk/settings.h"

#include "library/library.h"

#include <algorithm>

namespace handrail::view {
namespace {

constexpr int kMostServices = 5; // the rest is one tap further, in the directory
constexpr int kMostHits = 30; // nobody reads further; a longer word narrows it
// rows a screen has room for: the rest is made when the thumb pauses, so that a letter is not held up by rows nobody
// sees
constexpr int kAtOnce = 9;
constexpr int kPauseMs = 400; // longer than from one letter to the next
constexpr int kAtATime = 4;   // rows then, a few between two frames
constexpr int kNextMs = 40;

/// A snippet as styled text: what was found between <b> and </b>, everything else safe.
QString styled(const std::string &snippet)
{
    QString text = QString::fromStdString(snippet).toHtmlEscaped();
    text.replace(QChar(u'\n'), QChar(u' '));
    text.replace(QChar(0xE000), QStringLiteral("<b>"));
    text.replace(QChar(0xE001), QStringLiteral("</b>"));
    return text;
}

} // namespace

SearchModel::SearchModel(const library::Library &library, Settings &settings, Services services, QObject *parent)
    : QObject(parent), m_library(library), m_services(std::move(services)), m_settings(settings),
      m_hits({"kind", "title", "found", "glyph", "route", "argument", "county", "number"})
{
    readPlaces();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        QVector<QVariantMap> rows = m_found + m_foundServices;
        const qsizetype next = m_hits.count() + kAtATime;
        if (next >= rows.size())
            return show();
        rows.resize(next);
        m_hits.set(std::move(rows));
        m_pause.start(kNextMs);
    });
    connect(&m_settings, &Settings::languageChanged, this, &SearchModel::search);
}

void SearchModel::readPlaces()
{
    for (const char *kind : {"walk", "checklist", "practice", "card"}) {
        for (const library::Head &head : m_library.heads(kind, "en"))
            m_toolPlaces.insert(head.place);
    }
}

std::pair<std::string, std::string> SearchModel::wayTo(const library::Hit &hit) const
{
    if (hit.kind == "plan")
        return {"plans/start", hit.id};
    if (hit.kind == "competency")
        return {"me/competency", hit.id};
    if (hit.kind == "guide" && m_toolPlaces.contains(hit.place))
        return {"now/read", hit.id};
    if (hit.kind == "lines" || hit.kind == "checklist" || hit.kind == "card" || hit.kind == "protocol")
        return {hit.place, hit.id};
    return {hit.place, {}};
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
    m_found.clear();
    m_foundServices.clear();
    for (const library::Hit &hit :
         m_library.search(m_text.toStdString(), m_settings.language().toStdString(), kMostHits)) {
        const auto [route, argument] = wayTo(hit);
        m_found.append({{QStringLiteral("kind"), QString::fromStdString(hit.kind)},
                        {QStringLiteral("title"), QString::fromStdString(hit.title)},
                        {QStringLiteral("found"), styled(hit.snippet)},
                        {QStringLiteral("glyph"), QString::fromStdString(hit.icon)},
                        {QStringLiteral("route"), QString::fromStdString(route)},
                        {QStringLiteral("argument"), QString::fromStdString(argument)}});
    }
    orderLines(m_found);
    if (m_found.size() > kAtOnce)
        m_pause.start(kPauseMs);
    else
        m_pause.stop();
    m_hits.set(m_found.mid(0, kAtOnce));
    if (!asked() || !m_services)
        return;
    m_services(this, m_text.toStdString(), [this, words = m_text](const storage::Result<directory::SearchPage> &page) {
        if (!page.ok() || words != m_text) // no directory yet, or overtaken
            return;
        for (const directory::ServiceRow &row : page.value().rows) {
            if (m_foundServices.size() == kMostServices)
                break;
            // Name and organization only: nothing here can give a confidential place away.
            m_foundServices.append({{QStringLiteral("kind"), QStringLiteral("service")},
                                    {QStringLiteral("title"), QString::fromStdString(row.name)},
                                    {QStringLiteral("found"), QString::fromStdString(row.organization).toHtmlEscaped()},
                                    {QStringLiteral("glyph"), QString()},
                                    {QStringLiteral("route"), QStringLiteral("directory/service")},
                                    {QStringLiteral("argument"), QString::fromStdString(row.id)}});
        }
        show();
    });
}

void SearchModel::orderLines(QVector<QVariantMap> &rows) const
{
    const std::string lang = m_settings.language().toStdString();
    const NearLines near(m_library, lang, m_whereIStand ? m_whereIStand() : QStringList());
    const auto isLine = [](const QVariantMap &row) {
        return row[QStringLiteral("kind")].toString() == QLatin1String("lines");
    };
    std::vector<std::pair<int, QVariantMap>> lines;
    const auto put = [&](QVariantMap row, const library::Line &line) {
        row[QStringLiteral("county")] = QString::fromStdString(line.county);
        row[QStringLiteral("number")] = QString::fromStdString(line.phone.empty() ? line.textShown : line.phoneShown);
        lines.emplace_back(near.rank(line), std::move(row));
    };
    for (const QVariantMap &row : rows) {
        if (!isLine(row))
            continue;
        if (const auto line = m_library.line(row[QStringLiteral("argument")].toString().toStdString(), lang); line.ok())
            put(row, line.value());
    }
    if (lines.empty())
        return;
    // Of 58 counties' lines the search keeps a few: those of where one stands may not be the ones left out.
    for (const library::Line &line : near.matching(m_text)) {
        const QString id = QString::fromStdString(line.id);
        if (std::ranges::none_of(
                lines, [&](const auto &one) { return one.second[QStringLiteral("argument")].toString() == id; }))
            put({{QStringLiteral("kind"), QStringLiteral("lines")},
                 {QStringLiteral("title"), QString::fromStdString(line.name)},
                 {QStringLiteral("found"), QString::fromStdString(line.purpose).toHtmlEscaped()},
                 {QStringLiteral("glyph"), QStringLiteral("call")},
                 {QStringLiteral("route"), QStringLiteral("now/call")},
                 {QStringLiteral("argument"), id}},
                line);
    }
    std::ranges::stable_sort(lines, {}, &std::pair<int, QVariantMap>::first);
    qsizetype at = 0;
    QVector<QVariantMap> out;
    for (const QVariantMap &row : std::as_const(rows))
        out.append(isLine(row) && at < static_cast<qsizetype>(lines.size())
                       ? lines[static_cast<std::size_t>(at++)].second
                       : row);
    for (; at < static_cast<qsizetype>(lines.size()); ++at)
        out.append(lines[static_cast<std::size_t>(at)].second);
    rows = std::move(out);
}

void SearchModel::show()
{
    QVector<QVariantMap> rows = m_found + m_foundServices;
    if (m_pause.isActive()) // the rest is still to come
        rows.resize(std::min<qsizetype>(rows.size(), m_hits.count()));
    m_hits.set(std::move(rows));
}

} // namespace handrail::view
