#pragma once

#include "directory/schema.h"

#include <filesystem>
#include <map>
#include <string>

namespace handrail::test {

/// Everything a person can see of a directory, without the integer keys.
inline std::string allThatCanBeSeen(const std::filesystem::path &file)
{
    auto db = directory::openDirectory(file);
    SQLite::Database &sql = db.value()->sql();
    std::string all;
    for (
        const char *query :
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

/// Every row of every table of a directory's services, by content: integer keys become the publisher's ids of what they
/// point at, the ids of rows that nothing points at are left away (an export gives those without one a new one), the
/// order does not count.
/// @p blank "table.column": values that HSDS has a word for where a package has none, compared as they are left empty.
/// A service at a place that is not there says nothing, and HSDS has no way to write it: not compared.
inline std::string everyRow(const std::filesystem::path &file, const std::map<std::string, std::string> &blank = {})
{
    auto db = directory::openDirectory(file);
    SQLite::Database &sql = db.value()->sql();
    const std::map<std::string, std::string> kKeys = {{"organization_id", "organization"},
                                                      {"service_id", "service"}, {"location_id", "location"},
                                                      {"service_at_location_id", "service_at_location"},
                                                      {"taxonomy_term_id", "taxonomy_term"}, {"unit_id", "unit"},
                                                      {"program_id", "program"}};
    std::string all;
    for (const std::string table : {"organization",
                                    "service", "location", "service_at_location", "phone", "address", "schedule",
                                    "language", "accessibility", "taxonomy_term", "attribute", "cost_option",
                                    "service_area", "required_document", "url", "unit", "service_capacity", "program",
                                    "contact", "funding", "organization_identifier", "taxonomy", "metadata",
                                    "search_row"}) {
        std::string values;
        SQLite::Statement columns(sql, "SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid");
        while (columns.executeStep()) {
            const std::string name = columns.getColumn(0).getString();
            const bool pointedAt =
                table == "organization" || table == "service" || table == "location" || table == "taxonomy_term";
            if (name == "id" || name == "source_id" || (name == "hsds_id" && !pointedAt))
                continue;
            std::string value = "t." + name;
            if (const auto key = kKeys.find(name); key != kKeys.end()) {
                const std::string of =
                    key->second == "service_at_location"
                        ? "(SELECT s.hsds_id || l.hsds_id FROM service_at_location a JOIN service s ON s.id = a.service_id JOIN location l ON l.id = a.location_id WHERE a.id = t."
                              + name + ")"
                    : key->second == "unit" || key->second == "program"
                        ? "(SELECT k.name FROM " + key->second + " k WHERE k.id = t." + name + ")"
                        : "(SELECT k.hsds_id FROM " + key->second + " k WHERE k.id = t." + name + ")";
                value = of;
            }
            if (const auto word = blank.find(table + '.' + name); word != blank.end())
                value = "CASE " + value + " WHEN '' THEN '" + word->second + "' ELSE " + value + " END";
            values += (values.empty() ? "" : " || '|' || ") + std::string("ifnull(") + value + ", '-')";
        }
        all += "-- " + table + '\n';
        SQLite::Statement rows(sql, "SELECT " + values + " FROM " + table + " t"
                                        + (table == "service_at_location"
                                               ? " WHERE t.service_id IS NOT NULL AND t.location_id IS NOT NULL"
                                               : "")
                                        + " ORDER BY 1");
        while (rows.executeStep())
            all += rows.getColumn(0).getString() + '\n';
    }
    return all;
}

} // namespace handrail::test
