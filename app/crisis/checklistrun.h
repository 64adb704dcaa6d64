#pragma once

#include "library/kinds.h"
#include "storage/clock.h"
#include "storage/failure.h"

#include <optional>
#include <string>
#include <vector>

namespace handrail::crisis {

/// One tick. Never taken out of the list: unticking keeps the trace.
struct Tick {
    std::string step;
    storage::Moment at;
    std::optional<storage::Moment> undone;
};

/// A checklist being worked through during a visit: a value. Ids and times only.
struct ChecklistRun {
    std::string checklistId, visitId;
    storage::Moment started;
    std::vector<Tick> ticks;
    std::string current;             ///< the step the thumb is on; empty: all done
    std::vector<std::string> opened; ///< finished groups the person unfolded again
};

[[nodiscard]] ChecklistRun beginChecklist(const library::Checklist &list, std::string visitId,
                                          const storage::Moment &now);
/// Ticks what is not ticked and unticks what is. Ticking the current step moves on to the next open one; unticking
/// makes it current again. An unknown step changes nothing.
[[nodiscard]] ChecklistRun toggle(const library::Checklist &list, ChecklistRun run, const std::string &step,
                                  const storage::Moment &now);
/// 'Done, next': ticks the current step.
[[nodiscard]] ChecklistRun next(const library::Checklist &list, ChecklistRun run, const storage::Moment &now);
/// Goes to the first open step of a group ('Step back'); to its first step when all are ticked. Unfolds it.
[[nodiscard]] ChecklistRun openGroup(const library::Checklist &list, ChecklistRun run, const std::string &group);
/// Folds a finished group again.
[[nodiscard]] ChecklistRun foldGroup(ChecklistRun run, const std::string &group);
/// The same run on content that may have changed since: a current step that is gone becomes the first open one.
[[nodiscard]] ChecklistRun settled(const library::Checklist &list, ChecklistRun run);

/// The standing tick of a step, or nullptr.
[[nodiscard]] const Tick *ticked(const ChecklistRun &run, const std::string &step);

/// How far a group is.
struct GroupState {
    int done = 0, of = 0;
    bool folded = false;                   ///< complete and not unfolded
    std::optional<storage::Moment> lastAt; ///< newest tick in it
};
[[nodiscard]] GroupState groupState(const library::Checklist &list, const ChecklistRun &run, const std::string &group);

/// JSON for Journal::keepState("checklist/<id>").
[[nodiscard]] std::string toJson(const ChecklistRun &run);
/// @return Damaged when the text is not a checklist run.
[[nodiscard]] storage::Result<ChecklistRun> checklistFromJson(const std::string &json);

} // namespace handrail::crisis
