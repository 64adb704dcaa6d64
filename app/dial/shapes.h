#pragma once

#include "dial/glyphs.h"

#include <optional>
#include <string>

namespace handrail::dial {

/// A run of a text that has the shape of a number, without what is said around it.
struct Shape {
    std::string digits;
    std::size_t end = 0; ///< behind its last figure or letter
};

/// At @p at, where a figure, '+' or '(' stands. Each is sure of its own shape, or gives nothing.
[[nodiscard]] std::optional<Shape> northAmerican(const Glyphs &glyphs, std::size_t at);
[[nodiscard]] std::optional<Shape> withLetters(const Glyphs &glyphs, std::size_t at); ///< "1-800-CALL-NOW"
/// "+44 (0)20 …", "011 44 …", "00 44 …"
[[nodiscard]] std::optional<Shape> ofACountry(const Glyphs &glyphs, std::size_t at);
[[nodiscard]] std::optional<Shape> atHome(const Glyphs &glyphs, std::size_t at);      ///< "0151 496 0100"
/// @p sure: the words say that it is a number
[[nodiscard]] std::optional<Shape> ofSeven(const Glyphs &glyphs, std::size_t at, bool sure);

[[nodiscard]] bool areaCode(std::string_view three);
[[nodiscard]] bool exchange(std::string_view area, std::string_view three);
/// Figures after '+': a country's code and as many as its numbers have.
[[nodiscard]] bool countryNumber(std::string_view digits);

} // namespace handrail::dial
