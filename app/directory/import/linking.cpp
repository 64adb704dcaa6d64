#include "directory/import/linking.h"

#include "directory/import/pins.h"
#include "directory/words/nullwords.h"
#include "directory/words/text.h"

#include <sqlite3.h>

#include <algorithm>

namespace handrail::directory {
namespace {

/// Columns that point at another table of the package.
struct Link {
    const char *table, *column;
    Target target;
};
using enum Target;
constexpr Link kLinks[] = {{"service", "organization_id", Organization},
                           {"location", "organization_id", Organization},
                           {"service_at_location", "service_id", Service},
                           {"service_at_location", "location_id", Location}, {"phone", "service_id", Service},
                           {"phone", "location_id", Location}, {"phone", "organization_id", Organization},
                           {"phone", "service_at_location_id", At}, {"address", "location_id", Location},
                           {"schedule", "service_id", Service}, {"schedule", "location_id", Location},
                           {"schedule", "service_at_location_id", At}, {"language", "service_id", Service},
                           {"language", "location_id", Location}, {"accessibility", "location_id", Location},
                           {"attribute", "taxonomy_term_id", Term}, {"cost_option", "service_id", Service},
                           {"service_area", "service_id", Service}, {"required_document", "service_id", Service},
                           {"eligibility", "service_id", Service}, {"service_area", "service_at_location_id", At},
                           {"url", "service_id", Service}, {"url", "organization_id", Organization},
                           {"service_capacity", "service_id", Service}, {"service_capacity", "unit_id", Unit},
                           {"service", "program_id", Program}, {"program", "organization_id", Organization},
                           {"contact", "service_id", Service}, {"contact", "location_id", Location},
                           {"contact", "organization_id", Organization}, {"contact", "service_at_location_id", At},
                           {"funding", "service_id", Service}, {"funding", "organization_id", Organization},
                           {"organization_identifier", "organization_id", Organization}};

/// The argument of key_of(), row_of() and is_out().
std::string asked(Target target, const std::string &column)
{
    return "(" + std::to_string(static_cast<int>(target)) + ", " + column + ")";
}

// Packages from before HSDS 1.1 say in a service's own row what later became tables.
struct Unfold {
    const char *from, *column, *into, *insert; ///< insert: line, id, one of the list
};
constexpr Unfold kLists[] = {
    {"service", "taxonomy_ids", "attribute",
     "INSERT INTO attribute (line, link_id, taxonomy_term_id, link_entity) VALUES (?, ?, ?, 'service')"},
    {"service", "languages", "language", "INSERT INTO language (line, service_id, name) VALUES (?, ?, ?)"},
    {"service", "service_areas", "service_area", "INSERT INTO service_area (line, service_id, name) VALUES (?, ?, ?)"},
    {"location", "languages", "language", "INSERT INTO language (line, location_id, name) VALUES (?, ?, ?)"},
    {"location", "accessibility", "accessibility",
     "INSERT INTO accessibility (line, location_id, description) VALUES (?, ?, ?)"}};

void unfold(Staging &staging)
{
    SQLite::Database &db = staging.sql();
    const auto added = [&](const char *table) { staging.facts(table).rows += db.getChanges(); };
    const auto fills = [&](const char *table, std::initializer_list<std::string_view> columns) {
        for (const std::string_view column : columns)
            staging.fill(table, column);
    };
    if (staging.filled("service", "location_id")) {
        db.exec(
            "INSERT INTO service_at_location (line, service_id, location_id) SELECT line, id, location_id FROM service WHERE location_id <> ''");
        added("service_at_location");
        fills("service_at_location", {"service_id", "location_id"});
    }
    if (staging.filled("service", "required_documents")) {
        db.exec(
            "INSERT INTO required_document (line, service_id, document) SELECT line, id, required_documents FROM service WHERE required_documents <> ''");
        added("required_document");
        fills("required_document", {"service_id", "document"});
    }
    for (const Unfold &list : kLists) {
        if (!staging.filled(list.from, list.column))
            continue;
        fills(list.into, {"service_id", "location_id", "link_id", "taxonomy_term_id", "name", "description"});
        SQLite::Statement rows(db, std::string("SELECT line, id, ") + list.column + " FROM " + list.from + " WHERE "
                                       + list.column + " <> ''");
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
                ++staging.facts(list.into).rows;
            }
        }
    }
}

