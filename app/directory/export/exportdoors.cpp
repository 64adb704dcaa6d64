#include "directory/export/exportdoors.h"

#include "directory/service/withheld.h"
#include "directory/words/confidential.h"

#include <sqlite3.h>

#include <utility>

namespace handrail::directory {

void ExportDoors::isPlace(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto &doors = *static_cast<const ExportDoors *>(sqlite3_user_data(context));
    sqlite3_result_int(context, doors.m_places.contains(sqlite3_value_int64(values[0])) ? 1 : 0);
}

void ExportDoors::read(SQLite::Database &db)
{
    Withheld withheld = readWithheld(db);
    db.createFunction("is_withheld_place", 1, true, this, isPlace, nullptr, nullptr);
    m_places = std::move(withheld.places);
    if (withheld.services.empty())
        return;
    SQLite::Statement of(
        db,
        "SELECT 'service ' || s.hsds_id, COALESCE('program ' || g.hsds_id, '') FROM service s LEFT JOIN program g ON g.id = s.program_id WHERE s.id = ?1"
        " UNION ALL SELECT 'location ' || p.hsds_id, 'at ' || CASE WHEN l.hsds_id = '' THEN 'row ' || l.id ELSE l.hsds_id END FROM service_at_location l"
        " JOIN location p ON p.id = l.location_id WHERE l.service_id = ?1");
    for (const auto &[service, door] : withheld.services) {
        of.reset();
        of.bind(1, service);
        while (of.executeStep())
            for (const int column : {0, 1})
                m_doors[of.getColumn(column).getString()].add(door);
    }
    SQLite::Statement owner(db, "SELECT 'organization ' || hsds_id FROM organization WHERE id = ?");
    for (const auto &[organization, door] : withheld.organizations) {
        owner.reset();
        owner.bind(1, organization);
        if (owner.executeStep())
            m_doors[owner.getColumn(0).getString()].add(door);
    }
}

void ExportDoors::withhold(const std::vector<std::string> &kinds, const std::vector<std::string> &columns,
                           std::vector<std::string> &values) const
{
    DoorWords door;
    bool any = false;
    for (std::size_t i = 0; i < kinds.size() && !m_doors.empty(); ++i) {
        const auto found =
            kinds[i].empty() || values[i].empty() ? m_doors.end() : m_doors.find(kinds[i] + ' ' + values[i]);
        if (found != m_doors.end())
            door.add(found->second);
        any |= found != m_doors.end();
    }
    for (std::size_t i = 0; any && i < columns.size(); ++i) {
        if (!kinds[i].empty() || columns[i].ends_with("id"))
            continue;
        if (columns[i] == "city")
            values[i] = townOf(values[i]);
        values[i] = columns[i] == "url" || columns[i] == "uri" || columns[i] == "website" ? door.link(values[i])
                                                                                          : door.without(values[i]);
    }
}

} // namespace handrail::directory
