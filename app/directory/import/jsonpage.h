#pragma once

#include "directory/import/jsonrecords.h"

#include <string_view>

namespace handrail::directory {

/// Reads what @p rest, as it stands around a list of an API's answer, says of its pages.
void readPages(std::string_view rest, Flattened &into);

} // namespace handrail::directory
