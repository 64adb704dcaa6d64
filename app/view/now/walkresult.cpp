#include "view/now/walkresult.h"

#include "view/desk/nowdue.h"
#include "view/desk/settings.h"
#include "view/desk/showntext.h"
#include "view/now/walkmodel.h"

#include <algorithm>

namespace handrail::view {
namespace {

/// Whether @p action reaches someone: a line, the supervisor, 911.
bool reachesAPerson(const library::Action &action) { return action.route == "now/call"; }

} // namespace

WalkResult::WalkResult(WalkModel &walk) : QObject(&walk), m_walk(walk), m_actions({"label", "route", "argument"})
{
}

bool WalkResult::there() const { return m_walk.end() != nullptr; }
QString WalkResult::title() const { return there() ? shownText(m_walk.end()->title) : QString(); }
QString WalkResult::why() const { return there() ? shownText(m_walk.end()->why) : QString(); }
QString WalkResult::tone() const { return there() ? shownText(m_walk.end()->tone) : QString(); }
QString WalkResult::say() const { return there() ? shownText(m_walk.end()->say) : QString(); }
QString WalkResult::dueWords() const { return there() ? shownText(m_walk.end()->dueWords) : QString(); }
QString WalkResult::mainLabel() const { return mainAction() ? shownText(mainAction()->label) : QString(); }
QString WalkResult::mainRoute() const { return mainAction() ? shownText(mainAction()->route) : QString(); }
QString WalkResult::mainArgument() const { return mainAction() ? shownText(mainAction()->argument) : QString(); }

const library::Action *WalkResult::mainAction() const
{
    const auto *at = m_walk.end();
    if (!at || at->actions.empty())
        return nullptr;
    const auto &actions = at->actions;
    const auto person = std::ranges::find_if(actions, reachesAPerson);
    return person == actions.end() ? &actions.front() : &*person;
}

QStringList WalkResult::lines() const
{
    QStringList out;
    if (const auto *at = m_walk.end()) {
        for (const std::string &line : at->lines)
            out.append(shownText(line));
    }
    return out;
}

QString WalkResult::dueText() const
{
    const auto *at = m_walk.end();
    if (!at)
        return {};
    for (const crisis::VisitEvent &event : crisis::standingReports(m_walk.desk().visit())) {
        if (event.of == m_walk.walk().head.id && event.what == at->id)
            return dueDayText(event.dueMs, m_walk.settings().language());
    }
    return {};
}

void WalkResult::callMade()
{
    const auto *at = m_walk.end();
    if (!at || at->dueS == 0 || !dueText().isEmpty())
        return;
    const storage::Moment now = m_walk.desk().clock().now();
    crisis::VisitEvent event{{}, "report.made", m_walk.walk().head.id, at->id, 0, now};
    event.dueMs = dueAtMs(now.wallMs, at->dueS, at->dueWorkdays);
    m_walk.desk().keep(crisis::change(m_walk.desk().visitId(), std::move(event)), {});
    m_walk.tell();
}

void WalkResult::callTakenBack()
{
    const auto *at = m_walk.end();
    if (!at)
        return;
    for (const crisis::VisitEvent &event : crisis::standingReports(m_walk.desk().visit())) {
        if (event.of == m_walk.walk().head.id && event.what == at->id)
            m_walk.desk().takeOut(event.id, true);
    }
    m_walk.tell();
}

void WalkResult::arrange()
{
    QVector<QVariantMap> actions;
    if (const auto *at = m_walk.end()) {
        for (const library::Action &action : at->actions) {
            if (&action != mainAction())
                actions.append({{QStringLiteral("label"), shownText(action.label)},
                                {QStringLiteral("route"), shownText(action.route)},
                                {QStringLiteral("argument"), shownText(action.argument)}});
        }
    }
    m_actions.set(std::move(actions));
}

} // namespace handrail::view
