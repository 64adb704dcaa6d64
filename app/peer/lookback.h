#pragma once

#include "peer/own.h"

#include <map>
#include <string>
#include <vector>

/// What own notes say together. No sum of feelings, no rank, nothing that could be missed.
namespace handrail::peer {

/// The newest @p most marks of one name, oldest first.
[[nodiscard]] std::vector<int> stepsOf(const Own &own, const std::string &name, std::size_t most);
/// Minutes of training by area; an area without any is left out.
[[nodiscard]] std::map<std::string, std::int64_t> minutesByArea(const Own &own);
[[nodiscard]] std::int64_t allMinutes(const Own &own);

/// A day of the peer's own that stands ahead or has passed and is not done.
struct Ahead {
    std::string what{}; ///< "goal", "supervision", or a key of ownDates()
    std::string id{};   ///< of the note
    std::string words{};
    std::string day{};
};
/// Every one, the nearest first: open goals with a day, own dates that are not done, and the newest supervision's next day.
[[nodiscard]] std::vector<Ahead> ahead(const Own &own);

} // namespace handrail::peer
