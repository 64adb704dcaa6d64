#include "view/people/personabout.h"

#include "view/desk/momenttext.h"
#include "view/desk/settings.h"
#include "view/desk/vaultdesk.h"
#include "view/people/personmodel.h"

#include "care/followuprepository.h"

namespace handrail::view {

PersonAbout::PersonAbout(PersonModel &person) : QObject(&person), m_person(person)
{
    connect(&person, &PersonModel::changed, this, &PersonAbout::changed);
}

QString PersonAbout::name() const { return QString::fromStdString(m_person.story().person.name); }
bool PersonAbout::quiet() const { return m_person.story().person.message == false; }
int PersonAbout::circle() const { return m_person.story().circle; }
int PersonAbout::circleYes() const { return m_person.story().circleYes; }
int PersonAbout::consents() const { return m_person.story().consents; }
int PersonAbout::asked() const { return m_person.story().asked; }

QString PersonAbout::since() const
{
    const std::int64_t at = m_person.story().person.sinceMs;
    return at > 0 ? longDayOf(at, m_person.settings().language()) : QString();
}

QString PersonAbout::died() const
{
    const std::int64_t at = m_person.story().person.diedMs;
    return at > 0 ? longDayOf(at, m_person.settings().language()) : QString();
}

void PersonAbout::keep(bool died)
{
    if (!m_person.loaded())
        return;
    m_person.refused().letBe();
    m_person.vault().ask(
        this,
        [person = m_person.story().person, died, now = m_person.clock().now().wallMs,
         &clock = m_person.clock()](Keeping &keeping) mutable -> storage::Outcome {
            if (!keeping.records)
                return storage::Failure{storage::FailureKind::Locked, {}};
            if (died)
                return care::FollowUpRepository(*keeping.records, *keeping.journal).died(std::move(person), now);
            person.diedMs = 0;
            const auto saved = care::PlanRepository(*keeping.records, *keeping.journal, clock).savePerson(person);
            return saved ? storage::Outcome(storage::Done{}) : storage::Outcome(saved.failure());
        },
        [this, died, id = m_person.personId()](const storage::Outcome &saved) {
            if (saved)
                emit m_person.kept();
            if (id != m_person.personId())
                return;
            m_person.refused().told(saved, [this, died] { keep(died); });
            saved ? m_person.read() : emit m_person.changed();
        });
}

} // namespace handrail::view
