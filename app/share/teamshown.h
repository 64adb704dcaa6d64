#pragma once

#include "share/teamsheet.h"

#include <optional>
#include <string>

/// A team's month as it was shown: what a later look at it may say.
namespace handrail::share {

/// What may be shown of a month of which @p before was shown already: @p now, unless a count of it fell. Then somebody
/// was erased (or taken out), and the difference would say what they had said or had done to them: all of @p before
/// stands, as a whole, until every count has reached it again. How many follow-ups are open falls by itself.
[[nodiscard]] TeamSheet withoutAFall(const TeamSheet &before, TeamSheet now);

[[nodiscard]] std::string toJson(const TeamSheet &sheet);
/// Nothing when it is no sheet.
[[nodiscard]] std::optional<TeamSheet> teamSheetFromJson(const std::string &json);

} // namespace handrail::share
