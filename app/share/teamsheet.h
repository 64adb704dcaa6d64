#pragma once

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

/// What a team did in a month, for whoever leads it: counts alone, and none below five. It knows no person, no peer,
/// no place and no day.
namespace handrail::share {

inline constexpr int kFewest = 5;     ///< what is less is not shown
inline constexpr int kDayParts = 6;   ///< of four hours each, from midnight

/// A visit as far as a count needs it.
struct TeamVisit {
    int hour = 0;               ///< of its beginning, local
    std::string outcome{};      ///< how it ended; empty: still open
    std::set<std::string> kinds{}; ///< what was done in it: of teamKinds()
    int doses = 0;              ///< of naloxone
};
/// "overdose", "emergency", "suicide", "calm", "holds", "report", "call".
[[nodiscard]] const std::vector<std::string> &teamKinds();

struct TeamMonth {
    std::vector<TeamVisit> visits{};
    int followUpsInTime = 0, followUpsLate = 0, followUpsOpen = 0;
    std::map<std::string, int> barriers{}; ///< of referrals of the month, by key
    /// how it was for people, as they said: how many gave which answer, by each question that they were asked
    std::map<std::string, std::map<std::string, int>> survey{};
};

/// One count with what it counts; nothing in @ref count: fewer than five, or held back so that another cannot be told
/// from the sum.
struct TeamCount {
    std::string key{};
    std::optional<int> count{};
};
struct TeamSheet {
    std::optional<int> visits{}, doses{}, dosedVisits{};
    std::array<std::optional<int>, kDayParts> hours{}; ///< with `visits` they say no hidden count
    std::vector<TeamCount> kinds{}, outcomes{}, followUps{}, barriers{}; ///< followUps: "in_time", "late", "open"
    /// "heard/yes"; the answers to one question are held back together, and when all of them are, "heard" stands for
    /// them: nothing tells which were given
    std::vector<TeamCount> survey{};
};
[[nodiscard]] TeamSheet teamSheet(const TeamMonth &month);

/// @p parts of a whole whose sum is shown: those below five go, and the next smallest with them until what is hidden
/// is together five or more.
[[nodiscard]] std::vector<std::optional<int>> heldBack(const std::vector<int> &parts);

/// A chart of the printed sheet: bars with their words; a bar without a count is drawn as a dashed line.
struct TeamChart {
    std::string title{};
    std::vector<std::pair<std::string, std::optional<int>>> bars{};
};
/// One page: a title, paragraphs, two charts, a last paragraph. Words come from QML. Needs a QGuiApplication; any
/// thread.
[[nodiscard]] std::string teamPdf(const std::string &title, const std::vector<std::string> &paragraphs,
                                  const std::vector<TeamChart> &charts, const std::string &few,
                                  const std::string &foot);

/// Rows of a table as CSV (RFC 4180, UTF-8, CRLF). A cell that a spreadsheet would take for a formula is quoted apart.
[[nodiscard]] std::string csvOf(const std::vector<std::vector<std::string>> &rows);

} // namespace handrail::share
