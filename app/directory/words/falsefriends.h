#pragma once

#include <string>

namespace handrail::directory {

/// @p words, as scriptWords() makes them, without what only looks like a word that keeps a place private: "substance
/// abuse", "Shelter Cove", "acts of violence", "se trata de". A sign that is no word stands in its stead.
[[nodiscard]] std::string withoutFalseFriends(std::string words);

} // namespace handrail::directory
