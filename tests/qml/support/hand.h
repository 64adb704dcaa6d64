#pragma once

#include <QAccessible>
#include <QEventLoop>
#include <QObject>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>
#include <QVariantMap>

#include <algorithm>

namespace handrail::test {

/// What a test of a screen must know of the scene before it touches it, and QML cannot say: when a frame has been
/// drawn, and what a finger would meet at a point.
class Hand : public QObject {
    Q_OBJECT

public:
    /// Draws one frame (and so polishes every item) and returns when it is shown; false after five seconds without one.
    Q_INVOKABLE static bool frame(QQuickItem *item)
    {
        QQuickWindow *window = item != nullptr ? item->window() : nullptr;
        if (window == nullptr)
            return false;
        bool drawn = false;
        QEventLoop loop;
        connect(window, &QQuickWindow::frameSwapped, &loop, [&] { drawn = true; loop.quit(); });
        QTimer::singleShot(5000, &loop, &QEventLoop::quit);
        window->update();
        loop.exec();
        return drawn;
    }
    /// Where it lies in the window: "x y width height".
    [[nodiscard]] Q_INVOKABLE static QString place(QQuickItem *item)
    {
        const QRectF at = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        return QStringLiteral("%1 %2 %3 %4").arg(at.x()).arg(at.y()).arg(at.width()).arg(at.height());
    }
    /// What a screen reader calls everything seen under @p root that can take the focus, by where it is in memory.
    [[nodiscard]] Q_INVOKABLE static QVariantMap focusNames(QQuickItem *root)
    {
        QVariantMap names;
        if (root->isVisible() && root->isEnabled()) {
            QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(root);
            const bool takes = root->activeFocusOnTab() || root->hasActiveFocus();
            if (heard != nullptr && takes)
                names.insert(QString::number(reinterpret_cast<quintptr>(root), 16), heard->text(QAccessible::Name));
            for (QQuickItem *child : root->childItems())
                names.insert(focusNames(child));
        }
        return names;
    }
    /// What takes a touch on the middle of the item in its stead; empty when the item or something inside it does.
    [[nodiscard]] Q_INVOKABLE static QString inTheWay(QQuickItem *item)
    {
        const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
        QQuickItem *all = item->window() != nullptr ? item->window()->contentItem() : nullptr;
        QQuickItem *taker = all != nullptr && all->contains(middle) ? takerAt(all, middle) : nullptr;
        if (taker == nullptr)
            return QStringLiteral(
                "nothing there takes a touch: it lies outside the window, or what it is in is cut off or switched off");
        for (const QQuickItem *up = taker; up != nullptr; up = up->parentItem()) {
            if (up == item)
                return {};
        }
        QString names;
        for (const QQuickItem *up = taker; up != nullptr; up = up->parentItem())
            names += QLatin1String(up->metaObject()->className()) + QLatin1Char(' ') + up->objectName()
                     + QLatin1String(" < ");
        return names;
    }

private:
    // As the window delivers a press: what is painted last comes first, nothing outside a clip, nothing that is off.
    static QQuickItem *takerAt(QQuickItem *item, QPointF scene)
    {
        const bool inside = item->contains(item->mapFromScene(scene));
        if (!item->isVisible() || !item->isEnabled() || (item->clip() && !inside))
            return nullptr;
        QList<QQuickItem *> children = item->childItems();
        std::ranges::stable_sort(children, {}, &QQuickItem::z);
        for (auto child = children.rbegin(); child != children.rend() && (*child)->z() >= 0; ++child) {
            if (QQuickItem *taker = takerAt(*child, scene))
                return taker;
        }
        if (inside && takesTouch(item))
            return item;
        for (auto child = children.rbegin(); child != children.rend(); ++child) {
            if ((*child)->z() < 0) {
                if (QQuickItem *taker = takerAt(*child, scene))
                    return taker;
            }
        }
        return nullptr;
    }
    static bool takesTouch(const QQuickItem *item)
    {
        return (item->acceptedMouseButtons() & Qt::LeftButton) != 0
               || std::ranges::any_of(item->children(),
                                      [](const QObject *child) { return child->inherits("QQuickPointerHandler"); });
    }
};

} // namespace handrail::test
