#include "directory/linking.h"

#include "directory/indexing.h"

#include <string>
#include <vector>

namespace handrail::directory {
namespace {

/// Copies one staged table. `{x}` in a column stands for the integer key of the row of table x that its key column names.
struct Copy {
    const char *table, *columns, *values;
};

constexpr Copy kCopies[] = {
    {"organization", "hsds_id, name, alternate_name, description, email, website",
     "c.id, c.name, c.alternate_name, c.description, c.email, c.website"},
    {"service",
     "hsds_id, organization_id, name, alternate_name, organization, category, description, url, email, status, interpretation_services,"
     " application_process, wait_time, fees_description, eligibility_description, minimum_age, maximum_age, assured_date,"
     " last_modified, alert, confidential",
     "c.id, {organization}, c.name, c.alternate_name, c.organization, c.category, c.description, c.url, c.email, c.status,"
     " c.interpretation_services, c.application_process, c.wait_time, c.fees_description, c.eligibility_description, c.minimum_age,"
     " c.maximum_age, c.assured_date, c.last_modified, c.alert, c.confidential"},
    {"location",
     "hsds_id, organization_id, location_type, name, alternate_name, description, transportation, url, latitude, longitude, confidential",
     "c.id, {organization}, c.location_type, c.name, c.alternate_name, c.description, c.transportation, c.url, c.latitude, c.longitude,"
     " c.confidential"},
    {"service_at_location", "hsds_id, service_id, location_id, description", "c.id, {service}, {location}, c.description"},
    {"phone", "hsds_id, service_id, location_id, organization_id, service_at_location_id, number, extension, type, description",
     "c.id, {service}, {location}, {organization}, {service_at_location}, c.number, c.extension, c.type, c.description"},
    {"address", "hsds_id, location_id, address_1, address_2, city, region, state_province, postal_code, country, address_type",
     "c.id, {location}, c.address_1, c.address_2, c.city, c.region, c.state_province, c.postal_code, c.country, c.address_type"},
    {"schedule",
     "hsds_id, service_id, location_id, service_at_location_id, freq, byday, bymonthday, byweekno, byyearday, interval, valid_from,"
     " valid_to, dtstart, until, count, opens_at, closes_at, timezone, description, notes, attending_type, holiday, closed",
     "c.id, {service}, {location}, {service_at_location}, c.freq, c.byday, c.bymonthday, c.byweekno, c.byyearday, c.interval,"
     " c.valid_from, c.valid_to, c.dtstart, c.until, c.count, c.opens_at, c.closes_at, c.timezone, c.description, c.notes,"
     " c.attending_type, c.holiday, c.closed"},
    {"language", "hsds_id, service_id, location_id, name, code, note", "c.id, {service}, {location}, c.name, c.code, c.note"},
    {"accessibility", "hsds_id, location_id, description, details, url", "c.id, {location}, c.description, c.details, c.url"},
    {"taxonomy_term", "hsds_id, name, code, description, parent_hsds_id, taxonomy, taxonomy_hsds_id, language, term_uri",
     "c.id, c.name, c.code, c.description, c.parent_id, c.taxonomy, c.taxonomy_id, c.language, c.term_uri"},
    {"attribute", "hsds_id, link_hsds_id, link_entity, service_id, taxonomy_term_id, link_type, value, label",
     "c.id, c.link_id, c.link_entity, {linked service}, {taxonomy_term}, c.link_type, c.value, c.label"},
    {"cost_option", "hsds_id, service_id, option, amount, currency, amount_description, valid_from, valid_to",
     "c.id, {service}, c.option, c.amount, c.currency, c.amount_description, c.valid_from, c.valid_to"},
    {"service_area", "hsds_id, service_id, name, description, extent, extent_type, uri",
     "c.id, {service}, c.name, c.description, c.extent, c.extent_type, c.uri"},
    {"required_document", "hsds_id, service_id, document, uri", "c.id, {service}, c.document, c.uri"}};

class Swap {
public:
    Swap(SQLite::Database &db, const SwapInput &input) : m_db(db), m_input(input) {}
    void run(ImportReport &report);

private:
    std::int64_t number(const std::string &sql) { return m_db.execAndGet(sql).getInt64(); }
    std::int64_t base(const std::string &table) { return number("SELECT COALESCE(MAX(id), 0) FROM main." + table); }
    std::vector<std::int64_t> replaced();
    void remove(std::int64_t source);
    void compare(std::int64_t source, ImportReport &report);
    std::int64_t addSource();
    std::string resolved(std::string values);

