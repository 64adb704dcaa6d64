#include "view/desk/nearlines.h"

#include "library/library.h"

#include <algorithm>

namespace handrail::view {
namespace {

QStringList foldedWords(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (!c.isMark())
            plain += c.isLetterOrNumber() ? c : QLatin1Char(' ');
    }
    return plain.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

NearLines::NearLines(const library::Library &library, std::string lang, QStringList here)
    : m_library(library), m_lang(std::move(lang)), m_here(std::move(here))
{
}

bool NearLines::matches(const QString &typed, const library::Line &line)
{
    const QStringList wanted = foldedWords(typed);
    const QStringList words = foldedWords(QString::fromStdString(line.name + " " + line.purpose + " " + line.who + " "
                                                                 + line.county + " " + line.languages));
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
        return std::any_of(words.begin(), words.end(), [&](const QString &w) { return w.startsWith(word); });
    });
}

std::vector<library::Line> NearLines::matching(const QString &typed) const
{
    std::vector<library::Line> out;
    if (typed.trimmed().isEmpty())
        return out;
    for (const QString &county : m_here) {
        for (library::Line &line : m_library.lines(m_lang, county.toStdString())) {
            if (line.county == county.toStdString() && line.purposeKey != "office" && matches(typed, line))
                out.push_back(std::move(line));
        }
    }
    return out;
}

int NearLines::rank(const library::Line &line) const
{
    if (line.county.empty())
        return static_cast<int>(m_here.size());
    const qsizetype at = m_here.indexOf(QString::fromStdString(line.county));
    return static_cast<int>(at < 0 ? m_here.size() + 1 : at);
}

} // namespace handrail::view
