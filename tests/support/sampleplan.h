#pragma once

#include "care/plan.h"

namespace handrail::test {

/// A short template in the shape of content/plans/safety.yaml, with made-up wording of its own.
inline library::PlanTemplate sampleTemplate()
{
    library::PlanTemplate form;
    form.head.id = "safety";
    form.head.kind = "plan";
    form.head.title = "Safety plan";
    form.head.version = 3;
    form.sections = {
        {"signs",
         "My warning signs", "How do you know?", "", "In your own words", "item",
         {{"no-sleep", "Not sleeping"}}},
        {"alone",
         "What I can do alone", "What can you do alone?", "", "", "item",
         {{"walk", "Walk around the block"}, {"cold", "Hold something cold"}, {"music", "Music"}}},
        {"ask", "People I can ask", "Who could you ask?", "", "", "contact", {}},
        {"safer", "Making it safer around me", "What could be put away?", "", "", "means", {}},
    };
    form.footer = "In an emergency call 911. Call or text 988 any time.";
    return form;
}

inline care::Plan samplePlan()
{
    care::Plan plan = care::emptyPlan(sampleTemplate(), "person-1", "en", 1'790'000'000'000);
    const auto add = [&](const char *section, const char *id, const char *text, care::Detail detail = {}) {
        plan = care::addItem(plan, section, {.id = id, .text = text, .detail = std::move(detail)});
    };
    add("signs", "s1", "I have not slept for two nights");
    add("alone", "a1", "Walk around the block");
    add("alone", "a2", "Hold something cold");
    add("alone", "a3", "Music");
    add("ask", "k1", "Ana Sample, my sister", {.phone = "555-0142"});
    add("safer", "m1", "Gun", {.where = "in the closet", .who = "Uncle Ray Sample", .when = "Friday"});
    return plan;
}

} // namespace handrail::test
