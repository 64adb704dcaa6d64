#include "directory/import/linking.h"

#include "directory/import/ownids.h"
#include "directory/index/indexing.h"
#include "directory/service/closures.h"

#include <string>
#include <vector>

namespace handrail::directory {
namespace {

/// Copies one staged table. `{id}`, `{parent_id}`, `{link_id}` and `{resource_id}` stand for ids as they are told apart
/// here; any other `{x}` in a column stands for the integer key of the row of table x that its key column names.
struct Copy {
    const char *table, *columns, *values;
};

constexpr Copy kCopies[] = {
    {"organization", "hsds_id, name, alternate_name, description, email, website",
     "{id}, c.name, c.alternate_name, c.description, c.email, c.website"},
    {"service",
     "hsds_id, organization_id, name, alternate_name, organization, category, description, url, email, status, interpretation_services,"
     " application_process, wait_time, fees_description, eligibility_description, minimum_age, maximum_age, assured_date,"
     " last_modified, alert, confidential, program_id",
     "{id}, {organization}, c.name, c.alternate_name, COALESCE(o.name, ''), category_of(c.row, c.keywords), c.description, c.url, c.email, c.status,"
     " c.interpretation_services, c.application_process, c.wait_time, c.fees_description, c.eligibility_description, c.minimum_age,"
     " c.maximum_age, c.assured_date, c.last_modified, c.alert, c.confidential, {program}"},
    {"location",
     "hsds_id, organization_id, location_type, name, alternate_name, description, transportation, url, latitude, longitude, confidential",
     "{id}, {organization}, c.location_type, c.name, c.alternate_name, c.description, c.transportation, c.url, c.latitude, c.longitude,"
     " c.confidential"},
    {"service_at_location", "hsds_id, service_id, location_id, description",
     "{id}, {service}, {location}, c.description"},
    {"phone",
     "hsds_id, service_id, location_id, organization_id, service_at_location_id, number, extension, type, description",
     "c.id, {service}, {location}, {organization}, {service_at_location}, c.number, c.extension, c.type, c.description"},
    {"address",
     "hsds_id, location_id, address_1, address_2, city, region, state_province, postal_code, country, address_type",
     "c.id, {location}, c.address_1, c.address_2, c.city, c.region, c.state_province, c.postal_code, c.country,"
     " CASE c.address_type WHEN '' THEN 'physical' ELSE c.address_type END"},
    {"schedule",
     "hsds_id, service_id, location_id, service_at_location_id, freq, byday, bymonthday, byweekno, byyearday, interval, valid_from,"
     " valid_to, dtstart, until, count, opens_at, closes_at, timezone, description, notes, attending_type, holiday, closed",
     "c.id, {service}, {location}, {service_at_location}, c.freq, c.byday, c.bymonthday, c.byweekno, c.byyearday, c.interval,"
     " c.valid_from, c.valid_to, c.dtstart, c.until, c.count, c.opens_at, c.closes_at, c.timezone, c.description, c.notes,"
     " c.attending_type, c.holiday, c.closed"},
    {"language", "hsds_id, service_id, location_id, name, code, note",
     "c.id, {service}, {location}, c.name, c.code, c.note"},
    {"accessibility", "hsds_id, location_id, description, details, url",
     "c.id, {location}, c.description, c.details, c.url"},
    {"taxonomy_term",
     "hsds_id, name, code, description, parent_hsds_id, taxonomy, taxonomy_hsds_id, language, term_uri",
     "{id}, c.name, c.code, c.description, {parent_id}, c.taxonomy, COALESCE(NULLIF(c.publisher_taxonomy_id, ''), c.taxonomy_id), c.language, c.term_uri"},
    {"attribute", "hsds_id, link_hsds_id, link_entity, service_id, taxonomy_term_id, link_type, value, label",
     "c.id, {link_id}, c.link_entity, {linked service}, {taxonomy_term}, c.link_type, c.value, c.label"},
    {"cost_option", "hsds_id, service_id, option, amount, currency, amount_description, valid_from, valid_to",
     "c.id, {service}, c.option, c.amount, c.currency, c.amount_description, c.valid_from, c.valid_to"},
    {"service_area", "hsds_id, service_id, service_at_location_id, name, description, extent, extent_type, uri",
     "c.id, {service}, {service_at_location}, c.name, c.description, c.extent, c.extent_type, c.uri"},
    {"required_document", "hsds_id, service_id, document, uri", "c.id, {service}, c.document, c.uri"},
    {"url", "hsds_id, organization_id, service_id, label, url", "c.id, {organization}, {service}, c.label, c.url"},
    {"unit", "hsds_id, name, scheme, identifier, uri", "c.id, c.name, c.scheme, c.identifier, c.uri"},
    {"service_capacity", "hsds_id, service_id, unit_id, available, maximum, description, updated",
     "c.id, {service}, {unit}, c.available, c.maximum, c.description, c.updated"},
    {"program", "hsds_id, organization_id, name, alternate_name, description",
     "c.id, {organization}, c.name, c.alternate_name, c.description"},
    {"contact", "hsds_id, organization_id, service_id, service_at_location_id, location_id, department, email",
     "c.id, {organization}, {service}, {service_at_location}, {location}, c.department, c.email"},
    {"funding", "hsds_id, organization_id, service_id, source", "c.id, {organization}, {service}, c.source"},
    {"organization_identifier", "hsds_id, organization_id, identifier_scheme, identifier_type, identifier",
     "c.id, {organization}, c.identifier_scheme, c.identifier_type, c.identifier"},
    {"taxonomy", "hsds_id, name, description, uri, version", "c.id, c.name, c.description, c.uri, c.version"},
    {"metadata",
     "hsds_id, resource_hsds_id, resource_type, last_action_date, last_action_type, field_name, previous_value, replacement_value",
     "c.id, {resource_id}, lower(c.resource_type), c.last_action_date, c.last_action_type, c.field_name, c.previous_value, c.replacement_value"}};

class Swap {
public:
    Swap(SQLite::Database &db, const SwapInput &input) : m_db(db), m_input(input) {}
    bool run(ImportReport &report);

private:
    std::int64_t number(const std::string &sql) { return m_db.execAndGet(sql).getInt64(); }
    std::int64_t base(const std::string &table) { return number("SELECT COALESCE(MAX(id), 0) FROM main." + table); }
    struct Old {
        std::int64_t source = 0;
        std::string suffix;
    };
    std::vector<Old> replaced();
    [[nodiscard]] std::string suffixFor(const std::vector<Old> &olds);
    void remove(std::int64_t source);
    void compare(const Old &old, ImportReport &report);
    std::int64_t addSource(const ImportReport &report);
    std::string resolved(const std::string &table, std::string values);
    void copy(const std::string &source);
    void hearOthers(ImportReport &report);

