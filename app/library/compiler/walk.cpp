#include "library/compiler/entry.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace handrail::library::compiler {
namespace {

constexpr int kQuestionLimit = 90, kAnswerLimit = 60, kBecauseLimit = 180, kLineLimit = 140; // content/README.md

/// The wording of one id under @p key, as a mapping of its own.
std::optional<YamlMap> wordingOf(std::optional<YamlMap> &all, YamlMap &words, const std::string &key,
                                 const std::string &id)
{
    const YAML::Node node = all && !id.empty() ? all->raw(id) : YAML::Node(YAML::NodeType::Undefined);
    if (!node.IsDefined()) {
        words.problem(words.lineOf(key), "'" + id + "' is missing under '" + key + "'", "add it there");
        return std::nullopt;
    }
    return words.as(node, "'" + id + "' of '" + key + "'");
}

/// Whether @p action reaches someone who answers. A list, a plan or a checklist alone leaves a peer alone with what was
/// just found out.
bool leadsToAPerson(const Action &action)
{
    return (action.route == "now/call" && !action.argument.empty() && action.argument != "211")
           || action.route == "now/supervisor";
}

WalkStep readStep(YamlMap &structure, YamlMap &text, Wording &wording)
{
    WalkStep step;
    step.id = structure.text("id");
    step.question = wording.take(text, "question", {.limit = kQuestionLimit});
    step.help = wording.take(text, "help", {.optional = true});
    step.say = wording.take(text, "say", {.optional = true});
    auto answers = structure.maps("answers", true);
    if (answers.size() < 2 || answers.size() > 4)
        structure.problem(structure.lineOf("answers"),
                          "step '" + step.id + "' has " + std::to_string(answers.size()) + " answers",
                          "give it two to four");
    auto said = text.map("answers", true);
    std::vector<std::string> ids;
    for (YamlMap &answer : answers) {
        WalkAnswer made{answer.text("id"), {}, {}, answer.text("to")};
        answer.finish();
        if (std::find(ids.begin(), ids.end(), made.id) != ids.end())
            answer.problem(answer.line(), "answer '" + made.id + "' stands twice", "give each answer its own id");
        ids.push_back(made.id);
        if (auto words = wordingOf(said, text, "answers", made.id)) {
            made.label = wording.take(*words, "label", {.limit = kAnswerLimit});
            made.because = wording.take(*words, "because", {.limit = kBecauseLimit});
            words->finish();
        }
        step.answers.push_back(std::move(made));
    }
    refuseStrangers(text, "answers", ids);
    text.finish();
    structure.finish();
    return step;
}

/// `due: {fact: …, workdays: true}`: what must be sent in writing, and when.
void readDue(WalkEnd &end, YamlMap &structure, YamlMap &text, Wording &wording)
{
    auto due = structure.map("due");
    if (!due)
        return;
    const std::string id = due->text("fact");
    end.dueWorkdays = due->flag("workdays");
    due->finish();
    end.dueWords = wording.take(text, "due", {.limit = kAnswerLimit});
    const auto fact = wording.registers().facts.find(id);
    const bool sane = fact != wording.registers().facts.end() && fact->second.seconds.size() == 1
        && (!end.dueWorkdays || std::fmod(fact->second.seconds.front(), 86'400) == 0);
    if (!sane) {
        due->problem(due->lineOf("fact"),
                     "'" + id + "' is not a fact with one number of seconds"
                         + (end.dueWorkdays ? " that makes whole days" : ""),
                     "give the fact 'seconds: [n]' in content/facts");
        return;
    }
    end.dueS = static_cast<int>(fact->second.seconds.front());
    wording.useFact(id);
}

WalkEnd readEnd(YamlMap &structure, YamlMap &text, Wording &wording)
{
    WalkEnd end;
    end.id = structure.text("id");
    end.tone = structure.textOr("tone", "calm");
    if (end.tone != "calm" && end.tone != "act" && end.tone != "urgent")
        structure.problem(structure.lineOf("tone"), "tone is '" + end.tone + "'", "write calm, act or urgent");
    end.title = wording.take(text, "title", {.limit = kAnswerLimit});
    end.why = wording.take(text, "why", {.limit = kBecauseLimit});
    end.say = wording.take(text, "say", {.optional = true});
    std::vector<std::string> ids;
    auto said = text.map("lines");
    for (const auto &[id, line] : structure.list("lines")) {
        ids.push_back(id);
        if (said)
            end.lines.push_back(wording.take(*said, id, {.limit = kLineLimit}));
        else
            text.problem(text.line(), text.name() + " has no lines", "add 'lines:' with '" + id + "'");
    }
    refuseStrangers(text, "lines", ids);
    readDue(end, structure, text, wording);
    for (NamedAction &named : readActions(structure, text, wording))
        end.actions.push_back(std::move(named.action));
    if (end.actions.empty())
        structure.problem(structure.line(), "end '" + end.id + "' has nothing to do",
                          "add 'actions: [{id: …, route: …}]' with at least one");
    else if (std::none_of(end.actions.begin(), end.actions.end(), leadsToAPerson))
        structure.problem(
            structure.line(), "end '" + end.id + "' leads to no person",
            "add an action that calls one: 'route: now/call' with an argument (supervisor, 911, a line), or 'route: now/supervisor'");
    text.finish();
    structure.finish();
    return end;
}

} // namespace

void checkWalk(const Walk &walk, const std::vector<int> &stepLines, const std::vector<int> &endLines,
               const std::string &file, Problems &problems)
{
    std::map<std::string, const WalkStep *> steps;
    std::set<std::string> ends;
    for (const WalkEnd &end : walk.ends)
        ends.insert(end.id);
    for (const WalkStep &step : walk.steps) {
        if (ends.contains(step.id) || !steps.emplace(step.id, &step).second)
            problems.add(file, 0, "the id '" + step.id + "' stands twice among steps and ends", "give each its own id");
    }
    bool whole = steps.contains(walk.start);
    if (!whole)
        problems.add(file, 0, "start is '" + walk.start + "', which is not a step", "write the id of the first step");
    for (std::size_t i = 0; i < walk.steps.size(); ++i) {
        for (const WalkAnswer &answer : walk.steps[i].answers) {
            if (steps.contains(answer.to) || ends.contains(answer.to))
                continue;
            whole = false;
            problems.add(file, stepLines[i],
                         "answer '" + answer.id + "' of '" + walk.steps[i].id + "' leads to '" + answer.to
                             + "', which is neither step nor end",
                         "write the id of a step or an end");
        }
    }
    if (!whole)
        return;
    // Depth first with the way walked so far: a step met again on it would be a circle, and a frightened person walks
    // no circles.
    std::set<std::string> reached, onWay, closed;
    bool circle = false;
    const auto visit = [&](const auto &self, const std::string &id) -> void {
        reached.insert(id);
        if (closed.contains(id) || !steps.contains(id))
            return;
        if (!onWay.insert(id).second) {
            circle = true;
            return;
        }
        for (const WalkAnswer &answer : steps.at(id)->answers)
            self(self, answer.to);
        onWay.erase(id);
        closed.insert(id);
    };
    visit(visit, walk.start);
    if (circle)
        problems.add(file, 0, "answers lead round in a circle", "lead one of them to an end");
    for (std::size_t i = 0; i < walk.steps.size(); ++i) {
        if (!reached.contains(walk.steps[i].id))
            problems.add(file, stepLines[i], "no answer leads to step '" + walk.steps[i].id + "'",
                         "lead an answer to it, or remove it");
    }
    for (std::size_t i = 0; i < walk.ends.size(); ++i) {
        if (!reached.contains(walk.ends[i].id))
            problems.add(file, endLines[i], "no answer leads to end '" + walk.ends[i].id + "'",
                         "lead an answer to it, or remove it");
    }
}

Entry compileWalk(Head head, YamlMap &structure, YamlMap &words, Wording &wording)
{
    Walk walk;
    walk.head = std::move(head);
    walk.head.title = wording.take(words, "title");
    walk.head.summary = wording.take(words, "summary");
    wording.forgetSearchText();
    walk.note = wording.take(words, "note");
    walk.start = structure.text("start");
    walk.guide = structure.textOr("guide");
    std::vector<std::string> stepIds, endIds;
    std::vector<int> stepLines, endLines;
    auto questions = words.map("steps", true);
    for (YamlMap &step : structure.maps("steps", true)) {
        stepIds.push_back(step.text("id"));
        stepLines.push_back(step.line());
        if (auto text = wordingOf(questions, words, "steps", stepIds.back()))
            walk.steps.push_back(readStep(step, *text, wording));
        else
            walk.steps.push_back({stepIds.back(), {}, {}, {}, {}});
    }
    auto results = words.map("ends", true);
    for (YamlMap &end : structure.maps("ends", true)) {
        endIds.push_back(end.text("id"));
        endLines.push_back(end.line());
        if (auto text = wordingOf(results, words, "ends", endIds.back()))
            walk.ends.push_back(readEnd(end, *text, wording));
    }
    refuseStrangers(words, "steps", stepIds);
    refuseStrangers(words, "ends", endIds);
    words.finish();
    structure.finish();
    if (walk.ends.size() == endIds.size())
        checkWalk(walk, stepLines, endLines, structure.file(), wording.problems());
    wording.judge(words.file(), walk.head.audience);
    return entryOf(walk, wording);
}

} // namespace handrail::library::compiler
