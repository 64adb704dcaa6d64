#pragma once

#include "directory/schema.h"

#include <filesystem>
#include <string>

namespace handrail::test {

/// Everything a person can see of a directory, without the integer keys.
inline std::string allThatCanBeSeen(const std::filesystem::path &file)
{
    auto db = directory::openDirectory(file);
    SQLite::Database &sql = db.value()->sql();
    std::string all;
    for (const char *query :
         {"SELECT hsds_id || '|' || name || '|' || alternate_name || '|' || description || '|' || email || '|' || website FROM organization ORDER BY 1",
          "SELECT hsds_id || '|' || name || '|' || organization || '|' || category || '|' || description || '|' || url || '|' || email || '|' || interpretation_services || application_process"
          " || '|' || wait_time || fees_description || '|' || eligibility_description || '|' || ifnull(minimum_age, '-') || ifnull(maximum_age, '-') || assured_date || last_modified || alert || confidential"
          " FROM service ORDER BY 1",
          "SELECT hsds_id || '|' || name || '|' || description || transportation || ifnull(latitude, '-') || ifnull(longitude, '-') || confidential FROM location ORDER BY 1",
          "SELECT s.hsds_id || l.hsds_id || a.description FROM service_at_location a JOIN service s ON s.id = a.service_id JOIN location l ON l.id = a.location_id ORDER BY 1",
          "SELECT number || extension || type || p.description || ifnull(s.hsds_id, '') || ifnull(l.hsds_id, '') FROM phone p LEFT JOIN service s ON s.id = p.service_id LEFT JOIN location l ON l.id = p.location_id ORDER BY 1",
          "SELECT l.hsds_id || address_1 || address_2 || city || region || state_province || postal_code || country || address_type FROM address a JOIN location l ON l.id = a.location_id ORDER BY 1",
          "SELECT ifnull(s.hsds_id, '') || ifnull(l.hsds_id, '') || freq || byday || bymonthday || ifnull(interval, '-') || valid_from || valid_to || dtstart || ifnull(opens_at, '-') || ' ' || ifnull(closes_at, '-')"
          " || h.description || holiday || closed FROM schedule h LEFT JOIN service s ON s.id = h.service_id LEFT JOIN location l ON l.id = h.location_id ORDER BY 1",
          "SELECT t.name || code || ifnull(s.hsds_id, '') || ifnull(l.hsds_id, '') FROM language t LEFT JOIN service s ON s.id = t.service_id LEFT JOIN location l ON l.id = t.location_id ORDER BY 1",
          "SELECT l.hsds_id || a.description || details FROM accessibility a JOIN location l ON l.id = a.location_id ORDER BY 1",
          "SELECT hsds_id || name || code || parent_hsds_id FROM taxonomy_term ORDER BY 1",
          "SELECT s.hsds_id || t.hsds_id || value FROM attribute a JOIN service s ON s.id = a.service_id JOIN taxonomy_term t ON t.id = a.taxonomy_term_id ORDER BY 1",
          "SELECT s.hsds_id || a.name || extent FROM service_area a JOIN service s ON s.id = a.service_id ORDER BY 1",
          "SELECT s.hsds_id || document FROM required_document d JOIN service s ON s.id = d.service_id ORDER BY 1"}) {
        SQLite::Statement rows(sql, query);
        while (rows.executeStep())
            all += rows.getColumn(0).getString() + "\n";
        all += "--\n";
    }
    return all;
}

} // namespace handrail::test
