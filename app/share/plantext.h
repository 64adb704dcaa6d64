#pragma once

#include "care/plan.h"
#include "library/kinds.h"

#include <string>
#include <vector>

namespace handrail::share {

/// One line of a plan as it leaves: the words, then what stands beside them.
struct TakenItem {
    std::string words;
    std::string phone;  ///< shown bold on paper
    std::string beside; ///< done, where, who, by when, which day, measure, how it goes: what there is (care::beside)
    std::string instead{}; ///< what could get in the way, an arrow, what the person will do then
};

/// A section that holds something, under the heading of the plan's language.
struct TakenSection {
    std::string heading;
    std::string otherHeading{}; ///< in the other language, where a paper shows both
    std::vector<TakenItem> items;
};

/// What is taken: the template's notice, where it has one, as a heading with nothing under it; then every section with
/// an item, in order. Skipped and empty ones leave no trace: a person takes what is theirs.
/// @p form the template in the plan's language; a section it does not know is headed by nothing, never dropped.
[[nodiscard]] std::vector<TakenSection> taken(const care::Plan &plan, const library::PlanTemplate &form);

/// Gives @p sections, taken from a plan in @p form, the headings of the same template in the other language.
void putOtherHeadings(std::vector<TakenSection> &sections, const library::PlanTemplate &form,
                      const library::PlanTemplate &other);

/// The line as text: "Ana Sample, my sister, 555-0142", "Gun (in the closet; Uncle Ray; Friday)".
[[nodiscard]] std::string line(const TakenItem &item);

/// The plan as plain text: title, numbered lines under their headings, and the template's footer with 911 and 988. No
/// name of the person: what a camera reads over a shoulder says no more than it must.
[[nodiscard]] std::string planText(const care::Plan &plan, const library::PlanTemplate &form);

/// The plan as contacts (vCard 3.0, RFC 2426) that a stock camera offers to save: under the name the person chose for
/// it, with
/// @p crisisNumber ("988") to call and the plan as the note. As many cards as needed, each of at most @p roomBytes,
/// numbered in their names ("My plan 1/2"), cut between lines.
[[nodiscard]] std::vector<std::string> planCards(const care::Plan &plan, const library::PlanTemplate &form,
                                                 const std::string &name, const std::string &crisisNumber,
                                                 std::size_t roomBytes);

} // namespace handrail::share
