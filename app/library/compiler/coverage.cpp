#include "library/compiler/compiler.h"

#include "library/kindsjson.h"

#include <array>
#include <map>
#include <set>

namespace handrail::library::compiler {

void checkCoverage(const Content &content, Problems &problems)
{
    std::set<std::string> kinds, frameworks, served;
    std::map<std::string, std::set<std::string>> ids; // kind and language to ids
    for (const Entry &entry : content.entries) {
        kinds.insert(entry.kind);
        const std::string at = entry.kind + '/' + entry.lang;
        if (!entry.id.empty() && !ids[at].insert(entry.id).second)
            problems.add(content.registers.root.generic_string(), 0,
                         "two " + entry.kind + " items have the id '" + entry.id + "'", "give one of them another id");
        if (entry.kind == "competency")
            frameworks.insert(entry.group);
        if (entry.head.empty() || entry.kind == "competency" || entry.kind == "framework")
            continue;
        const auto head = nlohmann::json::parse(entry.head).get<Head>();
        for (const std::string &tag : head.tags)
            served.insert(tag);
    }
    for (const std::string &framework : frameworks) {
        for (int n = 1; n <= tagCount(framework); ++n) {
            const std::string id = framework + '-' + std::to_string(n);
            if (!ids["competency/en"].contains(id))
                problems.add(content.registers.shown("competencies/" + framework + ".yaml"), 0,
                             "competency '" + id + "' is missing",
                             "add it to items, and its wording in every language");
        }
    }
    // A tree that is still growing is not asked for everything.
    static const std::array<std::string, 5> whole{"guide", "checklist", "protocol", "plan", "competency"};
    for (const std::string &kind : whole) {
        if (!kinds.contains(kind))
            return;
    }
    for (int n = 1; n <= tagCount("cc"); ++n) {
        const std::string id = "cc-" + std::to_string(n);
        if (!served.contains(id))
            problems.add(content.registers.shown("competencies/cc.yaml"), 0, "no content serves '" + id + "'",
                         "tag a guide, checklist, protocol or plan with it, or write one");
    }
}

} // namespace handrail::library::compiler
