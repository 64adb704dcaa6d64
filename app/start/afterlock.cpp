#include "start/afterlock.h"

#include "view/desk/copiedwords.h"
#include "view/lock/quietmoment.h"
#include "view/session/appsession.h"

#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickWindow>

#include <array>
#include <memory>
#include <utility>

namespace handrail {
namespace {

constexpr int kFirstMs = 250;    ///< after the frame that shows the lock
constexpr int kSecondMs = 3'000; ///< what pages that were closing held until then

/// Text is shaped and compared in arrays on the stack: what was there last is not overwritten until something as deep
/// comes by.
[[gnu::noinline]] void overwriteStack()
{
    std::array<volatile char, 256 * 1024> deep;
    for (volatile char &each : deep)
        each = 0;
}

void letGoOfCopies(view::AppSession &session)
{
    auto *const copied = new view::CopiedWords(*QGuiApplication::clipboard(), &session);
    const auto letGo = [copied] { copied->letGo(); };
    QObject::connect(session.lock(), &view::LockModel::locked, copied, letGo);
    QObject::connect(session.kiosk(), &view::KioskModel::cleared, copied, letGo);
    // with no record there is nothing that locks
    QObject::connect(session.hiding(), &view::QuickHide::changed, copied, letGo);
    QObject::connect(qGuiApp, &QGuiApplication::aboutToQuit, copied, letGo);
}

} // namespace

void letGoAfterLock(view::AppSession &session, QQmlEngine &engine, QQuickWindow &window, const storage::Clock &clock)
{
    using view::QuietMoment;
    view::LockModel &lock = *session.lock();
    QObject::connect(&session, &view::AppSession::startedChanged, &session, [&session] { letGoOfCopies(session); },
                     Qt::SingleShotConnection); // nobody copies before the first frame, which waits for no clipboard
    auto *const moment = new QuietMoment(clock, &engine);
    const auto second = std::make_shared<bool>(false);
    QObject::connect(&lock, &view::LockModel::locked, moment, [moment, second] {
        *second = false;
        moment->await(kFirstMs);
    });
    // Who opens them again has them in memory anyway; the next lock collects.
    QObject::connect(&lock, &view::LockModel::unlocked, moment, &QuietMoment::forget);
    QObject::connect(&window, &QQuickWindow::frameSwapped, moment, &QuietMoment::drawn);
    QObject::connect(moment, &QuietMoment::quiet, &engine, [&engine, moment, second] {
        engine.collectGarbage(); // in one piece: Qt has no other before 6.8
        overwriteStack();
        if (!std::exchange(*second, true))
            moment->await(kSecondMs - kFirstMs);
    });
}

} // namespace handrail
