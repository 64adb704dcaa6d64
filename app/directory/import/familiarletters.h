#pragma once

#include <cstddef>
#include <string_view>

namespace handrail::directory {

enum class Tongue { Chinese, Traditional, Japanese, Korean };

/// How a text would look that is of a tongue.
struct Familiar {
    std::size_t letters = 0, known = 0; ///< of China, Japan or Korea; that are often in that tongue
    bool odd = false;                   ///< a letter of another kind, or none
    [[nodiscard]] double share() const
    {
        return letters == 0 || odd ? 0 : static_cast<double>(known) / static_cast<double>(letters);
    }
};
[[nodiscard]] Familiar familiarOf(std::string_view utf8, Tongue tongue);

} // namespace handrail::directory
