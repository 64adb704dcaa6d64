#include "peer/own.h"

namespace handrail::peer {
namespace {

using Words = std::vector<std::string>;

} // namespace

const Words &hardKinds()
{
    static const Words kKeys = {"overdose", "death", "threat", "restraint", "child", "known", "other"};
    return kKeys;
}

const Words &rightDeeds()
{
    static const Words kKeys = {"stayed", "safe", "listened", "called", "asked", "team", "stopped"};
    return kKeys;
}

const Words &listeners()
{
    static const Words kKeys = {"partner", "supervisor", "peer", "friend", "line", "nobody_yet"};
    return kKeys;
}

const Words &bodyNeeds()
{
    static const Words kKeys = {"water", "food", "wash", "move", "warmth", "rest", "quiet", "company"};
    return kKeys;
}

const Words &ratingSteps()
{
    static const Words kKeys = {"not_yet", "beside", "can", "show"};
    return kKeys;
}

const Words &trainingAreas()
{
    static const Words kKeys = {"documentation", "advocacy",  "ethics", "recovery",
                                "communication", "diversity", "trauma"};
    return kKeys;
}

const Words &supervisionWays()
{
    static const Words kKeys = {"supervision", "coaching", "meeting"};
    return kKeys;
}

const Words &ownDates()
{
    static const Words kKeys = {"certificate", "renewal", "education", "review", "screening", "other"};
    return kKeys;
}

const Words &trainingCounts()
{
    static const Words kKeys = {"learning", "ethics"};
    return kKeys;
}

const Words &nearCalls()
{
    static const Words kKeys = {"overdose", "death", "suicide", "threat", "restraint", "home", "child", "use", "known"};
    return kKeys;
}

const Words &firstDeeds()
{
    static const Words kKeys = {"tell", "breathe", "out", "word", "body", "after"};
    return kKeys;
}

const Words &supportWays()
{
    static const Words kKeys = {"person", "practice", "eap", "line", "group"};
    return kKeys;
}

const Words &aimAreas()
{
    static const Words kKeys = {"sleep", "food", "move", "doctor", "people", "quiet", "money", "meaning"};
    return kKeys;
}

const Words &designationSteps()
{
    static const Words kKeys = {"training", "diploma", "recovery"};
    return kKeys;
}

} // namespace handrail::peer
