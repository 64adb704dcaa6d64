#pragma once

#include "care/plan.h"

#include <cstdint>
#include <optional>
#include <string>

namespace handrail::care {

/// What the quiet coach says once: a part of the plan where nothing stands yet. It asks, it never counts or scores.
struct Offer {
    std::string sectionId; ///< the offer's name too
    std::string words;     ///< the template's, in the plan's language
};

/// A no lasts until the next follow-up: the first is due 24 hours after a crisis (product.md, After), less the hours by
/// which a visit may come early.
inline constexpr std::int64_t kAskAgainMs = 20LL * 60 * 60 * 1000;

/// True when something stands in @p section that is not a 'no one yet' of the template.
[[nodiscard]] bool answers(const Section &section, const library::PlanSection &form);
/// The most important thing that is missing and was not declined within kAskAgainMs; the template gives the order (a
/// person to ask for help before all else: without one the year after was worse,
/// shared/facts/suicide-and-safety-planning.md 4). A clock set back asks again rather than never. @p reviewedMs: when
/// peer and person sat down to look at the plan again (0: they did not): what was declined up to then is asked once
/// more, however short ago it was.
[[nodiscard]] std::optional<Offer> offer(const Plan &plan, const library::PlanTemplate &form, std::int64_t nowMs,
                                         std::int64_t reviewedMs = 0);
/// The person said no. Kept with the plan.
[[nodiscard]] Plan declineOffer(Plan plan, const std::string &sectionId, std::int64_t nowMs);

} // namespace handrail::care
