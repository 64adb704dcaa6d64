#pragma once

#include "crisis/run.h"

namespace handrail::crisis {

/// What a way out of a step asks for, against what stands already.
enum class Deed {
    Open,  ///< not done: the way writes it
    Done,  ///< done, and nothing more to do about it here: the way only goes on, and writes nothing
    /// a dose was given before this step was reached and the time for the next has come: the way writes the next, and
    /// going
    Again
           ///< on without one (GoOn) is offered beside it
};
struct Asked {
    Deed deed = Deed::Open;
    const RunMark *mark = nullptr; ///< the deed that stands; nullptr when open
};

/// A way that writes @p mark, on the run's step. A mark that does not repeat is done while it stands. One that
/// repeats (a dose, a seizure) is done when it was written and no way that asks for it has been gone since: "Time for
/// another dose" after dose 1 asks for dose 2, while dose 1 tapped early answers "Give naloxone". Going back to a step
/// makes its deed done again.
[[nodiscard]] Asked asked(const library::Protocol &protocol, const Run &run, std::string_view mark,
                          const storage::Moment &now);
/// The same of the big button of the step the run is on.
[[nodiscard]] Asked askedHere(const library::Protocol &protocol, const Run &run, const storage::Moment &now);

/// When going on without another is offered (Deed::Again): the branch that leads on like the big button and writes
/// nothing; its own words ('No naloxone here') are not true then. nullopt: the step has no such branch, and going on
/// needs a way of its own.
[[nodiscard]] std::optional<std::size_t> branchThatGoesOn(const library::ProtocolStep &step);

} // namespace handrail::crisis
