#pragma once

#include "directory/words/synonyms.h"

#include <string>
#include <vector>

/// What was typed, as the search and what marks its finds take it.
namespace handrail::directory {

/// One word of what was typed and the words that count as it.
struct AskedWord {
    std::string beginning;            ///< folded
    std::vector<std::string> instead; ///< nothing begins so: words a slip away from it
};

/// Words that are searched together. With a synonym, a service fits by its meaning too.
struct AskedGroup {
    std::vector<AskedWord> words;
    const Synonym *synonym = nullptr;
};
using Asked = std::vector<AskedGroup>;

} // namespace handrail::directory
