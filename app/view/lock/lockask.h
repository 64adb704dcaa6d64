#pragma once

#include "view/lock/lockdoor.h"

#include "view/desk/vaultdesk.h"
#include "vault/vault.h"

#include <type_traits>
#include <utility>

namespace handrail::view {

template <typename Job, typename Reply>
void LockDoor::askVault(Job job, Reply reply)
{
    using Answer = std::invoke_result_t<Job, vault::Vault &>;
    m_desk.ask(this, [job = std::move(job)](Keeping &keeping) -> Answer {
        if (keeping.vault == nullptr)
            return storage::Failure{storage::FailureKind::CannotOpen, "no vault"};
        return job(*keeping.vault);
    }, std::move(reply));
}

} // namespace handrail::view
