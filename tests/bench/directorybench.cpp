#include "benches.h"

#include "directory/importer.h"
#include "directory/matchwords.h"
#include "directory/packages.h"
#include "directory/schema.h"
#include "directory/search.h"
#include "storage/database.h"
#include "support/tempdir.h"

#include <optional>

namespace handrail::bench {
namespace {

constexpr int kShown = 20; // rows of the first page of results
constexpr int kMadeUp = 1700;

/// The real county file, or made-up services of the same number where the shared data is absent.
struct Package {
    std::filesystem::path path;
    std::string name;
    std::vector<std::string> words;
};

Package packageFor(const Setting &setting, const test::TempDir &scratch, Report &report)
{
    const auto real = setting.shared / "data" / "san-mateo-hsds3" / "san-mateo-2014-hsds3.zip";
    if (std::filesystem::exists(real))
        return {real, "San Mateo, 1,695 services", {"shelter tonight", "food pantry", "mental health", "narcotics", "clinica", "teen"}};
    report.note("The San Mateo file is not beside this clone (../shared/data): made-up services of about the same number stand in.");
    return {test::writeFolder(scratch / "made-up", test::manyServices(kMadeUp)), "1,700 made-up services",
            {"sample service", "help number", "number 7", "service 16"}};
}

/// What the same expression costs as bare SQL: the best rows and nothing read of them.
constexpr const char *kBareQuery = "SELECT rowid FROM service_fts WHERE service_fts MATCH ? ORDER BY rank LIMIT ?";

void typeWords(storage::Database &db, const Package &package, int runs, Times &ours, Times &bare)
{
    directory::DirectorySearch search(db);
    SQLite::Statement query(db.sql(), kBareQuery);
    for (int run = 0; run < runs; ++run) {
        for (const std::string &words : package.words) {
            for (std::size_t typed = 1; typed <= words.size(); ++typed) {
                const std::string sofar = words.substr(0, typed);
                ours.add(timed([&] { (void)search.find({.words = sofar, .limit = kShown}); }));
                bare.add(timed([&] {
                    query.reset();
                    query.bind(1, directory::matchExpression(sofar));
                    query.bind(2, kShown);
                    while (query.executeStep())
                        (void)query.getColumn(0).getInt64();
                }));
            }
        }
    }
}

/// As many rows of as many bytes into one plain table, in one transaction.
double bareInsertsUs(const std::filesystem::path &file, std::int64_t rows, std::int64_t bytes)
{
    const storage::Migration steps[] = {{1, "CREATE TABLE bare (id INTEGER PRIMARY KEY, hsds_id TEXT, a TEXT, b TEXT, c TEXT) STRICT"}};
    auto opened = storage::Database::open(file, steps);
    if (!opened)
        return 0;
    const std::string quarter(static_cast<std::size_t>(bytes / std::max<std::int64_t>(rows, 1) / 4), 'x');
    const auto took = timed([&] {
        storage::Transaction transaction(*opened.value());
        SQLite::Statement insert(opened.value()->sql(), "INSERT INTO bare(hsds_id, a, b, c) VALUES (?, ?, ?, ?)");
        for (std::int64_t i = 0; i < rows; ++i) {
            insert.reset();
            for (int column = 1; column <= 4; ++column)
                insert.bindNoCopy(column, quarter);
            insert.exec();
        }
        transaction.commit();
    });
    return std::chrono::duration<double, std::micro>(took).count();
}

std::int64_t rowsOf(const directory::ImportReport &report)
{
    std::int64_t rows = 0;
    for (const auto &table : report.tables)
        rows += table.read;
    return rows;
}

} // namespace

void measureSearch(const Setting &setting, Report &report)
{
    const test::TempDir dir;
    const Package package = packageFor(setting, dir, report);
    if (!directory::importPackage(package.path, dir / "directory.db").imported())
        return report.note("Search was not measured: the package could not be imported.");
    auto db = directory::openDirectory(dir / "directory.db");
    if (!db)
        return report.note("Search was not measured: the directory could not be opened.");
    Times ours, bare;
    typeWords(*db.value(), package, setting.runs, ours, bare);
    for (const double part : {0.5, 0.99}) {
        report.add({"First results after a keystroke (" + package.name + (part < 0.9 ? "), median" : "), 99th of 100"), inWords(ours.at(part)),
                    "bare SQL " + inWords(bare.at(part)), ours.at(part) / bare.at(part), part < 0.9 ? "" : "under 50 ms"});
    }
}

void measureImport(const Setting &setting, Report &report)
{
    const test::TempDir dir;
    const Package package = packageFor(setting, dir, report);
    const int times = std::max(1, std::min(setting.runs, 5)); // seconds each
    Times ours, bare;
    std::int64_t rows = 0;
    for (int i = 0; i < times; ++i) {
        const std::string run = std::to_string(i);
        directory::ImportEnd end;
        ours.add(timed([&] { end = directory::importPackage(package.path, dir / ("directory" + run + ".db")); }));
        if (!end.imported())
            return report.note("Import was not measured: the package was refused.");
        rows = rowsOf(end.report);
        bare.addUs(bareInsertsUs(dir / ("bare" + run + ".db"), rows, end.report.bytesRead));
    }
    const auto perSecond = [rows](const Times &taken) {
        return std::to_string(static_cast<long long>(static_cast<double>(rows) / taken.at(0.5) * 1e6)) + " rows/s";
    };
    report.add({"Import (" + package.name + ", " + std::to_string(rows) + " rows) in " + inWords(ours.at(0.5)), perSecond(ours),
                "bare inserts " + perSecond(bare), ours.at(0.5) / bare.at(0.5), ""});
}

} // namespace handrail::bench
