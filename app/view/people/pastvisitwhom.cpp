#include "view/people/pastvisitwhom.h"

#include "care/planrepository.h"
#include "care/visitgiving.h"
#include "vault/vault.h"
#include "view/desk/vaultdesk.h"
#include "view/people/pastvisitmodel.h"

#include <utility>

namespace handrail::view {

PastVisitWhom::PastVisitWhom(PastVisitModel &visit) : QObject(&visit), m_visit(visit)
{
    connect(&visit, &PastVisitModel::changed, this, &PastVisitWhom::changed);
}

void PastVisitWhom::show(std::string personId, QString name)
{
    m_id = std::move(personId);
    m_name = std::move(name);
}

void PastVisitWhom::joinTo(const QString &personId)
{
    join(std::make_shared<care::Person>(care::Person{.id = personId.toStdString()}));
}

void PastVisitWhom::joinNew(const QString &name, const QString &language)
{
    if (!name.trimmed().isEmpty())
        join(std::make_shared<care::Person>(
            care::Person{.name = name.trimmed().toStdString(), .language = language.toStdString()}));
}

/// @p person is the vault thread's while it is asked: a new one who was added is not added again at the next try.
void PastVisitWhom::join(const std::shared_ptr<care::Person> &person)
{
    const crisis::Visit &visit = m_visit.past().visit;
    if (!m_visit.loaded() || !m_id.empty() || visit.id.empty() || m_visit.busy())
        return;
    m_visit.settle();
    m_visit.setBusy(true);
    m_visit.refused().letBe();
    m_visit.vault().ask(
        this,
        [person, visit = visit.id, died = visit.outcome == "died",
         &clock = m_visit.clock()](Keeping &keeping) -> storage::Outcome {
            if (!keeping.records || !keeping.vault)
                return storage::Failure{storage::FailureKind::Locked, {}};
            if (person->id.empty()) {
                auto added = care::PlanRepository(*keeping.records, *keeping.journal, clock).addPerson(*person);
                if (!added)
                    return added.failure();
                *person = std::move(added.value());
            }
            return care::giveVisit(*keeping.records, *keeping.journal, keeping.vault,
                                   {visit, person->id, died, clock.now().wallMs});
        },
        [this, person, visit = visit.id](const storage::Outcome &given) {
            if (given)
                emit m_visit.kept();
            if (visit != m_visit.past().visit.id)
                return; // locked meanwhile, or another visit is read
            m_visit.setBusy(false);
            m_visit.refused().told(given, [this, person] { join(person); });
            if (!given)
                return emit m_visit.changed();
            m_visit.reopen();
            emit joined();
        });
}

} // namespace handrail::view
