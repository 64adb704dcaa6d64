#pragma once

#include "storage/database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace handrail::directory {

/// A number of a round, and what a peer heard there.
struct RoundStop {
    std::string service; ///< the publisher's id
    std::string outcome; ///< "" not called yet; "reached", "wrong_number", "full", "closed_down", "skipped"
    bool waits = false;  ///< 'closed', of which there were too many that day: hides nothing yet (see closures.h)
};

struct Round {
    std::int64_t id = 0; ///< 0: none
    bool ended = false;
    std::vector<RoundStop> stops;
};

/// A round of calls: ten services that have a number and were never checked, or not for long, one word for each. Kept
/// word by word: it goes on where it was left, and each word can be taken back.
class Rounds {
public:
    explicit Rounds(storage::Database &db) : m_db(db) {}

    /// The round that was begun last; an empty one when there was none.
    [[nodiscard]] storage::Result<Round> last();
    /// The one that is open, else a new one of @p many services at most; an empty one when no number is due. What was
    /// called or skipped within the last day is not asked for again, nor what was closed when last heard of.
    [[nodiscard]] storage::Result<Round> begin(std::int64_t nowWallMs, int many = 10);
    /// What was heard at @p service, in the place of what was said before; "" takes it back. 'reached' is a check, too.
    /// A round in which every number has its word is at its end.
    [[nodiscard]] storage::Outcome mark(std::int64_t round, const std::string &service, const std::string &outcome,
                                        std::int64_t nowWallMs);
    /// Stops it before its end: what was heard stays.
    [[nodiscard]] storage::Outcome end(std::int64_t round, std::int64_t nowWallMs);

private:
    storage::Database &m_db;
};

} // namespace handrail::directory
