#pragma once

#include "directory/import/importreport.h"
#include "directory/import/staging.h"

#include <string>

namespace handrail::directory {

/// Places whose coordinates are no point on Earth, half of a pair, or in another country than their own address: no pin
/// then, and it is told. Throws SQLite::Exception.
void noteCoordinates(Staging &staging, const std::string &file, Problems &problems, TableCount *count);
/// Services whose youngest are older than their oldest: neither is known, and it is told. Throws SQLite::Exception.
void noteAges(Staging &staging, const std::string &file, Problems &problems, TableCount *count);

} // namespace handrail::directory
