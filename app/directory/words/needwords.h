#pragma once

#include <span>

namespace handrail::directory {

/// Words for a need in a language of California's people beside English and Spanish.
struct NeedWords {
    const char *language;  ///< as in facets: "vi"
    const char *readBy;    ///< the native speaker who read the line, by role and day; empty: nobody has yet
    const char *need;      ///< key of a facet: it means that, and all that the facet's English and Spanish words mean
    const char *words;     ///< parted by commas
};

[[nodiscard]] std::span<const NeedWords> needWords();

} // namespace handrail::directory
