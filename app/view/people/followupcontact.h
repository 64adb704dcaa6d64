#pragma once

#include "view/desk/rowsmodel.h"
#include "view/desk/wordkeeper.h"
#include "view/plans/planitem.h"

#include "care/circle.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace handrail::view {

class FollowUpModel;

/// How to reach whom a follow-up is about, and what a peer notes of it: kept as it is typed.
class FollowUpContact : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask FollowUpModel for it")

    Q_PROPERTY(QString phone READ phone NOTIFY reachChanged FINAL)
    Q_PROPERTY(QString where READ where NOTIFY reachChanged FINAL)
    /// may a message be left?
    Q_PROPERTY(handrail::view::PlanItem::Answer message READ message NOTIFY reachChanged FINAL)
    /// for the call sheet; empty: nothing to dial
    Q_PROPERTY(QString callArgument READ callArgument NOTIFY reachChanged FINAL)
    Q_PROPERTY(QString note READ note NOTIFY reachChanged FINAL)
    /// who said yes: name, relation, mayKnow, callArgument
    Q_PROPERTY(handrail::view::RowsModel *circle READ circle CONSTANT FINAL)

public:
    explicit FollowUpContact(FollowUpModel &followUp);

    [[nodiscard]] QString phone() const;
    [[nodiscard]] QString where() const;
    [[nodiscard]] PlanItem::Answer message() const;
    [[nodiscard]] QString callArgument() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] RowsModel *circle() { return &m_circle; }

    Q_INVOKABLE void typePhone(const QString &phone);
    Q_INVOKABLE void typeWhere(const QString &where);
    Q_INVOKABLE void typeNote(const QString &note);
    Q_INVOKABLE void setMessage(handrail::view::PlanItem::Answer message);

    void flush() { m_words.flush(); }
    void letWordsGo() { m_words.forget(); } ///< a revision holds them
    void keepWords();
    void show(const std::vector<care::Contact> &circle);
    void forget();

signals:
    void reachChanged();

private:
    FollowUpModel &m_followUp;
    WordKeeper m_words;
    RowsModel m_circle;
};

} // namespace handrail::view
