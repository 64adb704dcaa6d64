#include "crisis/walkrun.h"

#include "crisis/json.h"

#include <algorithm>

namespace handrail::crisis {

using namespace detail;

const library::WalkStep *findWalkStep(const library::Walk &walk, std::string_view id)
{
    const auto found = std::ranges::find(walk.steps, id, &library::WalkStep::id);
    return found == walk.steps.end() ? nullptr : &*found;
}

const library::WalkEnd *findWalkEnd(const library::Walk &walk, std::string_view id)
{
    const auto found = std::ranges::find(walk.ends, id, &library::WalkEnd::id);
    return found == walk.ends.end() ? nullptr : &*found;
}

const library::WalkAnswer *findAnswer(const library::WalkStep &step, std::string_view id)
{
    const auto found = std::ranges::find(step.answers, id, &library::WalkAnswer::id);
    return found == step.answers.end() ? nullptr : &*found;
}

WalkRun beginWalk(const library::Walk &walk, std::string visitId, const storage::Moment &now)
{
    return {walk.head.id, std::move(visitId), now, {}};
}

std::string standsAt(const library::Walk &walk, const WalkRun &run)
{
    std::string at = walk.start;
    for (const WalkGiven &given : run.given) {
        const library::WalkStep *step = findWalkStep(walk, at);
        const library::WalkAnswer *answer = step && given.step == at ? findAnswer(*step, given.answer) : nullptr;
        if (!answer)
            break;
        at = answer->to;
    }
    return at;
}

WalkRun answer(const library::Walk &walk, WalkRun run, const std::string &answer, const storage::Moment &now)
{
    run = settled(walk, std::move(run));
    const std::string at = standsAt(walk, run);
    const library::WalkStep *step = findWalkStep(walk, at);
    if (step && findAnswer(*step, answer))
        run.given.push_back({at, answer, now});
    return run;
}

WalkRun backTo(WalkRun run, const std::string &step)
{
    const auto found = std::ranges::find(run.given, step, &WalkGiven::step);
    run.given.erase(found, run.given.end());
    return run;
}

WalkRun settled(const library::Walk &walk, WalkRun run)
{
    std::string at = walk.start;
    std::size_t kept = 0;
    for (; kept < run.given.size(); ++kept) {
        const library::WalkStep *step = findWalkStep(walk, at);
        const library::WalkAnswer *answer =
            step && run.given[kept].step == at ? findAnswer(*step, run.given[kept].answer) : nullptr;
        if (!answer)
            break;
        at = answer->to;
    }
    run.given.resize(kept);
    return run;
}

std::string toJson(const WalkRun &run)
{
    Json given = Json::array();
    for (const WalkGiven &g : run.given)
        given.push_back({{"step", g.step}, {"answer", g.answer}, {"at", momentJson(g.at)}});
    return write(Json{{"v", 1},
                      {"walk", run.walkId},
                      {"visit", run.visitId},
                      {"started", momentJson(run.started)},
                      {"given", std::move(given)}});
}

storage::Result<WalkRun> walkFromJson(const std::string &json)
{
    const Json j = Json::parse(json, nullptr, false);
    WalkRun run;
    run.walkId = text(j, "walk");
    run.visitId = text(j, "visit");
    const auto started = moment(member(j, "started"));
    if (run.walkId.empty() || !started)
        return damaged("walk: no id or start");
    run.started = *started;
    for (const Json &g : member(j, "given")) {
        const auto at = moment(member(g, "at"));
        if (!at)
            return damaged("walk: an answer without time");
        run.given.push_back({text(g, "step"), text(g, "answer"), *at});
    }
    return run;
}

} // namespace handrail::crisis
