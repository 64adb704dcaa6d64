#include "view/call/calllist.h"

#include "view/call/placemodel.h"
#include "view/desk/settings.h"

#include <algorithm>

namespace handrail::view {
namespace {

QString sectionOf(const library::Line &line)
{
    if (line.area == "program")
        return QStringLiteral("program");
    if (!line.county.empty())
        return QStringLiteral("county");
    return line.area.empty() ? QStringLiteral("national") : QStringLiteral("state");
}

} // namespace

CallList::CallList(const CallContent &content, const PlaceModel &place, const Settings &settings)
    : m_content(content), m_place(place), m_settings(settings)
{
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        m_listedCounties.clear();
        refresh();
    });
    connect(&m_place, &PlaceModel::changed, this, &CallList::refresh);
}

void CallList::show()
{
    m_listed = true;
    refresh();
}

void CallList::refresh()
{
    if (!m_listed)
        return;
    const std::string lang = m_settings.language().toStdString();
    const QStringList counties = m_place.lineCounties();
    const auto own = m_content.own ? m_content.own() : std::vector<library::Line>();
    const bool sameOwn =
        std::ranges::equal(own, m_listedOwn, {}, [](const library::Line &l) { return l.id + l.name + l.phoneShown; });
    if (m_sections.count() > 0 && counties == m_listedCounties && sameOwn)
        return;
    m_listedCounties = counties;
    m_listedOwn.clear();
    for (const library::Line &line : own)
        m_listedOwn.push_back(line.id + line.name + line.phoneShown);

    struct Section {
        QString section, county;
        QVector<QVariantMap> rows;
    };
    std::vector<Section> sections;
    const auto put = [&](const library::Line &line) {
        const QString section = sectionOf(line), county = QString::fromStdString(line.county);
        auto at = std::ranges::find_if(sections,
                                       [&](const Section &s) { return s.section == section && s.county == county; });
        if (at == sections.end())
            at = sections.insert(sections.end(), Section{section, county, {}});
        at->rows.push_back(lineRow(line, m_settings.language()));
    };
    for (const library::Line &line : own)
        put(line);
    for (const QString &county : counties) {
        for (const library::Line &line : m_content.lines(lang, county.toStdString())) {
            if (line.county == county.toStdString())
                put(line);
        }
    }
    const auto rest = m_content.lines(lang, {});
    for (const QString &section : {QStringLiteral("state"), QStringLiteral("national")}) {
        for (const library::Line &line : rest) {
            if (sectionOf(line) == section)
                put(line);
        }
    }

    std::vector<std::unique_ptr<RowsModel>> lists;
    QVector<QVariantMap> rows;
    for (Section &section : sections) {
        lists.push_back(std::make_unique<RowsModel>(lineRoles()));
        lists.back()->set(std::move(section.rows));
        rows.push_back({{QStringLiteral("section"), section.section}, {QStringLiteral("county"), section.county},
                        {QStringLiteral("lines"), QVariant::fromValue(lists.back().get())}});
    }
    m_sections.set({}); // rows hold the old lists: let them go first
    m_lists = std::move(lists);
    m_sections.set(std::move(rows));
}

} // namespace handrail::view
