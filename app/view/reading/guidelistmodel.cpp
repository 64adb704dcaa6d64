#include "view/reading/guidelistmodel.h"

#include "view/desk/settings.h"

#include "library/library.h"

#include <array>
#include <map>
#include <set>

namespace handrail::view {
namespace {

constexpr std::array kGroups{"early", "together", "ground", "other"};

/// What a place of product.md is for: seeing it early, being with the person, knowing the ground.
std::string groupOf(const std::string &place)
{
    static const std::set<std::string> early{"before/pathways", "before/needs", "before/signs"};
    static const std::set<std::string> together{"before/engage", "before/trauma",   "before/strengths", "before/coping",
                                                "before/change", "before/language", "before/recovery",  "before/paths",
                                                "before/decide", "before/advocate"};
    static const std::set<std::string> ground{
        "before/substance", "before/use",       "before/systems",  "before/places", "before/orders",  "before/rights",
        "before/legal",     "before/shelter",   "before/benefits", "before/work",   "before/school",  "before/rides",
        "before/online",    "before/treatment", "before/doctor",   "before/food",   "before/violence"};
    return early.contains(place)      ? "early"
           : together.contains(place) ? "together"
           : ground.contains(place)   ? "ground"
                                      : "other";
}

} // namespace

GuideListModel::GuideListModel(const library::Library &library, Settings &settings, QString phase, QObject *parent)
    : QObject(parent), m_library(library), m_settings(settings), m_phase(std::move(phase)),
      m_groups({"group", "guides"})
{
    for (std::size_t i = 0; i < kGroups.size(); ++i)
        m_guides.push_back(std::make_unique<RowsModel>(QList<QByteArray>{"place", "title", "summary", "glyph"}));
    connect(&m_settings, &Settings::languageChanged, this, &GuideListModel::load);
    load();
}

void GuideListModel::load()
{
    std::map<std::string, QVector<QVariantMap>> guides;
    for (const library::Head &head :
         m_library.heads("guide", m_settings.language().toStdString(), m_phase.toStdString()))
        guides[groupOf(head.place)].append({{QStringLiteral("place"), QString::fromStdString(head.place)},
                                            {QStringLiteral("title"), QString::fromStdString(head.title)},
                                            {QStringLiteral("summary"), QString::fromStdString(head.summary)},
                                            {QStringLiteral("glyph"), QString::fromStdString(head.icon)}});
    QVector<QVariantMap> groups;
    for (std::size_t i = 0; i < kGroups.size(); ++i) {
        m_guides[i]->set(guides[kGroups[i]]);
        if (m_guides[i]->count() > 0)
            groups.append({{QStringLiteral("group"), QString::fromLatin1(kGroups[i])},
                           {QStringLiteral("guides"), QVariant::fromValue(m_guides[i].get())}});
    }
    m_groups.set(std::move(groups));
}

} // namespace handrail::view
