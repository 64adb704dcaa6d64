#include "library/compiler/entry.h"

#include <algorithm>
#include <array>
#include <map>

namespace handrail::library::compiler {
namespace {

/// Parts of a line that are asked for one by one, and read again under a label of their own, by kind of line.
const std::map<std::string, std::vector<std::string>> kParts{{"means", {"where", "who", "when"}},
                                                            {"goal", {"who", "date", "measure", "progress"}}};
/// An early sign: what the person does then, and whom they tell.
const std::vector<std::string> kSignParts{"instead", "who"};

bool stands(const std::vector<std::string> &in, const std::string &one)
{
    return std::find(in.begin(), in.end(), one) != in.end();
}

void checkNone(YamlMap &section, const std::vector<std::pair<std::string, int>> &none,
               const std::vector<std::pair<std::string, int>> &examples)
{
    for (const auto &[id, line] : none) {
        if (std::find_if(examples.begin(), examples.end(), [&id = id](const auto &e) { return e.first == id; })
            == examples.end())
            section.problem(line, "none names '" + id + "', which is no example",
                            "add it to examples, or take it out of none");
    }
}

/// The phone line whose number comes with an example, by example.
std::map<std::string, std::string> readNumbers(YamlMap &section,
                                               const std::vector<std::pair<std::string, int>> &examples)
{
    std::map<std::string, std::string> lines;
    auto numbers = section.map("numbers");
    if (!numbers)
        return lines;
    for (const auto &[id, line] : examples)
        lines[id] = numbers->textOr(id);
    numbers->finish();
    return lines;
}

/// 'Someone stays with me' is nowhere: which questions make sense of an example.
std::map<std::string, std::vector<std::string>> readAsks(YamlMap &section, const std::string &field,
                                                         const std::vector<std::pair<std::string, int>> &examples)
{
    std::map<std::string, std::vector<std::string>> asks;
    auto map = section.map("asks");
    if (!map)
        return asks;
    if (field != "means")
        section.problem(section.lineOf("asks"), "asks is for means", "write field: means, or leave asks out");
    for (const auto &[id, line] : examples) {
        for (const auto &[part, at] : map->list(id)) {
            if (!stands(kParts.at("means"), part))
                section.problem(at, "asks '" + part + "'", "write where, who or when");
            asks[id].push_back(part);
        }
    }
    map->finish();
    return asks;
}

std::map<std::string, std::string> readLabels(YamlMap &text, const PlanSection &section, Wording &wording)
{
    std::map<std::string, std::string> labels;
    const auto asked = kParts.find(section.field);
    const std::vector<std::string> parts = asked != kParts.end()      ? asked->second
                                           : section.use == "notice" ? kSignParts
                                                                      : std::vector<std::string>();
    auto map = text.map("labels", !parts.empty());
    if (!map)
        return labels;
    for (const std::string &part : parts)
        labels[part] = wording.take(*map, part, {.limit = 24, .measured = false});
    map->finish();
    return labels;
}

} // namespace

Entry compilePlan(Head head, YamlMap &structure, YamlMap &words, Wording &wording)
{
    static const std::array<std::string, 9> fields{"item", "text",   "contact", "place", "means",
                                                   "goal", "choice", "date",    "sign"};
    static const std::array<std::string, 3> uses{"notice", "step", "keep"};
    PlanTemplate plan;
    plan.head = std::move(head);
    plan.head.title = wording.take(words, "title");
    plan.head.summary = wording.take(words, "summary");
    wording.forgetSearchText();
    auto texts = words.map("sections", true);
    std::vector<std::string> ids;
    std::vector<int> coached;
    bool signs = false;
    for (YamlMap &section : structure.maps("sections", true)) {
        PlanSection made;
        made.id = section.text("id");
        made.field = section.text("field");
        if (!made.field.empty() && std::find(fields.begin(), fields.end(), made.field) == fields.end())
            section.problem(section.lineOf("field"), "field is '" + made.field + "'",
                            "write item, text, contact, place, means, goal, choice, date or sign");
        made.use = section.textOr("use");
        if (!made.use.empty() && std::find(uses.begin(), uses.end(), made.use) == uses.end())
            section.problem(section.lineOf("use"), "use is '" + made.use + "'",
                            "write notice, step or keep, or leave it out");
        if (std::find(ids.begin(), ids.end(), made.id) != ids.end())
            section.problem(section.line(), "section '" + made.id + "' stands twice", "give each section its own id");
        ids.push_back(made.id);
        const auto examples = section.list("examples");
        const auto none = section.list("none");
        auto asks = readAsks(section, made.field, examples);
        made.single = section.flag("single");
        made.coach = section.number("coach", 0);
        if (made.single && made.field != "choice")
            section.problem(section.lineOf("single"), "single is for a choice",
                            "write field: choice, or leave single out");
        if (made.field == "choice" && examples.size() < 2)
            section.problem(section.line(), "a choice has fewer than two options", "name them under examples");
        if (made.coach < 0
            || (made.coach > 0 && std::find(coached.begin(), coached.end(), made.coach) != coached.end()))
            section.problem(section.lineOf("coach"),
                            "coach is " + std::to_string(made.coach) + ", which is taken or below one",
                            "give each offer its own place: 1, 2, 3");
        if (made.coach > 0)
            coached.push_back(made.coach);
        checkNone(section, none, examples);
        std::map<std::string, std::string> lines = readNumbers(section, examples);
        signs = signs || made.field == "sign";
        section.finish();
        const YAML::Node node = texts ? texts->raw(made.id) : YAML::Node(YAML::NodeType::Undefined);
        if (!node.IsDefined()) {
            words.problem(words.lineOf("sections"), "section '" + made.id + "' is missing",
                          "add it under sections with heading, question, help and hint");
            continue;
        }
        YamlMap text = texts->as(node, "section '" + made.id + "'");
        made.heading = wording.take(text, "heading");
        made.question = wording.take(text, "question");
        made.help = wording.take(text, "help", {.optional = true});
        made.hint = wording.take(text, "hint", {.optional = true});
        if (made.coach > 0)
            made.offer = wording.take(text, "offer");
        made.labels = readLabels(text, made, wording);
        auto said = text.map("examples", !examples.empty());
        std::vector<std::string> exampleIds;
        for (const auto &[example, line] : examples) {
            exampleIds.push_back(example);
            if (said)
                made.examples.push_back(
                    {example, wording.take(*said, example),
                     std::find_if(none.begin(), none.end(), [&id = example](const auto &n) { return n.first == id; })
                         != none.end(),
                     lines[example], asks[example]});
        }
        refuseStrangers(text, "examples", exampleIds);
        text.finish();
        plan.sections.push_back(made);
    }
    refuseStrangers(words, "sections", ids);
    plan.footer = wording.take(words, "footer");
    // Whoever takes a paper that needs signatures has to read on it that it counts for nothing before.
    plan.notice = wording.take(words, "notice", {.optional = !signs});
    words.finish();
    structure.finish();
    wording.judge(words.file(), plan.head.audience);
    return entryOf(plan, wording);
}

} // namespace handrail::library::compiler
