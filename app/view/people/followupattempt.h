#pragma once

#include "view/people/followupproposal.h"

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace handrail::view {

class FollowUpModel;

/// A try of a follow-up: what happened, and what is proposed then. Nothing is planned by itself: planIt() is a tap.
class FollowUpAttempt : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask FollowUpModel for it")

    Q_PROPERTY(QString choice READ choice NOTIFY choiceChanged FINAL) ///< outcome (care::Attempt); empty: none chosen
    /// "again", "further", "planned" (it is already), "nothing"
    Q_PROPERTY(QString next READ next NOTIFY choiceChanged FINAL)
    Q_PROPERTY(int nextHours READ nextHours NOTIFY choiceChanged FINAL)
    Q_PROPERTY(QVariantMap nextDue READ nextDue NOTIFY choiceChanged FINAL)
    /// A message was left with somebody who said to leave none: asked before it is kept, so that a slip of the thumb
    /// does not stand.
    Q_PROPERTY(bool asksOfMessage READ asksOfMessage NOTIFY choiceChanged FINAL)
    /// it was answered: one was left all the same
    Q_PROPERTY(bool messageAgainstNo READ messageAgainstNo NOTIFY choiceChanged FINAL)

public:
    explicit FollowUpAttempt(FollowUpModel &followUp);

    [[nodiscard]] QString choice() const { return QString::fromStdString(m_proposal.outcome); }
    [[nodiscard]] QString next() const { return m_proposal.next(); }
    [[nodiscard]] int nextHours() const { return m_proposal.step.hours; }
    [[nodiscard]] QVariantMap nextDue() const;
    [[nodiscard]] bool asksOfMessage() const { return againstNo() && !m_proposal.messageLeft; }
    [[nodiscard]] bool messageAgainstNo() const { return againstNo() && m_proposal.messageLeft; }

    /// What happened; the same again takes it back. Writes nothing.
    Q_INVOKABLE void choose(const QString &outcome);
    /// Yes: one was left all the same.
    Q_INVOKABLE void messageWasLeft();
    /// With 'wrong number': the number to call from now on. Empty takes the wrong one away.
    Q_INVOKABLE void typeOtherPhone(const QString &phone) { m_proposal.otherPhone = phone; }
    /// Another day than the proposed one; 0: nothing more.
    Q_INVOKABLE void setNextDays(int days);
    /// Another time of that day.
    Q_INVOKABLE void setNextHour(int hour);
    /// Keeps the try and what comes next. Ends in FollowUpModel::finished().
    Q_INVOKABLE void planIt();

    void show(std::vector<care::FollowUp> others);
    void forget();

signals:
    void choiceChanged();

private:
    [[nodiscard]] bool againstNo() const;

    FollowUpModel &m_followUp;
    std::vector<care::FollowUp> m_others; ///< open ones of the same person
    FollowUpProposal m_proposal;
};

} // namespace handrail::view
