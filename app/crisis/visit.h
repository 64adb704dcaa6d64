#pragma once

#include "crisis/closing.h"
#include "storage/clock.h"
#include "storage/failure.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace handrail::crisis {

/// One thing done during a visit. Ids and times only, so the timeline can be shown while records are locked;
/// what somebody said or wrote is in the journal under the same id, sealed.
struct VisitEvent {
    std::string id;    ///< of the journal entry that holds it whole; may be empty
    std::string kind;  ///< "run.started", "run.mark", "run.undo", "run.ended", "checklist.tick", "checklist.untick",
                       ///< "call.opened", "note", "visit.opened", "visit.closed", "walk.answer", "walk.end",
                      ///< "report.made", "role", "supervisor", "followup", "check.set", "check.ok", "ground"
    std::string of;    ///< protocol, checklist or line id
    std::string what;  ///< mark or step id, outcome; may be empty
    int n = 0;         ///< dose 1, dose 2 …; 0: does not count
    storage::Moment at;
    int person = 0;    ///< of a run: 1, 2 …; 0: nobody in particular
    std::int64_t dueMs = 0; ///< wall time something is due; 0: nothing is
    /// taken out of the visit, and when: it did not happen. The trace stays here and in the journal
    std::optional<storage::Moment> out{};
};

/// Of the line whose sheet every protocol's call for help opens.
inline constexpr std::string_view kEmergencyLine = "911";

/// The visit under way: opened by anything done in Now, closed by a person, with an outcome. A value.
struct Visit {
    std::string id;    ///< empty: no visit is open
    storage::Moment started;
    std::vector<VisitEvent> events;
    std::optional<storage::Moment> closed;
    std::string outcome; ///< "nobody_there", "refused", "hospital" …; the words are QML's
    Closing closing{};   ///< chosen so far on the way to closing it
};

[[nodiscard]] Visit openVisit(std::string id, const storage::Moment &now);
/// Calls come before the visit they belong to, and looking at a number opens none. They wait under an id of their own:
/// @p calls is such a beginning (openVisit has not been said of it), @p event joins it. What waited too long is a
/// record of its own, and another begins.
[[nodiscard]] Visit waitFor(Visit calls, VisitEvent event, const storage::Moment &now);
/// The visit that opens now; calls of the last half hour came first and are part of it, under their id.
[[nodiscard]] Visit openAfter(Visit calls, std::string id, const storage::Moment &now);
/// @p visit with what was done before it in @p earlier, which nobody closed. Calls that waited too long stay what they
/// are.
[[nodiscard]] Visit joined(Visit visit, const Visit &earlier, const storage::Moment &now);
/// Adds an event to an open visit; a closed one does not change.
[[nodiscard]] Visit record(Visit visit, VisitEvent event);
/// The same visit with the event @p id at another time, never after @p now: what a person remembers better than the tap
/// said. The journal keeps the time of the tap.
[[nodiscard]] Visit retimed(Visit visit, const std::string &id, std::int64_t wallMs, const storage::Moment &now);
/// Whether @p event can be taken out at all: neither the beginning or end of a visit, nor of a run, which is no deed.
[[nodiscard]] bool canBeTakenOut(const VisitEvent &event);
/// The same visit with the event @p id taken out, or (@p out empty) put back. The opening of a visit stays.
[[nodiscard]] Visit takenOut(Visit visit, const std::string &id, const std::optional<storage::Moment> &out);
[[nodiscard]] Visit close(Visit visit, const std::string &outcome, const storage::Moment &now);
[[nodiscard]] bool isOpen(const Visit &visit);
/// Long enough for a call and the way to the person, too short for two visits.
inline constexpr std::int64_t kJoinsMs = 30 * 60'000;
/// The sheet of 911 was opened since @p since, or up to @p beforeMs before: somebody may have called. Nothing says
/// whether they did; it is asked.
[[nodiscard]] bool mayHaveCalled(const Visit &visit, const storage::Moment &since, std::int64_t beforeMs = kJoinsMs);
/// Reports that were made and not taken out, each with what is due in writing, oldest first.
[[nodiscard]] std::vector<VisitEvent> standingReports(const Visit &visit);

/// JSON for Journal::keepState("visit/open").
[[nodiscard]] std::string toJson(const Visit &visit);
/// @return Damaged when the text is not a visit.
[[nodiscard]] storage::Result<Visit> visitFromJson(const std::string &json);

/// 128 random bits as hex: for runs and visits.
[[nodiscard]] std::string randomId();

} // namespace handrail::crisis
