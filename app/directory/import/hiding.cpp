#include "directory/import/linking.h"
#include "directory/import/quietowners.h"

#include "directory/import/categories.h"
#include "directory/words/confidential.h"
#include "directory/words/doorwords.h"
#include "directory/words/text.h"
#include "directory/words/withheldaddress.h"
#include "directory/import/erasing.h"

#include <sqlite3.h>

#include <algorithm>
#include <unordered_map>

// What must not be found of a package: the addresses of private places, and what else in its words leads there.
namespace handrail::directory {
namespace {

std::string_view textOf(sqlite3_value *value)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_value_bytes(value))) : std::string_view();
}

class Hiding {
public:
    Hiding(Staging &staging, const Categories &categories, Problems &problems,
           std::function<std::string(const std::string &)> fileOf)
        : m_staging(staging), m_db(staging.sql()), m_keys(staging.keys()), m_categories(categories),
          m_problems(problems), m_fileOf(std::move(fileOf))
    {
    }
    std::int64_t run();

private:
    void findServices();
    void findAsides();
    void hideService(std::uint32_t row);
    void findPlaces();
    void findOwners();
    void spread();
    void findSameDoors();
    void readDoors();
    void erase();
    [[nodiscard]] bool anyHint(const char *table) const { return m_staging.facts(table).anyHint; }
    /// By the publisher's id: a service that stands in a hidden place or is one; a hidden place; whose services those
    /// are.
    template <std::vector<bool> Hiding::*Rows, Target Of>
    static void isIn(sqlite3_context *context, int, sqlite3_value **values);
    /// told(text, service, location, organization) and told_link(): text and links as they may be told of them.
    static void toldFunction(sqlite3_context *context, int, sqlite3_value **values);
    static void linkFunction(sqlite3_context *context, int, sqlite3_value **values);
    /// passed(text): text of whatever else is in the directory.
    static void passedFunction(sqlite3_context *context, int, sqlite3_value **values);
    static void passedLinkFunction(sqlite3_context *context, int, sqlite3_value **values);
    [[nodiscard]] DoorWords doorFor(sqlite3_value **values) const;
    template <typename Take>
    void eachPlaceOfAService(Take take);

    Staging &m_staging;
    SQLite::Database &m_db;
    const Keys &m_keys;
    const Categories &m_categories;
    Problems &m_problems;
    std::function<std::string(const std::string &)> m_fileOf;
    std::vector<bool> m_services, m_quiet, m_places, m_owners; ///< by row
    /// by row of the place, the service, the organization
    std::unordered_map<std::uint32_t, DoorWords> m_doors, m_serviceDoors, m_ownerDoors;
    Doorsteps m_doorsteps;
    bool m_anyService = false, m_anyPlace = false, m_anyOwner = false;
};

template <std::vector<bool> Hiding::*Rows, Target Of>
void Hiding::isIn(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto &hiding = *static_cast<const Hiding *>(sqlite3_user_data(context));
    sqlite3_result_int(context, (hiding.*Rows)[hiding.m_keys.map(Of).row(textOf(values[0]))] ? 1 : 0);
}

DoorWords Hiding::doorFor(sqlite3_value **values) const
{
    DoorWords all;
    const auto addOf = [&](const std::unordered_map<std::uint32_t, DoorWords> &doors, Target target,
                           sqlite3_value *id) {
        const auto found = doors.find(m_keys.map(target).row(textOf(id)));
        if (found != doors.end())
            all.add(found->second);
    };
    addOf(m_serviceDoors, Target::Service, values[1]);
    addOf(m_doors, Target::Location, values[2]);
    addOf(m_ownerDoors, Target::Organization, values[3]);
    return all;
}

