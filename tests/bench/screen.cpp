// What a person waits for on the screen itself: the app's own pages over a real vault on disk, touched and typed into,
// timed to the frame that shows the answer. Prints one figure a line, "name microseconds", for handrail-bench.
// handrail-bench-screen RUNS
#include "library/library.h"
#include "platform/linux/filekeystore.h"
#include "platform/linux/fonts.h"
#include "platform/linux/nofeed.h"
#include "platform/linux/systemdialer.h"
#include "storage/clock.h"
#include "support/tempdir.h"
#include "vault/vault.h"
#include "view/desk/vaultdesk.h"
#include "view/session/appsession.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtQml/qqmlextensionplugin.h>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <sys/resource.h>

Q_IMPORT_QML_PLUGIN(Handrail_ViewPlugin)
Q_IMPORT_QML_PLUGIN(Handrail_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Handrail_PagesPlugin)

using namespace handrail;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int kPatienceMs = 10'000;
constexpr int kWatchedMs = 5'000;

void say(const char *what, Clock::duration time)
{
    std::printf("%s %.1f\n", what, std::chrono::duration<double, std::micro>(time).count());
}

double processorUs()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto us = [](const timeval &t) {
        return static_cast<double>(t.tv_sec) * 1e6 + static_cast<double>(t.tv_usec);
    };
    return us(used.ru_utime) + us(used.ru_stime);
}

class Screen {
public:
    Screen(QQuickWindow &window, view::AppSession &session) : m_window(window), m_session(session)
    {
        // In the thread that draws, at the end of each frame.
        QObject::connect(
            &m_window, &QQuickWindow::frameSwapped, &m_window, [this] { m_frames.push_back(Clock::now()); },
            Qt::DirectConnection);
    }

    [[nodiscard]] QQuickItem *button(const QString &words) const
    {
        return find(*m_window.contentItem(), [&words](const QQuickItem &item) {
            return item.metaObject()->indexOfSignal("clicked()") >= 0 && item.property("text").toString() == words;
        });
    }
    [[nodiscard]] QQuickItem *named(const QString &name) const
    {
        return find(*m_window.contentItem(), [&name](const QQuickItem &item) { return item.objectName() == name; });
    }
    void touch(QQuickItem *item) const
    {
        QTest::mouseClick(&m_window, Qt::LeftButton, {},
                          item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint());
    }
    /// Until @p shown, and then a whole frame drawn after it. @return when that frame was done.
    Clock::time_point drawn(const std::function<bool()> &shown)
    {
        if (!QTest::qWaitFor(shown, kPatienceMs))
            qFatal("the screen did not answer");
        const std::size_t frames = m_frames.size();
        m_window.update();
        if (!QTest::qWaitFor([&] { return m_frames.size() > frames; }, kPatienceMs))
            qFatal("no frame was drawn");
        return m_frames[frames];
    }
    /// Nothing of ours runs meanwhile: QTest's own waiting would look around a hundred times a second.
    void rest(int ms = 400)
    {
        QEventLoop loop;
        QTimer::singleShot(ms, &loop, &QEventLoop::quit);
        loop.exec();
    }
    [[nodiscard]] const std::vector<Clock::time_point> &frames() const { return m_frames; }
    void forget() { m_frames.clear(); }
    [[nodiscard]] view::AppSession &session() const { return m_session; }

private:
    static QQuickItem *find(QQuickItem &under, const std::function<bool(const QQuickItem &)> &fits)
    {
        if (!under.isVisible())
            return nullptr;
        if (fits(under))
            return &under;
        for (QQuickItem *child : under.childItems()) {
            if (QQuickItem *found = find(*child, fits))
                return found;
        }
        return nullptr;
    }

    QQuickWindow &m_window;
    view::AppSession &m_session;
    std::vector<Clock::time_point> m_frames;
};

/// A mark: from the finger to the frame in which it stands with its time, which it does only when it is on disk.
void marks(Screen &screen, int runs)
{
    view::RunModel &run = *screen.session().now()->run();
    screen.session().startOverdose();
    screen.drawn([&] { return run.running() && screen.button(QStringLiteral("Call 911")); });
    const auto standing = [&run] { return run.marks()->dock()->word(0, QStringLiteral("standing")).toString(); };
    for (int i = 0; i < runs; ++i) {
        screen.rest(60);
        QQuickItem *mark = screen.button(QStringLiteral("Call 911")); // it stands there since it was drawn
        const auto from = Clock::now();
        screen.touch(mark);
        say("mark", screen.drawn([&] { return standing() == QLatin1String("done"); }) - from);
        run.marks()->undo();
        screen.drawn([&] { return standing() == QLatin1String("due"); });
    }
    run.handOver();
    run.finish();
}

