#pragma once

#include "directory/words/facets.h"

#include <string>
#include <string_view>
#include <vector>

namespace handrail::directory {

/// A word for a need, in English, Spanish or a language of needWords(), and what it means: facets, and words that say
/// the same.
struct Synonym {
    std::vector<std::string> words; ///< folded
    Facets meaning = 0;             ///< any of these facets
    std::vector<std::string> others; ///< folded single words, complete
};

/// The longest synonym that begins at @p at in @p typed (folded words); its last word may be typed in part, four
/// letters at least. nullptr when there is none. @p length gets how many of the words it takes.
[[nodiscard]] const Synonym *synonymAt(const std::vector<std::string> &typed, std::size_t at, std::size_t &length);
/// A synonym of one word that @p typed is a slip away from ('refujio'); nullptr when there is none.
[[nodiscard]] const Synonym *synonymNear(const std::string &typed);

} // namespace handrail::directory
