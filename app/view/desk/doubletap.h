#pragma once

#include "storage/clock.h"

#include <cstdint>
#include <string>

namespace handrail::view {

/// Tells the second tap of a trembling thumb from a new one: the same thing, tapped again before @p withinMs have gone
/// by. Only the boot clock may hold a thumb back, so that after a reboot or a clock change every button works.
class DoubleTap {
public:
    /// Counts the tap unless it is a second one.
    [[nodiscard]] bool isSecond(const std::string &what, const storage::Moment &now, std::int64_t withinMs = 500)
    {
        const std::int64_t gone = now.bootMs - m_at.bootMs;
        if (what == m_what && !now.bootId.empty() && now.bootId == m_at.bootId && gone >= 0 && gone < withinMs)
            return true;
        m_what = what;
        m_at = now;
        return false;
    }

private:
    std::string m_what;
    storage::Moment m_at;
};

} // namespace handrail::view
