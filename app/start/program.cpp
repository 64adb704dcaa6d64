#include "start/program.h"

#include "start/afterlock.h"
#include "start/carriedcontent.h"
#include "start/frametime.h"
#include "start/options.h"
#include "start/ownwindow.h"
#include "start/rehearsal.h"
#include "start/typesahead.h"
#include "start/wording.h"

#include "platform/onlyone.h"
#include "platform/ports.h"
#include "storage/clock.h"
#include "vault/vault.h"
#include "view/desk/vaultdesk.h"
#include "view/session/appsession.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimer>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Handrail_ViewPlugin)
Q_IMPORT_QML_PLUGIN(Handrail_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Handrail_PagesPlugin)

namespace handrail {
namespace {

view::VaultDesk::Opener vaultIn(const std::filesystem::path &dir, vault::KeyStore &local, vault::KeyStore *guarded,
                                const storage::Clock &clock)
{
    return [dir, &local, guarded, &clock]() -> storage::Result<view::Keeping> {
        auto opened = vault::Vault::open(dir / "vault.db", {local, guarded, clock});
        std::shared_ptr<vault::Vault> vault = std::move(opened.vault);
        return view::Keeping{vault, vault.get(), vault.get(), vault.get()};
    };
}

/// An unusable folder shows as 'cannot be kept' in the app; Now and the guides still work.
std::filesystem::path madeFolder(const std::filesystem::path &dir)
{
    std::error_code trouble;
    std::filesystem::create_directories(dir, trouble);
    std::filesystem::permissions(dir, std::filesystem::perms::owner_all, trouble);
    return dir;
}

/// What is heard and felt, and the screen that stays awake. A rehearsal is quiet.
void addSenses(view::Rooms &rooms, const platform::Ports &ports)
{
    rooms.speech = ports.speech.get();
    rooms.clicker = ports.clicker.get();
    rooms.keepAwake = ports.keepAwake.get();
    rooms.buzzer = ports.buzzer.get();
}

} // namespace

int runHandrail(int argc, char *argv[], Rehearsal *rehearsal)
{
    QElapsedTimer sinceMain;
    sinceMain.start();
    platform::prepareProcess();
    for (int i = 1; i < argc; ++i) // these two only print: they need no display
        if (const QByteArrayView argument(argv[i]); argument == "--version" || argument == "--help")
            qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("handrail"));
    QGuiApplication::setApplicationVersion(QStringLiteral(HANDRAIL_VERSION));
    QGuiApplication::setDesktopFileName(platform::appId());
    const Options options = readOptions(app, rehearsal != nullptr);
    if (options.pseudo == Pseudo::RightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    auto early = std::make_unique<QQmlApplicationEngine>();
    early->addImportPath(QStringLiteral("qrc:/qt/qml")); // Qt's own default only from 6.5 on
    std::optional<TypesAhead> types(*early);

    // A rehearsal makes people up: never among a person's own records.
    const bool touring = rehearsal && options.touring();
    const QTemporaryDir tourData;
    const std::filesystem::path dir = madeFolder((touring ? tourData.path() : options.dataDir).toStdString());
    platform::OnlyOne only(options.firstFrame || options.wholeHome ? std::filesystem::path() : dir);
    if (only.isTaken())
        return 0;
    const storage::SystemClock systemClock;
    const storage::Clock &clock = touring ? rehearsal->clock() : systemClock;
    const library::Library library = carriedContent(options.pseudo);
    TypesAhead::letBegin();
    const platform::Ports ports = platform::makePorts(
        {dir, touring && options.position.isEmpty() ? rehearsal->position() : options.position, clock});
    view::VaultDesk vault(vaultIn(dir, *ports.local, touring ? nullptr : ports.guarded.get(), clock));
    view::Settings settings(dir / "settings.json", vault.thread());
    applyOptions(options, settings);
    view::Rooms rooms{clock, library, vault, touring ? rehearsal->dialer(options) : *ports.dialer, *ports.position, dir,
                      touring ? nullptr : ports.paper.get()};
    rooms.incoming = &platform::incomingFolders;
    if (!touring)
        addSenses(rooms, ports);
    view::AppSession session(rooms, &settings);

    TypesAhead::letBegin();
    if (touring)
        rehearsal->fill(vault, library, dir, options);

    // declared after what it shows, so it dies first
    const std::unique_ptr<QQmlApplicationEngine> held = std::move(early);
    QQmlApplicationEngine &engine = *held;
    Wording wording(engine, options.pseudo);
    wording.speak(settings.language());
    QObject::connect(&settings, &view::Settings::languageChanged, &engine, [&] { wording.speak(settings.language()); });

    int warnings = 0;
    QObject::connect(&engine, &QQmlEngine::warnings, &app,
                     [&](const QList<QQmlError> &list) { warnings += int(list.size()); });
    session.setStarted(false);
    engine.setInitialProperties(windowAtFirst(options, session));
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Handrail/Pages/Main.qml")));
    types.reset();
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window)
        return 1;
    if (options.size)
        window->resize(*options.size);
    session.lock()->lockWith(*ports.screen);
    letGoAfterLock(session, engine, *window, clock);
    only.onAsked([window](const QByteArray &token) { comeForward(*window, token); });
    // Everything that can wait, waits for the first frame.
    QObject::connect(window, &QQuickWindow::frameSwapped, &app, [&] {
        if (options.firstFrame)
            return endWithThisFrame(sinceMain);
        session.setStarted(true);
        if (options.wholeHome)
            return endWithWholeHome(*window, sinceMain);
        touring ? rehearsal->begin(session, vault, *window, options) : session.restore();
    }, static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));

    const int code = QGuiApplication::exec();
    return touring ? rehearsal->ended(code, warnings, options) : code;
}

} // namespace handrail
