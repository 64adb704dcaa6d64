#include "directory/linking.h"

#include "directory/confidential.h"
#include "directory/text.h"

#include <sqlite3.h>

#include <algorithm>

namespace handrail::directory {
namespace {

std::string_view textOf(sqlite3_value *value)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_value_bytes(value))) : std::string_view();
}

void mustStayHiddenFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    sqlite3_result_int(context, mustStayHidden(textOf(values[0]), textOf(values[1])) ? 1 : 0);
}

void withoutAddressFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const std::string text = withoutAddress(textOf(values[0]));
    sqlite3_result_text(context, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

/// Columns that point at another table of the package.
struct Link {
    const char *table, *column, *target;
};
constexpr Link kLinks[] = {
    {"service", "organization_id", "organization"}, {"location", "organization_id", "organization"},
    {"service_at_location", "service_id", "service"}, {"service_at_location", "location_id", "location"},
    {"phone", "service_id", "service"}, {"phone", "location_id", "location"}, {"phone", "organization_id", "organization"},
    {"phone", "service_at_location_id", "service_at_location"}, {"address", "location_id", "location"},
    {"schedule", "service_id", "service"}, {"schedule", "location_id", "location"},
    {"schedule", "service_at_location_id", "service_at_location"}, {"language", "service_id", "service"},
    {"language", "location_id", "location"}, {"accessibility", "location_id", "location"},
    {"attribute", "taxonomy_term_id", "taxonomy_term"}, {"cost_option", "service_id", "service"},
    {"service_area", "service_id", "service"}, {"required_document", "service_id", "service"}, {"eligibility", "service_id", "service"}};

constexpr const char *kIndexes =
    "CREATE INDEX sal_id ON service_at_location(id); CREATE INDEX sal_service ON service_at_location(service_id);"
    "CREATE INDEX sal_location ON service_at_location(location_id); CREATE INDEX attribute_link ON attribute(link_id);"
    "CREATE INDEX service_of ON service(organization_id); CREATE INDEX address_of ON address(location_id);";

constexpr const char *kLeaveOut = R"sql(
UPDATE service SET left_out = 1 WHERE organization_id IN (SELECT id FROM organization WHERE left_out = 1);
UPDATE location SET left_out = 1 WHERE organization_id IN (SELECT id FROM organization WHERE left_out = 1)
    OR (id IN (SELECT l.location_id FROM service_at_location l JOIN service s ON s.id = l.service_id WHERE s.left_out = 1)
        AND id NOT IN (SELECT l.location_id FROM service_at_location l JOIN service s ON s.id = l.service_id WHERE s.left_out = 0));
UPDATE address SET left_out = 1 WHERE location_id = ''; -- an organization's post box is no place to go to
UPDATE phone SET left_out = 1 WHERE contact_id <> '' AND service_id = '' AND location_id = '' AND organization_id = ''
    AND service_at_location_id = '';
)sql";

constexpr const char *kDescribe = R"sql(
UPDATE service SET organization = COALESCE((SELECT o.name FROM organization o WHERE o.id = organization_id), '');
UPDATE service SET category = COALESCE((SELECT group_concat(name, '; ') FROM
    (SELECT DISTINCT t.name AS name FROM attribute a JOIN taxonomy_term t ON t.id = a.taxonomy_term_id
     WHERE a.link_id = service.id ORDER BY a.row)), '') WHERE id IN (SELECT link_id FROM attribute);
UPDATE service SET category = replace(keywords, ', ', '; ') WHERE category = '' AND keywords <> '';
UPDATE service SET eligibility_description = COALESCE((SELECT group_concat(e.eligibility, '; ') FROM eligibility e WHERE e.service_id = service.id), '')
    WHERE eligibility_description = '' AND id IN (SELECT service_id FROM eligibility);
UPDATE service SET eligibility_description = audience WHERE eligibility_description = '' AND audience <> '';
)sql";

// Packages from before HSDS 1.1 say in a service's own row what later became tables.
constexpr const char *kUnfold = R"sql(
INSERT INTO service_at_location (line, service_id, location_id) SELECT line, id, location_id FROM service WHERE location_id <> '';
INSERT INTO required_document (line, service_id, document) SELECT line, id, required_documents FROM service WHERE required_documents <> '';
)sql";
struct Unfold {
    const char *from, *column, *insert; ///< insert: line, id, one of the list
};
constexpr Unfold kLists[] = {
    {"service", "taxonomy_ids", "INSERT INTO attribute (line, link_id, taxonomy_term_id, link_entity) VALUES (?, ?, ?, 'service')"},
    {"service", "languages", "INSERT INTO language (line, service_id, name) VALUES (?, ?, ?)"},
    {"service", "service_areas", "INSERT INTO service_area (line, service_id, name) VALUES (?, ?, ?)"},
    {"location", "languages", "INSERT INTO language (line, location_id, name) VALUES (?, ?, ?)"},
    {"location", "accessibility", "INSERT INTO accessibility (line, location_id, description) VALUES (?, ?, ?)"}};

