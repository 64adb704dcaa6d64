#include "vault/keyslots.h"

#include "vault/packing.h"
#include "vault/schema.h"
#include "vault/sealing.h"

#include <algorithm>
#include <set>

namespace handrail::vault {
namespace {

constexpr std::size_t kSaltBytes = 16;
constexpr std::size_t kFloorBytes = std::size_t{64} << 20; // vault.md: at least 64 MiB
// A file from elsewhere must not make the device stretch for hours or ask for all its memory.
// with kMostBytes about three seconds of a phone: more is asked by nobody but who wants it stopped
constexpr std::uint64_t kMostPasses = 12;
constexpr std::size_t kMostBytes = std::size_t{256} << 20;
constexpr std::size_t kFewestBytes = 8192; ///< less is refused by libsodium

/// The parameters are bound too: a slot whose cost was turned down does not open, nor one put under another peer's
/// name.
std::string boundTo(const KeySlot &slot, std::string_view vaultId)
{
    Packer out(slot.wrappedPeer.empty() ? "keyslot.v1" : "keyslot.v2");
    if (!slot.wrappedPeer.empty())
        out.text(slot.peerId);
    return out.text(slot.name).text(vaultId).text(slot.salt).number(static_cast<std::int64_t>(slot.passes))
        .number(static_cast<std::int64_t>(slot.memoryBytes)).number(slot.guarded ? 1 : 0).take();
}

std::string peerBound(const KeySlot &slot, std::string_view vaultId)
{
    return Packer("keyslot.peer.v1").text(slot.peerId).text(slot.name).text(vaultId).text(slot.salt).take();
}

SlotOpening openWith(Secret slotKey, const KeySlot &slot, std::string_view vaultId)
{
    auto key = unwrap(slotKey, slot.wrapped, boundTo(slot, vaultId));
    if (!key)
        return {};
    auto peer = unwrap(slotKey, slot.wrappedPeer, peerBound(slot, vaultId));
    return {SlotResult::Opened, std::move(*key), peer ? std::move(*peer) : Secret(), std::move(slotKey)};
}

std::string sumName(const std::string &peerId, const std::string &slot) { return "slot sum " + peerId + "/" + slot; }

std::string sumOf(const KeySlot &slot)
{
    return hashOf(Packer("slot.sum.v1").text(slot.peerId).text(slot.name).text(slot.salt)
                      .number(static_cast<std::int64_t>(slot.passes))
                      .number(static_cast<std::int64_t>(slot.memoryBytes)).number(slot.guarded ? 1 : 0)
                      .text(slot.wrapped).text(slot.wrappedPeer).take());
}

/// Unicode characters, not bytes.
std::vector<std::string_view> charactersOf(std::string_view text)
{
    std::vector<std::string_view> characters;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i + 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
            ++end;
        characters.push_back(text.substr(i, end - i));
        i = end;
    }
    return characters;
}

} // namespace

PassphraseFault passphraseFault(std::string_view passphrase, bool pinAllowed)
{
    const auto characters = charactersOf(passphrase);
    if (characters.size() < static_cast<std::size_t>(pinAllowed ? kPinMinCharacters : kPassphraseMinCharacters))
        return PassphraseFault::TooShort;
    if (std::set(characters.begin(), characters.end()).size() < (pinAllowed ? 3 : 4))
        return PassphraseFault::TooPlain;
    // 9 is followed by 0
    const auto step = [&](std::size_t i) { return (passphrase[i] - passphrase[i - 1] + 10) % 10; };
    bool run = characters.size() == passphrase.size();
    for (std::size_t i = 2; run && i < passphrase.size(); ++i)
        run = step(i) == step(1);
    return run ? PassphraseFault::TooPlain : PassphraseFault::None;
}

bool isSetUp(storage::Database &db)
{
    return db.sql().execAndGet("SELECT count(*) FROM keyslot").getInt() > 0;
}

std::vector<std::string> peerIds(storage::Database &db)
{
    std::vector<std::string> ids;
    SQLite::Statement query(db.sql(), "SELECT id FROM peer ORDER BY rowid");
    while (query.executeStep())
        ids.push_back(query.getColumn(0).getString());
    return ids;
}

std::optional<KeySlot> readSlot(storage::Database &db, const std::string &peerId, const char *name)
{
    SQLite::Statement query(db.sql(), "SELECT salt, passes, memory_bytes, guarded, wrapped, wrapped_peer FROM keyslot"
                                      " WHERE peer_id = ? AND slot = ?");
    query.bind(1, peerId);
    query.bind(2, name);
    if (!query.executeStep())
        return std::nullopt;
    return KeySlot{peerId, name, blobOf(query.getColumn(0)), static_cast<std::uint64_t>(query.getColumn(1).getInt64()),
                   static_cast<std::size_t>(query.getColumn(2).getInt64()), query.getColumn(3).getInt() != 0,
                   blobOf(query.getColumn(4)), blobOf(query.getColumn(5))};
}

bool isSpoiled(const KeySlot &slot)
{
    return slot.passes < 1 || slot.passes > kMostPasses || slot.memoryBytes < kFewestBytes
           || slot.memoryBytes > kMostBytes || slot.salt.size() != kSaltBytes
           || slot.wrapped.size() != kSealHeadBytes + kKeyBytes;
}

