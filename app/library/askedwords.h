#pragma once

#include <string>
#include <vector>

namespace handrail::library {

/// What a person's words ask of the index: small words are left out and negations are whole words ("not" is not the
/// beginning of "nothing"), unless nothing else was typed so far. Each is quoted for FTS5 and cannot be closed from
/// inside.
struct Asked {
    std::vector<std::string> words; ///< what is looked for
    std::vector<std::string> whole; ///< as whole words
    std::vector<std::string> begun; ///< as beginnings of words
};

/// Of any text: a pasted page is cut, not refused.
[[nodiscard]] Asked askedBy(const std::string &typed);
/// @p word, letters and digits only, as the beginning of a word.
[[nodiscard]] std::string prefixOf(const std::string &word);

} // namespace handrail::library
