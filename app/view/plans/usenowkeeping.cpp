#include "view/plans/usenowkeeping.h"

#include "view/desk/vaultdesk.h"

#include <utility>

namespace handrail::view {

UseNowKeeping::UseNowKeeping(VaultDesk &vault, QObject *parent) : QObject(parent), m_vault(vault) {}

void UseNowKeeping::begin(care::PlanUse use)
{
    ++m_began;
    m_use = std::move(use);
    m_id = std::make_shared<std::string>(m_use.id);
}

void UseNowKeeping::answer(care::UseAnswer answer)
{
    m_use.ended = false;
    m_use.answers.push_back(std::move(answer));
    keep();
}

void UseNowKeeping::end()
{
    m_use.ended = true;
    keep();
}

void UseNowKeeping::forget()
{
    begin({});
    m_failed = false;
}

/// Each answer at once, so that a lock right after it finds nothing that waits. The first revision gives the ones behind
/// it their id, on the thread that writes them one after the other.
void UseNowKeeping::keep()
{
    m_vault.ask(this, [use = m_use, id = m_id](Keeping &keeping) mutable -> storage::Outcome {
        if (!keeping.records)
            return storage::Failure{storage::FailureKind::Locked, {}};
        use.id = *id;
        const auto kept = care::PlanUseRepository(*keeping.records).keep(use);
        if (!kept)
            return kept.failure();
        *id = kept.value().id;
        return storage::Done{};
    }, [this, began = m_began](const storage::Outcome &kept) {
        if (began != m_began)
            return;
        m_failed = !kept;
        emit changed();
    });
}

} // namespace handrail::view
