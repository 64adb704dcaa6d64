#pragma once

#include "library/kinds.h"
#include "storage/clock.h"
#include "storage/failure.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace handrail::crisis {

/// The step behind the last one: the hand-off card.
inline constexpr std::string_view kEnd = "end";

/// One thing done during a run, with the time it was done. Never taken out of the list: undoing keeps the trace.
struct RunMark {
    std::string id;   ///< library::Mark::id
    int n = 1;        ///< counts the standing marks of this id: dose 1, dose 2 …; an undone one keeps the number it had
    storage::Moment at;
    std::optional<storage::Moment> undone;
    std::string step; ///< where it was written
    std::size_t depth = 0; ///< length of the path after the step change that came with it; 0: none came with it
    bool shared = false; ///< the one call for help, made in another person's run and true of this one too; told there
};

/// A step that was entered, and when.
struct Passed {
    std::string step;
    storage::Moment at;
    bool back = false; ///< by going back
};

/// One run of a protocol with one person: a value. Holds ids and times only, never a word a person said.
struct Run {
    std::string id, protocolId, visitId;
    std::string step;              ///< step id, or kEnd
    std::vector<std::string> path; ///< steps that Back returns through, oldest first; the current one is not in it
    std::vector<Passed> trail;     ///< every step ever entered, in order; Back adds to it too
    std::vector<RunMark> marks;    ///< in the order written
    storage::Moment started;
    std::optional<storage::Moment> ended;
    int person = 1;                ///< 1, 2 …: two people down have a run each and are kept apart
};

/// What can happen to a run.
struct Act {};                                ///< the big button: writes its mark and moves on
struct Take { std::size_t branch = 0; };      ///< the other way out of the step
struct StepBack {};                           ///< to the step before; marks stay
struct Write { std::string mark; };           ///< a mark of the dock
struct Undo { std::size_t mark = 0; };        ///< index into Run::marks
struct Redo { std::size_t mark = 0; };        ///< what was taken back by mistake stands again, at its time
struct GoOn {};                               ///< where the big button leads, without doing what it says
struct HandOver {};                           ///< to the hand-off card, from any step
struct Finish {};                             ///< EMS has taken over: the run is over
using Event = std::variant<Act, Take, StepBack, Write, Undo, Redo, GoOn, HandOver, Finish>;

/// A fresh run on the protocol's first step, with the first person.
[[nodiscard]] Run begin(const library::Protocol &protocol, std::string runId, std::string visitId,
                        const storage::Moment &now);

/// What the run is after @p event. Pure. An event that makes no sense here (a branch that is not there, a mark that
/// already stands, anything after Finish) changes nothing. Never leaves the run on a step the protocol does not have.
[[nodiscard]] Run apply(const library::Protocol &protocol, Run run, const Event &event, const storage::Moment &now);

/// The same run on a protocol whose content may have changed since: steps that are gone leave the path, and a run
/// that stood on one stands on the last one that still exists, or on the start. Marks and times are kept.
[[nodiscard]] Run settled(const library::Protocol &protocol, Run run);

/// Milliseconds since the start, up to the end once there is one; never negative.
[[nodiscard]] std::int64_t elapsedMs(const Run &run, const storage::Moment &now);
/// Milliseconds since the current step was entered; never negative.
[[nodiscard]] std::int64_t onStepMs(const Run &run, const storage::Moment &now);

[[nodiscard]] const library::ProtocolStep *findStep(const library::Protocol &protocol, std::string_view step);
[[nodiscard]] const library::Mark *findMark(const library::Protocol &protocol, std::string_view mark);

/// How many marks of this id stand (are not undone).
[[nodiscard]] int standing(const Run &run, std::string_view mark);
/// The newest standing mark of this id that still describes the person; nullptr: none.
/// A state ('breathing', 'awake') stops describing them when a later mark clears it (a dose, another seizure) or a
/// later step breathes for them or does CPR: nobody does that to a person who breathes. Every other mark describes what
/// was done, and stays.
[[nodiscard]] const RunMark *current(const library::Protocol &protocol, const Run &run, std::string_view mark);
/// The one call for help made in @p from is true of everyone who is down: @p to has it, at its time, and gives it up
/// when it is taken back there. Nothing is told twice.
[[nodiscard]] Run shareCall(const library::Protocol &fromProtocol, const Run &from, const library::Protocol &toProtocol,
                            Run to);

/// Where a run stands for the step bar. The way through are the protocol's steps up to the first whose action leads to
/// the end (content/README.md); on a way aside the bar stays at the last step of the way through.
struct Progress {
    std::size_t at = 0; ///< 0 … of; `of` on the hand-off card
    std::size_t of = 0;
};
[[nodiscard]] Progress progress(const library::Protocol &protocol, const Run &run);

/// The marks of the dock: the first @p most in the protocol's order, the same on every step, so that the thumb finds
/// each where it was. Marks of what was seen belong to the card.
[[nodiscard]] std::vector<std::string> dockMarks(const library::Protocol &protocol, std::size_t most = 4);

/// @p words with "{n}" made @p n.
[[nodiscard]] std::string numbered(std::string words, int n);
/// Marks with such an id say what was seen.
inline constexpr std::string_view kSeen = "seen";

/// JSON for Journal::keepState("run/<id>").
[[nodiscard]] std::string toJson(const Run &run);
/// @return Damaged when the text is not a run.
[[nodiscard]] storage::Result<Run> runFromJson(const std::string &json);

} // namespace handrail::crisis
