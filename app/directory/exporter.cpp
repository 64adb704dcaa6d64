#include "directory/exporter.h"

#include "directory/corrections.h"
#include "directory/uuid.h"

#include <archive.h>
#include <archive_entry.h>
#include <nlohmann/json.hpp>

#include <array>
#include <fstream>
#include <vector>

namespace fs = std::filesystem;

namespace handrail::directory {
namespace {

/// One table of the package: its columns and where they come from. A column that begins with '@' is the id of another table's row.
struct Sheet {
    const char *table, *file;
    const char *columns; ///< as written, parted by blanks; "@service:service_id" is service_id, made a UUID as service ids are
    const char *select;
    const char *ofChanged; ///< WHERE, for a change file; empty: not in it
};

/// Corrections of what is not in the service's own row, one field of them.
#define HANDRAIL_PUT_RIGHT(field) " FROM peer_correction c WHERE c.entity = 'service' AND c.field = '" field "' AND c.hsds_id IN (SELECT hsds_id FROM service)"
#define HANDRAIL_MINUTE(c) "CASE WHEN " c " IS NULL THEN '' ELSE printf('%02d:%02d', (" c " / 60) % 24, " c " % 60) END"

constexpr const char *kChanged = "(SELECT hsds_id FROM peer_correction WHERE entity = 'service' UNION SELECT service_hsds_id FROM peer_report)";

constexpr std::array kSheets = std::to_array<Sheet>({
    {"organization", "organizations", "@organization:id name alternate_name description email website",
     "SELECT hsds_id, name, alternate_name, description, email, website FROM organization t", "t.id IN (SELECT organization_id FROM service WHERE hsds_id IN %)"},
    {"service", "services",
     "@service:id @organization:organization_id name alternate_name description url email status interpretation_services application_process wait_time fees_description"
     " eligibility_description minimum_age maximum_age assured_date last_modified alert",
     "SELECT t.hsds_id, COALESCE(o.hsds_id, ''), t.name, t.alternate_name, t.description, t.url, t.email, CASE WHEN t.status = '' THEN 'active' ELSE t.status END,"
     " t.interpretation_services, t.application_process, t.wait_time, t.fees_description, t.eligibility_description, t.minimum_age, t.maximum_age, t.assured_date,"
     " CASE WHEN t.last_modified = '' THEN '' ELSE t.last_modified || 'T00:00:00Z' END, t.alert FROM service t LEFT JOIN organization o ON o.id = t.organization_id",
     "t.hsds_id IN %"},
    {"location", "locations", "@location:id @organization:organization_id location_type name alternate_name description transportation url latitude longitude is_private",
     "SELECT t.hsds_id, COALESCE(o.hsds_id, ''), CASE WHEN t.location_type IN ('physical', 'postal', 'virtual') THEN t.location_type ELSE 'physical' END, t.name, t.alternate_name,"
     " t.description, t.transportation, t.url, t.latitude, t.longitude, t.confidential FROM location t LEFT JOIN organization o ON o.id = t.organization_id",
     "t.id IN (SELECT l.location_id FROM service_at_location l JOIN service s ON s.id = l.service_id WHERE s.hsds_id IN %)"},
    {"service_at_location", "service_at_location", "@at:id @service:service_id @location:location_id description",
     "SELECT CASE WHEN t.hsds_id = '' THEN 'row ' || t.id ELSE t.hsds_id END, s.hsds_id, p.hsds_id, t.description FROM service_at_location t JOIN service s ON s.id = t.service_id"
     " JOIN location p ON p.id = t.location_id", "s.hsds_id IN %"},
    {"phone", "phones", "@phone:id @service:service_id @location:location_id @organization:organization_id @at:service_at_location_id number extension type description",
     // The number that peers put right is called first; the published ones follow it.
     "SELECT 'peer ' || c.id, c.hsds_id, '', '', '', c.value, '', 'voice', ''" HANDRAIL_PUT_RIGHT("phone") " UNION ALL "
     "SELECT CASE WHEN t.hsds_id = '' THEN 'row ' || t.id ELSE t.hsds_id END, COALESCE(s.hsds_id, ''), COALESCE(p.hsds_id, ''), COALESCE(o.hsds_id, ''),"
     " COALESCE(CASE WHEN l.hsds_id = '' THEN 'row ' || l.id ELSE l.hsds_id END, ''), t.number, t.extension, t.type, t.description FROM phone t"
     " LEFT JOIN service s ON s.id = t.service_id LEFT JOIN location p ON p.id = t.location_id LEFT JOIN organization o ON o.id = t.organization_id"
     " LEFT JOIN service_at_location l ON l.id = t.service_at_location_id", "s.hsds_id IN %"},
    {"address", "addresses", "@address:id @location:location_id address_1 address_2 city region state_province postal_code country address_type",
     "SELECT CASE WHEN t.hsds_id = '' THEN 'row ' || t.id ELSE t.hsds_id END, p.hsds_id, COALESCE(c.value, t.address_1), CASE WHEN c.value IS NULL THEN t.address_2 ELSE '' END, t.city, t.region, t.state_province, t.postal_code, t.country,"
     " CASE WHEN t.address_type = '' THEN 'physical' ELSE t.address_type END FROM address t JOIN location p ON p.id = t.location_id AND p.confidential = 0"
     // An address that peers put right, where it is of no other service than theirs.
     " LEFT JOIN (SELECT c.value, l.location_id FROM peer_correction c JOIN service s ON s.hsds_id = c.hsds_id JOIN service_at_location l ON l.id = (SELECT MIN(k.id) FROM"
     " service_at_location k WHERE k.service_id = s.id) WHERE c.entity = 'service' AND c.field = 'address' AND 1 = (SELECT count(*) FROM service_at_location k WHERE"
     " k.location_id = l.location_id)) c ON c.location_id = p.id",
     "p.id IN (SELECT l.location_id FROM service_at_location l JOIN service s ON s.id = l.service_id WHERE s.hsds_id IN %)"},
    {"schedule", "schedules",
     "@schedule:id @service:service_id @location:location_id @at:service_at_location_id freq byday bymonthday byweekno byyearday interval valid_from valid_to dtstart until count"
     " opens_at closes_at timezone description notes attending_type holiday closed",
     // Hours that peers put right are words, and stand in place of the published ones.
     "SELECT 'peer ' || c.id, c.hsds_id, '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', c.value, '', '', 0, 0" HANDRAIL_PUT_RIGHT("hours") " UNION ALL "
     "SELECT CASE WHEN t.hsds_id = '' THEN 'row ' || t.id ELSE t.hsds_id END, COALESCE(s.hsds_id, ''), COALESCE(p.hsds_id, ''),"
     " COALESCE(CASE WHEN l.hsds_id = '' THEN 'row ' || l.id ELSE l.hsds_id END, ''), t.freq, t.byday, t.bymonthday, t.byweekno, t.byyearday, t.interval, t.valid_from, t.valid_to,"
     " t.dtstart, t.until, t.count, " HANDRAIL_MINUTE("t.opens_at") ", " HANDRAIL_MINUTE("t.closes_at") ", t.timezone, t.description, t.notes, t.attending_type, t.holiday, t.closed"
     " FROM schedule t LEFT JOIN service s ON s.id = t.service_id LEFT JOIN location p ON p.id = t.location_id LEFT JOIN service_at_location l ON l.id = t.service_at_location_id"
     " JOIN (SELECT 1) ON COALESCE(t.service_id, l.service_id, 0) NOT IN (SELECT x.id FROM peer_correction c JOIN service x ON x.hsds_id = c.hsds_id"
     " WHERE c.entity = 'service' AND c.field = 'hours')", "s.hsds_id IN %"},
    {"language", "languages", "@language:id @service:service_id @location:location_id name code note",
     "SELECT CASE WHEN t.hsds_id = '' THEN 'row ' || t.id ELSE t.hsds_id END, COALESCE(s.hsds_id, ''), COALESCE(p.hsds_id, ''), t.name, t.code, t.note FROM language t"
     " LEFT JOIN service s ON s.id = t.service_id LEFT JOIN location p ON p.id = t.location_id", ""},
    {"accessibility", "accessibility", "@accessibility:id @location:location_id description details url",
     "SELECT CASE WHEN t.hsds_id = '' THEN 'row ' || t.id ELSE t.hsds_id END, COALESCE(p.hsds_id, ''), t.description, t.details, t.url FROM accessibility t LEFT JOIN location p ON p.id = t.location_id", ""},
    {"taxonomy_term", "taxonomy_terms", "@term:id name code description @term:parent_id taxonomy @taxonomy:taxonomy_id language term_uri",
     "SELECT t.hsds_id, t.name, t.code, t.description, t.parent_hsds_id, t.taxonomy, t.taxonomy_hsds_id, t.language, t.term_uri FROM taxonomy_term t", ""},
    {"attribute", "attributes", "@attribute:id @service:link_id @term:taxonomy_term_id link_entity link_type value label",
     "SELECT CASE WHEN t.hsds_id = '' THEN 'row ' || t.id ELSE t.hsds_id END, t.link_hsds_id, COALESCE(x.hsds_id, ''), CASE WHEN t.link_entity = '' THEN 'service' ELSE t.link_entity END,"
     " t.link_type, t.value, t.label FROM attribute t LEFT JOIN taxonomy_term x ON x.id = t.taxonomy_term_id", ""},
    {"cost_option", "cost_options", "@cost:id @service:service_id option amount currency amount_description valid_from valid_to",
     "SELECT CASE WHEN t.hsds_id = '' THEN 'row ' || t.id ELSE t.hsds_id END, COALESCE(s.hsds_id, ''), t.option, t.amount, t.currency, t.amount_description, t.valid_from, t.valid_to"
     " FROM cost_option t LEFT JOIN service s ON s.id = t.service_id", ""},
    {"service_area", "service_areas", "@area:id @service:service_id name description extent extent_type uri",
     "SELECT CASE WHEN t.hsds_id = '' THEN 'row ' || t.id ELSE t.hsds_id END, COALESCE(s.hsds_id, ''), t.name, t.description, t.extent, t.extent_type, t.uri FROM service_area t"
     " LEFT JOIN service s ON s.id = t.service_id", ""},
    {"required_document", "required_documents", "@document:id @service:service_id document uri",
     "SELECT CASE WHEN t.hsds_id = '' THEN 'row ' || t.id ELSE t.hsds_id END, COALESCE(s.hsds_id, ''), t.document, t.uri FROM required_document t LEFT JOIN service s ON s.id = t.service_id", ""},
    // What peers changed, as HSDS records changes. A call or a note is a change of no field: its outcome or words are the value.
    {"metadata", "metadata", "@change:id @service:resource_id resource_type last_action_date last_action_type field_name previous_value replacement_value updated_by",
     "SELECT 'change ' || t.id, t.hsds_id, 'service', date(t.made_wall_ms / 1000, 'unixepoch', 'localtime'), 'update', t.field, COALESCE(NULLIF(CASE t.field WHEN 'name' THEN s.name WHEN 'description'"
     " THEN s.description WHEN 'eligibility_description' THEN s.eligibility_description WHEN 'application_process' THEN s.application_process WHEN 'fees_description' THEN"
     " s.fees_description WHEN 'url' THEN s.url ELSE '' END, ''), 'none'), t.value, 'peer' FROM peer_correction t LEFT JOIN service s ON s.hsds_id = t.hsds_id"
     " UNION ALL SELECT 'report ' || id, service_hsds_id, 'service', date(made_wall_ms / 1000, 'unixepoch', 'localtime'), kind, CASE kind WHEN 'verified' THEN 'assured_date' WHEN 'call'"
     " THEN 'call_outcome' ELSE 'note' END, 'none', CASE kind WHEN 'verified' THEN date(made_wall_ms / 1000, 'unixepoch', 'localtime') WHEN 'call' THEN outcome ELSE words END, 'peer'"
     " FROM peer_report", "ALL"},
});

std::vector<std::string> blanks(std::string_view text)
{
    std::vector<std::string> parts;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find(' ', from), text.size());
        parts.emplace_back(text.substr(from, end - from));
        from = end + 1;
    }
    return parts;
}

