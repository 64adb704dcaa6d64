#pragma once

#include "share/teamsheet.h"
#include "storage/failure.h"

#include <cstdint>

class QDate;

namespace handrail::view {

struct Keeping;

[[nodiscard]] std::int64_t beginningOf(const QDate &day); ///< on this device's calendar, wall clock

/// What was done from @p fromMs to @p toMs, as counts: nobody's name leaves this function, and no own note is read in
/// it. Vault thread. @return Locked before an unlock.
[[nodiscard]] storage::Result<share::TeamMonth> monthOf(Keeping &keeping, std::int64_t fromMs, std::int64_t toMs);

} // namespace handrail::view
