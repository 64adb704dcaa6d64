#include "vault/salvage.h"

#include "vault/beside.h"
#include "vault/packing.h"
#include "vault/rescue.h"
#include "vault/schema.h"
#include "vault/snapshots.h"

#include <fstream>
#include <vector>

namespace handrail::vault {
namespace {

namespace fs = std::filesystem;
using storage::Database;

constexpr const char *kReport = "damage report";

/// Of what passes by (words being typed, what was going on), an old copy misleads: it is never taken from a snapshot.
struct Table {
    const char *name;
    bool fromSnapshot;
};
constexpr Table kTables[] = {
    {"header", true}, {"peer", true},   {"keyslot", true},  {"attempt", true},     {"inbox_key", true}, {"inbox", true},
    {"erased", true}, {"person", true}, {"revision", true}, {"visit_key", true},   {"entry", true},     {"own", true},
    {"audit", true},  {"handed", true}, {"draft", false},   {"hand_draft", false}, {"state", false}};

/// The new file takes no more.
struct Refused {
    storage::Failure failure;
};

struct Copied {
    std::int64_t rows = 0;
    bool whole = false; ///< read to the end without a fault
};

void bindLike(SQLite::Statement &write, int at, const SQLite::Column &column)
{
    if (column.isInteger())
        write.bind(at, column.getInt64());
    else if (column.isText())
        write.bind(at, column.getString());
    else if (column.isBlob())
        bindBlob(write, at, blobOf(column));
}

/// A name as SQL takes it, whatever is in it: the file may be from a stranger.
std::string quoted(const std::string &name)
{
    std::string out = "\"";
    for (const char c : name)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + "\"";
}

/// A stranger may have put a view or a virtual table under the name: reading one runs what it says.
bool isPlainTable(SQLite::Database &db, const std::string &table)
{
    const auto plain = storage::guarded([&] {
        SQLite::Statement query(db, "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?"
                                    " AND sql NOT LIKE 'CREATE VIRTUAL%'");
        query.bind(1, table);
        return query.executeStep() && query.getColumn(0).getInt() == 1;
    });
    return plain && plain.value();
}

/// Everything of @p table that can still be read, from the front and, past a broken page, from the back. What is there
/// stays.
Copied copyRows(SQLite::Database &from, Database &to, const std::string &table)
{
    Copied copied;
    if (!isPlainTable(from, table))
        return copied;
    for (const char *order : {"ASC", "DESC"}) {
        try {
            SQLite::Statement read(from, "SELECT * FROM " + table + " ORDER BY rowid " + order);
            std::string names, marks; // by name: an older file has fewer columns
            for (int i = 0; i < read.getColumnCount(); ++i) {
                names += (i == 0 ? "" : ", ") + quoted(read.getColumnName(i));
                marks += i == 0 ? "?" : ", ?";
            }
            SQLite::Statement write(to.sql(),
                                    "INSERT OR IGNORE INTO " + table + " (" + names + ") VALUES (" + marks + ")");
            while (read.executeStep()) {
                write.reset();
                write.clearBindings();
                for (int i = 0; i < read.getColumnCount(); ++i)
                    bindLike(write, i + 1, read.getColumn(i));
                try {
                    copied.rows += write.exec();
                } catch (const SQLite::Exception &error) {
                    if (storage::failureFrom(error).kind == storage::FailureKind::DiskFull)
                        throw Refused{storage::failureFrom(error)};
                    continue; // this row does not fit the table any more; the next may
                }
            }
            copied.whole = std::string_view(order) == "ASC";
            return copied;
        } catch (const SQLite::Exception &) {
            continue; // a page that cannot be read: come from the other end
        }
    }
    return copied;
}

bool readable(const fs::path &file)
{
    std::ifstream in(file, std::ios::binary);
    std::vector<char> block(64 * 1024);
    while (in.read(block.data(), static_cast<std::streamsize>(block.size()))) {
    }
    return in.eof();
}

/// A copy of the newest snapshot that is sound, brought to today's schema.
std::unique_ptr<Database> soundSnapshot(const fs::path &vaultFile, const fs::path &work, std::int64_t &wallMs)
{
    for (const Snapshot &snapshot : snapshotsOf(vaultFile)) {
        removeDatabase(work);
        std::error_code error;
        fs::copy_file(snapshot.file, work, error); // of files only: snapshotsOf()
        std::error_code unknown;
        const bool whole = !error && fs::file_size(work, unknown) == fs::file_size(snapshot.file, unknown);
        if (!whole && readable(snapshot.file)) // so it was the writing that failed
            throw Refused{{storage::FailureKind::DiskFull, "copy of a snapshot"}};
        auto opened = !whole ? storage::Result<std::unique_ptr<Database>>(storage::Failure{})
                             : Database::open(work, vaultSchema());
        if (!opened && opened.failure().kind == storage::FailureKind::DiskFull)
            throw Refused{opened.failure()};
        const auto sound = !opened ? storage::Result<bool>(false) : storage::guarded([&] {
            return opened.value()->sql().execAndGet("PRAGMA quick_check(1)").getString() == "ok";
        });
        if (!sound || !sound.value())
            continue;
        wallMs = snapshot.wallMs;
        return std::move(opened.value());
    }
    return nullptr;
}

} // namespace

std::vector<const char *> rescueRows(SQLite::Database *broken, Database &fresh, DamageReport &report)
{
    std::vector<const char *> cutShort;
    for (const Table &table : kTables) {
        const Copied copied = broken ? copyRows(*broken, fresh, table.name) : Copied{};
        report.rowsRead += copied.rows;
        if (copied.whole)
            continue;
        ++report.tablesCutShort;
        if (table.fromSnapshot)
            cutShort.push_back(table.name);
    }
    return cutShort;
}

storage::Result<DamageReport> salvage(const fs::path &damaged, const fs::path &aside, const fs::path &vaultFile,
                                      Database &fresh, std::int64_t wallMs)
{
    DamageReport report{.wallMs = wallMs, .keptAs = aside.filename().string()};
    std::vector<const char *> cutShort;
    std::optional<storage::Failure> refused;
    const auto work = [&](auto &&job) { // one transaction; a row whose parent is lost still counts
        fresh.sql().exec("PRAGMA foreign_keys = OFF");
        try {
            storage::Transaction transaction(fresh);
            job();
            transaction.commit();
        } catch (const SQLite::Exception &error) {
            refused = storage::failureFrom(error);
        } catch (const Refused &full) {
            refused = full.failure; // a full disk: half a rescue would pass for the whole
        }
        fresh.sql().exec("PRAGMA foreign_keys = ON");
    };
    std::unique_ptr<SQLite::Database> broken;
    try {
        if (!damaged.empty())
            storage::dropStrangeJournal(damaged);
        if (!damaged.empty())
            // writable: its log must be replayed
            broken = std::make_unique<SQLite::Database>(damaged.string(), SQLite::OPEN_READWRITE, 1000);
        if (broken) {
            leaveLog(*broken);
            broken->exec("PRAGMA trusted_schema = OFF");
        }
    } catch (const SQLite::Exception &) {
        broken.reset();
    }
    work([&] { cutShort = rescueRows(broken.get(), fresh, report); });
    if (!cutShort.empty()) {
        const fs::path copy = vaultFile.string() + ".mending";
        std::unique_ptr<Database> snapshot;
        try {
            snapshot = soundSnapshot(vaultFile, copy, report.snapshotMs);
        } catch (const Refused &full) {
            refused = full.failure;
        }
        if (snapshot)
            work([&] {
                for (const char *table : cutShort)
                    report.rowsFromSnapshot += copyRows(snapshot->sql(), fresh, table).rows;
                // Who was erased since stays erased.
                fresh.sql().exec(
                    "UPDATE person SET wrapped_key = randomblob(length(wrapped_key)) WHERE id IN (SELECT person_id FROM erased)");
            });
        removeDatabase(copy);
    }
    // What is lost may have been written elsewhere under the old device id: the next revision must not be mistaken for
    // it.
    work([&] { fresh.sql().exec("DELETE FROM header WHERE name = 'device id'"); });
    if (report.rowsRead + report.rowsFromSnapshot == 0)
        report.snapshotMs = 0;
    work([&] { keepReport(fresh, report); });
    if (refused)
        return *refused;
    return report;
}

void keepReport(Database &db, const DamageReport &report)
{
    setHeaderValue(db, kReport,
                   Packer("damage.v1")
                       .number(report.wallMs)
                       .text(report.keptAs)
                       .number(report.rowsRead)
                       .number(report.rowsFromSnapshot)
                       .number(report.snapshotMs)
                       .number(report.tablesCutShort)
                       .take());
}

std::optional<DamageReport> readReport(Database &db)
{
    const std::string packed = headerValue(db, kReport);
    Unpacker in(packed);
    if (in.text() != "damage.v1")
        return std::nullopt;
    DamageReport report;
    report.wallMs = in.number();
    report.keptAs = in.text();
    report.rowsRead = in.number();
    report.rowsFromSnapshot = in.number();
    report.snapshotMs = in.number();
    report.tablesCutShort = in.number();
    return in.finished() ? std::optional(std::move(report)) : std::nullopt;
}

} // namespace handrail::vault
