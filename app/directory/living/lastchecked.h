#pragma once

#include <string>

namespace handrail::directory {

/// SQL: the day on which the service `s` was last found right, by its publisher or by a peer here; '' never.
inline const std::string kLastChecked =
    "MAX(CASE WHEN s.assured_date <> '' THEN s.assured_date ELSE s.last_modified END, COALESCE((SELECT"
    " date(MAX(v.made_wall_ms) / 1000, 'unixepoch', 'localtime') FROM peer_report v WHERE v.service_hsds_id = s.hsds_id"
    " AND v.kind = 'verified'), ''))";

} // namespace handrail::directory
