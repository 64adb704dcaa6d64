#pragma once

#include "directory/import/jsonrecords.h"

#include <nlohmann/json_fwd.hpp>

namespace handrail::directory {

/// {"Name": …, "Street": …, "City": …, "Phone": …}: a list that is no HSDS, but says where to turn. @return false when it does not
bool plainPlace(const nlohmann::json &j, const RowSink &sink);
/// Whether @p j has an address or a phone of its own, as no record of HSDS has.
[[nodiscard]] bool saysWhereAsAList(const nlohmann::json &j);
/// A value of JSON as a table would have it; nothing for a list, an object or null.
[[nodiscard]] std::string jsonText(const nlohmann::json &value);
/// An id that is the same whenever the same record comes again, for lists that have none.
[[nodiscard]] std::string madeUpId(const std::string &text);

} // namespace handrail::directory
