#pragma once

#include "vault/recordstore.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace handrail::vault {

/// Which records are open, told by who can read them: to the vault a record's body is bytes.
struct OpenTest {
    std::vector<std::string> kinds;              ///< the only ones that can be open by themselves
    std::function<bool(const Record &)> isOpen{}; ///< of the head of one of these kinds
};

/// How long a kind of record is kept after its last change. Nothing is ever erased by itself: what is due is shown, and
/// erased when a person says so. An open thing is never due.
struct RetentionLimit {
    /// "person" (them and all of theirs), "plan", "note", "visit" (the timeline of a visit that is nobody's),
    /// "referral", "followup"
    std::string kind;
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
    /// the clock stands far from anything that was written: nothing is due until it is right
    bool clockDoubtful = false;
};

/// A person with something open, given from one peer to another at the end of a shift.
struct HandedOn {
    std::string id, personId, fromPeer, toPeer;
    std::string what{};          ///< in the peer's words
    std::int64_t sinceMs = 0;
    std::int64_t takenMs = 0;    ///< when the other said 'I have it'; 0: not yet
};

} // namespace handrail::vault
