#pragma once

#include "storage/failure.h"
#include "storage/keptjson.h"

#include <optional>
#include <string>

/// Reading JSON that may be damaged or written by a newer Handrail, without exceptions. Inside care only.
namespace handrail::care::detail {

using Json = nlohmann::json;
using storage::keptjson::member;
using storage::keptjson::text;
using storage::keptjson::write;

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
