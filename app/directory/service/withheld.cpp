#include "directory/service/withheld.h"

#include "directory/words/confidential.h"
#include "directory/words/text.h"

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

/// Places in the same house as one of @p places: a row of its own for each desk, the pantry next to it.
void addSameHouse(SQLite::Database &db, std::unordered_set<std::int64_t> &places)
{
    struct House {
        std::string name, town;
    };
    std::vector<House> houses;
    Doorsteps points;
    SQLite::Statement streets(db, "SELECT address_1, address_2, city FROM address WHERE location_id = ?");
    SQLite::Statement pin(db, "SELECT latitude, longitude FROM location WHERE id = ? AND latitude IS NOT NULL");
    for (const std::int64_t place : places) {
        streets.reset();
        streets.bind(1, place);
        while (streets.executeStep())
            for (const int column : {0, 1})
                if (std::string house = houseOf(streets.getColumn(column).getString()); !house.empty())
                    houses.push_back({std::move(house), lowerAscii(trimmed(streets.getColumn(2).getText()))});
        pin.reset();
        pin.bind(1, place);
        if (pin.executeStep())
            points.addPoint(pin.getColumn(0).getDouble(), pin.getColumn(1).getDouble());
    }
    SQLite::Statement like(db, "SELECT location_id, address_1, address_2, city FROM address WHERE location_id IS NOT NULL"
                               " AND (instr(address_1, ?1) OR instr(address_2, ?1))");
    for (const House &house : houses) {
        like.reset();
        like.bind(1, house.name.substr(0, house.name.find(' ')));
        while (like.executeStep()) {
            const std::string town = lowerAscii(trimmed(like.getColumn(3).getText()));
            for (const int column : {1, 2})
                if (houseOf(like.getColumn(column).getString()) == house.name
                    && (town.empty() || house.town.empty() || town == house.town))
                    places.insert(like.getColumn(0).getInt64());
        }
    }
    if (points.empty())
        return;
    // A street of its own says where it is; what only has a pin may be pinned to the same door.
    SQLite::Statement pinned(db, "SELECT p.id, p.latitude, p.longitude FROM location p WHERE p.latitude IS NOT NULL AND"
                                 " NOT EXISTS (SELECT 1 FROM address a WHERE a.location_id = p.id AND a.address_1 <> '')");
    while (pinned.executeStep())
        if (points.isAt(pinned.getColumn(1).getDouble(), pinned.getColumn(2).getDouble()))
            places.insert(pinned.getColumn(0).getInt64());
}

/// Services elsewhere whose words name one of the doorsteps.
void addThoseThatNameIt(SQLite::Database &db, Withheld &out)
{
    Doorsteps steps;
    DoorWords door;
    std::unordered_set<std::string> numbers;
    SQLite::Statement streets(db, "SELECT address_1, address_2, city FROM address WHERE location_id = ?");
    for (const std::int64_t place : out.places) {
        streets.reset();
        streets.bind(1, place);
        while (streets.executeStep()) {
            for (const int column : {0, 1}) {
                const std::string line = streets.getColumn(column).getString(), house = houseOf(line);
                steps.add(line);
                if (!house.empty())
                    numbers.insert(house.substr(0, house.find(' ')));
            }
        }
        door.add(doorOf(db, place));
    }
    SQLite::Statement naming(
        db, "SELECT id, words FROM (SELECT s.id, s.name || '\n' || s.alternate_name || '\n' || s.description || '\n' ||"
            " s.application_process || '\n' || s.eligibility_description || '\n' || s.fees_description || '\n' || s.alert"
            " || '\n' || s.wait_time || '\n' || s.url || '\n' || COALESCE(o.description, '') AS words FROM service s"
            " LEFT JOIN organization o ON o.id = s.organization_id) WHERE instr(words, ?1)");
    for (const std::string &number : numbers) {
        naming.reset();
        naming.bind(1, number);
        while (naming.executeStep()) {
            const std::string words = naming.getColumn(1).getString();
            if (!out.there.contains(naming.getColumn(0).getInt64()) && steps.without(words) != words)
                out.services[naming.getColumn(0).getInt64()].add(door);
        }
    }
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
    if (services.empty())
        return out;
    addSameHouse(db, out.places);
    for (const std::int64_t place : out.places) {
        const DoorWords door = doorOf(db, place);
        servicesAt.reset();
        servicesAt.bind(1, place);
        while (servicesAt.executeStep())
            out.services[servicesAt.getColumn(0).getInt64()].add(door);
    }
    for (const auto &[service, door] : out.services)
        out.there.insert(service);
    addThoseThatNameIt(db, out);
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
