#pragma once

#include "tour/tourcheck.h"
#include "tour/tourreach.h"
#include "tour/tourseen.h"
#include "tour/wanderscreen.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QStringList>
#include <QtCore/QVariantMap>
#include <QtGui/QAccessible>
#include <QtGui/QFont>
#include <QtGui/QFontDatabase>
#include <QtGui/QRawFont>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>

namespace handrail::test {

/// For the controls: no session, only what a test needs to know that QML cannot say.
class Bench : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString pictures READ pictures CONSTANT) ///< folder for pictures; empty: take none

public:
    [[nodiscard]] QString pictures() const { return qEnvironmentVariable("HANDRAIL_PICTURES"); }
    Q_INVOKABLE static bool hasGlyph(const QString &family, uint codepoint)
    {
        const QRawFont font = QRawFont::fromFont(QFont(family));
        return font.familyName() == family && font.supportsCharacter(codepoint);
    }
    Q_INVOKABLE static QString familyFor(const QString &family, int weight)
    {
        QFont font(family);
        font.setWeight(QFont::Weight(weight));
        const QRawFont raw = QRawFont::fromFont(font);
        return raw.familyName() + QLatin1Char(' ') + raw.styleName();
    }
    /// A screen reader comes or goes. Qt's own buttons write roles and states anew when one comes.
    Q_INVOKABLE static void listen(bool listening) { QAccessible::setActive(listening); }
    /// What a screen reader gets of an item: not what its QML says, but what Qt makes of it.
    Q_INVOKABLE static QVariantMap told(QQuickItem *item)
    {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
        return face == nullptr ? QVariantMap() : tell(face);
    }
    /// Everything a screen reader can come to in the item's window.
    Q_INVOKABLE static QVariantList allTold(QQuickItem *item)
    {
        QVariantList all;
        if (QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item->window()))
            collect(face, all);
        return all;
    }
    /// What the self-test would say of an item, and of the window around it.
    Q_INVOKABLE static QStringList notSeen(QQuickItem *item, bool highContrast)
    {
        return whatIsNotSeen(*item, highContrast);
    }
    Q_INVOKABLE static QStringList missing(QQuickItem *item) { return whatIsMissing(*item); }
    Q_INVOKABLE static QStringList notReached(QQuickItem *item) { return whatIsNotReached(*item->window()); }
    /// What the thumb that wanders would say of the window around an item, and where it still finds words in one.
    Q_INVOKABLE static QStringList wrong(QQuickItem *item) { return whatIsWrong(*item->window()); }
    Q_INVOKABLE static QStringList still(const QString &words, QQuickItem *item) { return whereIsStill(words, {item}); }
    Q_INVOKABLE static void ask(QQuickItem *item, const QString &action)
    {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
        if (face != nullptr && face->actionInterface() != nullptr)
            face->actionInterface()->doAction(action);
    }
    Q_INVOKABLE static QStringList families() { return QFontDatabase::families(); }
    // Every icon named in the project's QML and content, also of rooms that are not ours.
    Q_INVOKABLE static QStringList iconsNamed()
    {
        static const QRegularExpression call(QStringLiteral("[a-z]*[iI]con(?:Name)?:\\s*(?:[^\"\\n]*\\?\\s*)?"
                                                            "\"([a-z][a-z_0-9]*)\"(?:\\s*:\\s*\"([a-z_0-9]*)\")?"));
        static const QRegularExpression entry(QStringLiteral("\\bicon:\\s*([a-z][a-z_0-9]*)()"));
        return named(QStringLiteral("/qml"), {QStringLiteral("*.qml")}, call)
               + named(QStringLiteral("/content"),
                       {QStringLiteral("*.yaml"), QStringLiteral("*.yml"), QStringLiteral("*.md")}, entry);
    }

private:
    static QVariantMap tell(QAccessibleInterface *face)
    {
        const QAccessible::State state = face->state();
        const QRect rect = face->rect();
        return {{QStringLiteral("role"), int(face->role())},
                {QStringLiteral("name"), face->text(QAccessible::Name)},
                {QStringLiteral("description"), face->text(QAccessible::Description)},
                {QStringLiteral("value"), face->text(QAccessible::Value)},
                {QStringLiteral("checkable"), bool(state.checkable)},
                {QStringLiteral("checked"), bool(state.checked)},
                {QStringLiteral("selectable"), bool(state.selectable)},
                {QStringLiteral("selected"), bool(state.selected)},
                {QStringLiteral("focusable"), bool(state.focusable)},
                {QStringLiteral("width"), rect.width()},
                {QStringLiteral("height"), rect.height()}};
    }
    static void collect(QAccessibleInterface *face, QVariantList &all)
    {
        if (face->state().invisible)
            return;
        if (face->role() != QAccessible::Window)
            all.append(tell(face));
        for (int i = 0; i < face->childCount(); ++i) {
            if (QAccessibleInterface *child = face->child(i))
                collect(child, all);
        }
    }
    static QStringList named(const QString &folder, const QStringList &kinds, const QRegularExpression &pattern)
    {
        QSet<QString> names;
        QDirIterator files(QStringLiteral(HANDRAIL_SOURCE_DIR) + folder, kinds, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly) || file.fileName().endsWith(QLatin1String("README.md")))
                continue;
            const QString text = QString::fromUtf8(file.readAll());
            for (auto match = pattern.globalMatch(text); match.hasNext();) {
                const auto found = match.next();
                for (int group = 1; group <= 2; ++group) {
                    if (!found.captured(group).isEmpty())
                        names.insert(found.captured(group));
                }
            }
        }
        return QStringList(names.begin(), names.end());
    }
};

} // namespace handrail::test