/// A letter in the search box: from the key to the frame with its rows.
void letters(Screen &screen, int runs)
{
    screen.session().router()->goTo(QStringLiteral("home"));
    screen.session().router()->open(QStringLiteral("search"));
    screen.rest();
    view::SearchModel &search = *screen.session().reading()->search();
    for (int run = 0; run < runs; ++run) {
        search.setText({});
        screen.rest(60);
        screen.drawn([&] { return screen.named(QStringLiteral("input")) != nullptr; });
        QQuickItem *input = screen.named(QStringLiteral("input"));
        input->forceActiveFocus();
        for (const char letter : std::string("not breathing")) {
            const QString before = search.text();
            const double used = processorUs();
            const auto from = Clock::now();
            QTest::keyClick(input->window(), letter);
            say("letter", screen.drawn([&] { return search.text() != before; }) - from);
            std::printf("letter-processor %.1f\n", processorUs() - used);
        }
    }
}

/// The breathing pacer: the time between its frames, and what the processor does once it stands still.
void pacer(Screen &screen)
{
    screen.session().router()->goTo(QStringLiteral("home"));
    screen.session().router()->open(QStringLiteral("now/ground"));
    screen.rest();
    const auto press = [&screen](const QString &words) { // it may have to be scrolled to
        screen.drawn([&] { return screen.button(words) != nullptr; });
        QMetaObject::invokeMethod(screen.button(words), "clicked");
    };
    press(QStringLiteral("Start"));
    screen.drawn([&] { return screen.button(QStringLiteral("Stop")) != nullptr; });
    screen.rest();
    screen.forget();
    const double used = processorUs();
    screen.rest(kWatchedMs);
    const auto &frames = screen.frames();
    std::printf("frame-processor %.1f\n",
                (processorUs() - used) / static_cast<double>(std::max<std::size_t>(1, frames.size())));
    for (std::size_t i = 1; i < frames.size(); ++i)
        say("frame", frames[i] - frames[i - 1]);
    press(QStringLiteral("Stop"));
    screen.rest(1000);
    screen.forget();
    const double before = processorUs();
    screen.rest(kWatchedMs);
    std::printf("idle-processor %.1f\nidle-frames %.1f\n", processorUs() - before,
                static_cast<double>(screen.frames().size()));
}

} // namespace

int main(int argc, char *argv[])
{
    platform::usePrivateFonts(std::filesystem::canonical("/proc/self/exe").parent_path());
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("handrail"));
    const int runs = argc > 1 ? std::max(1, std::atoi(argv[1])) : 15;

    const test::TempDir dir;
    const storage::SystemClock clock;
    auto content = library::Library::openFile(HANDRAIL_BINARY_DIR "/content.db");
    if (!content.ok())
        return 1;
    platform::FileKeyStore keys(dir.path());
    platform::SystemDialer dialer;
    platform::NoFeed position(platform::PositionFeed::Trouble::NoDevice);
    view::VaultDesk vault([&]() -> storage::Result<view::Keeping> {
        auto opened = vault::Vault::open(dir / "vault.db", {keys, nullptr, clock});
        std::shared_ptr<vault::Vault> kept = std::move(opened.vault);
        return view::Keeping{kept, kept.get(), kept.get(), kept.get()};
    });
    view::Settings settings(dir / "settings.json", vault.thread());
    settings.setVolatile();
    settings.setLanguage(QStringLiteral("en"));
    view::AppSession session({clock, content.value(), vault, dialer, position, dir.path()}, &settings);
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml")); // default only from 6.5 on
    engine.setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(&session)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Handrail/Pages/Main.qml")));
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window || !QTest::qWaitForWindowExposed(window))
        return 1;
    session.restore();
    Screen screen(*window, session);
    screen.rest();
    marks(screen, runs);
    letters(screen, std::max(1, runs / 5));
    pacer(screen);
    std::fflush(stdout);
    return 0;
}
