#include "vault/copies.h"
#include "vault/snapshots.h"
#include "vault/vaultsupport.h"

#include <gmock/gmock.h>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;
using storage::FailureKind;

namespace {

constexpr std::int64_t kDayMs = 24LL * 3600 * 1000;

class Keeping : public testing::Test {
protected:
    VaultHouse house;
    std::string old, young, plan;

    void SetUp() override
    {
        old = house.openSetUp().addPerson("old").value();
        plan =
            house->append({.id = {}, .personId = old, .kind = "plan", .deviceId = {}, .body = "old plan"}).value().id;
        ASSERT_TRUE(house->append(mark("old visit", "x")).ok());
        house.clock.advance(40 * kDayMs);
        young = house->addPerson("young").value();
    }
    std::vector<std::string> due()
    {
        std::vector<std::string> ids;
        const DueList list = house->dueForErasing().value();
        for (const DueRecord &one : list.due)
            ids.push_back(one.kind + " " + (one.kind == "visit" ? "" : one.id));
        return ids;
    }
};

} // namespace

TEST_F(Keeping, KeepsEverythingUntilSomeoneSetsALimit)
{
    EXPECT_TRUE(house->dueForErasing().value().due.empty());
    const auto limits = house->limits().value();
    for (const RetentionLimit &limit : limits)
        EXPECT_EQ(limit.days, 0) << limit.kind;
}

TEST_F(Keeping, ShowsWhatIsPastItsLimitAndErasesOnlyWhenAsked)
{
    ASSERT_TRUE(house->setLimits({{"person", 30}}).ok());
    EXPECT_THAT(due(), testing::ElementsAre("person " + old));
    EXPECT_TRUE(house->head(old).ok()) << "shown, not erased";
    house.reopenUnlocked();
    ASSERT_TRUE(house->eraseDue(house->dueForErasing().value().due.front()).ok());
    EXPECT_EQ(house->audit().value().entries.front().deed, Deed::ErasedByRetention);
    EXPECT_FALSE(house->head(old).ok());
    EXPECT_FALSE(house->head(plan).ok());
    EXPECT_TRUE(house->head(young).ok());
    EXPECT_TRUE(house->verify().value().whole());
}

TEST_F(Keeping, SaysWhatComesNextAndWhatALimitWouldMeanBeforeItIsSet)
{
    const DueList would = house->dueUnder({{"person", 30}, {"plan", 0}, {"note", 0}, {"visit", 0}}).value();
    ASSERT_EQ(would.due.size(), 1u);
    EXPECT_EQ(would.due.front().id, old);
    ASSERT_EQ(would.coming.size(), 1u);
    EXPECT_EQ(would.coming.front().id, young);
    EXPECT_EQ(would.coming.front().dueMs, would.coming.front().changedMs + 30 * kDayMs);
    EXPECT_TRUE(due().empty()) << "asking sets nothing";
}

TEST_F(Keeping, TheReceiptOfWhoWasErasedLastIsThereUntilTheLock)
{
    EXPECT_FALSE(house->lastReceipt().ok());
    ASSERT_TRUE(house->erasePerson(old).ok());
    const EraseReceipt receipt = house->lastReceipt().value();
    EXPECT_EQ(receipt.personId, old);
    EXPECT_EQ(receipt.records, 2);
    house->lock();
    EXPECT_FALSE(house->lastReceipt().ok());
    house.reopenUnlocked();
    EXPECT_FALSE(house->lastReceipt().ok());
}

TEST_F(Keeping, HasALimitOfItsOwnForEachKind)
{
    ASSERT_TRUE(house->setLimits({{"plan", 30}, {"visit", 30}}).ok());
    EXPECT_THAT(due(), testing::UnorderedElementsAre("plan " + plan, "visit "));
    const DueList list = house->dueForErasing().value();
    for (const DueRecord &one : list.due)
        ASSERT_TRUE(house->eraseDue(one).ok());
    EXPECT_FALSE(house->head(plan).ok());
    EXPECT_TRUE(house->head(old).ok());
    EXPECT_TRUE(bodies(*house, "old visit").empty());
    EXPECT_TRUE(house->verify().value().whole());
}

TEST_F(Keeping, NeverErasesAnOpenThing)
{
    ASSERT_TRUE(house->setLimits({{"person", 30}, {"plan", 30}, {"visit", 30}}).ok());
    const DueList before = house->dueForErasing().value();
    ASSERT_EQ(before.due.size(), 3u);
    ASSERT_TRUE(house->keepDraft("plan/" + plan + "/calm", "words").ok());
    ASSERT_TRUE(house->keepState("visit", R"({"id":"old visit"})").ok());
    EXPECT_TRUE(due().empty());
    EXPECT_EQ(house->dueForErasing().value().open, 2);
    for (const DueRecord &one : before.due)
        EXPECT_EQ(house->eraseDue(one).failure().kind, FailureKind::BadInput) << "asked again when it comes to it";
    ASSERT_TRUE(house->dropDraft("plan/" + plan + "/calm").ok());
    ASSERT_TRUE(house->handOn(old, house->currentPeer(), "call on Tuesday").ok());
    EXPECT_THAT(due(), testing::Not(testing::Contains("person " + old)));
}

