#pragma once

#include <string>
#include <string_view>

namespace handrail::directory {

/// @p text as words in small letters without marks, one blank before, between and behind: " domestic violence ".
/// Hyphens part words, apostrophes do not; "D.V." is "dv". Scripts that are not Latin stay as they are.
[[nodiscard]] std::string plainWords(std::string_view text);

} // namespace handrail::directory
