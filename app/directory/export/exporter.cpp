#include "directory/export/exporter.h"

#include "directory/export/exportrows.h"
#include "directory/export/zipfolder.h"
#include "directory/words/nullwords.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <vector>

namespace fs = std::filesystem;

namespace handrail::directory {
namespace {

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
    Export(storage::Database &db, fs::path folder, const ExportOptions &options)
        : m_db(db.sql()), m_folder(std::move(folder)), m_options(options)
    {
    }
    ExportReport run();

private:
    void write(ExportRows &rows, const Sheet &sheet);
    void writeNobody();

    SQLite::Database &m_db;
    fs::path m_folder;
    const ExportOptions &m_options;
    ExportReport m_report;
    nlohmann::json m_resources = nlohmann::json::array();
};

/// The organization of services that have none.
void Export::writeNobody()
{
    const fs::path path = m_folder / "organizations.csv";
    const bool there = fs::exists(path);
    std::ofstream file(path, std::ios::binary | std::ios::app);
    if (!there) {
        file << "id,name,description\r\n";
        m_resources.push_back(
            {{"profile", "tabular-data-resource"},
             {"name", "organization"},
             {"path", "organizations.csv"},
             {"format", "csv"},
             {"mediatype", "text/csv"},
             {"schema",
              {{"fields", {{{"name", "id"}}, {{"name", "name"}}, {{"name", "description"}}}}, {"primaryKey", "id"}}}});
    }
    file << kNobody << ',' << kNotGiven << (there ? ",," : ",") << kNotGiven << (there ? ",,," : "") << "\r\n";
}

void Export::write(ExportRows &rows, const Sheet &sheet)
{
    std::ofstream file;
    const std::vector<std::string> columns = ExportRows::columnsOf(sheet);
    std::string line;
    rows.each(sheet, [&](const std::vector<std::string> &values) {
        if (!file.is_open()) {
            file.open(m_folder / (std::string(sheet.file) + ".csv"), std::ios::binary);
            line.clear();
            for (const std::string &column : columns)
                line += (line.empty() ? "" : ",") + column;
            file << line << "\r\n";
        }
        line.clear();
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (i > 0)
                line.push_back(',');
            putCsv(line, values[i]);
        }
        file << line << "\r\n";
    });
    if (!file.is_open())
        return;
    file.close();
    if (!file)
        throw SQLite::Exception("cannot write the file", 13); // SQLITE_FULL
    nlohmann::json fields = nlohmann::json::array();
    for (const std::string &column : columns)
        fields.push_back({{"name", column}});
    m_resources.push_back({{"profile", "tabular-data-resource"},
                           {"name", sheet.table},
                           {"path", std::string(sheet.file) + ".csv"},
                           {"format", "csv"},
                           {"mediatype", "text/csv"},
                           {"schema", {{"fields", fields}, {"primaryKey", "id"}}}});
}

ExportReport Export::run()
{
    m_db.exec("BEGIN"); // one moment of the directory, whatever is imported meanwhile
    try {
        ExportRows rows(m_db, m_options, m_report);
        for (const Sheet &sheet : sheets())
            write(rows, sheet);
        if (rows.ofNobody())
            writeNobody();
        m_db.exec("COMMIT");
    } catch (...) {
        m_db.tryExec("ROLLBACK");
        throw;
    }
    const nlohmann::json description{{"name", m_options.changesOnly ? "handrail-changes" : "handrail-directory"},
                                     {"profile", "tabular-data-package"},
                                     {"version", "3.1.3"},
                                     {"resources", m_resources}};
    std::ofstream file(m_folder / "datapackage.json", std::ios::binary);
    file << description.dump(2) << '\n';
    file.close();
    if (!file)
        throw SQLite::Exception("cannot write the file", 13);
    return m_report;
}

} // namespace

storage::Result<ExportReport> exportDirectory(storage::Database &db, const fs::path &target,
                                              const ExportOptions &options)
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
        placed = zipFolder(partial, packed);
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
