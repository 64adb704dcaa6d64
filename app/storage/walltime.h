#pragma once

#include "storage/clock.h"

namespace handrail::storage {

/// What the wall clock would have said at @p at, had it gone as it does at @p seen. A clock that was set in between
/// told another time then: two doses three minutes apart would read hours apart. Another boot, or no more than a clock
/// that is kept right all along: what it said.
[[nodiscard]] std::int64_t wallMs(const Moment &at, const Moment &seen);

} // namespace handrail::storage
