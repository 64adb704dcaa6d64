#pragma once

#include "care/plan.h"

#include <string>
#include <vector>

namespace handrail::care {

/// What happened to one item between two versions of a plan. The view makes the sentence.
struct ItemChange {
    enum class What { Added, Removed, Changed, Same };       ///< Same: only its place changed
    enum class Move { None, First, Up, Down };               ///< First: it leads its section now
    std::string sectionId{};
    What what = What::Same;
    Move move = Move::None;
    int oldPlace = -1; ///< from 0; -1: was not there
    int newPlace = -1; ///< from 0; -1: is not there
    Item before{};       ///< empty when added
    Item after{};        ///< empty when removed
};

struct SectionChange {
    std::string sectionId;
    SectionState before = SectionState::Open;
    SectionState after = SectionState::Open;
};

struct PlanDiff {
    /// in the order of the sections, then of the new plan; removed ones where they stood
    std::vector<ItemChange> items;
    std::vector<SectionChange> sections; ///< skipped, declined or opened again
    [[nodiscard]] bool empty() const { return items.empty() && sections.empty(); }
};

/// Items are matched by id. Of a reorder the fewest items are named that explain it, and among equals those that went
/// up: two swapped lines read as 'B comes first', not also as 'A moved down'.
[[nodiscard]] PlanDiff diff(const Plan &before, const Plan &after);

/// @p before with what @p changes says done to it: of diff(before, after) it gives after's items in after's order. A
/// diff that says less than happened would not (tests/care/plandiff_test.cpp). Reviews and the rest of the plan stay
/// before's.
[[nodiscard]] Plan applied(Plan before, const PlanDiff &changes);

} // namespace handrail::care
