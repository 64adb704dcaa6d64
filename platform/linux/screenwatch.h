#pragma once

#include "platform/screenport.h"

#include <QString>

namespace handrail::platform {

/// The screen saver or the lock of the desktop came on (org.freedesktop.ScreenSaver and GNOME's, on the session bus),
/// logind locks a session or prepares for sleep (org.freedesktop.login1, on the system bus). Without a bus or such a
/// service it is silent. Whoever else says so on the bus makes it say so once too often, never too seldom.
class ScreenWatch : public ScreenPort {
    Q_OBJECT
public:
    /// Names of connections that are there already, for tests; empty: the session's and the system's own.
    explicit ScreenWatch(QString sessionBus = {}, QString systemBus = {}, QObject *parent = nullptr);

    void start() override;

private slots:
    void heard(bool on);
    void heardLock();

private:
    QString m_session, m_system;
    bool m_listens = false;
};

} // namespace handrail::platform
