#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Words as the directory's search sees them: lower case, no accents, an apostrophe inside a word dropped ("women's" is
/// "womens"), initials as one ("Y.M.C.A." is "ymca"). Of every script.
namespace handrail::directory {

/// Walks over the words of a text without copying it. Any bytes are safe. Where a script has no spaces between words,
/// each letter begins a word that goes on to the end of the run: what is typed is found wherever it stands.
class WordCursor {
public:
    explicit WordCursor(std::string_view text) : m_text(text) {}
    /// The next word, or false at the end.
    bool next();
    [[nodiscard]] const std::string &word() const { return m_word; } ///< folded
    [[nodiscard]] std::size_t from() const { return m_from; }        ///< where it stands in the text, in bytes
    /// of a run without spaces: where its first letter ends
    [[nodiscard]] std::size_t to() const { return m_to; }
    /// It is of a run without spaces; not the run's first.
    [[nodiscard]] bool joined() const { return m_joined; }
    [[nodiscard]] bool inside() const { return m_joined && m_nextStart > 1; }
    /// Where in the text the first @p bytes of the folded word end; of a word that is not joined, its end.
    [[nodiscard]] std::size_t endOf(std::size_t bytes) const;
    /// Of the run at hand: its words by dictionary, folded. The cursor goes to its end.
    void takeRun(std::vector<std::string> &words);

private:
    struct Start {
        std::size_t from = 0, folded = 0; ///< in the text, in the folded run
    };
    bool plainWord();
    bool anyWord();
    void readRun();
    bool nextOfRun();
    void joinInitials();

    std::string_view m_text;
    std::string m_word, m_run;
    std::vector<Start> m_starts; ///< of the run's letters, and its end
    std::size_t m_nextStart = 0;
    std::size_t m_at = 0, m_from = 0, m_to = 0;
    bool m_joined = false;
};

/// The words of what was typed; runs without spaces parted by ICU's dictionaries.
[[nodiscard]] std::vector<std::string> foldedWords(std::string_view text);

/// Edits (insert, drop, change, swap of neighbours) that turn @p typed into the beginning of @p word that is nearest to
/// it, or
/// @p limit + 1 when there are more. Both folded; counted in letters.
[[nodiscard]] int editsToBeginning(std::string_view typed, std::string_view word, int limit);

/// How many slips are forgiven in a word of this length: none below four letters, in what holds a figure or is of a
/// script whose words are of one or two letters.
[[nodiscard]] int forgivenEdits(std::string_view word);

} // namespace handrail::directory
