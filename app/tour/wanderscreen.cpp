#include "tour/wanderscreen.h"

#include "tour/tourcheck.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QJSValue>
#include <QMetaProperty>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace handrail {
namespace {

bool isField(const QQuickItem &item)
{
    return (item.inherits("QQuickTextInput") || item.inherits("QQuickTextEdit")) && !item.property("readOnly").toBool();
}

QString nameOf(QQuickItem &item)
{
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&item);
    const QString name = heard ? heard->text(QAccessible::Name) : QString();
    return name.isEmpty() ? item.objectName() : name;
}

QVector<QQuickItem *> paintedChildren(const QQuickItem &item)
{
    QList<QQuickItem *> children = item.childItems();
    std::ranges::stable_sort(children, {}, &QQuickItem::z);
    return children;
}

/// Whether an ancestor cuts it off: a row that is rolled out of its list is no target.
bool inSight(const QQuickItem &item, const QPointF &middle)
{
    for (const QQuickItem *over = item.parentItem(); over; over = over->parentItem())
        if (over->clip() && !over->contains(over->mapFromScene(middle)))
            return false;
    return true;
}

void gather(QQuickItem &item, const QRectF &window, QVector<Target> &found)
{
    if (!item.isVisible() || !item.isEnabled() || item.opacity() == 0.0)
        return;
    const bool field = isField(item);
    if (field || item.inherits("QQuickAbstractButton")) {
        const QPointF middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2));
        if (window.contains(middle) && inSight(item, middle)) {
            Target target{&item, nameOf(item), middle, field};
            const auto hints = Qt::InputMethodHints(item.property("inputMethodHints").toInt());
            target.secret = field && item.property("echoMode").toInt() != 0;
            target.figures =
                field && (hints & (Qt::ImhDigitsOnly | Qt::ImhDialableCharactersOnly | Qt::ImhFormattedNumbersOnly));
            found += target;
        }
    }
    for (QQuickItem *child : item.childItems())
        gather(*child, window, found);
}

/// What takes a touch at @p at: the last painted that listens.
QQuickItem *onTop(QQuickItem &item, const QPointF &at)
{
    if (!item.isVisible() || !item.isEnabled())
        return nullptr;
    if (item.clip() && !item.contains(item.mapFromScene(at)))
        return nullptr;
    const auto children = paintedChildren(item);
    for (qsizetype i = children.size(); i-- > 0;)
        if (QQuickItem *found = onTop(*children[i], at))
            return found;
    const bool takes = item.acceptedMouseButtons() != Qt::NoButton;
    return takes && item.contains(item.mapFromScene(at)) ? &item : nullptr;
}

QQuickItem *named(QQuickItem &item, const QString &name)
{
    if (item.objectName() == name && item.isVisible())
        return &item;
    for (QQuickItem *child : item.childItems())
        if (QQuickItem *found = named(*child, name))
            return found;
    return nullptr;
}

void lookAtBar(QQuickWindow &window, QStringList &wrong)
{
    const QRectF whole(0, 0, window.width(), window.height());
    for (const char *each : {"overdose", "call911", "call988"}) {
        QQuickItem *button = named(*window.contentItem(), QLatin1String(each));
        if (!button) {
            wrong += QStringLiteral("the emergency bar has no '%1'").arg(QLatin1String(each));
            continue;
        }
        const QRectF where = button->mapRectToScene(QRectF(0, 0, button->width(), button->height()));
        if (!whole.contains(where))
            wrong += QStringLiteral("'%1' of the emergency bar is not wholly in the window").arg(QLatin1String(each));
        QQuickItem *over = onTop(*window.contentItem(), where.center());
        if (over != button && !(over && button->isAncestorOf(over)))
            wrong +=
                QStringLiteral("over '%1' of the emergency bar lies %2 '%3'")
                    .arg(QLatin1String(each),
                         over ? QLatin1String(over->metaObject()->className()) : QStringLiteral("nothing that listens"),
                         over ? over->objectName() : QString());
    }
}

