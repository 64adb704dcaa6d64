#include "options.h"
#include "sample.h"
#include "tour.h"
#include "wording.h"

#include "appsession.h"
#include "library/library.h"
#include "platform/linux/filekeystore.h"
#include "platform/linux/fonts.h"
#include "platform/linux/positionchoice.h"
#include "platform/linux/screeninhibit.h"
#include "platform/linux/soundclicker.h"
#include "platform/linux/systemdialer.h"
#include "storage/clock.h"
#include "vault/vault.h"
#include "view/vaultdesk.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QResource>
#include <QTemporaryDir>
#include <QTimer>
#include <QtQml/qqmlextensionplugin.h>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(Handrail_ViewPlugin)
Q_IMPORT_QML_PLUGIN(Handrail_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Handrail_PagesPlugin)

using namespace handrail;

namespace {

/// The content travels inside the binary, uncompressed, so SQLite reads it where it lies.
library::Library carriedContent()
{
    const QResource resource(QStringLiteral(":/content.db"));
    auto library = library::Library::openImage({reinterpret_cast<const std::byte *>(resource.data()),
                                                static_cast<std::size_t>(resource.size())});
    if (!library.ok()) // the build checked it: only a broken binary comes here
        qFatal("the content inside this program cannot be read: %s", library.failure().detail.c_str());
    return std::move(library.value());
}

view::VaultDesk::Opener vaultIn(const std::filesystem::path &dir, vault::KeyStore &local, const storage::Clock &clock)
{
    return [dir, &local, &clock]() -> storage::Result<view::Keeping> {
        auto opened = vault::Vault::open(dir / "vault.db", {local, nullptr, clock});
        std::shared_ptr<vault::Vault> vault = std::move(opened.vault);
        return view::Keeping{vault, vault.get(), vault.get(), vault.get()};
    };
}

void applyOptions(const Options &options, view::Settings &settings)
{
    if (options.language || options.theme || options.textScale || !options.tourDir.isEmpty() || options.selfTest)
        settings.setVolatile(); // what a command line asked for once is not what the device remembers
    if (options.language)
        settings.setLanguage(*options.language);
    if (options.theme)
        settings.setTheme(*options.theme);
    if (options.textScale)
        settings.setTextScale(*options.textScale);
}

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer sinceMain;
    sinceMain.start();
    platform::usePrivateFonts(std::filesystem::canonical("/proc/self/exe").parent_path());
    for (int i = 1; i < argc; ++i) // these two only print: they need no display
        if (const QByteArrayView argument(argv[i]); argument == "--version" || argument == "--help")
            qputenv("QT_QPA_PLATFORM", "offscreen");
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("handrail"));
    QGuiApplication::setApplicationVersion(QStringLiteral(HANDRAIL_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("handrail"));
    const Options options = readOptions(app);

    // The tour makes people up: never among a person's own records.
    const bool touring = !options.tourDir.isEmpty() || options.selfTest;
    const QTemporaryDir tourData;
    const std::filesystem::path dir = (touring ? tourData.path() : options.dataDir).toStdString();
    std::error_code trouble; // an unusable folder shows as 'cannot be kept' in the app; Now and the guides still work
    std::filesystem::create_directories(dir, trouble);
    std::filesystem::permissions(dir, std::filesystem::perms::owner_all, trouble);

    const storage::SystemClock clock;
    const library::Library library = carriedContent();
    platform::FileKeyStore keys(dir);
    platform::SystemDialer dialer;
    platform::SoundClicker clicker;
    platform::ScreenInhibit keepAwake;
    const auto position = platform::positionFeed(options.position, clock);
    view::VaultDesk vault(vaultIn(dir, keys, clock));
    view::Settings settings(dir / "settings.json", vault.thread());
    applyOptions(options, settings);
    view::AppSession session({clock, library, vault, dialer, *position, dir, &clicker, &keepAwake}, &settings);

    const QString samplePlan = touring ? addSamplePeople(vault, library, clock) : QString();

    QQmlApplicationEngine engine; // declared after what it shows, so it dies first
    engine.addImportPath(QStringLiteral("qrc:/qt/qml")); // Qt's own default only from 6.5 on
    Wording wording(engine);
    wording.speak(settings.language());
    QObject::connect(&settings, &view::Settings::languageChanged, &engine, [&] { wording.speak(settings.language()); });

    int warnings = 0;
    QObject::connect(&engine, &QQmlEngine::warnings, &app, [&](const QList<QQmlError> &list) { warnings += int(list.size()); });
    engine.setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(&session)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Handrail/Pages/Main.qml")));
    auto *window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window)
        return 1;
    if (options.size)
        window->resize(*options.size);

    Tour tour(session, *window, options, samplePlan);
    // Everything that can wait, waits for the first frame.
    QObject::connect(window, &QQuickWindow::frameSwapped, &app, [&] {
        if (options.firstFrame) {
            std::printf("%lld\n", static_cast<long long>(sinceMain.elapsed()));
            std::fflush(stdout); // the bench waits for these words, not for the end
            QCoreApplication::quit();
        } else if (touring) {
            tour.start();
        } else {
            session.restore();
        }
    }, static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));

    const int code = QGuiApplication::exec();
    if (options.selfTest && warnings > 0) {
        std::fprintf(stderr, "%d QML warnings\n", warnings);
        return 3;
    }
    return code;
}
