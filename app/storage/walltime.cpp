#include "storage/walltime.h"

#include <cstdlib>

namespace handrail::storage {

std::int64_t wallMs(const Moment &at, const Moment &seen)
{
    constexpr std::int64_t kSetMs = 30'000;
    if (at.bootId.empty() || at.bootId != seen.bootId)
        return at.wallMs;
    const std::int64_t told = seen.wallMs - (seen.bootMs - at.bootMs);
    return std::abs(told - at.wallMs) > kSetMs ? told : at.wallMs;
}

} // namespace handrail::storage
