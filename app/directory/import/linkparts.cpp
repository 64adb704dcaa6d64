#include "directory/import/linking.h"

#include "directory/words/confidential.h"
#include "directory/words/text.h"
#include "directory/words/uuid.h"
#include "directory/words/withheldaddress.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>
#include <vector>

// Steps of the linking that stand alone: ids that a spreadsheet rounded, and the tables that came with HSDS 3.1.
namespace handrail::directory {
namespace {

/// Columns of flat tables that say where a place is.
constexpr std::string_view kOfAddress = "address_1 address_2 city state_province postal_code";

/// "intake@…" belongs to an office; "ann.persona@…" would name somebody.
bool isRoleMail(std::string_view email)
{
    static constexpr std::string_view kRoles[] = {
        "info",         "intake",     "help",        "contact", "office",   "admissions", "referral",
        "referrals",    "frontdesk",  "reception",   "support", "services", "hello",      "inquiries",
        "inquiry",      "shelter",    "housing",     "crisis",  "access",   "outreach",   "clinic",
        "appointments", "scheduling", "informacion", "ayuda"};
    std::string local = lowerAscii(email.substr(0, std::min(email.find('@'), email.size())));
    std::erase_if(local, [](char c) { return c == '.' || c == '-' || c == '_' || (c >= '0' && c <= '9'); });
    return email.find('@') != std::string_view::npos
           && std::find(std::begin(kRoles), std::end(kRoles), local) != std::end(kRoles);
}

/// Contacts of an office or a desk stay; who is named never does. A number that hangs on such a desk is the service's.
void linkContacts(Staging &staging)
{
    if (staging.facts("contact").rows == 0)
        return;
    SQLite::Database &db = staging.sql();
    db.exec("UPDATE contact SET left_out = 1 WHERE name <> '' OR title <> '' OR (department = '' AND email = '')");
    staging.facts("contact").anyOut = true;
    std::vector<std::int64_t> personal;
    {
        SQLite::Statement rows(db, "SELECT row, email FROM contact WHERE left_out = 0 AND email <> ''");
        while (rows.executeStep())
            if (!isRoleMail(rows.getColumn(1).getString()))
                personal.push_back(rows.getColumn(0).getInt64());
    }
    SQLite::Statement forget(db, "UPDATE contact SET email = '', left_out = department = '' WHERE row = ?");
    for (const std::int64_t row : personal) {
        forget.reset();
        forget.bind(1, row);
        forget.exec();
    }
    if (!staging.filled("phone", "contact_id"))
        return;
    db.exec(
        "CREATE INDEX contact_of ON contact(id);"
        "UPDATE phone SET service_id = c.service_id, location_id = c.location_id, organization_id = c.organization_id, "
        "service_at_location_id = c.service_at_location_id,"
        " description = CASE WHEN phone.description = '' THEN c.department ELSE phone.description END FROM contact c WHERE c.id = "
        "phone.contact_id AND c.left_out = 0"
        " AND phone.contact_id <> '' AND phone.service_id = '' AND phone.location_id = '' AND phone.organization_id = '' AND "
        "phone.service_at_location_id = ''");
    if (db.getChanges() > 0)
        for (const char *column : {"service_id", "location_id", "organization_id", "service_at_location_id"})
            staging.fill("phone", column);
}

void unfoldNumbers(Staging &staging)
{
    for (const std::string table : {"organization", "service", "location"}) {
        if (!staging.filled(table, "phone"))
            continue;
        staging.sql().exec("INSERT INTO phone (line, " + table + "_id, number) SELECT line, id, phone FROM " + table
                           + " WHERE phone <> ''");
        staging.facts("phone").rows += staging.sql().getChanges();
        staging.fill("phone", table + "_id");
        staging.fill("phone", "number");
    }
}

/// A place for each service that says its own address and stands nowhere else.
void unfoldPlaces(Staging &staging)
{
    SQLite::Database &db = staging.sql();
    std::unordered_set<std::uint32_t> placed;
    {
        SQLite::Statement rows(db, "SELECT service_id FROM service_at_location WHERE location_id <> ''");
        while (rows.executeStep())
            placed.insert(staging.keys().map(Target::Service).row(rows.getColumn(0).getText()));
    }
    SQLite::Statement rows(
        db,
        "SELECT row, line, id, address_1, address_2, city, state_province, postal_code FROM service WHERE address_1 <> '' OR city <> ''");
    SQLite::Statement place(db, "INSERT INTO location (line, id, location_type) VALUES (?, ?, 'physical')");
    SQLite::Statement link(db, "INSERT INTO service_at_location (line, service_id, location_id) VALUES (?, ?, ?)");
    SQLite::Statement address(
        db,
        "INSERT INTO address (line, location_id, address_1, address_2, city, state_province, postal_code, address_type) VALUES (?, ?, ?, ?, ?, ?, ?, 'physical')");
    while (rows.executeStep()) {
        const std::string id = rows.getColumn(2).getString(), at = "place-of-" + id;
        TableFacts &places = staging.facts("location");
        if (placed.contains(static_cast<std::uint32_t>(rows.getColumn(0).getInt64()))
            || !staging.keys().map(Target::Location).add(at, static_cast<std::uint32_t>(places.rows + 1)))
            continue;
        for (SQLite::Statement *one : {&place, &link, &address}) {
            one->reset();
            one->bind(1, rows.getColumn(1).getInt64());
        }
        place.bind(2, at);
        link.bind(2, id);
        link.bind(3, at);
        address.bind(2, at);
        for (int column = 3; column < 8; ++column)
            address.bind(column, rows.getColumn(column).getString());
        place.exec();
        link.exec();
        address.exec();
        ++places.rows;
        ++staging.facts("service_at_location").rows;
        ++staging.facts("address").rows;
    }
    for (const char *column : {"id", "location_type"})
        staging.fill("location", column);
    for (const char *column : {"service_id", "location_id"})
        staging.fill("service_at_location", column);
}

} // namespace

void unfoldFlat(Staging &staging)
{
    SQLite::Database &db = staging.sql();
    unfoldNumbers(staging);
    const std::int64_t before = staging.facts("address").rows;
    if (staging.filled("service", "address_1") || staging.filled("service", "city"))
        unfoldPlaces(staging);
    if (staging.filled("location", "address_1") || staging.filled("location", "city")) {
        db.exec(
            "INSERT INTO address (line, location_id, address_1, address_2, city, state_province, postal_code, address_type)"
            " SELECT line, id, address_1, address_2, city, state_province, postal_code, 'physical' FROM location WHERE address_1 <> '' OR city <> ''");
        staging.facts("address").rows += db.getChanges();
    }
    if (staging.facts("address").rows == before)
        return;
    for (const char *column :
         {"location_id", "address_1", "address_2", "city", "state_province", "postal_code", "address_type"})
        staging.fill("address", column);
    SQLite::Statement rows(db, "SELECT row, address_1 || ' | ' || address_2 || ' | ' || city, address_1 FROM address"
                               " WHERE row > ?");
    rows.bind(1, before);
    std::vector<std::int64_t> withheld;
    while (rows.executeStep())
        if (addressIsWithheld(rows.getColumn(1).getString()) || streetIsWithheld(rows.getColumn(2).getString()))
            withheld.push_back(rows.getColumn(0).getInt64());
    SQLite::Statement mark(db, "UPDATE address SET maybe = 1 WHERE row = ?");
    for (const std::int64_t row : withheld) {
        mark.reset();
        mark.bind(1, row);
        mark.exec();
        staging.facts("address").anyHint = true;
    }
}

void giveNoughtsBack(Staging &staging, const std::string &file, Problems &problems)
{
    if (!staging.filled("address", "postal_code") || !staging.filled("address", "state_province"))
        return;
    SQLite::Database &db = staging.sql();
    SQLite::Statement rows(
        db, "SELECT row, line, postal_code FROM address WHERE upper(country) IN ('', 'US', 'USA', 'UNITED STATES')"
            " AND (postal_code GLOB '[1-9][0-9][0-9][0-9]'"
            " OR postal_code GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]'"
            "  OR postal_code GLOB '[5-9][0-9][0-9]')"
            " AND upper(trim(state_province, ' .')) IN ('MA', 'RI', 'NH', 'ME', 'VT', 'CT', 'NJ', 'PR', 'VI',"
            " 'MASSACHUSETTS',"
            "  'RHODE ISLAND', 'NEW HAMPSHIRE', 'MAINE', 'VERMONT', 'CONNECTICUT', 'NEW JERSEY', 'PUERTO RICO')");
    SQLite::Statement mend(db, "UPDATE address SET postal_code = ? WHERE row = ?");
    std::vector<std::pair<std::int64_t, std::string>> found;
    while (rows.executeStep()) {
        const std::string said = rows.getColumn(2).getString();
        problems.add(ProblemKind::LostNought, file, rows.getColumn(1).getInt64(), "postal_code", said);
        found.emplace_back(rows.getColumn(0).getInt64(), (said.size() == 3 ? "00" : "0") + said);
    }
    for (const auto &[row, code] : found) {
        mend.reset();
        mend.bind(1, code);
        mend.bind(2, row);
        mend.exec();
    }
}

void linkMetadata(Staging &staging)
{
    if (staging.facts("metadata").rows == 0)
        return;
    std::string kept;
    for (const auto &[table, target] : {std::pair("organization", Target::Organization),
                                        {"service", Target::Service},
                                        {"location", Target::Location}}) {
        std::string columns;
        for (const Field &field : findTable(table)->fields)
            if (const std::string_view column = field.column; inList(kOfAddress, column))
                continue;
            else if (field.kind == FieldKind::Line || field.kind == FieldKind::Text || field.kind == FieldKind::Date
                || field.kind == FieldKind::Number)
                columns += std::string(columns.empty() ? "'" : ", '") + field.column + '\'';
        kept += std::string(kept.empty() ? "" : " OR ") + "(lower(resource_type) = '" + table + "' AND field_name IN ("
                + columns + ") AND key_of(" + std::to_string(static_cast<int>(target)) + ", resource_id) IS NOT NULL)";
    }
    staging.sql().exec(
        "UPDATE metadata SET left_out = 1, previous_value = '', replacement_value = CASE WHEN updated_by = 'peer' AND"
        " field_name = 'call_outcome' THEN replacement_value ELSE '' END WHERE updated_by = 'peer' OR NOT ("
        + kept + ")");
    staging.facts("metadata").anyOut = true;
}

namespace {

void noteCapacities(Staging &staging, const std::string &file, Problems &problems, TableCount *count)
{
    if (staging.facts("service_capacity").rows == 0)
        return;
    constexpr const char *kWrong =
        "(available < 0 OR maximum < 0 OR available > maximum OR available > 100000 OR available <> CAST(available AS INTEGER))";
    SQLite::Statement rows(
        staging.sql(),
        std::string("SELECT line, printf('%g', available), updated IS NULL, ") + kWrong
            + " FROM service_capacity WHERE available IS NOT NULL AND left_out = 0 AND (updated IS NULL OR " + kWrong
            + ")");
    while (rows.executeStep()) {
        if (rows.getColumn(3).getInt() != 0)
            problems.add(ProblemKind::BadNumber, file, rows.getColumn(0).getInt64(), "available",
                         rows.getColumn(1).getString());
        else
            problems.add(ProblemKind::BadDate, file, rows.getColumn(0).getInt64(), "updated");
        if (count)
            ++count->repaired;
    }
    rows.reset();
    staging.sql().exec(std::string("UPDATE service_capacity SET available = NULL WHERE ") + kWrong);
}

} // namespace

void separate(Staging &staging)
{
    for (const char *table : {"organization", "service", "location", "taxonomy_term", "unit", "program"}) {
        KeyMap &map = staging.keys().map(static_cast<Target>(targetOf(table)));
        const std::vector<std::uint32_t> rows = map.takeShared();
        if (rows.empty())
            continue;
        std::unordered_map<std::string, int> alike;
        SQLite::Statement of(staging.sql(), std::string("SELECT id, name FROM ") + table + " WHERE row = ?");
        SQLite::Statement name(staging.sql(), std::string("UPDATE ") + table + " SET id = ? WHERE row = ?");
        for (const std::uint32_t row : rows) {
            of.reset();
            of.bind(1, static_cast<std::int64_t>(row));
            if (!of.executeStep())
                continue;
            std::string own =
                of.getColumn(0).getString() + '~' + uuidOf("rounded", of.getColumn(1).getString()).substr(0, 8);
            of.reset();
            if (const int before = alike[own]++; before > 0)
                own += '~' + std::to_string(before + 1);
            map.add(own, row);
            name.reset();
            name.bind(1, own);
            name.bind(2, static_cast<std::int64_t>(row));
            name.exec();
        }
    }
}

void linkNewerTables(Staging &staging, const PackagePlan &plan, Problems &problems, ImportReport &report)
{
    if (staging.filled("service_area", "service_at_location_id")) { // said of a service at one place
        staging.sql().exec(
            "CREATE INDEX at_of ON service_at_location(id);"
            "UPDATE service_area SET service_id = COALESCE((SELECT l.service_id FROM service_at_location l WHERE l.id = "
            "service_at_location_id), '')"
            " WHERE service_id = '' AND service_at_location_id <> ''");
        staging.fill("service_area", "service_id");
    }
    linkContacts(staging);
    TableCount *capacities = nullptr;
    for (TableCount &count : report.tables)
        capacities = count.table == "service_capacity" ? &count : capacities;
    noteCapacities(staging, fileOf(plan, "service_capacity"), problems, capacities);
}

} // namespace handrail::directory
