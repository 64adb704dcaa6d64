#pragma once

#include <cstdint>

namespace handrail::crisis {

/// Chest compressions a minute the CPR pacer shows: the middle of 100 to 120 (facts/overdose.md, 4).
inline constexpr int kCompressionsPerMinute = 110;

/// Where the breath pacer stands. One breath every `ofSeconds`: counts down to it, then says breathe for one second.
struct Beat {
    int second = 0;    ///< 0 … ofSeconds-1; the last one is the breath
    int ofSeconds = 5;
    bool breathe = false;
    [[nodiscard]] int countdown() const { return ofSeconds - 1 - second; } ///< 4, 3, 2, 1, then 0 on the breath
};

/// The beat @p elapsedMs after the pacer began. A rate below 2 s or a negative time is held to what makes sense.
[[nodiscard]] Beat beatAt(std::int64_t elapsedMs, int everySeconds);

/// Whether the CPR pacer is lit: the first half of every compression.
[[nodiscard]] bool compressionLit(std::int64_t elapsedMs);
/// Milliseconds until compressionLit() changes next: 1 … half a compression.
[[nodiscard]] int msToCompressionChange(std::int64_t elapsedMs);

} // namespace handrail::crisis
