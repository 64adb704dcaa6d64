#include "view/lock/retrywait.h"

#include "vault/attempts.h"

#include <algorithm>

namespace handrail::view {

RetryWait::RetryWait(const storage::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &RetryWait::countDown);
}

void RetryWait::start(std::int64_t ms)
{
    m_ms = ms;
    m_from = m_clock.now();
    countDown();
    if (m_seconds > 0)
        m_timer.start();
}

void RetryWait::countDown()
{
    const auto leftMs = m_ms - vault::surelyElapsedMs(m_from, m_clock.now());
    const int left = static_cast<int>(std::max<std::int64_t>(0, (leftMs + 999) / 1000));
    if (left == 0)
        m_timer.stop();
    if (left == m_seconds)
        return;
    m_seconds = left;
    emit changed();
}

} // namespace handrail::view
