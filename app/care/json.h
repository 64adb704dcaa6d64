#pragma once

#include "storage/failure.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

/// Reading JSON that may be damaged or written by a newer Handrail, without exceptions. Inside care only.
namespace handrail::care::detail {

using Json = nlohmann::json;

/// A member, or null when there is none or @p j is no object.
inline const Json &member(const Json &j, const char *key)
{
    static const Json kNull;
    if (!j.is_object())
        return kNull;
    const auto found = j.find(key);
    return found == j.end() ? kNull : *found;
}

inline std::string text(const Json &j, const char *key)
{
    const Json &m = member(j, key);
    return m.is_string() ? m.get<std::string>() : std::string();
}

inline std::int64_t whole(const Json &j, const char *key)
{
    const Json &m = member(j, key);
    return m.is_number_integer() ? m.get<std::int64_t>() : 0;
}

/// Yes, no, or nothing said.
inline std::optional<bool> yesNo(const Json &j, const char *key)
{
    const Json &m = member(j, key);
    return m.is_boolean() ? std::optional(m.get<bool>()) : std::nullopt;
}

/// @p text as an object; null value when it is none. Never throws.
inline Json parseObject(const std::string &text)
{
    Json j = Json::parse(text, nullptr, false);
    return j.is_object() ? j : Json();
}

inline std::string write(const Json &j)
{
    // Replace instead of throwing: one damaged byte in a person's words must not take the rest of the plan along.
    return j.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Keeps what a newer Handrail wrote: the members of @p j that are not among @p known.
template <typename Keys>
Json unknown(const Json &j, const Keys &known)
{
    Json rest = Json::object();
    for (const auto &[key, value] : j.items()) {
        bool ours = false;
        for (const char *name : known)
            ours = ours || key == name;
        if (!ours)
            rest[key] = value;
    }
    return rest;
}

inline Json startFrom(const Json &rest) { return rest.is_object() ? rest : Json::object(); }

} // namespace handrail::care::detail