TEST_F(Keeping, ReferralsAndFollowUpsHaveLimitsOfTheirOwn)
{
    const auto kept = [&](const char *kind) {
        return house->append({.id = {}, .personId = old, .kind = kind, .deviceId = {}, .body = "done"}).value().id;
    };
    const std::string referral = kept("referral"), followUp = kept("followup");
    house.clock.advance(40 * kDayMs);
    ASSERT_TRUE(house->setLimits({{"referral", 30}}).ok());
    EXPECT_THAT(due(), testing::ElementsAre("referral " + referral));
    ASSERT_TRUE(house->eraseDue(house->dueForErasing().value().due.front()).ok());
    EXPECT_FALSE(house->head(referral).ok());
    ASSERT_TRUE(house->setLimits({{"followup", 30}}).ok());
    EXPECT_THAT(due(), testing::ElementsAre("followup " + followUp));
    EXPECT_TRUE(house->head(old).ok());
    EXPECT_TRUE(house->verify().value().whole());
}

TEST_F(Keeping, LimitsOfAnEarlierHandrailAreReadAndNewKindsAreKept)
{
    ASSERT_TRUE(house->setLimits({{"person", 30}, {"plan", 90}, {"note", 180}, {"visit", 365}}).ok());
    const auto limits = house->limits().value();
    ASSERT_EQ(limits.size(), 6u);
    EXPECT_EQ(limits[3].days, 365);
    EXPECT_EQ(limits[4].days + limits[5].days, 0);
}

TEST_F(Keeping, WhatIsOpenByItselfKeepsThePersonAndAllOfTheirsWithoutAnyonesHelp)
{
    house->knowOpen(
        {.kinds = {"followup", "referral"}, .isOpen = [](const Record &record) { return record.body == "open"; }});
    const std::string followUp =
        house->append({.id = {}, .personId = old, .kind = "followup", .deviceId = {}, .body = "open"}).value().id;
    house.clock.advance(40 * kDayMs);
    ASSERT_TRUE(house->setLimits({{"person", 30}, {"plan", 30}, {"followup", 30}}).ok());
    EXPECT_THAT(due(), testing::ElementsAre("person " + young));
    EXPECT_EQ(house->dueForErasing().value().open, 3);
    EXPECT_EQ(house->eraseDue({.kind = "person", .id = old, .personId = old}).failure().kind, FailureKind::BadInput);
    ASSERT_TRUE(
        house->append({.id = followUp, .personId = old, .kind = "followup", .deviceId = {}, .body = "closed"}).ok());
    EXPECT_THAT(due(), testing::UnorderedElementsAre("person " + young, "plan " + plan))
        << "and the person is young again";
}

TEST_F(Keeping, APersonIsAsYoungAsTheYoungestThingOfTheirs)
{
    ASSERT_TRUE(
        house->append({.id = plan, .personId = old, .kind = "plan", .deviceId = {}, .body = "looked at again"}).ok());
    ASSERT_TRUE(house->setLimits({{"person", 30}}).ok());
    EXPECT_TRUE(due().empty());
}

TEST_F(Keeping, ARecordOfAnyKindAndAVisitOfTheirsKeepAPersonYoung)
{
    ASSERT_TRUE(house->setLimits({{"person", 30}}).ok());
    ASSERT_EQ(due().size(), 1u);
    const auto followUp =
        house->append({.id = {}, .personId = old, .kind = "followup", .deviceId = {}, .body = "call back"});
    ASSERT_TRUE(followUp.ok());
    EXPECT_TRUE(due().empty());
    house.clock.advance(31 * kDayMs);
    EXPECT_EQ(due().size(), 2u);
    Entry entry = mark("their visit", "x");
    entry.at = house.clock.now();
    ASSERT_TRUE(house->append(entry).ok());
    ASSERT_TRUE(house->joinVisit("their visit", old).ok());
    EXPECT_THAT(due(), testing::ElementsAre("person " + young));
}

TEST_F(Keeping, AClockThatRanAwayMakesNothingDue)
{
    ASSERT_TRUE(house->setLimits({{"person", 30}}).ok());
    house.clock.advance(3650 * kDayMs);
    EXPECT_TRUE(due().empty());
    EXPECT_TRUE(house->dueForErasing().value().clockDoubtful);
    house.clock.setWall(1000);
    EXPECT_TRUE(due().empty());
    EXPECT_TRUE(house->dueForErasing().value().clockDoubtful);
}

