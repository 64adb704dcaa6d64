#include "view/now/walkmodel.h"

#include "view/desk/daytext.h"
#include "view/desk/nowdue.h"
#include "view/desk/settings.h"
#include "view/desk/timetext.h"

#include <algorithm>

namespace handrail::view {
namespace {

constexpr std::int64_t kDoubleTapMs = 350; // two presses closer than this are one trembling thumb, as in a run

QString text(const std::string &s) { return QString::fromStdString(s); }

/// Whether @p action reaches someone: a line, the supervisor, 911.
bool reachesAPerson(const library::Action &action) { return action.route == "now/call"; }

} // namespace

WalkModel::WalkModel(CrisisDesk &desk, CrisisContent content, Settings &settings, QObject *parent)
    : QObject(parent), m_desk(desk), m_content(std::move(content)), m_settings(settings),
      m_given({"step", "question", "answer", "because", "at"}), m_answers({"answerId", "label"}),
      m_actions({"label", "route", "argument"})
{
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        load();
        refresh();
    });
    connect(&m_desk, &CrisisDesk::restored, this, &WalkModel::adopt);
    connect(&m_desk, &CrisisDesk::visitChanged, this, [this] {
        // the visit was closed: its answers stay with it
        if (!m_run.visitId.empty() && m_run.visitId != m_desk.visit().id) {
            m_run = crisis::beginWalk(m_walk, {}, m_desk.clock().now());
            refresh();
        } else {
            emit changed();
        }
    });
}

void WalkModel::load()
{
    m_walk = {};
    const std::string lang = m_settings.language().toStdString();
    for (const library::Head &head : m_content.heads("walk", lang)) {
        if (head.place != m_place.toStdString() && head.id != m_place.toStdString())
            continue;
        if (auto walk = m_content.walk(head.id, lang))
            m_walk = std::move(walk.value());
        return;
    }
}

void WalkModel::open(const QString &place)
{
    m_place = place;
    load();
    m_cameAt = m_desk.clock().now();
    m_run = crisis::beginWalk(m_walk, {}, m_desk.clock().now());
    if (m_desk.isRestored())
        adopt();
    else
        m_desk.restore();
    refresh();
}

void WalkModel::adopt()
{
    if (!found() || !m_run.given.empty())
        return;
    const auto known = std::ranges::find(m_desk.walks(), m_walk.head.id, &crisis::WalkRun::walkId);
    if (known != m_desk.walks().end() && crisis::isOpen(m_desk.visit()) && known->visitId == m_desk.visit().id)
        m_run = crisis::settled(m_walk, *known);
    refresh();
}

bool WalkModel::tooSoon() const
{
    const storage::Moment now = m_desk.clock().now();
    // Only the boot clock may hold a thumb back: after a reboot or a clock change the buttons must work.
    return m_cameAt && !now.bootId.empty() && m_cameAt->bootId == now.bootId
           && now.bootMs - m_cameAt->bootMs < kDoubleTapMs;
}

void WalkModel::answer(const QString &answer)
{
    if (tooSoon())
        return;
    crisis::WalkRun before = m_run;
    if (before.visitId.empty())
        before.visitId = m_desk.visitId();
    take(crisis::answer(m_walk, before, answer.toStdString(), m_desk.clock().now()));
}

void WalkModel::backTo(const QString &step)
{
    take(step.isEmpty() && !m_run.given.empty() ? crisis::backTo(m_run, m_run.given.front().step)
                                                : crisis::backTo(m_run, step.toStdString()));
}

void WalkModel::take(crisis::WalkRun next)
{
    m_cameAt = m_desk.clock().now();
    const crisis::Changes changes = crisis::changes(m_walk, m_run, next);
    m_run = std::move(next);
    m_desk.remember(m_run);
    m_desk.keep(changes, {{crisis::walkSlot(m_run), crisis::toJson(m_run)}});
    refresh();
}

