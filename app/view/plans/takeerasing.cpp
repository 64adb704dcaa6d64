#include "view/plans/takeerasing.h"

#include "view/desk/vaultdesk.h"
#include "view/plans/takemodel.h"

namespace handrail::view {

TakeErasing::TakeErasing(TakeModel &take) : QObject(&take), m_take(take) {}

void TakeErasing::erase()
{
    if (!m_take.plan() || m_on)
        return;
    m_on = true;
    m_failed = false;
    emit changed();
    m_take.vault().ask(this, [person = m_take.plan()->personId](Keeping &keeping) -> storage::Outcome {
        return keeping.records->erasePerson(person);
    }, [this](const storage::Outcome &outcome) {
        m_on = false;
        m_failed = !outcome;
        emit changed();
        if (outcome) {
            m_take.forget();
            emit erased();
        }
    });
}

} // namespace handrail::view
