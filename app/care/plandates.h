#pragma once

#include "care/plan.h"

#include <string>
#include <vector>

namespace handrail::care {

/// A day that a plan names and that is still to come or to be looked at: of a date ("when we look again", a court date)
/// or of a goal.
struct PlanDate {
    std::string sectionId{}, itemId{};
    std::string text{};  ///< in the person's words
    std::string day{};   ///< "2026-12-01"
    std::string when{};  ///< the time or what else matters, in the person's words
    int part = 0;        ///< place of its section in the form, from 0
    bool goal = false;
};

/// The days of @p plan that are not done, earliest first. What is no day of the calendar is none.
[[nodiscard]] std::vector<PlanDate> openDates(const Plan &plan, const library::PlanTemplate &form);

/// @p plan with that item done, or not; what the person said of the plan as it was does not hold for it any more.
[[nodiscard]] Plan dateDone(Plan plan, const std::string &sectionId, const std::string &itemId, bool done);
/// @p plan with that item on @p day ("2026-12-01"); anything else changes nothing.
[[nodiscard]] Plan dateMoved(Plan plan, const std::string &sectionId, const std::string &itemId,
                             const std::string &day);

} // namespace handrail::care
