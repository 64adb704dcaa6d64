#pragma once

#include "storage/database.h"
#include "vault/secret.h"
#include "vault/vault.h"

#include <optional>
#include <string>
#include <string_view>

namespace handrail::vault {

/// How one secret of a person's opens the vault key, as stored.
struct KeySlot {
    std::string name; ///< "passphrase" or "recovery"
    std::string salt;
    std::uint64_t passes = 0;
    std::size_t memoryBytes = 0;
    bool guarded = false;
    std::string wrapped;
};

[[nodiscard]] bool isSetUp(storage::Database &db);
[[nodiscard]] std::optional<KeySlot> readSlot(storage::Database &db, const char *name);
void writeSlot(storage::Database &db, const KeySlot &slot);

/// Argon2id of @p passphrase, then mixed with @p guardedSecret (null: none). Tries @p cost and, where the device has not that
/// much memory, the floor of 64 MiB. @return nothing when not even that is to be had. A good part of a second.
[[nodiscard]] std::optional<KeySlot> passphraseSlot(std::string_view passphrase, const Secret *guardedSecret, KdfCost cost,
                                                    const Secret &vaultKey, std::string_view vaultId);
[[nodiscard]] KeySlot recoverySlot(const Secret &recovery, const Secret &vaultKey, std::string_view vaultId);

/// Name of the vault's secret in the system's key store; tells vaults of one account apart.
[[nodiscard]] std::string guardedName(const std::string &vaultId);
/// Finds, or with @p make makes, the secret that ties the vault to this device. Nothing when there is no such store or it does
/// not answer. May block for seconds.
[[nodiscard]] std::optional<Secret> guardedSecret(KeyStore *store, const std::string &name, bool make);

enum class SlotResult { Opened, Wrong, NoMemory };
struct SlotOpening {
    SlotResult result = SlotResult::Wrong;
    Secret vaultKey;
};
[[nodiscard]] SlotOpening openPassphraseSlot(const KeySlot &slot, std::string_view passphrase, const Secret *guardedSecret,
                                             std::string_view vaultId);
[[nodiscard]] SlotOpening openRecoverySlot(const KeySlot &slot, const Secret &recovery, std::string_view vaultId);

} // namespace handrail::vault
