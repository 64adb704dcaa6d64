#pragma once

#include "vault/keystore.h"

#include <filesystem>

namespace handrail::platform {

/// Secrets as files of mode 0600 in one folder. Protects from other accounts on the device, not from who holds its
/// disk: strength() says File, and the vault uses it for nothing but what must be readable before unlock.
class FileKeyStore final : public vault::KeyStore {
public:
    explicit FileKeyStore(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] Strength strength() const override { return Strength::File; }
    storage::Result<std::optional<vault::Secret>> read(const std::string &name) override;
    storage::Outcome write(const std::string &name, const vault::Secret &secret) override;
    storage::Outcome erase(const std::string &name) override;

private:
    [[nodiscard]] std::filesystem::path fileFor(const std::string &name) const;
    std::filesystem::path m_folder;
};

} // namespace handrail::platform
