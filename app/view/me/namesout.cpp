#include "view/me/namesout.h"

#include <QRegularExpression>

#include <algorithm>

namespace handrail::view {
namespace {

constexpr qsizetype kShort = 2; ///< "Jo": a name only as it is written; of one letter it is an initial and says nobody

const QRegularExpression &wordShape()
{
    static const QRegularExpression kShape(QStringLiteral("[\\p{L}\\p{N}\\p{M}]+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    return kShape;
}

QString folded(const QString &word)
{
    QString bare;
    for (const QChar letter : word.normalized(QString::NormalizationForm_D)) {
        if (!letter.isMark())
            bare += letter;
    }
    return bare.toCaseFolded();
}

bool writesNoSpaces(const QString &word)
{
    return std::ranges::any_of(word, [](QChar letter) {
        switch (letter.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Khmer:
        case QChar::Script_Myanmar: return true;
        default: return false;
        }
    });
}

QStringList wordsOf(const QString &name)
{
    QStringList words;
    for (auto it = wordShape().globalMatch(name); it.hasNext();)
        words << it.next().captured();
    return words;
}

} // namespace

NamesOut::NamesOut(const QString &near, const QStringList &others)
{
    const auto take = [this](const QString &name, QStringList &into) {
        for (const QString &word : wordsOf(name)) {
            if (word.size() < kShort)
                continue;
            if (writesNoSpaces(word))
                m_unspaced << word;
            else if (word.size() == kShort)
                m_short << word;
            else
                into << folded(word);
        }
    };
    take(near, m_near);
    for (const QString &name : others)
        take(name, m_others);
}

bool NamesOut::isName(const QString &word) const
{
    if (word.size() == kShort && !word.front().isLower())
        return m_short.contains(word);
    const QString bare = folded(word);
    return m_near.contains(bare) || (!word.front().isLower() && m_others.contains(bare));
}

NamesOut::Found NamesOut::within(const QString &word, qsizetype at) const
{
    Found first;
    for (const QString &name : m_unspaced) {
        const qsizetype inside = word.indexOf(name);
        if (inside >= 0 && (first.at < 0 || at + inside < first.at))
            first = {at + inside, name.size()};
    }
    return first;
}

NamesOut::Found NamesOut::next(const QString &words, qsizetype from) const
{
    for (auto it = wordShape().globalMatch(words, from); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (isName(match.captured()))
            return {match.capturedStart(), match.capturedLength()};
        if (const Found inside = within(match.captured(), match.capturedStart()); inside.at >= 0)
            return inside;
    }
    return {};
}

QString NamesOut::firstIn(const QString &words) const
{
    const Found found = next(words, 0);
    return found.at < 0 ? QString() : words.mid(found.at, found.length);
}

QString NamesOut::without(const QString &words) const
{
    QString left;
    qsizetype from = 0;
    for (Found found = next(words, 0); found.at >= 0; found = next(words, from)) {
        left += QStringView(words).mid(from, found.at - from);
        left += QStringLiteral("…");
        from = found.at + found.length;
    }
    return left + words.mid(from);
}

} // namespace handrail::view
