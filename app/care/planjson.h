#pragma once

#include "care/plan.h"

/// What stands beside an item's words, as JSON: the same in a plan and in a draft. Inside care only.
namespace handrail::care::detail {

[[nodiscard]] nlohmann::json json(const Detail &beside);
/// Anything that is no object gives an empty one.
[[nodiscard]] Detail detailOf(const nlohmann::json &json);

} // namespace handrail::care::detail