void putCsv(std::string &line, std::string_view value)
{
    if (value.find_first_of(",\"\r\n") == std::string_view::npos) {
        line += value;
        return;
    }
    line.push_back('"');
    for (const char c : value) {
        if (c == '"')
            line.push_back('"');
        line.push_back(c);
    }
    line.push_back('"');
}

class Export {
public:
    Export(storage::Database &db, fs::path folder, const ExportOptions &options) : m_db(db.sql()), m_folder(std::move(folder)), m_options(options) {}
    ExportReport run();

private:
    void write(const Sheet &sheet);
    void correct(const std::string &id, const std::vector<std::string> &columns, std::vector<std::string> &values);

    SQLite::Database &m_db;
    fs::path m_folder;
    const ExportOptions &m_options;
    ExportReport m_report;
    nlohmann::json m_resources = nlohmann::json::array();
};

/// What peers put right stands in the row itself; what was there before stands in metadata.
void Export::correct(const std::string &id, const std::vector<std::string> &columns, std::vector<std::string> &values)
{
    const Corrections corrections = readCorrections(m_db, id);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        static_cast<void>(correctText(corrections, columns[i], values[i]));
        if (columns[i] == "assured_date" && corrections.verified > values[i])
            values[i] = corrections.verified;
    }
}

void Export::write(const Sheet &sheet)
{
    std::string sql = sheet.select;
    std::string where = sheet.ofChanged;
    if (m_options.changesOnly) {
        if (where.empty())
            return;
        if (const std::size_t at = where.find('%'); at != std::string::npos)
            where.replace(at, 1, kChanged);
        if (where != "ALL")
            sql += " WHERE " + where;
    }
    SQLite::Statement rows(m_db, sql);
    std::ofstream file;
    std::vector<std::string> columns, kinds;
    for (const std::string &column : blanks(sheet.columns)) {
        const std::size_t colon = column.find(':');
        kinds.push_back(colon == std::string::npos ? std::string() : column.substr(1, colon - 1));
        columns.push_back(colon == std::string::npos ? column : column.substr(colon + 1));
    }
    std::string line;
    std::vector<std::string> values(columns.size());
    const bool service = std::string_view(sheet.table) == "service", metadata = std::string_view(sheet.table) == "metadata";
    SQLite::Statement touched(m_db, std::string("SELECT 1 FROM ") + "peer_correction WHERE hsds_id = ?1 UNION ALL SELECT 1 FROM peer_report WHERE service_hsds_id = ?1 LIMIT 1");
    while (rows.executeStep()) {
        if (m_options.stop.stop_requested())
            throw SQLite::Exception("stopped", 9); // SQLITE_INTERRUPT
        for (std::size_t i = 0; i < columns.size(); ++i)
            values[i] = rows.getColumn(static_cast<int>(i)).getString();
        if (service) {
            touched.reset();
            touched.bind(1, values[0]);
            if (touched.executeStep())
                correct(values[0], columns, values);
        }
        if (!file.is_open()) {
            file.open(m_folder / (std::string(sheet.file) + ".csv"), std::ios::binary);
            line.clear();
            for (const std::string &column : columns)
                line += (line.empty() ? "" : ",") + column;
            file << line << "\r\n";
        }
        line.clear();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (i > 0)
                line.push_back(',');
            if (kinds[i].empty() || values[i].empty())
                putCsv(line, values[i]);
            else
                line += uuidOf(kinds[i], values[i]);
        }
        file << line << "\r\n";
        ++m_report.rows;
        m_report.services += service ? 1 : 0;
        m_report.changes += metadata ? 1 : 0;
    }
    if (!file.is_open())
        return;
    file.close();
    if (!file)
        throw SQLite::Exception("cannot write the file", 13); // SQLITE_FULL
    nlohmann::json fields = nlohmann::json::array();
    for (const std::string &column : columns)
        fields.push_back({{"name", column}});
    m_resources.push_back({{"profile", "tabular-data-resource"}, {"name", sheet.table}, {"path", std::string(sheet.file) + ".csv"}, {"format", "csv"}, {"mediatype", "text/csv"},
                           {"schema", {{"fields", fields}, {"primaryKey", "id"}}}});
}

