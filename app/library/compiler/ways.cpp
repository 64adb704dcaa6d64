#include "library/compiler/shapes.h"

#include <algorithm>
#include <map>
#include <set>

namespace handrail::library::compiler {
namespace {

const std::string kEnd = "end";

/// Ways out of a step that do not count as help: those marked safe are left out.
std::vector<std::string> waysPastHelp(const ProtocolStep &step)
{
    std::vector<std::string> ways;
    if (!step.safe)
        ways.push_back(step.to);
    for (const Branch &branch : step.branches) {
        if (!branch.safe)
            ways.push_back(branch.to);
    }
    return ways;
}

/// Whether the step asks for the call: its button or a branch writes the mark that is due.
bool asksForHelp(const Protocol &protocol, const ProtocolStep &step)
{
    return std::any_of(protocol.marks.begin(), protocol.marks.end(), [&step](const Mark &mark) {
        return mark.due
               && (step.actionMark == mark.id
                   || std::any_of(step.branches.begin(), step.branches.end(),
                                  [&mark](const Branch &b) { return b.mark == mark.id; }));
    });
}

std::vector<std::string> waysOn(const ProtocolStep &step)
{
    std::vector<std::string> ways{step.to};
    for (const Branch &branch : step.branches)
        ways.push_back(branch.to);
    return ways;
}

} // namespace

void checkWays(const Protocol &protocol, const std::vector<int> &stepLines, const std::string &file, Problems &problems)
{
    std::map<std::string, const ProtocolStep *> steps;
    for (const ProtocolStep &step : protocol.steps)
        steps.emplace(step.id, &step);

    if (!steps.contains(protocol.start))
        problems.add(file, stepLines.empty() ? 0 : stepLines.front(),
                     "start is '" + protocol.start + "', which is not a step", "write the id of the first step");

    bool whole = steps.contains(protocol.start);
    for (std::size_t i = 0; i < protocol.steps.size(); ++i) {
        for (const std::string &to : waysOn(protocol.steps[i])) {
            if (to.empty() || to == kEnd || steps.contains(to))
                continue;
            whole = false;
            problems.add(file, stepLines[i],
                         "step '" + protocol.steps[i].id + "' leads to '" + to + "', which is not a step",
                         "write the id of a step, or end");
        }
    }
    if (!whole)
        return;

    std::set<std::string> reached;
    std::vector<std::string> open{protocol.start};
    while (!open.empty()) {
        const std::string id = open.back();
        open.pop_back();
        if (!steps.contains(id) || !reached.insert(id).second)
            continue;
        for (const std::string &to : waysOn(*steps.at(id)))
            open.push_back(to);
    }
    // Steps from which the end is reached, grown backwards until nothing is added.
    std::set<std::string> ending{kEnd};
    for (bool grew = true; grew;) {
        grew = false;
        for (const auto &[id, step] : steps) {
            const auto ways = waysOn(*step);
            if (!ending.contains(id)
                && std::any_of(ways.begin(), ways.end(), [&](const std::string &to) { return ending.contains(to); }))
                grew = ending.insert(id).second;
        }
    }
    // No end without the call for help: with every step that asks for it taken away, the end must be out of reach.
    std::set<std::string> unhelped;
    open = {protocol.start};
    while (!open.empty()) {
        const std::string id = open.back();
        open.pop_back();
        if (!steps.contains(id) || asksForHelp(protocol, *steps.at(id)) || !unhelped.insert(id).second)
            continue;
        for (const std::string &to : waysPastHelp(*steps.at(id)))
            open.push_back(to);
    }
    for (std::size_t i = 0; i < protocol.steps.size(); ++i) {
        const std::string &id = protocol.steps[i].id;
        const auto ways = waysPastHelp(protocol.steps[i]);
        if (unhelped.contains(id) && std::find(ways.begin(), ways.end(), kEnd) != ways.end())
            problems.add(
                file, stepLines[i], "step '" + id + "' leads to the end and nobody was asked to call for help",
                "lead through a step that writes the mark that is due, or write 'safe: true' on the way out if the person is well or EMS is there");
        if (!reached.contains(id))
            problems.add(file, stepLines[i], "no step leads to '" + id + "'",
                         "lead an action or a branch to it, or remove it");
        if (!ending.contains(id))
            problems.add(file, stepLines[i], "from step '" + id + "' there is no way to the end",
                         "give it, or a step after it, a branch that leads to end");
    }
}

} // namespace handrail::library::compiler
