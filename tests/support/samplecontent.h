#pragma once

#include "library/kinds.h"

namespace handrail::test {

/// A protocol of the shape of the overdose one, with loops, a pacer, a repeating mark and an end.
inline library::Protocol sampleProtocol()
{
    library::Protocol p;
    p.head.id = "sample";
    p.head.kind = "protocol";
    p.head.title = "Sample run";
    p.start = "check";
    p.marks = {
        {"called_911", "Call 911", "911", "911 called", "call", false, true},
        {"dose", "Dose {n}", "Dose {n}", "Dose {n} given", "medication", true, false, false, {"breathing", "awake"}},
        {"breathing", "Breathing", "Breathing", "Breathing normally", "air", false, false, true},
        {"awake", "Awake", "Awake", "Awake", "visibility", false, false, true},
        {"ems", "EMS here", "EMS", "EMS arrived", "local_hospital", false, false},
        {"seen_no_answer", "", "", "Would not wake", "", false, false}};
    p.steps = {{"check",
                "Check them",
                "",
                {{"Shout", false}},
                "No answer",
                "seen_no_answer",
                "call",
                {{"wakes", "Awake", "watch", "awake"}},
                "",
                false},
               {"call", "Call 911", "", {}, "Called", "called_911", "dose1", {}, "", false},
               {"dose1",
                "Give naloxone",
                "",
                {{"Tilt head", false}, {"Don't test", true}},
                "Dose {n} given",
                "dose",
                "breathe",
                {{"none", "No naloxone here", "breathe", ""}},
                "",
                true},
               {"breathe",
                "Breathe for them",
                "",
                {{"Head back", false}},
                "Breathing normally",
                "breathing",
                "recovery",
                {{"cpr", "Gasping or none: CPR", "cpr", ""}},
                "breath",
                true},
               {"cpr",
                "Push the chest", "", {}, "Breathing", "breathing", "recovery",
                {{"again", "Dose again", "dose2", ""}},
                "cpr",
                false},
               {"dose2", "Naloxone again", "If not normal", {}, "Dose {n} given", "dose", "breathe", {}, "", true},
               {"recovery", "On their side", "", {}, "On their side", "", "watch", {}, "", false},
               {"watch",
                "Stay and watch", "", {}, "EMS is here", "ems", "end",
                {{"sleepy", "Sleepy again", "dose2", ""}},
                "",
                true}};
    return p;
}

inline library::Checklist sampleChecklist()
{
    library::Checklist list;
    list.head.id = "calm";
    list.head.kind = "checklist";
    list.head.title = "Sample list";
    list.groups = {{"arrive", "Arrive"}, {"listen", "Listen"}, {"notworking", "When it is not working"}};
    list.steps = {{"look", "arrive", "Look for the exits", ""}, {"room", "arrive", "Leave room", "I will stand here."},
                  {"name", "listen", "Say your name", ""}, {"wait", "listen", "Wait", ""},
                  {"leave", "notworking", "Leave if there is threat", ""}};
    return list;
}

/// Guides of Now, one of a place the page has no part of its own for, and one of another phase.
inline std::vector<library::Head> sampleHeads()
{
    const auto head = [](const char *place, const char *title, const char *checked, int order) {
        library::Head h;
        h.id = title;
        h.kind = "guide";
        h.place = place;
        h.title = title;
        h.checked = checked;
        h.order = order;
        return h;
    };
    return {head("now/holds", "Holds", "2026-11-22", 40), head("now/suicide", "Ask", "2026-11-20", 30),
            head("now/safety-check", "Safe", "2026-11-22", 20), head("now/basics", "Basics", "2026-11-22", 50),
            head("before/engage", "Engage", "2020-01-01", 10)};
}

} // namespace handrail::test
