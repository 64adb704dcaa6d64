#pragma once

#include "care/draft.h"
#include "library/kinds.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <string>

namespace handrail::view {

class PlanModel;

/// What comes into the question that is asked: words in its empty field, an example or an option that is tapped, somebody
/// from the directory. Each letter is a draft on disk before it is an item.
class PlanTyping : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PlanModel for it")

    Q_PROPERTY(QString typed READ typed NOTIFY typedChanged FINAL)    ///< in the empty field of this question
    Q_PROPERTY(int cursor READ cursor NOTIFY returnedChanged FINAL)   ///< where it stood in the words that came back
    Q_PROPERTY(bool returned READ returned NOTIFY returnedChanged FINAL) ///< words came back that were being typed
    Q_PROPERTY(int minutesAgo READ minutesAgo NOTIFY returnedChanged FINAL)

public:
    explicit PlanTyping(PlanModel &plan);

    [[nodiscard]] QString typed() const;
    [[nodiscard]] int cursor() const { return m_cursor; }
    [[nodiscard]] bool returned() const { return m_returned; }
    [[nodiscard]] int minutesAgo() const { return m_minutesAgo; }

    /// The empty field as it stands after a keystroke. @p cursor in UTF-16 units.
    Q_INVOKABLE void type(const QString &text, int cursor);
    /// Return in the empty field: its words become an item. A contact's number is taken out of them. In a section of
    /// one text they become that text, or take it out when they are empty.
    Q_INVOKABLE void add();
    /// In a section of one text the example's words go behind what stands there.
    Q_INVOKABLE void addExample(const QString &words);
    Q_INVOKABLE void choose(const QString &optionId, bool chosen);
    /// Someone or somewhere from the directory. @p origin "directory/<service id>".
    Q_INVOKABLE void addPicked(const QString &words, const QString &phone, const QString &where, const QString &hours,
                               const QString &origin);

    /// An item as it is, into the question that is asked.
    void addWhole(care::Item item);
    void noticeSeen(); ///< of `returned`
    void cameHere();   ///< another question: this is where a start comes back to
    void keepAgain();  ///< the words of this field, that were refused
    void tell();       ///< the field is another one now
    /// What was left open at @p left goes back into its field, or is open for change. @return the question it belongs to.
    int comeBack(const care::LeftOpen &left);
    void forget();

signals:
    void typedChanged();
    void returnedChanged();
    void added(const QString &itemId); ///< a line came into the question that is asked

private:
    [[nodiscard]] care::Draft draftHere() const;
    [[nodiscard]] care::Plan withNumber(care::Plan plan, const library::PlanExample &example) const;
    void addText(const care::Draft &draft);

    PlanModel &m_plan;
    std::map<std::string, care::Draft> m_typed; ///< by section: words in its empty field
    bool m_returned = false;
    int m_minutesAgo = 0;
    int m_cursor = -1;
};

} // namespace handrail::view
