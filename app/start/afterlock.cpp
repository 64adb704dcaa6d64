#include "start/afterlock.h"

#include "view/lock/lockmodel.h"

#include <QQmlEngine>
#include <QTimer>

#include <array>

namespace handrail {
namespace {

/// Text is shaped and compared in arrays on the stack: what was there last is not overwritten until something as deep comes by.
[[gnu::noinline]] void overwriteStack()
{
    std::array<volatile char, 256 * 1024> deep;
    for (volatile char &each : deep)
        each = 0;
}

void letGo(QQmlEngine &engine)
{
    engine.collectGarbage();
    overwriteStack();
}

} // namespace

void letGoAfterLock(view::LockModel &lock, QQmlEngine &engine)
{
    for (const int afterMs : {250, 3'000}) { // after the frame that shows the lock; and what pages that were closing held until then
        auto *const soon = new QTimer(&engine);
        soon->setSingleShot(true);
        soon->setInterval(afterMs);
        QObject::connect(soon, &QTimer::timeout, &engine, [&engine] { letGo(engine); });
        QObject::connect(&lock, &view::LockModel::locked, soon, qOverload<>(&QTimer::start));
    }
}

} // namespace handrail
