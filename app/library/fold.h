#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Letters as a search sees them: lower case, no accents. The same folding is used when content is compiled and when it
/// is searched, so that 'respiración', 'RESPIRACION' and 'respiracion' are one word.
namespace handrail::library {

/// Code points of @p text; bytes that are not UTF-8 are dropped. Any input is safe.
[[nodiscard]] std::u32string codePoints(std::string_view text);
[[nodiscard]] std::string utf8(std::u32string_view text);
[[nodiscard]] std::size_t lengthOf(std::string_view text); ///< in code points

[[nodiscard]] bool isLetter(char32_t c); ///< letters and marks of any script; not digits
[[nodiscard]] bool isDigit(char32_t c);  ///< 0 to 9
/// Lower case and without accents for Latin letters; any other letter as it is.
[[nodiscard]] char32_t foldLetter(char32_t c);

/// Words of letters and digits, folded. Everything else separates, an apostrophe inside a word excepted ("can't" is
/// "cant").
[[nodiscard]] std::vector<std::string> foldedWords(std::string_view text);
/// foldedWords joined by one space.
[[nodiscard]] std::string folded(std::string_view text);

/// Edits (insert, drop, change, swap of neighbours) between @p a and @p b, or @p limit + 1 when there are more.
[[nodiscard]] int editDistance(std::u32string_view a, std::u32string_view b, int limit);

} // namespace handrail::library
