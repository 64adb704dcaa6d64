#pragma once

#include "storage/failure.h"

#include <cstdint>
#include <string>

namespace handrail::vault { class Journal; class RecordStore; class Vault; }

namespace handrail::care {

/// A visit of nobody's becomes a person's, with all that hangs on it: its entries under their key, then its follow-ups
/// and its referrals as records of theirs, all of them or none. Refused: the follow-ups are nobody's still and ask for
/// a name. Tapping again makes nothing twice.
struct VisitGiving {
    std::string visitId, personId;
    bool died = false;      ///< it ended with their death: nothing more is followed up
    std::int64_t nowMs = 0;
};
/// Vault thread; unlocked. @p vault may be null where a test brings its own journal: then the entries stay where they
/// are.
[[nodiscard]] storage::Outcome giveVisit(vault::RecordStore &records, vault::Journal &journal, vault::Vault *vault,
                                         const VisitGiving &giving);

} // namespace handrail::care
