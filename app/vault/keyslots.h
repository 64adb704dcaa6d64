#pragma once

#include "storage/database.h"
#include "vault/secret.h"
#include "vault/vault.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace handrail::vault {

/// How one secret of a peer's opens the vault key and their own key, as stored.
struct KeySlot {
    std::string peerId;
    std::string name; ///< kPassphraseSlot or kRecoverySlot
    std::string salt;
    std::uint64_t passes = 0;
    std::size_t memoryBytes = 0;
    bool guarded = false;
    std::string wrapped{};     ///< the vault key
    std::string wrappedPeer{}; ///< the peer key; empty in a slot made before there were peers
};
inline constexpr const char *kPassphraseSlot = "passphrase";
inline constexpr const char *kRecoverySlot = "recovery";

/// What a slot opens.
struct SlotKeys {
    const Secret &vault;
    const Secret &peer;
};

[[nodiscard]] bool isSetUp(storage::Database &db);
[[nodiscard]] std::vector<std::string> peerIds(storage::Database &db); ///< in the order they came
[[nodiscard]] std::optional<KeySlot> readSlot(storage::Database &db, const std::string &peerId, const char *name);
/// No passphrase opens it, whichever is typed: what stands in it was not written by a Handrail.
[[nodiscard]] bool isSpoiled(const KeySlot &slot);
void writeSlot(storage::Database &db, const KeySlot &slot);
/// A byte of @p slot is not as it was written: the right secret may not open it, and looks like a wrong one. By a sum
/// of what stands in the file, with no key: it tells a thief nothing that the slot does not, and binds nobody who can
/// write there. So it never lets in nor keeps out; it only says why a secret may not fit. A slot without a sum is from
/// an earlier build, or was spoiled on purpose.
[[nodiscard]] bool isDamaged(storage::Database &db, const KeySlot &slot);
/// After an unlock: what opened is whole, whatever was said of it; the others get a sum where they have none.
void keepSums(storage::Database &db, const KeySlot &opened);
/// Spoils what opens @p peerId's keys, so that no secret does any more; with @p name one of the two.
void spoilSlots(storage::Database &db, const std::string &peerId, const std::string &name = {});

/// A slot with a salt of its own, still empty.
[[nodiscard]] KeySlot freshSlot(const std::string &peerId, const char *name, KdfCost cost);
/// Argon2id of @p passphrase, then mixed with @p guardedSecret (null: none). Tries the slot's cost and, where the
/// device has not that much memory, the floor of 64 MiB. @return false when not even that is to be had. A good part of
/// a second.
[[nodiscard]] bool fillPassphraseSlot(KeySlot &slot, std::string_view passphrase, const Secret *guardedSecret,
                                      SlotKeys keys, std::string_view vaultId);
void fillRecoverySlot(KeySlot &slot, const Secret &recovery, SlotKeys keys, std::string_view vaultId);

/// Name in the system's key store of the secret that is mixed into @p slot: one each, so that a lost one is known to be
/// lost.
[[nodiscard]] std::string guardedName(const std::string &vaultId, const KeySlot &slot);
struct GuardedAnswer {
    std::optional<Secret> secret;
    /// there is no such store, or it does not answer; otherwise it answered that it has no such secret
    bool away = false;
};
/// Finds, or with @p make makes, the secret that ties a slot to this device. May block for seconds.
[[nodiscard]] GuardedAnswer guardedSecret(KeyStore *store, const std::string &name, bool make);

enum class SlotResult { Opened, Wrong, NoMemory };
struct SlotOpening {
    SlotResult result = SlotResult::Wrong;
    Secret vaultKey;
    Secret peerKey; ///< empty when the slot has none (or it does not verify)
    Secret slotKey; ///< to give an old slot a peer key
};
[[nodiscard]] SlotOpening openPassphraseSlot(const KeySlot &slot, std::string_view passphrase,
                                             const Secret *guardedSecret, std::string_view vaultId);
[[nodiscard]] SlotOpening openRecoverySlot(const KeySlot &slot, const Secret &recovery, std::string_view vaultId);
/// Puts @p keys under the key that opened @p slot.
void refill(KeySlot &slot, const Secret &slotKey, SlotKeys keys, std::string_view vaultId);

} // namespace handrail::vault
