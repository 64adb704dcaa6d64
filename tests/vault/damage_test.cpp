#include "support/fulldisk.h"
#include "vault/vaultsupport.h"

#include <gmock/gmock.h>

#include <unistd.h>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;
using storage::FailureKind;
using testing::Contains;
using testing::ElementsAre;

namespace {

void overwrite(const std::filesystem::path &file, std::streamoff at, std::size_t size)
{
    std::fstream out(file, std::ios::binary | std::ios::in | std::ios::out);
    out.seekp(at);
    out << std::string(size, '\x5a');
}

} // namespace

TEST(Damage, PutsAFileThatIsNoDatabaseAsideAndStartsFresh)
{
    VaultHouse house;
    std::ofstream(house.dir / "vault.db") << std::string(10'000, 'x');
    house.open();
    EXPECT_EQ(house->state(), State::NoVault);
    ASSERT_TRUE(house.damagedKeptAt);
    EXPECT_EQ(bytesOf(*house.damagedKeptAt), std::string(10'000, 'x')); // kept to the byte
    EXPECT_TRUE(house->append(mark("v", "works")).ok());
    EXPECT_TRUE(house->keepState("run/a", "{}").ok());
    house.open();
    EXPECT_FALSE(house.damagedKeptAt);
}

TEST(Damage, PutsTwoDamagedFilesAsideUnderTwoNames)
{
    VaultHouse house;
    std::ofstream(house.dir / "vault.db") << std::string(10'000, 'x');
    house.open();
    const auto first = house.damagedKeptAt.value();
    house.close();
    std::filesystem::remove(house.dir / "vault.db-wal");
    std::ofstream(house.dir / "vault.db") << std::string(10'000, 'y');
    house.open();
    EXPECT_NE(house.damagedKeptAt.value(), first);
    EXPECT_EQ(bytesOf(first)[0], 'x');
}

TEST(Damage, SavesWhatCanStillBeReadOfADamagedVault)
{
    VaultHouse house;
    const std::string person = house.openSetUp().addPerson("robin").value();
    std::vector<std::string> ids;
    for (int i = 0; i < 200; ++i)
        ids.push_back(
            house
                ->append(
                    Record{.id = {}, .personId = person, .kind = "note", .deviceId = {}, .body = std::string(300, 'a')})
                .value()
                .id);
    ASSERT_TRUE(house->append(mark("v", "entry")).ok());
    house.close();
    const std::int64_t pages = house.ask("PRAGMA page_count");
    overwrite(house.dir / "vault.db", (pages / 2) * 4096, 4096);
    house.open();
    ASSERT_TRUE(house.damagedKeptAt);
    EXPECT_EQ(house->state(), State::Locked); // the same vault, the same passphrase
    house.reply = house->unlock(kPassphrase);
    ASSERT_EQ(house.reply.result, UnlockResult::Opened);
    const auto notes = house->heads("note").value();
    EXPECT_GT(notes.size(), 100u);
    EXPECT_TRUE(notes.size() == 200u || house.reply.integrity.rowsMissing);
    EXPECT_TRUE(
        house->append(Record{.id = {}, .personId = person, .kind = "note", .deviceId = {}, .body = "on we go"}).ok());
    EXPECT_TRUE(house->append(mark("v", "too")).ok());
}

TEST(Damage, LeavesAVaultFromANewerHandrailUntouched)
{
    VaultHouse house;
    house.openSetUp();
    house.meddle("PRAGMA user_version = 99; UPDATE header SET value = x'3939' WHERE name = 'schema'");
    const std::string before = bytesOf(house.dir / "vault.db");
    house.open();
    EXPECT_EQ(house->state(), State::Unavailable);
    EXPECT_EQ(house.trouble->kind, FailureKind::TooNew);
    EXPECT_EQ(house->append(mark("v", "x")).failure().kind, FailureKind::TooNew);
    EXPECT_EQ(house->unlock(kPassphrase).failure.kind, FailureKind::TooNew);
    house.close();
    EXPECT_EQ(bytesOf(house.dir / "vault.db"), before);
}

TEST(Damage, SaysWhyWhereNothingCanBeWrittenAndTriesAgain)
{
    VaultHouse house;
    const auto away = house.dir / "folder";
    auto opened = Vault::open(away / "vault.db", {house.local, nullptr, house.clock}, kCheap);
    EXPECT_EQ(opened.vault->state(), State::Unavailable);
    EXPECT_TRUE(opened.trouble);
    EXPECT_FALSE(opened.vault->append(mark("v", "x")).ok());
    EXPECT_FALSE(opened.vault->keepState("s", "x").ok());
    EXPECT_EQ(opened.vault->unlock(kPassphrase).result, UnlockResult::Failed);
    std::filesystem::create_directory(away); // the card is back
    EXPECT_TRUE(opened.vault->append(mark("v", "x")).ok());
    EXPECT_EQ(opened.vault->state(), State::NoVault);
}

TEST(Damage, SaysThatADiskIsReadOnlyAndKeepsWhatIsOnIt)
{
    constexpr uid_t kNobodyAccount = 65534; // root writes everywhere, so this test is someone else for a while
    VaultHouse house;
    house.openSetUp();
    house.close();
    namespace fs = std::filesystem;
    const bool root = geteuid() == 0;
    if (root) {
        ASSERT_EQ(chown(house.dir.path().c_str(), kNobodyAccount, kNobodyAccount), 0);
        for (const auto &file : fs::directory_iterator(house.dir.path()))
            ASSERT_EQ(chown(file.path().c_str(), kNobodyAccount, kNobodyAccount), 0);
    }
    for (const auto &file : fs::directory_iterator(house.dir.path()))
        fs::permissions(file.path(), fs::perms::owner_read);
    fs::permissions(house.dir.path(), fs::perms::owner_read | fs::perms::owner_exec);
    ASSERT_EQ(seteuid(root ? kNobodyAccount : geteuid()), 0);
    const std::string before = bytesOf(house.dir / "vault.db");
    house.open();
    EXPECT_EQ(house->state(), State::Unavailable);
    ASSERT_TRUE(house.trouble);
    EXPECT_TRUE(house.trouble->kind == FailureKind::ReadOnly || house.trouble->kind == FailureKind::CannotOpen)
        << house.trouble->detail;
    EXPECT_FALSE(house->append(mark("v", "x")).ok());
    fs::permissions(house.dir.path(), fs::perms::owner_all);
    for (const auto &file : fs::directory_iterator(house.dir.path()))
        fs::permissions(file.path(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(bytesOf(house.dir / "vault.db"), before);
    EXPECT_TRUE(house->append(mark("v", "x")).ok()); // writable again, without a restart
    EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    house.close();
    ASSERT_EQ(seteuid(root ? 0 : geteuid()), 0);
}

TEST(Damage, KeepsWhatWasThereOnAFullDiskAndGoesOnAfterwards)
{
    VaultHouse house;
    const std::string person = house.openSetUp().addPerson("robin").value();
    ASSERT_TRUE(house->keepDraft("d", "before").ok());
    const std::string large(300'000, 'x');
    {
        const FullDisk full(std::filesystem::file_size(house.dir / "vault.db") + 100'000);
        EXPECT_EQ(house->append(Record{.id = {}, .personId = person, .kind = "note", .deviceId = {}, .body = large})
                      .failure()
                      .kind,
                  FailureKind::DiskFull);
        EXPECT_EQ(house->keepDraft("d", large).failure().kind, FailureKind::DiskFull);
        EXPECT_EQ(house->append(mark("v", large)).failure().kind, FailureKind::DiskFull);
        EXPECT_EQ(house->draft("d").value(), "before");
        EXPECT_EQ(house->head(person).value().body, "robin");
    }
    EXPECT_TRUE(house->append(mark("v", "room again")).ok());
    house.reopenUnlocked();
    EXPECT_TRUE(house->verify().value().whole());
    EXPECT_THAT(bodies(*house, "v"), ElementsAre("room again"));
}

TEST(Damage, UnlocksOnAFullDiskAndStillCountsWrongTries)
{
    VaultHouse house;
    const std::string person = house.openSetUp().addPerson("robin").value();
    house->lock();
    ASSERT_TRUE(house->append(mark("v", "while locked")).ok());
    house.open();
    {
        const FullDisk full(0);
        for (int i = 0; i < 3; ++i)
            EXPECT_EQ(house->unlock("wrong one altogether").result, UnlockResult::WrongSecret);
        EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::TooSoon);
        house.clock.advance(10'000);
        EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
        EXPECT_EQ(house->head(person).value().body, "robin");
        EXPECT_THAT(bodies(*house, "v"), ElementsAre("while locked")); // read from the inbox
        EXPECT_FALSE(house->append(mark("v", "no room")).ok());
    }
    EXPECT_TRUE(house->append(mark("v", "after")).ok());
    EXPECT_THAT(bodies(*house, "v"), ElementsAre("while locked", "after"));
    house.reopenUnlocked();
    EXPECT_TRUE(house.reply.integrity.whole());
    EXPECT_THAT(bodies(*house, "v"), ElementsAre("while locked", "after"));
}

// A battery that ends in the middle of a run, on a disk without room: what was going on is on the screen again.
TEST(Damage, WhatWasGoingOnIsReadAfterAKillOnAFullDisk)
{
    for (const char *left : {"vault.db-wal vault.db-shm", "vault.db-wal", ""}) {
        for (const rlim_t room : {0, 1, 5000}) {
            VaultHouse house;
            house.openSetUp();
            ASSERT_TRUE(house->keepState("run/1", "going on").ok());
            ASSERT_TRUE(house->append(mark("v", "before")).ok());
            if (*left == '\0')
                house.close(); // an end in order
            VaultHouse there;
            for (const auto &file : std::filesystem::directory_iterator(house.dir.path())) {
                const std::string name = file.path().filename().string();
                if (name == "vault.lock" || (name.starts_with("vault.db-") && !strstr(left, name.c_str())))
                    continue;
                std::filesystem::copy(file, there.dir / name, std::filesystem::copy_options::recursive);
            }
            {
                const FullDisk full(room);
                there.open();
                const auto state = there->state("run/1");
                ASSERT_TRUE(state.ok()) << left << ", " << room << ": " << state.failure().detail;
                EXPECT_EQ(state.value(), "going on");
                const auto refused = there->keepState("run/1", "further");
                ASSERT_FALSE(refused.ok());
                EXPECT_EQ(refused.failure().kind, FailureKind::DiskFull) << refused.failure().detail;
                EXPECT_EQ(there->unlock(kPassphrase).result, UnlockResult::Opened);
                EXPECT_THAT(bodies(*there, "v"), ElementsAre("before"));
            }
            EXPECT_TRUE(there->keepState("run/1", "further").ok()) << left << ", " << room;
            EXPECT_TRUE(there->append(mark("v", "room again")).ok());
            there.reopenUnlocked();
            EXPECT_TRUE(there.reply.integrity.whole());
            EXPECT_EQ(there->state("run/1").value(), "further");
        }
    }
}

TEST(Damage, LeavesNoHalfSetupOnAFullDisk)
{
    VaultHouse house;
    house.open();
    ASSERT_TRUE(house->append(mark("v", "early")).ok());
    {
        const FullDisk full(0);
        EXPECT_FALSE(house->setUp(kPassphrase, WordLanguage::English).ok());
        EXPECT_EQ(house->state(), State::NoVault);
    }
    EXPECT_TRUE(house->setUp(kPassphrase, WordLanguage::English).ok());
    EXPECT_THAT(bodies(*house, "v"), ElementsAre("early"));
}

TEST(Damage, KeepsItsFilesFromOtherAccounts)
{
    VaultHouse house;
    house.openSetUp();
    for (const auto &file : std::filesystem::directory_iterator(house.dir.path()))
        EXPECT_EQ(file.status().permissions()
                      & (std::filesystem::perms::group_all | std::filesystem::perms::others_all),
                  std::filesystem::perms::none)
            << file.path();
}
