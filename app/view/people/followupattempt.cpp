#include "view/people/followupattempt.h"

#include "view/desk/vaultdesk.h"
#include "view/people/followupmodel.h"

#include <utility>

namespace handrail::view {

FollowUpAttempt::FollowUpAttempt(FollowUpModel &followUp) : QObject(&followUp), m_followUp(followUp) {}

QVariantMap FollowUpAttempt::nextDue() const
{
    return m_proposal.dueMs > 0 ? m_followUp.when(m_proposal.dueMs) : QVariantMap();
}

bool FollowUpAttempt::againstNo() const
{
    return m_proposal.outcome == "left_message" && std::as_const(m_followUp).person().message == false;
}

void FollowUpAttempt::choose(const QString &outcome)
{
    const std::string again = outcome.toStdString();
    m_proposal = m_proposal.outcome == again ? FollowUpProposal()
                                             : FollowUpProposal::after(again, m_followUp.one(), m_others,
                                                                       m_followUp.clock().now().wallMs);
    emit choiceChanged();
}

void FollowUpAttempt::messageWasLeft()
{
    m_proposal.messageLeft = m_proposal.outcome == "left_message";
    emit choiceChanged();
}

void FollowUpAttempt::setNextDays(int days)
{
    if (m_proposal.outcome.empty())
        return;
    m_proposal.moveTo(days, m_followUp.clock().now().wallMs);
    emit choiceChanged();
}

void FollowUpAttempt::setNextHour(int hour)
{
    if (m_proposal.outcome.empty())
        return;
    m_proposal.moveToHour(hour, m_followUp.clock().now().wallMs);
    emit choiceChanged();
}

void FollowUpAttempt::planIt()
{
    if (!m_followUp.somebodys() || m_followUp.closed() || m_proposal.outcome.empty() || m_followUp.busy()
        || asksOfMessage())
        return;
    m_followUp.begin();
    const std::int64_t now = m_followUp.clock().now().wallMs;
    std::vector<care::FollowUp> keep = m_proposal.written(m_followUp.one(), m_others, now);
    const bool died = m_proposal.outcome == "died";
    care::Person person = m_followUp.person();
    // what was typed in its place, or nothing: nobody calls a stranger about them again
    if (m_proposal.outcome == "wrong_number")
        person.phone = m_proposal.otherPhone.trimmed().toStdString();
    m_followUp.contact()->letWordsGo();
    m_followUp.vault().ask(
        this,
        [keep = std::move(keep), person, died, now, reach = m_followUp.reachDiffers(person),
         &clock = m_followUp.clock()](Keeping &keeping) -> storage::Outcome {
            if (!keeping.records)
                return storage::Failure{storage::FailureKind::Locked, {}};
            // all that is open of theirs closes with the write that says so, whenever it was planned and by whom
            if (died) {
                const auto told = care::FollowUpRepository(*keeping.records, *keeping.journal).died(person, now, keep);
                if (told)
                    static_cast<void>(keeping.journal->dropDraft(care::followUpDraft(keep.front().id)));
                return told;
            }
            if (reach)
                static_cast<void>(care::PlanRepository(*keeping.records, *keeping.journal, clock).savePerson(person));
            // The try and what comes next are one: neither a kill nor a full disk leaves one without the other.
            if (auto kept = care::FollowUpRepository(*keeping.records, *keeping.journal).keepAll(keep); !kept)
                return kept.failure();
            static_cast<void>(keeping.journal->dropDraft(care::followUpDraft(keep.front().id)));
            return storage::Done{};
        },
        [this, outcome = choice(), asked = m_followUp.asked()](const storage::Outcome &saved) {
            if (asked != m_followUp.asked())
                return;
            m_followUp.written(saved, [this, choice = m_proposal.outcome, dueMs = m_proposal.dueMs] {
                if (m_proposal.outcome == choice && m_proposal.dueMs == dueMs)
                    return planIt();
                m_followUp.written(storage::Done{}); // another answer waits for its own tap
                emit m_followUp.changed();
            });
            if (!saved)
                return emit m_followUp.changed();
            m_followUp.letTypedGo(); // it went with the try
            m_followUp.end(outcome);
        });
}

void FollowUpAttempt::show(std::vector<care::FollowUp> others) { m_others = std::move(others); }

void FollowUpAttempt::forget()
{
    m_others.clear();
    m_proposal = {};
    emit choiceChanged();
}

} // namespace handrail::view
