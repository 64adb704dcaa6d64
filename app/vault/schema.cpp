#include "vault/schema.h"

#include <sqlite3.h>

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
    {3, R"sql(
CREATE TABLE peer (                      -- who opens this vault, each with slots and a peer key of their own
    id TEXT PRIMARY KEY, device_label BLOB NOT NULL, vault_label BLOB NOT NULL, words_noted INTEGER NOT NULL) STRICT;
INSERT INTO peer SELECT lower(hex(randomblob(16))), x'', x'', (SELECT count(*) FROM header WHERE name = 'words noted')
    WHERE EXISTS (SELECT 1 FROM keyslot);
CREATE TABLE keyslot_of_peer (
    peer_id TEXT NOT NULL REFERENCES peer,
    slot TEXT NOT NULL,                  -- 'passphrase', 'recovery'
    salt BLOB NOT NULL,
    passes INTEGER NOT NULL,             -- Argon2id; 0: no stretching (recovery words are random)
    memory_bytes INTEGER NOT NULL,
    guarded INTEGER NOT NULL,            -- 1: mixed with a secret from the system's key store
    wrapped BLOB NOT NULL,               -- the vault key
    wrapped_peer BLOB NOT NULL,          -- the peer's own key; empty in a slot from before there were several
    PRIMARY KEY (peer_id, slot)) STRICT;
INSERT INTO keyslot_of_peer SELECT (SELECT id FROM peer), slot, salt, passes, memory_bytes, guarded, wrapped, x'' FROM keyslot;
DROP TABLE keyslot;
ALTER TABLE keyslot_of_peer RENAME TO keyslot;
CREATE TABLE attempt_of_peer (
    peer_id TEXT PRIMARY KEY, failures INTEGER NOT NULL,
    wall_ms INTEGER NOT NULL, boot_ms INTEGER NOT NULL, boot_id TEXT NOT NULL) STRICT;
INSERT INTO attempt_of_peer SELECT (SELECT id FROM peer), failures, wall_ms, boot_ms, boot_id FROM attempt
    WHERE EXISTS (SELECT 1 FROM peer);
DROP TABLE attempt;
ALTER TABLE attempt_of_peer RENAME TO attempt;
CREATE TABLE own (                       -- a peer's own notes, under their peer key
    tag BLOB PRIMARY KEY, peer_id TEXT NOT NULL REFERENCES peer, sealed BLOB NOT NULL) STRICT;
CREATE INDEX own_by_peer ON own (peer_id);
)sql"},
    {4, R"sql(
CREATE TABLE audit (seq INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT; -- hash-chained inside the seals
)sql"},
    {5, R"sql(
CREATE TABLE handed (                    -- given from peer to peer at the end of a shift; under the person's key
    id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person, sealed BLOB NOT NULL) STRICT;
)sql"},
    {6, R"sql(
ALTER TABLE inbox ADD COLUMN chain TEXT NOT NULL DEFAULT '';     -- whose link it is (vault::Chain); empty: from before there were chains
ALTER TABLE inbox ADD COLUMN link INTEGER NOT NULL DEFAULT 0;
ALTER TABLE inbox ADD COLUMN proof BLOB NOT NULL DEFAULT x'';    -- that this device wrote it, at this place
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
    SQLite::Statement put(db.sql(),
                          "INSERT INTO header VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    put.bind(1, name);
    bindBlob(put, 2, value);
    put.exec();
}

namespace {

/// The pragma answers instead of failing: its first column says that somebody was in the way, and then the log still
/// holds it all.
void emptyLog(storage::Database &db)
{
    SQLite::Statement checkpoint(db.sql(), "PRAGMA wal_checkpoint(TRUNCATE)");
    if (checkpoint.executeStep() && checkpoint.getColumn(0).getInt() != 0)
        throw SQLite::Exception("the log is held by a reader", SQLITE_BUSY);
}

} // namespace

void scrub(storage::Database &db)
{
    emptyLog(db);
    db.sql().exec("VACUUM"); // temporary tables live in memory (storage::Database)
    emptyLog(db);
}

} // namespace handrail::vault
