#pragma once

#include "library/fold.h"

#include <string>

namespace handrail::library {

/// One spelling for a county: "San Diego", "san-diego" and "San Diego County" are "san diego". Empty stays empty.
[[nodiscard]] inline std::string countyKey(const std::string &county)
{
    std::string key = folded(county);
    constexpr std::string_view tail = " county";
    if (key.size() > tail.size() && key.compare(key.size() - tail.size(), tail.size(), tail) == 0)
        key.resize(key.size() - tail.size());
    return key;
}

} // namespace handrail::library
