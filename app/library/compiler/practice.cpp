#include "library/compiler/entry.h"

namespace handrail::library::compiler {
namespace {

constexpr double kShortestS = 1, kLongestS = 10; // a breath nobody is asked to stretch

Pace readPace(YamlMap &structure, YamlMap &text, Wording &wording)
{
    Pace pace;
    pace.id = structure.text("id");
    pace.title = wording.take(text, "title", {.limit = 40});
    pace.line = wording.take(text, "line");
    auto words = text.map("phases", true);
    std::vector<std::string> ids;
    for (YamlMap &phase : structure.maps("phases", true)) {
        PacePhase made;
        made.id = phase.text("id");
        const std::string fact = phase.text("fact");
        const auto entry = wording.registers().facts.find(fact);
        const bool sane = entry != wording.registers().facts.end() && entry->second.seconds.size() == 1
            && entry->second.seconds.front() >= kShortestS && entry->second.seconds.front() <= kLongestS;
        if (sane)
            made.ms = static_cast<int>(entry->second.seconds.front() * 1000);
        else
            phase.problem(phase.lineOf("fact"), "'" + fact + "' is not a fact with one number of seconds from 1 to 10",
                          "give the fact 'seconds: [n]' in content/facts");
        wording.useFact(fact);
        phase.finish();
        ids.push_back(made.id);
        if (words)
            made.word = wording.take(*words, made.id, {.limit = 24});
        pace.phases.push_back(std::move(made));
    }
    refuseStrangers(text, "phases", ids);
    text.finish();
    structure.finish();
    return pace;
}

} // namespace

Entry compilePractice(Head head, YamlMap &structure, YamlMap &words, Wording &wording)
{
    Practice practice;
    practice.head = std::move(head);
    practice.head.title = wording.take(words, "title");
    practice.head.summary = wording.take(words, "summary");
    wording.forgetSearchText();
    practice.caution = wording.take(words, "caution");
    std::vector<std::string> paceIds, senseIds, cardIds;
    auto paces = words.map("paces", true);
    for (YamlMap &pace : structure.maps("paces", true)) {
        paceIds.push_back(pace.text("id"));
        const YAML::Node node = paces ? paces->raw(paceIds.back()) : YAML::Node(YAML::NodeType::Undefined);
        if (!node.IsDefined()) {
            words.problem(words.lineOf("paces"), "pace '" + paceIds.back() + "' is missing", "add it under paces");
            continue;
        }
        YamlMap text = words.as(node, "pace '" + paceIds.back() + "'");
        practice.paces.push_back(readPace(pace, text, wording));
    }
    auto senses = words.map("senses", true);
    for (const auto &[id, line] : structure.list("senses")) {
        senseIds.push_back(id);
        const YAML::Node node = senses ? senses->raw(id) : YAML::Node(YAML::NodeType::Undefined);
        if (!node.IsDefined()) {
            words.problem(words.lineOf("senses"), "sense '" + id + "' is missing",
                          "add it under senses with text and instead");
            continue;
        }
        YamlMap text = words.as(node, "sense '" + id + "'");
        SenseStep step{id, wording.take(text, "text", {.limit = 80}), {}};
        step.instead = wording.take(text, "instead", {.limit = 120});
        text.finish();
        practice.senses.push_back(std::move(step));
    }
    auto card = words.map("reassurance", true);
    for (const auto &[id, line] : structure.list("reassurance")) {
        cardIds.push_back(id);
        if (card)
            practice.reassurance.push_back(wording.take(*card, id, {.limit = 60}));
    }
    for (NamedAction &named : readActions(structure, words, wording))
        practice.actions.push_back(std::move(named.action));
    refuseStrangers(words, "paces", paceIds);
    refuseStrangers(words, "senses", senseIds);
    refuseStrangers(words, "reassurance", cardIds);
    words.finish();
    structure.finish();
    wording.judge(words.file(), practice.head.audience);
    return entryOf(practice, wording);
}

} // namespace handrail::library::compiler
