#pragma once

#include "storage/database.h"

#include <SQLiteCpp/SQLiteCpp.h>

/// What 'closed for good' by peers does: it takes a service out of what a search finds, so it must not be easy to do to
/// many. The service keeps its page, stands among what needs checking, and comes back with the next check or call in
/// which somebody answers.
namespace handrail::directory {

/// So many services a day this device may mark as closed; with one more, all of that day's wait.
inline constexpr int kClosedADay = 5;

/// Says anew which of the reports wait (peer_report.held). To be called after each that was made, taken back or
/// confirmed.
void holdClosures(SQLite::Database &db);
/// How many services wait.
[[nodiscard]] storage::Result<int> waitingClosures(storage::Database &db);
/// Who looks after the directory has looked at those that wait: they count from now on. A directory that comes from
/// another device does the same for those of which its peers said so, too (see import/swap.cpp).
[[nodiscard]] storage::Outcome confirmClosures(storage::Database &db);

} // namespace handrail::directory
