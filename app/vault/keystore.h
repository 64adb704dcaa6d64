#pragma once

#include "storage/failure.h"
#include "vault/secret.h"

#include <optional>
#include <string>

namespace handrail::vault {

/// Port: where a device keeps small secrets outside vault.db. Two kinds exist on a device: a *local* one (a file of
/// mode 0600 beside the vault; always there, asks nothing, protects nothing from who holds the disk) and, where the
/// system has one, a *guarded* one (Android Keystore, iOS Keychain, Secret Service). Called on the vault's storage
/// thread; may block for seconds.
class KeyStore {
public:
    /// What stands between a thief with the disk and what is in here.
    enum class Strength {
        File,    ///< file permissions only
        Session, ///< opened by the account's sign-in (Secret Service)
        Hardware ///< cannot leave the device's chip: only here may a short PIN be offered
    };

    virtual ~KeyStore() = default;

    [[nodiscard]] virtual Strength strength() const = 0;
    /// @return nothing when there is no such key; a failure when the store cannot be asked (absent, locked, refused).
    virtual storage::Result<std::optional<Secret>> read(const std::string &name) = 0;
    /// On disk for good when it returns.
    virtual storage::Outcome write(const std::string &name, const Secret &secret) = 0;
    /// Overwrites as far as the medium lets, then removes. Done as well when there was none.
    virtual storage::Outcome erase(const std::string &name) = 0;
};

} // namespace handrail::vault
