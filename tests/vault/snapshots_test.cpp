#include "support/fulldisk.h"
#include "vault/snapshots.h"
#include "vault/vaultsupport.h"

#include <gmock/gmock.h>


using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;
using storage::FailureKind;

namespace {

constexpr std::int64_t kDayMs = 24LL * 3600 * 1000;

class Snapshots : public testing::Test {
protected:
    VaultHouse house;
    Progress progress;
    std::string person, plan;

    void SetUp() override
    {
        person = house.openSetUp().addPerson("robin").value();
        plan = save("first");
    }
    std::string save(const std::string &body)
    {
        return house->append({.id = plan, .personId = person, .kind = "plan", .deviceId = {}, .body = body}).value().id;
    }
    bool due() { return snapshotDue(house.dir / "vault.db", house.clock.now().wallMs); }
    bool take() { return takeSnapshot(house.dir / "vault.db", house.clock.now().wallMs, progress).ok(); }
    std::vector<Snapshot> all() { return snapshotsOf(house.dir / "vault.db"); }
    void ruin() // every page but the name of the format
    {
        house.close();
        const auto size = std::filesystem::file_size(house.dir / "vault.db");
        std::fstream out(house.dir / "vault.db", std::ios::binary | std::ios::in | std::ios::out);
        out.seekp(100);
        out << std::string(size - 100, '\x5a');
    }
};

} // namespace

TEST_F(Snapshots, AreTakenDailyAndTheLastSevenAreKept)
{
    EXPECT_TRUE(due());
    for (int day = 0; day < 10; ++day) {
        ASSERT_TRUE(take());
        EXPECT_FALSE(due());
        house.clock.advance(kDayMs);
        EXPECT_TRUE(due());
    }
    EXPECT_EQ(all().size(), 7u);
    EXPECT_EQ(all().front().number, 10);
    EXPECT_EQ(all().back().number, 4);
}

TEST_F(Snapshots, GoOnWhenTheClockIsSetBack)
{
    ASSERT_TRUE(take());
    house.clock.setWall(house.clock.now().wallMs - 400 * kDayMs);
    EXPECT_TRUE(due());
    ASSERT_TRUE(take());
    EXPECT_FALSE(due());
    EXPECT_EQ(all().front().number, 2) << "the newest is the one taken last, whatever its date";
}

TEST_F(Snapshots, AVaultThatIsRuinedComesBackFromTheNewestAndSaysSo)
{
    ASSERT_TRUE(take());
    house.clock.advance(kDayMs);
    save("second");
    ASSERT_TRUE(take());
    save("third"); // after the last snapshot: lost, and said to be
    const std::int64_t snapshotMs = house.clock.now().wallMs;
    ruin();
    house.open();
    ASSERT_TRUE(house.damagedKeptAt);
    EXPECT_EQ(house->state(), State::Locked);
    const auto report = house->damageReport().value();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->keptAs, house.damagedKeptAt->filename().string());
    EXPECT_EQ(report->snapshotMs, snapshotMs);
    EXPECT_GT(report->rowsFromSnapshot, 0);
    ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    EXPECT_EQ(house->head(plan).value().body, "second");
    house.open();
    EXPECT_TRUE(house->damageReport().value()) << "until someone has taken note";
    ASSERT_TRUE(house->noteDamage().ok());
    EXPECT_FALSE(house->damageReport().value());
}

