// People's stories over the real vault: referrals after their outcome, deaths, and what erasing leaves.
#include "view/people/storyfixture.h"

using namespace handrail;
using namespace handrail::view;
using test::StoryTest;

TEST_F(StoryTest, AReferralKeepsItsWholeStoryOnThePageAfterItsOutcome)
{
    ReferralsModel open{desk, clock};
    const std::string id = refer({}, robin);
    look();
    ASSERT_EQ(person.openRows()->count(), 1);
    const QString key = cell(person.openRows(), 0, "key").toString();
    referral.open(key);
    settle();
    ASSERT_TRUE(referral.loaded());
    referral.type("why", "canarywhy near the river");
    referral.settle();
    referral.contacts()->add("talked", "canarycontact with the desk");
    referral.end()->tellArrived("no");
    referral.end()->setBarrier("transport", true);
    referral.type("transport", "canaryanswer a bus pass");
    referral.settle();
    referral.end()->tellOutcome("partly");
    referral.type("next", "canarynext another bed");
    referral.settle();
    settle();
    open.refresh();
    settle();
    EXPECT_EQ(open.count(), 0);
    look();
    EXPECT_EQ(person.openRows()->count(), 0);
    ASSERT_EQ(person.done()->rows()->count(), 1) << "it stays";
    EXPECT_EQ(cell(person.done()->rows(), 0, "state_"), "partly");
    referral.forget();
    referral.open(key);
    settle();
    EXPECT_EQ(referral.words()["why"], "canarywhy near the river");
    EXPECT_EQ(referral.words()["transport"], "canaryanswer a bus pass");
    EXPECT_EQ(referral.words()["next"], "canarynext another bed");
    EXPECT_EQ(referral.end()->barriers(), QStringList{"transport"});
    ASSERT_EQ(referral.contacts()->rows()->count(), 1);
    EXPECT_EQ(cell(referral.contacts()->rows(), 0, "words_"), "canarycontact with the desk");
    person.done()->setWords("bus pass");
    settle();
    EXPECT_EQ(person.done()->rows()->count(), 1);
}

TEST_F(StoryTest, WhatIsTypedOfAReferralIsOnDiskBeforeItsFieldIsLeft)
{
    const std::string id = refer({}, robin);
    look();
    const QString key = cell(person.openRows(), 0, "key").toString();
    referral.open(key);
    settle();
    referral.type("why", "canarywhy");
    referral.type("next", "canarynext");
    QTest::qWait(400); // half a second is promised
    settle();
    {
        ReferralStoryModel again{desk, rows(), clock}; // killed, and begun anew
        again.open(key);
        settle();
        EXPECT_EQ(again.words()["why"], "canarywhy");
        EXPECT_EQ(again.words()["next"], "canarynext");
    }
    settle();
    EXPECT_TRUE(holding(u"canary").empty()) << "sealed";
    referral.settle();
    settle();
    ReferralStoryModel kept{desk, rows(), clock};
    kept.open(key);
    settle();
    EXPECT_EQ(kept.words()["why"], "canarywhy");
    referral.type("why", "canarygone");
    QTest::qWait(400);
    settle();
    inVault([&](Keeping &keeping) {
        EXPECT_TRUE(keeping.journal->draft(care::referralDraft(key.toStdString())).value());
        ASSERT_TRUE(keeping.vault->erase(robin).ok());
        EXPECT_FALSE(keeping.journal->draft(care::referralDraft(key.toStdString())).value());
    });
}

TEST_F(StoryTest, AReferralThatArrivedInTheOpenListStaysOnThePage)
{
    ReferralsModel open{desk, clock};
    const std::string id = refer({}, robin);
    open.refresh();
    settle();
    open.arrived(QString::fromStdString(id));
    settle();
    look();
    ASSERT_EQ(person.done()->rows()->count(), 1);
    EXPECT_EQ(cell(person.done()->rows(), 0, "state_"), "arrived");
}

TEST_F(StoryTest, WhoeverHasDiedIsOfferedNowhereAndEverythingOpenOfTheirsEnds)
{
    PlanListModel plans{desk, content, settings, clock};
    ReferralsModel open{desk, clock};
    refer({}, robin);
    inVault([&](Keeping &keeping) {
        care::FollowUpRepository followUps(*keeping.records, *keeping.journal);
        for (const int hours : {24, 72})
            ASSERT_TRUE(followUps.keep({.personId = robin, .hours = hours, .dueMs = clock.now().wallMs + hours}).ok());
        ASSERT_TRUE(care::PlanRepository(*keeping.records, *keeping.journal, clock).start(
            care::emptyPlan(content.form("safety", "en").value(), robin, "en", clock.now().wallMs)).ok());
    });
    const auto lists = [&] {
        people.refresh();
        plans.refresh();
        open.refresh();
        look();
    };
    lists();
    EXPECT_EQ(people.count(), 1);
    EXPECT_EQ(plans.count(), 1);
    EXPECT_EQ(open.count(), 1);
    EXPECT_EQ(person.openRows()->count(), 3);
    over(robin, "died");
    lists();
    EXPECT_EQ(people.count(), 0);
    EXPECT_EQ(plans.count(), 0);
    EXPECT_EQ(open.count(), 0);
    EXPECT_EQ(person.openRows()->count(), 0);
    EXPECT_FALSE(person.about()->died().isEmpty());
    ASSERT_EQ(people.remembered()->count(), 1);
    EXPECT_EQ(people.nameOf(QString::fromStdString(robin)), "canaryrobin");
    plans.setPersonId(QString::fromStdString(robin));
    EXPECT_EQ(plans.count(), 1) << "on their own page";
    inVault([&](Keeping &keeping) {
        EXPECT_TRUE(care::FollowUpRepository(*keeping.records, *keeping.journal).waiting().value().empty());
        EXPECT_TRUE(care::ReferralRepository(*keeping.records, *keeping.journal).open().value().found.empty())
            << "it keeps nothing from its limit";
    });
    person.about()->takeBackDied();
    settle();
    lists();
    EXPECT_EQ(people.count(), 1);
}

TEST_F(StoryTest, NoWordOfAStoryIsInAnyFileAndErasingThePersonLeavesNothingToRead)
{
    const std::string id = over({}, "stays", "Canary Street");
    refer(id, {});
    openVisit(id);
    past.note()->type("canarynote begun before anyone knew who");
    past.settle();
    past.whom()->joinTo(QString::fromStdString(robin));
    settle();
    past.note()->finish();
    settle();
    past.note()->add("canaryaddendum", "canarywhy");
    settle();
    past.open("new:" + QString::fromStdString(robin));
    settle();
    past.note()->type("canarydraft");
    past.note()->flush();
    settle();
    refer({}, robin);
    for (const char16_t *word : {u"canary", u"Canary"})
        EXPECT_TRUE(holding(word).empty()) << holding(word).front();
    past.forget();
    inVault([&](Keeping &keeping) {
        ASSERT_TRUE(keeping.vault->erase(robin).ok());
        EXPECT_TRUE(keeping.journal->entries(id).value().empty());
        EXPECT_FALSE(keeping.journal->draft(crisis::visitNoteDraft("new:" + robin)).value());
        EXPECT_TRUE(keeping.records->heads("referral").value().empty());
        EXPECT_TRUE(care::ReferralRepository(*keeping.records, *keeping.journal).open().value().found.empty());
        EXPECT_TRUE(keeping.vault->visits().value().empty());
    });
    visits.refresh();
    look();
    EXPECT_EQ(visits.rows()->count(), 0);
}
