#include "vault/vaultfile.h"

#include "vault/schema.h"

#include <fstream>
#include <string>

namespace handrail::vault {
namespace {

namespace fs = std::filesystem;
using storage::Database;
using storage::FailureKind;

/// Only the owner may read it, from the first byte: SQLite gives its log the same permissions.
void createPrivately(const fs::path &file)
{
    if (fs::exists(file))
        return;
    std::ofstream(file).flush();
    std::error_code ignored; // a file system without permissions is no reason not to keep records
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write, ignored);
}

storage::Result<std::unique_ptr<Database>> openChecked(const fs::path &file)
{
    createPrivately(file);
    auto opened = Database::open(file, vaultSchema());
    if (!opened)
        return opened;
    const auto sound = storage::guarded([&] {
        return opened.value()->sql().execAndGet("PRAGMA quick_check(1)").getString() == "ok";
    });
    if (sound.ok() && sound.value())
        return opened;
    if (!sound.ok() && sound.failure().kind != FailureKind::Damaged)
        return sound.failure();
    return storage::Failure{FailureKind::Damaged, "quick_check"};
}

/// @return where it is now; nothing when it could not be moved, and then nothing was changed.
std::optional<fs::path> putAside(const fs::path &file, std::int64_t wallMs)
{
    fs::path aside = file;
    aside += ".damaged-" + std::to_string(wallMs);
    for (int n = 2; fs::exists(aside); ++n)
        aside = file.string() + ".damaged-" + std::to_string(wallMs) + "-" + std::to_string(n);
    std::error_code error;
    // The log first: a log without its file is looked at by nobody, a fresh file beside an old log would take it in.
    for (const char *suffix : {"-wal", "-shm"})
        if (fs::exists(file.string() + suffix))
            fs::rename(file.string() + suffix, aside.string() + suffix, error);
    fs::rename(file, aside, error);
    return error ? std::nullopt : std::optional(aside);
}

/// Everything of @p table that can still be read, from the front and, past a broken page, from the back.
void copyRows(SQLite::Database &from, Database &to, const std::string &table)
{
    for (const char *order : {"ASC", "DESC"}) {
        try {
            SQLite::Statement read(from, "SELECT * FROM " + table + " ORDER BY rowid " + order);
            while (read.executeStep()) {
                std::string marks;
                for (int i = 0; i < read.getColumnCount(); ++i)
                    marks += i == 0 ? "?" : ", ?";
                SQLite::Statement write(to.sql(), "INSERT OR IGNORE INTO " + table + " VALUES (" + marks + ")");
                for (int i = 0; i < read.getColumnCount(); ++i) {
                    const SQLite::Column column = read.getColumn(i);
                    if (column.isInteger())
                        write.bind(i + 1, column.getInt64());
                    else if (column.isText())
                        write.bind(i + 1, column.getString());
                    else if (column.isBlob())
                        bindBlob(write, i + 1, blobOf(column));
                }
                try {
                    write.exec();
                } catch (const SQLite::Exception &) {
                    continue; // this row does not fit the table any more; the next may
                }
            }
            return;
        } catch (const SQLite::Exception &) {
            continue; // a page that cannot be read: come from the other end
        }
    }
}

void salvage(const fs::path &damaged, Database &fresh)
{
    try {
        SQLite::Database broken(damaged.string(), SQLite::OPEN_READWRITE, 1000); // writable: its log must be replayed
        // A row whose parent is lost still counts: the seals and the ledger say later what it is worth.
        fresh.sql().exec("PRAGMA foreign_keys = OFF");
        storage::Transaction transaction(fresh);
        for (const char *table : {"header", "peer", "keyslot", "attempt", "inbox_key", "inbox", "person", "revision", "visit_key",
                                  "entry", "draft", "hand_draft", "state", "erased", "own"})
            copyRows(broken, fresh, table);
        transaction.commit();
    } catch (const SQLite::Exception &) {
        // Nothing more to be had; the damaged file itself is kept.
    }
    fresh.sql().exec("PRAGMA foreign_keys = ON");
}

} // namespace

VaultFile openVaultFile(const fs::path &file, std::int64_t wallMs)
{
    VaultFile result;
    auto opened = openChecked(file);
    if (!opened && opened.failure().kind == FailureKind::Damaged) {
        result.damagedKeptAt = putAside(file, wallMs);
        if (result.damagedKeptAt) {
            opened = openChecked(file);
            if (opened)
                salvage(*result.damagedKeptAt, *opened.value());
        }
    }
    if (!opened) {
        result.trouble = opened.failure();
        return result;
    }
    result.db = std::move(opened.value());
    return result;
}

} // namespace handrail::vault
