#pragma once

#include "storage/clock.h"

#include <QString>

#include <cstdint>

namespace handrail::view {

/// A finger that trembles, or presses again because the phone app takes a second to come: what went out a moment ago
/// does not go out twice. For numbers and messages handed to the system; marks have their own rule (crisis/run.h).
class SameTouch {
public:
    static constexpr std::int64_t kMs = 1500; ///< as of two marks (crisis/run.cpp)

    [[nodiscard]] bool isAgain(const QString &what, const storage::Moment &now) const
    {
        return !m_what.isEmpty() && what == m_what && storage::elapsedMs(m_at, now) < kMs;
    }
    void remember(const QString &what, const storage::Moment &now)
    {
        m_what = what;
        m_at = now;
    }

private:
    QString m_what;
    storage::Moment m_at;
};

} // namespace handrail::view