TEST_F(Keeping, ALimitThatWasMeddledWithKeepsEverything)
{
    ASSERT_TRUE(house->setLimits({{"person", 30}}).ok());
    house.meddle("UPDATE header SET value = x'0102' WHERE name = 'limits'");
    house.reopenUnlocked();
    EXPECT_TRUE(due().empty());
}

TEST_F(Keeping, HandsOpenThingsOnAtTheEndOfAShift)
{
    const std::string me = house->currentPeer();
    ASSERT_TRUE(house->addPeer("Sam E", "quite another sentence", WordLanguage::English).ok());
    const std::string sam = house->peers().value().back().id;
    ASSERT_TRUE(house->handOn(old, sam, "call on Tuesday").ok());
    EXPECT_EQ(house->handOn(old, "nobody", "x").failure().kind, FailureKind::NotFound);
    const std::string id = house->handedOn().value().front().id;
    EXPECT_EQ(house->takeHanded(id).failure().kind, FailureKind::BadInput) << "it was given to someone else";
    house->lock();
    EXPECT_EQ(house->handedOn().failure().kind, FailureKind::Locked);
    ASSERT_EQ(house->unlock("quite another sentence", sam).result, UnlockResult::Opened);
    const HandedOn one = house->handedOn().value().front();
    EXPECT_EQ(one.what, "call on Tuesday");
    EXPECT_EQ(one.fromPeer, me);
    EXPECT_EQ(one.personId, old);
    EXPECT_EQ(one.takenMs, 0);
    ASSERT_TRUE(house->takeHanded(id).ok());
    EXPECT_EQ(house->handedOn().value().front().takenMs, house.clock.now().wallMs);
    ASSERT_TRUE(house->closeHanded(id).ok());
    EXPECT_TRUE(house->handedOn().value().empty());
    ASSERT_TRUE(house->handOn(old, me, "again").ok());
    ASSERT_TRUE(house->erasePerson(old).ok());
    EXPECT_TRUE(house->handedOn().value().empty());
}

TEST(EraseAfter, IsOffAsItComes)
{
    VaultHouse house;
    house.openSetUp();
    EXPECT_EQ(house->eraseAfter().value(), 0);
    EXPECT_FALSE(house->setEraseAfter(2).ok());
    EXPECT_FALSE(house->setEraseAfter(11).ok());
    house->lock();
    for (int i = 0; i < 12; ++i) {
        house.clock.advance(house->unlockOutlook().retryAfterMs);
        EXPECT_NE(house->unlock("not the passphrase").result, UnlockResult::Erased);
    }
    EXPECT_EQ(house->unlockWithRecovery(house.recovery()).result, UnlockResult::Opened);
}

TEST(EraseAfter, ErasesEverythingOnThisDeviceAtTheTryThatWasSet)
{
    VaultHouse house;
    const std::string person = house.openSetUp().addPerson("robin").value();
    ASSERT_TRUE(house->setEraseAfter(5).ok());
    Progress progress;
    ASSERT_TRUE(takeSnapshot(house.dir / "vault.db", 1, progress).ok());
    house->lock();
    for (int i = 0; i < 4; ++i) {
        house.open(); // a restart between tries gives none back
        house.clock.advance(house->unlockOutlook().retryAfterMs);
        ASSERT_EQ(house->unlock("not the passphrase").result, UnlockResult::WrongSecret);
    }
    house.clock.advance(house->unlockOutlook().retryAfterMs);
    EXPECT_EQ(house->unlock("not the passphrase").result, UnlockResult::Erased);
    EXPECT_EQ(house->state(), State::NoVault);
    const std::int64_t when = house.clock.now().wallMs;
    house.open();
    EXPECT_EQ(house->erasedByTries().value(), when)
        << "whoever comes next learns why it is empty, also after a restart";
    EXPECT_TRUE(house->noteErasedByTries().ok());
    EXPECT_FALSE(house->erasedByTries().value());
    EXPECT_TRUE(Copies(house.dir / "vault.db").all().empty());
    EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::NotSetUp);
    EXPECT_TRUE(house->append(mark("v", "Now goes on")).ok());
    EXPECT_TRUE(house->setUp(kPassphrase, WordLanguage::English).ok());
    EXPECT_FALSE(house->head(person).ok());
    EXPECT_EQ(bodies(*house, "v").size(), 1u);
}

TEST(EraseAfter, ARightPassphraseBeginsTheCountAnew)
{
    VaultHouse house;
    house.openSetUp();
    ASSERT_TRUE(house->setEraseAfter(5).ok());
    for (int round = 0; round < 3; ++round) {
        house->lock();
        for (int i = 0; i < 4; ++i) {
            house.clock.advance(house->unlockOutlook().retryAfterMs);
            ASSERT_EQ(house->unlock("not the passphrase").result, UnlockResult::WrongSecret);
        }
        house.clock.advance(house->unlockOutlook().retryAfterMs);
        ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    }
}
