#include "tour/wanderhand.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QQuickWindow>
#include <QWheelEvent>

namespace handrail {
namespace {

void mouse(QQuickWindow &window, QEvent::Type type, const QPointF &at)
{
    const bool down = type == QEvent::MouseButtonPress;
    QMouseEvent event(type, at, window.mapToGlobal(at), Qt::LeftButton, down ? Qt::LeftButton : Qt::NoButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

} // namespace

void touch(QQuickWindow &window, const QPointF &at, bool held)
{
    mouse(window, QEvent::MouseButtonPress, at);
    if (!held)
        letGo(window, at);
}

void letGo(QQuickWindow &window, const QPointF &at)
{
    mouse(window, QEvent::MouseButtonRelease, at);
}

void pressKey(QQuickWindow &window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // a shortcut is asked for first, as QWindowSystemInterface does it
    QKeyEvent asked(QEvent::ShortcutOverride, key, modifiers);
    asked.ignore();
    QCoreApplication::sendEvent(&window, &asked);
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, key == Qt::Key_Return ? QStringLiteral("\r") : QString());
        QCoreApplication::sendEvent(&window, &event);
    }
}

void type(const QString &words)
{
    QObject *field = QGuiApplication::focusObject();
    if (!field)
        return;
    QInputMethodEvent event;
    event.setCommitString(words);
    QCoreApplication::sendEvent(field, &event);
}

void roll(QQuickWindow &window, const QPointF &at, int by)
{
    QWheelEvent event(at, window.mapToGlobal(at), QPoint(0, by), QPoint(0, by), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&window, &event);
}

} // namespace handrail
