#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace handrail::bench {

/// Writes an HSDS 3.0 package of @p services made-up services into @p folder: words, places, hours and languages spread
/// as in a real directory (a few very common, most rare). The same @p services give the same bytes everywhere. Nobody
/// and nothing in it is real; numbers are 555-01xx.
void writeMadeUp(const std::filesystem::path &folder, int services);

/// What people would type into such a directory.
[[nodiscard]] std::vector<std::string> typedWords();

} // namespace handrail::bench
