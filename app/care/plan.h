#pragma once

#include "library/kinds.h"
#include "storage/failure.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace handrail::care {

/// What stands beside an item's words. Which of them a section asks for is PlanSection::field; any item may have the
/// last two. All may stay empty: nothing is required of a person.
struct Detail {
    std::string phone{};    ///< contact, place: as the person wrote it
    std::string where{};    ///< means: where it is now; place: its address
    std::string who{};      ///< means: who holds it; goal: who helps
    std::string when{};     ///< means, goal: by when, in the person's words; place: its hours
    bool done = false;      ///< means, goal: it is done; sign: it is signed, on paper
    std::optional<bool> consent{}; ///< contact: may we call them about this person? Nothing until asked
    /// where it was picked: "directory/<service id>", "circle/<item id>"; empty: written by hand
    std::string origin{};
    std::string measure{};  ///< goal: how the person will see that it worked
    std::string progress{}; ///< goal: how it goes, in the person's words; earlier words stand in earlier versions
    std::string date{};     ///< goal, date, sign: a day as "2026-12-01"; anything else is kept and shown as it is
    std::string barrier{};  ///< what could get in the way
    std::string instead{};  ///< what the person will do then
    nlohmann::json rest = nlohmann::json::object(); ///< members a newer Handrail wrote
    bool operator==(const Detail &) const = default;
};

/// One line of a plan, in the person's own words.
struct Item {
    std::string id{};       ///< stays the same through edits and moves, so that versions can be compared
    std::string text{};
    Detail detail{};
    std::string example{};  ///< id of the template's example it came from, else empty
    std::optional<bool> used{};   ///< 'used it?' at follow-up; nothing until asked, or when they would rather not say
    std::optional<bool> helped{}; ///< 'did it help?'; nothing until asked
    nlohmann::json rest = nlohmann::json::object(); ///< members a newer Handrail wrote
    bool operator==(const Item &) const = default;
};

enum class SectionState {
    Open,
    Skipped, ///< passed over with Skip; not the same as empty
    Declined ///< the person does not want this part
};

struct Section {
    std::string id{}; ///< the template's
    SectionState state = SectionState::Open;
    std::vector<Item> items{};
    nlohmann::json rest = nlohmann::json::object();
};

/// What a person puts beside their plan because it is theirs. It is sealed, copied and erased with the plan, and stands
/// in no code, on no page, in no notification.
struct Theirs {
    std::string colour{}; ///< of planColours(); empty: the app's own
    std::string song{};   ///< what it is called, in their words
    std::string photo{};  ///< JPEG, as base64; at most kPhotoBytes before that
    bool operator==(const Theirs &) const = default;
    [[nodiscard]] bool any() const { return !colour.empty() || !song.empty() || !photo.empty(); }
};
inline constexpr std::size_t kPhotoBytes = 48 * 1024; ///< a revision of the plan holds it each time

/// A person's plan as a value: change a copy with the functions below, then keep it.
struct Plan {
    std::string id{};          ///< record id; empty until first kept
    std::string templateId{};  ///< "safety"
    int templateVersion = 1;
    std::string personId{};
    std::string language = "en"; ///< of headings and questions; what the person wrote is theirs
    std::vector<Section> sections{};
    std::string sitting{};     ///< one editing session: its last revision is a version
    std::int64_t startedMs = 0;
    std::int64_t updatedMs = 0;
    /// when the person said 'This is right' of the plan as it stands; 0: not, or changed since
    std::int64_t agreedMs = 0;
    Theirs theirs{};
    /// offers of the coach the person said no to (section id), and when last
    std::map<std::string, std::int64_t> declinedMs{};
    nlohmann::json rest = nlohmann::json::object();

    [[nodiscard]] const Section *section(const std::string &sectionId) const;
    [[nodiscard]] const Item *item(const std::string &sectionId, const std::string &itemId) const;
};

/// An empty plan over @p form, for a person, begun @p nowMs (wall clock).
[[nodiscard]] Plan emptyPlan(const library::PlanTemplate &form, const std::string &personId,
                             const std::string &language, std::int64_t nowMs);

/// @p plan in the sections and order of @p form; those the form does not know stay, at the end.
[[nodiscard]] Plan inForm(Plan plan, const library::PlanTemplate &form);

// Every change is a function from plan to plan. A section or an item that is not there leaves the plan as it was.

/// Appends @p item; its text is trimmed, an empty one changes nothing. Makes an id when there is none. Opens a skipped
/// section.
[[nodiscard]] Plan addItem(Plan plan, const std::string &sectionId, Item item);
/// Puts words and detail of @p item over those with its id. Empty words change nothing: taking out is removeItem's.
[[nodiscard]] Plan editItem(Plan plan, const std::string &sectionId, const Item &item);
/// @p to: place in the section from 0, clamped.
[[nodiscard]] Plan moveItem(Plan plan, const std::string &sectionId, const std::string &itemId, int to);
[[nodiscard]] Plan removeItem(Plan plan, const std::string &sectionId, const std::string &itemId);
/// Puts a removed item back at @p at (undo).
[[nodiscard]] Plan insertItem(Plan plan, const std::string &sectionId, Item item, int at);
[[nodiscard]] Plan setSectionState(Plan plan, const std::string &sectionId, SectionState state);
/// The words of a section that holds one text. Empty words take it out. Keeps the item's id and detail.
[[nodiscard]] Plan setText(Plan plan, const std::string &sectionId, const std::string &text,
                           const std::string &newItemId = {});
/// Chooses or unchooses an option; where only one can be chosen the other goes. Options keep the template's order.
[[nodiscard]] Plan choose(Plan plan, const library::PlanSection &section, const std::string &exampleId, bool chosen);
/// 'Used it? Did it help?' An item that was not used did not help nor fail to: @p helped is let go then.
[[nodiscard]] Plan reviewItem(Plan plan, const std::string &sectionId, const std::string &itemId,
                              std::optional<bool> used, std::optional<bool> helped);
/// "sea", "leaf", "sun", "dusk", "stone".
[[nodiscard]] const std::vector<std::string> &planColours();
/// @p plan with @p theirs beside it. A colour that there is none of and a photo that is too large leave what was there.
[[nodiscard]] Plan withTheirs(Plan plan, Theirs theirs);
/// The template's example becomes an item in its words; not twice.
[[nodiscard]] Plan addExample(Plan plan, const library::PlanSection &section, const std::string &exampleId);

/// Examples of @p section that are not items yet: by id, or because the person wrote the same words.
[[nodiscard]] std::vector<library::PlanExample> examplesLeft(const Plan &plan, const library::PlanSection &section);
/// True when every section has an item or was skipped or declined.
[[nodiscard]] bool answered(const Plan &plan);
[[nodiscard]] int itemCount(const Plan &plan);

/// A typed line of a contact ("Ana Sample, my sister, 555-0142") taken apart: the whole number in it, as it is written,
/// becomes the phone (see dial::numberIn), what is left the words. Where something would be torn (two numbers,
/// brackets) the words stay the whole line. No sure number: words only.
[[nodiscard]] Item contactFromLine(const std::string &line);

[[nodiscard]] std::string toJson(const Plan &plan);
/// @return Damaged when it is no plan. Members this version does not know are kept.
[[nodiscard]] storage::Result<Plan> planFromJson(const std::string &json);

} // namespace handrail::care