void writeSlot(storage::Database &db, const KeySlot &slot)
{
    SQLite::Statement put(db.sql(), "INSERT OR REPLACE INTO keyslot VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    put.bind(1, slot.peerId);
    put.bind(2, slot.name);
    bindBlob(put, 3, slot.salt);
    put.bind(4, static_cast<std::int64_t>(slot.passes));
    put.bind(5, static_cast<std::int64_t>(slot.memoryBytes));
    put.bind(6, slot.guarded ? 1 : 0);
    bindBlob(put, 7, slot.wrapped);
    bindBlob(put, 8, slot.wrappedPeer);
    put.exec();
    setHeaderValue(db, sumName(slot.peerId, slot.name).c_str(), sumOf(slot));
}

bool isDamaged(storage::Database &db, const KeySlot &slot)
{
    const std::string sum = headerValue(db, sumName(slot.peerId, slot.name).c_str());
    return !sum.empty() && sum != sumOf(slot);
}

void keepSums(storage::Database &db, const KeySlot &opened)
{
    for (const std::string &peerId : peerIds(db)) {
        for (const char *name : {kPassphraseSlot, kRecoverySlot}) {
            const auto slot = readSlot(db, peerId, name);
            if (!slot)
                continue;
            const std::string key = sumName(peerId, name), sum = headerValue(db, key.c_str());
            if (sum.empty() || (peerId == opened.peerId && name == opened.name && sum != sumOf(*slot)))
                setHeaderValue(db, key.c_str(), sumOf(*slot));
        }
    }
}

void spoilSlots(storage::Database &db, const std::string &peerId, const std::string &name)
{
    for (const char *sql : {"UPDATE keyslot SET wrapped = randomblob(72), wrapped_peer = randomblob(72)"
                            " WHERE peer_id = ?1 AND (?2 = '' OR slot = ?2)",
                            // as sumName() has it
                            "DELETE FROM header WHERE name LIKE 'slot sum ' || ?1 || '/' || ?2 || '%'"}) {
        SQLite::Statement spoil(db.sql(), sql);
        spoil.bind(1, peerId);
        spoil.bind(2, name);
        spoil.exec();
    }
}

KeySlot freshSlot(const std::string &peerId, const char *name, KdfCost cost)
{
    const bool stretched = std::string_view(name) == kPassphraseSlot;
    return {peerId, name, randomBytes(kSaltBytes), stretched ? cost.passes : 0, stretched ? cost.memoryBytes : 0,
            false};
}

void refill(KeySlot &slot, const Secret &slotKey, SlotKeys keys, std::string_view vaultId)
{
    // first: it tells which way the other is bound
    slot.wrappedPeer = wrap(slotKey, keys.peer, peerBound(slot, vaultId));
    slot.wrapped = wrap(slotKey, keys.vault, boundTo(slot, vaultId));
}

bool fillPassphraseSlot(KeySlot &slot, std::string_view passphrase, const Secret *guardedSecret, SlotKeys keys,
                        std::string_view vaultId)
{
    slot.guarded = guardedSecret != nullptr;
    auto stretched = stretch(passphrase, slot.salt, slot.passes, slot.memoryBytes);
    if (!stretched && slot.memoryBytes > kFloorBytes) {
        slot.memoryBytes = kFloorBytes;
        stretched = stretch(passphrase, slot.salt, slot.passes, slot.memoryBytes);
    }
    if (!stretched)
        return false;
    refill(slot, mix(*stretched, slot.salt, guardedSecret), keys, vaultId);
    return true;
}

void fillRecoverySlot(KeySlot &slot, const Secret &recovery, SlotKeys keys, std::string_view vaultId)
{
    refill(slot, mix(recovery, slot.salt, nullptr), keys, vaultId);
}

std::string guardedName(const std::string &vaultId, const KeySlot &slot)
{
    std::string name = "vault-" + vaultId + "-";
    for (const char byte : slot.salt) {
        constexpr const char *kDigits = "0123456789abcdef";
        name += kDigits[static_cast<unsigned char>(byte) >> 4];
        name += kDigits[static_cast<unsigned char>(byte) & 15];
    }
    return name;
}

GuardedAnswer guardedSecret(KeyStore *store, const std::string &name, bool make)
{
    if (store == nullptr || store->strength() == KeyStore::Strength::File)
        return {std::nullopt, true};
    auto found = store->read(name);
    if (!found)
        return {std::nullopt, true};
    if (found.value() && found.value()->size() == kKeyBytes)
        return {std::move(*found.value()), false};
    if (!make)
        return {};
    const Secret made = Secret::random();
    if (!store->write(name, made))
        return {std::nullopt, true};
    // A store that forgets what it was given must not hold half of the only key.
    auto back = store->read(name);
    if (!back || !back.value() || back.value()->view() != made.view())
        return {std::nullopt, true};
    return {std::move(*back.value()), false};
}

SlotOpening openPassphraseSlot(const KeySlot &slot, std::string_view passphrase, const Secret *guardedSecret,
                               std::string_view vaultId)
{
    if (isSpoiled(slot))
        return {};
    const auto stretched = stretch(passphrase, slot.salt, slot.passes, slot.memoryBytes);
    if (!stretched)
        return {SlotResult::NoMemory, {}, {}, {}};
    return openWith(mix(*stretched, slot.salt, guardedSecret), slot, vaultId);
}

SlotOpening openRecoverySlot(const KeySlot &slot, const Secret &recovery, std::string_view vaultId)
{
    return openWith(mix(recovery, slot.salt, nullptr), slot, vaultId);
}

} // namespace handrail::vault
