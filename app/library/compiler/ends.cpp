#include "library/compiler/compiler.h"

#include "library/kindsjson.h"

#include <algorithm>
#include <set>

namespace handrail::library::compiler {
namespace {

/// What a phone shows of a guide before its first button, in characters, numbers filled in.
constexpr std::size_t kFirstScreen = 900;

std::size_t characters(const std::string &utf8)
{
    const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), begins));
}

/// The items that have a page of their own at their place.
bool isShownAtItsPlace(const std::string &kind)
{
    return kind == "guide" || kind == "checklist" || kind == "walk" || kind == "practice" || kind == "protocol"
           || kind == "card";
}

class Ends {
public:
    Ends(const Content &content, Problems &problems) : m_content(content), m_problems(problems)
    {
        for (const Entry &entry : content.entries) {
            if (!isShownAtItsPlace(entry.kind))
                continue;
            m_stands.insert(entry.place);
            if (entry.kind != "guide")
                m_tools.insert(entry.place); // the search opens a guide of such a place as a page to read
        }
        for (const SynonymEntry &synonym : content.registers.synonyms) {
            for (const Entry &entry : content.entries) {
                if (entry.id == synonym.item || entry.kind + '/' + entry.id == synonym.item) {
                    m_asked.insert(entry.kind + ' ' + entry.id);
                    m_asked.insert(entry.place);
                }
            }
        }
    }

    void actions(const std::string &file, const std::vector<Action> &all)
    {
        for (const Action &action : all)
            route(file, action.route, "the action '" + action.label + "'");
    }

    void guide(const std::string &file, const Entry &entry)
    {
        const auto guide = nlohmann::json::parse(entry.body).get<Guide>();
        const std::size_t first = guide.sections.empty() ? 0 : characters(guide.sections.front().markdown);
        if (first > kFirstScreen)
            m_problems.add(file, 0,
                           "the first section has " + std::to_string(first) + " characters in " + entry.lang
                               + ", more than one screen",
                           "begin with the first step, in at most " + std::to_string(kFirstScreen));
        if (entry.lang != "en")
            return;
        actions(file, guide.actions);
        const auto &places = m_content.registers.places;
        const std::string opens = guide.actions.empty() ? std::string() : guide.actions.front().route;
        if (const auto place = places.find(opens); place != places.end() && place->second.deed.empty())
            m_problems.add(
                file, 0, "the guide ends in reading: its first action opens '" + opens + "'",
                "put an action first whose place has a deed in places.yaml: asked, referred, written into a plan …");
        const bool drawn = isPage(entry.place) && !m_tools.contains(entry.place);
        if (drawn || (guide.head.phase == "now" && !entry.place.starts_with("now/")))
            m_problems.add(file, 0,
                           "nobody comes to this guide: '" + entry.place
                               + "' is a page of the app, or in no list of its phase",
                           "give it a place of its own");
        if (!m_asked.contains("guide " + entry.id) && !m_asked.contains(entry.place))
            m_problems.add(file, 0, "the search has no everyday word for this guide",
                           "add a line for it to synonyms.yaml");
    }

    void competency(const std::string &file, const Entry &entry)
    {
        const auto one = nlohmann::json::parse(entry.body).get<Competency>();
        const std::string name = "the tool of " + entry.id;
        if (one.tools.empty())
            m_problems.add(file, 0, entry.id + " has no tool", "name at least one place under tools");
        for (const std::string &tool : one.tools) {
            const auto place = m_content.registers.places.find(tool);
            if (place != m_content.registers.places.end() && place->second.page == "list")
                m_problems.add(file, 0, name + " is '" + tool + "', which only leads on", "name the very tool");
            else
                route(file, tool, name);
        }
    }

private:
    bool isPage(const std::string &place) const
    {
        const auto found = m_content.registers.places.find(place);
        return found != m_content.registers.places.end() && !found->second.page.empty();
    }
    void route(const std::string &file, const std::string &to, const std::string &what)
    {
        if (to.empty() || !m_content.registers.places.contains(to) || isPage(to) || m_stands.contains(to))
            return; // a route that is no place at all is told where it is read
        m_problems.add(
            file, 0, what + " leads to '" + to + "', where nothing stands",
            "name a place with 'page:' in places.yaml or with an item; a kind of plan opens by plans/start and its id");
    }

    const Content &m_content;
    Problems &m_problems;
    std::set<std::string> m_stands, m_tools, m_asked;
};

} // namespace

void checkEnds(const Content &content, Problems &problems)
{
    Ends ends(content, problems);
    for (const Entry &entry : content.entries) {
        if (entry.body.empty())
            continue;
        const std::string file = content.registers.shown(entry.kind + "s/" + entry.id + ".yaml");
        if (entry.kind == "guide")
            ends.guide(file, entry);
        if (entry.lang != "en")
            continue;
        const auto json = nlohmann::json::parse(entry.body);
        if (entry.kind == "walk") {
            for (const WalkEnd &end : json.get<Walk>().ends)
                ends.actions(file, end.actions);
        } else if (entry.kind == "card") {
            ends.actions(file, json.get<Card>().actions);
        } else if (entry.kind == "practice") {
            ends.actions(file, json.get<Practice>().actions);
        } else if (entry.kind == "checklist") {
            const auto list = json.get<Checklist>();
            ends.actions(file, list.actions);
            for (const CheckStep &step : list.steps)
                ends.actions(file, {step.action});
        } else if (entry.kind == "competency") {
            ends.competency(content.registers.shown("competencies/" + entry.group + ".yaml"), entry);
        }
    }
}

} // namespace handrail::library::compiler
