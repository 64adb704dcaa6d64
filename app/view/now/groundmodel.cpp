#include "view/now/groundmodel.h"

#include "view/desk/daytext.h"
#include "view/desk/settings.h"

#include <algorithm>

namespace handrail::view {
namespace {

QString text(const std::string &s) { return QString::fromStdString(s); }

} // namespace

GroundModel::GroundModel(CrisisDesk &desk, CrisisContent content, Settings &settings, QObject *parent)
    : QObject(parent), m_desk(desk), m_content(std::move(content)), m_settings(settings),
      m_paces({"paceId", "title", "line", "chosen"}), m_phases({"word", "ms", "part"}), m_senses({"words", "instead"}),
      m_actions({"label", "route", "argument"})
{
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        if (found())
            open();
    });
}

void GroundModel::open()
{
    const std::string lang = m_settings.language().toStdString();
    for (const library::Head &head : m_content.heads("practice", lang)) {
        if (auto practice = m_content.practice(head.id, lang)) {
            m_practice = std::move(practice.value());
            break;
        }
    }
    const bool known =
        std::ranges::any_of(m_practice.paces, [this](const library::Pace &pace) { return pace.id == m_pace; });
    if (!known && !m_practice.paces.empty())
        m_pace = m_practice.paces.front().id; // the gentle one stands first
    refresh();
}

void GroundModel::choosePace(const QString &pace)
{
    m_pace = pace.toStdString();
    refresh();
}

void GroundModel::used(const QString &what)
{
    if (crisis::isOpen(m_desk.visit()))
        m_desk.keep(crisis::change(m_desk.visitId(),
                                   {{}, "ground", m_practice.head.id, what.toStdString(), 0, m_desk.clock().now()}),
                    {});
}

void GroundModel::refresh()
{
    QVector<QVariantMap> paces, phases, senses, actions;
    for (const library::Pace &pace : m_practice.paces) {
        const bool chosen = pace.id == m_pace;
        paces.append({{QStringLiteral("paceId"), text(pace.id)}, {QStringLiteral("title"), text(pace.title)},
                      {QStringLiteral("line"), text(pace.line)}, {QStringLiteral("chosen"), chosen}});
        for (const library::PacePhase &phase : pace.phases) {
            if (chosen)
                phases.append({{QStringLiteral("word"), text(phase.word)},
                               {QStringLiteral("ms"), phase.ms},
                               {QStringLiteral("part"), text(phase.id)}});
        }
    }
    for (const library::SenseStep &sense : m_practice.senses)
        senses.append({{QStringLiteral("words"), text(sense.text)}, {QStringLiteral("instead"), text(sense.instead)}});
    for (const library::Action &action : m_practice.actions)
        actions.append({{QStringLiteral("label"), text(action.label)},
                        {QStringLiteral("route"), text(action.route)},
                        {QStringLiteral("argument"), text(action.argument)}});
    m_paces.set(std::move(paces));
    m_phases.set(std::move(phases));
    m_senses.set(std::move(senses));
    m_actions.set(std::move(actions));
    emit changed();
}

QString GroundModel::paceLine() const
{
    const auto pace = std::ranges::find(m_practice.paces, m_pace, &library::Pace::id);
    return pace == m_practice.paces.end() ? QString() : text(pace->line);
}

QStringList GroundModel::reassurance() const
{
    QStringList out;
    for (const std::string &line : m_practice.reassurance)
        out.append(text(line));
    return out;
}

QString GroundModel::checkedOn() const { return dayText(m_practice.head.checked, m_settings.language()); }

} // namespace handrail::view
