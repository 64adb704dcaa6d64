#pragma once

#include "directory/import/jsonrecords.h"

#include <nlohmann/json_fwd.hpp>

namespace handrail::directory {

/// {"Name": …, "Street": …, "City": …, "Phone": …}: a list that is no HSDS, but says where to turn. @return false when
/// it does not
bool plainPlace(const nlohmann::json &j, const RowSink &sink);
/// Whether @p j has an address or a phone of its own, as no record of HSDS has.
[[nodiscard]] bool saysWhereAsAList(const nlohmann::json &j);
/// A value of JSON as a table would have it; nothing for a list, an object or null.
[[nodiscard]] std::string jsonText(const nlohmann::json &value);
/// An id that is the same whenever the same record comes again, for lists that have none.
[[nodiscard]] std::string madeUpId(const std::string &text);
/// All values of a row, for an id where there is none.
[[nodiscard]] std::string textOf(const FlatRow &row);
/// Whether @p j is {"s1": {"name": …}, "s2": {…}}: records by their ids.
[[nodiscard]] bool areUnderTheirIds(const nlohmann::json &j);
/// The record with the key it stands under as its id, when it has none.
[[nodiscard]] nlohmann::json underItsId(nlohmann::json record, const std::string &id);

} // namespace handrail::directory
