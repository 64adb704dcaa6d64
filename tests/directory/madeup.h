#pragma once

#include "directory/packages.h"

#include <cstdint>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace handrail::test {

/// One row of a made-up directory: what stands in it, and a word that stands in no other.
struct MadeRow {
    std::vector<std::pair<std::string, std::string>> values; ///< column, value
    std::string token;                                       ///< in its name or text; empty: it has none
    std::string why;                                         ///< what is wrong with it on purpose; empty: nothing
    std::int64_t line = 0;                                   ///< where the writer put it
    [[nodiscard]] std::string of(const std::string &column) const;
};

/// A telephone field, and what may be dialled of it.
struct MadePhone {
    std::string service, text;
    std::set<std::string> may; ///< figures without a country's +1; that nothing is dialled is always right
};

/// Hours of a service that has no others.
struct MadeHours {
    std::string service;
    bool understood = false; ///< else: never open
    /// when understood: open at noon on that day and never at eight in the evening or on another
    int weekday = 0;
};

/// A directory that nobody scripted, made of a seed: its rows, the files they were written to, and what must be true of
/// it.
struct MadeUp {
    std::uint32_t seed = 0;
    std::map<std::string, std::vector<MadeRow>> tables; ///< by HSDS name
    std::map<std::string, std::string> fileOf;          ///< the file a table is in
    std::vector<ZipEntry> files;
    bool zip = false, json = false;
    std::vector<std::string> secrets; ///< words that lead to hidden doors: nowhere
    std::vector<MadePhone> phones;
    std::vector<MadeHours> hours;
    std::string how;                  ///< the way it was written, for a failure's message
};

[[nodiscard]] MadeUp madeUp(std::uint32_t seed);
/// Puts its files under @p folder. @return what to import
[[nodiscard]] std::filesystem::path writeMadeUp(const MadeUp &made, const std::filesystem::path &folder);

} // namespace handrail::test
