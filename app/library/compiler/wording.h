#pragma once

#include "library/compiler/reading.h"
#include "library/compiler/registers.h"
#include "library/compiler/yamlmap.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace handrail::library::compiler {

/// How one piece of wording is judged.
struct WordingRule {
    int limit = 0;         ///< characters at most, numbers filled in; 0: any length
    bool measured = true;  ///< counts for the reading level (a name does not)
    bool digits = false;   ///< digits may stand in it (names and hours of phone lines)
    bool optional = false; ///< may be absent
    bool searched = true;  ///< found by its words (the buttons of a run are not)
    bool aloud = false;    ///< words to say on the phone: they claim nothing that the caller may not have looked at
    bool counter = false;  ///< {n}, the number of a dose, may stand in it and stays for the app to fill
};

/// All wording of one item in one language: fills facts in, refuses bare digits and words we do not use, and gathers
/// what is measured and what is searched.
class Wording {
public:
    Wording(std::string lang, const Registers &registers, Problems &problems);

    /// Takes the text under @p key of @p map, facts filled in.
    std::string take(YamlMap &map, const std::string &key, const WordingRule &rule = {});
    /// Takes Markdown (paragraphs, lists, bold) that begins at @p line of @p file.
    std::string takeMarkdown(const std::string &text, const std::string &file, int line);
    /// The text of a machine's fact is used too, though no wording spells it.
    void useFact(const std::string &id);
    /// From here on a time spelled in words ('two minutes') is refused like a bare digit: it would pass by its source.
    /// A single one ("in a minute", "un día") claims nothing outside a protocol: @p evenOne refuses it as well.
    void wantFactsForTimes(bool evenOne = true)
    {
        m_timesAreFacts = true;
        m_oneIsATime = evenOne;
    }

    /// Reports wording that is too hard for @p audience, in @p file.
    void judge(const std::string &file, const std::string &audience) const;

    [[nodiscard]] const std::string &lang() const { return m_lang; }
    [[nodiscard]] const std::set<std::string> &facts() const { return m_facts; }
    [[nodiscard]] const std::string &searchText() const { return m_search; }
    void forgetSearchText() { m_search.clear(); }
    [[nodiscard]] const Registers &registers() const { return *m_registers; }
    [[nodiscard]] Problems &problems() const { return *m_problems; }

private:
    std::string filled(const std::string &raw, const std::string &file, int line, const std::string &name,
                       const WordingRule &rule);
    void refuseWords(const std::string &text, const std::string &file, int line) const;
    void refuseSpelledTimes(const std::string &text, const std::string &file, int line) const;
    void refuseUnchecked(const std::string &text, const std::string &file, int line) const;
    void remember(const std::string &text, int line, bool measured, bool searched = true);

    std::string m_lang;
    const Registers *m_registers;
    Problems *m_problems;
    std::set<std::string> m_facts;
    std::vector<Passage> m_passages;
    std::string m_search;
    bool m_timesAreFacts = false, m_oneIsATime = true;
};

} // namespace handrail::library::compiler
