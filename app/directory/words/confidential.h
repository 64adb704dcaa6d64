#pragma once

#include <string>
#include <string_view>

namespace handrail::directory {

/// Whether words of a publisher say, or make it likely, that a place must not be found: "confidential location",
/// "undisclosed", or a shelter from violence at home, trafficking or stalking. HSDS has no field for it
/// (openreferral/specification, issues 166 and 487), so the words decide, and in doubt the address is kept private: a
/// needless call costs less than a found shelter.
/// @p headline: name and categories; @p body: description. Both plain text.
[[nodiscard]] bool mustStayHidden(std::string_view headline, std::string_view body);
/// The words that say so, of our own lists and never the publisher's sentence: "shelter / dv". Empty: nothing does.
[[nodiscard]] std::string whyHidden(std::string_view headline, std::string_view body);
/// Of that: only what says outright that where a place is is not told ("confidential location", "we do not share our
/// address"). Whether it is likely is not asked.
[[nodiscard]] std::string whyQuiet(std::string_view text);
/// A quick look before it: false only where no headline or body that holds @p text could be hidden for the sake of it.
[[nodiscard]] bool mayHide(std::string_view text);
/// Whether scriptWords() speak of violence at home, trafficking or what goes with them.
[[nodiscard]] bool speaksOfViolence(std::string_view words);
/// @p text without what could lead to a place: a street address with what follows it up to the ZIP code, coordinates, a
/// link to a map. An ellipsis stands in its stead.
[[nodiscard]] std::string withoutAddress(std::string_view text);
/// What may be told of the town of a hidden place: nothing when a street or a secret stands there.
[[nodiscard]] std::string townOf(std::string_view city);
/// "street", "ave", "lane" … in small letters.
[[nodiscard]] bool isStreetWord(std::string_view word);

} // namespace handrail::directory
