// What FollowUpModel keeps: whom it is about, what is typed, what happened and what is next.
#include "view/people/followupmodel.h"

#include "care/visitgiving.h"
#include "vault/vault.h"
#include "view/desk/vaultdesk.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace handrail::view {

void FollowUpModel::assignTo(const QString &personId)
{
    assign(std::make_shared<care::Person>(care::Person{.id = personId.toStdString()}));
}

void FollowUpModel::assignNew(const QString &name, const QString &language)
{
    if (!name.trimmed().isEmpty())
        assign(std::make_shared<care::Person>(
            care::Person{.name = name.trimmed().toStdString(), .language = language.toStdString()}));
}

/// @p person is the vault thread's while it is asked: a new one who was added is not added again at the next try.
void FollowUpModel::assign(const std::shared_ptr<care::Person> &person)
{
    if (!nobody() || m_busy)
        return;
    m_busy = true;
    m_refused.letBe(); // somebody else may be meant this time
    using Answer = storage::Result<std::string>;
    m_vault.ask(
        this,
        [person, hours = m_one.hours, visit = m_one.visitId, died = m_one.visitOutcome == "died",
         &clock = m_clock](Keeping &keeping) -> Answer {
            if (!keeping.records)
                return storage::Failure{storage::FailureKind::Locked, {}};
            if (person->id.empty()) {
                auto added = care::PlanRepository(*keeping.records, *keeping.journal, clock).addPerson(*person);
                if (!added)
                    return added.failure();
                *person = std::move(added.value());
            }
            // The visit's timeline and its referrals are theirs too, and go with them.
            if (const auto given = care::giveVisit(*keeping.records, *keeping.journal, keeping.vault,
                                                   {visit, person->id, died, clock.now().wallMs});
                !given)
                return given.failure();
            const auto theirs = care::FollowUpRepository(*keeping.records, *keeping.journal).all(person->id);
            if (!theirs)
                return theirs.failure();
            for (const care::FollowUp &each : theirs.value().found) {
                if (each.visitId == visit && each.hours == hours)
                    return each.id;
            }
            return storage::Failure{storage::FailureKind::NotFound, "follow-up"};
        },
        [this, person, asked = m_asked](const Answer &answer) {
            if (asked != m_asked)
                return;
            m_busy = false;
            told(answer ? storage::Outcome(storage::Done{}) : storage::Outcome(answer.failure()),
                 [this, person] { assign(person); });
            if (!answer)
                return emit changed();
            const QString key = QString::fromStdString(answer.value());
            emit kept();
            emit assigned(key);
        });
}

void FollowUpModel::letGo()
{
    if (!nobody() || m_busy)
        return;
    m_busy = true;
    m_vault.ask(this, [key = m_key, now = m_clock.now()](Keeping &keeping) -> storage::Outcome {
        return care::FollowUpRepository(*keeping.records, *keeping.journal).letGo(key, now);
    }, [this, asked = m_asked](const storage::Outcome &gone) {
        if (asked != m_asked)
            return;
        m_busy = false;
        told(gone, [this] { letGo(); });
        if (gone)
            return end({});
        emit changed();
    });
}

void FollowUpModel::told(const storage::Outcome &outcome, std::function<void()> again)
{
    m_wordsRefused = false;
    m_refused.told(outcome, std::move(again));
}

void FollowUpModel::end(const QString &outcome)
{
    emit kept();
    emit finished(outcome);
}

void FollowUpModel::typePhone(const QString &phone)
{
    m_person.phone = phone.toStdString();
    keepWords();
}

void FollowUpModel::typeWhere(const QString &where)
{
    m_person.where = where.toStdString();
    keepWords();
}

void FollowUpModel::typeNote(const QString &note)
{
    m_one.note = note.toStdString();
    keepWords();
}

