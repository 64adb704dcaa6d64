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

/// Minutes of what counts towards the state's renewal, on @p from or after it; of them those of law and ethics.
struct RenewalMinutes {
    std::int64_t all = 0, ethics = 0;
};
[[nodiscard]] RenewalMinutes renewalMinutes(const Own &own, const std::string &from);

/// Where the peer is with one competency, for a yearly look at it: the newest rating, and the one before that the
/// year began with.
struct Reviewed {
    std::string competency{}, step{}, day{};
    std::string stepThen{}, dayThen{}; ///< empty: there is only one
};
/// Of ratings on @p from or after it, each competency once, in the order of their ids; the last one before @p from is
/// what the year began with.
[[nodiscard]] std::vector<Reviewed> reviewed(const Own &own, const std::string &from);

/// A day of the peer's own that stands ahead or has passed and is not done.
struct Ahead {
    std::string what{}; ///< "goal", "supervision", "aim", or a key of ownDates()
    std::string id{};   ///< of the note
    std::string words{};
    std::string day{};
};
/// Every one, the nearest first: open goals and aims with a day, own dates that are not done, and the newest
/// supervision's next day.
[[nodiscard]] std::vector<Ahead> ahead(const Own &own);

} // namespace handrail::peer
