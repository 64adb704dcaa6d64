#pragma once

#include "library/compiler/wording.h"
#include "library/compiler/yamlmap.h"
#include "library/kinds.h"

#include <string>
#include <vector>

/// One function for each kind of content: structure and wording in, the resolved shape of library/kinds.h out. Problems
/// go to the wording's list; what comes back is used only when there are none.
namespace handrail::library::compiler {

/// What is written into the database for one item in one language.
struct Entry {
    std::string kind, id, lang;
    std::string group;   ///< framework of a competency, folded county of a line
    std::string phase, place, icon, title, summary;
    std::string search;  ///< everything else a search looks through
    std::string head;    ///< JSON of the Head; empty for lines and places
    std::string body;    ///< JSON of the whole; empty for places
    int order = 0;
};

/// Reads what every structure file carries (content/README.md). @p id is the file's name.
[[nodiscard]] Head readHead(YamlMap &structure, const std::string &kind, const std::string &id,
                            const Registers &registers);

[[nodiscard]] Entry compileGuide(Head head, YamlMap &structure, const std::string &markdownFile,
                                 const std::string &markdown, Wording &wording);
[[nodiscard]] Entry compileChecklist(Head head, YamlMap &structure, YamlMap &words, Wording &wording);
[[nodiscard]] Entry compileProtocol(Head head, YamlMap &structure, YamlMap &words, Wording &wording);
[[nodiscard]] Entry compileWalk(Head head, YamlMap &structure, YamlMap &words, Wording &wording);
[[nodiscard]] Entry compileCard(Head head, YamlMap &structure, YamlMap &words, Wording &wording);
[[nodiscard]] Entry compilePractice(Head head, YamlMap &structure, YamlMap &words, Wording &wording);
[[nodiscard]] Entry compilePlan(Head head, YamlMap &structure, YamlMap &words, Wording &wording);
/// The framework first, then its competencies.
[[nodiscard]] std::vector<Entry> compileCompetencies(Head head, YamlMap &structure, YamlMap &words, Wording &wording);
/// @p file: the structure file's name without extension, which orders files.
[[nodiscard]] std::vector<Entry> compileLines(YamlMap &structure, YamlMap &words, Wording &wording);

/// An action of the structure and the id its label stands under.
struct NamedAction {
    std::string id;
    std::string step; ///< the step of a checklist it belongs to, else empty
    Action action;
};
/// Reads `actions:` of @p structure, their labels under `actions:` of @p words. Routes are destinations of places.yaml.
[[nodiscard]] std::vector<NamedAction> readActions(YamlMap &structure, YamlMap &words, Wording &wording);

/// Steps nobody reaches, steps that lead nowhere, loops without a way out, ways to the end past the call for help, in
/// the structure alone.
void checkWays(const Protocol &protocol, const std::vector<int> &stepLines, const std::string &file,
               Problems &problems);

/// The same for a walk: every step and end reached, no answer that leads nowhere, no way round in a circle.
void checkWalk(const Walk &walk, const std::vector<int> &stepLines, const std::vector<int> &endLines,
               const std::string &file, Problems &problems);

/// Tags of every framework that exist: cc-1 to cc-11, core-1 to core-17, samhsa-1 to samhsa-12, sd-1a to sd-1e, sd-2a
/// to sd-2c.
[[nodiscard]] bool isTag(const std::string &tag);
[[nodiscard]] int tagCount(const std::string &framework); ///< 11, 17, 12; 0 for another word

/// Ids under @p key of @p words that the structure does not have.
void refuseStrangers(YamlMap &words, const std::string &key, const std::vector<std::string> &known);

} // namespace handrail::library::compiler
