#pragma once

#include "platform/linux/filekeystore.h"
#include "support/fixedclock.h"
#include "support/tempdir.h"
#include "vault/vault.h"

#include <gtest/gtest.h>

#include <fstream>
#include <functional>
#include <map>

namespace handrail::test {

/// Enough to run the real code, cheap enough for hundreds of tests. Never used outside tests.
inline constexpr vault::KdfCost kCheap{1, 8192};
inline constexpr const char *kPassphrase = "four plain words here";

/// A vault in a folder of its own that can be closed, opened again and looked at from outside.
class VaultHouse {
public:
    TempDir dir;
    FixedClock clock;
    platform::FileKeyStore local{dir.path()};
    vault::KeyStore *guarded = nullptr;
    std::vector<std::string> words;
    std::optional<std::filesystem::path> damagedKeptAt;
    std::optional<storage::Failure> trouble;

    vault::Vault &open()
    {
        m_vault.reset();
        auto opened = vault::Vault::open(dir / "vault.db", {local, guarded, clock}, kCheap);
        m_vault = std::move(opened.vault);
        damagedKeptAt = opened.damagedKeptAt;
        trouble = opened.trouble;
        return *m_vault;
    }
    vault::Vault &openSetUp()
    {
        open();
        auto made = m_vault->setUp(kPassphrase, vault::WordLanguage::English);
        EXPECT_TRUE(made.ok()) << (made.ok() ? "" : made.failure().detail);
        words = made.ok() ? made.value() : std::vector<std::string>();
        return *m_vault;
    }
    vault::Vault &reopenUnlocked()
    {
        open();
        reply = m_vault->unlock(kPassphrase);
        EXPECT_EQ(reply.result, vault::UnlockResult::Opened) << reply.failure.detail;
        return *m_vault;
    }
    vault::UnlockReply reply;
    void close() { m_vault.reset(); }
    vault::Vault &operator*() { return *m_vault; }
    vault::Vault *operator->() { return m_vault.get(); }

    /// Closes the vault and runs @p sql on its file, as someone with the disk could.
    void meddle(const std::string &sql)
    {
        close();
        SQLite::Database db((dir / "vault.db").string(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA foreign_keys = OFF");
        db.exec(sql);
    }
    /// Closes the vault and answers @p sql with a number.
    std::int64_t ask(const std::string &sql)
    {
        close();
        SQLite::Database db((dir / "vault.db").string(), SQLite::OPEN_READONLY);
        return db.execAndGet(sql).getInt64();
    }
    [[nodiscard]] std::string recovery() const
    {
        std::string all;
        for (const std::string &word : words)
            all += word + " ";
        return all;
    }

private:
    std::unique_ptr<vault::Vault> m_vault;
};

/// A key store that can be away, forget, and be of any strength.
class MemoryKeyStore final : public vault::KeyStore {
public:
    Strength kind = Strength::Session;
    bool away = false;
    std::map<std::string, std::string> kept;
    [[nodiscard]] Strength strength() const override { return kind; }
    storage::Result<std::optional<vault::Secret>> read(const std::string &name) override
    {
        if (away)
            return storage::Failure{storage::FailureKind::CannotOpen, "away"};
        const auto found = kept.find(name);
        return found == kept.end() ? std::optional<vault::Secret>()
                                   : std::optional<vault::Secret>(vault::Secret::copyOf(found->second));
    }
    storage::Outcome write(const std::string &name, const vault::Secret &secret) override
    {
        if (away)
            return storage::Failure{storage::FailureKind::CannotOpen, "away"};
        kept[name] = secret.view();
        return storage::Done{};
    }
    storage::Outcome erase(const std::string &name) override
    {
        kept.erase(name);
        return storage::Done{};
    }
};

inline vault::Entry mark(const std::string &visitId, const std::string &body)
{
    return {.id = {}, .visitId = visitId, .kind = "run.mark", .at = {1, 2, "boot"}, .body = body};
}

inline std::vector<std::string> bodies(vault::Vault &vault, const std::string &visitId)
{
    const auto entries = vault.entries(visitId);
    EXPECT_TRUE(entries.ok());
    std::vector<std::string> out;
    if (entries.ok())
        for (const vault::Entry &entry : entries.value())
            out.push_back(entry.body);
    return out;
}

inline std::string bytesOf(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace handrail::test
