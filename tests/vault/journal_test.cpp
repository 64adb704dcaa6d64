#include "support/fulldisk.h"
#include "vault/vaultsupport.h"

#include "vault/sealing.h"

#include <gmock/gmock.h>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;
using storage::FailureKind;
using testing::ElementsAre;
using testing::Pair;

TEST(Journal, KeepsInOrderWhatWasWrittenBeforeSetupLockedAndUnlocked)
{
    VaultHouse house;
    house.open();
    ASSERT_TRUE(house->append(mark("v1", "1")).ok());
    ASSERT_TRUE(house->append(mark("v2", "other")).ok());
    house.open();
    ASSERT_TRUE(house->append(mark("v1", "2")).ok());
    ASSERT_TRUE(house->setUp(kPassphrase, WordLanguage::English).ok());
    ASSERT_TRUE(house->append(mark("v1", "3")).ok());
    house->lock();
    ASSERT_TRUE(house->append(mark("v1", "4")).ok());
    house.open();
    ASSERT_TRUE(house->append(mark("v1", "5")).ok());
    const auto reply = house->unlock(kPassphrase);
    EXPECT_EQ(reply.joined, 2);
    ASSERT_TRUE(house->append(mark("v1", "6")).ok());
    EXPECT_THAT(bodies(*house, "v1"), ElementsAre("1", "2", "3", "4", "5", "6"));
    EXPECT_THAT(bodies(*house, "v2"), ElementsAre("other"));
    EXPECT_THAT(bodies(*house, "nowhere"), ElementsAre());
}

TEST(Journal, GivesBackEveryFieldOfAnEntry)
{
    VaultHouse house;
    house.openSetUp().lock();
    const Entry entry{
        "0123456789abcdef0123456789abcdef", "visit", "note", {1'790'000'000'123, 77, "boot"}, "{\"t\":\"ñ\"}"};
    ASSERT_TRUE(house->append(entry).ok());
    house->unlock(kPassphrase);
    const auto back = house->entries("visit").value().at(0);
    EXPECT_EQ(back.id, entry.id);
    EXPECT_EQ(back.visitId, "visit");
    EXPECT_EQ(back.kind, "note");
    EXPECT_EQ(back.at.wallMs, entry.at.wallMs);
    EXPECT_EQ(back.at.bootMs, 77);
    EXPECT_EQ(back.at.bootId, "boot");
    EXPECT_EQ(back.body, entry.body);
}

TEST(Journal, CannotBeReadBeforeUnlockAndSetup)
{
    VaultHouse house;
    house.open();
    ASSERT_TRUE(house->append(mark("v", "x")).ok());
    EXPECT_EQ(house->entries("v").failure().kind, FailureKind::Locked);
}

TEST(Journal, PutsNothingOfAnEntryOnDiskInTheClear)
{
    VaultHouse house;
    house.openSetUp().lock();
    ASSERT_TRUE(house->append(mark("visit-canary", "body-canary")).ok());
    house.close();
    EXPECT_EQ(bytesOf(house.dir / "vault.db").find("canary"), std::string::npos);
    EXPECT_EQ(house.ask("SELECT count(*) FROM inbox"), 1);
}

// A dose in the record whose clock does not know of it is given twice; a clock without its dose is nobody's word.
TEST(Journal, ADeedIsOnDiskWholeOrNotAtAllWhereverTheDiskEnds)
{
    for (const bool open : {false, true}) {
        VaultHouse house;
        house.openSetUp();
        ASSERT_TRUE(house->keepState("run/old", "{}").ok());
        int whole = 0, none = 0;
        for (int deed = 0; deed < 60; ++deed) {
            if (!open)
                house->lock();
            const std::string visit = "v" + std::to_string(deed), slot = "run/" + std::to_string(deed);
            const DeedWrites writes{{mark(visit, std::string(3000, 'a')), mark(visit, std::string(3000, 'b'))},
                                    {{slot, std::string(5000, 'c')}, {"visit/open", visit}},
                                    {}};
            const auto log = house.dir / "vault.db-wal";
            const auto size = std::filesystem::exists(log) ? std::filesystem::file_size(log) : 0;
            bool kept = false;
            {
                const FullDisk full(size + static_cast<std::uintmax_t>(deed) * 2000);
                kept = house->keepDeed(writes).ok();
            }
            house.open(); // as after a battery that ended: what is in memory is gone
            ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
            const auto there = bodies(*house, visit).size();
            const auto clock = house->state(slot);
            ASSERT_TRUE(clock.ok());
            EXPECT_EQ(clock.value().has_value(), there == 2) << deed << ": " << there << " entries";
            EXPECT_TRUE(there == 0 || there == 2) << there;
            EXPECT_TRUE(there == 2 || !kept) << "told as kept";
            EXPECT_EQ(house->state("visit/open").value() == visit, there == 2);
            ++(there == 2 ? whole : none);
        }
        EXPECT_GT(whole, 5) << (open ? "unlocked" : "locked");
        EXPECT_GT(none, 5) << (open ? "unlocked" : "locked");
    }
}