/// What only a computer says, and what is not so on a device with room and a whole disk.
void lookAtWords(const QQuickItem &item, QStringList &wrong)
{
    static const QRegularExpression computers(QStringLiteral(
        "%[0-9n]|\\bundefined\\b|\\bNaN\\b|\\[object |\\bInfinity\\b|\\{[a-z][A-Za-z_]*\\}|\\b-1 |Not on disk|No está en el disco|Invalid Date"));
    if (!item.isVisible() || item.opacity() == 0.0)
        return;
    if (item.inherits("QQuickText") && !isField(item)) {
        const QString text = item.property("text").toString();
        if (const auto match = computers.match(text); match.hasMatch())
            wrong += QStringLiteral("it says '%1' in '%2'").arg(match.captured(), text.left(120));
    }
    for (const QQuickItem *child : item.childItems())
        lookAtWords(*child, wrong);
}

/// All objects that one comes to by children, by what lies in what on the screen, and by our own properties.
void reach(QObject *object, QSet<QObject *> &seen)
{
    if (!object || seen.contains(object))
        return;
    seen.insert(object);
    for (QObject *child : object->children())
        reach(child, seen);
    if (auto *item = qobject_cast<QQuickItem *>(object))
        for (QQuickItem *child : item->childItems())
            reach(child, seen);
    const QMetaObject *meta = object->metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        const QByteArrayView type(property.metaType().name());
        if (property.metaType().flags().testFlag(QMetaType::PointerToQObject) && type.startsWith("handrail::"))
            reach(property.read(object).value<QObject *>(), seen);
    }
}

bool holds(const QVariant &value, const QString &words)
{
    if (value.metaType() == QMetaType::fromType<QJSValue>()) // of a page: an object or a list
        return holds(value.value<QJSValue>().toVariant(), words);
    if (value.metaType() == QMetaType::fromType<QVariantMap>()) {
        const auto map = value.toMap();
        return std::ranges::any_of(map, [&](const QVariant &each) { return holds(each, words); });
    }
    if (value.metaType() == QMetaType::fromType<QVariantList>()) {
        const auto list = value.toList();
        return std::ranges::any_of(list, [&](const QVariant &each) { return holds(each, words); });
    }
    if (value.metaType() == QMetaType::fromType<QStringList>())
        return value.toStringList().join(QLatin1Char('\n')).contains(words, Qt::CaseInsensitive);
    return value.metaType() == QMetaType::fromType<QString>() && value.toString().contains(words, Qt::CaseInsensitive);
}

void lookForWords(const QObject &object, const QString &words, QStringList &where)
{
    const QMetaObject *meta = object.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        if (holds(property.read(&object), words))
            where += QStringLiteral("%1.%2").arg(QLatin1String(meta->className()), QLatin1String(property.name()));
    }
    const auto *rows = qobject_cast<const QAbstractItemModel *>(&object);
    if (!rows)
        return;
    const auto roles = rows->roleNames();
    for (int row = 0; row < rows->rowCount(); ++row)
        for (const auto &[role, name] : roles.asKeyValueRange())
            if (holds(rows->index(row, 0).data(role), words))
                where += QStringLiteral("%1[%2]").arg(QLatin1String(meta->className()), QLatin1String(name));
}

} // namespace

QVector<Target> targetsOf(QQuickWindow &window)
{
    QVector<Target> found;
    gather(*window.contentItem(), QRectF(0, 0, window.width(), window.height()), found);
    std::ranges::stable_sort(found, [](const Target &one, const Target &other) {
        return std::pair(one.middle.y(), one.middle.x()) < std::pair(other.middle.y(), other.middle.x());
    });
    return found;
}

QStringList whatIsWrong(QQuickWindow &window)
{
    QStringList wrong;
    lookAtBar(window, wrong);
    lookAtWords(*window.contentItem(), wrong);
    static constexpr std::array<const char *, 3> bar{"overdose", "call911", "call988"};
    const auto targets = targetsOf(window);
    const bool on = std::ranges::any_of(targets, [](const Target &target) {
        return std::ranges::none_of(bar,
                                    [&](const char *each) { return target.item->objectName() == QLatin1String(each); });
    });
    if (!on)
        wrong += QStringLiteral("nothing on this screen leads anywhere but to an emergency");
    wrong += whatIsMissing(*window.contentItem());
    wrong.removeDuplicates();
    return wrong;
}

QStringList whereIsStill(const QString &words, const QVector<QObject *> &roots)
{
    QSet<QObject *> all;
    for (QObject *root : roots)
        reach(root, all);
    QStringList where;
    for (const QObject *object : std::as_const(all))
        lookForWords(*object, words, where);
    where.sort();
    where.removeDuplicates();
    return where;
}

} // namespace handrail
