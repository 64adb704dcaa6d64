#pragma once

#include "storage/failure.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string_view>

namespace handrail::storage {

/// One step of a schema, append-only: a released step is never edited.
struct Migration {
    int toVersion;
    const char *sql;
};

/// One SQLite connection (SQLiteCpp underneath), opened the way this project needs it: WAL, synchronous=FULL, foreign
/// keys, secure_delete, temporary tables in memory (nothing readable may reach a temporary file).
/// Bound to the thread that uses it; give it to one StorageThread.
/// SQLiteCpp throws; exceptions stop at guarded() and become a Failure.
class Database {
public:
    /// Opens or creates @p file and brings its schema to the newest of @p steps, each step in one transaction.
    /// A file from a newer version is refused (TooNew) and left untouched.
    static Result<std::unique_ptr<Database>> open(const std::filesystem::path &file, std::span<const Migration> steps);
    /// Works on @p file, which is there, as it lies: nothing of it is brought to any schema. Where the disk has no room
    /// it is read all the same: as open().
    template <typename Work>
    static auto lookAt(const std::filesystem::path &file, Work work)
        -> Result<std::invoke_result_t<Work, SQLite::Database &>>;
    /// A private database in memory. For tests.
    static std::unique_ptr<Database> inMemory(std::span<const Migration> steps);
    /// Reads @p image (bytes of a SQLite file) in place, read-only; the bytes must outlive the Database.
    static Result<std::unique_ptr<Database>> openImage(std::span<const std::byte> image);

    [[nodiscard]] SQLite::Database &sql() { return m_db; }
    /// The disk had no room for what connections share, so this one shares with none: another one of the same file
    /// waits in vain. Opened anew once there is room, it is like any other.
    [[nodiscard]] bool isAlone() const { return m_alone; }
    /// A moment to try that has come: alone for a while.
    [[nodiscard]] bool mayJoin() const;
    /// Somebody moved or removed the file since it was opened: what is written goes where nobody finds it again.
    [[nodiscard]] bool hasMoved();
    /// Stops the query under way, from any thread; the query fails with Cancelled.
    void interrupt() noexcept;

private:
    explicit Database(SQLite::Database db, bool alone = false);
    static SQLite::Database connect(const std::filesystem::path &file, int flags, bool alone);
    [[nodiscard]] static bool hasNoRoomBeside(const SQLite::Exception &error);
    /// @p work (alone) with connections that share, and once more alone where the disk has no room for that.
    template <typename Work>
    static auto sharingOrAlone(Work work) -> std::invoke_result_t<Work, bool>
    {
        try {
            return work(false);
        } catch (const SQLite::Exception &error) {
            if (!hasNoRoomBeside(error))
                throw;
        }
        return work(true);
    }
    SQLite::Database m_db;
    bool m_alone = false;
    std::chrono::steady_clock::time_point m_opened;
};

/// BEGIN IMMEDIATE: the write lock is taken now or not at all. Rolls back unless commit() was called.
class Transaction {
public:
    explicit Transaction(Database &db);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    SQLite::Database &m_db;
    bool m_open = true;
};

/// SQLite undoes what the journal beside @p file tells it to, and then removes the file that the journal names as the
/// one above it, wherever that lies. Nothing here writes such a journal: one that names a file goes, unread.
void dropStrangeJournal(const std::filesystem::path &file);

/// What an SQLiteCpp exception means.
[[nodiscard]] Failure failureFrom(const SQLite::Exception &error);

/// Runs @p work; SQLite's exceptions and std::exception become a Failure.
template <typename Work>
auto guarded(Work &&work) -> Result<std::invoke_result_t<Work>>
{
    try {
        return std::forward<Work>(work)();
    } catch (const SQLite::Exception &error) {
        return failureFrom(error);
    } catch (const std::exception &error) {
        return Failure{FailureKind::Other, error.what()};
    }
}

template <typename Work>
auto Database::lookAt(const std::filesystem::path &file, Work work)
    -> Result<std::invoke_result_t<Work, SQLite::Database &>>
{
    return guarded([&] {
        return sharingOrAlone([&](bool alone) {
            SQLite::Database db = connect(file, SQLite::OPEN_READWRITE, alone);
            return work(db);
        });
    });
}

} // namespace handrail::storage
