#pragma once

#include <QString>
#include <QStringList>

namespace handrail::view {

/// Names that a peer's own note is to be free of: of the person of the visit just closed, and of everybody else on
/// this device. A name is a whole word, whatever its case and accents. Of the others alone, whom the note is probably
/// not about, a word of small letters is none: "will", "young" and "grace" are words before they are names. In scripts
/// that write no spaces a name is found inside a word.
class NamesOut {
public:
    NamesOut() = default;
    NamesOut(const QString &near, const QStringList &others);

    [[nodiscard]] QString firstIn(const QString &words) const; ///< as it is written there; empty: none
    [[nodiscard]] QString without(const QString &words) const; ///< each name an ellipsis; all else as it was

private:
    struct Found {
        qsizetype at = -1, length = 0;
    };
    [[nodiscard]] Found next(const QString &words, qsizetype from) const;
    [[nodiscard]] Found within(const QString &word, qsizetype at) const;
    [[nodiscard]] bool isName(const QString &word) const;

    QStringList m_near, m_others, m_short, m_unspaced; ///< folded; m_short and m_unspaced as they are written
};

} // namespace handrail::view
