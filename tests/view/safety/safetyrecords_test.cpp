#include "view/safety/safetyfixture.h"

#include "care/followup.h"
#include "care/referralrepository.h"
#include "view/safety/retentionmodel.h"
#include "view/safety/shiftmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::view;

namespace {

struct RetentionModelTest : SafetyTest {
    RetentionModel retention{desk, settings, clock};
    std::string robin, kit;

    void SetUp() override
    {
        SafetyTest::SetUp();
        robin = person("Robin Sample");
        (void)plan(robin);
        clock.advance(40 * kDayMs);
        kit = person("Kit Sample");
        look();
    }
    void look()
    {
        retention.refresh();
        settle();
    }
};

struct ShiftModelTest : SafetyTest {
    ShiftModel shift{desk, settings};
    std::string robin, kit;

    void SetUp() override
    {
        SafetyTest::SetUp();
        (void)on([](vault::Vault &vault) { return vault.labelPeer(vault.currentPeer(), "JR"); });
        kit = peer("Kit");
        robin = person("Robin Sample");
        look();
    }
    void look()
    {
        shift.refresh();
        settle();
    }
    QVariant line(const char *role) { return cell(shift.handed(), 0, role); }
};

} // namespace

TEST_F(RetentionModelTest, KeepsEverythingAsItComes)
{
    ASSERT_EQ(retention.limits()->count(), 5);
    for (int row = 0; row < 5; ++row)
        EXPECT_EQ(cell(retention.limits(), row, "days").toInt(), 0);
    EXPECT_EQ(retention.due()->count(), 0);
    EXPECT_EQ(retention.choices().first(), 0);
}

TEST_F(RetentionModelTest, SaysWhatALimitWouldMeanBeforeItIsSet)
{
    retention.weigh("person", 30);
    EXPECT_EQ(retention.wouldBeDue(), -1);
    retention.weigh("person", 90); // asked again before the answer came
    settle();
    EXPECT_EQ(retention.wouldBeDue(), 0);
    retention.weigh("person", 30);
    settle();
    EXPECT_EQ(retention.wouldBeDue(), 1);
    look();
    EXPECT_EQ(retention.due()->count(), 0) << "weighing sets nothing";
}

TEST_F(RetentionModelTest, ShowsWhatIsDueAndWhatComesNextAndErasesOnlyWhenAsked)
{
    QSignalSpy receipt(&retention, &RetentionModel::personErased);
    retention.setLimit("person", 30);
    settle();
    ASSERT_EQ(retention.due()->count(), 1);
    EXPECT_EQ(cell(retention.due(), 0, "name").toString(), "Robin Sample");
    ASSERT_EQ(retention.coming()->count(), 1);
    EXPECT_EQ(cell(retention.coming(), 0, "name").toString(), "Kit Sample");
    EXPECT_TRUE(on([&](vault::Vault &vault) { return vault.head(robin); }).ok());
    retention.eraseDue(0);
    settle();
    EXPECT_EQ(retention.erased(), 1);
    EXPECT_FALSE(retention.failed());
    EXPECT_EQ(retention.due()->count(), 0);
    EXPECT_EQ(receipt.count(), 1);
    EXPECT_FALSE(on([&](vault::Vault &vault) { return vault.head(robin); }).ok());
    EXPECT_TRUE(on([&](vault::Vault &vault) { return vault.head(kit); }).ok());
}

TEST_F(RetentionModelTest, ErasesAllThatIsDueAtOnceAlsoAPlanThatGoesWithItsPerson)
{
    retention.setLimit("person", 30);
    settle();
    retention.setLimit("plan", 30);
    settle();
    ASSERT_EQ(retention.due()->count(), 2);
    retention.eraseDue();
    settle();
    EXPECT_FALSE(retention.failed());
    EXPECT_EQ(retention.due()->count(), 0);
    EXPECT_EQ(on([](vault::Vault &vault) { return vault.heads("plan"); }).value().size(), 0u);
}

TEST_F(RetentionModelTest, CountsWhatIsOpenAndLeavesIt)
{
    (void)on([&](vault::Vault &vault) { return vault.keepDraft("plan/x", R"({"person":")" + robin + R"("})"); });
    retention.setLimit("person", 30);
    settle();
    EXPECT_EQ(retention.open(), 1);
    EXPECT_EQ(retention.due()->count(), 0);
}

