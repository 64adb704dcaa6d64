#pragma once

#include "vault/retention.h"

namespace handrail::care {

/// Which of people's records are open by themselves, for Vault::knowOpen(): a follow-up that is not closed, due or
/// still to come, and a referral of which nobody knows yet whether the person arrived. One that cannot be read counts
/// as open.
[[nodiscard]] vault::OpenTest openRecords();

} // namespace handrail::care
