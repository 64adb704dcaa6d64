#pragma once

#include <string>

namespace handrail::directory {

/// Whether words beside the hours of @p byday say that they do not hold as they stand: closed for now, of a season,
/// over or not yet begun, in bad weather, not on that day or not every week. "First Saturday" says nothing of a
/// Tuesday.
[[nodiscard]] bool saysOtherwise(const std::string &text, const std::string &byday);

} // namespace handrail::directory