void WalkModel::callMade()
{
    const auto *at = end();
    if (!at || at->dueS == 0 || !dueText().isEmpty())
        return;
    const storage::Moment now = m_desk.clock().now();
    crisis::VisitEvent event{{}, "report.made", m_walk.head.id, at->id, 0, now};
    event.dueMs = dueAtMs(now.wallMs, at->dueS, at->dueWorkdays);
    m_desk.keep(crisis::change(m_desk.visitId(), std::move(event)), {});
    emit changed();
}

void WalkModel::callTakenBack()
{
    const auto *at = end();
    if (!at)
        return;
    for (const crisis::VisitEvent &event : crisis::standingReports(m_desk.visit())) {
        if (event.of == m_walk.head.id && event.what == at->id)
            m_desk.takeOut(event.id, true);
    }
    emit changed();
}

void WalkModel::refresh()
{
    m_here = crisis::standsAt(m_walk, m_run);
    QVector<QVariantMap> given, answers, actions;
    for (const crisis::WalkGiven &g : m_run.given) {
        const auto *asked = crisis::findWalkStep(m_walk, g.step);
        const auto *answered = asked ? crisis::findAnswer(*asked, g.answer) : nullptr;
        if (!answered)
            continue;
        given.append({{QStringLiteral("step"), text(g.step)},
                      {QStringLiteral("question"), text(asked->question)},
                      {QStringLiteral("answer"), text(answered->label)},
                      {QStringLiteral("because"), text(answered->because)},
                      {QStringLiteral("at"), timeOfDay(g.at.wallMs)}});
    }
    if (const auto *at = step()) {
        for (const library::WalkAnswer &one : at->answers)
            answers.append({{QStringLiteral("answerId"), text(one.id)}, {QStringLiteral("label"), text(one.label)}});
    }
    if (const auto *at = end()) {
        for (const library::Action &action : at->actions) {
            if (&action != mainAction())
                actions.append({{QStringLiteral("label"), text(action.label)},
                                {QStringLiteral("route"), text(action.route)},
                                {QStringLiteral("argument"), text(action.argument)}});
        }
    }
    m_given.set(std::move(given));
    m_answers.set(std::move(answers));
    m_actions.set(std::move(actions));
    emit changed();
}

const library::Action *WalkModel::mainAction() const
{
    if (!end() || end()->actions.empty())
        return nullptr;
    const auto &actions = end()->actions;
    const auto person = std::ranges::find_if(actions, reachesAPerson);
    return person == actions.end() ? &actions.front() : &*person;
}

QString WalkModel::mainLabel() const { return mainAction() ? text(mainAction()->label) : QString(); }
QString WalkModel::mainRoute() const { return mainAction() ? text(mainAction()->route) : QString(); }
QString WalkModel::mainArgument() const { return mainAction() ? text(mainAction()->argument) : QString(); }
QString WalkModel::checkedOn() const { return dayText(m_walk.head.checked, m_settings.language()); }
QString WalkModel::question() const { return step() ? text(step()->question) : QString(); }
QString WalkModel::help() const { return step() ? text(step()->help) : QString(); }
QString WalkModel::say() const { return step() ? text(step()->say) : end() ? text(end()->say) : QString(); }
QString WalkModel::endTitle() const { return end() ? text(end()->title) : QString(); }
QString WalkModel::why() const { return end() ? text(end()->why) : QString(); }
QString WalkModel::tone() const { return end() ? text(end()->tone) : QString(); }
QString WalkModel::dueWords() const { return end() ? text(end()->dueWords) : QString(); }

QStringList WalkModel::lines() const
{
    QStringList out;
    if (const auto *at = end()) {
        for (const std::string &line : at->lines)
            out.append(text(line));
    }
    return out;
}

QString WalkModel::dueText() const
{
    const auto *at = end();
    if (!at)
        return {};
    for (const crisis::VisitEvent &event : crisis::standingReports(m_desk.visit())) {
        if (event.of == m_walk.head.id && event.what == at->id)
            return dueDayText(event.dueMs, m_settings.language());
    }
    return {};
}

} // namespace handrail::view
