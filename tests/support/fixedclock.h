#pragma once

#include "storage/clock.h"

namespace handrail::test {

/// A clock that stands still until told otherwise. Wall and boot time can be moved apart, as a clock change or a reboot
/// does.
class FixedClock final : public storage::Clock {
public:
    storage::Moment at{1'790'000'000'000, 5'000'000, "boot-1"};

    [[nodiscard]] storage::Moment now() const override { return at; }
    void advance(std::int64_t ms) { at.wallMs += ms; at.bootMs += ms; }
    void setWall(std::int64_t ms) { at.wallMs = ms; }
    void reboot(std::int64_t downMs) { at.wallMs += downMs; at.bootMs = 1'000; at.bootId += "'"; }
};

} // namespace handrail::test
