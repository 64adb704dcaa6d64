#include "directory/exporter.h"

#include "directory/confidential.h"
#include "directory/corrections.h"
#include "directory/exportsheets.h"
#include "directory/hours.h"
#include "directory/keys.h"
#include "directory/text.h"
#include "directory/uuid.h"

#include <archive.h>
#include <archive_entry.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <vector>

namespace fs = std::filesystem;

namespace handrail::directory {
namespace {

constexpr const char *kChanged = "(SELECT hsds_id FROM peer_correction WHERE entity = 'service' UNION SELECT service_hsds_id FROM peer_report)";

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
    /// Fills what HSDS wants filled. False: the row says nothing without it.
    bool fill(const std::vector<std::string> &columns, const std::vector<std::string> &required, std::vector<std::string> &values);
    void writeNobody();
    void correct(const std::string &id, const std::vector<std::string> &columns, std::vector<std::string> &values);
    void restate(const std::vector<std::string> &columns, std::vector<std::string> &values);

    SQLite::Database &m_db;
    fs::path m_folder;
    const ExportOptions &m_options;
    ExportReport m_report;
    nlohmann::json m_resources = nlohmann::json::array();
    bool m_ofNobody = false; ///< some service has no organization
};

/// What peers put right stands in the row itself; what was there before stands in metadata.
void Export::correct(const std::string &id, const std::vector<std::string> &columns, std::vector<std::string> &values)
{
    const Corrections corrections = readCorrections(m_db, id);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        static_cast<void>(correctText(corrections, columns[i], values[i]));
        if (columns[i] == "assured_date" && corrections.verified > values[i])
            values[i] = corrections.verified;
        if (isWithheld(corrections) && !columns[i].ends_with("id") && columns[i] != "url" && columns[i] != "last_modified")
            values[i] = withoutAddress(values[i]);
    }
}

/// A schedule's repetition, as HSDS 3.0 lists it where it can.
void Export::restate(const std::vector<std::string> &columns, std::vector<std::string> &values)
{
    const auto at = [&](const char *name) -> std::string & { return values[static_cast<std::size_t>(std::find(columns.begin(), columns.end(), name) - columns.begin())]; };
    ScheduleRule rule{at("freq"), at("byday"), at("bymonthday"), at("byweekno"), at("byyearday"), {}, {}, {}, {}};
    rule.interval = std::max(1, std::atoi(at("interval").c_str()));
    const ScheduleRule before = rule;
    if (!restateForHsds(rule)) {
        ++m_report.schedulesUnlisted;
        return;
    }
    at("freq") = rule.freq;
    at("byday") = rule.byday;
    if (rule.interval != before.interval)
        at("interval") = std::to_string(rule.interval);
    m_report.schedulesRestated += rule.byday != before.byday || rule.interval != before.interval || lowerAscii(trimmed(before.freq)) != lowerAscii(rule.freq) ? 1 : 0;
}

bool Export::fill(const std::vector<std::string> &columns, const std::vector<std::string> &required, std::vector<std::string> &values)
{
    for (std::string name : required) {
        const bool key = name.starts_with('@');
        name.erase(0, key ? 1 : 0);
        std::string &value = values[static_cast<std::size_t>(std::find(columns.begin(), columns.end(), name) - columns.begin())];
        if (!value.empty())
            continue;
        if (key && name != "organization_id")
            return false;
        m_ofNobody |= key;
        value = key ? kNobody : name == "country" ? kNoCountry : kNotGiven;
    }
    return true;
}

/// The organization of services that have none.
void Export::writeNobody()
{
    const fs::path path = m_folder / "organizations.csv";
    const bool there = fs::exists(path);
    std::ofstream file(path, std::ios::binary | std::ios::app);
    if (!there) {
        file << "id,name,description\r\n";
        m_resources.push_back({{"profile", "tabular-data-resource"}, {"name", "organization"}, {"path", "organizations.csv"}, {"format", "csv"}, {"mediatype", "text/csv"},
                               {"schema", {{"fields", {{{"name", "id"}}, {{"name", "name"}}, {{"name", "description"}}}}, {"primaryKey", "id"}}}});
    }
    file << kNobody << ',' << kNotGiven << (there ? ",," : ",") << kNotGiven << (there ? ",,," : "") << "\r\n";
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
    const std::vector<std::string> required = blanks(sheet.required);
    const bool pointedAt = targetOf(sheet.table) >= 0;
    KeyMap seen;
    std::uint32_t row = 0;
    const bool service = std::string_view(sheet.table) == "service", metadata = std::string_view(sheet.table) == "metadata",
               schedule = std::string_view(sheet.table) == "schedule";
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
        if (schedule)
            restate(columns, values);
        if (!fill(columns, required, values))
            continue;
        // Publishers number the rows of two files alike, and two may know the same service: a second one of an id is the same row, or needs
        // an id of its own.
        if (!seen.add(values[0], ++row)) {
            if (pointedAt)
                continue;
            values[0] += '/' + std::to_string(row);
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
            if (columns[i].starts_with("publisher_") && uuidOf({}, values[i]) == values[i])
                continue; // the id itself is the publisher's
            if (columns[i] == "resource_id" && targetOf(values[i + 1]) >= 0)
                line += uuidOf(values[i + 1], values[i]);
            else if (columns[i] == "link_id" && values[i + 2] != "service" && targetOf(values[i + 2]) >= 0)
                line += uuidOf(values[i + 2] == "service_at_location" ? "at" : values[i + 2], values[i]);
            else if (kinds[i].empty() || values[i].empty())
                putCsv(line, values[i]);
            else
                line += uuidOf(kinds[i], values[i]);
        }
        file << line << "\r\n";
        ++m_report.rows;
        m_report.services += service ? 1 : 0;
        m_report.changes += metadata && values.back() == "peer" ? 1 : 0;
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
        for (const Sheet &sheet : sheets())
            write(sheet);
        if (m_ofNobody)
            writeNobody();
        m_db.exec("COMMIT");
    } catch (...) {
        m_db.tryExec("ROLLBACK");
        throw;
    }
    const nlohmann::json description{{"name", m_options.changesOnly ? "handrail-changes" : "handrail-directory"}, {"profile", "tabular-data-package"}, {"version", "3.1.3"}, {"resources", m_resources}};
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