ExportReport Export::run()
{
    m_db.exec("BEGIN"); // one moment of the directory, whatever is imported meanwhile
    try {
        for (const Sheet &sheet : kSheets)
            write(sheet);
        m_db.exec("COMMIT");
    } catch (...) {
        m_db.tryExec("ROLLBACK");
        throw;
    }
    const nlohmann::json description{{"name", m_options.changesOnly ? "handrail-changes" : "handrail-directory"}, {"profile", "tabular-data-package"}, {"version", "3.0.0"}, {"resources", m_resources}};
    std::ofstream file(m_folder / "datapackage.json", std::ios::binary);
    file << description.dump(2) << '\n';
    file.close();
    if (!file)
        throw SQLite::Exception("cannot write the file", 13);
    return m_report;
}

bool zip(const fs::path &folder, const fs::path &target)
{
    archive *a = archive_write_new();
    archive_write_set_format_zip(a);
    bool ok = archive_write_open_filename(a, target.c_str()) == ARCHIVE_OK;
    for (const auto &entry : fs::directory_iterator(folder)) {
        archive_entry *e = archive_entry_new();
        archive_entry_set_pathname(e, entry.path().filename().c_str());
        archive_entry_set_perm(e, 0644);
        archive_entry_set_filetype(e, AE_IFREG);
        archive_entry_set_size(e, static_cast<la_int64_t>(entry.file_size()));
        ok = ok && archive_write_header(a, e) == ARCHIVE_OK;
        std::ifstream in(entry.path(), std::ios::binary);
        std::array<char, 64 * 1024> piece{};
        while (ok && in) {
            in.read(piece.data(), piece.size());
            ok = in.gcount() == 0 || archive_write_data(a, piece.data(), static_cast<std::size_t>(in.gcount())) == in.gcount();
        }
        archive_entry_free(e);
    }
    ok = archive_write_close(a) == ARCHIVE_OK && ok;
    archive_write_free(a);
    return ok;
}

} // namespace

storage::Result<ExportReport> exportDirectory(storage::Database &db, const fs::path &target, const ExportOptions &options)
{
    std::error_code error;
    const bool asZip = target.extension() == ".zip";
    if (!asZip && fs::exists(target, error))
        return storage::Failure{storage::FailureKind::CannotOpen, "is there already"};
    const fs::path partial = fs::path(target).concat(".partial"), packed = fs::path(target).concat(".packing");
    fs::remove_all(partial, error);
    fs::create_directories(partial, error);
    if (error)
        return storage::Failure{storage::FailureKind::CannotOpen, error.message()};
    auto done = storage::guarded([&] { return Export(db, partial, options).run(); });
    bool placed = done.ok();
    if (placed && asZip)
        placed = zip(partial, packed);
    if (placed)
        fs::rename(asZip ? packed : partial, target, error);
    if (error || asZip || !placed) {
        std::error_code ignored;
        fs::remove_all(partial, ignored);
        fs::remove(packed, ignored);
    }
    if (done.ok() && (!placed || error))
        return storage::Failure{storage::FailureKind::DiskFull, error.message()};
    return done;
}

} // namespace handrail::directory
