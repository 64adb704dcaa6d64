#pragma once

#include <compare>
#include <cstdint>
#include <optional>

namespace handrail::vault {

/// Hybrid logical clock: never goes back, whatever the wall clock does, and orders revisions of several devices.
struct HybridTime {
    std::int64_t ms = 0;
    std::int64_t count = 0;
    auto operator<=>(const HybridTime &) const = default;

    /// How far ahead of this device's clock another device's may be before it is not believed.
    static constexpr std::int64_t kFurthestAheadMs = 24LL * 3600 * 1000;

    /// The next instant after this one, at @p wallMs or later.
    [[nodiscard]] HybridTime next(std::int64_t wallMs) const;
    /// The next instant after this one and after @p seen, whatever the clocks say: what was read is before what is
    /// written on it.
    [[nodiscard]] HybridTime after(const HybridTime &seen, std::int64_t wallMs) const;
    /// What another device says its time is. @return the next instant after both; nothing when @p remote is more than a
    /// day ahead of
    /// @p wallMs: one device with a wrong clock must not drag all the others along.
    [[nodiscard]] std::optional<HybridTime> receive(const HybridTime &remote, std::int64_t wallMs) const;
};

} // namespace handrail::vault
