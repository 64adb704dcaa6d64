#pragma once

#include <nlohmann/json_fwd.hpp>

namespace handrail::directory {

/// Puts right, all the way down, what programs write otherwise than HSDS without meaning anything by it: lists' names in
/// camel case ("serviceAtLocations"), one record where a list of them stands ("phones": {…}), and a text by language
/// ({"en": "…", "es": "…"}), of which the English one is taken.
void tidyRecord(nlohmann::json &record);

} // namespace handrail::directory
