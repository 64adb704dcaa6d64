#pragma once

#include "dial/glyphs.h"
#include "dial/until.h"

#include <string_view>
#include <utility>
#include <vector>

namespace handrail::dial {

/// What the words around a number say of it on a day.
enum class Validity {
    Plain,
    New,   ///< said to be the one to use instead of another
    Over,  ///< "old number", "disconnected", "until June 2025"
    Unsure ///< may be one of these
};

/// From and behind each number, in the bytes of Glyphs::text.
using Stretches = std::vector<std::pair<std::size_t, std::size_t>>;

/// One for each of @p numbers. Words in letters beyond ASCII are read from @p original.
[[nodiscard]] std::vector<Validity> validityOf(const Glyphs &glyphs, std::string_view original,
                                               const Stretches &numbers, const Day &on);
/// Whether @p text, in which no number stands, says of one that it is over or not there yet.
[[nodiscard]] bool saysEnd(const Glyphs &glyphs, std::string_view original, const Day &on);

} // namespace handrail::dial
