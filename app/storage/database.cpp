#include "storage/database.h"

#include <sqlite3.h>

#include <cerrno>
#include <chrono>
#include <fstream>
#include <string>

namespace handrail::storage {
namespace {

void migrate(SQLite::Database &db, std::span<const Migration> steps)
{
    const int found = db.execAndGet("PRAGMA user_version").getInt();
    const int newest = steps.empty() ? 0 : steps.back().toVersion;
    if (found > newest)
        throw SQLite::Exception("database version is newer than this app", SQLITE_SCHEMA);
    for (const Migration &step : steps) {
        if (step.toVersion <= found)
            continue;
        db.exec("BEGIN IMMEDIATE");
        try {
            // Another connection may have taken the step between the look above and the lock.
            if (db.execAndGet("PRAGMA user_version").getInt() < step.toVersion) {
                db.exec(step.sql);
                db.exec("PRAGMA user_version = " + std::to_string(step.toVersion));
            }
            db.exec("COMMIT");
        } catch (...) {
            db.tryExec("ROLLBACK");
            throw;
        }
    }
}

void prepare(SQLite::Database &db)
{
    db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
            "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;");
}

/// SQLite counts each of its allocations under one lock of the whole process, and nobody reads the count. Only before
/// its first use.
void countNothing()
{
    static const int kDone = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(kDone);
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path &file, std::span<const Migration> steps)
{
    return guarded([&] {
        dropStrangeJournal(file);
        return sharingOrAlone([&](bool alone) {
            SQLite::Database db = connect(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, alone);
            prepare(db);
            migrate(db, steps);
            return std::unique_ptr<Database>(new Database(std::move(db), alone));
        });
    });
}

Database::Database(SQLite::Database db, bool alone)
    : m_db(std::move(db)), m_alone(alone), m_opened(std::chrono::steady_clock::now())
{
}

SQLite::Database Database::connect(const std::filesystem::path &file, int flags, bool alone)
{
    countNothing();
    SQLite::Database db(file.string(), flags, 5000);
    if (alone) // before anything is read: then the index of the log is in memory and no file
        db.exec("PRAGMA locking_mode = EXCLUSIVE");
    return db;
}

bool Database::hasNoRoomBeside(const SQLite::Exception &error)
{
    const int why = error.getExtendedErrorCode();
    return why == SQLITE_IOERR_SHMSIZE || why == SQLITE_IOERR_SHMOPEN || why == SQLITE_IOERR_SHMMAP;
}

bool Database::mayJoin() const
{
    constexpr auto kPatience = std::chrono::seconds(5); // opening takes milliseconds, and nobody waits for it
    return m_alone && std::chrono::steady_clock::now() - m_opened > kPatience;
}

std::unique_ptr<Database> Database::inMemory(std::span<const Migration> steps)
{
    countNothing();
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    db.exec("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY");
    migrate(db, steps);
    return std::unique_ptr<Database>(new Database(std::move(db)));
}

Result<std::unique_ptr<Database>> Database::openImage(std::span<const std::byte> image)
{
    return guarded([&] {
        countNothing();
        SQLite::Database db(":memory:", SQLite::OPEN_READWRITE);
        // READONLY: SQLite reads the caller's bytes and never writes or frees them.
        auto *bytes = reinterpret_cast<unsigned char *>(const_cast<std::byte *>(image.data()));
        const auto size = static_cast<sqlite3_int64>(image.size());
        const int rc = sqlite3_deserialize(db.getHandle(), "main", bytes, size, size, SQLITE_DESERIALIZE_READONLY);
        if (rc != SQLITE_OK)
            throw SQLite::Exception("cannot read the image", rc);
        return std::unique_ptr<Database>(new Database(std::move(db)));
    });
}

bool Database::hasMoved()
{
    int moved = 0;
    return sqlite3_file_control(m_db.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

void Database::interrupt() noexcept
{
    sqlite3_interrupt(m_db.getHandle());
}

void dropStrangeJournal(const std::filesystem::path &file)
{
    constexpr std::string_view kNamesAFile{"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8}; // at its end, by SQLite's format
    const std::filesystem::path journal = file.string() + "-journal";
    std::error_code error;
    if (!std::filesystem::is_regular_file(std::filesystem::symlink_status(journal, error)))
        return;
    std::ifstream in(journal, std::ios::binary);
    std::string end(kNamesAFile.size(), '\0');
    in.seekg(-static_cast<std::streamoff>(end.size()), std::ios::end);
    if (in.read(end.data(), static_cast<std::streamsize>(end.size())) && end == kNamesAFile)
        std::filesystem::remove(journal, error);
}

Transaction::Transaction(Database &db) : m_db(db.sql())
{
    m_db.exec("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (m_open)
        m_db.tryExec("ROLLBACK");
}

void Transaction::commit()
{
    m_db.exec("COMMIT");
    m_open = false;
}

Failure failureFrom(const SQLite::Exception &error)
{
    // SQLite says no more of a write that failed; what undoing it asked of the system since then has gone well
    const int why = errno;
    const auto as = [&](FailureKind kind) { return Failure{kind, error.what()}; };
    switch (error.getExtendedErrorCode()) { // a card that fails is no full disk: only as damaged does the rescue begin
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_DATA:
        return as(FailureKind::Damaged);
    default: break;
    }
    switch (error.getErrorCode() & 0xff) { // some calls give the extended code
    case SQLITE_CANTOPEN: case SQLITE_PERM: case SQLITE_AUTH: return as(FailureKind::CannotOpen);
    case SQLITE_READONLY: return as(FailureKind::ReadOnly);
    case SQLITE_BUSY: case SQLITE_LOCKED: return as(FailureKind::Busy);
    case SQLITE_FULL: return as(FailureKind::DiskFull);
    case SQLITE_IOERR:
        return as(why == ENOSPC || why == EDQUOT || why == EFBIG ? FailureKind::DiskFull : FailureKind::ReadOnly);
    case SQLITE_CORRUPT: case SQLITE_NOTADB: return as(FailureKind::Damaged);
    case SQLITE_SCHEMA: return as(FailureKind::TooNew);
    case SQLITE_INTERRUPT: return as(FailureKind::Cancelled);
    default: return as(FailureKind::Other);
    }
}

} // namespace handrail::storage
