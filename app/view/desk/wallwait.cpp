#include "view/desk/wallwait.h"

#include <QDateTime>

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace handrail::view {
namespace {

constexpr std::int64_t kSetMs = 2'000; // less is the network setting right a clock that runs a little fast

QDate dayAt(const storage::Moment &now) { return QDateTime::fromMSecsSinceEpoch(now.wallMs).date(); }

} // namespace

WallWait::WallWait(const storage::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WallWait::look);
}

void WallWait::until(std::int64_t wallMs)
{
    m_untilMs = wallMs;
    m_seen = m_clock.now();
    m_day = dayAt(m_seen);
    next(m_seen);
}

void WallWait::dayEnds() { until(std::numeric_limits<std::int64_t>::max()); }

void WallWait::look()
{
    const storage::Moment now = m_clock.now();
    const std::int64_t set = (now.wallMs - m_seen.wallMs) - (now.bootMs - m_seen.bootMs);
    if (now.wallMs >= m_untilMs || dayAt(now) != m_day || std::abs(set) > kSetMs) {
        m_timer.stop();
        emit came();
    } else {
        next(now);
    }
}

void WallWait::next(const storage::Moment &now)
{
    m_seen = now;
    // a moment later than the moment: whoever is told finds it past
    m_timer.start(static_cast<int>(m_untilMs - now.wallMs >= kLookMs
                                       ? kLookMs
                                       : std::clamp<std::int64_t>(m_untilMs - now.wallMs, 0, kLookMs) + 50));
}

} // namespace handrail::view
