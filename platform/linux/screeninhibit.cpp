#include "platform/linux/screeninhibit.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace handrail::platform {
namespace {

QDBusMessage call(const char *method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"), QString::fromLatin1(method));
}

} // namespace

ScreenInhibit::ScreenInhibit(QObject *parent) : QObject(parent) {}
ScreenInhibit::~ScreenInhibit() { letGo(); }

void ScreenInhibit::hold(bool on)
{
    if (on == m_wanted)
        return;
    m_wanted = on;
    if (on)
        ask();
    else
        letGo();
}

void ScreenInhibit::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (m_asking || m_cookie != 0 || !bus.isConnected())
        return;
    m_asking = true;
    QDBusMessage message = call("Inhibit");
    // What the system may show in its list of reasons: no word about what is going on.
    message << QStringLiteral("handrail") << QStringLiteral("steps on screen");
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<std::uint32_t> reply = *done;
        done->deleteLater();
        m_asking = false;
        m_cookie = reply.isError() ? 0 : reply.value();
        if (!m_wanted) // let go while the answer was on its way
            letGo();
    });
}

void ScreenInhibit::letGo()
{
    if (m_cookie == 0)
        return;
    QDBusMessage message = call("UnInhibit");
    message << m_cookie;
    QDBusConnection::sessionBus().send(message);
    m_cookie = 0;
}

} // namespace handrail::platform