void FollowUpModel::keepWords()
{
    if (!m_loaded || nobody())
        return;
    const nlohmann::json words{{"note", m_one.note}, {"phone", m_person.phone}, {"where", m_person.where}};
    m_words.keep(care::followUpDraft(m_one.id), words.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    emit reachChanged();
}

void FollowUpModel::setMessage(PlanItem::Answer message)
{
    m_person.message = PlanItem::said(message);
    emit reachChanged();
    settle();
}

void FollowUpModel::settle()
{
    const bool words = care::toJson(m_one) != care::toJson(m_oneKept),
               reach = care::toJson(m_person) != care::toJson(m_personKept);
    if (!m_loaded || nobody())
        return;
    if (!words && !reach) {
        if (!m_refused.trouble().isEmpty() && !m_refused.waits()) { // what was refused was taken back
            told(storage::Done{});
            emit changed();
        }
        return;
    }
    m_words.forget();
    m_vault.ask(
        this,
        [one = m_one, person = m_person, words, reach, &clock = m_clock](Keeping &keeping) -> storage::Outcome {
            if (!keeping.records)
                return storage::Failure{storage::FailureKind::Locked, {}};
            if (reach) {
                if (auto saved = care::PlanRepository(*keeping.records, *keeping.journal, clock).savePerson(person);
                    !saved)
                    return saved.failure();
            }
            if (words) {
                if (auto saved = care::FollowUpRepository(*keeping.records, *keeping.journal).keep(one); !saved)
                    return saved.failure();
            }
            static_cast<void>(
                keeping.journal->dropDraft(care::followUpDraft(one.id))); // the revisions hold the words now
            return storage::Done{};
        },
        [this, one = m_one, person = m_person, asked = m_asked](const storage::Outcome &saved) {
            if (saved)
                emit kept();
            if (asked != m_asked)
                return;
            told(saved, [this] { settle(); });
            if (saved) {
                m_oneKept = one;
                m_personKept = person;
            }
            emit changed();
        });
}

void FollowUpModel::lookedAtPlan()
{
    if (!m_loaded || nobody() || closed() || m_one.reviewedMs > 0)
        return;
    m_one.reviewedMs = m_clock.now().wallMs;
    settle();
    emit changed();
}

void FollowUpModel::choose(const QString &outcome)
{
    const std::string again = outcome.toStdString();
    m_proposal = m_proposal.outcome == again ? FollowUpProposal()
                                             : FollowUpProposal::after(again, m_one, m_others, m_clock.now().wallMs);
    emit choiceChanged();
}

void FollowUpModel::messageWasLeft()
{
    m_proposal.messageLeft = m_proposal.outcome == "left_message";
    emit choiceChanged();
}

void FollowUpModel::setNextDays(int days)
{
    if (m_proposal.outcome.empty())
        return;
    m_proposal.moveTo(days, m_clock.now().wallMs);
    emit choiceChanged();
}

void FollowUpModel::planIt()
{
    if (!m_loaded || nobody() || closed() || m_proposal.outcome.empty() || m_busy || asksOfMessage())
        return;
    m_busy = true;
    const std::int64_t now = m_clock.now().wallMs;
    std::vector<care::FollowUp> keep = m_proposal.written(m_one, m_others, now);
    const bool died = m_proposal.outcome == "died";
    care::Person person = m_person;
    // what was typed in its place, or nothing: nobody calls a stranger about them again
    if (m_proposal.outcome == "wrong_number")
        person.phone = m_proposal.otherPhone.trimmed().toStdString();
    m_words.forget();
    m_vault.ask(
        this,
        [keep = std::move(keep), person, died, now, reach = care::toJson(person) != care::toJson(m_personKept),
         &clock = m_clock](Keeping &keeping) -> storage::Outcome {
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
        [this, outcome = choice(), asked = m_asked](const storage::Outcome &saved) {
            if (asked != m_asked)
                return;
            m_busy = false;
            told(saved, [this, choice = m_proposal.outcome, dueMs = m_proposal.dueMs] {
                if (m_proposal.outcome == choice && m_proposal.dueMs == dueMs)
                    return planIt();
                told(storage::Done{}); // another answer waits for its own tap
                emit changed();
            });
            if (!saved)
                return emit changed();
            m_one = m_oneKept; // what was typed went with the try
            m_person = m_personKept;
            end(outcome);
        });
}

} // namespace handrail::view
