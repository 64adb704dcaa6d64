#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace handrail::vault {

/// How long a kind of record is kept after its last change. Nothing is ever erased by itself: what is due is shown, and erased when a
/// person says so. An open thing is never due.
struct RetentionLimit {
    std::string kind; ///< "person" (them and all of theirs), "plan", "note", "visit" (the timeline of a visit that is nobody's)
    int days = 0;     ///< 0: kept
};

/// Something whose limit has passed.
struct DueRecord {
    std::string kind;
    std::string id;       ///< of the record; of the visit's tag for a visit
    std::string personId; ///< empty: nobody's
    std::int64_t changedMs = 0;
    std::int64_t dueMs = 0;   ///< when its limit passes or passed
};

struct DueList {
    std::vector<DueRecord> due;  ///< oldest first
    std::vector<DueRecord> coming; ///< have a limit that has not passed yet, soonest first; open or not
    int open = 0;                ///< past their limit, but open: not in the list
    bool clockDoubtful = false;  ///< the clock stands far from anything that was written: nothing is due until it is right
};

/// A person with something open, given from one peer to another at the end of a shift.
struct HandedOn {
    std::string id, personId, fromPeer, toPeer;
    std::string what{};          ///< in the peer's words
    std::int64_t sinceMs = 0;
    std::int64_t takenMs = 0;    ///< when the other said 'I have it'; 0: not yet
};

} // namespace handrail::vault
