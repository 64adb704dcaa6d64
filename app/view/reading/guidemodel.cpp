#include "view/reading/guidemodel.h"

#include "view/desk/daytext.h"
#include "view/desk/settings.h"

#include "library/library.h"
#include "storage/clock.h"

#include <algorithm>

namespace handrail::view {
namespace {

QString text(const std::string &s) { return QString::fromStdString(s); }

} // namespace

GuideModel::GuideModel(const library::Library &library, const storage::Clock &clock, Settings &settings,
                       QObject *parent)
    : QObject(parent), m_library(library), m_clock(clock), m_settings(settings),
      m_sections({"section", "title", "markdown"}), m_actions({"label", "route", "argument"}),
      m_facts({"value", "says", "source", "checkedOn", "status", "stale"}),
      m_sources({"title", "publisher", "date", "address"})
{
    connect(&m_settings, &Settings::languageChanged, this, &GuideModel::load);
}

std::string GuideModel::idOf(const QString &place) const
{
    const std::string wanted = place.toStdString();
    const auto heads = m_library.heads("guide", m_settings.language().toStdString());
    auto found = std::ranges::find(heads, wanted, &library::Head::place);
    if (found == heads.end())
        found = std::ranges::find(heads, wanted, &library::Head::id);
    return found == heads.end() ? std::string() : found->id;
}

bool GuideModel::exists(const QString &place) const { return !idOf(place).empty(); }

bool GuideModel::isOld(const std::string &day) const { return isPastCheck(day, m_clock.now().wallMs); }

QString GuideModel::checkedOn() const { return dayText(m_guide.head.checked, m_settings.language()); }

bool GuideModel::stale() const
{
    return found()
           && (isOld(m_guide.head.checked)
               || std::ranges::any_of(m_guide.head.facts, [this](const library::Fact &f) { return isOld(f.checked); }));
}

void GuideModel::open(const QString &place)
{
    m_place = place;
    load();
}

void GuideModel::load()
{
    const QString language = m_settings.language();
    auto guide = m_library.guide(idOf(m_place), language.toStdString());
    m_guide = guide ? std::move(guide.value()) : library::Guide{};
    QVector<QVariantMap> sections, actions, facts, sources;
    for (const library::GuideSection &s : m_guide.sections)
        sections.append({{QStringLiteral("section"), text(s.id)},
                         {QStringLiteral("title"), text(s.title)},
                         {QStringLiteral("markdown"), text(s.markdown)}});
    for (const library::Action &a : m_guide.actions)
        actions.append({{QStringLiteral("label"), text(a.label)},
                        {QStringLiteral("route"), text(a.route)},
                        {QStringLiteral("argument"), text(a.argument)}});
    for (const library::Fact &f : m_guide.head.facts)
        facts.append({{QStringLiteral("value"), text(f.value)},
                      {QStringLiteral("says"), text(f.says)},
                      {QStringLiteral("source"), text(f.source)},
                      {QStringLiteral("checkedOn"), dayText(f.checked, language)},
                      {QStringLiteral("status"), text(f.status)},
                      {QStringLiteral("stale"), isOld(f.checked)}});
    for (const library::Source &s : m_guide.head.sources)
        sources.append({{QStringLiteral("title"), text(s.title)},
                        {QStringLiteral("publisher"), text(s.publisher)},
                        {QStringLiteral("date"), dayText(s.date, language)},
                        {QStringLiteral("address"), text(s.address)}});
    m_sections.set(std::move(sections));
    m_actions.set(std::move(actions));
    m_facts.set(std::move(facts));
    m_sources.set(std::move(sources));
    emit changed();
}

} // namespace handrail::view
