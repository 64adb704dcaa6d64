#include "start/ownwindow.h"

#include "start/options.h"
#include "view/session/appsession.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

namespace handrail {

QVariantMap windowAtFirst(const Options &options, view::AppSession &session)
{
    QVariantMap first{{QStringLiteral("session"), QVariant::fromValue(&session)}};
    if (!options.kiosk)
        return first;
    session.kiosk()->stayOn([&session] { return session.now()->run()->running(); });
    QObject::connect(session.now()->run(), &view::RunModel::changed, session.kiosk(), &view::KioskModel::letBack);
    // A Wayland compositor lays a full screen over its own keyboard; a maximized window makes room for it.
    const auto whole =
        QGuiApplication::platformName().startsWith(QLatin1String("wayland")) ? QWindow::Maximized : QWindow::FullScreen;
    first.insert(QStringLiteral("flags"), QVariant::fromValue(Qt::WindowFlags(Qt::Window | Qt::FramelessWindowHint)));
    // where no window manager makes it whole
    if (const QScreen *screen = QGuiApplication::primaryScreen(); screen && !options.size) {
        first.insert(QStringLiteral("x"), screen->geometry().x());
        first.insert(QStringLiteral("y"), screen->geometry().y());
        first.insert(QStringLiteral("width"), screen->geometry().width());
        first.insert(QStringLiteral("height"), screen->geometry().height());
    }
    first.insert(QStringLiteral("visibility"), QVariant::fromValue(options.size ? QWindow::Windowed : whole));
    return first;
}

void comeForward(QWindow &window, const QByteArray &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token); // Qt reads it there, and only there
    window.setWindowStates(window.windowStates() & ~Qt::WindowMinimized);
    window.raise();
    window.requestActivate();
}

} // namespace handrail