TEST_F(RetentionModelTest, AnOpenFollowUpOrReferralKeepsItsPersonWithoutAnyonesHelp)
{
    const auto keep = [&](const std::string &body, const char *kind) {
        return on([&](vault::Vault &vault) {
            return vault.append(vault::Record{.id = {}, .personId = robin, .kind = kind, .deviceId = {}, .body = body});
        }).value();
    };
    care::FollowUp later{.personId = robin, .dueMs = clock.now().wallMs + 300 * kDayMs};
    // the record alone: no slot, nothing of it on the journal
    vault::Record followUp = keep(care::toJson(later), care::kFollowUpKind);
    clock.advance(35 * kDayMs);
    retention.setLimit("person", 30);
    settle();
    EXPECT_EQ(retention.open(), 1);
    ASSERT_EQ(retention.due()->count(), 1);
    EXPECT_EQ(cell(retention.due(), 0, "name").toString(), "Kit Sample");

    later.closedMs = clock.now().wallMs;
    followUp.body = care::toJson(later);
    (void)on([&](vault::Vault &vault) { return vault.append(followUp); });
    vault::Record referral =
        keep(care::toJson(care::Referral{.id = "r1", .personId = robin, .serviceId = "s", .serviceName = "Lantern"}),
             care::kReferralKind);
    clock.advance(35 * kDayMs);
    look();
    EXPECT_EQ(retention.open(), 1);
    ASSERT_EQ(retention.due()->count(), 1);
    referral.body = care::toJson(
        care::Referral{.id = "r1", .personId = robin, .serviceId = "s", .serviceName = "Lantern", .arrived = "yes"});
    (void)on([&](vault::Vault &vault) { return vault.append(referral); });
    clock.advance(35 * kDayMs);
    look();
    EXPECT_EQ(retention.open(), 0);
    EXPECT_EQ(retention.due()->count(), 2);
    retention.setLimit("referral", 30);
    settle();
    EXPECT_EQ(retention.due()->count(), 3);
}

TEST_F(RetentionModelTest, SaysThatAClockIsDoubtedAndWhatItTakesForToday)
{
    retention.setLimit("person", 30);
    settle();
    clock.advance(500 * kDayMs);
    look();
    EXPECT_TRUE(retention.clockDoubtful());
    EXPECT_EQ(retention.due()->count(), 0);
    EXPECT_TRUE(retention.today().contains("2028")) << retention.today().toStdString();
    settings.setLanguage("es");
    settle();
    EXPECT_TRUE(retention.today().contains(" de ")) << retention.today().toStdString();
    retention.forget();
    EXPECT_EQ(retention.limits()->count(), 0);
}

TEST_F(ShiftModelTest, HandsAPersonOnAndTheOtherSaysTheyHaveIt)
{
    ASSERT_EQ(shift.people()->count(), 1);
    ASSERT_EQ(shift.peers()->count(), 1);
    QSignalSpy given(&shift, &ShiftModel::given);
    shift.setPersonId(QString::fromStdString(robin));
    shift.type("call before noon");
    shift.give(cell(shift.peers(), 0, "id_").toString());
    settle();
    EXPECT_EQ(given.count(), 1);
    ASSERT_EQ(shift.handed()->count(), 1);
    EXPECT_EQ(line("way").toString(), "fromMe");
    EXPECT_EQ(line("to").toString(), "Kit");
    EXPECT_EQ(line("what").toString(), "call before noon");
    EXPECT_FALSE(line("taken").toBool());
    EXPECT_EQ(shift.waiting(), 0) << "who gave it has nobody waiting";
    shift.take(line("id_").toString()); // not given to me
    settle();
    EXPECT_TRUE(shift.failed());
    lockAndOpenAs(kit, "a passphrase of Kit");
    look();
    EXPECT_EQ(line("way").toString(), "toMe");
    EXPECT_EQ(line("from").toString(), "JR");
    EXPECT_EQ(shift.waiting(), 1);
    shift.take(line("id_").toString());
    settle();
    EXPECT_FALSE(shift.failed());
    EXPECT_EQ(shift.waiting(), 0);
    EXPECT_TRUE(line("taken").toBool());
    shift.close(line("id_").toString());
    settle();
    EXPECT_EQ(shift.handed()->count(), 0);
}

TEST_F(ShiftModelTest, NobodyWaitsWhoHasDied)
{
    shift.setPersonId(QString::fromStdString(robin));
    shift.give(cell(shift.peers(), 0, "id_").toString());
    settle();
    EXPECT_TRUE(on([this](vault::Vault &vault) {
                    return vault.append({.id = robin,
                                         .personId = robin,
                                         .kind = "person",
                                         .deviceId = {},
                                         .body = care::toJson(care::Person{.name = "Robin", .diedMs = 1})});
                }).ok());
    lockAndOpenAs(kit, "a passphrase of Kit");
    look();
    EXPECT_EQ(shift.handed()->count(), 1);
    EXPECT_EQ(shift.waiting(), 0);
    EXPECT_EQ(shift.people()->count(), 0);
}

TEST_F(ShiftModelTest, WhatWasTypedIsThereAfterAKillAndGoesWithThePerson)
{
    shift.setPersonId(QString::fromStdString(robin));
    shift.type("half a sen");
    shift.type("half a sentence");
    EXPECT_TRUE(QTest::qWaitFor([this] {
        const auto kept = on([this](vault::Vault &vault) { return vault.draft("shift/" + robin); });
        return kept && kept.value() == "half a sentence";
    }, 500)) << "on disk within half a second";
    ShiftModel again(desk, settings);
    again.setPersonId(QString::fromStdString(robin));
    settle();
    EXPECT_EQ(again.what(), "half a sentence");
    (void)on([this](vault::Vault &vault) { return vault.erasePerson(robin); });
    EXPECT_FALSE(on([this](vault::Vault &vault) { return vault.draft("shift/" + robin); }).value());
    shift.forget();
    EXPECT_EQ(shift.what(), "");
}
