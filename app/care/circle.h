#pragma once

#include "care/plan.h"

#include <functional>
#include <string>
#include <vector>

namespace handrail::care {

/// The people a person has named in any of their plans: their circle, for picking someone again without writing them anew.
/// @p isContact tells whether a section of a template asks for people. A person who is already in @p sectionId of @p open is left
/// out, and so are lines that name nobody (a template's 'No one yet' and its other examples, which are no names). The same name
/// and number stand once; a number wins over none. Each item comes with `origin` "circle/<id>" and without its review.
[[nodiscard]] std::vector<Item> circle(const std::vector<Plan> &plans, const Plan &open, const std::string &sectionId,
                                       const std::function<bool(const std::string &templateId, const std::string &sectionId)> &isContact);

} // namespace handrail::care
