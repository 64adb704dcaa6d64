#pragma once

#include "storage/clock.h"
#include "storage/failure.h"

#include <cstdint>
#include <string>

namespace handrail::crisis {

/// 'Check on me': the responder sets a time and says 'I am fine' before it is over. When it is over the app asks; it
/// tells nobody by itself. A value.
struct CheckIn {
    storage::Moment since;
    int minutes = 0; ///< 0: none is set
    std::string to;  ///< number of a colleague the message goes to, in dialable characters; empty: none was given
};

/// A timer of @p minutes, held to 1 … 240. @p to: see CheckIn; what no phone could dial is left out.
[[nodiscard]] CheckIn beginCheckIn(int minutes, const storage::Moment &now, const std::string &to = {});
/// More time, counted from @p now.
[[nodiscard]] CheckIn postponed(CheckIn check, int minutes, const storage::Moment &now);
[[nodiscard]] bool isSet(const CheckIn &check);
/// Milliseconds to go, 0 when the time is over.
[[nodiscard]] std::int64_t remainingMs(const CheckIn &check, const storage::Moment &now);
/// Milliseconds since it was over, 0 before.
[[nodiscard]] std::int64_t lateMs(const CheckIn &check, const storage::Moment &now);
[[nodiscard]] bool isOver(const CheckIn &check, const storage::Moment &now);

/// JSON for Journal::keepState(kCheckSlot).
[[nodiscard]] std::string toJson(const CheckIn &check);
/// @return Damaged when the text is not a timer.
[[nodiscard]] storage::Result<CheckIn> checkInFromJson(const std::string &json);
inline constexpr const char *kCheckSlot = "check/open";

} // namespace handrail::crisis
