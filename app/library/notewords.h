#pragma once

#include <string>
#include <string_view>

namespace handrail::library {

/// The first words in @p text that California forbids as a diagnosis in a record of a state or local body, its
/// employees and contractors (Health & Safety Code 24400 to 24403), in English or Spanish, as they are listed; empty:
/// none. Letters' case and accents do not matter.
[[nodiscard]] std::string bannedDiagnosis(std::string_view text);

} // namespace handrail::library
