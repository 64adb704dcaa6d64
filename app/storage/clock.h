#pragma once

#include <cstdint>
#include <string>

namespace handrail::storage {

/// One instant as a device can know it. The wall clock may jump (the person sets it, the network corrects it);
/// the boot clock never jumps but starts again at every boot. Both are kept with every mark so that elapsed time
/// stays right across a clock change (same boot) and across a reboot (wall clock).
struct Moment {
    std::int64_t wallMs = 0;  ///< milliseconds since 1970-01-01 UTC
    std::int64_t bootMs = 0;  ///< milliseconds since boot, suspend included
    std::string bootId;       ///< changes at every boot; empty when the system has none
};

/// Milliseconds from @p from to @p to, never negative. Same boot: the boot clock. Another boot: the wall clock, because
/// it is the only one that spans both.
[[nodiscard]] std::int64_t elapsedMs(const Moment &from, const Moment &to);

/// Where time comes from; tests hold it. Safe to call from any thread.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Moment now() const = 0;
};

/// CLOCK_REALTIME and CLOCK_BOOTTIME, with /proc's boot id.
class SystemClock final : public Clock {
public:
    SystemClock();
    [[nodiscard]] Moment now() const override;

private:
    std::string m_bootId;
};

} // namespace handrail::storage
