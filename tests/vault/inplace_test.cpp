#include "vault/copied.h"

#include <gmock/gmock.h>

#include <sys/stat.h>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;

// What stands in the place of vault.db and is not the vault that was there. Each of these by itself; thieves_test.cpp
// mixes them.
namespace {

class InPlace : public Copied {
protected:
    TempDir outside;

    void SetUp() override
    {
        Copied::SetUp();
        ASSERT_TRUE(house->addPerson("robin").ok());
        ASSERT_TRUE(take());
        house.close();
    }
    void takeAway() { removeDatabase(file()); }
    /// From the snapshot, told, with what stood there kept aside.
    void comesBack(bool aside = true)
    {
        house.open();
        ASSERT_FALSE(house.trouble) << house.trouble->detail;
        EXPECT_EQ(house.damagedKeptAt.has_value(), aside);
        EXPECT_TRUE(house->damageReport().value());
        ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
        EXPECT_EQ(house->heads("person").value().size(), 1u);
        EXPECT_TRUE(house->changePassphrase(kPassphrase, kNew).ok()) << "what was put aside is in nobody's way";
    }
};

} // namespace

TEST_F(InPlace, AFileOfNoBytesIsALossAndNoVaultThatWasNeverBegun)
{
    takeAway();
    std::ofstream(file()).flush();
    comesBack();
}

TEST_F(InPlace, AnEmptyVaultIsALossWhereASnapshotHoldsOneThatWasBegun)
{
    takeAway();
    VaultHouse empty;
    empty.open();
    empty.close();
    fs::copy_file(empty.dir / "vault.db", file());
    comesBack();
}

