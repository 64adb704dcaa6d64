#pragma once

#include "library/kinds.h"
#include "storage/clock.h"
#include "storage/failure.h"

#include <string>
#include <string_view>
#include <vector>

namespace handrail::crisis {

/// One answer given on a walk, and when.
struct WalkGiven {
    std::string step, answer;
    storage::Moment at;
};

/// A walk under way: a value. Ids and times only. Where it stands follows from the answers alone, so that content which
/// changed since can never leave it on a question that is gone.
struct WalkRun {
    std::string walkId, visitId;
    storage::Moment started;
    std::vector<WalkGiven> given; ///< oldest first
};

[[nodiscard]] WalkRun beginWalk(const library::Walk &walk, std::string visitId, const storage::Moment &now);
/// The id of the step or end the answers so far lead to; the start when there are none.
[[nodiscard]] std::string standsAt(const library::Walk &walk, const WalkRun &run);
/// Answers the question the walk stands at. An answer it does not have, or any at an end, changes nothing.
[[nodiscard]] WalkRun answer(const library::Walk &walk, WalkRun run, const std::string &answer,
                             const storage::Moment &now);
/// Takes the answers from @p step on back, so that it is asked again; a step that was not answered changes nothing.
[[nodiscard]] WalkRun backTo(WalkRun run, const std::string &step);
/// The same walk on content that may have changed: what no longer leads on is cut off.
[[nodiscard]] WalkRun settled(const library::Walk &walk, WalkRun run);

[[nodiscard]] const library::WalkStep *findWalkStep(const library::Walk &walk, std::string_view id);
[[nodiscard]] const library::WalkEnd *findWalkEnd(const library::Walk &walk, std::string_view id);
[[nodiscard]] const library::WalkAnswer *findAnswer(const library::WalkStep &step, std::string_view id);

/// JSON for Journal::keepState("walk/<id>").
[[nodiscard]] std::string toJson(const WalkRun &run);
/// @return Damaged when the text is not a walk.
[[nodiscard]] storage::Result<WalkRun> walkFromJson(const std::string &json);

} // namespace handrail::crisis
