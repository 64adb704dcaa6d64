#pragma once

#include "storage/clock.h"

#include <QHash>
#include <QString>

#include <cstddef>
#include <cstdint>

namespace handrail::view {

/// A finger that trembles, or presses again because the phone app takes a second to come: what went out a moment ago
/// does not go out twice. For numbers and messages handed to the system; marks have their own rule (crisis/run.h).
/// Holds no word of it, so that nothing of a person's is left in memory when records lock.
class SameTouch {
public:
    static constexpr std::int64_t kMs = 1500; ///< as of two marks (crisis/run.cpp)

    [[nodiscard]] bool isAgain(const QString &what, const storage::Moment &now) const
    {
        return m_what != 0 && digest(what) == m_what && storage::elapsedMs(m_at, now) < kMs;
    }
    void remember(const QString &what, const storage::Moment &now)
    {
        m_what = digest(what);
        m_at = now;
    }

private:
    /// of this process alone; nought stands for nothing
    static std::size_t digest(const QString &what) { return qHash(what, QHashSeed::globalSeed()) | 1; }

    std::size_t m_what = 0;
    storage::Moment m_at;
};

} // namespace handrail::view
