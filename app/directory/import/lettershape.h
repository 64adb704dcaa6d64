#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace handrail::directory {

/// How a text looks when its bytes are read in some code.
struct LetterShape {
    std::size_t odd = 0;   ///< signs and letters where no language has them: "Ni¤o", "JosŽ", "Mu—oz"
    std::size_t usual = 0; ///< letters that Western languages have beside a to z: "ñ", "é", "ü"
};

/// @p utf8: what was read.
[[nodiscard]] LetterShape shapeOf(std::string_view utf8);
/// @p bytes in the code @p name, as UTF-8; what they are not in it is U+FFFD. Empty: ICU does not know that code.
[[nodiscard]] std::string readIn(const char *name, std::string_view bytes);

} // namespace handrail::directory