void unfold(SQLite::Database &db)
{
    db.exec(kUnfold);
    for (const Unfold &list : kLists) {
        SQLite::Statement rows(db, std::string("SELECT line, id, ") + list.column + " FROM " + list.from + " WHERE " + list.column + " <> ''");
        SQLite::Statement insert(db, list.insert);
        while (rows.executeStep()) {
            const std::string all = rows.getColumn(2).getString();
            for (std::size_t from = 0; from <= all.size();) {
                const std::size_t end = std::min(all.find_first_of(",;", from), all.size());
                std::string one(trimmed(std::string_view(all).substr(from, end - from)));
                std::replace(one.begin(), one.end(), '_', ' ');
                from = end + 1;
                if (one.empty())
                    continue;
                insert.reset();
                insert.bind(1, rows.getColumn(0).getInt64());
                insert.bind(2, rows.getColumn(1).getString());
                insert.bind(3, one);
                insert.exec();
            }
        }
    }
}

// The address of a place is private when its own words, its address, its organization or any service there says so.
constexpr const char *kHide = R"sql(
UPDATE service SET confidential = 1 WHERE must_stay_hidden(name || ' ' || alternate_name || ' ' || organization || ' ' || category, description);
UPDATE location SET confidential = 1 WHERE is_private = 1 OR must_stay_hidden(name || ' ' || alternate_name, description)
    OR id IN (SELECT location_id FROM address WHERE is_private = 1 OR address_1 LIKE '%confidential%'
              OR address_1 LIKE '%undisclosed%' OR address_1 LIKE '%not published%' OR address_1 LIKE '%withheld%')
    OR id IN (SELECT l.location_id FROM service_at_location l JOIN service s ON s.id = l.service_id WHERE s.confidential = 1);
UPDATE location SET latitude = NULL, longitude = NULL, name = '', alternate_name = '', description = '', transportation = '', url = ''
    WHERE confidential = 1;
DELETE FROM address WHERE location_id IN (SELECT id FROM location WHERE confidential = 1);
CREATE TEMP TABLE quiet AS SELECT id FROM service WHERE confidential = 1 UNION SELECT l.service_id FROM service_at_location l JOIN location p ON p.id = l.location_id
    WHERE p.confidential = 1;
UPDATE service SET name = without_address(name), alternate_name = without_address(alternate_name), description = without_address(description),
    application_process = without_address(application_process),
    eligibility_description = without_address(eligibility_description), fees_description = without_address(fees_description), alert = without_address(alert),
    interpretation_services = without_address(interpretation_services), wait_time = without_address(wait_time) WHERE id IN (SELECT id FROM quiet);
UPDATE service_at_location SET description = without_address(description) WHERE service_id IN (SELECT id FROM quiet);
UPDATE schedule SET description = without_address(description), notes = without_address(notes) WHERE service_id IN (SELECT id FROM quiet)
    OR location_id IN (SELECT id FROM location WHERE confidential = 1)
    OR service_at_location_id IN (SELECT l.id FROM service_at_location l WHERE l.id <> '' AND l.service_id IN (SELECT id FROM quiet));
UPDATE phone SET description = without_address(description) WHERE service_id IN (SELECT id FROM quiet) OR location_id IN (SELECT id FROM location WHERE confidential = 1);
UPDATE accessibility SET description = without_address(description), details = without_address(details), url = ''
    WHERE location_id IN (SELECT id FROM location WHERE confidential = 1);
UPDATE required_document SET document = without_address(document) WHERE service_id IN (SELECT id FROM quiet);
DROP TABLE quiet;
)sql";

std::string fileOf(const PackagePlan &plan, const std::string &table)
{
    for (const TableFile &file : plan.tables) {
        if (file.table == table)
            return file.path;
    }
    return table;
}

