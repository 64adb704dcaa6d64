#pragma once

#include "storage/failure.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace handrail::care {

/// Someone a peer works with, called what they like to be called: a name, initials or a code. All else may stay empty.
struct Person {
    std::string id{};             ///< set by the store
    std::string name{};           ///< "Robin", "R. S.", "Blue 7"; never empty once stored
    std::string language = "en"; ///< what they read: "en", "es"
    std::int64_t sinceMs = 0;   ///< wall clock when the record began
    std::string phone{};          ///< as they gave it; empty: none
    std::string where{};          ///< where to look for them when there is no phone
    /// may a message be left? Nothing until asked; a no stands in sight before every call
    std::optional<bool> message{};
    /// when it was written down that they died; 0: nobody did. From then on they are offered nowhere
    std::int64_t diedMs = 0;
    nlohmann::json rest = nlohmann::json::object(); ///< members a newer Handrail wrote; kept as they are
};

/// One or two characters for the round chip: first letters of the first and last word; a code ("17-B") gives its first
/// two.
[[nodiscard]] std::string initials(const std::string &name);

[[nodiscard]] std::string toJson(const Person &person);
/// @return Damaged when it is no object or has no name.
[[nodiscard]] storage::Result<Person> personFromJson(const std::string &json);

} // namespace handrail::care
