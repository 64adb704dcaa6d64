#pragma once

#include "storage/clock.h"
#include "storage/failure.h"

#include <string>

namespace handrail::vault { class Vault; }

namespace handrail {

/// Made-up visits that are over, for pictures: one of @p personId's with a note that is finished and added to, one that
/// is nobody's yet, and a referral that has its outcome.
[[nodiscard]] storage::Outcome addSampleStory(vault::Vault &vault, const std::string &personId,
                                              const storage::Clock &clock);

} // namespace handrail
