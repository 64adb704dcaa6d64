#pragma once

#include "directory/import/jsonrecords.h"

namespace handrail::directory {

/// A row of addresses whose town, state and zip stand in one column, "San Mateo, CA 94401", or behind the street, has
/// each in its own field afterwards. Where that is not sure it stays as it is.
void partTown(FlatRow &address);

} // namespace handrail::directory
