#pragma once

#include "care/followup.h"

#include <QString>

#include <string>
#include <vector>

namespace handrail::view {

/// What happened in a try, and what is proposed to come next: on this device's calendar, since a day has its morning
/// there. A value; it writes nothing.
struct FollowUpProposal {
    std::string outcome{}; ///< of the try (care::Attempt); empty: none chosen
    QString otherPhone{};  ///< with "wrong_number": the number to call from now on
    bool messageLeft = false; ///< with "left_message", against a no: it was answered that one was left all the same
    care::NextStep step{};
    std::int64_t dueMs = 0;
    bool planned = false; ///< the next in the row is there already
    int hour = 10;        ///< of the day, for a day that somebody chose

    /// @p others: follow-ups of the same person that are open.
    [[nodiscard]] static FollowUpProposal after(const std::string &outcome, const care::FollowUp &one,
                                                const std::vector<care::FollowUp> &others, std::int64_t nowMs);
    /// Another day than the proposed one, at @ref hour; 0: nothing more.
    void moveTo(int days, std::int64_t nowMs);
    /// Another time of its day; the day after where that is over. What is planned already stays as it is.
    void moveToHour(int at, std::int64_t nowMs);
    [[nodiscard]] QString next() const; ///< "again", "further", "planned", "nothing"; empty: none chosen
    /// What is written together: the try, what comes next, and the end of all others when nobody is to call again.
    [[nodiscard]] std::vector<care::FollowUp> written(const care::FollowUp &one,
                                                      const std::vector<care::FollowUp> &others,
                                                      std::int64_t nowMs) const;
};

} // namespace handrail::view
