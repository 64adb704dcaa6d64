#include "library/compiler/shapes.h"

namespace handrail::library::compiler {

std::vector<NamedAction> readActions(YamlMap &structure, YamlMap &words, Wording &wording)
{
    std::vector<NamedAction> out;
    std::vector<std::string> ids;
    auto entries = structure.maps("actions");
    auto labels = words.map("actions", !entries.empty());
    for (YamlMap &entry : entries) {
        NamedAction made{entry.text("id"), entry.textOr("step"), {{}, entry.text("route"), entry.textOr("argument")}};
        entry.finish();
        ids.push_back(made.id);
        if (!made.action.route.empty() && !wording.registers().places.contains(made.action.route))
            entry.problem(entry.lineOf("route"), "route '" + made.action.route + "' is not a destination of the app",
                          "use one of content/places.yaml");
        if (labels && !made.id.empty())
            made.action.label = wording.take(*labels, made.id, {.limit = 40});
        out.push_back(std::move(made));
    }
    refuseStrangers(words, "actions", ids);
    return out;
}

} // namespace handrail::library::compiler
