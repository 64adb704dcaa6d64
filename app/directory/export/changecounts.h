#pragma once

#include "storage/database.h"

#include <cstdint>

namespace handrail::directory {

/// What a change file (exportDirectory with changesOnly) holds, counted before it is written, so that whoever sends it
/// knows.
struct ChangeCounts {
    std::int64_t services = 0;    ///< that peers corrected, reported on or added
    std::int64_t corrections = 0; ///< fields put right
    std::int64_t checks = 0;      ///< 'right today', but for the one that adding a service makes
    std::int64_t calls = 0;       ///< how calls ended
    std::int64_t notes = 0;
    std::int64_t added = 0;       ///< services that peers added
};
[[nodiscard]] storage::Result<ChangeCounts> changeCounts(storage::Database &db);

} // namespace handrail::directory
