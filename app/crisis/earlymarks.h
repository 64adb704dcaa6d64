#pragma once

#include "library/kinds.h"

#include <string>
#include <vector>

namespace handrail::crisis {

/// A step of a protocol that does not stand when marks were set before it, and why.
struct EarlyTrouble {
    std::string step, what, cure;
};

/// Walks @p protocol as a hurried person might: marks of the dock set early, every subset of them (and every order, up
/// to @p most), then on to every step and out of it by every way. A trouble: the big button of a step writes a second
/// time what was done once; from a step the large buttons alone never lead to the end; a step offers no true way on,
/// only buttons that say what is not so.
[[nodiscard]] std::vector<EarlyTrouble> earlyMarks(const library::Protocol &protocol, std::size_t most = 2);

} // namespace handrail::crisis
