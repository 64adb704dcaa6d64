#pragma once

#include "storage/failure.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

/// What a peer keeps about themselves: it is sealed under their own key, belongs to no person's record, and no export
/// of the program holds it. Keys are closed and small, and their words are QML's. Nothing is mandatory.
namespace handrail::peer {

/// What every own note has.
struct Note {
    std::string id{};
    std::int64_t atMs = 0; ///< wall clock, when it was begun
    nlohmann::json rest = nlohmann::json::object(); ///< members a newer Handrail wrote; kept as they are
};

/// After a hard visit. It names no visit and nobody: what it was, by kind.
struct Debrief : Note {
    static constexpr const char *kKind = "debrief";
    std::vector<std::string> kinds{};  ///< of hardKinds()
    std::string happened{};            ///< words
    std::vector<std::string> right{};  ///< what I did that was right: of rightDeeds()
    std::string rightWords{};
    std::string stays{};               ///< what stays with me: words
    std::vector<std::string> tell{};   ///< whom I will tell: of listeners()
    std::string tellWords{};
    std::vector<std::string> body{};   ///< what my body needs: of bodyNeeds()
};

/// How much there is of one thing that the peer named: 0 to kMarkSteps - 1, in words on screen, never a score.
struct Mark {
    std::string name{};
    int step = 0;
    nlohmann::json rest = nlohmann::json::object();
};
inline constexpr int kMarkSteps = 5;
inline constexpr int kMarksMost = 3;

/// One a day: own words, and the marks of that day.
struct CheckIn : Note {
    static constexpr const char *kKind = "checkin";
    std::string day{}; ///< "2026-11-29", on this device's calendar
    std::string words{};
    std::vector<Mark> marks{};
};

/// Where the peer is with a competency on one day, in a word of ratingSteps().
struct Rating : Note {
    static constexpr const char *kKind = "rating";
    std::string competency{}, day{}, step{};
};

/// The two questions asked of one competency: what was hard, what went well.
struct Reflection : Note {
    static constexpr const char *kKind = "reflection";
    std::string competency{}, day{}, hard{}, well{};
};

/// What the peer showed of a competency on a visit. It names no visit: the day, and the peer's own deed in words.
struct Evidence : Note {
    static constexpr const char *kKind = "evidence";
    std::string competency{}, day{}, words{};
    std::int64_t keptMs = 0; ///< when the peer said yes to it; 0: a draft, which stands in no list
    std::string of{};        ///< a draft: id of the one that it is to change; empty: of a new one
    [[nodiscard]] bool isDraft() const { return keptMs == 0; }
};

struct Goal : Note {
    static constexpr const char *kKind = "goal";
    std::string competency{}, words{};
    std::string day{};          ///< by when; may be empty
    std::int64_t doneMs = 0;    ///< 0: open
};

struct Training : Note {
    static constexpr const char *kKind = "training";
    std::string day{}, area{}; ///< area: of trainingAreas()
    std::string title{}, by{}; ///< what it was, who gave it
    std::int64_t minutes = 0;
    std::string counts{};      ///< towards the state's renewal: of trainingCounts(); empty: it does not
};

struct Supervision : Note {
    static constexpr const char *kKind = "supervision";
    std::string day{}, way{}; ///< way: of supervisionWays()
    std::string who{}, talked{}, next{};
    std::string nextDay{};    ///< when they meet again; may be empty
};

/// A date of the peer's own work that is to be kept in mind: of ownDates().
struct OwnDate : Note {
    static constexpr const char *kKind = "date";
    std::string key{}, words{}, day{};
    std::int64_t doneMs = 0;
};

/// What the peer arranged for themselves. There is one.
struct Arranged : Note {
    static constexpr const char *kKind = "arranged";
    std::vector<std::string> marks{}; ///< names of what a check-in asks about, in the peer's words
    std::string dayOff{};             ///< the last full day off
    /// days of hard visits, of the last week alone: a day for each, and nothing of what they were
    std::vector<std::string> hardDays{};
};

/// Before a visit: what is near to the peer's own story, and what they do about it. There is one.
struct BeforeGo : Note {
    static constexpr const char *kKind = "before_go";
    std::vector<std::string> calls{}; ///< kinds of call: of nearCalls()
    std::string places{};             ///< words
    std::vector<std::string> first{}; ///< what the peer does first: of firstDeeds()
    std::string firstWords{};
    std::string instead{}, number{};  ///< who goes instead, and a telephone as it was typed
};

/// Someone or something that carries the peer.
struct Support : Note {
    static constexpr const char *kKind = "support";
    std::string way{};            ///< of supportWays()
    std::string words{}, number{}; ///< a name or what it is; a telephone as it was typed
    std::string when{};           ///< when it is good: words
};

/// A goal for the peer's own health, the whole of it.
struct Aim : Note {
    static constexpr const char *kKind = "aim";
    std::string area{}; ///< of aimAreas()
    std::string words{}, step{}; ///< the goal, and the smallest step to it
    std::string day{};           ///< when to look at it again; may be empty
    std::int64_t doneMs = 0;
};

/// What an aim taught when it did not go as hoped.
struct Setback : Note {
    static constexpr const char *kKind = "setback";
    std::string aim{}, day{}, got{}, learned{}, next{}; ///< what got in the way, what it shows, the next step
};

/// Who is on shift: asked once a day, never needed. There is one; Note::atMs is when it was answered last.
struct OnShift : Note {
    static constexpr const char *kKind = "on_shift";
    std::string day{};                        ///< the day it was said on
    std::string skipped{};                    ///< the day on which it was not wanted
    std::string name{}, unit{}, supervisor{}; ///< words: a name or initials, a team or a car, who leads
};

/// Something the peer says of themselves for a designation.
struct Attested : Note {
    static constexpr const char *kKind = "attested";
    std::string key{}, day{}; ///< of designationSteps()
};

/// "overdose", "death", "threat", "restraint", "child", "known", "other".
[[nodiscard]] const std::vector<std::string> &hardKinds();
/// "stayed", "safe", "listened", "called", "asked", "team", "stopped".
[[nodiscard]] const std::vector<std::string> &rightDeeds();
/// "partner", "supervisor", "peer", "friend", "line", "nobody_yet".
[[nodiscard]] const std::vector<std::string> &listeners();
/// "water", "food", "wash", "move", "warmth", "rest", "quiet", "company".
[[nodiscard]] const std::vector<std::string> &bodyNeeds();
/// "not_yet", "beside", "can", "show": from the guide me/reflect.
[[nodiscard]] const std::vector<std::string> &ratingSteps();
/// The seven areas of San Diego County's DMC-ODS peer plan, item 2B.
[[nodiscard]] const std::vector<std::string> &trainingAreas();
inline constexpr std::int64_t kTrainingMinutes = 75 * 60; ///< that plan's, item 2A; not the state's hours
/// continuing education of two years, as the facts cert.learn and cert.ethics
inline constexpr std::int64_t kRenewalMinutes = 20 * 60, kRenewalEthicsMinutes = 6 * 60;
/// "supervision", "coaching", "meeting".
[[nodiscard]] const std::vector<std::string> &supervisionWays();
/// "certificate" (ends), "renewal" (apply), "education" (hours done by), "review" (yearly), "screening", "other".
[[nodiscard]] const std::vector<std::string> &ownDates();
/// "learning", and "ethics" for law and ethics, which is learning as well.
[[nodiscard]] const std::vector<std::string> &trainingCounts();
/// "overdose", "death", "suicide", "threat", "restraint", "home", "child", "use", "known".
[[nodiscard]] const std::vector<std::string> &nearCalls();
/// "tell", "breathe", "out", "word", "body", "after".
[[nodiscard]] const std::vector<std::string> &firstDeeds();
/// "person", "practice", "eap", "line", "group".
[[nodiscard]] const std::vector<std::string> &supportWays();
/// "sleep", "food", "move", "doctor", "people", "quiet", "money", "meaning".
[[nodiscard]] const std::vector<std::string> &aimAreas();
/// "training", "diploma", "recovery": San Diego County's DMC-ODS peer plan, item 2A.
[[nodiscard]] const std::vector<std::string> &designationSteps();

using Kinds = std::tuple<std::vector<Debrief>, std::vector<CheckIn>, std::vector<Rating>, std::vector<Reflection>,
                         std::vector<Goal>, std::vector<Training>, std::vector<Supervision>, std::vector<OwnDate>,
                         std::vector<Arranged>, std::vector<BeforeGo>, std::vector<Support>, std::vector<Aim>,
                         std::vector<Setback>, std::vector<Attested>, std::vector<OnShift>, std::vector<Evidence>>;

/// All of one peer's, each kind newest first.
struct Own {
    Kinds kinds{};
    int unreadable = 0; ///< could not be read; nothing is written over them
    template <typename Kind>
    [[nodiscard]] const std::vector<Kind> &of() const { return std::get<std::vector<Kind>>(kinds); }
    template <typename Kind>
    [[nodiscard]] std::vector<Kind> &of() { return std::get<std::vector<Kind>>(kinds); }
    [[nodiscard]] int count() const; ///< notes; what was arranged, or said of a shift, is none
};

template <typename Kind>
[[nodiscard]] std::string toJson(const Kind &note);
/// @return Damaged when it is no object or has no id.
template <typename Kind>
[[nodiscard]] storage::Result<Kind> fromJson(const std::string &json);

/// Puts @p notes in their order: the newest first.
template <typename Kind>
void newestFirst(std::vector<Kind> &notes);

} // namespace handrail::peer
