#pragma once

#include "storage/clock.h"
#include "storage/failure.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace handrail::vault {

/// One thing that happened, as the timeline of a visit shows it. `body` is JSON whose shape `kind` fixes
/// ("run.mark", "run.undo", "checklist.tick", "call.opened", "note", "visit.opened", "visit.closed" …).
struct Entry {
    std::string id;       ///< random 128 bit, hex; empty: the journal makes one
    std::string visitId;  ///< the visit it belongs to
    std::string kind;
    storage::Moment at;
    std::string body;     ///< UTF-8 JSON
    bool unproven = false; ///< written while locked, and nothing shows that this device wrote it; set by the journal
};

/// What a list of visits needs to know before any of them is opened.
struct VisitHead {
    std::string visitId;
    std::string personId;  ///< empty: nobody's yet
    std::string kind{};    ///< of its first entry …
    storage::Moment began; ///< … and when that was
};

/// What one deed leaves: entries, states (slot, JSON) and slots that have done their work.
struct DeedWrites {
    std::vector<Entry> entries;
    std::vector<std::pair<std::string, std::string>> states;
    std::vector<std::string> drops;
};

/// What survives. Every call commits (SQLite FULL) before it returns; call it on the vault's storage thread only.
///
/// Three ways to keep something, by who may read it again:
///  - append(): sealed to the vault's public key; readable after unlock only. Works locked, unlocked and before any
///  setup.
///  - keepState(): sealed with a key of this device; readable at start without unlock, so a running overdose protocol,
///    ticked steps and the open visit come back at once after a kill. Holds ids, steps, marks and times. NEVER a name,
///    a note or anything a person said.
///  - keepDraft(): sealed with the vault key; a person's words while they are being typed, and the route and field they
///    were in. Needs the vault unlocked.
class Journal {
public:
    virtual ~Journal() = default;

    virtual storage::Outcome append(Entry entry) = 0;
    /// All of one deed or nothing of it, in one commit: no battery ends between a dose and the clock that counts from
    /// it. Entries that are there already are not written again.
    virtual storage::Outcome keepDeed(const DeedWrites &deed) = 0;
    /// Entries of one visit in the order they were written. @return Locked before unlock.
    virtual storage::Result<std::vector<Entry>> entries(const std::string &visitId) = 0;

    virtual storage::Outcome keepState(const std::string &slot, const std::string &json) = 0;
    virtual storage::Result<std::optional<std::string>> state(const std::string &slot) = 0;
    virtual storage::Outcome dropState(const std::string &slot) = 0;
    /// Slots that start with @p prefix ("run/"), with their JSON, oldest first.
    virtual storage::Result<std::vector<std::pair<std::string, std::string>>> states(const std::string &prefix) = 0;

    virtual storage::Outcome keepDraft(const std::string &slot, const std::string &json) = 0;
    virtual storage::Result<std::optional<std::string>> draft(const std::string &slot) = 0;
    virtual storage::Outcome dropDraft(const std::string &slot) = 0;
};

} // namespace handrail::vault
