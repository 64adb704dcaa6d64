#pragma once

#include "storage/clock.h"
#include "storage/failure.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

/// Reading JSON that may be damaged, without exceptions. Inside crisis only.
namespace handrail::crisis::detail {

using Json = nlohmann::json;

inline Json momentJson(const storage::Moment &m) { return Json::array({m.wallMs, m.bootMs, m.bootId}); }

inline std::optional<storage::Moment> moment(const Json &j)
{
    if (!j.is_array() || j.size() != 3 || !j[0].is_number_integer() || !j[1].is_number_integer() || !j[2].is_string())
        return std::nullopt;
    return storage::Moment{j[0].get<std::int64_t>(), j[1].get<std::int64_t>(), j[2].get<std::string>()};
}

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

/// @p least when absent or out of range: a damaged count must not become a huge one.
inline int count(const Json &j, const char *key, int least)
{
    const Json &m = member(j, key);
    if (!m.is_number_integer())
        return least;
    const auto value = m.get<std::int64_t>();
    return value < least || value > 1'000'000 ? least : static_cast<int>(value);
}

inline std::string write(const Json &j)
{
    // Replace instead of throwing: ids come from content and are UTF-8, but a damaged one must not take the run along.
    return j.dump(-1, ' ', false, Json::error_handler_t::replace);
}

inline storage::Failure damaged(const char *what) { return {storage::FailureKind::Damaged, what}; }

} // namespace handrail::crisis::detail
