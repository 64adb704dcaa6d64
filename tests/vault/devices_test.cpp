#include "vault/vaultsupport.h"

#include "vault/backup.h"
#include "vault/schema.h"
#include "vault/sealing.h"

#include <gmock/gmock.h>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;
using storage::FailureKind;
namespace fs = std::filesystem;

// Two programs on one folder, and two devices on one vault.
namespace {

constexpr std::int64_t kDayMs = 24LL * 3600 * 1000;

/// Two devices that both go on from one backup: b is a restored onto another folder.
class TwoDevices : public testing::Test {
protected:
    VaultHouse a, b;
    std::string robin, plan;
    Progress progress;

    void SetUp() override
    {
        robin = a.openSetUp().addPerson("robin").value();
        plan = write(a, "both").id;
        ASSERT_TRUE(writeBackup(a.dir / "vault.db", a.dir / "b.handrail", kPassphrase, kCheap, 1, progress).ok());
        b.open();
        ASSERT_TRUE(prepareRestore(a.dir / "b.handrail", b.dir / "vault.db", kPassphrase, progress).ok());
        ASSERT_TRUE(b->adoptRestored().ok());
        b.reopenUnlocked();
    }
    Record write(VaultHouse &house, const std::string &body)
    {
        return house->append(Record{.id = plan, .personId = robin, .kind = "plan", .deviceId = {}, .body = body})
            .value();
    }
    /// The rows of b's that a has not, as a merge would bring them; the ledger is told afterwards.
    void bring()
    {
        b.close();
        a.meddle("ATTACH '" + (b.dir / "vault.db").string()
                 + "' AS o; INSERT OR IGNORE INTO revision (record_id, person_id, kind_tag, revision, device_id,"
                   " sealed) SELECT record_id, person_id, kind_tag, revision, device_id, sealed FROM o.revision");
        a.reopenUnlocked();
        ASSERT_TRUE(a->acceptLoss().ok());
    }
};

} // namespace

TEST(TwoPrograms, TheSecondIsRefusedAndTheFirstGoesOn)
{
    VaultHouse house;
    house.openSetUp();
    auto second = Vault::open(house.dir / "vault.db", {house.local, nullptr, house.clock}, kCheap);
    ASSERT_TRUE(second.trouble);
    EXPECT_EQ(second.trouble->kind, FailureKind::Busy);
    EXPECT_EQ(second.vault->state(), State::Unavailable);
    EXPECT_EQ(second.vault->append(mark("v", "x")).failure().kind, FailureKind::Busy);
    EXPECT_TRUE(house->addPerson("robin").ok());
    house.close();
    EXPECT_TRUE(second.vault->append(mark("v", "x")).ok()) << "when the first has ended, without a restart";
}

TEST_F(TwoDevices, NeverWriteTheSameRevision)
{
    EXPECT_NE(write(a, "a's").deviceId, write(b, "b's").deviceId);
}

TEST_F(TwoDevices, EachRevisionNamesTheOneItWasWrittenOn)
{
    const auto before = a->revisions(plan).value();
    ASSERT_EQ(before.size(), 1u);
    EXPECT_EQ(before[0].parent, "");
    const Record one = write(a, "a's"), other = write(b, "b's");
    EXPECT_EQ(one.parent.size(), 32u);
    EXPECT_EQ(one.parent, other.parent) << "both went on from the same";
    EXPECT_NE(write(a, "a's again").parent, one.parent);
    EXPECT_EQ(a->head(plan).value().parent, hashOf([&] {
        a.close();
        SQLite::Database db((a.dir / "vault.db").string(), SQLite::OPEN_READONLY);
        SQLite::Statement row(db, "SELECT sealed FROM revision WHERE record_id = '" + plan + "' AND revision = 2");
        EXPECT_TRUE(row.executeStep());
        const std::string sealed = blobOf(row.getColumn(0));
        a.reopenUnlocked();
        return sealed;
    }()));
}

TEST_F(TwoDevices, TheLaterOneIsTheHeadNotTheOneWithMoreRevisions)
{
    write(a, "a's");
    write(a, "a's again");
    a.close();
    b.clock.advance(3'600'000);
    write(b, "b's, an hour later");
    bring();
    EXPECT_EQ(a->head(plan).value().body, "b's, an hour later");
    EXPECT_EQ(a->heads("plan").value().front().body, "b's, an hour later");
    EXPECT_EQ(a->revisions(plan).value().back().body, "b's, an hour later");
    // a's own clock is behind: what is written on it is after it all the same
    a.clock.setWall(b.clock.now().wallMs - kDayMs);
    write(a, "on b's");
    EXPECT_EQ(a->head(plan).value().body, "on b's");
    EXPECT_GT(a->head(plan).value().time.ms, a.clock.now().wallMs);
}

TEST_F(TwoDevices, TheTimeOfARevisionIsReadBackAndOrdersTheHead)
{
    const Record made = write(a, "x");
    EXPECT_EQ(a->head(plan).value().time, made.time);
    EXPECT_GT(made.time.ms, 0);
}

TEST(HybridTime, ReceivesATimeAndGoesOnAfterBoth)
{
    const HybridTime here{1'000, 3};
    EXPECT_EQ(*here.receive({900, 9}, 950), (HybridTime{1'000, 4})) << "the other is behind";
    EXPECT_EQ(*here.receive({1'000, 7}, 950), (HybridTime{1'000, 8})) << "the same millisecond";
    EXPECT_EQ(*here.receive({2'000, 5}, 950), (HybridTime{2'000, 6})) << "the other is ahead";
    EXPECT_EQ(*here.receive({2'000, 5}, 3'000), (HybridTime{3'000, 0})) << "the wall is ahead of both";
    EXPECT_GT(*here.receive({2'000, 5}, 950), (HybridTime{2'000, 5}));
}

TEST(HybridTime, DoesNotFollowADeviceWhoseClockIsADayAhead)
{
    const HybridTime here{1'000, 0};
    EXPECT_TRUE(here.receive({1'000 + kDayMs, 0}, 1'000));
    EXPECT_FALSE(here.receive({1'001 + kDayMs, 0}, 1'000));
    const std::int64_t most = std::numeric_limits<std::int64_t>::max();
    EXPECT_FALSE(here.receive({most, most}, 1'000));
    EXPECT_FALSE(here.receive({most, most}, -1'000'000)) << "no overflow makes it believed";
    EXPECT_GE((HybridTime{most, most}.next(1).ms), most) << "nor takes it back";
}
