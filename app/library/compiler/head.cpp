#include "library/compiler/shapes.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace handrail::library::compiler {

int tagCount(const std::string &framework)
{
    return framework == "cc" ? 11 : framework == "core" ? 17 : framework == "samhsa" ? 12 : 0;
}

bool isTag(const std::string &tag)
{
    static const std::array<std::string, 8> county{"sd-1a", "sd-1b", "sd-1c", "sd-1d",
                                                   "sd-1e", "sd-2a", "sd-2b", "sd-2c"};
    if (std::find(county.begin(), county.end(), tag) != county.end())
        return true;
    const auto dash = tag.find('-');
    if (dash == std::string::npos || tag[std::min(dash + 1, tag.size() - 1)] == '0')
        return false;
    int number = 0;
    const char *end = tag.data() + tag.size();
    const auto [stop, error] = std::from_chars(tag.data() + dash + 1, end, number);
    return error == std::errc{} && stop == end && number >= 1 && number <= tagCount(tag.substr(0, dash));
}

void refuseStrangers(YamlMap &words, const std::string &key, const std::vector<std::string> &known)
{
    const auto under = words.map(key);
    if (!under)
        return;
    for (const auto &[id, line] : under->keys()) {
        if (std::find(known.begin(), known.end(), id) == known.end())
            words.problem(line, "'" + id + "' under '" + key + "' is not in the structure",
                          "add it to the structure file or remove it here");
    }
}

Head readHead(YamlMap &structure, const std::string &kind, const std::string &id, const Registers &registers)
{
    static const std::array<std::string, 4> phases{"before", "now", "after", "me"};
    Head head;
    const auto expect = [&structure](const std::string &key, const std::string &wanted) {
        const std::string found = structure.text(key);
        if (!found.empty() && found != wanted)
            structure.problem(structure.lineOf(key), "'" + key + "' is '" + found + "'",
                              "write '" + wanted + "', as the file and its folder say");
        return wanted;
    };
    head.id = expect("id", id);
    head.kind = expect("kind", kind);
    head.phase = structure.text("phase");
    if (!head.phase.empty() && std::find(phases.begin(), phases.end(), head.phase) == phases.end())
        structure.problem(structure.lineOf("phase"), "phase is '" + head.phase + "'", "write before, now, after or me");
    head.place = structure.text("place");
    if (!head.place.empty() && !registers.places.contains(head.place))
        structure.problem(structure.lineOf("place"), "place '" + head.place + "' is not a destination of the app",
                          "use one of content/places.yaml");
    head.audience = structure.text("audience");
    if (!head.audience.empty() && head.audience != "peer" && head.audience != "person")
        structure.problem(structure.lineOf("audience"), "audience is '" + head.audience + "'", "write peer or person");
    for (const auto &[tag, line] : structure.list("tags")) {
        if (!isTag(tag))
            structure.problem(line, "tag '" + tag + "' is not a competency",
                              "use cc-1 to cc-11, core-1 to core-17, samhsa-1 to samhsa-12, sd-1a to sd-2c");
        head.tags.push_back(tag);
    }
    if (head.tags.empty())
        structure.problem(structure.lineOf("tags"), "no competency is named",
                          "add 'tags: [cc-…]' with those this serves");
    head.icon = structure.textOr("icon");
    head.order = structure.number("order", 100);
    for (const auto &[source, line] : structure.list("sources")) {
        const auto found = registers.sources.find(source);
        if (found == registers.sources.end())
            structure.problem(line, "source '" + source + "' is not in sources.yaml", "add it there or correct the id");
        else
            head.sources.push_back(found->second);
    }
    if (head.sources.empty())
        structure.problem(structure.lineOf("sources"), "no source is named",
                          "add 'sources: [id]' with where this comes from");
    head.checked = structure.text("checked");
    if (!head.checked.empty() && !isIsoDate(head.checked))
        structure.problem(structure.lineOf("checked"), "checked is '" + head.checked + "'",
                          "write the day of the fact check as YYYY-MM-DD");
    head.reviewedBy = structure.textOr("reviewed_by");
    head.version = structure.number("version", 1);
    return head;
}

} // namespace handrail::library::compiler
