#include "start/frametime.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>
#include <cstdio>

namespace handrail {
namespace {

bool holds(const QQuickItem &item, const QString &name)
{
    const QList<QQuickItem *> inside = item.childItems();
    return item.objectName() == name
           || std::ranges::any_of(inside, [&](const QQuickItem *child) { return holds(*child, name); });
}

} // namespace

void endWithThisFrame(const QElapsedTimer &since)
{
    std::printf("%lld\n", static_cast<long long>(since.elapsed()));
    std::fflush(stdout); // the bench waits for these words, not for the end
    QCoreApplication::quit();
}

void endWithWholeHome(QQuickWindow &window, const QElapsedTimer &since)
{
    QObject::connect(&window, &QQuickWindow::frameSwapped, &window, [&window, &since] {
        const QQuickItem &all = *window.contentItem();
        if (holds(all, QStringLiteral("nav-me")) && holds(all, QStringLiteral("waiting")))
            endWithThisFrame(since);
    }, Qt::QueuedConnection);
}

} // namespace handrail