TEST_F(InPlace, AFolderALinkOrAPipeIsNeverOpened)
{
    SQLite::Database(outside / "another.db", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE a (b)");
    const std::string before = bytesOf(outside / "another.db");
    const std::function<void(const fs::path &)> kAll[] = {
        [](const fs::path &at) { fs::create_directories(at / "with something in it"); },
        [this](const fs::path &at) { fs::create_symlink(outside / "another.db", at); },
        [this](const fs::path &at) { fs::create_symlink(outside / "not there", at); },
        [](const fs::path &at) { ASSERT_EQ(mkfifo(at.c_str(), 0600), 0); },
    };
    for (const auto &put : kAll) {
        takeAway();
        put(file());
        comesBack();
        ASSERT_TRUE(house->changePassphrase(kNew, kPassphrase).ok());
        ASSERT_TRUE(take());
        for (const char *beside : {"vault.db-wal", "vault.db-shm", "snapshots/vault-99-1.db", "vault.db.incoming",
                                   "vault.db.mending"}) {
            house.close();
            fs::remove_all(house.dir / beside);
            put(house.dir / beside);
            house.reopenUnlocked();
            EXPECT_EQ(house->heads("person").value().size(), 1u);
        }
    }
    EXPECT_EQ(bytesOf(outside / "another.db"), before);
    EXPECT_FALSE(fs::exists(outside / "not there"));
}

TEST_F(InPlace, ALinkInThePlaceOfTheSnapshotsLeadsNoneOfThemAway)
{
    fs::remove_all(house.dir / "snapshots");
    fs::permissions(outside.path(), fs::perms::owner_all | fs::perms::others_read);
    fs::create_directory_symlink(outside.path(), house.dir / "snapshots");
    ASSERT_TRUE(take());
    EXPECT_TRUE(fs::is_empty(outside.path()));
    EXPECT_NE(fs::status(outside.path()).permissions() & fs::perms::others_read, fs::perms::none);
    EXPECT_EQ(snapshotsOf(file()).size(), 1u);
}

TEST_F(InPlace, ASnapshotsNameThatSomebodyMadeUpLeavesRoomForTheNext)
{
    std::ofstream(house.dir / "snapshots" / "vault-9223372036854775807-1.db") << "x";
    ASSERT_TRUE(take());
    EXPECT_EQ(snapshotsOf(file()).front().number, 2);
}

TEST_F(InPlace, AKillInTheMiddleOfErasingEverythingIsGoneOnWith)
{
    // as the kill left it: nobody's slots any more, copies not yet gone
    house.meddle("DELETE FROM keyslot; INSERT INTO header VALUES ('erasing all', x'31')");
    house.open();
    EXPECT_EQ(house->state(), State::NoVault);
    EXPECT_TRUE(house->erasedByTries().value());
    EXPECT_TRUE(Copies(file()).all().empty());
    house.open();
    EXPECT_EQ(house->state(), State::NoVault) << "and stays so";
    EXPECT_TRUE(house->append(mark(kVisit, "Now goes on")).ok());
}

TEST_F(InPlace, WhatIsGoingOnOpensUnderItsOwnNameOnItsOwnDeviceAndProvesNothing)
{
    house.reopenUnlocked();
    ASSERT_TRUE(house->append(mark(kVisit, "dose 2")).ok());
    ASSERT_TRUE(house->keepState("run/a", "step 2").ok() && house->keepState("run/b", "another run").ok());
    house.meddle("UPDATE state SET sealed = (SELECT sealed FROM state ORDER BY seq LIMIT 1)");
    house.reopenUnlocked();
    EXPECT_EQ(house->states("run/").value().size(), 1u) << "one that was put under another name opens nothing";
    EXPECT_EQ(house->state("run/a").value(), "step 2");
    house.close();
    fs::remove(house.dir / "device-state.key"); // as on another device
    house.reopenUnlocked();
    EXPECT_TRUE(house->states("run/").value().empty());
    EXPECT_TRUE(house.reply.integrity.whole()) << "nor is anything missing: what was done are the entries";
    EXPECT_EQ(bodies(*house, kVisit), std::vector<std::string>{"dose 2"});
}

TEST_F(InPlace, ALockThatIsAFolderOrALinkStillKeepsASecondProgramOut)
{
    for (const bool folder : {true, false}) {
        house.close();
        fs::remove_all(house.dir / "vault.lock");
        if (folder)
            fs::create_directories(house.dir / "vault.lock" / "x");
        else
            fs::create_symlink(outside / "not there", house.dir / "vault.lock");
        house.open();
        auto second = Vault::open(file(), {house.local, nullptr, house.clock}, kCheap);
        ASSERT_TRUE(second.trouble);
        EXPECT_EQ(second.trouble->kind, storage::FailureKind::Busy);
    }
    EXPECT_FALSE(fs::exists(outside / "not there"));
}

// While the app is running: a card that is pulled out, a folder that is tidied away.
TEST(TakenWhileRunning, MarksAreKeptWhereTheAppLooksForThem)
{
    VaultHouse house;
    house.open();
    ASSERT_TRUE(house->append(mark("v", "before")).ok());
    const fs::path elsewhere = house.dir.path().string() + "-elsewhere";
    fs::rename(house.dir.path(), elsewhere);
    ASSERT_TRUE(house->append(mark("v", "dose 1")).ok());
    ASSERT_TRUE(house->keepState("run/a", "{\"doses\":1}").ok());
    house.open();
    EXPECT_EQ(house->state("run/a").value(), "{\"doses\":1}");
    ASSERT_TRUE(house->setUp(kPassphrase, WordLanguage::English).ok());
    EXPECT_THAT(bodies(*house, "v"), testing::ElementsAre("dose 1"));
    EXPECT_TRUE(fs::exists(elsewhere / "vault.db")) << "what was there is untouched";
    fs::remove_all(elsewhere);
}

TEST(TakenWhileRunning, AFolderThatIsRemovedIsMadeAgainForItsOwnerOnly)
{
    VaultHouse house;
    house.openSetUp().lock();
    fs::remove_all(house.dir.path());
    ASSERT_TRUE(house->append(mark("v", "dose 1")).ok());
    EXPECT_EQ(house->state(), State::NoVault);
    EXPECT_EQ(fs::status(house.dir.path()).permissions(), fs::perms::owner_all);
    house.open();
    ASSERT_TRUE(house->setUp(kPassphrase, WordLanguage::English).ok());
    EXPECT_THAT(bodies(*house, "v"), testing::ElementsAre("dose 1"));
}

TEST(TakenWhileRunning, OpenRecordsSaySoUntilTheyAreBackOrLocked)
{
    VaultHouse house;
    house.openSetUp();
    const fs::path elsewhere = house.dir.path().string() + "-elsewhere";
    fs::rename(house.dir.path(), elsewhere);
    const auto refused = house->append(mark("v", "nowhere"));
    ASSERT_FALSE(refused.ok()) << "it would be written where nobody finds it";
    EXPECT_EQ(refused.failure().kind, storage::FailureKind::CannotOpen);
    fs::rename(elsewhere, house.dir.path());
    EXPECT_TRUE(house->append(mark("v", "back")).ok());
    fs::rename(house.dir.path(), elsewhere);
    house->lock();
    EXPECT_TRUE(house->append(mark("v", "locked")).ok()) << "a mark does not wait for records";
    fs::remove_all(elsewhere);
}
