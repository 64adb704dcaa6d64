// The controls' Quick tests, and a camera: `handrail_controls_tests --gallery DIR` writes pictures of the gallery.
#include "platform/linux/fonts.h"

#include <QtCore/QTimer>
#include <QtGui/QGuiApplication>
#include <QtQml/QQmlEngine>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuick/QQuickView>
#include <QtQuickTest/quicktest.h>

#include <cstring>
#include <filesystem>

Q_IMPORT_QML_PLUGIN(Handrail_ControlsPlugin)

class Setup : public QObject
{
    Q_OBJECT
public slots:
    void qmlEngineAvailable(QQmlEngine *engine) { engine->addImportPath("qrc:/qt/qml"); }
};

int main(int argc, char **argv)
{
    handrail::platform::usePrivateFonts(std::filesystem::path(argv[0]).parent_path());
    QTEST_SET_MAIN_SOURCE_PATH
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "controls", QUICK_TEST_SOURCE_DIR, &setup);
}

#include "main.moc"
