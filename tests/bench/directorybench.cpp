#include "benches.h"
#include "madeup.h"

#include "directory/importer.h"
#include "directory/packages.h"
#include "directory/schema.h"
#include "directory/search.h"
#include "directory/searchwords.h"
#include "storage/database.h"
#include "support/tempdir.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

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

/// What the same words cost as bare SQL: FTS5 over the same columns, the best rows and nothing read of them.
constexpr const char *kBareTable = "CREATE VIRTUAL TABLE bare USING fts5(name, alternate_name, organization, category, description, content='service',"
                                   " content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3');"
                                   "INSERT INTO bare(bare) VALUES ('rebuild')";
constexpr const char *kBareQuery = "SELECT rowid FROM bare WHERE bare MATCH ? ORDER BY rank LIMIT ?";

std::string bareExpression(const std::string &words)
{
    std::string expression;
    for (const std::string &word : directory::foldedWords(words))
        expression += (expression.empty() ? "\"" : " \"") + word + "\"*";
    return expression;
}

void typeWords(storage::Database &db, const std::vector<std::string> &words, int runs, Times &ours, Times &bare)
{
    directory::DirectorySearch search(db);
    static_cast<void>(search.find({.limit = 1})); // opens the index: once a start
    SQLite::Statement query(db.sql(), kBareQuery);
    for (int run = 0; run < runs; ++run) {
        for (const std::string &text : words) {
            for (std::size_t typed = 1; typed <= text.size(); ++typed) {
                const std::string sofar = text.substr(0, typed);
                ours.add(timed([&] { static_cast<void>(search.find({.words = sofar, .limit = kShown})); }));
                bare.add(timed([&] {
                    query.reset();
                    query.bind(1, bareExpression(sofar));
                    query.bind(2, kShown);
                    while (query.executeStep())
                        static_cast<void>(query.getColumn(0).getInt64());
                }));
            }
        }
    }
}

void addPair(Report &report, const std::string &what, const Times &ours, const Times &bare, const char *aim)
{
    for (const double part : {0.5, 0.99})
        report.add({what + (part < 0.9 ? ", median" : ", 99th of 100"), inWords(ours.at(part)), "bare SQL " + inWords(bare.at(part)), ours.at(part) / bare.at(part),
                    part < 0.9 ? "ratio 1.2" : aim});
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
    db.value()->sql().exec(kBareTable);
    typeWords(*db.value(), package.words, setting.runs, ours, bare);
    addPair(report, "First results after a keystroke (" + package.name + ")", ours, bare, "under 50 ms");
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

void measureScale(const Setting &setting, Report &report)
{
    const int services = setting.services;
    const test::TempDir dir;
    writeMadeUp(dir / "made-up", services);
    const std::string of = std::to_string(services) + " made-up services";
    // In a process of its own, so that its memory can be told.
    const auto took = timed([&] {
        const pid_t child = fork();
        if (child == 0)
            _exit(directory::importPackage(dir / "made-up", dir / "directory.db").imported() ? 0 : 1);
        int status = 0;
        waitpid(child, &status, 0);
    });
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    auto db = directory::openDirectory(dir / "directory.db");
    if (!db)
        return report.note("The directory of made-up services could not be opened.");
    const auto bytes = static_cast<double>(std::filesystem::file_size(dir / "directory.db"));
    std::int64_t rows = 0;
    for (const char *table : {"organization", "service", "location", "service_at_location", "phone", "address", "schedule", "language", "taxonomy_term", "attribute"})
        rows += db.value()->sql().execAndGet(std::string("SELECT count(*) FROM ") + table).getInt64();
    const double seconds = std::chrono::duration<double>(took).count();
    const double bareUs = bareInsertsUs(dir / "bare.db", rows, static_cast<std::int64_t>(bytes / 2));
    report.add({"Import of " + of + " (" + std::to_string(rows) + " rows) in " + oneDecimal(seconds) + " s", std::to_string(static_cast<long long>(static_cast<double>(rows) / seconds)) + " rows/s",
                "bare inserts " + std::to_string(static_cast<long long>(static_cast<double>(rows) / bareUs * 1e6)) + " rows/s", seconds * 1e6 / bareUs, "ratio 2"});
    report.add({"Most memory while importing " + of, oneDecimal(static_cast<double>(used.ru_maxrss) / 1024) + " MiB", "", 0, "under 300 MiB"});
    report.add({"Directory file of " + of, oneDecimal(bytes / 1048576) + " MiB", oneDecimal(bytes / services / 1024) + " KiB a service", 0, ""});

    Times opened, ours, bare, near, filtered, scrolled;
    for (int i = 0; i < 3; ++i)
        opened.add(timed([&] { static_cast<void>(directory::DirectorySearch(*db.value()).find({.limit = 1})); }));
    report.add({"First question after a start, " + of, inWords(opened.at(0.5)), "", 0, ""});
    if (services <= 200'000) {
        db.value()->sql().exec(kBareTable);
        typeWords(*db.value(), typedWords(), std::max(1, setting.runs / 5), ours, bare);
        addPair(report, "Keystroke to first page, " + of, ours, bare, "under 16 ms");
    }
    directory::DirectorySearch search(*db.value());
    const directory::LocalTime monday{0, 11 * 60, "2026-11-16"};
    const directory::Point here{36.74, -119.79};
    for (int i = 0; i < setting.runs * 4; ++i) {
        const std::string letter(1, static_cast<char>('a' + i % 20));
        if (services > 200'000)
            ours.add(timed([&] { static_cast<void>(search.find({.words = letter + (i % 3 == 0 ? "" : i % 3 == 1 ? "o" : "ou"), .limit = kShown})); }));
        near.add(timed([&] { static_cast<void>(search.find({.words = letter, .near = directory::Point{here.latitude + i * 1e-4, here.longitude}, .limit = kShown})); }));
        filtered.add(timed([&] {
            static_cast<void>(search.find({.words = letter, .openNow = true, .at = monday, .limit = kShown, .facets = {"free", "walk_in", "es"}, .counts = true}));
        }));
    }
    for (int offset = 0; offset < std::min(services, 100'000); offset += 40)
        scrolled.add(timed([&] { static_cast<void>(search.find({.limit = 40, .offset = offset})); }));
    if (services > 200'000)
        report.add({"Keystroke to first page, " + of, inWords(ours.at(0.5)), "99th of 100: " + inWords(ours.at(0.99)), 0, ""});
    report.add({"Near me, " + of, inWords(near.at(0.5)), "99th of 100: " + inWords(near.at(0.99)), 0, "under 16 ms"});
    report.add({"Open now with three filters and counts, " + of, inWords(filtered.at(0.5)), "99th of 100: " + inWords(filtered.at(0.99)), 0, "under 16 ms"});
    report.add({"The next 40 rows while scrolling, " + of, inWords(scrolled.at(0.5)), "worst: " + inWords(scrolled.at(1)), 0, "under 16 ms"});
}

} // namespace handrail::bench