void noteCoordinates(SQLite::Database &db, const std::string &file, Problems &problems, TableCount *count)
{
    // 0,0 lies in the sea off Africa: what an export writes when it knows nothing.
    constexpr const char *kBad = "((latitude IS NULL) <> (longitude IS NULL) OR ABS(latitude) > 90 OR ABS(longitude) > 180"
                                 " OR (latitude = 0 AND longitude = 0))";
    SQLite::Statement bad(db, std::string("SELECT line FROM location WHERE ") + kBad);
    while (bad.executeStep()) {
        problems.add(ProblemKind::BadCoordinates, file, bad.getColumn(0).getInt64(), "latitude");
        if (count)
            ++count->repaired;
    }
    db.exec(std::string("UPDATE location SET latitude = NULL, longitude = NULL WHERE ") + kBad);
}

void noteDangling(SQLite::Database &db, const PackagePlan &plan, Problems &problems)
{
    const auto note = [&](const std::string &table, const std::string &column, const std::string &where) {
        const std::string from = " FROM " + table + " c WHERE c." + column + " <> '' AND " + where;
        const std::int64_t all = db.execAndGet("SELECT count(*)" + from).getInt64();
        std::int64_t listed = 0;
        SQLite::Statement rows(db, "SELECT c.line, c." + column + from + " LIMIT " + std::to_string(Problems::kMostListed));
        for (; all > 0 && !problems.full(ProblemKind::DanglingKey) && rows.executeStep(); ++listed)
            problems.add(ProblemKind::DanglingKey, fileOf(plan, table), rows.getColumn(0).getInt64(), column, rows.getColumn(1).getString());
        problems.count(ProblemKind::DanglingKey, all - listed);
    };
    for (const Link &link : kLinks)
        note(link.table, link.column, std::string("NOT EXISTS (SELECT 1 FROM ") + link.target + " t WHERE t.id = c." + link.column + ")");
    note("attribute", "link_id",
         "NOT EXISTS (SELECT 1 FROM service t WHERE t.id = c.link_id) AND NOT EXISTS (SELECT 1 FROM organization t WHERE t.id = c.link_id)"
         " AND NOT EXISTS (SELECT 1 FROM location t WHERE t.id = c.link_id) AND NOT EXISTS (SELECT 1 FROM service_at_location t WHERE t.id = c.link_id)");
}

/// Rows that hang on what is left out go with it.
void leaveOutChildren(SQLite::Database &db)
{
    for (const Link &link : kLinks) {
        const std::string table = link.table;
        if (table != "service" && table != "location")
            db.exec("UPDATE " + table + " SET left_out = 1 WHERE left_out = 0 AND " + link.column + " IN (SELECT id FROM " + link.target + " WHERE left_out = 1)");
    }
    db.exec("UPDATE attribute SET left_out = 1 WHERE link_id IN (SELECT id FROM service WHERE left_out = 1)");
}

int stopAsked(void *stop)
{
    return static_cast<std::stop_token *>(stop)->stop_requested() ? 1 : 0;
}

} // namespace

StopWatch::StopWatch(SQLite::Database &db, std::stop_token stop) : m_db(db), m_stop(std::move(stop))
{
    constexpr int kSteps = 20'000; // well under a millisecond
    sqlite3_progress_handler(m_db.getHandle(), kSteps, stopAsked, &m_stop);
}

StopWatch::~StopWatch()
{
    sqlite3_progress_handler(m_db.getHandle(), 0, nullptr, nullptr);
}

void linkStaged(Staging &staging, const PackagePlan &plan, Problems &problems, ImportReport &report)
{
    SQLite::Database &db = staging.sql();
    db.createFunction("must_stay_hidden", 2, true, nullptr, mustStayHiddenFunction, nullptr, nullptr);
    db.createFunction("without_address", 1, true, nullptr, withoutAddressFunction, nullptr, nullptr);
    unfold(db);
    db.exec(kIndexes);
    TableCount *locations = nullptr;
    for (TableCount &count : report.tables) {
        if (count.table == "location")
            locations = &count;
    }
    noteCoordinates(db, fileOf(plan, "location"), problems, locations);
    db.exec(kLeaveOut);
    leaveOutChildren(db);
    noteDangling(db, plan, problems);
    db.exec(kDescribe);
    db.exec(kHide);
    for (TableCount &count : report.tables) {
        count.leftOut = db.execAndGet("SELECT count(*) FROM " + count.table + " WHERE left_out = 1").getInt64();
        // Addresses of private places were read and are left out too.
        const std::int64_t staged = db.execAndGet("SELECT count(*) FROM " + count.table).getInt64();
        count.leftOut += count.read - count.refused - staged;
        count.kept = count.read - count.refused - count.leftOut;
    }
    report.privatePlaces = db.execAndGet("SELECT count(*) FROM location WHERE confidential = 1 AND left_out = 0").getInt64();
}

} // namespace handrail::directory
