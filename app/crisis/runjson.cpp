#include "crisis/json.h"
#include "crisis/run.h"

namespace handrail::crisis {

using namespace detail;

std::string toJson(const Run &run)
{
    Json marks = Json::array();
    for (const RunMark &mark : run.marks) {
        Json m{{"id", mark.id}, {"n", mark.n}, {"at", momentJson(mark.at)}, {"step", mark.step}, {"depth", mark.depth}};
        if (mark.undone)
            m["undone"] = momentJson(*mark.undone);
        if (mark.shared)
            m["shared"] = true;
        marks.push_back(std::move(m));
    }
    Json trail = Json::array();
    for (const Passed &passed : run.trail) {
        Json one{{"step", passed.step}, {"at", momentJson(passed.at)}};
        if (passed.back)
            one["back"] = true;
        trail.push_back(std::move(one));
    }
    Json j{{"v", 1},           {"id", run.id},     {"protocol", run.protocolId},
           {"visit", run.visitId}, {"step", run.step}, {"path", run.path},
           {"trail", std::move(trail)}, {"marks", std::move(marks)}, {"started", momentJson(run.started)}};
    if (run.person > 1)
        j["person"] = run.person;
    if (run.ended)
        j["ended"] = momentJson(*run.ended);
    return write(j);
}

storage::Result<Run> runFromJson(const std::string &json)
{
    const Json j = Json::parse(json, nullptr, false);
    Run run;
    run.id = text(j, "id");
    run.protocolId = text(j, "protocol");
    run.visitId = text(j, "visit");
    run.step = text(j, "step");
    const auto started = moment(member(j, "started"));
    if (run.id.empty() || run.protocolId.empty() || run.step.empty() || !started)
        return damaged("run: no id, protocol, step or start");
    run.started = *started;
    run.ended = moment(member(j, "ended"));
    run.person = count(j, "person", 1);
    for (const Json &step : member(j, "path")) {
        if (step.is_string())
            run.path.push_back(step.get<std::string>());
    }
    for (const Json &passed : member(j, "trail")) {
        if (const auto at = moment(member(passed, "at")))
            run.trail.push_back({text(passed, "step"), *at, member(passed, "back") == true});
    }
    for (const Json &mark : member(j, "marks")) {
        const auto at = moment(member(mark, "at"));
        const std::string id = text(mark, "id");
        if (!at || id.empty())
            return damaged("run: a mark without id or time");
        run.marks.push_back({id, count(mark, "n", 1), *at, moment(member(mark, "undone")), text(mark, "step"),
                             static_cast<std::size_t>(count(mark, "depth", 0)), member(mark, "shared") == true});
    }
    return run;
}

} // namespace handrail::crisis
