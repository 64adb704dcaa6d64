#pragma once

#include "view/desk/plancontent.h"

#include "care/plan.h"

namespace handrail::view {

/// @p plan with the number of every line that an example of its form brings ('Call 988', 'The mobile crisis team') and
/// that was written down before the app knew it. Only where the words are still the example's and no number stands
/// there: a contact that somebody has named is theirs. What is filled in is kept with the next change of the plan.
[[nodiscard]] care::Plan withLineNumbers(care::Plan plan, const PlanContent &content);

} // namespace handrail::view
