#include "tour/tourreach.h"

#include <QAccessible>
#include <QHash>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>

#include <algorithm>
#include <cstring>

namespace handrail {
namespace {

constexpr qreal kSeen = 24; // dp of a target that must be in view when the focus comes to it
constexpr int kRingUp = 3;  // how far above a field its ring may be

bool isButton(const QQuickItem &item)
{
    return item.inherits("QQuickAbstractButton");
}

bool isField(const QQuickItem &item)
{
    return (item.inherits("QQuickTextInput") || item.inherits("QQuickTextEdit")) && !item.property("readOnly").toBool();
}

/// A row that a list keeps ready past its edge. From Qt 6.8 on nobody is told of it before it is scrolled to; 6.4 tells
/// at once.
bool isKeptReady(const QQuickItem &item)
{
    const QQuickItem *list = item.parentItem() != nullptr ? item.parentItem()->parentItem() : nullptr;
    return list != nullptr && list->inherits("QQuickItemView")
           && !item.mapRectToItem(list, QRectF(0, 0, item.width(), item.height()))
                   .intersects(QRectF(0, 0, list->width(), list->height()));
}

void gather(QQuickItem &item, QVector<QQuickItem *> &targets)
{
    if (!item.isVisible() || item.opacity() <= 0 || isKeptReady(item))
        return;
    if (item.isEnabled() && item.width() > 0 && item.height() > 0 && (isButton(item) || isField(item)))
        targets.append(&item);
    for (QQuickItem *child : item.childItems())
        gather(*child, targets);
}

using Told = QHash<const QObject *, QAccessibleInterface *>;

void listen(QAccessibleInterface *face, Told &told)
{
    if (face == nullptr)
        return;
    if (face->object() != nullptr)
        told.insert(face->object(), face);
    for (int i = 0; i < face->childCount(); ++i)
        listen(face->child(i), told);
}

QString nameOf(const QQuickItem &item, QAccessibleInterface *face)
{
    const QString name = face != nullptr ? face->text(QAccessible::Name) : QString();
    return !name.isEmpty()                ? name
           : !item.objectName().isEmpty() ? item.objectName()
                                          : QString::fromLatin1(item.metaObject()->className());
}

bool trueRole(const QQuickItem &item, QAccessible::Role role)
{
    if (isField(item))
        return role == QAccessible::EditableText;
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::PageTab:
    case QAccessible::Link:
    case QAccessible::Graphic: // a code that a tap makes larger
        return true;
    default:
        return false;
    }
}

void readState(const QQuickItem &item, QAccessibleInterface &face, const QString &name, QStringList &found)
{
    const QAccessible::State state = face.state();
    for (const char *shown : {"ticked", "on", "chosen", "selected"}) {
        const QVariant value = item.property(shown);
        if (value.typeId() != QMetaType::Bool)
            continue;
        const bool toldOn = (state.checkable && state.checked) || (state.selectable && state.selected);
        if (value.toBool() != toldOn)
            found += QStringLiteral("'%1' shows that it is %2%3 and does not say so")
                         .arg(name, value.toBool() ? QString() : QStringLiteral("not "), QLatin1String(shown));
    }
    if (face.role() == QAccessible::PageTab && bool(state.selected) != item.property("current").toBool())
        found += QStringLiteral("'%1' does not say whether it is the place shown").arg(name);
}

bool ringIn(const QQuickItem &item)
{
    if (!item.isVisible() || item.opacity() <= 0)
        return false;
    if (std::strncmp(item.metaObject()->className(), "FocusRing_", 10) == 0)
        return item.property("shown").toBool();
    const auto children = item.childItems();
    return std::ranges::any_of(children, [](const QQuickItem *child) { return !isButton(*child) && ringIn(*child); });
}

bool ringOf(const QQuickItem &item)
{
    const auto children = item.childItems();
    if (std::ranges::any_of(children, [](const QQuickItem *child) { return ringIn(*child); }))
        return true;
    const QQuickItem *up = isField(item) ? item.parentItem() : nullptr;
    for (int i = 0; up != nullptr && i < kRingUp; ++i, up = up->parentItem())
        if (ringIn(*up))
            return true;
    return false;
}

QRectF inView(const QQuickItem &item)
{
    QRectF seen = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
    for (const QQuickItem *up = item.parentItem(); up != nullptr; up = up->parentItem())
        if (up->clip() || up->parentItem() == nullptr)
            seen &= up->mapRectToScene(QRectF(0, 0, up->width(), up->height()));
    return seen;
}

QSet<const QQuickItem *> tabbedTo(const QQuickWindow &window)
{
    QSet<const QQuickItem *> chain;
    QQuickItem *at = window.contentItem()->nextItemInFocusChain(true);
    for (; at != nullptr && !chain.contains(at); at = at->nextItemInFocusChain(true))
        chain.insert(at);
    return chain;
}

} // namespace

QStringList whatIsNotReached(QQuickWindow &window)
{
    QStringList found;
    QVector<QQuickItem *> targets;
    gather(*window.contentItem(), targets);
    Told told;
    listen(QAccessible::queryAccessibleInterface(&window), told);
    const auto chain = tabbedTo(window);
    QQuickItem *before = window.activeFocusItem();
    for (QQuickItem *item : std::as_const(targets)) {
        QAccessibleInterface *face = told.value(item);
        if (face == nullptr && isField(*item)) // a passphrase is told of by what stands around it
            face = told.value(item->parentItem());
        const QString name = nameOf(*item, face);
        if (face == nullptr) {
            found += QStringLiteral("'%1' is not told of").arg(name);
        } else {
            if (!trueRole(*item, face->role()))
                found += QStringLiteral("'%1' has role %2").arg(name).arg(int(face->role()));
            readState(*item, *face, name, found);
        }
        if (!chain.contains(item)) {
            found += QStringLiteral("Tab never comes to '%1'").arg(name);
            continue;
        }
        item->forceActiveFocus(Qt::TabFocusReason);
        if (!item->hasActiveFocus())
            continue; // it gave the focus on
        if (!ringOf(*item))
            found += QStringLiteral("'%1' has the focus and does not show it").arg(name);
        const QRectF seen = inView(*item);
        if (seen.height() < std::min(item->height(), kSeen) || seen.width() < std::min(item->width(), kSeen))
            found += QStringLiteral("'%1' has the focus out of view").arg(name);
    }
    if (before != nullptr)
        before->forceActiveFocus(Qt::OtherFocusReason);
    return found;
}

} // namespace handrail
