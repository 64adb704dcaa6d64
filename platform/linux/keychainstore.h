#pragma once

#include "vault/keystore.h"

namespace handrail::platform {

/// The account's own key store through QtKeychain (Secret Service or KWallet here). Opened by the account's sign-in, so
/// it guards against who has the disk but not the sign-in. Where none runs, or it does not answer in time, every call
/// fails and the vault goes on without it (setup) or says so (unlock). Never asked before a person sets a passphrase
/// up, so a first launch asks nothing.
class KeychainStore final : public vault::KeyStore {
public:
    /// A key store may be waiting for a person to allow it; meanwhile everything else the vault is asked for waits too.
    static constexpr int kPatienceMs = 5'000;

    explicit KeychainStore(int patienceMs = kPatienceMs) : m_patienceMs(patienceMs) {}

    [[nodiscard]] Strength strength() const override { return Strength::Session; }
    storage::Result<std::optional<vault::Secret>> read(const std::string &name) override;
    storage::Outcome write(const std::string &name, const vault::Secret &secret) override;
    storage::Outcome erase(const std::string &name) override;

private:
    int m_patienceMs;
};

} // namespace handrail::platform
