#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Words as the directory's search sees them: lower case, no accents, an apostrophe inside a word dropped ("women's" is "womens").
namespace handrail::directory {

/// Walks over the words of a text without copying it. Any bytes are safe.
class WordCursor {
public:
    explicit WordCursor(std::string_view text) : m_text(text) {}
    /// The next word, or false at the end.
    bool next();
    [[nodiscard]] const std::string &word() const { return m_word; } ///< folded
    [[nodiscard]] std::size_t from() const { return m_from; }        ///< where it stands in the text, in bytes
    [[nodiscard]] std::size_t to() const { return m_to; }

private:
    std::string_view m_text;
    std::string m_word;
    std::size_t m_at = 0, m_from = 0, m_to = 0;
};

[[nodiscard]] std::vector<std::string> foldedWords(std::string_view text);

/// Edits (insert, drop, change, swap of neighbours) that turn @p typed into the beginning of @p word that is nearest to it, or
/// @p limit + 1 when there are more. Both folded; counted in bytes, which for folded Latin are letters.
[[nodiscard]] int editsToBeginning(std::string_view typed, std::string_view word, int limit);

/// How many slips are forgiven in a word of this length: none below four letters or in what holds a figure.
[[nodiscard]] int forgivenEdits(std::string_view word);

} // namespace handrail::directory
