#pragma once

#include <nlohmann/json.hpp>

#include <string>

/// Reading JSON that may be damaged or written by a newer Handrail, and writing it, without exceptions: what every room
/// that keeps records as JSON needs of it.
namespace handrail::storage::keptjson {

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

/// A member that is text; empty when there is none.
inline std::string text(const Json &j, const char *key)
{
    const Json &m = member(j, key);
    return m.is_string() ? m.get<std::string>() : std::string();
}

/// One damaged byte is replaced instead of thrown at the caller: it must not take the rest of a record along.
inline std::string write(const Json &j) { return j.dump(-1, ' ', false, Json::error_handler_t::replace); }

} // namespace handrail::storage::keptjson