/// Leaves out what @p where says of @p table, and remembers the rows when others point at them.
void leaveOut(Staging &staging, const std::string &table, const std::string &where)
{
    const int target = targetOf(table);
    std::vector<std::uint32_t> rows;
    {
        SQLite::Statement update(staging.sql(), "UPDATE " + table + " SET left_out = 1 WHERE left_out = 0 AND (" + where
                                                    + ") RETURNING row");
        while (update.executeStep())
            rows.push_back(static_cast<std::uint32_t>(update.getColumn(0).getInt64()));
    }
    staging.facts(table).anyOut = staging.facts(table).anyOut || !rows.empty();
    for (const std::uint32_t row : rows) {
        if (target >= 0 && static_cast<Target>(target) != At)
            staging.keys().leaveOut(static_cast<Target>(target), row);
    }
}

/// A place where nothing is left but services that are left out goes with them.
void leaveOutPlaces(Staging &staging)
{
    const Keys &keys = staging.keys();
    std::vector<bool> of(static_cast<std::size_t>(staging.facts("location").rows) + 1), kept(of.size());
    SQLite::Statement rows(staging.sql(), "SELECT service_id, location_id FROM service_at_location");
    while (rows.executeStep()) {
        const std::uint32_t service = keys.map(Service).row(rows.getColumn(0).getText()),
                            place = keys.map(Location).row(rows.getColumn(1).getText());
        if (service != 0)
            (keys.isOut(Service, service) ? of : kept)[place] = true;
    }
    SQLite::Statement out(staging.sql(), "UPDATE location SET left_out = 1 WHERE row = ?");
    for (std::size_t place = 1; place < of.size(); ++place) {
        if (!of[place] || kept[place])
            continue;
        out.reset();
        out.bind(1, static_cast<std::int64_t>(place));
        out.exec();
        staging.keys().leaveOut(Location, static_cast<std::uint32_t>(place));
        staging.facts("location").anyOut = true;
    }
}

/// Rows that hang on what is left out go with it.
void leaveOutChildren(Staging &staging)
{
    constexpr const char *kTargetTables[] = {"organization",  "service", "location", "service_at_location",
                                             "taxonomy_term", "unit",    "program"};
    static_assert(std::size(kTargetTables) == kTargets);
    bool atRead = false;
    for (const Link &link : kLinks) {
        if (link.target == At && !atRead && staging.filled(link.table, link.column)) {
            readAtKeys(staging.sql(), "main", staging.keys());
            atRead = true;
        }
        if (staging.facts(kTargetTables[static_cast<int>(link.target)]).anyOut
            && staging.filled(link.table, link.column) && std::string_view(link.table) != "service")
            leaveOut(staging, link.table, "is_out" + asked(link.target, link.column));
    }
    if (staging.facts("service").anyOut)
        leaveOut(staging, "attribute", "is_out" + asked(Service, "link_id"));
}

void leaveOutAll(Staging &staging)
{
    if (staging.facts("organization").anyOut)
        leaveOut(staging, "service", "is_out" + asked(Organization, "organization_id"));
    if (staging.facts("service").anyOut)
        leaveOutPlaces(staging);
    if (staging.filled("phone", "contact_id"))
        leaveOut(
            staging, "phone",
            "contact_id <> '' AND service_id = '' AND location_id = '' AND organization_id = '' AND service_at_location_id = ''");
    leaveOutChildren(staging);
}

/// Whom it is for, where older packages say it elsewhere.
void describe(Staging &staging)
{
    SQLite::Database &db = staging.sql();
    if (staging.facts("eligibility").rows > 0)
        db.exec(
            "UPDATE eligibility SET service_id = (SELECT id FROM service WHERE row = row_of(1, service_id)) WHERE is_mended(1, service_id);"
            "CREATE INDEX eligibility_of ON eligibility(service_id);"
            "UPDATE service SET eligibility_description = COALESCE((SELECT group_concat(e.eligibility, '; ') FROM eligibility e WHERE e.service_id = service.id), '')"
            " WHERE eligibility_description = '' AND id IN (SELECT service_id FROM eligibility)");
    if (staging.filled("eligibility", "minimum_age") || staging.filled("eligibility", "maximum_age"))
        // of several: whoever comes first, and no oldest where one of them has none
        db.exec(
            "UPDATE service SET minimum_age = (SELECT CASE WHEN count(*) = count(e.minimum_age) THEN min(e.minimum_age) END FROM eligibility e WHERE e.service_id = service.id),"
            " maximum_age = (SELECT CASE WHEN count(*) = count(e.maximum_age) THEN max(e.maximum_age) END FROM eligibility e WHERE e.service_id = service.id)"
            " WHERE minimum_age IS NULL AND maximum_age IS NULL AND id IN (SELECT service_id FROM eligibility)");
    if (staging.filled("service", "audience"))
        db.exec(
            "UPDATE service SET eligibility_description = audience WHERE eligibility_description = '' AND audience <> ''");
}

int stopAsked(void *stop)
{
    return static_cast<std::stop_token *>(stop)->stop_requested() ? 1 : 0;
}

} // namespace

