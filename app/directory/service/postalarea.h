#pragma once

#include "directory/service/service.h"
#include "storage/database.h"
#include "storage/failure.h"

#include <optional>
#include <string>

namespace handrail::directory {

/// About where a ZIP code is, by the places of the directory that have it: the middle one of their latitudes and of
/// their longitudes, so that one wrong point moves nothing. The plus-four of a code does not count. Withheld places have
/// no point and tell nothing. nullopt: no place with a point has this code, or @p postalCode is none.
[[nodiscard]] storage::Result<std::optional<Point>> middleOfPostalCode(storage::Database &db,
                                                                       const std::string &postalCode);

} // namespace handrail::directory
