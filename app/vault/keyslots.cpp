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
constexpr std::uint64_t kMostPasses = 64;
constexpr std::size_t kMostBytes = std::size_t{1} << 30;

/// The parameters are bound too: a slot whose cost was turned down does not open.
std::string boundTo(const KeySlot &slot, std::string_view vaultId)
{
    return Packer("keyslot.v1").text(slot.name).text(vaultId).text(slot.salt).number(static_cast<std::int64_t>(slot.passes))
        .number(static_cast<std::int64_t>(slot.memoryBytes)).number(slot.guarded ? 1 : 0).take();
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

PassphraseFault passphraseFault(std::string_view passphrase)
{
    const auto characters = charactersOf(passphrase);
    if (characters.size() < static_cast<std::size_t>(kPassphraseMinCharacters))
        return PassphraseFault::TooShort;
    if (std::set(characters.begin(), characters.end()).size() < 4)
        return PassphraseFault::TooPlain;
    const auto step = [&](std::size_t i) { return (passphrase[i] - passphrase[i - 1] + 10) % 10; }; // 9 is followed by 0
    bool run = characters.size() == passphrase.size();
    for (std::size_t i = 2; run && i < passphrase.size(); ++i)
        run = step(i) == step(1);
    return run ? PassphraseFault::TooPlain : PassphraseFault::None;
}

bool isSetUp(storage::Database &db)
{
    return db.sql().execAndGet("SELECT count(*) FROM keyslot").getInt() > 0;
}

std::optional<KeySlot> readSlot(storage::Database &db, const char *name)
{
    SQLite::Statement query(db.sql(), "SELECT salt, passes, memory_bytes, guarded, wrapped FROM keyslot WHERE slot = ?");
    query.bind(1, name);
    if (!query.executeStep())
        return std::nullopt;
    return KeySlot{name, blobOf(query.getColumn(0)), static_cast<std::uint64_t>(query.getColumn(1).getInt64()),
                   static_cast<std::size_t>(query.getColumn(2).getInt64()), query.getColumn(3).getInt() != 0,
                   blobOf(query.getColumn(4))};
}

void writeSlot(storage::Database &db, const KeySlot &slot)
{
    SQLite::Statement put(db.sql(), "INSERT OR REPLACE INTO keyslot VALUES (?, ?, ?, ?, ?, ?)");
    put.bind(1, slot.name);
    bindBlob(put, 2, slot.salt);
    put.bind(3, static_cast<std::int64_t>(slot.passes));
    put.bind(4, static_cast<std::int64_t>(slot.memoryBytes));
    put.bind(5, slot.guarded ? 1 : 0);
    bindBlob(put, 6, slot.wrapped);
    put.exec();
}

std::optional<KeySlot> passphraseSlot(std::string_view passphrase, const Secret *guardedSecret, KdfCost cost,
                                      const Secret &vaultKey, std::string_view vaultId)
{
    KeySlot slot{"passphrase", randomBytes(kSaltBytes), cost.passes, cost.memoryBytes, guardedSecret != nullptr, {}};
    auto stretched = stretch(passphrase, slot.salt, slot.passes, slot.memoryBytes);
    if (!stretched && slot.memoryBytes > kFloorBytes) {
        slot.memoryBytes = kFloorBytes;
        stretched = stretch(passphrase, slot.salt, slot.passes, slot.memoryBytes);
    }
    if (!stretched)
        return std::nullopt;
    slot.wrapped = wrap(mix(*stretched, slot.salt, guardedSecret), vaultKey, boundTo(slot, vaultId));
    return slot;
}

KeySlot recoverySlot(const Secret &recovery, const Secret &vaultKey, std::string_view vaultId)
{
    KeySlot slot{"recovery", randomBytes(kSaltBytes), 0, 0, false, {}};
    slot.wrapped = wrap(mix(recovery, slot.salt, nullptr), vaultKey, boundTo(slot, vaultId));
    return slot;
}

std::string guardedName(const std::string &vaultId)
{
    return "vault-" + vaultId;
}

std::optional<Secret> guardedSecret(KeyStore *store, const std::string &name, bool make)
{
    if (store == nullptr || store->strength() == KeyStore::Strength::File)
        return std::nullopt;
    auto found = store->read(name);
    if (!found)
        return std::nullopt;
    if (found.value() && found.value()->size() == kKeyBytes)
        return std::move(*found.value());
    if (!make)
        return std::nullopt;
    const Secret made = Secret::random();
    if (!store->write(name, made))
        return std::nullopt;
    // A store that forgets what it was given must not hold half of the only key.
    auto back = store->read(name);
    if (!back || !back.value() || back.value()->view() != made.view())
        return std::nullopt;
    return std::move(*back.value());
}

SlotOpening openPassphraseSlot(const KeySlot &slot, std::string_view passphrase, const Secret *guardedSecret,
                               std::string_view vaultId)
{
    if (slot.passes > kMostPasses || slot.memoryBytes > kMostBytes)
        return {};
    const auto stretched = stretch(passphrase, slot.salt, slot.passes, slot.memoryBytes);
    if (!stretched)
        return {SlotResult::NoMemory, {}};
    auto key = unwrap(mix(*stretched, slot.salt, guardedSecret), slot.wrapped, boundTo(slot, vaultId));
    return key ? SlotOpening{SlotResult::Opened, std::move(*key)} : SlotOpening{};
}

SlotOpening openRecoverySlot(const KeySlot &slot, const Secret &recovery, std::string_view vaultId)
{
    auto key = unwrap(mix(recovery, slot.salt, nullptr), slot.wrapped, boundTo(slot, vaultId));
    return key ? SlotOpening{SlotResult::Opened, std::move(*key)} : SlotOpening{};
}

} // namespace handrail::vault
