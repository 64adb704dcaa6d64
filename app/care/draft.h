#pragma once

#include "care/plan.h"
#include "storage/clock.h"
#include "storage/failure.h"
#include "vault/journal.h"

#include <optional>
#include <string>
#include <vector>

namespace handrail::care {

/// Words that are being typed and are no item yet, and where the person was. Belongs to one plan, one section and one
/// field, and is never offered on another.
struct Draft {
    std::string planId{}, personId{}, sectionId{};
    std::string itemId{};     ///< the item being edited, or the id the new one will get
    bool fresh = true;      ///< typed into the empty field: no item yet
    std::string text{};
    Detail detail{};        ///< of the item being edited, as far as it is typed
    int cursor = 0;         ///< place in @ref text, in UTF-16 units as the field counts
    storage::Moment at{};     ///< of the last keystroke
};

/// Slot of the empty field of a section (@p itemId empty) or of one item.
[[nodiscard]] std::string draftSlot(const std::string &planId, const std::string &sectionId, const std::string &itemId);
/// Slot that says which section and field of a plan a person was in last.
[[nodiscard]] std::string placeSlot(const std::string &planId);
[[nodiscard]] inline std::string slotOf(const Draft &draft)
{
    return draftSlot(draft.planId, draft.sectionId, draft.fresh ? std::string() : draft.itemId);
}

[[nodiscard]] std::string toJson(const Draft &draft);
[[nodiscard]] storage::Result<Draft> draftFromJson(const std::string &json);

/// What a plan was left with: the last place, and every field that holds words.
struct LeftOpen {
    std::optional<Draft> place; ///< text and cursor of the field the person was in; text empty when only looking
    std::vector<Draft> drafts;  ///< the empty fields of sections that hold words, and the edited item of `place`
};

/// Reads what is left open for @p plan. A draft of another plan or person, one whose item is already in the plan, or
/// one that cannot be read counts as none. Vault thread, unlocked.
[[nodiscard]] storage::Result<LeftOpen> leftOpen(vault::Journal &journal, const Plan &plan);

} // namespace handrail::care
