#include "platform/linux/filekeystore.h"
#include "platform/linux/keychainstore.h"
#include "support/fixedclock.h"
#include "vault/vault.h"

#include <gtest/gtest.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

// The vault over a real Secret Service. tests/platform/with-keyring starts, restarts, locks and forgets one between
// these, and keeps the folder: each test is one step of that story, by name, and means nothing alone.

using namespace handrail;
using namespace handrail::vault;

namespace {

constexpr const char *kPassphrase = "four plain words here";

struct SecretService : testing::Test {
    std::filesystem::path dir;
    test::FixedClock clock;
    std::unique_ptr<platform::FileKeyStore> local;
    platform::KeychainStore guarded;
    std::unique_ptr<Vault> vault;

    void SetUp() override
    {
        const char *folder = std::getenv("HANDRAIL_KEYRING_DIR");
        if (folder == nullptr)
            GTEST_SKIP() << "only under tests/platform/with-keyring";
        dir = folder;
        local = std::make_unique<platform::FileKeyStore>(dir);
        vault = Vault::open(dir / "vault.db", {*local, &guarded, clock}, {1, 8192}).vault;
    }
    [[nodiscard]] std::string words() const
    {
        std::ifstream in(dir / "words");
        return {std::istreambuf_iterator<char>(in), {}};
    }
    [[nodiscard]] bool tied() const // the passphrase's slot says that a device secret is mixed in
    {
        SQLite::Database db((dir / "vault.db").string(), SQLite::OPEN_READONLY);
        return db.execAndGet("SELECT count(*) FROM keyslot WHERE guarded <> 0").getInt() > 0;
    }
};

} // namespace

TEST_F(SecretService, Step1KeepsTheDeviceSecretAtSetup)
{
    ASSERT_TRUE(guarded.write("probe", Secret::copyOf("kept as it is \x01\xff")).ok());
    const auto probe = guarded.read("probe");
    ASSERT_TRUE(probe.ok() && probe.value());
    EXPECT_EQ(probe.value()->view(), "kept as it is \x01\xff");
    ASSERT_TRUE(guarded.erase("probe").ok());
    EXPECT_FALSE(guarded.read("probe").value());

    const auto made = vault->setUp(kPassphrase, WordLanguage::English);
    ASSERT_TRUE(made.ok());
    std::ofstream out(dir / "words");
    for (const std::string &word : made.value())
        out << word << ' ';
    EXPECT_TRUE(tied());
    vault->lock();
    EXPECT_EQ(vault->unlock(kPassphrase).result, UnlockResult::Opened);
}

TEST_F(SecretService, Step2FindsItAfterTheServiceWasStartedAgain)
{
    EXPECT_TRUE(tied());
    EXPECT_EQ(vault->unlock(kPassphrase).result, UnlockResult::Opened);
    vault->lock();
    EXPECT_EQ(vault->unlock("not this passphrase").result, UnlockResult::WrongSecret);
}

TEST_F(SecretService, Step3SaysThatItDoesNotAnswerAndCountsNoTry)
{
    const int before = vault->unlockOutlook().triesLeft;
    EXPECT_EQ(vault->unlock(kPassphrase).result, UnlockResult::KeyStoreAway);
    EXPECT_EQ(vault->unlockOutlook().triesLeft, before) << "not the person's mistake";
    EXPECT_EQ(vault->unlockWithRecovery(words()).result, UnlockResult::Opened);
}

TEST_F(SecretService, Step4SaysThatTheSecretIsLostAndTheWordsTieItAnew)
{
    EXPECT_EQ(vault->unlock(kPassphrase).result, UnlockResult::KeyStoreLost);
    ASSERT_EQ(vault->unlockWithRecovery(words()).result, UnlockResult::Opened);
    ASSERT_TRUE(vault->changePassphrase({}, "another four plain words").ok());
    EXPECT_TRUE(tied());
    vault->lock();
    EXPECT_EQ(vault->unlock("another four plain words").result, UnlockResult::Opened);
}

TEST_F(SecretService, Step5DoesWithoutOneWhereThereIsNone)
{
    vault.reset(); // one at a time has the folder
    std::filesystem::remove(dir / "vault.db");
    vault = Vault::open(dir / "vault.db", {*local, &guarded, clock}, {1, 8192}).vault;
    ASSERT_TRUE(vault->setUp(kPassphrase, WordLanguage::English).ok());
    EXPECT_FALSE(tied());
    vault->lock();
    EXPECT_EQ(vault->unlock(kPassphrase).result, UnlockResult::Opened);
}
