// Quick tests of one folder's screens: tests/qml/FOLDER/tst_*.qml over its bench.h. With HANDRAIL_PICTURES=DIR they
// also write what they see. handrail_quick_test in CMakeLists.txt builds one program a folder of this.
#include "bench.h"
#include "hand.h"

#include "platform/linux/fonts.h"
#include "support/tempdir.h"
#ifdef HANDRAIL_QUICK_PAGES
#include "view/desk/otherlanguage.h"
#endif

#include <QtCore/QTranslator>
#include <QtGui/QGuiApplication>
#include <QtQml/QQmlEngine>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest/quicktest.h>

#include <filesystem>
#include <memory>
#include <type_traits>

Q_IMPORT_QML_PLUGIN(Handrail_ControlsPlugin)
#ifdef HANDRAIL_QUICK_PAGES
Q_IMPORT_QML_PLUGIN(Handrail_ViewPlugin)
Q_IMPORT_QML_PLUGIN(Handrail_PagesPlugin)
#endif

using handrail::test::Bench;

// Words change with the session's setting, as main.cpp does it for the app.
template <typename AnyBench>
void followLanguage(AnyBench *bench, QQmlEngine *engine, QTranslator *spanish)
{
    if constexpr (requires { bench->session(); }) {
        const auto wording = [bench, engine, spanish] {
            QCoreApplication::removeTranslator(spanish);
            if (bench->session()->settings()->language() == QLatin1String("es")
                && spanish->load(QStringLiteral(HANDRAIL_BINARY_DIR "/i18n/handrail_es.qm")))
                QCoreApplication::installTranslator(spanish);
            engine->retranslate();
        };
        const auto follow = [bench, wording] {
            auto *settings = bench->session()->settings();
            QObject::connect(settings, &std::remove_pointer_t<decltype(settings)>::languageChanged, bench, wording);
            wording();
        };
        QObject::connect(bench, &AnyBench::sessionChanged, bench, follow);
        follow();
    }
}

class Setup : public QObject
{
    Q_OBJECT
public slots:
    void applicationAvailable() { m_bench = std::make_unique<Bench>(); }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        qmlRegisterSingletonInstance("Handrail.Test", 1, 0, "Bench", m_bench.get());
        qmlRegisterSingletonInstance("Handrail.Test", 1, 0, "Hand", &m_hand);
        followLanguage(m_bench.get(), engine, &m_spanish);
    }
    void cleanupTestCase() { m_bench.reset(); }

private:
    QTranslator m_spanish;
    handrail::test::Hand m_hand;
    std::unique_ptr<Bench> m_bench;
};

int main(int argc, char **argv)
{
    const handrail::test::TempDir home; // what a screen saves goes to the Documents of nobody
    qputenv("HOME", home.path().c_str());
    handrail::platform::usePrivateFonts(std::filesystem::path(argv[0]).parent_path());
    QTEST_SET_MAIN_SOURCE_PATH
#ifdef HANDRAIL_QUICK_PAGES
    // a plan in its person's language under a peer's own
    handrail::view::readWordsFrom(QStringLiteral(HANDRAIL_BINARY_DIR "/i18n"));
#endif
    Setup setup;
    return quick_test_main_with_setup(argc, argv, QUICK_TEST_NAME, QUICK_TEST_SOURCE_DIR, &setup);
}

#include "main.moc"
