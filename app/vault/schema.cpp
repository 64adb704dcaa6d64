#include "vault/schema.h"

namespace handrail::vault {
namespace {

constexpr storage::Migration kSteps[] = {
    {1, R"sql(
CREATE TABLE header (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;
CREATE TABLE keyslot (
    slot TEXT PRIMARY KEY,               -- 'passphrase', 'recovery'
    salt BLOB NOT NULL,
    passes INTEGER NOT NULL,             -- Argon2id; 0: no stretching (recovery words are random)
    memory_bytes INTEGER NOT NULL,
    guarded INTEGER NOT NULL,            -- 1: mixed with a secret from the system's key store
    wrapped BLOB NOT NULL) STRICT;       -- the vault key
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY CHECK (id = 1), failures INTEGER NOT NULL,
    wall_ms INTEGER NOT NULL, boot_ms INTEGER NOT NULL, boot_id TEXT NOT NULL) STRICT;
CREATE TABLE inbox_key (
    id TEXT PRIMARY KEY, public_half BLOB NOT NULL, sealed_secret BLOB NOT NULL,
    sealed_by TEXT NOT NULL CHECK (sealed_by IN ('device', 'vault')),
    current INTEGER NOT NULL) STRICT;
CREATE TABLE inbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, key_id TEXT NOT NULL REFERENCES inbox_key, sealed BLOB NOT NULL) STRICT;
CREATE TABLE person (id TEXT PRIMARY KEY, wrapped_key BLOB NOT NULL) STRICT;
CREATE TABLE revision (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, record_id TEXT NOT NULL, person_id TEXT NOT NULL REFERENCES person,
    kind_tag BLOB NOT NULL, revision INTEGER NOT NULL, device_id TEXT NOT NULL, sealed BLOB NOT NULL,
    UNIQUE (record_id, revision, device_id)) STRICT;
CREATE INDEX revision_by_kind ON revision (kind_tag, person_id);
CREATE INDEX revision_by_person ON revision (person_id);
CREATE TABLE visit_key (
    visit_tag BLOB PRIMARY KEY, person_id TEXT REFERENCES person, wrapped_key BLOB NOT NULL) STRICT;
CREATE TABLE entry (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, entry_id TEXT NOT NULL UNIQUE,
    visit_tag BLOB NOT NULL REFERENCES visit_key, sealed BLOB NOT NULL) STRICT;
CREATE INDEX entry_by_visit ON entry (visit_tag, seq);
CREATE TABLE draft (tag BLOB PRIMARY KEY, sealed BLOB NOT NULL) STRICT;
CREATE TABLE state (seq INTEGER PRIMARY KEY AUTOINCREMENT, tag BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL) STRICT;
CREATE TABLE erased (person_id TEXT PRIMARY KEY, wall_ms INTEGER NOT NULL) STRICT; -- so that no backup brings them back
)sql"},
    {2, R"sql(
CREATE TABLE hand_draft (                -- words typed while the device is handed over; moved to draft by the next unlock
    tag BLOB PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person, sealed BLOB NOT NULL) STRICT;
)sql"},
};

} // namespace

std::span<const storage::Migration> vaultSchema()
{
    return kSteps;
}

void bindBlob(SQLite::Statement &statement, int index, std::string_view bytes)
{
    statement.bind(index, static_cast<const void *>(bytes.data()), static_cast<int>(bytes.size()));
}

std::string blobOf(const SQLite::Column &column)
{
    const int size = column.getBytes();
    const void *bytes = column.getBlob();
    return size > 0 ? std::string(static_cast<const char *>(bytes), static_cast<std::size_t>(size)) : std::string();
}

std::string headerValue(storage::Database &db, const char *name)
{
    SQLite::Statement query(db.sql(), "SELECT value FROM header WHERE name = ?");
    query.bind(1, name);
    return query.executeStep() ? blobOf(query.getColumn(0)) : std::string();
}

void setHeaderValue(storage::Database &db, const char *name, std::string_view value)
{
    SQLite::Statement put(db.sql(), "INSERT INTO header VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    put.bind(1, name);
    bindBlob(put, 2, value);
    put.exec();
}

void scrub(storage::Database &db)
{
    db.sql().exec("PRAGMA wal_checkpoint(TRUNCATE)");
    db.sql().exec("VACUUM"); // temporary tables live in memory (storage::Database)
    db.sql().exec("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace handrail::vault
