#include "vault/inbox.h"

#include "vault/packing.h"
#include "vault/schema.h"
#include "vault/sealing.h"

#include <map>

namespace handrail::vault {
namespace {

std::string boundTo(const std::string &keyId, const std::string &sealedBy)
{
    return Packer("inbox.secret.v1").text(keyId).text(sealedBy).take();
}

struct OpenKey {
    std::string publicHalf;
    std::optional<Secret> secretHalf;
};

std::map<std::string, OpenKey> openKeys(storage::Database &db, const Secret *deviceKey, const Secret *vaultKey)
{
    std::map<std::string, OpenKey> keys;
    SQLite::Statement query(db.sql(), "SELECT id, public_half, sealed_secret, sealed_by FROM inbox_key");
    while (query.executeStep()) {
        const std::string id = query.getColumn(0).getString();
        const std::string sealedBy = query.getColumn(3).getString();
        const Secret *key = sealedBy == "vault" ? vaultKey : deviceKey;
        OpenKey &open = keys[id];
        open.publicHalf = blobOf(query.getColumn(1));
        if (key != nullptr && !key->empty())
            open.secretHalf = unwrap(*key, blobOf(query.getColumn(2)), boundTo(id, sealedBy));
    }
    return keys;
}

} // namespace

std::string packEntry(const Entry &entry)
{
    return Packer("entry.v1").text(entry.id).text(entry.visitId).text(entry.kind).number(entry.at.wallMs)
        .number(entry.at.bootMs).text(entry.at.bootId).text(entry.body).take();
}

std::optional<Entry> unpackEntry(const std::string &packed)
{
    Unpacker in(packed);
    const bool known = in.text() == "entry.v1";
    Entry entry{.id = in.text(), .visitId = in.text(), .kind = in.text(), .at = {}, .body = {}};
    entry.at.wallMs = in.number();
    entry.at.bootMs = in.number();
    entry.at.bootId = in.text();
    entry.body = in.text();
    if (!known || !in.finished())
        return std::nullopt;
    return entry;
}

namespace inbox {

bool hasCurrentKey(storage::Database &db)
{
    return db.sql().execAndGet("SELECT count(*) FROM inbox_key WHERE current = 1").getInt() > 0;
}

void addKey(storage::Database &db, const Secret &sealingKey, const char *sealedBy)
{
    const BoxKeys pair = newBoxKeys();
    const std::string id = randomId();
    db.sql().exec("UPDATE inbox_key SET current = 0");
    SQLite::Statement put(db.sql(), "INSERT INTO inbox_key VALUES (?, ?, ?, ?, 1)");
    put.bind(1, id);
    bindBlob(put, 2, pair.publicHalf);
    bindBlob(put, 3, wrap(sealingKey, pair.secretHalf, boundTo(id, sealedBy)));
    put.bind(4, sealedBy);
    put.exec();
}

void add(storage::Database &db, const Entry &entry)
{
    SQLite::Statement key(db.sql(), "SELECT id, public_half FROM inbox_key WHERE current = 1");
    if (!key.executeStep())
        throw std::runtime_error("no inbox key");
    SQLite::Statement put(db.sql(), "INSERT INTO inbox (key_id, sealed) VALUES (?, ?)");
    put.bind(1, key.getColumn(0).getString());
    std::string packed = packEntry(entry);
    bindBlob(put, 2, boxSeal(blobOf(key.getColumn(1)), packed));
    wipe(packed);
    put.exec();
}

int count(storage::Database &db)
{
    return db.sql().execAndGet("SELECT count(*) FROM inbox").getInt();
}

int forEachOpened(storage::Database &db, const Secret *deviceKey, const Secret *vaultKey,
                  const std::function<void(std::int64_t seq, const Entry &entry)> &take)
{
    const auto keys = openKeys(db, deviceKey, vaultKey);
    int shut = 0;
    SQLite::Statement query(db.sql(), "SELECT seq, key_id, sealed FROM inbox ORDER BY seq");
    while (query.executeStep()) {
        const auto key = keys.find(query.getColumn(1).getString());
        std::optional<Entry> entry;
        if (key != keys.end() && key->second.secretHalf) {
            auto packed = boxUnseal(key->second.publicHalf, *key->second.secretHalf, blobOf(query.getColumn(2)));
            if (packed) {
                entry = unpackEntry(*packed);
                wipe(*packed);
            }
        }
        if (entry)
            take(query.getColumn(0).getInt64(), *entry);
        else
            ++shut;
    }
    return shut;
}

void remove(storage::Database &db, std::int64_t seq)
{
    SQLite::Statement drop(db.sql(), "DELETE FROM inbox WHERE seq = ?");
    drop.bind(1, seq);
    drop.exec();
}

void resealKeys(storage::Database &db, const Secret &deviceKey, const Secret &vaultKey)
{
    db.sql().exec("DELETE FROM inbox_key WHERE current = 0 AND id NOT IN (SELECT key_id FROM inbox)");
    for (const auto &[id, key] : openKeys(db, &deviceKey, nullptr)) {
        if (!key.secretHalf)
            continue;
        SQLite::Statement put(db.sql(), "UPDATE inbox_key SET sealed_secret = ?, sealed_by = 'vault' WHERE id = ?");
        bindBlob(put, 1, wrap(vaultKey, *key.secretHalf, boundTo(id, "vault")));
        put.bind(2, id);
        put.exec();
    }
}

} // namespace inbox
} // namespace handrail::vault
