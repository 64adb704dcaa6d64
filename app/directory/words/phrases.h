#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace handrail::directory {

/// Words and parts of sentences to be found in what scriptWords() makes of a text. A blank in front: only at the
/// beginning of a word; a blank behind: only at its end. Scripts without blanks are found anywhere.
class Phrases {
public:
    struct Found {
        std::size_t at = std::string_view::npos; ///< of its first letter
        std::string_view word;                   ///< without the blank in front
        explicit operator bool() const { return at != std::string_view::npos; }
    };

    /// As people write them: small letters, with their accents.
    Phrases(std::initializer_list<std::string_view> words);
    /// The first at or behind @p from. The next one begins behind Found::at.
    [[nodiscard]] Found first(std::string_view text, std::size_t from = 0) const;
    [[nodiscard]] bool in(std::string_view text) const { return static_cast<bool>(any(text)); }
    /// One that stands there, quicker than the first.
    [[nodiscard]] Found any(std::string_view text) const;
    /// Each that stands there, in the order of the text.
    [[nodiscard]] std::vector<Found> all(std::string_view text) const;
    /// Whether the whole of @p text is one of them.
    [[nodiscard]] bool is(std::string_view text) const;

private:
    std::vector<std::string> m_words; ///< folded
};

} // namespace handrail::directory
