#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace handrail::dial {

/// A text with everything that only looks different made alike: dashes, spaces, figures and signs of other widths are
/// ASCII, marks that are not seen are gone, any other letter is one byte of 0x01. Knows where each came from.
struct Glyphs {
    std::string text;
    std::vector<std::size_t> from, to; ///< bytes of the original, per byte of text

    explicit Glyphs(std::string_view original);
    [[nodiscard]] std::size_t size() const { return text.size(); }
    /// NUL beyond both ends.
    [[nodiscard]] char at(std::size_t i) const { return i < text.size() ? text[i] : '\0'; }
    [[nodiscard]] std::size_t spaces(std::size_t i) const
    {
        return text.find_first_not_of(' ', i) == std::string::npos ? size() : text.find_first_not_of(' ', i);
    }
};

[[nodiscard]] inline bool figure(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] inline bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\x01'; }
[[nodiscard]] inline bool capital(char c) { return c >= 'A' && c <= 'Z'; }

} // namespace handrail::dial
