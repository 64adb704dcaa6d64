#include "crisis/pacer.h"

#include <algorithm>

namespace handrail::crisis {
namespace {

// Half compressions, counted without rounding drift: one lasts 60000 / (2 * 110) ms, which is no whole number.
std::int64_t halvesAt(std::int64_t elapsedMs)
{
    return std::max<std::int64_t>(0, elapsedMs) * kCompressionsPerMinute * 2 / 60'000;
}

} // namespace

Beat beatAt(std::int64_t elapsedMs, int everySeconds)
{
    Beat beat;
    beat.ofSeconds = std::max(2, everySeconds);
    beat.second = static_cast<int>(std::max<std::int64_t>(0, elapsedMs) / 1000 % beat.ofSeconds);
    beat.breathe = beat.second == beat.ofSeconds - 1;
    return beat;
}

bool compressionLit(std::int64_t elapsedMs) { return halvesAt(elapsedMs) % 2 == 0; }

int msToCompressionChange(std::int64_t elapsedMs)
{
    const std::int64_t from = std::max<std::int64_t>(0, elapsedMs);
    const std::int64_t perMinute = std::int64_t{kCompressionsPerMinute} * 2;
    const std::int64_t next = ((halvesAt(from) + 1) * 60'000 + perMinute - 1) / perMinute;
    return static_cast<int>(std::max<std::int64_t>(1, next - from));
}

} // namespace handrail::crisis
