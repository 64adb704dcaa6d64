#pragma once

#include <string>
#include <string_view>

namespace handrail::directory {

/// A quick look before it, at a text as it is written: false only where none of its sentences could say so.
[[nodiscard]] bool mayBeUntold(std::string_view text);
/// What of a sentence, as scriptWords(), says that where the place is is not told: "we do not share our address", "the
/// location is given after screening", "地址保密". In other words than a street's own field has (withheldaddress.h), and
/// not of an address that is yours: "we never share your address". Empty: nothing does.
[[nodiscard]] std::string whyUntold(std::string_view sentence);

} // namespace handrail::directory
