#include "view/desk/quietcountdown.h"

#include "vault/attempts.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace handrail::view {

QuietCountdown::QuietCountdown(const storage::Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_quiet(clock)
{
    m_quiet.setBackgroundToo(false);
    m_second.setInterval(1000);
    connect(&m_quiet, &IdleWatch::away, this, &QuietCountdown::ask);
    connect(&m_second, &QTimer::timeout, this, &QuietCountdown::count);
}

void QuietCountdown::start()
{
    answer();
    m_quiet.start(kQuietS);
}

void QuietCountdown::stop()
{
    m_quiet.stop();
    answer();
}

void QuietCountdown::stay()
{
    if (m_secondsLeft > 0)
        start();
    else
        m_quiet.touched();
}

void QuietCountdown::lookAtTheTime()
{
    if (m_secondsLeft > 0)
        count();
    else
        m_quiet.setLimitS(kQuietS);
}

void QuietCountdown::ask()
{
    if (m_secondsLeft > 0)
        return;
    if (m_idle && m_idle()) {
        stop();
        emit over();
        return;
    }
    m_askedAt = m_clock.now();
    QCoreApplication::instance()->installEventFilter(this); // any key and any touch says that somebody is there
    m_second.start();
    setSecondsLeft(kAskS);
}

void QuietCountdown::count()
{
    if (!m_second.isActive()) // answered: stay() is on its way
        return;
    const int left = static_cast<int>((leftMs() + 999) / 1000);
    if (left > 0) {
        setSecondsLeft(left);
        return;
    }
    stop();
    emit over();
}

void QuietCountdown::answer()
{
    m_second.stop();
    QCoreApplication::instance()->removeEventFilter(this);
    setSecondsLeft(0);
}

void QuietCountdown::setSecondsLeft(int seconds)
{
    if (seconds == m_secondsLeft)
        return;
    m_secondsLeft = seconds;
    emit secondsLeftChanged();
}

std::int64_t QuietCountdown::leftMs() const
{
    return std::max<std::int64_t>(0, std::int64_t{kAskS} * 1000 - vault::surelyElapsedMs(m_askedAt, m_clock.now()));
}

bool QuietCountdown::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (m_second.isActive()
        && (type == QEvent::KeyPress || type == QEvent::InputMethod || type == QEvent::MouseButtonPress
            || type == QEvent::TouchBegin)) {
        // Queued, so that the touch itself still reaches what it meant.
        if (leftMs() > 0) {
            m_second.stop();
            QMetaObject::invokeMethod(this, &QuietCountdown::stay, Qt::QueuedConnection);
        } else {
            QMetaObject::invokeMethod(this, &QuietCountdown::count, Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace handrail::view
