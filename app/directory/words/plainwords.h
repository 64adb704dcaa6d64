#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace handrail::directory {

/// @p text as words in small letters without marks, one blank before, between and behind: " domestic violence ".
/// Hyphens part words, apostrophes do not; "D.V." is "dv". Scripts that are not Latin stay as they are.
[[nodiscard]] std::string plainWords(std::string_view text);
/// @p text with the letters of every script small and without marks, put together as ICU has it; ASCII stays as it is.
[[nodiscard]] std::string foldLetters(std::string_view text);
/// plainWords() of any script: " bao luc gia dinh ". What only looks different is alike: wide and bold letters,
/// ligatures, marks that are not seen inside of a word.
[[nodiscard]] std::string scriptWords(std::string_view text);

/// The words of what plainWords() or scriptWords() gave: what blanks part. They are parts of @p words.
[[nodiscard]] std::vector<std::string_view> partedWords(std::string_view words);

} // namespace handrail::directory
