#pragma once

#include <QColor>
#include <QRectF>
#include <QString>
#include <QVector>

class QQuickItem;

namespace handrail {

/// A rectangle with a fill, in the window's coordinates.
struct Patch {
    QRectF where;
    QColor colour;
    const QQuickItem *partOf = nullptr; ///< a drawing whose shapes say something
};

/// Words or an icon. `after`: how many patches were painted before.
struct Words {
    QString text;
    bool icon = false, cut = false, backwards = false;
    QString torn;   ///< a word of it that is too long for its line, and goes on in the next; empty: none
    QRectF where;   ///< the letters themselves
    QRectF clip;    ///< what of the window they may be seen in
    QRectF sides;   ///< as clip, but endless where a finger can scroll
    QRectF button;  ///< of the target they stand in; null: in none
    QColor colour;
    qsizetype after = 0;
};

/// A shape that says something by itself: a track, a disc, the box of a field.
struct Shape {
    QString of;
    QRectF where, clip;
    QColor fill, line;
    qsizetype after = 0;
    const QQuickItem *partOf = nullptr;
};

/// Something to touch.
struct PaintedTarget {
    QString text;
    QRectF where, sides; ///< sides: as of Words
};

/// All that is painted in a window, in the order it is painted.
struct Painting {
    QColor paper; ///< of the window
    QVector<Patch> patches;
    QVector<Words> words;
    QVector<Shape> shapes;
    QVector<PaintedTarget> targets;

    /// What one sees at a place before the next thing is painted.
    [[nodiscard]] QColor ground(const QPointF &at, qsizetype before) const;
    /// What a shape lies on: pieces of its own colour that overlap it are the same shape.
    [[nodiscard]] QColor groundOf(const Shape &shape) const;
    [[nodiscard]] bool coveredAfter(qsizetype after, const QPointF &at) const;
};

[[nodiscard]] Painting paintingOf(QQuickItem &root);

/// @p colour painted over @p ground.
[[nodiscard]] QColor over(const QColor &colour, const QColor &ground);

} // namespace handrail
