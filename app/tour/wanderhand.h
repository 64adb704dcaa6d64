#pragma once

#include <QPointF>
#include <QString>
#include <Qt>

class QQuickWindow;

namespace handrail {

/// What a finger, a keyboard and a screen reader do to a window, delivered as the system delivers it: whatever lies on
/// top gets it.

/// Down and up at @p at, in the window's coordinates; @p held: only down, see letGo().
void touch(QQuickWindow &window, const QPointF &at, bool held = false);
void letGo(QQuickWindow &window, const QPointF &at);
void pressKey(QQuickWindow &window, Qt::Key key, Qt::KeyboardModifiers modifiers = {});
/// Into whatever has the focus, as an on-screen keyboard gives a whole word.
void type(const QString &words);
/// Rolls what lies at @p at by @p by dp; above nought: towards the beginning.
void roll(QQuickWindow &window, const QPointF &at, int by);

} // namespace handrail
