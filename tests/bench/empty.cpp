// The yardstick of the start: an empty Qt Quick window with the fonts of the app and nothing else; with --line one line
// of text stands in it, the least any app shows. With --first-frame it says so on its first frame and ends; without, it
// stays.
#include "platform/linux/fonts.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <cstdio>

int main(int argc, char *argv[])
{
    handrail::platform::usePrivateFonts(std::filesystem::canonical("/proc/self/exe").parent_path());
    QGuiApplication app(argc, argv);
    QQmlApplicationEngine engine;
    const bool line = QGuiApplication::arguments().contains(QStringLiteral("--line"));
    engine.loadData(
        line ? "import QtQuick\nWindow { width: 390; height: 844; visible: true; Text { text: \"Handrail\" } }\n"
             : "import QtQuick\nWindow { width: 390; height: 844; visible: true }\n");
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window)
        return 1;
    if (QGuiApplication::arguments().contains(QStringLiteral("--first-frame"))) {
        QObject::connect(window, &QQuickWindow::frameSwapped, &app, [] {
            std::printf("first frame\n");
            std::fflush(stdout);
            QCoreApplication::quit();
        }, static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    }
    return QGuiApplication::exec();
}
