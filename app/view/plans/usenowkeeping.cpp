#include "view/plans/usenowkeeping.h"

#include "view/desk/vaultdesk.h"

#include <utility>

namespace handrail::view {

UseNowKeeping::UseNowKeeping(VaultDesk &vault, QObject *parent) : QObject(parent), m_vault(vault) {}

void UseNowKeeping::begin(care::PlanUse use)
{
    ++m_began;
    m_writing = {};
    m_use = std::move(use);
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

void UseNowKeeping::keep()
{
    // One revision at a time: the first brings the id that the next ones need.
    if (std::exchange(m_writing.underWay, true)) {
        m_writing.again = true;
        return;
    }
    using Answer = storage::Result<care::PlanUse>;
    m_vault.ask(this, [use = m_use](Keeping &keeping) -> Answer {
        if (!keeping.records)
            return storage::Failure{storage::FailureKind::Locked, {}};
        return care::PlanUseRepository(*keeping.records).keep(use);
    }, [this, began = m_began](const Answer &kept) {
        if (began != m_began)
            return;
        m_writing.underWay = false;
        m_failed = !kept;
        if (kept)
            m_use.id = kept.value().id;
        if (std::exchange(m_writing.again, false))
            keep();
        emit changed();
    });
}

} // namespace handrail::view
