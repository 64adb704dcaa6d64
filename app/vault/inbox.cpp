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
    return Packer(entry.unproven ? "entry.unproven.v1" : "entry.v1")
        .text(entry.id)
        .text(entry.visitId)
        .text(entry.kind)
        .number(entry.at.wallMs)
        .number(entry.at.bootMs)
        .text(entry.at.bootId)
        .text(entry.body)
        .take();
}

std::optional<Entry> unpackEntry(const std::string &packed)
{
    Unpacker in(packed);
    const std::string domain = in.text();
    const bool unproven = domain == "entry.unproven.v1", known = domain == "entry.v1" || unproven;
    Entry entry{.id = in.text(), .visitId = in.text(), .kind = in.text(), .at = {}, .body = {}};
    entry.at.wallMs = in.number();
    entry.at.bootMs = in.number();
    entry.at.bootId = in.text();
    entry.body = in.text();
    entry.unproven = unproven;
    if (!known || !in.finished())
        return std::nullopt;
    return entry;
}

namespace inbox {

bool currentKeyOpens(storage::Database &db, const Secret &deviceKey)
{
    SQLite::Statement query(db.sql(), "SELECT id, sealed_secret, sealed_by FROM inbox_key WHERE current = 1");
    if (!query.executeStep())
        return false;
    const std::string id = query.getColumn(0).getString(), sealedBy = query.getColumn(2).getString();
    return unwrap(deviceKey, blobOf(query.getColumn(1)), boundTo(id, sealedBy)).has_value();
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

namespace {

constexpr const char *kChain = "chain"; ///< in the header

std::string chainBound(const std::string &keyId)
{
    return Packer("inbox.chain.v1").text(keyId).take();
}

std::pair<std::string, std::string> currentKey(storage::Database &db)
{
    SQLite::Statement key(db.sql(), "SELECT id, public_half FROM inbox_key WHERE current = 1");
    if (!key.executeStep())
        throw std::runtime_error("no inbox key");
    return {key.getColumn(0).getString(), blobOf(key.getColumn(1))};
}

/// What a link is a link of.
std::string linked(const std::string &keyId, std::string_view sealed)
{
    return Packer("inbox.row.v1").text(keyId).text(sealed).take();
}

} // namespace

bool canSeal(storage::Database &db)
{
    try {
        return !boxSeal(currentKey(db).second, {}).empty();
    } catch (const std::runtime_error &) { // none, or nothing that is a key
        return false;
    }
}

bool currentKeyFits(storage::Database &db, const Secret &vaultKey)
{
    if (!canSeal(db))
        return false;
    const auto [keyId, publicHalf] = currentKey(db);
    const auto keys = openKeys(db, nullptr, &vaultKey);
    const auto key = keys.find(keyId);
    return key != keys.end() && key->second.secretHalf
        && boxUnseal(publicHalf, *key->second.secretHalf, boxSeal(publicHalf, {})).has_value();
}

bool needsNoDeviceKey(storage::Database &db)
{
    return db.sql().execAndGet("SELECT count(*) FROM inbox_key WHERE sealed_by = 'device'").getInt() == 0;
}

void add(storage::Database &db, const Entry &entry, const Chain &link)
{
    const auto [keyId, publicHalf] = currentKey(db);
    std::string packed = packEntry(entry);
    const std::string sealed = boxSeal(publicHalf, packed);
    wipe(packed);
    SQLite::Statement put(db.sql(), "INSERT INTO inbox (key_id, sealed, chain, link, proof) VALUES (?, ?, ?, ?, ?)");
    put.bind(1, keyId);
    bindBlob(put, 2, sealed);
    put.bind(3, link.id);
    put.bind(4, link.next);
    bindBlob(put, 5, link.prove(linked(keyId, sealed)));
    put.exec();
}

Chain chainKnown(storage::Database &db)
{
    const std::string packed = headerValue(db, kChain);
    Unpacker in(packed);
    Chain chain{in.text(), in.number(), {}};
    return in.ok() ? chain : Chain{};
}

void keepChainStart(storage::Database &db, const Chain &start)
{
    const auto [keyId, publicHalf] = currentKey(db);
    std::string packed = Packer(chainBound(keyId)).text(start.id).number(start.next).text(start.key).take();
    setHeaderValue(db, kChain,
                   Packer(start.id).number(start.next).text(keyId).text(boxSeal(publicHalf, packed)).take());
    wipe(packed);
}

void keepChainKnown(storage::Database &db, const Chain &chain)
{
    setHeaderValue(db, kChain, Packer(chain.id).number(chain.next).text({}).text({}).take());
}

std::optional<Chain> openChainStart(storage::Database &db, const Secret *deviceKey, const Secret *vaultKey)
{
    const std::string known = headerValue(db, kChain);
    Unpacker in(known);
    (void)in.text();
    (void)in.number();
    const std::string keyId = in.text(), box = in.text();
    const auto keys = openKeys(db, deviceKey, vaultKey);
    const auto key = keys.find(keyId);
    if (!in.finished() || key == keys.end() || !key->second.secretHalf)
        return std::nullopt;
    auto packed = boxUnseal(key->second.publicHalf, *key->second.secretHalf, box);
    if (!packed)
        return std::nullopt;
    Unpacker opened(*packed);
    const bool bound = opened.text() == chainBound(keyId);
    Chain start{opened.text(), opened.number(), opened.text()};
    wipe(*packed);
    const bool whole = bound && opened.finished() && isId(start.id) && start.next >= 0 && start.key.size() == kKeyBytes;
    return whole ? std::optional(std::move(start)) : std::nullopt;
}

std::int64_t linkAfter(storage::Database &db, const std::string &chainId)
{
    SQLite::Statement query(db.sql(), "SELECT 1 + coalesce(max(link), -1) FROM inbox WHERE chain = ?");
    query.bind(1, chainId);
    return query.executeStep() ? query.getColumn(0).getInt64() : 0;
}

Walked walk(storage::Database &db, Chain &chain)
{
    Walked walked;
    SQLite::Statement query(db.sql(),
                            "SELECT seq, key_id, sealed, link, proof FROM inbox WHERE chain = ? ORDER BY link, seq");
    query.bind(1, chain.id);
    while (query.executeStep()) {
        Chain at = chain;
        if (!at.advanceTo(query.getColumn(3).getInt64())
            || at.prove(linked(query.getColumn(1).getString(), blobOf(query.getColumn(2))))
                   != blobOf(query.getColumn(4)))
            continue; // a row once more, or a stranger's
        walked.missing += at.next - chain.next;
        walked.proven.insert(query.getColumn(0).getInt64());
        at.advance();
        chain = std::move(at);
    }
    return walked;
}

std::set<std::int64_t> ofNoChain(storage::Database &db)
{
    std::set<std::int64_t> rows;
    SQLite::Statement query(db.sql(), "SELECT seq FROM inbox WHERE chain = ''");
    while (query.executeStep())
        rows.insert(query.getColumn(0).getInt64());
    return rows;
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
    SQLite::Statement query(
        db.sql(), "SELECT seq, key_id, sealed FROM inbox"
                  " ORDER BY min(seq) OVER (PARTITION BY CASE chain WHEN '' THEN CAST(seq AS TEXT) ELSE chain END),"
                  " link, seq");
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
