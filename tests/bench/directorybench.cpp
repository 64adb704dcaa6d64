#include "bareimport.h"
#include "benches.h"
#include "madeup.h"

#include "directory/import/importer.h"
#include "directory/index/search.h"
#include "directory/packages.h"
#include "directory/schema.h"
#include "directory/words/searchwords.h"
#include "storage/database.h"
#include "support/tempdir.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <ctime>
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
        return {real,
                "San Mateo, 1,695 services",
                {"shelter tonight", "food pantry", "mental health", "narcotics", "clinica", "teen"}};
    report.note(
        "The San Mateo file is not beside this clone (../shared/data): made-up services of about the same number stand in.");
    return {test::writeFolder(scratch / "made-up", test::manyServices(kMadeUp)), "1,700 made-up services",
            {"sample service", "help number", "number 7", "service 16"}};
}

/// What the same words cost as bare SQL: FTS5 over the same columns, the best rows and nothing read of them.
constexpr const char *kBareTable =
    "CREATE VIRTUAL TABLE bare USING fts5(name, alternate_name, organization, category, description, content='service',"
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

/// Times by the clock, and of the processor alone: what else the machine did counts in the first only.
struct Answers {
    Times clock, processor;

    template <typename Work>
    void add(Work &&work)
    {
        const auto now = [] {
            timespec time{};
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
            return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
        };
        const double before = now();
        clock.add(timed(work));
        processor.addUs(now() - before);
    }
    [[nodiscard]] std::string at(double part) const
    {
        return inWords(clock.at(part)) + " (processor " + inWords(processor.at(part)) + ")";
    }
};

void typeWords(storage::Database &db, const std::vector<std::string> &words, int runs, Answers &ours, Answers &bare)
{
    directory::DirectorySearch search(db);
    static_cast<void>(search.find({.limit = 1})); // opens the index: once a start
    SQLite::Statement query(db.sql(), kBareQuery);
    for (int run = 0; run < runs; ++run) {
        for (const std::string &text : words) {
            for (std::size_t typed = 1; typed <= text.size(); ++typed) {
                const std::string sofar = text.substr(0, typed);
                ours.add([&] { static_cast<void>(search.find({.words = sofar, .limit = kShown})); });
                bare.add([&] {
                    query.reset();
                    query.bind(1, bareExpression(sofar));
                    query.bind(2, kShown);
                    while (query.executeStep())
                        static_cast<void>(query.getColumn(0).getInt64());
                });
            }
        }
    }
}

void addPair(Report &report, const std::string &what, const Answers &ours, const Answers &bare, const char *aim)
{
    for (const double part : {0.5, 0.99})
        report.add({what + (part < 0.9 ? ", median" : ", 99th of 100"), ours.at(part), "bare SQL " + bare.at(part),
                    ours.clock.at(part) / bare.clock.at(part), part < 0.9 ? "ratio 1.2" : aim});
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
    Answers ours, bare;
    db.value()->sql().exec(kBareTable);
    typeWords(*db.value(), package.words, setting.runs, ours, bare);
    addPair(report, "First results after a keystroke (" + package.name + ")", ours, bare, "under 50 ms");
}

