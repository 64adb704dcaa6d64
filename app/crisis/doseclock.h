#pragma once

#include "crisis/run.h"

namespace handrail::crisis {

/// How long ago the last dose was, and what that means: facts dose.repeat (FDA label: again every 2 to 3 minutes
/// while breathing is not normal), which the protocol carries. It never says must.
struct DoseClock {
    enum class Phase {
        NoneGiven, ///< sinceMs counts from the start of the run
        Wait,      ///< before the window
        Due,       ///< inside the window: time for the next, if needed
        Over       ///< past the window
    };
    Phase phase = Phase::NoneGiven;
    int doses = 0;
    std::int64_t sinceMs = 0; ///< never negative
    int fromS = 0, toS = 0;   ///< the window, in seconds after the dose
};

/// It is time for the next dose, if needed.
[[nodiscard]] inline bool isDue(DoseClock::Phase phase)
{
    return phase == DoseClock::Phase::Due || phase == DoseClock::Phase::Over;
}

[[nodiscard]] DoseClock doseClock(const library::Protocol &protocol, const Run &run, const storage::Moment &now);
/// It is time for another dose in a run that is on, and nothing stands that a dose would undo: whoever breathes
/// normally needs none.
[[nodiscard]] bool callsForDose(const library::Protocol &protocol, const Run &run, const storage::Moment &now);

} // namespace handrail::crisis
