#pragma once

#include "care/plan.h"

#include <string>

namespace handrail::care {

/// @p words of the part called @p part ("where"), under the label that @p section gives it: "Where now: in the closet".
/// Without a label, or without words, the words alone. @p section may be null.
[[nodiscard]] std::string labelled(const library::PlanSection *section, const std::string &part,
                                   const std::string &words);

/// Whether @p section, which may be null, has a label for @p part.
[[nodiscard]] bool hasOwnLabel(const library::PlanSection *section, const std::string &part);

/// What stands beside @p item's words, with labels, joined with "; ": done (a tick), of an early sign what the person
/// does then, where, who, by when, which day, measure, how it goes. The phone and what could get in the way are not of
/// it.
[[nodiscard]] std::string beside(const Item &item, const library::PlanSection *section);

/// The section of @p form called @p sectionId, or null.
[[nodiscard]] const library::PlanSection *sectionOf(const library::PlanTemplate &form, const std::string &sectionId);

} // namespace handrail::care
