#include "library/compiler/entry.h"

namespace handrail::library::compiler {
namespace {

constexpr int kPointLimit = 150;

std::vector<std::string> points(const std::string &key, YamlMap &structure, YamlMap &words, Wording &wording,
                                bool required)
{
    std::vector<std::string> out, ids;
    const auto listed = structure.list(key);
    if (required && listed.empty())
        structure.problem(structure.lineOf(key), "the card has no '" + key + "'", "add '" + key + ": [id, …]'");
    auto said = words.map(key, !listed.empty());
    for (const auto &[id, line] : listed) {
        ids.push_back(id);
        if (said)
            out.push_back(wording.take(*said, id, {.limit = kPointLimit}));
    }
    refuseStrangers(words, key, ids);
    return out;
}

} // namespace

Entry compileCard(Head head, YamlMap &structure, YamlMap &words, Wording &wording)
{
    Card card;
    card.head = std::move(head);
    card.head.title = wording.take(words, "title", {.limit = 40});
    card.head.summary = wording.take(words, "summary");
    wording.forgetSearchText();
    card.say = wording.take(words, "say", {.optional = true});
    card.approach = points("approach", structure, words, wording, true);
    card.avoid = points("avoid", structure, words, wording, true);
    card.rights = points("rights", structure, words, wording, true);
    for (const auto &[id, line] : structure.list("lines"))
        card.lines.push_back(id);
    card.filter = wording.take(words, "filter", {.measured = false});
    for (NamedAction &named : readActions(structure, words, wording))
        card.actions.push_back(std::move(named.action));
    words.finish();
    structure.finish();
    wording.judge(words.file(), card.head.audience);
    return entryOf(card, wording);
}

} // namespace handrail::library::compiler
