#pragma once

#include "vault/secret.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace handrail::vault {

enum class WordLanguage;

/// 22 random bytes (176 bits, far beyond guessing, so no slow derivation is needed) and 2 bytes of check, written as 24
/// words, one a byte, from two lists of our own: everyday things, no accents, told apart by their first four letters.
/// The same bytes can be shown in either language.
inline constexpr int kRecoveryWordCount = 24;
inline constexpr std::size_t kRecoveryBytes = 22;

[[nodiscard]] std::vector<std::string> recoveryWords(const Secret &recovery, WordLanguage language);
/// Takes any case, separators and numbering; four letters of a word are enough; either language, not mixed.
/// @return nothing unless there are 24 known words whose check fits.
[[nodiscard]] std::optional<Secret> recoveryFromWords(std::string_view words);

} // namespace handrail::vault
