#pragma once

#include "dial/glyphs.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

/// What the words around figures say of them.
namespace handrail::dial {

template <std::size_t N>
[[nodiscard]] bool among(std::string_view word, const std::array<std::string_view, N> &words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

[[nodiscard]] std::string low(std::string_view text);
/// Figures that belong to the word before them: "Room 302 415-555-0100", "Case 4155550100".
[[nodiscard]] bool ofTheWord(const Glyphs &glyphs, std::size_t at);
/// Bare figures before it, with nothing to say what they are: "52 415 555 0100" may be another country's.
[[nodiscard]] bool followsFigures(const Glyphs &glyphs, std::size_t at);
/// " x12", ", ext. 12", "#12", ", press 2" at @p end, which moves behind it.
[[nodiscard]] std::string extensionAt(const Glyphs &glyphs, std::size_t &end);
/// Whether the words speak of a number, so that even seven loose figures are one.
[[nodiscard]] bool speaksOfIt(const Glyphs &glyphs, std::size_t at);

} // namespace handrail::dial
