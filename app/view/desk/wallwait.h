#pragma once

#include "storage/clock.h"

#include <QDate>
#include <QObject>
#include <QTimer>

#include <cstdint>

namespace handrail::view {

/// Waits for a moment of the wall clock, for whoever says 'today', 'tomorrow' or 'due'. A timer alone would miss it:
/// timers stand still while the device sleeps, and a clock is set, by hand or by the network, without a word. So it
/// looks at the clock now and then, and tells when the moment is there, when the day is another one, and when the clock
/// was set. Whoever is told asks anew.
class WallWait : public QObject {
    Q_OBJECT

public:
    static constexpr int kLookMs = 20'000; ///< at most so late after a sleep or a change

    explicit WallWait(const storage::Clock &clock, QObject *parent = nullptr);

    void until(std::int64_t wallMs);
    /// For the day alone.
    void dayEnds();
    void stop() { m_timer.stop(); }
    [[nodiscard]] bool waits() const { return m_timer.isActive(); }
    /// What the timer does; a test need not wait for it.
    void look();

signals:
    void came();

private:
    void next(const storage::Moment &now);

    const storage::Clock &m_clock;
    storage::Moment m_seen; ///< when it looked last
    std::int64_t m_untilMs = 0;
    QDate m_day; ///< that every word about a day was said on
    QTimer m_timer;
};

} // namespace handrail::view
