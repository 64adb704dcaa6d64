#pragma once

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>

namespace handrail::directory {

/// How many entries the directory at the end of a zip really lists; -1 when it has no end: cut short on the way.
/// Counted one by one, whatever the end says of it (a zip of the larger kind says 65,535, a hostile one anything), up
/// to one more than @p most. Reads a few kilobytes at a time. Asked before libarchive, which keeps an object for each
/// entry in memory.
[[nodiscard]] std::int64_t countedEntries(std::istream &file, std::size_t most);

/// Names from before zips had UTF-8: code page 437.
[[nodiscard]] std::string fromDos(std::string_view name);

} // namespace handrail::directory
