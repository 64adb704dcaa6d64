// Quick tests of the plan pages over the real content and a real vault. With HANDRAIL_PICTURES=DIR they also write what they see.
#include "qml/lock/bench.h"

#include "platform/linux/fonts.h"
#include "view/otherlanguage.h"

#include <QtCore/QTranslator>
#include <QtGui/QGuiApplication>
#include <QtQml/QQmlEngine>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest/quicktest.h>

#include <filesystem>

Q_IMPORT_QML_PLUGIN(Handrail_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Handrail_ViewPlugin)
Q_IMPORT_QML_PLUGIN(Handrail_PagesPlugin)

class Setup : public QObject
{
    Q_OBJECT
public slots:
    void applicationAvailable() { m_bench = std::make_unique<handrail::test::Bench>(); }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        qmlRegisterSingletonInstance("Handrail.Test", 1, 0, "Bench", m_bench.get());
        const auto wording = [this, engine] {
            QCoreApplication::removeTranslator(&m_spanish);
            if (m_bench->session()->settings()->language() == QLatin1String("es")
                && m_spanish.load(QStringLiteral(HANDRAIL_BINARY_DIR "/i18n/handrail_es.qm")))
                QCoreApplication::installTranslator(&m_spanish);
            engine->retranslate();
        };
        const auto follow = [this, wording] {
            connect(m_bench->session()->settings(), &handrail::view::Settings::languageChanged, this, wording);
            wording();
        };
        connect(m_bench.get(), &handrail::test::Bench::sessionChanged, this, follow);
        follow();
    }
    void cleanupTestCase() { m_bench.reset(); }

private:
    QTranslator m_spanish;
    std::unique_ptr<handrail::test::Bench> m_bench;
};

int main(int argc, char **argv)
{
    handrail::test::TempDir home; // pages are saved into the Documents of nobody
    qputenv("HOME", home.path().c_str());
    handrail::platform::usePrivateFonts(std::filesystem::path(argv[0]).parent_path());
    QTEST_SET_MAIN_SOURCE_PATH
    handrail::view::readWordsFrom(QStringLiteral(HANDRAIL_BINARY_DIR "/i18n"));
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "plans", QUICK_TEST_SOURCE_DIR, &setup);
}

#include "main.moc"
