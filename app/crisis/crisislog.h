#pragma once

#include "crisis/checkin.h"
#include "crisis/checklistrun.h"
#include "crisis/run.h"
#include "crisis/visit.h"
#include "crisis/walkrun.h"
#include "vault/journal.h"

namespace handrail::crisis {

/// What one step of work leaves behind: entries to seal, states to keep, states to drop.
using Unsaved = vault::DeedWrites;

/// Writes @p unsaved, all of it in one commit or nothing. After Done it is empty; after a failure it holds what is not
/// on disk, to be tried again without writing anything twice. What is refused for what it is, and not for the disk's
/// sake, holds up nothing: the rest is written piece by piece, entries first, and it is sealed whole as an entry
/// "aside" and counted in @p asides. Storage thread only.
[[nodiscard]] storage::Outcome commit(vault::Journal &journal, Unsaved &unsaved, int *asides = nullptr);
/// Where what was set aside is when its own visit cannot take it.
inline constexpr const char *kAsideVisit = "aside";
/// Slots that name the visits which hold something set aside: this and the visit's id. A name alone; the words are in
/// the visit.
inline constexpr const char *kAsideSlots = "aside/";

/// What changed between two values of one run, as journal entries and as events of the visit. @p before without an id:
/// the run began.
struct Changes {
    std::vector<vault::Entry> entries;
    std::vector<VisitEvent> events; ///< without the step changes, which are no news to a reader
};
[[nodiscard]] Changes changes(const Run &before, const Run &after, const storage::Moment &now);
/// The same for a checklist.
[[nodiscard]] Changes changes(const ChecklistRun &before, const ChecklistRun &after, const storage::Moment &now);

/// The same for a walk: each answer an entry, each end reached an entry and an event.
[[nodiscard]] Changes changes(const library::Walk &walk, const WalkRun &before, const WalkRun &after);

/// A journal entry and its event in the visit, sharing one id. @p extra is added to the entry's body only: it may hold
/// a person's words, which the event never does.
[[nodiscard]] Changes change(const std::string &visitId, VisitEvent event, const std::string &extraKey = {},
                             const std::string &extra = {});

/// What is going on, or was when the app stopped. Slots that cannot be read are counted and left alone.
struct UnderWay {
    std::vector<Run> runs;               ///< not ended, oldest first
    std::vector<ChecklistRun> checklists;
    std::vector<WalkRun> walks;
    CheckIn check;                       ///< minutes 0: none was set
    Visit visit;                         ///< id empty: none was open
    /// calls made before any visit, under the id the next one takes; id empty: none
    Visit before;
    int unreadable = 0;
};
/// Works locked. Storage thread only.
[[nodiscard]] storage::Result<UnderWay> restore(vault::Journal &journal);

[[nodiscard]] std::string runSlot(const Run &run);
[[nodiscard]] std::string walkSlot(const WalkRun &run);
[[nodiscard]] std::string checklistSlot(const ChecklistRun &run);
inline constexpr const char *kVisitSlot = "visit/open";
inline constexpr const char *kBeforeSlot = "visit/before";

} // namespace handrail::crisis
