#include "library/compiler/entry.h"

#include <algorithm>

namespace handrail::library::compiler {

std::vector<Entry> compileCompetencies(Head head, YamlMap &structure, YamlMap &words, Wording &wording)
{
    std::vector<Entry> out;
    head.title = wording.take(words, "title");
    head.summary = wording.take(words, "summary");
    const std::string framework = structure.text("framework");
    if (!framework.empty() && tagCount(framework) == 0 && framework != "sd")
        structure.problem(structure.lineOf("framework"), "framework is '" + framework + "'",
                          "write cc, core, samhsa or sd");

    auto texts = words.map("items", true);
    std::vector<std::string> ids;
    std::vector<Competency> all;
    std::vector<std::string> search;
    for (YamlMap &item : structure.maps("items", true)) {
        Competency made;
        made.framework = framework;
        made.head = head;
        made.head.id = item.text("id");
        made.head.tags = {made.head.id};
        made.head.order = head.order * 1000 + static_cast<int>(ids.size());
        const std::string &id = made.head.id;
        if (!id.empty() && (!isTag(id) || id.rfind(framework + '-', 0) != 0))
            item.problem(item.lineOf("id"), "'" + id + "' is not a competency of " + framework,
                         "write " + framework + "-1, " + framework + "-2 …");
        if (std::find(ids.begin(), ids.end(), id) != ids.end())
            item.problem(item.line(), "'" + id + "' stands twice", "keep one of them");
        ids.push_back(id);
        for (const auto &[tag, line] : item.list("tags")) {
            if (!isTag(tag))
                item.problem(line, "tag '" + tag + "' is not a competency",
                             "use cc-1 to cc-11, core-1 to core-17, samhsa-1 to samhsa-12, sd-1a to sd-2c");
            if (tag != id)
                made.head.tags.push_back(tag);
        }
        for (const auto &[route, line] : item.list("tools")) {
            if (!wording.registers().places.contains(route))
                item.problem(line, "tool '" + route + "' is not a destination of the app",
                             "use one of content/places.yaml");
            made.tools.push_back(route);
        }
        item.finish();
        const YAML::Node node = texts ? texts->raw(id) : YAML::Node(YAML::NodeType::Undefined);
        if (!node.IsDefined()) {
            words.problem(words.lineOf("items"), "competency '" + id + "' is missing",
                          "add it under items with title, asks and field");
            continue;
        }
        YamlMap text = words.as(node, "'" + id + "'");
        wording.forgetSearchText();
        made.head.title = wording.take(text, "title");
        made.asks = wording.take(text, "asks");
        made.field = wording.take(text, "field");
        made.head.summary = made.asks;
        text.finish();
        all.push_back(made);
        search.push_back(made.field);
    }
    refuseStrangers(words, "items", ids);
    words.finish();
    structure.finish();
    wording.judge(words.file(), head.audience);

    completeHead(head, wording);
    head.kind = "framework";
    out.push_back({"framework",
                   head.id,
                   wording.lang(),
                   framework, head.phase, head.place, head.icon, head.title, head.summary, {},
                   nlohmann::json(head).dump(),
                   "{}",
                   head.order});
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Competency &c = all[i];
        out.push_back({"competency", c.head.id, wording.lang(), framework, c.head.phase, c.head.place, c.head.icon,
                       c.head.title, c.head.summary, search[i], nlohmann::json(c.head).dump(), nlohmann::json(c).dump(),
                       c.head.order});
    }
    return out;
}

} // namespace handrail::library::compiler
