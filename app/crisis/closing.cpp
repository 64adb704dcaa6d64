#include "crisis/closing.h"

#include <algorithm>

namespace handrail::crisis {

bool needsFollowUp(const std::string &outcome) { return outcome != "died" && outcome != "nobody_there"; }

std::vector<int> followUpHours(const Closing &closing)
{
    if (!needsFollowUp(closing.outcome))
        return {};
    std::vector<int> hours = closing.followUps;
    std::ranges::sort(hours);
    return hours;
}

std::vector<std::string> hardFor(const std::string &outcome, bool emergency)
{
    std::vector<std::string> kinds;
    if (emergency)
        kinds.emplace_back("overdose");
    if (outcome == "died")
        kinds.emplace_back("death");
    if (outcome == "hold" || outcome == "police")
        kinds.emplace_back("restraint");
    return kinds;
}

} // namespace handrail::crisis
