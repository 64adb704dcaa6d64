#pragma once

#include "library/kinds.h"
#include "storage/failure.h"

#include <functional>
#include <string>
#include <vector>

namespace handrail::view {

/// What the plan screens need of the compiled content, as functions: the app gives the library, a test what it likes.
struct PlanContent {
    std::function<storage::Result<library::PlanTemplate>(const std::string &id, const std::string &language)> form;
    std::function<storage::Result<library::Fact>(const std::string &id, const std::string &language)> fact;
    /// every plan there is, in the authors' order
    std::function<std::vector<library::Head>(const std::string &language)> kinds = {};
    /// The phone line that comes with an example: by its id, or "county:team" for the county's crisis team where one
    /// stands.
    std::function<storage::Result<library::Line>(const std::string &asked, const std::string &language)> line = {};
};

} // namespace handrail::view
