#include "start/pseudo.h"

#include <QRegularExpression>
#include <QSet>

#include <nlohmann/json.hpp>

namespace handrail {
namespace {

const QChar kRightToLeft(0x202E), kEndOfRun(0x202C), kMark(0x200F);

/// Makes words two fifths longer, the brackets counted, where a word may not be parted.
class Stretch {
public:
    QString longer(const QString &word)
    {
        QString out;
        m_owed += 0.4 * double(word.size());
        for (const QChar letter : word) {
            out += letter;
            if (m_owed >= 1 && QStringLiteral("aeiouAEIOU").contains(letter)) {
                out += letter.toLower();
                m_owed -= 1;
            }
        }
        return out;
    }

private:
    double m_owed = -2; // the brackets
};

/// The keys of library/kindsjson.h under which a person reads.
const QSet<QString> &wordKeys()
{
    static const QSet<QString> keys{"title",    "summary",   "label",   "doneLabel",   "says",     "text",    "say",
                                    "markdown", "condition", "action",  "card",        "question", "help",    "because",
                                    "why",      "lines",     "note",    "dueWords",    "approach", "avoid",   "rights",
                                    "word",     "line",      "instead", "reassurance", "caution",  "heading", "hint",
                                    "footer",   "notice",    "asks",    "tools",       "name",     "purpose", "who",
                                    "hours",    "languages", "area"};
    return keys;
}

void turn(nlohmann::json &value, bool words, bool namesIds, Pseudo how)
{
    if (value.is_string() && words) {
        value = pseudoWords(QString::fromStdString(value.get<std::string>()), how).toStdString();
    } else if (value.is_array()) {
        for (auto &each : value)
            turn(each, words, namesIds, how);
    } else if (value.is_object()) {
        for (auto &[key, each] : value.items()) {
            const QString name = QString::fromStdString(key);
            const bool ids = namesIds && (name == QLatin1String("lines") || name == QLatin1String("tools"));
            turn(each, wordKeys().contains(name) && !ids, namesIds, how);
        }
    }
}

} // namespace

QString pseudoWords(const QString &words, Pseudo how)
{
    // What stays: places for other words, marks of styled text, names of signs. Then words.
    static const QRegularExpression part(
        QStringLiteral("%L?\\d+|%n|<[^>]*>|&[A-Za-z#0-9]+;|\\p{L}[\\p{L}\\p{M}'\u2019]*"));
    if (how == Pseudo::None || words.trimmed().isEmpty())
        return words;
    Stretch stretch;
    QString out;
    qsizetype at = 0, lastEnd = -1, firstAt = -1;
    for (auto found = part.globalMatch(words); found.hasNext();) {
        const auto match = found.next();
        out += words.mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        if (!match.captured().at(0).isLetter()) {
            out += match.captured();
            continue;
        }
        if (firstAt < 0)
            firstAt = out.size();
        const QString word = stretch.longer(match.captured());
        out += how == Pseudo::RightToLeft ? kRightToLeft + word + kEndOfRun : word;
        lastEnd = out.size();
    }
    out += words.mid(at);
    if (firstAt < 0)
        return out;
    out.insert(lastEnd, QLatin1Char(']'));
    out.insert(firstAt, QLatin1Char('['));
    if (how == Pseudo::RightToLeft)
        out.insert(firstAt, kMark); // the line begins at the right
    return out;
}

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    return pseudoWords(QString::fromUtf8(source), m_how);
}

std::string pseudoContent(const std::string &kind, const std::string &json, Pseudo how)
{
    if (json.empty())
        return json;
    nlohmann::json value = nlohmann::json::parse(json);
    turn(value, false, kind == "card" || kind == "competency", how);
    return value.dump();
}

} // namespace handrail
