#include "view/lock/quietmoment.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace handrail::view {

QuietMoment::QuietMoment(const storage::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QuietMoment::check);
}

void QuietMoment::await(int notBeforeMs)
{
    m_asked = m_touched = m_drawn = m_clock.now(); // whatever asked for it came from a tap, and changes the screen
    m_notBeforeMs = notBeforeMs;
    if (!m_waiting) {
        m_down = false;
        QCoreApplication::instance()->installEventFilter(this);
    }
    m_waiting = true;
    m_timer.start(static_cast<int>(leftMs()));
}

void QuietMoment::forget()
{
    m_waiting = false;
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

std::int64_t QuietMoment::sinceMs(const storage::Moment &then) const
{
    return m_clock.now().bootMs - then.bootMs; // within one run of the app
}

std::int64_t QuietMoment::leftMs() const
{
    const std::int64_t asked = sinceMs(m_asked);
    if (asked >= kAtMostMs)
        return 0;
    const std::int64_t touch = m_down ? kAfterTouchMs : kAfterTouchMs - sinceMs(m_touched);
    const std::int64_t picture = asked >= kPatienceMs ? 0 : kAfterDrawnMs - sinceMs(m_drawn);
    return std::clamp<std::int64_t>(std::max({m_notBeforeMs - asked, touch, picture}), 0, kAtMostMs - asked);
}

void QuietMoment::drawn()
{
    m_drawn = m_clock.now();
}

bool QuietMoment::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: case QEvent::TouchBegin: case QEvent::TabletPress:
        m_down = true;
        m_touched = m_clock.now();
        break;
    case QEvent::MouseButtonRelease: case QEvent::TouchEnd: case QEvent::TouchCancel: case QEvent::TabletRelease:
        m_down = false;
        m_touched = m_clock.now();
        break;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::InputMethod:
    case QEvent::Wheel:
    case QEvent::TouchUpdate:
        m_touched = m_clock.now();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void QuietMoment::check()
{
    if (const std::int64_t left = leftMs(); left > 0)
        return m_timer.start(static_cast<int>(left));
    forget();
    emit quiet();
}

} // namespace handrail::view
