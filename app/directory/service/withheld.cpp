#include "directory/service/withheld.h"

#include "directory/words/confidential.h"

#include <vector>

namespace handrail::directory {
namespace {

/// What leads to one place, but for what peers wrote of it.
DoorWords doorOf(SQLite::Database &db, std::int64_t place)
{
    DoorWords door;
    SQLite::Statement rows(db, "SELECT address_1, address_2, city FROM address WHERE location_id = ?");
    rows.bind(1, place);
    while (rows.executeStep()) {
        door.addStreet(rows.getColumn(0).getString());
        door.addStreet(rows.getColumn(1).getString());
        door.mayBeSaid(townOf(rows.getColumn(2).getString()));
    }
    SQLite::Statement names(db, "SELECT name, alternate_name FROM location WHERE id = ?");
    names.bind(1, place);
    if (names.executeStep()) {
        door.addPlace(names.getColumn(0).getString());
        door.addPlace(names.getColumn(1).getString());
    }
    return door;
}

} // namespace

Withheld readWithheld(SQLite::Database &db)
{
    Withheld out;
    std::vector<std::int64_t> services;
    {
        SQLite::Statement marked(db, "SELECT s.id FROM peer_correction c JOIN service s ON s.hsds_id = c.hsds_id"
                                     " WHERE c.entity = 'service' AND c.field = 'withheld' AND c.value <> ''");
        while (marked.executeStep())
            services.push_back(marked.getColumn(0).getInt64());
    }
    SQLite::Statement placesOf(
        db, "SELECT location_id FROM service_at_location WHERE service_id = ? AND location_id IS NOT NULL");
    SQLite::Statement servicesAt(
        db, "SELECT service_id FROM service_at_location WHERE location_id = ? AND service_id IS NOT NULL");
    for (const std::int64_t service : services) {
        out.services.try_emplace(service);
        placesOf.reset();
        placesOf.bind(1, service);
        while (placesOf.executeStep())
            out.places.insert(placesOf.getColumn(0).getInt64());
    }
    for (const std::int64_t place : out.places) {
        const DoorWords door = doorOf(db, place);
        servicesAt.reset();
        servicesAt.bind(1, place);
        while (servicesAt.executeStep())
            out.services[servicesAt.getColumn(0).getInt64()].add(door);
    }
    SQLite::Statement names(db, "SELECT name, organization, organization_id, hsds_id FROM service WHERE id = ?");
    SQLite::Statement corrected(
        db,
        "SELECT field, value FROM peer_correction WHERE entity = 'service' AND hsds_id = ? AND field IN ('address', 'name')");
    for (auto &[service, door] : out.services) {
        names.reset();
        names.bind(1, service);
        if (!names.executeStep())
            continue;
        door.mayBeSaid(withoutAddress(names.getColumn(0).getString()));
        door.mayBeSaid(names.getColumn(1).getString());
        corrected.reset();
        corrected.bind(1, names.getColumn(3).getString());
        while (corrected.executeStep()) {
            const std::string value = corrected.getColumn(1).getString();
            corrected.getColumn(0).getString() == "name" ? door.mayBeSaid(withoutAddress(value))
                                                         : door.addStreet(value);
        }
        if (!names.isColumnNull(2))
            out.organizations[names.getColumn(2).getInt64()].add(door);
    }
    return out;
}

} // namespace handrail::directory
