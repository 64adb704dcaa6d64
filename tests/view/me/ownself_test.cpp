#include "view/me/ownfixture.h"

namespace handrail::test {
namespace {

constexpr std::int64_t kDay = 24LL * 3'600'000;

TEST_F(OwnTest, TheThirdHardVisitInAWeekIsToldAndADebriefIsStillNeverOfferedTwiceInARow)
{
    DebriefModel &model = *kit->debrief();
    EXPECT_TRUE(model.offer());
    EXPECT_FALSE(model.isThird());
    clock.advance(2 * kDay);
    EXPECT_FALSE(model.offer());
    EXPECT_FALSE(model.isThird());
    kit->flush();
    settle();
    start(); // the count outlives the program
    clock.advance(2 * kDay);
    EXPECT_TRUE(kit->debrief()->offer());
    EXPECT_TRUE(kit->debrief()->isThird());
    clock.advance(7 * kDay);
    kit->debrief()->offer();
    EXPECT_FALSE(kit->debrief()->isThird()) << "a week later the count is another";
    kit->flush();
    settle();
    EXPECT_EQ(onDisk().of<peer::Arranged>()[0].hardDays.size(), 1U) << "and nothing of the week before is kept";
    EXPECT_EQ(onDisk().count(), 0) << "a day is no note, and says nothing of what it was";
}

TEST_F(OwnTest, LockedNoHardVisitIsCounted)
{
    lock();
    for (int i = 0; i < 4; ++i)
        kit->debrief()->offer();
    EXPECT_FALSE(kit->debrief()->isThird());
    unlock(true);
    kit->debrief()->offer();
    EXPECT_FALSE(kit->debrief()->isThird()) << "and none of one peer's counts for another";
}

TEST_F(OwnTest, BeforeAVisitStandsWhatIsNearAndANumberThatCanBeCalled)
{
    BeforeGoModel &model = *kit->self()->beforeGo();
    EXPECT_FALSE(model.begun());
    model.toggle("calls", "child", true);
    model.toggle("calls", "child", true);
    model.toggle("first", "tell", true);
    model.write("places", "the smell of gas");
    model.write("instead", "Luis");
    model.write("number", "ring him");
    EXPECT_EQ(model.callRoute(), QString()) << "words are no number";
    model.write("number", "(415) 555-0100 x12");
    EXPECT_TRUE(model.callRoute().startsWith(QStringLiteral("plan|4155550100"))) << model.callRoute().toStdString();
    kit->flush();
    settle();
    start();
    EXPECT_EQ(kit->self()->beforeGo()->calls(), QStringList({"child"}));
    EXPECT_EQ(kit->self()->beforeGo()->places(), QStringLiteral("the smell of gas"));
    kit->self()->beforeGo()->remove();
    kit->flush();
    settle();
    EXPECT_EQ(onDisk().count(), 0);
}

TEST_F(OwnTest, SupportsStandByTheirKindAndOnlyRealNumbersCall)
{
    SupportsModel &model = *kit->self()->supports();
    model.open({});
    EXPECT_FALSE(model.kept());
    model.write("words", "Swim");
    model.write("way", "practice");
    model.open({});
    model.write("way", "person");
    model.write("words", "Ana");
    model.write("number", "555 12");
    EXPECT_FALSE(model.dials());
    EXPECT_EQ(cell(model.all(), 0, "words"), QStringLiteral("Ana")) << "people first";
    EXPECT_EQ(cell(model.all(), 0, "call"), QString());
    model.write("number", "1-800-273-TALK");
    EXPECT_TRUE(model.dials());
    EXPECT_TRUE(cell(model.all(), 0, "call").startsWith(QStringLiteral("plan|")))
        << "a number of one's own never outlives the lock in a route";
    model.remove();
    EXPECT_EQ(model.all()->count(), 1);
}

TEST_F(OwnTest, ASetbackIsKeptWithItsGoalAndGoesWithIt)
{
    AimsModel &model = *kit->self()->aims();
    model.look({});
    model.write("got", "nothing can be learned of no goal");
    model.write("words", "sleep through");
    model.write("step", "phone out of the room");
    model.setDay(7);
    EXPECT_EQ(kit->ahead()->count(), 1);
    model.write("got", "a late shift");
    model.write("learned", "not on those days");
    clock.advance(kDay);
    EXPECT_EQ(model.got(), QString()) << "another day, another setback";
    model.look(cell(model.openOnes(), 0, "entryId"));
    ASSERT_EQ(model.setbacks()->count(), 1);
    EXPECT_EQ(cell(model.setbacks(), 0, "learned"), QStringLiteral("not on those days"));
    model.setDone(true);
    EXPECT_EQ(model.openOnes()->count(), 0);
    EXPECT_EQ(model.reached()->count(), 1);
    EXPECT_EQ(kit->ahead()->count(), 0);
    model.setDone(false);
    EXPECT_EQ(model.openOnes()->count(), 1);
    model.remove();
    kit->flush();
    settle();
    EXPECT_EQ(onDisk().count(), 0);
}

TEST_F(OwnTest, WhatAPeerSaysOfThemselvesIsSaidAndTakenBack)
{
    StandingModel &model = *kit->self()->standing();
    ASSERT_EQ(model.steps()->count(), 3);
    EXPECT_EQ(cell(model.steps(), 2, "day"), QString());
    model.attest("recovery", true);
    model.attest("recovery", true);
    EXPECT_NE(cell(model.steps(), 2, "day"), QString());
    kit->flush();
    settle();
    EXPECT_EQ(onDisk().of<peer::Attested>().size(), 1U);
    model.attest("recovery", false);
    EXPECT_EQ(cell(model.steps(), 2, "day"), QString());
}

TEST_F(OwnTest, LearningCountsFromTwoYearsBeforeTheCertificateEnds)
{
    kit->growth()->training()->open({});
    kit->growth()->training()->spend(120);
    EXPECT_EQ(kit->self()->standing()->learned(), 0) << "a training counts when the peer says as what";
    kit->growth()->training()->write("counts", "ethics");
    EXPECT_EQ(kit->self()->standing()->learned(), 120);
    EXPECT_EQ(kit->self()->standing()->ethics(), 120);
    kit->growth()->date()->open({});
    kit->growth()->date()->write("key", "certificate");
    kit->growth()->date()->setDay("day", 3 * 365);
    EXPECT_EQ(kit->self()->standing()->learned(), 0) << "it was before the two years of that certificate";
}

TEST_F(OwnTest, ALockForgetsWhatCarriesAPeerAndASecondPeerSeesNoneOfIt)
{
    kit->self()->beforeGo()->write("places", "canaryplace");
    kit->self()->supports()->open({});
    kit->self()->supports()->write("words", "canaryana");
    kit->self()->aims()->look({});
    kit->self()->aims()->write("words", "canarysleep");
    kit->self()->aims()->write("got", "canaryshift");
    kit->self()->standing()->attest("recovery", true);
    kit->debrief()->offer();
    kit->gather();
    for (const bool other : {false, true}) {
        lock();
        SelfKit &self = *kit->self();
        EXPECT_EQ(self.beforeGo()->places() + self.supports()->words() + self.aims()->words() + self.aims()->got(),
                  QString());
        EXPECT_EQ(self.supports()->all()->count() + self.aims()->openOnes()->count() + self.aims()->setbacks()->count()
                      + kit->everything()->count(),
                  0);
        unlock(other);
        EXPECT_EQ(kit->count(), other ? 0 : 5);
        EXPECT_EQ(self.supports()->all()->count(), other ? 0 : 1);
        EXPECT_EQ(cell(self.standing()->steps(), 2, "day").isEmpty(), other);
    }
    EXPECT_TRUE(holding(u"canary").empty());
}

} // namespace
} // namespace handrail::test