    SQLite::Database &m_db;
    const SwapInput &m_input;
    bool m_ownIds = false; ///< some rows carry publisher_id
    std::string m_suffix; ///< behind the ids that others point at
};

std::string sqlText(const std::string &text)
{
    std::string out = "'";
    for (const char c : text)
        out += c == '\'' ? "''" : std::string(1, c);
    return out + '\'';
}

/// Earlier imports of this package: those that share at least half of their services with it, or carry its name and
/// either share one service or came from a file of the same name. The name alone is not enough: many packages keep the
/// standard's. Nor is the id of a service: many publishers count from 1. At least half of those that share theirs must
/// have kept their names, too.
std::vector<Swap::Old> Swap::replaced()
{
    SQLite::Statement rows(
        m_db,
        "SELECT p.id, p.name = ?1, p.file_name = ?2, (SELECT count(*) FROM main.service s WHERE s.source_id = p.id),"
        " p.id_suffix FROM main.source_package p WHERE p.peers = 0");
    SQLite::Statement both(
        m_db,
        "SELECT count(*), COALESCE(SUM(n.name = s.name COLLATE NOCASE), 0) FROM main.service s JOIN incoming.service n"
        " ON n.row = same_row(1, s.hsds_id, ?2) WHERE s.source_id = ?1");
    rows.bind(1, m_input.packageName);
    rows.bind(2, m_input.fileName);
    std::vector<Old> olds;
    while (rows.executeStep()) {
        const bool sameName = rows.getColumn(1).getInt() != 0, sameFile = rows.getColumn(2).getInt() != 0;
        const Old old{rows.getColumn(0).getInt64(), rows.getColumn(4).getString()};
        both.reset();
        both.bind(1, old.source);
        both.bind(2, old.suffix);
        both.executeStep();
        const std::int64_t all = rows.getColumn(3).getInt64(), shared = both.getColumn(0).getInt64(),
                           alike = both.getColumn(1).getInt64();
        const bool same = shared > 0 && alike * 2 >= shared;
        if ((sameName && (sameFile || same)) || (same && shared * 2 >= all))
            olds.push_back(old);
    }
    return olds;
}

/// A new import keeps what the one before had, so that what peers wrote finds its service again. A new package whose
/// ids are those of other services here, by their names, gets its own name behind them: who opens a service must not
/// see another's.
std::string Swap::suffixFor(const std::vector<Old> &olds)
{
    if (!olds.empty())
        return olds.front().suffix;
    SQLite::Statement shared(
        m_db,
        "SELECT count(*), COALESCE(SUM(n.name <> s.name COLLATE NOCASE), 0) FROM main.service s JOIN incoming.service n ON n.row = same_row(1, s.hsds_id, '')");
    shared.executeStep();
    return shared.getColumn(1).getInt64() * 2 > shared.getColumn(0).getInt64() ? '@' + m_input.packageName
                                                                               : std::string();
}

void Swap::remove(std::int64_t source)
{
    const std::string of = " WHERE source_id = " + std::to_string(source);
    dropIndex(m_db, source);
    for (const Copy &copy : kCopies)
        m_db.exec(std::string("DELETE FROM main.") + copy.table + of);
    m_db.exec("DELETE FROM main.source_package WHERE id = " + std::to_string(source));
}

std::int64_t Swap::addSource(const ImportReport &report)
{
    SQLite::Statement insert(
        m_db,
        "INSERT INTO main.source_package (name, publisher, file_name, imported_wall_ms, signer, services, organizations,"
        " locations, id_suffix) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, m_input.packageName);
    insert.bind(2, m_input.publisher);
    insert.bind(3, m_input.fileName);
    insert.bind(4, m_input.nowWallMs);
    insert.bind(5, m_input.signer);
    int parameter = 5;
    for (const char *table : {"service", "organization", "location"}) {
        const TableCount *count = report.table(table);
        insert.bind(++parameter, count ? count->kept : 0);
    }
    insert.bind(++parameter, m_suffix);
    insert.exec();
    return m_db.getLastInsertRowid();
}

/// What stands for the keys: NULL where no row of the package has any.
std::string Swap::resolved(const std::string &table, std::string values)
{
    struct Mark {
        const char *mark, *column;
        Target target;
    };
    static constexpr Mark kMarks[] = {{"{organization}", "organization_id", Target::Organization},
                                      {"{service}", "service_id", Target::Service},
                                      {"{linked service}", "link_id", Target::Service},
                                      {"{location}", "location_id", Target::Location},
                                      {"{service_at_location}", "service_at_location_id", Target::At},
                                      {"{taxonomy_term}", "taxonomy_term_id", Target::Term},
                                      {"{unit}", "unit_id", Target::Unit},
                                      {"{program}", "program_id", Target::Program}};
    for (const std::string column : {"id", "parent_id", "link_id", "resource_id"}) {
        const std::string mark = '{' + column + '}', id = m_ownIds ? publishedId(table, column) : "c." + column;
        if (const std::size_t at = values.find(mark); at != std::string::npos)
            values.replace(at, mark.size(),
                           m_suffix.empty() ? id
                                            : "CASE WHEN c." + column + " = '' THEN '' WHEN substr(" + id + ", -length("
                                                  + sqlText(m_suffix) + ")) = " + sqlText(m_suffix) + " THEN " + id
                                                  + " ELSE " + id + " || " + sqlText(m_suffix) + " END");
    }
    for (const Mark &mark : kMarks) {
        const std::size_t at = values.find(mark.mark);
        if (at == std::string::npos)
            continue;
        const bool filled = m_input.staging.filled(table, mark.column);
        values.replace(at, std::string_view(mark.mark).size(),
                       filled ? "key_of(" + std::to_string(static_cast<int>(mark.target)) + ", c." + mark.column + ")"
                              : "NULL");
        // A place or an organization may have the same number as a service: what is said of it is not said of that.
        if (const std::size_t key = values.find("key_of(1, c.link_id)"); key != std::string::npos)
            values.replace(
                key, 20,
                "CASE WHEN lower(c.link_entity) NOT IN ('organization', 'organizations', 'location', 'locations', 'service_at_location', 'program') THEN key_of(1,c.link_id) END");
    }
    return values;
}

/// What is new, gone and changed against the import that is about to be removed.
void Swap::compare(const Old &before, ImportReport &report)
{
    const std::string source = std::to_string(before.source), id = "o.hsds_id, " + sqlText(before.suffix);
    const std::string old = "main.service o WHERE o.source_id = " + source,
                      stays = " AND same_key(1, " + id + ") IS NOT NULL", goes = " AND same_key(1, " + id + ") IS NULL";
    report.servicesGone += number("SELECT count(*) FROM " + old + goes);
    report.servicesChanged += number(
        "SELECT count(*) FROM main.service o JOIN incoming.service n ON n.row = same_row(1, " + id
        + ") AND n.left_out = 0 WHERE o.source_id = " + source
        + " AND (o.name <> n.name OR o.description <> n.description OR o.status <> n.status"
          " OR o.application_process <> n.application_process OR o.fees_description <> n.fees_description"
          " OR o.eligibility_description <> n.eligibility_description OR o.category <> category_of(n.row, n.keywords) OR o.last_modified <> n.last_modified)");
    report.servicesNew -= number("SELECT count(*) FROM " + old + stays);
    SQLite::Statement gone(m_db, "SELECT o.name FROM " + old + goes + " LIMIT 20");
    while (gone.executeStep())
        report.gone.push_back(gone.getColumn(0).getString());
}

void Swap::copy(const std::string &source)
{
    Keys &keys = m_input.staging.keys();
    for (const Copy &copy : kCopies) {
        const std::string table = copy.table;
        if (m_input.staging.facts(table).rows == 0)
            continue;
        keys.clearMisses();
        const std::string owner =
            table == "service" ? " LEFT JOIN incoming.organization o ON o.row = row_of(0, c.organization_id)" : "";
        m_db.exec("INSERT INTO main." + table + " (id, source_id, " + copy.columns + ") SELECT "
                  + std::to_string(base(table)) + " + c.row, " + source + ", " + resolved(table, copy.values)
                  + " FROM incoming." + table + " c" + owner + " WHERE c.left_out = 0");
        if (keys.misses() + keys.mended() > 0)
            noteDangling(m_db, keys, table, m_input.plan, m_input.problems);
    }
}

/// A 'closed' that waits here, and of which the peers of another device say so, too, waits no longer. What waits there
/// is not in its file, nor is what waits here in a file of this device.
void Swap::hearOthers(ImportReport &report)
{
    if (m_input.staging.facts("metadata").rows == 0)
        return;
    const std::string said =
        " (SELECT s.hsds_id FROM incoming.metadata c JOIN main.service s ON s.id = key_of("
        + std::to_string(static_cast<int>(Target::Service))
        + ", c.resource_id) WHERE c.updated_by = 'peer' AND c.field_name = 'call_outcome'"
          " AND c.replacement_value = 'closed_down' AND lower(c.resource_type) = 'service')";
    SQLite::Statement names(m_db, "SELECT name FROM main.service WHERE hsds_id IN (SELECT service_hsds_id FROM"
                                  " main.peer_report WHERE held = 1) AND hsds_id IN" + said + " GROUP BY hsds_id ORDER BY name");
    while (names.executeStep())
        report.confirmed.push_back(names.getColumn(0).getString());
    names.reset();
    m_db.exec("UPDATE main.peer_report SET confirmed = 1, held = 0 WHERE held = 1 AND service_hsds_id IN" + said);
    holdClosures(m_db);
    report.closuresWaiting = number("SELECT count(DISTINCT service_hsds_id) FROM main.peer_report WHERE held = 1");
}

bool Swap::run(ImportReport &report)
{
    constexpr const char *kTargetTables[] = {"organization",  "service", "location", "service_at_location",
                                             "taxonomy_term", "unit",    "program"};
    static_assert(std::size(kTargetTables) == kTargets);
    report.servicesBefore = number("SELECT count(*) FROM main.service");
    const std::vector<Old> olds = replaced();
    for (const Old &old : olds)
        report.servicesReplaced +=
            number("SELECT count(*) FROM main.service WHERE source_id = " + std::to_string(old.source));
    // a file cut short, or one whose rows are all refused
    if (!m_input.shrink && report.table("service")->kept * 2 < report.servicesReplaced) {
        report.servicesAfter = report.servicesBefore;
        return false;
    }
    m_suffix = suffixFor(olds);
    m_ownIds = m_input.staging.filled("service", "publisher_id")
               || m_input.staging.filled("organization", "publisher_id")
               || m_input.staging.filled("location", "publisher_id")
               || m_input.staging.filled("taxonomy_term", "publisher_id");
    for (const Old &old : olds)
        m_ownIds |= restoreIds(m_db, old.source);
    leaveOutOurs(m_db, m_input, report);
    report.servicesNew = report.table("service")->kept;
    for (const Old &old : olds) {
        compare(old, report);
        remove(old.source);
    }
    for (int target = 0; target < kTargets; ++target)
        m_input.staging.keys().setBase(static_cast<Target>(target), base(kTargetTables[target]));
    const std::string source = std::to_string(addSource(report));
    copy(source);
    hearOthers(report);
    indexSource(m_db, std::stoll(source), m_input.goOn);
    indexCorrected(m_db);
    report.servicesAfter = number("SELECT count(*) FROM main.service");
    report.correctionsKept = number("SELECT count(*) FROM main.service WHERE source_id = " + source
                                    + " AND hsds_id IN (SELECT hsds_id FROM main.peer_correction"
                                      " WHERE entity = 'service' UNION SELECT service_hsds_id FROM main.peer_report)");
    return true;
}

} // namespace

bool swapIn(SQLite::Database &db, const SwapInput &input, ImportReport &report)
{
    SQLite::Statement attach(db, "ATTACH ? AS incoming");
    attach.bind(1, input.staging.file().string());
    attach.exec();
    input.staging.keys().declare(db);
    input.categories.declare(db);
    db.exec("BEGIN IMMEDIATE");
    try {
        const bool done = Swap(db, input).run(report);
        db.exec(done ? "COMMIT" : "ROLLBACK");
        db.tryExec("DETACH incoming"); // the staging file goes with its Staging
        return done;
    } catch (...) {
        db.tryExec("ROLLBACK");
        db.tryExec("DETACH incoming");
        throw;
    }
}

} // namespace handrail::directory
