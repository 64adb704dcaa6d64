#pragma once

#include "storage/clock.h"

#include <atomic>
#include <ctime>

namespace handrail {

/// The tour's time: it shows the same afternoon every time, so that pictures can be compared, runs on as time does, and
/// can be moved ahead, so that a visit has a past. It begins some days earlier: what the made-up people did first was
/// done then.
class TourClock final : public storage::Clock {
public:
    TourClock() : m_began(m_system.now()) {}

    [[nodiscard]] storage::Moment now() const override
    {
        const std::int64_t ms = storage::elapsedMs(m_began, m_system.now()) + m_aheadMs;
        return {m_startS * 1000 + ms, 60'000 + ms, "tour"};
    }
    void advance(std::int64_t seconds) { m_aheadMs += seconds * 1000; }
    void toTheAfternoon() { advance(kEarlierS); }

private:
    static constexpr std::int64_t kEarlierS = 5 * 86'400;
    /// A Tuesday, 2:08 in the afternoon where the app runs.
    static std::int64_t afternoon()
    {
        std::tm day{};
        day.tm_year = 2026 - 1900;
        day.tm_mon = 10;
        day.tm_mday = 24;
        day.tm_hour = 14;
        day.tm_min = 8;
        day.tm_isdst = -1;
        return std::mktime(&day);
    }
    const std::int64_t m_startS = afternoon() - kEarlierS;
    storage::SystemClock m_system;
    storage::Moment m_began;
    std::atomic<std::int64_t> m_aheadMs = 0;
};

} // namespace handrail
