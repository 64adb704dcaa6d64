#include "view/people/followupowner.h"

#include "view/desk/vaultdesk.h"
#include "view/people/followupmodel.h"

#include "care/visitgiving.h"
#include "vault/vault.h"

#include <utility>

namespace handrail::view {

FollowUpOwner::FollowUpOwner(FollowUpModel &followUp) : QObject(&followUp), m_followUp(followUp)
{
    connect(&followUp, &FollowUpModel::changed, this, &FollowUpOwner::changed);
}

bool FollowUpOwner::nobody() const { return m_followUp.loaded() && m_followUp.one().personId.empty(); }

void FollowUpOwner::assignTo(const QString &personId)
{
    assign(std::make_shared<care::Person>(care::Person{.id = personId.toStdString()}));
}

void FollowUpOwner::assignNew(const QString &name, const QString &language)
{
    if (!name.trimmed().isEmpty())
        assign(std::make_shared<care::Person>(
            care::Person{.name = name.trimmed().toStdString(), .language = language.toStdString()}));
}

/// @p person is the vault thread's while it is asked: a new one who was added is not added again at the next try.
void FollowUpOwner::assign(const std::shared_ptr<care::Person> &person)
{
    if (!nobody() || m_followUp.busy())
        return;
    m_followUp.begin();
    m_followUp.refused().letBe(); // somebody else may be meant this time
    const care::FollowUp &one = m_followUp.one();
    using Answer = storage::Result<std::string>;
    m_followUp.vault().ask(
        this,
        [person, hours = one.hours, visit = one.visitId, died = one.visitOutcome == "died",
         &clock = m_followUp.clock()](Keeping &keeping) -> Answer {
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
        [this, person, asked = m_followUp.asked()](const Answer &answer) {
            if (asked != m_followUp.asked())
                return;
            m_followUp.written(answer ? storage::Outcome(storage::Done{}) : storage::Outcome(answer.failure()),
                               [this, person] { assign(person); });
            if (!answer)
                return emit m_followUp.changed();
            const QString key = QString::fromStdString(answer.value());
            emit m_followUp.kept();
            emit m_followUp.assigned(key);
        });
}

void FollowUpOwner::letGo()
{
    if (!nobody() || m_followUp.busy())
        return;
    m_followUp.begin();
    m_followUp.vault().ask(
        this,
        [key = m_followUp.key().toStdString(), now = m_followUp.clock().now()](Keeping &keeping) -> storage::Outcome {
            return care::FollowUpRepository(*keeping.records, *keeping.journal).letGo(key, now);
        },
        [this, asked = m_followUp.asked()](const storage::Outcome &gone) {
            if (asked != m_followUp.asked())
                return;
            m_followUp.written(gone, [this] { letGo(); });
            if (gone)
                return m_followUp.end({});
            emit m_followUp.changed();
        });
}

} // namespace handrail::view
