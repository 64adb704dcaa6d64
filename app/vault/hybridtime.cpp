#include "vault/hybridtime.h"

#include <algorithm>
#include <limits>

namespace handrail::vault {
namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

} // namespace

HybridTime HybridTime::next(std::int64_t wallMs) const
{
    if (wallMs > ms)
        return {wallMs, 0};
    if (count == kMost) // a file from elsewhere may say anything
        return {ms == kMost ? kMost : ms + 1, 0};
    return {ms, count + 1};
}

HybridTime HybridTime::after(const HybridTime &seen, std::int64_t wallMs) const
{
    return std::max(*this, seen).next(wallMs);
}

std::optional<HybridTime> HybridTime::receive(const HybridTime &remote, std::int64_t wallMs) const
{
    if (remote.ms > wallMs && (wallMs < 0 || remote.ms - wallMs > kFurthestAheadMs))
        return std::nullopt;
    return after(remote, wallMs);
}

} // namespace handrail::vault
