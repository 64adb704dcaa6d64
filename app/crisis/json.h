#pragma once

#include "storage/clock.h"
#include "storage/failure.h"
#include "storage/keptjson.h"

#include <optional>
#include <string>

/// Reading JSON that may be damaged, without exceptions. Inside crisis only.
namespace handrail::crisis::detail {

using Json = nlohmann::json;
using storage::keptjson::member;
using storage::keptjson::text;
using storage::keptjson::write;

inline Json momentJson(const storage::Moment &m) { return Json::array({m.wallMs, m.bootMs, m.bootId}); }

inline std::optional<storage::Moment> moment(const Json &j)
{
    if (!j.is_array() || j.size() != 3 || !j[0].is_number_integer() || !j[1].is_number_integer() || !j[2].is_string())
        return std::nullopt;
    return storage::Moment{j[0].get<std::int64_t>(), j[1].get<std::int64_t>(), j[2].get<std::string>()};
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

inline storage::Failure damaged(const char *what) { return {storage::FailureKind::Damaged, what}; }

} // namespace handrail::crisis::detail
