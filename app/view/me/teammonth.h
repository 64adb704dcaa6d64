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

/// The same as it may be shown, and kept as shown: a later look at the month shows no count that fell because somebody
/// was erased meanwhile (share::withoutAFall). @p running: the month is not over, and what people said of it waits.
/// @return the failure when it cannot be kept; then it may not be shown either.
[[nodiscard]] storage::Result<share::TeamSheet> sheetOf(Keeping &keeping, std::int64_t fromMs, std::int64_t toMs,
                                                        bool running);

} // namespace handrail::view
