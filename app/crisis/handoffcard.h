#pragma once

#include "crisis/run.h"

namespace handrail::crisis {

/// One line of the card: a mark, in the words of the content, with its time and age.
struct CardLine {
    std::size_t index = 0; ///< into Run::marks
    std::string mark, says; ///< `says` with the number filled in
    int n = 1;
    std::int64_t wallMs = 0;
    std::int64_t ageMs = 0; ///< never negative
    bool holds = true;      ///< false: was so then, but a dose or breaths came after it
};

/// A stretch of time on steps with one pacer: the guide for breaths or CPR was running. Never under ten seconds, which
/// is a look; pauses of up to a minute (a dose) are in it.
struct CardSpan {
    std::string pacer; ///< breath, cpr
    std::int64_t fromWallMs = 0, toWallMs = 0;
    bool running = false; ///< still on it: toWallMs is now
};

/// What EMS needs, in the order it is read out: found, doses, how they are now, the rest. Numbers and the content's
/// words; the view makes sentences of it. Nothing in it names anyone.
struct HandoffCard {
    std::string title; ///< what it looks like: "Possible overdose"
    bool counts = true; ///< the protocol has doses: none given is news too
    std::int64_t foundWallMs = 0, foundAgeMs = 0;
    std::vector<CardLine> seen;  ///< marks whose id begins with "seen"
    std::vector<CardLine> doses; ///< oldest first
    std::vector<CardLine> state; ///< the newest of each state: breathing, awake, shaking stopped
    std::vector<CardLine> done;  ///< everything else that stands, oldest first
    std::vector<CardSpan> spans;
};

[[nodiscard]] HandoffCard handoffCard(const library::Protocol &protocol, const Run &run, const storage::Moment &now);

} // namespace handrail::crisis
