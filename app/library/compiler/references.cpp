#include "library/compiler/compiler.h"

#include "library/kindsjson.h"

#include <map>
#include <set>

namespace handrail::library::compiler {
namespace {

/// What @p entry names in other items, checked against the ids of the language.
struct References {
    const Content &content;
    const std::set<std::string> &lines, &guides, &protocols, &checklists, &plans, &cards;
    Problems &problems;
    std::string file;

    void line(const std::string &id) const
    {
        if (id.starts_with("county:")) {
            if (id != "county:cps" && id != "county:aps" && id != "county:team")
                problems.add(file, 0, "'" + id + "' is no kind of county line",
                             "write county:cps, county:aps or county:team");
        } else if (!lines.contains(id))
            problems.add(file, 0, "there is no phone line '" + id + "'", "use an id of content/lines");
    }
    void action(const Action &action) const
    {
        const std::string &to = action.argument;
        if (to.empty())
            return;
        if (action.route == "now/call" && to != "supervisor")
            line(to.substr(0, to.find('/')));
        else if (action.route == "now/read" && !guides.contains(to))
            problems.add(file, 0, "there is no guide '" + to + "'", "use an id of content/guides");
        else if (action.route == "now/overdose" && !protocols.contains(to))
            problems.add(file, 0, "there is no protocol '" + to + "'", "use an id of content/protocols");
        else if (action.route == "now/checklist" && !checklists.contains(to))
            problems.add(file, 0, "there is no checklist '" + to + "'", "use an id of content/checklists");
        else if (action.route == "plans/start" && !plans.contains(to))
            problems.add(file, 0, "there is no plan '" + to + "'", "use an id of content/plans");
        else if (action.route == "now/people" && !cards.contains(to))
            problems.add(file, 0, "there is no card '" + to + "'", "use an id of content/cards");
    }
    void actions(const std::vector<Action> &all) const
    {
        for (const Action &one : all)
            action(one);
    }
};

} // namespace

void checkReferences(const Content &content, Problems &problems)
{
    std::set<std::string> lines, guides, protocols, checklists, plans, cards;
    for (const Entry &entry : content.entries) {
        const std::map<std::string, std::set<std::string> *> kinds{{"lines", &lines},        {"guide", &guides},
                                                                   {"protocol", &protocols}, {"checklist", &checklists},
                                                                   {"plan", &plans},         {"card", &cards}};
        if (const auto into = kinds.find(entry.kind); into != kinds.end())
            into->second->insert(entry.id);
    }
    for (const Entry &entry : content.entries) {
        if (entry.body.empty() || entry.lang != "en")
            continue;
        const References check{content, lines, guides, protocols, checklists, plans, cards, problems,
                               content.registers.shown(entry.kind + "s/" + entry.id + ".yaml")};
        const auto json = nlohmann::json::parse(entry.body);
        if (entry.kind == "walk") {
            const auto walk = json.get<Walk>();
            for (const WalkEnd &end : walk.ends)
                check.actions(end.actions);
            if (!walk.guide.empty() && !guides.contains(walk.guide))
                problems.add(check.file, 0, "there is no guide '" + walk.guide + "'", "use an id of content/guides");
        } else if (entry.kind == "card") {
            const auto card = json.get<Card>();
            for (const std::string &id : card.lines)
                check.line(id);
            check.actions(card.actions);
        } else if (entry.kind == "guide") {
            check.actions(json.get<Guide>().actions);
        } else if (entry.kind == "plan") {
            for (const PlanSection &section : json.get<PlanTemplate>().sections) {
                for (const PlanExample &example : section.examples) {
                    if (!example.line.empty())
                        check.line(example.line);
                }
            }
        } else if (entry.kind == "practice") {
            check.actions(json.get<Practice>().actions);
        } else if (entry.kind == "checklist") {
            const auto list = json.get<Checklist>();
            check.actions(list.actions);
            for (const CheckStep &step : list.steps)
                check.action(step.action);
        }
    }
}

} // namespace handrail::library::compiler
