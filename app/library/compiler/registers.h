#pragma once

#include "library/compiler/problems.h"
#include "library/kinds.h"

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace handrail::library::compiler {

/// A number of content/facts, in every language.
struct FactEntry {
    std::map<std::string, std::string> value, says; ///< by language
    std::vector<double> seconds; ///< for machines; a dose clock and a breath pacer take whole ones
    std::string source, date, checked, status;
    std::string file; ///< where it stands, as shown to a writer
    int line = 0;
    std::set<std::string> names; ///< the facts its value spells: a rule is one text, and its numbers stand once too
};

/// A word of content/words.yaml or unchecked.yaml, folded, and what to write instead.
struct BadWord {
    std::vector<std::string> words;
    std::string written, better;
};

/// A destination of content/places.yaml.
struct PlaceEntry {
    std::string icon;
    bool find = false;
    /// tool or list, where the app draws a page of its own; empty: an item of content stands there, or nothing
    std::string page;
    /// what is done there: asked, referred, written, noted, planned, reported or done; empty: one only reads
    std::string deed;
    int line = 0;
};

/// A line of content/synonyms.yaml; the item is looked up when all items are known.
struct SynonymEntry {
    std::string item;
    bool urgent = false;
    std::map<std::string, std::vector<std::string>> phrases; ///< by language
    int line = 0;
};

/// What all items refer to.
struct Registers {
    std::filesystem::path root;
    std::vector<std::string> languages;
    std::map<std::string, Source> sources;
    std::map<std::string, FactEntry> facts;
    std::map<std::string, std::vector<BadWord>> badWords; ///< by language
    /// What no words to say on the phone may claim, because the caller may not have looked: content/unchecked.yaml, by
    /// language.
    std::map<std::string, std::vector<BadWord>> unchecked;
    std::map<std::string, PlaceEntry> places;
    std::vector<SynonymEntry> synonyms;

    /// @p path under the content folder, as it is shown to a writer.
    [[nodiscard]] std::string shown(const std::filesystem::path &path) const { return (root / path).generic_string(); }
    /// The fact as @p lang shows it, its source named. Unknown id: nothing.
    [[nodiscard]] std::optional<Fact> fact(const std::string &id, const std::string &lang) const;
};

/// Whether @p address leads to a page, and not only to the door of a site. It may stand without its https://.
[[nodiscard]] bool leadsToAPage(std::string_view address);

/// What all facts and sources must keep: content/README.md, 'Numbers and rules'. In checkfacts.cpp.
void checkFacts(const Registers &all, Problems &problems);

/// Reads sources, facts, words, synonyms and places under @p root.
[[nodiscard]] Registers readRegisters(const std::filesystem::path &root, std::vector<std::string> languages,
                                      Problems &problems);

/// Whether @p date is a day of the calendar written YYYY-MM-DD.
[[nodiscard]] bool isIsoDate(const std::string &date);

} // namespace handrail::library::compiler
