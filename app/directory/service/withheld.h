#pragma once

#include "directory/words/doorwords.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <unordered_map>
#include <unordered_set>

namespace handrail::directory {

/// What peers keep private by hand: the services they marked, all others that stand in the same house, and those whose
/// words name it, with what leads there. The publisher's words are all still in the file, so whoever reads, finds or exports them asks here
/// first.
struct Withheld {
    std::unordered_map<std::int64_t, DoorWords> services;      ///< by key
    std::unordered_set<std::int64_t> there;                    ///< of them: those that stand there
    std::unordered_map<std::int64_t, DoorWords> organizations; ///< by key: theirs
    std::unordered_set<std::int64_t> places;                   ///< keys of location

    /// nullptr: nobody marked it.
    [[nodiscard]] const DoorWords *of(std::int64_t service) const
    {
        const auto found = services.find(service);
        return found == services.end() ? nullptr : &found->second;
    }
};

/// Throws SQLite::Exception.
[[nodiscard]] Withheld readWithheld(SQLite::Database &db);

} // namespace handrail::directory
