#include "library/compiler/entry.h"

#include <algorithm>
#include <sstream>

namespace handrail::library::compiler {
namespace {

/// A guide's wording, cut into front matter and sections, with the line each begins at.
struct Cut {
    std::string front;
    struct Section {
        std::string id, title, text;
        int line = 0;
    };
    std::vector<Section> sections;
};

std::string trimmed(const std::string &text)
{
    const auto first = text.find_first_not_of(" \t\r");
    return first == std::string::npos ? std::string() : text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

Cut cut(const std::string &markdown, const std::string &file, Problems &problems)
{
    Cut out;
    std::istringstream in(markdown);
    std::string row;
    int line = 0, fences = 0;
    while (std::getline(in, row)) {
        ++line;
        if (fences < 2 && trimmed(row) == "---") {
            ++fences;
            continue;
        }
        if (fences == 0 && !trimmed(row).empty()) {
            problems.add(file, line, "the file does not begin with front matter",
                         "begin with '---', then title, summary and actions, then '---'");
            return out;
        }
        if (fences == 1) {
            out.front += row + '\n';
        } else if (row.rfind("## ", 0) == 0) {
            const auto colon = row.find(':');
            if (colon == std::string::npos) {
                problems.add(file, line, "the heading has no id",
                             "write '## id: Title' with the id of the structure file");
                continue;
            }
            out.sections.push_back({trimmed(row.substr(3, colon - 3)), trimmed(row.substr(colon + 1)), {}, line});
        } else if (!out.sections.empty()) {
            out.sections.back().text += row + '\n';
        } else if (!trimmed(row).empty()) {
            problems.add(file, line, "text before the first section", "begin with '## id: Title'");
        }
    }
    if (fences < 2)
        problems.add(file, line, "the front matter is not closed", "put '---' on a line of its own after it");
    return out;
}

} // namespace

Entry compileGuide(Head head, YamlMap &structure, const std::string &file, const std::string &markdown,
                   Wording &wording)
{
    Problems &problems = wording.problems();
    Guide guide;
    guide.head = std::move(head);
    const Cut parts = cut(markdown, file, problems);
    const auto node = parseYaml(parts.front, file, 2, problems);
    if (!node)
        return {};
    YamlMap front(*node, file, 2, "the front matter", problems);
    guide.head.title = front.text("title").empty() ? "" : wording.take(front, "title");
    guide.head.summary = front.text("summary").empty() ? "" : wording.take(front, "summary");
    wording.forgetSearchText();

    std::vector<std::string> sectionIds;
    for (const auto &[id, line] : structure.list("sections")) {
        sectionIds.push_back(id);
        const auto found = std::find_if(parts.sections.begin(), parts.sections.end(),
                                        [&id = id](const auto &s) { return s.id == id; });
        if (found == parts.sections.end()) {
            problems.add(file, 0, "section '" + id + "' is missing", "add '## " + id + ": Title' and its text");
            continue;
        }
        if (found->title.empty() || trimmed(found->text).find_first_not_of(" \n") == std::string::npos)
            problems.add(file, found->line, "section '" + id + "' is empty",
                         "write its title and text, or take it out of the structure");
        const std::string title = wording.takeMarkdown(found->title, file, found->line);
        guide.sections.push_back({id, title, wording.takeMarkdown(found->text, file, found->line + 1)});
    }
    if (sectionIds.empty())
        structure.problem(structure.lineOf("sections"), "the guide has no sections", "add 'sections: [id, …]'");
    std::vector<std::string> seen;
    for (const auto &section : parts.sections) {
        if (std::find(sectionIds.begin(), sectionIds.end(), section.id) == sectionIds.end())
            problems.add(file, section.line, "section '" + section.id + "' is not in the structure",
                         "add it to the structure file or remove it here");
        if (std::find(seen.begin(), seen.end(), section.id) != seen.end())
            problems.add(file, section.line, "section '" + section.id + "' stands twice", "keep one of them");
        seen.push_back(section.id);
    }

    for (NamedAction &named : readActions(structure, front, wording))
        guide.actions.push_back(std::move(named.action));
    if (guide.actions.empty())
        structure.problem(structure.line(), "the guide ends in nothing to do",
                          "add 'actions: [{id: …, route: …}]' with at least one");
    front.finish();
    structure.finish();
    wording.judge(file, guide.head.audience);
    return entryOf(guide, wording);
}

} // namespace handrail::library::compiler
