#pragma once

#include "care/plan.h"
#include "care/planuse.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace handrail::care {

inline constexpr const char *kFollowUpKind = "followup"; ///< of its record

/// One try to reach somebody. Outcomes: "reached", "no_answer", "left_message", "wrong_number", "no_phone", "refused"
/// (they said no), "hospital", "jail", "died", "other"; the words are QML's.
struct Attempt {
    std::string outcome{};
    std::int64_t wallMs = 0;
};

/// Being there after the crisis: one promise to get in touch. Lives under the person's key and goes with them.
struct FollowUp {
    std::string id{};           ///< record id; empty until first kept
    std::string personId{};
    std::string visitId{};      ///< the visit it comes from; empty: none
    std::string visitOutcome{}; ///< how that visit ended (crisis::Visit::outcome)
    std::int64_t sinceMs = 0;   ///< when the visit closed; hours count from here
    int hours = 0;              ///< its place in the row (kFollowUpRow); 0: a day that was agreed
    std::int64_t dueMs = 0;     ///< wall clock; moves with every try that reached nobody
    std::vector<Attempt> attempts{}; ///< oldest first
    std::string note{};         ///< in the peer's words
    std::int64_t reviewedMs = 0; ///< when the plan was opened to be looked at together; 0: not
    std::int64_t closedMs = 0;   ///< 0: open
    nlohmann::json rest = nlohmann::json::object(); ///< members a newer Handrail wrote
};

/// Hours after a crisis at which somebody asks how it is (product.md, After). A program's own rule goes first.
inline constexpr int kFollowUpRow[] = {24, 72, 168, 336, 720};

/// What is proposed after a try. Never done by itself.
struct NextStep {
    enum Kind {
        Again,  ///< the same follow-up, at another time
        Further, ///< this one is done, the next in the row comes
        Nothing ///< done, and nothing follows
    };
    Kind kind = Nothing;
    int hours = 0;    ///< Further: place in the row, counted from FollowUp::sinceMs
    int days = 0;     ///< Again: days from today …
    int minute = 0;   ///< … at this minute of the day
};

/// @p minuteOfDay of the try, local. Somebody who did not answer is tried once more the same evening, else next
/// morning; a hospital or a jail gets three days. A no is a no: nothing is proposed. (Times are proposals of ours; the
/// program's rule goes first.)
[[nodiscard]] NextStep nextStep(const FollowUp &followUp, const std::string &outcome, int minuteOfDay);
/// The next in the row, after the last one nothing.
[[nodiscard]] int hoursAfter(int hours);

/// @p followUp with one more try. The person is reached or will not be: it is closed, unless @p againMs says when to
/// try again.
[[nodiscard]] FollowUp tried(FollowUp followUp, const std::string &outcome, std::int64_t nowMs,
                             std::int64_t againMs = 0);

/// What the person said of one line of a plan, from 'Use it now' and from being asked at follow-up.
struct WhatHelped {
    std::string itemId{}, sectionId{};
    std::string words{};       ///< the person's own, as the line reads now; as it last read when it was taken out
    bool takenOut = false;
    int helped = 0, notEnough = 0;  ///< answers in hard moments since @p sinceMs
    std::int64_t lastMs = 0;   ///< of those answers, the newest; 0: none
    std::optional<bool> used{}, said{}; ///< when asked: did you use it, did it help
};
/// Lines that were used or asked about, what helped first, then the order of the plan; lines nobody spoke of are left
/// out.
/// @p versions oldest first, the newest is the plan as it is; @p uses of this plan.
[[nodiscard]] std::vector<WhatHelped> whatHelped(const std::vector<Plan> &versions, const std::vector<PlanUse> &uses,
                                                 std::int64_t sinceMs);

[[nodiscard]] std::string toJson(const FollowUp &followUp);
/// @return Damaged when it is no follow-up.
[[nodiscard]] storage::Result<FollowUp> followUpFromJson(const std::string &json);

} // namespace handrail::care