std::string fileOf(const PackagePlan &plan, const std::string &table)
{
    std::string paths; // of two packages in one: a line may be of either
    for (const TableFile &file : plan.tables)
        if (file.table == table && (paths.empty() || file.part))
            paths += (paths.empty() ? "" : " / ") + file.path;
    return paths.empty() ? table : paths;
}

void readAtKeys(SQLite::Database &db, const std::string &schema, Keys &keys)
{
    SQLite::Statement rows(db, "SELECT row, id, left_out FROM " + schema + ".service_at_location WHERE id <> ''");
    while (rows.executeStep()) {
        const auto row = static_cast<std::uint32_t>(rows.getColumn(0).getInt64());
        if (keys.map(At).add(rows.getColumn(1).getText(), row) && rows.getColumn(2).getInt() != 0)
            keys.leaveOut(At, row);
    }
}

void noteDangling(SQLite::Database &db, Keys &keys, const std::string &table, const PackagePlan &plan,
                  Problems &problems)
{
    const auto note = [&](ProblemKind kind, const std::string &column, const std::string &where) {
        const std::string from = " FROM incoming." + table + " c WHERE c." + column + " <> '' AND " + where;
        const std::int64_t all = db.execAndGet("SELECT count(*)" + from).getInt64();
        std::int64_t listed = 0;
        SQLite::Statement rows(db,
                               "SELECT c.line, c." + column + from + " LIMIT " + std::to_string(Problems::kMostListed));
        for (; all > 0 && !problems.full(kind) && rows.executeStep(); ++listed)
            problems.add(kind == ProblemKind::DanglingKey && isRounded(rows.getColumn(1).getString())
                             ? ProblemKind::RoundedId
                             : kind,
                         fileOf(plan, table), rows.getColumn(0).getInt64(), column, rows.getColumn(1).getString());
        problems.count(kind, all - listed);
    };
    const bool misses = keys.misses() > 0, mended = keys.mended() > 0; // asking counts, too
    for (const Link &link : kLinks) {
        if (table == link.table && misses)
            note(ProblemKind::DanglingKey, link.column,
                 "row_of" + asked(link.target, std::string("c.") + link.column) + " IS NULL");
        if (table == link.table && mended)
            note(ProblemKind::LinkMended, link.column,
                 "is_mended" + asked(link.target, std::string("c.") + link.column));
    }
    if (table == "attribute" && misses) { // may point at any of four
        if (keys.map(At).size() == 0)
            readAtKeys(db, "incoming", keys);
        std::string nowhere = "1";
        for (const Target target : {Service, Organization, Location, At})
            nowhere += " AND row_of" + asked(target, "c.link_id") + " IS NULL";
        note(ProblemKind::DanglingKey, "link_id", nowhere);
    }
}

StopWatch::StopWatch(SQLite::Database &db, std::stop_token stop) : m_db(db), m_stop(std::move(stop))
{
    constexpr int kSteps = 20'000; // well under a millisecond
    sqlite3_progress_handler(m_db.getHandle(), kSteps, stopAsked, &m_stop);
}

StopWatch::~StopWatch()
{
    sqlite3_progress_handler(m_db.getHandle(), 0, nullptr, nullptr);
}

Categories linkStaged(Staging &staging, const PackagePlan &plan, Problems &problems, ImportReport &report)
{
    separate(staging);
    unfold(staging);
    unfoldFlat(staging);
    giveNoughtsBack(staging, fileOf(plan, "address"), problems);
    for (TableCount &count : report.tables) {
        if (count.table == "location")
            noteCoordinates(staging, fileOf(plan, "location"), problems, &count);
        if (count.table == "service")
            noteAges(staging, fileOf(plan, "service"), problems, &count);
    }
    linkNewerTables(staging, plan, problems, report);
    leaveOutAll(staging);
    linkMetadata(staging);
    describe(staging);
    Categories categories(staging);
    report.privatePlaces =
        hidePrivate(staging, categories, problems, [&](const std::string &table) { return fileOf(plan, table); });
    for (TableCount &count : report.tables) {
        const TableFacts &facts = staging.facts(count.table);
        count.leftOut =
            facts.anyOut
                ? staging.sql().execAndGet("SELECT count(*) FROM " + count.table + " WHERE left_out = 1").getInt64()
                : 0;
        // Addresses of private places were read and are left out too.
        if (count.table == "address" && report.privatePlaces > 0)
            count.leftOut += facts.rows - staging.sql().execAndGet("SELECT count(*) FROM address").getInt64();
        count.kept = count.read - count.refused - count.leftOut;
    }
    return categories;
}

} // namespace handrail::directory