    SQLite::Database &m_db;
    const SwapInput &m_input;
    std::int64_t m_organizations = 0, m_services = 0, m_locations = 0, m_at = 0, m_terms = 0; ///< highest keys in use
};

/// Earlier imports of this package: those that share at least half of their services with it, or carry its name and either
/// share one service or came from a file of the same name. The name alone is not enough: many packages keep the standard's.
std::vector<std::int64_t> Swap::replaced()
{
    SQLite::Statement rows(m_db,
                           "SELECT p.id, p.name = ?1, p.file_name = ?2, (SELECT count(*) FROM main.service s WHERE s.source_id = p.id),"
                           " (SELECT count(*) FROM main.service s WHERE s.source_id = p.id AND s.hsds_id IN"
                           "  (SELECT id FROM incoming.service)) FROM main.source_package p WHERE p.peers = 0");
    rows.bind(1, m_input.packageName);
    rows.bind(2, m_input.fileName);
    std::vector<std::int64_t> sources;
    while (rows.executeStep()) {
        const bool sameName = rows.getColumn(1).getInt() != 0, sameFile = rows.getColumn(2).getInt() != 0;
        const std::int64_t all = rows.getColumn(3).getInt64(), shared = rows.getColumn(4).getInt64();
        if ((sameName && (sameFile || shared > 0)) || (shared > 0 && shared * 2 >= all))
            sources.push_back(rows.getColumn(0).getInt64());
    }
    return sources;
}

void Swap::remove(std::int64_t source)
{
    const std::string of = " WHERE source_id = " + std::to_string(source);
    dropIndex(m_db, source);
    for (const Copy &copy : kCopies)
        m_db.exec(std::string("DELETE FROM main.") + copy.table + of);
    m_db.exec("DELETE FROM main.source_package WHERE id = " + std::to_string(source));
}

std::int64_t Swap::addSource()
{
    SQLite::Statement insert(m_db, "INSERT INTO main.source_package (name, publisher, file_name, imported_wall_ms, signer, services, organizations,"
                                   " locations) VALUES (?, ?, ?, ?, ?, (SELECT count(*) FROM incoming.service WHERE left_out = 0),"
                                   " (SELECT count(*) FROM incoming.organization WHERE left_out = 0),"
                                   " (SELECT count(*) FROM incoming.location WHERE left_out = 0))");
    insert.bind(1, m_input.packageName);
    insert.bind(2, m_input.publisher);
    insert.bind(3, m_input.fileName);
    insert.bind(4, m_input.nowWallMs);
    insert.bind(5, m_input.signer);
    insert.exec();
    return m_db.getLastInsertRowid();
}

std::string Swap::resolved(std::string values)
{
    const auto put = [&](const std::string &mark, const std::string &table, const std::string &key, std::int64_t from) {
        const std::size_t at = values.find(mark);
        if (at != std::string::npos)
            values.replace(at, mark.size(), "(SELECT " + std::to_string(from) + " + t.row FROM incoming." + table + " t WHERE t.id = c." + key
                                                + " AND t.id <> '' AND t.left_out = 0)");
    };
    put("{organization}", "organization", "organization_id", m_organizations);
    put("{service}", "service", "service_id", m_services);
    put("{linked service}", "service", "link_id", m_services);
    put("{location}", "location", "location_id", m_locations);
    put("{service_at_location}", "service_at_location", "service_at_location_id", m_at);
    put("{taxonomy_term}", "taxonomy_term", "taxonomy_term_id", m_terms);
    return values;
}

/// What is new, gone and changed against the import that is about to be removed.
void Swap::compare(std::int64_t source, ImportReport &report)
{
    const std::string old = "main.service o WHERE o.source_id = " + std::to_string(source);
    report.servicesGone += number("SELECT count(*) FROM " + old + " AND NOT EXISTS (SELECT 1 FROM incoming.service n WHERE n.id = o.hsds_id AND n.left_out = 0)");
    report.servicesChanged += number("SELECT count(*) FROM main.service o JOIN incoming.service n ON n.id = o.hsds_id AND n.left_out = 0 WHERE o.source_id = "
                                     + std::to_string(source) + " AND (o.name <> n.name OR o.description <> n.description OR o.status <> n.status"
                                     " OR o.application_process <> n.application_process OR o.fees_description <> n.fees_description"
                                     " OR o.eligibility_description <> n.eligibility_description OR o.category <> n.category OR o.last_modified <> n.last_modified)");
    report.servicesNew -= number("SELECT count(*) FROM " + old + " AND EXISTS (SELECT 1 FROM incoming.service n WHERE n.id = o.hsds_id AND n.left_out = 0)");
    SQLite::Statement gone(m_db, "SELECT o.name FROM " + old + " AND NOT EXISTS (SELECT 1 FROM incoming.service n WHERE n.id = o.hsds_id AND n.left_out = 0) LIMIT 20");
    while (gone.executeStep())
        report.gone.push_back(gone.getColumn(0).getString());
}

void Swap::run(ImportReport &report)
{
    report.servicesBefore = number("SELECT count(*) FROM main.service");
    report.servicesNew = number("SELECT count(*) FROM incoming.service WHERE left_out = 0");
    for (const std::int64_t source : replaced()) {
        compare(source, report);
        report.servicesReplaced += number("SELECT count(*) FROM main.service WHERE source_id = " + std::to_string(source));
        remove(source);
    }
    m_organizations = base("organization");
    m_services = base("service");
    m_locations = base("location");
    m_at = base("service_at_location");
    m_terms = base("taxonomy_term");
    const std::string source = std::to_string(addSource());
    for (const Copy &copy : kCopies) {
        const std::string table = copy.table;
        const std::string kept = " WHERE c.left_out = 0";
        m_db.exec("INSERT INTO main." + table + " (id, source_id, " + copy.columns + ") SELECT " + std::to_string(base(table)) + " + c.row, "
                  + source + ", " + resolved(copy.values) + " FROM incoming." + table + " c" + kept);
    }
    indexSource(m_db, std::stoll(source), m_input.goOn);
    indexCorrected(m_db);
    report.servicesAfter = number("SELECT count(*) FROM main.service");
    report.correctionsKept = number("SELECT count(*) FROM main.service WHERE source_id = " + source + " AND (hsds_id IN (SELECT hsds_id FROM main.peer_correction"
                                    " WHERE entity = 'service') OR hsds_id IN (SELECT service_hsds_id FROM main.peer_report))");
}

} // namespace

void swapIn(SQLite::Database &db, const std::filesystem::path &stagingFile, const SwapInput &input, ImportReport &report)
{
    SQLite::Statement attach(db, "ATTACH ? AS incoming");
    attach.bind(1, stagingFile.string());
    attach.exec();
    db.exec("BEGIN IMMEDIATE");
    try {
        Swap(db, input).run(report);
        db.exec("COMMIT");
    } catch (...) {
        db.tryExec("ROLLBACK");
        db.tryExec("DETACH incoming");
        throw;
    }
    db.tryExec("DETACH incoming"); // the staging file goes with its Staging
}

} // namespace handrail::directory