TEST(Journal, ADeedThatIsTriedAgainWritesNothingTwiceAndDropsWhatItEnds)
{
    VaultHouse house;
    house.openSetUp();
    DeedWrites deed{{mark("v", "1"), mark("v", "2")}, {{"run/a", "{}"}}, {}};
    for (vault::Entry &entry : deed.entries)
        entry.id = vault::randomId();
    ASSERT_TRUE(house->keepDeed(deed).ok());
    ASSERT_TRUE(house->keepDeed(deed).ok());
    EXPECT_THAT(bodies(*house, "v"), ElementsAre("1", "2"));
    ASSERT_TRUE(house->keepDeed({{mark("v", "3")}, {{"run/b", "{}"}}, {"run/a"}}).ok());
    ASSERT_TRUE(house->keepDeed({{}, {}, {"run/b"}}).ok());
    EXPECT_TRUE(house->states("run/").value().empty());
    EXPECT_THAT(bodies(*house, "v"), ElementsAre("1", "2", "3"));
    const Entry nobodys{{}, {}, "run.mark", {}, "{}"};
    const DeedWrites refused{{mark("v", "4"), nobodys}, {{"run/c", "{}"}}, {}};
    EXPECT_EQ(house->keepDeed(refused).failure().kind, FailureKind::BadInput);
    EXPECT_EQ(bodies(*house, "v").size(), 3u) << "nothing of it";
    EXPECT_TRUE(house->states("run/").value().empty());
}

TEST(Journal, TakesABoxThatWasPutInTwiceOnlyOnce)
{
    VaultHouse house;
    house.openSetUp().lock();
    ASSERT_TRUE(house->append(mark("v", "1")).ok());
    ASSERT_TRUE(house->append(mark("v", "2")).ok());
    house.meddle(
        "INSERT INTO inbox (key_id, sealed) SELECT key_id, sealed FROM inbox WHERE seq = (SELECT min(seq) FROM inbox)");
    house.reopenUnlocked();
    EXPECT_EQ(house.reply.joined, 2);
    EXPECT_THAT(bodies(*house, "v"), ElementsAre("1", "2"));
}

TEST(Journal, KeepsAnEntryThatDoesNotOpenAndReadsTheRest)
{
    VaultHouse house;
    house.openSetUp().lock();
    for (const char *body : {"1", "2", "3"})
        ASSERT_TRUE(house->append(mark("v", body)).ok());
    house.meddle("UPDATE inbox SET sealed = CAST(substr(sealed, 1, 60) || x'0001' || substr(sealed, 63) AS BLOB) "
                 "WHERE seq = (SELECT min(seq) + 1 FROM inbox)");
    house.reopenUnlocked();
    EXPECT_EQ(house.reply.integrity.unreadableInbox, 1);
    EXPECT_THAT(bodies(*house, "v"), ElementsAre("1", "3"));
    ASSERT_TRUE(house->append(mark("v", "4")).ok());
    EXPECT_THAT(bodies(*house, "v"), ElementsAre("1", "3", "4"));
    EXPECT_EQ(house.ask("SELECT count(*) FROM inbox"), 1);
}

