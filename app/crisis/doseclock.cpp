#include "crisis/doseclock.h"

#include <algorithm>

namespace handrail::crisis {

DoseClock doseClock(const library::Protocol &protocol, const Run &run, const storage::Moment &now)
{
    DoseClock clock;
    clock.fromS = protocol.doseDueFromS;
    clock.toS = protocol.doseDueToS;
    clock.doses = standing(run, protocol.doseMark);
    clock.sinceMs = elapsedMs(run, now);
    const RunMark *last = current(protocol, run, protocol.doseMark);
    if (!last)
        return clock;
    clock.sinceMs = storage::elapsedMs(last->at, run.ended ? *run.ended : now);
    if (clock.sinceMs < std::int64_t{clock.fromS} * 1000)
        clock.phase = DoseClock::Phase::Wait;
    else if (clock.sinceMs <= std::int64_t{clock.toS} * 1000)
        clock.phase = DoseClock::Phase::Due;
    else
        clock.phase = DoseClock::Phase::Over;
    return clock;
}

bool callsForDose(const library::Protocol &protocol, const Run &run, const storage::Moment &now)
{
    const library::Mark *dose = findMark(protocol, protocol.doseMark);
    return dose && !run.ended && isDue(doseClock(protocol, run, now).phase)
           && std::ranges::none_of(dose->clears, [&](const std::string &state) {
                  return current(protocol, run, state) != nullptr;
              });
}

} // namespace handrail::crisis