void Hiding::toldFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    if (textOf(values[0]).empty())
        return sqlite3_result_text(context, "", 0, SQLITE_STATIC);
    const std::string text =
        static_cast<const Hiding *>(sqlite3_user_data(context))->doorFor(values).without(textOf(values[0]));
    sqlite3_result_text(context, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

void Hiding::linkFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const std::string text =
        static_cast<const Hiding *>(sqlite3_user_data(context))->doorFor(values).link(textOf(values[0]));
    sqlite3_result_text(context, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

void Hiding::passedFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const std::string text =
        static_cast<const Hiding *>(sqlite3_user_data(context))->m_doorsteps.without(textOf(values[0]));
    sqlite3_result_text(context, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

void Hiding::passedLinkFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const std::string text =
        static_cast<const Hiding *>(sqlite3_user_data(context))->m_doorsteps.link(textOf(values[0]));
    sqlite3_result_text(context, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

template <typename Take>
void Hiding::eachPlaceOfAService(Take take)
{
    SQLite::Statement rows(m_db, "SELECT service_id, location_id FROM service_at_location");
    while (rows.executeStep())
        take(m_keys.map(Target::Service).row(rows.getColumn(0).getText()),
             m_keys.map(Target::Location).row(rows.getColumn(1).getText()));
}

/// Only services with a word that could mean it, their own, their organization's or a category's, are read closely.
void Hiding::findServices()
{
    if (!anyHint("service") && !anyHint("organization") && !anyHint("taxonomy_term"))
        return;
    std::vector<bool> owners(static_cast<std::size_t>(m_staging.facts("organization").rows) + 1);
    if (anyHint("organization")) {
        SQLite::Statement rows(m_db, "SELECT row FROM organization WHERE maybe = 1");
        while (rows.executeStep())
            owners[static_cast<std::size_t>(rows.getColumn(0).getInt64())] = true;
    }
    const bool terms = anyHint("taxonomy_term");
    SQLite::Statement text(
        m_db,
        "SELECT s.name || ' ' || s.alternate_name || ' ' || COALESCE(o.name, '') || ' ',"
        " s.description || char(10) || s.alert"
        " || char(10) || s.application_process, s.keywords FROM service s"
        " LEFT JOIN organization o ON o.row = row_of(0, s.organization_id) WHERE s.row = ?");
    SQLite::Statement rows(m_db, "SELECT row, maybe, organization_id, line FROM service");
    const std::string file = m_fileOf("service");
    std::vector<std::uint32_t> found;
    while (rows.executeStep()) {
        const auto row = static_cast<std::uint32_t>(rows.getColumn(0).getInt64());
        if (rows.getColumn(1).getInt() == 0
            && !owners[m_keys.map(Target::Organization).row(rows.getColumn(2).getText())]
            && !(terms && m_categories.hint(row)))
            continue;
        text.reset();
        text.bind(1, static_cast<std::int64_t>(row));
        if (!text.executeStep())
            continue;
        const std::string why =
            whyHidden(text.getColumn(0).getString() + m_categories.of(row, text.getColumn(2).getString()),
                      text.getColumn(1).getString());
        if (why.empty())
            continue;
        found.push_back(row);
        m_problems.add(ProblemKind::Withheld, file, rows.getColumn(3).getInt64(), "description", why);
    }
    for (const std::uint32_t row : found)
        hideService(row);
}

void Hiding::hideService(std::uint32_t row)
{
    m_services[row] = m_quiet[row] = m_anyService = true;
    SQLite::Statement hide(m_db, "UPDATE service SET confidential = 1 WHERE row = ?");
    hide.bind(1, static_cast<std::int64_t>(row));
    hide.exec();
}

/// What columns that are not read ask for.
void Hiding::findAsides()
{
    std::vector<bool> owners(m_owners.size());
    bool anyOwner = false;
    std::vector<std::uint32_t> found;
    heedAsides(m_staging, m_categories, m_problems, [&](Target target, std::uint32_t row) {
        if (target == Target::Location)
            m_places[row] = m_anyPlace = true;
        else if (target == Target::Service)
            found.push_back(row);
        else if (target == Target::Organization)
            owners[row] = anyOwner = true;
    });
    if (anyOwner) {
        SQLite::Statement rows(m_db, "SELECT row, organization_id FROM service WHERE organization_id <> ''");
        while (rows.executeStep())
            if (owners[m_keys.map(Target::Organization).row(rows.getColumn(1).getText())])
                found.push_back(static_cast<std::uint32_t>(rows.getColumn(0).getInt64()));
    }
    for (const std::uint32_t row : found)
        hideService(row);
}

void Hiding::findPlaces()
{
    if (m_staging.filled("location", "is_private") || anyHint("location")) {
        SQLite::Statement rows(
            m_db,
            "SELECT row, is_private, name || ' ' || alternate_name, description, line FROM location WHERE is_private = 1 OR maybe = 1");
        const std::string file = m_fileOf("location");
        while (rows.executeStep()) {
            const bool flag = rows.getColumn(1).getInt() != 0;
            const std::string why = flag ? std::string()
                                    : addressIsWithheld(rows.getColumn(2).getText())
                                        ? std::string("name")
                                        : isUntold(rows.getColumn(3).getText())
                                        ? std::string("description")
                                        : whyHidden(rows.getColumn(2).getText(), rows.getColumn(3).getText());
            if (!flag && why.empty())
                continue;
            m_places[static_cast<std::size_t>(rows.getColumn(0).getInt64())] = m_anyPlace = true;
            m_problems.add(ProblemKind::Withheld, file, rows.getColumn(4).getInt64(), flag ? "is_private" : "name",
                           why);
        }
    }
    if (m_staging.filled("address", "is_private") || anyHint("address")) {
        SQLite::Statement rows(m_db,
                               "SELECT location_id, is_private, line FROM address WHERE is_private = 1 OR maybe = 1");
        const std::string file = m_fileOf("address");
        while (rows.executeStep()) {
            if (const std::uint32_t place = m_keys.map(Target::Location).row(rows.getColumn(0).getText()))
                m_places[place] = m_anyPlace = true;
            m_problems.add(ProblemKind::Withheld, file, rows.getColumn(2).getInt64(),
                           rows.getColumn(1).getInt() != 0 ? "is_private" : "address_1");
        }
    }
}

/// What an organization keeps private by its own words: see QuietOwners.
void Hiding::findOwners()
{
    if (!anyHint("organization"))
        return;
    const QuietOwners owners(m_staging, m_problems, m_fileOf("organization"));
    for (const std::uint32_t owner : owners.owners())
        m_owners[owner] = m_anyOwner = true;
    for (const std::uint32_t place : owners.places())
        m_places[place] = m_anyPlace = true;
    for (const std::uint32_t service : owners.services())
        hideService(service);
}

/// A hidden service hides its places; a hidden place quiets what is said of all services there.
void Hiding::spread()
{
    if (m_anyService)
        eachPlaceOfAService([&](std::uint32_t service, std::uint32_t place) {
            if (m_services[service] && place != 0)
                m_places[place] = m_anyPlace = true;
        });
    if (m_anyPlace)
        eachPlaceOfAService([&](std::uint32_t service, std::uint32_t place) {
            if (m_places[place] && service != 0)
                m_quiet[service] = true;
        });
}

/// Whoever stands at the same door gives it away: a pantry in the house of a refuge, the office of its organization, a
/// second row of the place itself.
void Hiding::findSameDoors()
{
    struct Door {
        std::uint32_t place = 0;
        std::string house, town;
    };
    std::vector<Door> others;
    std::unordered_multimap<std::string, std::string> hidden; // by house: its town
    std::vector<bool> streets(m_places.size());               // which places have one
    SQLite::Statement rows(m_db, "SELECT location_id, address_1, address_2, city FROM address");
    while (rows.executeStep()) {
        const std::uint32_t place = m_keys.map(Target::Location).row(rows.getColumn(0).getText());
        for (const int column : {1, 2}) {
            const std::string house = place == 0 ? std::string() : houseOf(rows.getColumn(column).getString());
            if (house.empty())
                continue;
            std::string town = lowerAscii(trimmed(rows.getColumn(3).getText()));
            streets[place] = true;
            if (m_places[place])
                hidden.emplace(house, std::move(town));
            else
                others.push_back({place, house, std::move(town)});
        }
    }
    const auto isSame = [&](const Door &door) {
        const auto [from, to] = hidden.equal_range(door.house);
        return std::any_of(from, to, [&](const auto &one) {
            return one.second.empty() || door.town.empty() || one.second == door.town;
        });
    };
    std::vector<std::uint32_t> found;
    for (const Door &door : others)
        if (isSame(door))
            found.push_back(door.place);
    Doorsteps points;
    SQLite::Statement pinned(m_db, "SELECT row, latitude, longitude FROM location WHERE latitude IS NOT NULL");
    for (const bool other : {false, true}) { // a point alone, too; towns are pinned alike, so a street of its own counts
        pinned.reset();
        while (pinned.executeStep()) {
            const auto place = static_cast<std::uint32_t>(pinned.getColumn(0).getInt64());
            const double latitude = pinned.getColumn(1).getDouble(), longitude = pinned.getColumn(2).getDouble();
            if (!other && m_places[place])
                points.addPoint(latitude, longitude);
            else if (other && !m_places[place] && !streets[place] && points.isAt(latitude, longitude))
                found.push_back(place);
        }
    }
    SQLite::Statement line(m_db, "SELECT line FROM location WHERE row = ?");
    const std::string file = m_fileOf("location");
    for (const std::uint32_t place : found) {
        if (m_places[place])
            continue;
        m_places[place] = true;
        line.reset();
        line.bind(1, static_cast<std::int64_t>(place));
        m_problems.add(ProblemKind::SameDoor, file, line.executeStep() ? line.getColumn(0).getInt64() : 0);
    }
}

/// What is known of the hidden places before it goes, for whatever is said of the services there.
void Hiding::readDoors()
{
    SQLite::Statement streets(
        m_db, "SELECT location_id, address_1, address_2, city FROM address WHERE is_hidden(location_id)");
    while (streets.executeStep()) {
        DoorWords &door = m_doors[m_keys.map(Target::Location).row(streets.getColumn(0).getText())];
        if (streetIsWithheld(streets.getColumn(1).getString()))
            door.streetIsUnknown();
        for (const int column : {1, 2}) {
            door.addStreet(streets.getColumn(column).getString()); // "Do not publish: 12 Elm Street" names it, too
            m_doorsteps.add(streets.getColumn(column).getString());
        }
        door.mayBeSaid(townOf(streets.getColumn(3).getString()));
    }
    SQLite::Statement places(m_db, "SELECT row, name, alternate_name, latitude, longitude FROM location WHERE is_hidden(id)");
    while (places.executeStep()) {
        if (!places.isColumnNull(3) && !places.isColumnNull(4))
            m_doorsteps.addPoint(places.getColumn(3).getDouble(), places.getColumn(4).getDouble());
        for (const int column : {1, 2})
            m_doors[static_cast<std::uint32_t>(places.getColumn(0).getInt64())].addPlace(
                places.getColumn(column).getString());
    }
    eachPlaceOfAService([&](std::uint32_t service, std::uint32_t place) {
        if (m_places[place] && service != 0)
            m_serviceDoors[service].add(m_doors[place]);
    });
    SQLite::Statement services(
        m_db, "SELECT s.row, s.name, s.alternate_name, s.organization_id, COALESCE(o.name, '') FROM service s"
              " LEFT JOIN organization o ON o.row = row_of(0, s.organization_id) WHERE is_quiet(s.id)");
    while (services.executeStep()) {
        DoorWords &door = m_serviceDoors[static_cast<std::uint32_t>(services.getColumn(0).getInt64())];
        for (const int column : {1, 2, 4})
            door.mayBeSaid(m_doorsteps.without(withoutAddress(services.getColumn(column).getString())));
        if (const std::uint32_t owner = m_keys.map(Target::Organization).row(services.getColumn(3).getText());
            owner != 0) {
            m_owners[owner] = true;
            m_ownerDoors[owner].add(door);
        }
    }
    SQLite::Statement owned(
        m_db, "SELECT row, organization_id FROM location WHERE is_hidden(id) AND organization_id <> ''");
    while (owned.executeStep()) {
        const std::uint32_t owner = m_keys.map(Target::Organization).row(owned.getColumn(1).getText());
        m_owners[owner] = m_owners[owner] || owner != 0;
        m_ownerDoors[owner].add(m_doors[static_cast<std::uint32_t>(owned.getColumn(0).getInt64())]);
    }
}

void townFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const std::string town = townOf(textOf(values[0]));
    sqlite3_result_text(context, town.data(), static_cast<int>(town.size()), SQLITE_TRANSIENT);
}

void Hiding::erase()
{
    m_db.createFunction("town", 1, true, nullptr, townFunction, nullptr, nullptr);
    m_db.createFunction("told", 4, false, this, toldFunction, nullptr, nullptr);
    m_db.createFunction("told_link", 4, false, this, linkFunction, nullptr, nullptr);
    m_db.createFunction("is_quiet_owner", 1, false, this, isIn<&Hiding::m_owners, Target::Organization>, nullptr,
                        nullptr);
    m_db.createFunction("is_quiet", 1, false, this, isIn<&Hiding::m_quiet, Target::Service>, nullptr, nullptr);
    m_db.createFunction("is_hidden", 1, false, this, isIn<&Hiding::m_places, Target::Location>, nullptr, nullptr);
    m_db.createFunction("passed", 1, true, this, passedFunction, nullptr, nullptr);
    m_db.createFunction("passed_link", 1, true, this, passedLinkFunction, nullptr, nullptr);
    readDoors();
    m_db.exec(kErase);
    if (!m_doorsteps.empty())
        m_db.exec(eraseElsewhere());
}

std::int64_t Hiding::run()
{
    const auto rows = [&](const char *table) { return static_cast<std::size_t>(m_staging.facts(table).rows) + 1; };
    m_services.resize(rows("service"));
    m_quiet.resize(rows("service"));
    m_places.resize(rows("location"));
    m_owners.resize(rows("organization"));
    findServices();
    findPlaces();
    findAsides();
    findOwners();
    spread();
    if (!m_anyService && !m_anyPlace && !m_anyOwner)
        return 0;
    if (m_anyPlace) {
        findSameDoors();
        spread();
    }
    erase();
    m_problems.keepQuiet();
    return m_db.execAndGet("SELECT count(*) FROM location WHERE confidential = 1 AND left_out = 0").getInt64();
}

} // namespace

std::int64_t hidePrivate(Staging &staging, const Categories &categories, Problems &problems,
                         const std::function<std::string(const std::string &)> &fileOf)
{
    return Hiding(staging, categories, problems, fileOf).run();
}

} // namespace handrail::directory
