#include "library/compiler/entry.h"

#include <algorithm>

namespace handrail::library::compiler {

constexpr int kStepLimit = 59; // "under 60 characters"

Entry compileChecklist(Head head, YamlMap &structure, YamlMap &words, Wording &wording)
{
    Checklist list;
    list.head = std::move(head);
    list.head.title = wording.take(words, "title");
    list.head.summary = wording.take(words, "summary");
    wording.forgetSearchText();
    auto titles = words.map("groups", true);
    auto texts = words.map("steps", true);
    std::vector<std::string> groupIds, stepIds;
    for (YamlMap &group : structure.maps("groups", true)) {
        const std::string id = group.text("id");
        groupIds.push_back(id);
        const std::string title = titles && !id.empty() ? wording.take(*titles, id) : std::string();
        list.groups.push_back({id, title});
        const auto steps = group.list("steps");
        if (steps.empty())
            group.problem(group.line(), "group '" + id + "' has no steps", "add 'steps: [id, …]'");
        for (const auto &[step, line] : steps) {
            if (std::find(stepIds.begin(), stepIds.end(), step) != stepIds.end())
                group.problem(line, "step '" + step + "' stands twice", "give each step its own id");
            stepIds.push_back(step);
            CheckStep made{step, id, {}, {}, {}};
            const YAML::Node node = texts ? texts->raw(step) : YAML::Node(YAML::NodeType::Undefined);
            if (!node.IsDefined()) {
                words.problem(words.lineOf("steps"), "step '" + step + "' is missing",
                              "add it under steps with its text");
                continue;
            }
            YamlMap text = texts->as(node, "step '" + step + "'");
            made.text = wording.take(text, "text", {.limit = kStepLimit});
            made.say = wording.take(text, "say", {.optional = true, .aloud = list.head.place == "now/call"});
            text.finish();
            list.steps.push_back(made);
        }
        group.finish();
    }
    // A tick is told to the visit as something that was done: a row that is no deed must not be.
    const auto deeds = structure.list("deeds"), signs = structure.list("signs");
    for (CheckStep &step : list.steps) {
        const auto among = [&step](const auto &ids) {
            return std::any_of(ids.begin(), ids.end(), [&step](const auto &id) { return id.first == step.id; });
        };
        step.deed = among(deeds);
        if (step.deed == among(signs))
            structure.problem(
                structure.lineOf("groups"),
                "step '" + step.id + "' is " + (step.deed ? "both a deed and a sign" : "neither a deed nor a sign"),
                "write it in 'deeds' if a tick says that it was done, in 'signs' if it says what to look for");
    }
    for (const auto &ids : {deeds, signs}) {
        for (const auto &[id, line] : ids) {
            if (std::find(stepIds.begin(), stepIds.end(), id) == stepIds.end())
                structure.problem(line, "'" + id + "' is not a step", "take it out of deeds or signs");
        }
    }
    for (NamedAction &named : readActions(structure, words, wording)) {
        const auto step = std::find_if(list.steps.begin(), list.steps.end(),
                                       [&named](const CheckStep &s) { return s.id == named.step; });
        if (named.step.empty())
            list.actions.push_back(std::move(named.action));
        else if (step != list.steps.end())
            step->action = std::move(named.action);
        else if (std::find(stepIds.begin(), stepIds.end(), named.step) == stepIds.end())
            structure.problem(structure.lineOf("actions"),
                              "action '" + named.id + "' belongs to step '" + named.step + "', which is not a step",
                              "write the id of a step, or leave it out");
    }
    refuseStrangers(words, "groups", groupIds);
    refuseStrangers(words, "steps", stepIds);
    words.finish();
    structure.finish();
    wording.judge(words.file(), list.head.audience);
    return entryOf(list, wording);
}

} // namespace handrail::library::compiler
