#pragma once

#include <string>
#include <vector>

namespace handrail::crisis {

/// What a peer has chosen on the way to closing a visit, and has not said yet. A value: ids only, so that it can be
/// kept with the open visit and stand there again after a call in between, a lock or a kill. The person's name, the
/// note and what made it hard for the peer are no part of it.
struct Closing {
    std::string outcome;                 ///< "nobody_there", "refused", "hospital" …; empty: not chosen
    std::vector<std::string> handedTo;   ///< who has the person now, in the order they were chosen
    std::vector<int> followUps{24, 72};  ///< hours after the closing: of these two, those that are proposed
    bool supervisor = false;             ///< the supervisor knows

    friend bool operator==(const Closing &, const Closing &) = default;
};

/// Whether there is anybody to ask later how they are.
[[nodiscard]] bool needsFollowUp(const std::string &outcome);
/// Hours after the closing, shortest first; none after an outcome that needs no follow-up.
[[nodiscard]] std::vector<int> followUpHours(const Closing &closing);
/// What in the visit itself asks for ninety seconds and a debrief of the peer: "overdose" (@p emergency: emergency
/// steps were done), "death", "restraint".
[[nodiscard]] std::vector<std::string> hardFor(const std::string &outcome, bool emergency);

} // namespace handrail::crisis
