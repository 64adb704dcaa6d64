#pragma once

#include "view/lock/lockmodel.h"

#include "view/desk/vaultdesk.h"

namespace handrail::view {

template <typename Job, typename Reply>
void LockModel::askVault(Job job, Reply reply)
{
    using Answer = std::invoke_result_t<Job, vault::Vault &>;
    m_desk.ask(this, [job = std::move(job)](Keeping &keeping) -> Answer {
        if (keeping.vault == nullptr)
            return storage::Failure{storage::FailureKind::CannotOpen, "no vault"};
        return job(*keeping.vault);
    }, std::move(reply));
}

template <typename Job, typename Reply>
void LockModel::askToOpen(Job job, Reply reply)
{
    setBusy(true);
    m_opening = true;
    watch();
    emit opening();
    askVault(std::move(job), [this, asked = m_locks, reply = std::move(reply)](auto answer) {
        m_opening = false;
        setBusy(false);
        if (asked != m_locks)
            // a lock came first, and the vault's own stands behind this answer: whatever it says, nothing is shown
            refresh();
        else
            reply(std::move(answer));
        watch();
    });
}

} // namespace handrail::view