namespace {

std::string perSecond(std::int64_t rows, double us)
{
    return std::to_string(static_cast<long long>(static_cast<double>(rows) / us * 1e6)) + " rows/s";
}

/// An import in a process of its own, so that its memory and its processors can be told.
struct Imported {
    Took took;
    double mebibytes = 0;
    bool done = false;
};

Imported importApart(const std::filesystem::path &package, const std::filesystem::path &directory)
{
    const auto childUs = [] {
        rusage used{};
        getrusage(RUSAGE_CHILDREN, &used);
        return static_cast<double>(used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e6
               + static_cast<double>(used.ru_utime.tv_usec + used.ru_stime.tv_usec);
    };
    Imported out;
    const double before = childUs();
    out.took.wallUs = std::chrono::duration<double, std::micro>(timed([&] {
        const pid_t child = fork();
        if (child == 0)
            _exit(directory::importPackage(package, directory).imported() ? 0 : 1);
        int status = 0;
        waitpid(child, &status, 0);
        out.done = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    })).count();
    out.took.processorUs = childUs() - before;
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    out.mebibytes = static_cast<double>(used.ru_maxrss) / 1024;
    return out;
}

/// The import beside three yardsticks, by the clock and, in brackets, by what the processors did (other work on the
/// machine counts in the first only).
void addImport(Report &report, const std::string &of, const Imported &ours, const std::filesystem::path &directory,
               const std::filesystem::path &scratch)
{
    const auto bytes = static_cast<std::int64_t>(std::filesystem::file_size(directory));
    const SameRows same = sameInserts(directory, scratch / "same.db");
    const Took plain = plainInserts(scratch / "plain.db", same.rows, bytes / 2);
    Took all = same.tables, fts = same.tables;
    all += same.search;
    fts += same.fts;
    const auto ratio = [&](const Took &bare) {
        return " (processor " + oneDecimal(ours.took.processorUs / bare.processorUs) + ")";
    };
    const auto line = [&](const std::string &what, const std::string &yardstick, const Took &bare, const char *aim) {
        report.add({what, perSecond(same.rows, ours.took.wallUs),
                    yardstick + ' ' + perSecond(same.rows, bare.wallUs) + ratio(bare), ours.took.wallUs / bare.wallUs,
                    aim});
    };
    line("Import (" + of + ", " + std::to_string(same.rows) + " rows) in " + inWords(ours.took.wallUs),
         "bare inserts of the same rows, indexes and search index", all, "ratio 2");
    line("The same", "bare inserts of the same rows and SQLite's full text index", fts, "ratio 2");
    line("The same", "as many rows of as many bytes into one table without an index", plain, "");
    std::filesystem::remove(scratch / "same.db");
    std::filesystem::remove(scratch / "plain.db");
}

} // namespace

void measureImport(const Setting &setting, Report &report)
{
    const test::TempDir dir;
    const Package package = packageFor(setting, dir, report);
    const int times = std::max(1, std::min(setting.runs, 5)); // seconds each
    Imported best;
    for (int i = 0; i < times; ++i) {
        const Imported one = importApart(package.path, dir / ("directory" + std::to_string(i) + ".db"));
        if (!one.done)
            return report.note("Import was not measured: the package was refused.");
        if (i == 0 || one.took.wallUs < best.took.wallUs)
            best = one;
    }
    addImport(report, package.name, best, dir / "directory0.db", dir.path());
}

void measureScale(const Setting &setting, Report &report)
{
    const int services = setting.services;
    const test::TempDir dir;
    writeMadeUp(dir / "made-up", services);
    const std::string of = std::to_string(services) + " made-up services";
    const Imported imported = importApart(dir / "made-up", dir / "directory.db");
    std::filesystem::remove_all(dir / "made-up");
    if (imported.done)
        addImport(report, of, imported, dir / "directory.db", dir.path());
    auto db = directory::openDirectory(dir / "directory.db");
    if (!imported.done || !db.ok())
        return report.note("The directory of made-up services could not be opened.");
    const auto bytes = static_cast<double>(std::filesystem::file_size(dir / "directory.db"));
    report.add({"Most memory while importing " + of, oneDecimal(imported.mebibytes) + " MiB", "", 0, "under 300 MiB"});
    report.add({"Directory file of " + of, oneDecimal(bytes / 1048576) + " MiB",
                oneDecimal(bytes / services / 1024) + " KiB a service", 0, ""});

    Answers opened, ours, bare, near, filtered, scrolled;
    for (int i = 0; i < 3; ++i)
        opened.add([&] { static_cast<void>(directory::DirectorySearch(*db.value()).find({.limit = 1})); });
    report.add({"First question after a start, " + of, opened.at(0.5), "", 0, ""});
    db.value()->sql().exec(kBareTable);
    // bare SQL takes seconds there
    typeWords(*db.value(), typedWords(), services > 200'000 ? 1 : std::max(1, setting.runs / 5), ours, bare);
    addPair(report, "Keystroke to first page, " + of, ours, bare, services > 200'000 ? "" : "under 16 ms");
    directory::DirectorySearch search(*db.value());
    const directory::LocalTime monday{0, 11 * 60, "2026-11-16"};
    const directory::Point here{36.74, -119.79};
    for (int i = 0; i < setting.runs * 4; ++i) {
        const std::string letter(1, static_cast<char>('a' + i % 20));
        near.add([&] {
            static_cast<void>(search.find({.words = letter,
                                           .near = directory::Point{here.latitude + i * 1e-4, here.longitude},
                                           .limit = kShown}));
        });
        filtered.add([&] {
            static_cast<void>(search.find({.words = letter,
                                           .openNow = true,
                                           .at = monday,
                                           .limit = kShown,
                                           .facets = {"free", "walk_in", "es"},
                                           .counts = true}));
        });
    }
    for (int offset = 0; offset < std::min(services, 100'000); offset += 40)
        scrolled.add([&] { static_cast<void>(search.find({.limit = 40, .offset = offset})); });
    report.add({"Near me, " + of, near.at(0.5), "99th of 100: " + near.at(0.99), 0, "under 16 ms"});
    report.add({"Open now with three filters and counts, " + of, filtered.at(0.5), "99th of 100: " + filtered.at(0.99),
                0, "under 16 ms"});
    report.add(
        {"The next 40 rows while scrolling, " + of, scrolled.at(0.5), "worst: " + scrolled.at(1), 0, "under 16 ms"});
}

} // namespace handrail::bench
