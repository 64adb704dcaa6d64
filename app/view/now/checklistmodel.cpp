#include "view/now/checklistmodel.h"

#include "view/desk/daytext.h"
#include "view/desk/settings.h"
#include "view/desk/timetext.h"

#include "storage/walltime.h"

#include <algorithm>

namespace handrail::view {
namespace {

QString text(const std::string &s) { return QString::fromStdString(s); }

QString time(const std::optional<storage::Moment> &at) { return at ? timeOfDay(at->wallMs) : QString(); }

} // namespace

ChecklistModel::ChecklistModel(CrisisDesk &desk, CrisisContent content, Settings &settings, QObject *parent)
    : QObject(parent), m_desk(desk), m_content(std::move(content)), m_settings(settings),
      m_groups({"groupId", "title", "done", "of", "folded", "complete", "time", "steps"}),
      m_actions({"label", "route", "argument"})
{
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        loadWords();
        refresh();
    });
    connect(&m_desk, &CrisisDesk::restored, this, &ChecklistModel::adopt);
    // The visit this list belonged to was closed: the next one starts with a clean list.
    connect(&m_desk, &CrisisDesk::visitChanged, this, [this] {
        if (!m_run.visitId.empty() && m_run.visitId != m_desk.visit().id) {
            m_run = crisis::beginChecklist(m_list, {}, m_desk.clock().now());
            refresh();
        }
    });
}

QString ChecklistModel::checked() const { return dayText(m_list.head.checked, m_settings.language()); }

void ChecklistModel::loadWords()
{
    auto list = m_content.checklist(m_id, m_settings.language().toStdString());
    m_list = list ? std::move(list.value()) : library::Checklist{};
}

void ChecklistModel::open(const QString &checklist)
{
    if (const std::string id = idOf(checklist); m_id != id) {
        m_id = id;
        loadWords();
        m_run = crisis::beginChecklist(m_list, {}, m_desk.clock().now());
        adopt();
    }
    m_desk.restore();
    refresh();
}

std::string ChecklistModel::idOf(const QString &checklist) const
{
    const std::string wanted = checklist.toStdString();
    const auto heads = m_content.heads("checklist", m_settings.language().toStdString());
    const auto byPlace = std::ranges::find(heads, wanted, &library::Head::place);
    const bool isId = std::ranges::find(heads, wanted, &library::Head::id) != heads.end();
    return isId || byPlace == heads.end() ? wanted : byPlace->id;
}

void ChecklistModel::adopt()
{
    if (!m_run.ticks.empty())
        return;
    for (const crisis::ChecklistRun &kept : m_desk.checklists()) {
        if (kept.checklistId == m_id) {
            m_run = crisis::settled(m_list, kept);
            refresh();
        }
    }
}

void ChecklistModel::take(crisis::ChecklistRun next)
{
    next.visitId = m_desk.visitId();
    crisis::Changes changes = crisis::changes(m_run, next, m_desk.clock().now());
    // a sign that was looked for is no fact of the visit
    std::erase_if(changes.events, [this](const crisis::VisitEvent &event) {
        const auto step = std::ranges::find(m_list.steps, event.what, &library::CheckStep::id);
        return step != m_list.steps.end() && !step->deed;
    });
    m_run = std::move(next);
    m_desk.remember(m_run);
    m_desk.keep(changes, {{crisis::checklistSlot(m_run), crisis::toJson(m_run)}});
    refresh();
}

void ChecklistModel::toggle(const QString &step)
{
    if (m_taps.isSecond(step.toStdString(), m_desk.clock().now()))
        return; // it would take back what the first tap ticked
    take(crisis::toggle(m_list, m_run, step.toStdString(), m_desk.clock().now()));
}

void ChecklistModel::next()
{
    if (!m_taps.isSecond("next", m_desk.clock().now())) // the same place, another row
        take(crisis::next(m_list, m_run, m_desk.clock().now()));
}

void ChecklistModel::stepBack()
{
    m_run = crisis::openGroup(m_list, m_run, stepBackGroup());
    refresh();
}

void ChecklistModel::setFolded(const QString &group, bool folded)
{
    if (folded) {
        m_run = crisis::foldGroup(std::move(m_run), group.toStdString());
    } else if (std::ranges::find(m_run.opened, group.toStdString()) == m_run.opened.end()) {
        m_run.opened.push_back(group.toStdString());
    }
    refresh();
}

std::string ChecklistModel::stepBackGroup() const
{
    for (const char *id : {"stepback", "notworking"}) {
        if (std::ranges::find(m_list.groups, id, &library::CheckGroup::id) != m_list.groups.end())
            return id;
    }
    return {};
}

QString ChecklistModel::stepBackTitle() const
{
    const auto group = std::ranges::find(m_list.groups, stepBackGroup(), &library::CheckGroup::id);
    return group == m_list.groups.end() ? QString() : text(group->title);
}

int ChecklistModel::currentGroup() const
{
    const auto step = std::ranges::find(m_list.steps, m_run.current, &library::CheckStep::id);
    if (step == m_list.steps.end())
        return -1;
    return static_cast<int>(std::ranges::find(m_list.groups, step->group, &library::CheckGroup::id)
                            - m_list.groups.begin());
}

void ChecklistModel::refresh()
{
    while (m_steps.size() < m_list.groups.size()) {
        m_steps.push_back(std::make_unique<RowsModel>(
            QList<QByteArray>{"step", "words", "say", "isTicked", "at", "isCurrent", "opens", "route", "argument"}));
    }
    QVector<QVariantMap> groups;
    for (std::size_t i = 0; i < m_list.groups.size(); ++i) {
        const library::CheckGroup &group = m_list.groups[i];
        const crisis::GroupState state = crisis::groupState(m_list, m_run, group.id);
        QVector<QVariantMap> steps;
        for (const library::CheckStep &step : m_list.steps) {
            if (step.group != group.id)
                continue;
            const crisis::Tick *tick = crisis::ticked(m_run, step.id);
            steps.append(
                {{QStringLiteral("step"), text(step.id)},
                 {QStringLiteral("words"), text(step.text)},
                 {QStringLiteral("say"), text(step.say)},
                 {QStringLiteral("isTicked"), tick != nullptr},
                 {QStringLiteral("at"), tick ? timeOfDay(storage::wallMs(tick->at, m_desk.clock().now())) : QString()},
                 {QStringLiteral("isCurrent"), step.id == m_run.current},
                 {QStringLiteral("opens"), text(step.action.label)},
                 {QStringLiteral("route"), text(step.action.route)},
                 {QStringLiteral("argument"), text(step.action.argument)}});
        }
        m_steps[i]->set(std::move(steps));
        groups.append({{QStringLiteral("groupId"), text(group.id)}, {QStringLiteral("title"), text(group.title)},
                       {QStringLiteral("done"), state.done}, {QStringLiteral("of"), state.of},
                       {QStringLiteral("folded"), state.folded}, {QStringLiteral("complete"), state.done == state.of},
                       {QStringLiteral("time"), time(state.lastAt)},
                       {QStringLiteral("steps"), QVariant::fromValue(m_steps[i].get())}});
    }
    QVector<QVariantMap> actions;
    for (const library::Action &action : m_list.actions)
        actions.append({{QStringLiteral("label"), text(action.label)},
                        {QStringLiteral("route"), text(action.route)},
                        {QStringLiteral("argument"), text(action.argument)}});
    m_actions.set(std::move(actions));
    m_groups.set(std::move(groups));
    emit changed();
}

} // namespace handrail::view
