#include "tour/tourcheck.h"

#include <QAccessible>
#include <QQuickItem>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace handrail {
namespace {

constexpr qreal kTarget = 48;
constexpr int kDecoration = 2; // characters: the initials or number in a disc only repeat what stands beside it

QString plain(const QString &text)
{
    static const QRegularExpression marks(QStringLiteral("<[^>]*>"));
    QString words = text;
    words.remove(marks);
    static const std::pair<const char *, const char *> kWritten[] = {
        {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}};
    for (const auto &[written, shown] : kWritten)
        words.replace(QLatin1String(written), QLatin1String(shown));
    return words.simplified();
}

bool isIcon(const QString &text)
{
    return std::ranges::all_of(text,
                               [](QChar c) { return c.category() == QChar::Other_PrivateUse || c.isSurrogate(); });
}

/// The words that can be seen inside an item, targets of their own left out.
void gather(const QQuickItem &item, QStringList &words)
{
    for (const QQuickItem *child : item.childItems()) {
        if (!child->isVisible() || child->opacity() == 0.0 || child->inherits("QQuickAbstractButton"))
            continue;
        if (child->inherits("QQuickText"))
            if (const QString text = plain(child->property("text").toString());
                text.size() > kDecoration && !isIcon(text))
                words += text;
        gather(*child, words);
    }
}

/// 'p. m..': a sentence that ends in a time has its full stop already.
bool stopsTwice(const QString &text)
{
    static const QRegularExpression twice(QStringLiteral("(?<!\\.)\\.\\.(?!\\.)"));
    return twice.match(text).hasMatch();
}

void look(QQuickItem &item, QStringList &found)
{
    if (!item.isVisible())
        return;
    if (QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&item)) {
        for (const auto &said : {heard->text(QAccessible::Name), heard->text(QAccessible::Description)})
            if (stopsTwice(said))
                found += QStringLiteral("it is said with a full stop too many: '%1'").arg(said);
    }
    if (item.inherits("QQuickText") && stopsTwice(item.property("text").toString()))
        found += QStringLiteral("it has a full stop too many: '%1'").arg(item.property("text").toString());
    if (item.inherits("QQuickAbstractButton") && item.isEnabled()) {
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&item);
        const QString name = heard != nullptr ? plain(heard->text(QAccessible::Name)) : QString();
        const QString all =
            name + QLatin1Char('\n') + (heard != nullptr ? plain(heard->text(QAccessible::Description)) : QString());
        if (name.isEmpty())
            found += QStringLiteral("a target without a name: %1").arg(QLatin1String(item.metaObject()->className()));
        if (item.width() < kTarget || item.height() < kTarget)
            found += QStringLiteral("'%1' is %2 x %3").arg(name).arg(item.width()).arg(item.height());
        if (const QString label = plain(item.property("text").toString()); !label.isEmpty() && !name.contains(label))
            found += QStringLiteral("'%1' is called '%2'").arg(label, name);
        QStringList words;
        gather(item, words);
        for (const QString &each : std::as_const(words))
            if (!all.contains(each, Qt::CaseInsensitive))
                found += QStringLiteral("'%1' does not say its words '%2'").arg(name, each);
    }
    if ((item.inherits("QQuickTextInput") || item.inherits("QQuickTextEdit")) && !item.property("readOnly").toBool()
        && (item.property("inputMethodHints").toInt() & Qt::ImhSensitiveData) == 0)
        found += QStringLiteral("a keyboard may learn what is typed into '%1'").arg(item.objectName());
    for (QQuickItem *child : item.childItems())
        look(*child, found);
}

void name(const QQuickItem &item, QStringList &found)
{
    if (!item.isVisible() || item.opacity() == 0.0)
        return;
    // "key1", "call911"; no record's id
    static const QRegularExpression lasting(QStringLiteral("^[A-Za-z][A-Za-z_-]*[0-9]{0,3}$"));
    if (item.width() > 0 && item.height() > 0 && lasting.match(item.objectName()).hasMatch())
        found += item.objectName();
    for (const QQuickItem *child : item.childItems())
        name(*child, found);
}

} // namespace

QStringList namedControls(QQuickItem &root)
{
    QStringList found;
    name(root, found);
    found.sort();
    found.removeDuplicates();
    return found;
}

QStringList whatIsMissing(QQuickItem &root)
{
    QStringList found;
    look(root, found);
    return found;
}

} // namespace handrail
