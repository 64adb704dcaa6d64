#include "library/compiler/entry.h"

#include <array>

namespace handrail::library::compiler {

Entry compilePlan(Head head, YamlMap &structure, YamlMap &words, Wording &wording)
{
    static const std::array<std::string, 5> fields{"item", "contact", "place", "means", "text"};
    static const std::array<std::string, 3> uses{"notice", "step", "keep"};
    PlanTemplate plan;
    plan.head = std::move(head);
    plan.head.title = wording.take(words, "title");
    plan.head.summary = wording.take(words, "summary");
    wording.forgetSearchText();
    auto texts = words.map("sections", true);
    std::vector<std::string> ids;
    for (YamlMap &section : structure.maps("sections", true)) {
        PlanSection made;
        made.id = section.text("id");
        made.field = section.text("field");
        if (!made.field.empty() && std::find(fields.begin(), fields.end(), made.field) == fields.end())
            section.problem(section.lineOf("field"), "field is '" + made.field + "'", "write item, contact, place, means or text");
        made.use = section.textOr("use");
        if (!made.use.empty() && std::find(uses.begin(), uses.end(), made.use) == uses.end())
            section.problem(section.lineOf("use"), "use is '" + made.use + "'", "write notice, step or keep, or leave it out");
        if (std::find(ids.begin(), ids.end(), made.id) != ids.end())
            section.problem(section.line(), "section '" + made.id + "' stands twice", "give each section its own id");
        ids.push_back(made.id);
        const auto examples = section.list("examples");
        section.finish();
        const YAML::Node node = texts ? texts->raw(made.id) : YAML::Node(YAML::NodeType::Undefined);
        if (!node.IsDefined()) {
            words.problem(words.lineOf("sections"), "section '" + made.id + "' is missing", "add it under sections with heading, question, help and hint");
            continue;
        }
        YamlMap text = texts->as(node, "section '" + made.id + "'");
        made.heading = wording.take(text, "heading");
        made.question = wording.take(text, "question");
        made.help = wording.take(text, "help", {.optional = true});
        made.hint = wording.take(text, "hint", {.optional = true});
        auto said = text.map("examples", !examples.empty());
        std::vector<std::string> exampleIds;
        for (const auto &[example, line] : examples) {
            exampleIds.push_back(example);
            if (said)
                made.examples.push_back({example, wording.take(*said, example)});
        }
        refuseStrangers(text, "examples", exampleIds);
        text.finish();
        plan.sections.push_back(made);
    }
    refuseStrangers(words, "sections", ids);
    plan.footer = wording.take(words, "footer");
    words.finish();
    structure.finish();
    wording.judge(words.file(), plan.head.audience);
    return entryOf(plan, wording);
}

} // namespace handrail::library::compiler
