#include "view/desk/idlewatch.h"

#include "vault/attempts.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>

namespace handrail::view {

IdleWatch::IdleWatch(const storage::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
    if (auto *app = qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        connect(app, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState now) {
            if (now == Qt::ApplicationSuspended || now == Qt::ApplicationHidden)
                leave();
            else
                check(); // timers stand still while a device sleeps
        });
    }
}

void IdleWatch::leave()
{
    if (m_on && m_backgroundToo)
        emit away();
    else
        check();
}

void IdleWatch::start(int limitS)
{
    m_limitS = limitS;
    touched();
    if (!m_on) {
        m_on = true;
        // Every key and tap of the app, so that nobody is locked out in the middle of a long sentence.
        QCoreApplication::instance()->installEventFilter(this);
    }
    check();
}

void IdleWatch::stop()
{
    m_on = false;
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

void IdleWatch::setLimitS(int limitS)
{
    m_limitS = limitS;
    check();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin: case QEvent::TouchUpdate:
        touched();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::check()
{
    if (!m_on)
        return;
    const auto leftMs = std::int64_t{m_limitS} * 1000 - vault::surelyElapsedMs(m_lastTouch, m_clock.now());
    if (leftMs <= 0)
        emit away();
    else
        m_timer.start(static_cast<int>(leftMs));
}

} // namespace handrail::view