TEST(Journal, DestroysTheProvisionalKeyAtSetup)
{
    VaultHouse house;
    house.open();
    ASSERT_TRUE(house->append(mark("v", "x")).ok());
    const auto before = house.local.read("provisional");
    ASSERT_TRUE(before.ok() && before.value());
    const std::string provisional(before.value()->view());
    house.openSetUp();
    EXPECT_FALSE(house.local.read("provisional").value());
    house.close();
    for (const auto &file : std::filesystem::directory_iterator(house.dir.path()))
        EXPECT_EQ(bytesOf(file.path()).find(provisional), std::string::npos) << file.path();
    EXPECT_EQ(house.ask("SELECT count(*) FROM inbox_key WHERE sealed_by = 'device'"), 0);
    EXPECT_EQ(house.ask("SELECT count(*) FROM inbox_key"), 1);
}

TEST(Journal, FinishesDestroyingTheProvisionalKeyAfterAKill)
{
    VaultHouse house;
    house.openSetUp();
    ASSERT_TRUE(house.local.write("provisional", Secret::random()).ok());
    house.open();
    EXPECT_FALSE(house.local.read("provisional").value());
}

TEST(Journal, GoesOnWhenTheDeviceKeyIsLostBeforeSetup)
{
    VaultHouse house;
    house.open();
    ASSERT_TRUE(house->append(mark("v", "lost key")).ok());
    house.close();
    std::filesystem::remove(house.dir / "device-provisional.key");
    house.open();
    ASSERT_TRUE(house->append(mark("v", "after")).ok());
    ASSERT_TRUE(house->setUp(kPassphrase, WordLanguage::English).ok());
    EXPECT_THAT(bodies(*house, "v"), ElementsAre("after"));
    EXPECT_EQ(house->verify().value().unreadableInbox, 1); // kept, and said
}

TEST(Journal, KeepsStateReadableWhileLockedAndBeforeSetup)
{
    VaultHouse house;
    house.open();
    ASSERT_TRUE(house->keepState("run/b", "{\"step\":1}").ok());
    ASSERT_TRUE(house->keepState("run/a", "{\"step\":2}").ok());
    ASSERT_TRUE(house->keepState("visit", "{}").ok());
    ASSERT_TRUE(house->keepState("run/b", "{\"step\":3}").ok());
    house.openSetUp().lock();
    EXPECT_EQ(house->state("run/a").value(), "{\"step\":2}");
    EXPECT_EQ(house->state("none").value(), std::nullopt);
    EXPECT_THAT(house->states("run/").value(),
                ElementsAre(Pair("run/b", "{\"step\":3}"), Pair("run/a", "{\"step\":2}")));
    ASSERT_TRUE(house->dropState("run/a").ok());
    house.open();
    EXPECT_THAT(house->states("").value(), ElementsAre(Pair("run/b", "{\"step\":3}"), Pair("visit", "{}")));
}

TEST(Journal, KeepsADraftUntilItIsDropped)
{
    VaultHouse house;
    house.openSetUp();
    ASSERT_TRUE(house->keepDraft("plan/p1", "half a wo").ok());
    ASSERT_TRUE(house->keepDraft("plan/p1", "half a word").ok());
    house.reopenUnlocked();
    EXPECT_EQ(house->draft("plan/p1").value(), "half a word");
    EXPECT_EQ(house->draft("plan/p2").value(), std::nullopt); // never offered on another form
    ASSERT_TRUE(house->dropDraft("plan/p1").ok());
    EXPECT_EQ(house->draft("plan/p1").value(), std::nullopt);
}

TEST(Journal, NoticesADraftMovedToAnotherSlot)
{
    VaultHouse house;
    house.openSetUp();
    ASSERT_TRUE(house->keepDraft("a", "for a").ok());
    ASSERT_TRUE(house->keepDraft("b", "for b").ok());
    house.meddle("UPDATE draft SET sealed = (SELECT sealed FROM draft ORDER BY tag LIMIT 1)");
    house.reopenUnlocked();
    EXPECT_NE(house->draft("a").ok(), house->draft("b").ok());
}

TEST(Journal, RefusesAnEntryWithoutAVisit)
{
    VaultHouse house;
    house.open();
    EXPECT_EQ(house->append(mark("", "x")).failure().kind, FailureKind::BadInput);
}
