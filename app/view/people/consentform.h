#pragma once

#include "view/desk/wordkeeper.h"

#include <QObject>
#include <QStringList>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class ConsentModel;

/// What a consent says: on disk as it is typed while nobody has answered it, left as it was read from then on.
class ConsentForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask ConsentModel for it")

    Q_PROPERTY(QString language READ language NOTIFY changed FINAL)   ///< of its words
    Q_PROPERTY(bool general READ general NOTIFY changed FINAL)
    /// from, to, what, purpose, event, ifNot, signedName, signedFor, backWords
    Q_PROPERTY(QVariantMap words READ words NOTIFY changed FINAL)
    Q_PROPERTY(QString until READ until NOTIFY changed FINAL)         ///< its last day; empty: none
    Q_PROPERTY(QStringList missing READ missing NOTIFY changed FINAL) ///< care::missingOf()
    Q_PROPERTY(bool canBeAnswered READ canBeAnswered NOTIFY changed FINAL)

public:
    explicit ConsentForm(ConsentModel &consent);

    [[nodiscard]] QString language() const;
    [[nodiscard]] bool general() const;
    [[nodiscard]] QVariantMap words() const;
    [[nodiscard]] QString until() const;
    [[nodiscard]] QStringList missing() const;
    [[nodiscard]] bool canBeAnswered() const;

    Q_INVOKABLE void type(const QString &field, const QString &words); ///< a key of words
    Q_INVOKABLE void setGeneral(bool general);
    Q_INVOKABLE void setUntilDays(int days); ///< the last moment of that day; 0: no day
    Q_INVOKABLE void flush() { m_words.flush(); }
    /// @p source (English, marked with QT_TRANSLATE_NOOP in @p context) in the language of the consent.
    Q_INVOKABLE QString inItsLanguage(const QString &context, const QString &source) const;

    // For the consent
    void keepWords();
    void keepDraft();  ///< whatever is in it
    void letWordsGo(); ///< a revision holds them
    void dropDraft();

signals:
    void changed();

private:
    ConsentModel &m_consent;
    WordKeeper m_words;
    bool m_refused = false; ///< of these words, not of another write
};

} // namespace handrail::view
