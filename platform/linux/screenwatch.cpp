#include "platform/linux/screenwatch.h"

#include <QDBusConnection>

#include <utility>

namespace handrail::platform {

ScreenWatch::ScreenWatch(QString sessionBus, QString systemBus, QObject *parent)
    : ScreenPort(parent), m_session(std::move(sessionBus)), m_system(std::move(systemBus))
{
}

void ScreenWatch::start()
{
    if (std::exchange(m_listens, true))
        return;
    // Whoever sends it: the name of the service differs from desktop to desktop, and to lock once too often does no
    // harm.
    const QString anyone, anywhere;
    QDBusConnection session = m_session.isEmpty() ? QDBusConnection::sessionBus() : QDBusConnection(m_session);
    if (session.isConnected()) {
        for (const char *interface : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"})
            session.connect(anyone, anywhere, QString::fromLatin1(interface), QStringLiteral("ActiveChanged"), this,
                            SLOT(heard(bool)));
    }
    QDBusConnection system = m_system.isEmpty() ? QDBusConnection::systemBus() : QDBusConnection(m_system);
    if (system.isConnected()) {
        system.connect(anyone, anywhere, QStringLiteral("org.freedesktop.login1.Manager"),
                       QStringLiteral("PrepareForSleep"), this, SLOT(heard(bool)));
        system.connect(anyone, anywhere, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this,
                       SLOT(heardLock()));
    }
}

void ScreenWatch::heard(bool on)
{
    if (on) // not when the screen comes back, or the device wakes
        emit dark();
}

void ScreenWatch::heardLock()
{
    emit dark();
}

} // namespace handrail::platform
