#pragma once

#include <string_view>

namespace handrail::directory {

/// "Confidential", "call for location", "do not publish" … in the place of an address, in English, Spanish and the
/// county's other languages.
[[nodiscard]] bool addressIsWithheld(std::string_view address);
/// The same of the line where a street should stand: there, words that name no street but whom to ask, or when it is
/// told, withhold it, too: "phone for address", "given after screening", "XXXX".
[[nodiscard]] bool streetIsWithheld(std::string_view street);
/// Whether words in any column, whatever it is called, ask that a place or a number be not told: "do not publish",
/// "undisclosed".
[[nodiscard]] bool isUntold(std::string_view text);
/// Whether words beside a number say that it is not for the public: "staff only", "do not give out".
[[nodiscard]] bool numberIsWithheld(std::string_view text);

} // namespace handrail::directory
