#include "crisis/checklistrun.h"

#include "crisis/json.h"

#include <algorithm>

namespace handrail::crisis {
namespace {

using namespace detail;

bool knows(const library::Checklist &list, const std::string &step)
{
    return std::ranges::any_of(list.steps, [&](const library::CheckStep &s) { return s.id == step; });
}

/// The first open step after @p step, round to the beginning; empty when none is open.
std::string openAfter(const library::Checklist &list, const ChecklistRun &run, const std::string &step)
{
    const std::size_t size = list.steps.size();
    std::size_t at = size; // "before the first" when the step is unknown
    for (std::size_t i = 0; i < size; ++i) {
        if (list.steps[i].id == step)
            at = i;
    }
    for (std::size_t k = 1; k <= size; ++k) {
        const std::string &id = list.steps[(at == size ? k - 1 : (at + k) % size)].id;
        if (!ticked(run, id))
            return id;
    }
    return {};
}

} // namespace

ChecklistRun beginChecklist(const library::Checklist &list, std::string visitId, const storage::Moment &now)
{
    ChecklistRun run{list.head.id, std::move(visitId), now, {}, {}, {}};
    return settled(list, std::move(run));
}

ChecklistRun toggle(const library::Checklist &list, ChecklistRun run, const std::string &step,
                    const storage::Moment &now)
{
    if (!knows(list, step))
        return run;
    for (Tick &tick : run.ticks) {
        if (tick.step == step && !tick.undone) {
            tick.undone = now;
            run.current = step;
            return run;
        }
    }
    run.ticks.push_back({step, now, std::nullopt});
    if (run.current == step || run.current.empty())
        run.current = openAfter(list, run, step);
    return run;
}

ChecklistRun next(const library::Checklist &list, ChecklistRun run, const storage::Moment &now)
{
    if (run.current.empty())
        return run;
    if (ticked(run, run.current)) { // stands on a done step after openGroup(): just move on
        run.current = openAfter(list, run, run.current);
        return run;
    }
    const std::string step = run.current;
    return toggle(list, std::move(run), step, now);
}

ChecklistRun openGroup(const library::Checklist &list, ChecklistRun run, const std::string &group)
{
    std::string first;
    for (const library::CheckStep &step : list.steps) {
        if (step.group != group)
            continue;
        if (first.empty())
            first = step.id;
        if (!ticked(run, step.id)) {
            first = step.id;
            break;
        }
    }
    if (first.empty())
        return run;
    run.current = first;
    if (std::ranges::find(run.opened, group) == run.opened.end())
        run.opened.push_back(group);
    return run;
}

ChecklistRun foldGroup(ChecklistRun run, const std::string &group)
{
    std::erase(run.opened, group);
    return run;
}

ChecklistRun settled(const library::Checklist &list, ChecklistRun run)
{
    if (run.current.empty() || !knows(list, run.current))
        run.current = openAfter(list, run, {});
    return run;
}

const Tick *ticked(const ChecklistRun &run, const std::string &step)
{
    const auto found = std::ranges::find_if(run.ticks, [&](const Tick &t) { return t.step == step && !t.undone; });
    return found == run.ticks.end() ? nullptr : &*found;
}

GroupState groupState(const library::Checklist &list, const ChecklistRun &run, const std::string &group)
{
    GroupState state;
    bool holdsCurrent = false;
    for (const library::CheckStep &step : list.steps) {
        if (step.group != group)
            continue;
        ++state.of;
        holdsCurrent = holdsCurrent || step.id == run.current;
        if (const Tick *tick = ticked(run, step.id)) {
            ++state.done;
            if (!state.lastAt || storage::elapsedMs(*state.lastAt, tick->at) > 0)
                state.lastAt = tick->at;
        }
    }
    const bool unfolded = std::ranges::find(run.opened, group) != run.opened.end();
    state.folded = state.of > 0 && state.done == state.of && !unfolded && !holdsCurrent;
    return state;
}

std::string toJson(const ChecklistRun &run)
{
    Json ticks = Json::array();
    for (const Tick &tick : run.ticks) {
        Json t{{"step", tick.step}, {"at", momentJson(tick.at)}};
        if (tick.undone)
            t["undone"] = momentJson(*tick.undone);
        ticks.push_back(std::move(t));
    }
    return write(Json{{"v", 1},
                      {"checklist", run.checklistId}, {"visit", run.visitId}, {"started", momentJson(run.started)},
                      {"ticks", std::move(ticks)}, {"current", run.current},
                      {"opened", run.opened}});
}

storage::Result<ChecklistRun> checklistFromJson(const std::string &json)
{
    const Json j = Json::parse(json, nullptr, false);
    ChecklistRun run;
    run.checklistId = text(j, "checklist");
    run.visitId = text(j, "visit");
    run.current = text(j, "current");
    const auto started = moment(member(j, "started"));
    if (run.checklistId.empty() || !started)
        return damaged("checklist: no id or start");
    run.started = *started;
    for (const Json &tick : member(j, "ticks")) {
        const auto at = moment(member(tick, "at"));
        const std::string step = text(tick, "step");
        if (!at || step.empty())
            return damaged("checklist: a tick without step or time");
        run.ticks.push_back({step, *at, moment(member(tick, "undone"))});
    }
    for (const Json &group : member(j, "opened")) {
        if (group.is_string())
            run.opened.push_back(group.get<std::string>());
    }
    return run;
}

} // namespace handrail::crisis