TEST_F(Snapshots, WhatCanStillBeReadIsNewerThanTheSnapshotAndWins)
{
    std::vector<std::string> ids;
    for (int i = 0; i < 100; ++i)
        ids.push_back(
            house->append({.id = {}, .personId = person, .kind = "note", .deviceId = {}, .body = std::string(300, 'a')})
                .value()
                .id);
    ASSERT_TRUE(take());
    for (int i = 0; i < 100; ++i)
        ids.push_back(
            house->append({.id = {}, .personId = person, .kind = "note", .deviceId = {}, .body = std::string(300, 'b')})
                .value()
                .id);
    house.close();
    // A page in the middle of the rows themselves: found by what is sealed in them.
    const std::int64_t page = house.ask("SELECT rootpage FROM sqlite_master WHERE name = 'person'");
    std::fstream out(house.dir / "vault.db", std::ios::binary | std::ios::in | std::ios::out);
    out.seekp((page - 1) * 4096);
    out << std::string(4096, '\x5a');
    out.close();
    house.open();
    ASSERT_TRUE(house.damagedKeptAt);
    ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    EXPECT_EQ(house->heads("note").value().size(), 200u)
        << "the person's key from the snapshot, the notes from the file itself";
    const auto report = house->damageReport().value();
    EXPECT_GT(report->rowsRead, 200);
    EXPECT_GE(report->tablesCutShort, 1);
}

TEST_F(Snapshots, AVaultThatWasTakenAwayComesBack)
{
    ASSERT_TRUE(take());
    house.close();
    std::filesystem::remove(house.dir / "vault.db");
    house.open();
    EXPECT_EQ(house->state(), State::Locked);
    EXPECT_TRUE(house->damageReport().value());
    ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    EXPECT_EQ(house->head(plan).value().body, "first");
}

TEST_F(Snapshots, ADamagedSnapshotIsPassedOverForTheOneBefore)
{
    ASSERT_TRUE(take());
    house.clock.advance(kDayMs);
    ASSERT_TRUE(take());
    std::ofstream(all().front().file, std::ios::trunc) << "nothing";
    ruin();
    house.open();
    ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    EXPECT_EQ(house->head(plan).value().body, "first");
}

TEST_F(Snapshots, NoSnapshotBringsAnErasedPersonBack)
{
    ASSERT_TRUE(take());
    const EraseReceipt receipt = house->erase(person).value();
    EXPECT_EQ(receipt.records, 2);
    EXPECT_EQ(receipt.copies, 1);
    EXPECT_TRUE(receipt.unreached.empty());
    EXPECT_TRUE(receipt.scrubbed);
    EXPECT_EQ(receipt.wallMs, house.clock.now().wallMs);
    ruin();
    house.open();
    ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    EXPECT_FALSE(house->head(plan).ok());
    EXPECT_TRUE(house->heads("person").value().empty());
}

TEST_F(Snapshots, TheReceiptNamesWhatCouldNotBeReached)
{
    std::filesystem::create_directory(house.dir / "vault.db.damaged-7"); // cannot be opened as a file, nor changed
    const EraseReceipt receipt = house->erase(person).value();
    EXPECT_THAT(receipt.unreached, testing::ElementsAre("vault.db.damaged-7"));
}

TEST_F(Snapshots, ARescueThatFindsTheDiskFullLeavesTheDamagedFileAndTriesAgain)
{
    for (int i = 0; i < 200; ++i)
        ASSERT_TRUE(
            house->append({.id = {}, .personId = person, .kind = "note", .deviceId = {}, .body = std::string(300, 'a')})
                .ok());
    ASSERT_TRUE(take());
    ruin();
    const std::string ruined = bytesOf(house.dir / "vault.db");
    {
        const FullDisk full(200'000);
        house.open();
        EXPECT_EQ(house->state(), State::Unavailable);
    }
    ASSERT_TRUE(house.trouble);
    EXPECT_EQ(house.trouble->kind, FailureKind::DiskFull) << house.trouble->detail;
    EXPECT_FALSE(house.damagedKeptAt) << house.trouble->detail;
    house.close();
    EXPECT_TRUE(bytesOf(house.dir / "vault.db") == ruined);
    house.open();
    ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    EXPECT_EQ(house->heads("note").value().size(), 200u);
}

TEST_F(Snapshots, AFullDiskLeavesThoseThatAreThere)
{
    ASSERT_TRUE(take());
    {
        const FullDisk full(20'000);
        EXPECT_FALSE(take());
    }
    EXPECT_EQ(all().size(), 1u);
    EXPECT_TRUE(take());
}
