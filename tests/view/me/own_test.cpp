#include "view/me/ownfixture.h"

#include "support/fulldisk.h"

namespace handrail::test {
namespace {

TEST_F(OwnTest, WhatIsTypedIsOnDiskAPauseLaterWithoutASaveButton)
{
    kit->debrief()->open({});
    for (const char *words : {"t", "th", "the kitchen light"})
        kit->debrief()->write("stays", words);
    ASSERT_TRUE(QTest::qWaitFor([this] {
        const auto own = onDisk();
        return own.of<peer::Debrief>().size() == 1 && own.of<peer::Debrief>()[0].stays == "the kitchen light";
    }));
    start();
    ASSERT_EQ(kit->debrief()->earlier()->count(), 1);
    kit->debrief()->open(cell(kit->debrief()->earlier(), 0, "entryId"));
    EXPECT_EQ(kit->debrief()->stays(), QStringLiteral("the kitchen light"));
}

TEST_F(OwnTest, NothingIsWrittenBeforeTheFirstTapOrByAnOfferThatIsSkipped)
{
    kit->debrief()->suggest({"death", "known"});
    EXPECT_TRUE(kit->debrief()->offer());
    kit->debrief()->open({});
    EXPECT_EQ(kit->debrief()->kinds(), QStringList({"death", "known"})) << "what the visit was stands ticked";
    kit->flush();
    settle();
    EXPECT_EQ(onDisk().count(), 0);
    kit->debrief()->toggle("body", "water", true);
    kit->flush();
    settle();
    ASSERT_EQ(onDisk().count(), 1);
    EXPECT_EQ(onDisk().of<peer::Debrief>()[0].kinds.size(), 2U);
}

TEST_F(OwnTest, WhoIsOnShiftIsAskedOnceADayAndStandsTheNextDayWithATap)
{
    OnShiftModel *shift = kit->self()->onShift();
    EXPECT_TRUE(shift->asks());
    shift->write("name", "Ana R.");
    shift->write("unit", "CREST 4");
    shift->write("supervisor", "Sam");
    EXPECT_FALSE(shift->asks());
    EXPECT_EQ(shift->signature(), "Ana R., CREST 4");
    kit->flush();
    settle();
    start(); // killed and begun again
    shift = kit->self()->onShift();
    EXPECT_FALSE(shift->asks());
    EXPECT_EQ(shift->supervisor(), "Sam");
    clock.advance(86'400'000);
    kit->load();
    EXPECT_TRUE(shift->asks());
    EXPECT_EQ(shift->signature(), "") << "nothing signs that was not said of this shift";
    EXPECT_EQ(shift->name(), "Ana R.");
    shift->sayToday();
    EXPECT_EQ(shift->signature(), "Ana R., CREST 4");
    shift->skip();
    EXPECT_FALSE(shift->asks());
    EXPECT_EQ(shift->signature(), "");
    EXPECT_EQ(onDisk().count(), 0) << "it is no note";
}

TEST_F(OwnTest, AShiftThatGoesOnPastMidnightOrAClockThatIsSetBackAsksNobodyAgain)
{
    OnShiftModel *shift = kit->self()->onShift();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock.now().wallMs);
    clock.advance(now.msecsTo(now.date().addDays(1).startOfDay()) - 3'600'000); // an hour before midnight
    shift->write("name", " Ana R. ");
    shift->write("unit", "  ");
    clock.advance(4LL * 3'600'000);
    kit->load();
    EXPECT_FALSE(shift->asks());
    EXPECT_EQ(shift->signature(), "Ana R.") << "and blanks are no unit";
    clock.advance(-6LL * 3'600'000);
    kit->load();
    EXPECT_FALSE(shift->asks()) << "on the day of the shift, before it was said";
    clock.advance(15LL * 3'600'000);
    kit->load();
    EXPECT_TRUE(shift->asks()) << "the next day at noon it is another shift";
    shift->skip();
    EXPECT_FALSE(shift->asks());
    clock.advance(-86'400'000LL * 30);
    kit->load();
    EXPECT_TRUE(shift->asks()) << "a clock that was a month ahead said nothing of today";
}

TEST_F(OwnTest, NoPeerSeesWhatAnotherSaidOfTheirShift)
{
    kit->self()->onShift()->write("name", "canary Ana");
    kit->self()->onShift()->write("supervisor", "canary Sam");
    lock();
    EXPECT_EQ(kit->self()->onShift()->name() + kit->self()->onShift()->supervisor(), QString());
    EXPECT_FALSE(kit->self()->onShift()->asks()) << "locked, nobody is asked";
    unlock(true);
    EXPECT_TRUE(kit->self()->onShift()->asks()) << "the other peer is asked for their own";
    EXPECT_EQ(kit->self()->onShift()->name() + kit->self()->onShift()->supervisor(), QString());
    kit->self()->onShift()->write("name", "CD");
    kit->flush();
    settle();
    lock();
    unlock();
    EXPECT_EQ(kit->self()->onShift()->name(), "canary Ana");
    EXPECT_FALSE(kit->self()->onShift()->asks());
}

TEST_F(OwnTest, ADebriefIsNeverOfferedTwiceInARow)
{
    EXPECT_TRUE(kit->debrief()->offer());
    EXPECT_FALSE(kit->debrief()->offer());
    EXPECT_TRUE(kit->debrief()->offer());
}

TEST_F(OwnTest, ALockForgetsEveryWordAndBringsThemBackToWhoWroteThem)
{
    kit->checkIn()->write("canary of today");
    kit->checkIn()->addMark("Canary sleep");
    kit->competency()->setCompetency("core-7");
    kit->competency()->write("goal", "canary goal");
    kit->growth()->supervision()->open({});
    kit->growth()->supervision()->write("who", "canary lead");
    kit->debrief()->open({});
    kit->debrief()->write("tell", "canary friend");
    kit->gather();
    lock();
    EXPECT_FALSE(kit->loaded());
    EXPECT_EQ(kit->checkIn()->words() + kit->competency()->goal() + kit->growth()->supervision()->who() + kit->debrief()->tellWords(),
              QString());
    EXPECT_EQ(kit->checkIn()->marks()->count() + kit->everything()->count() + kit->ahead()->count()
                  + kit->debrief()->earlier()->count(),
              0);
    kit->checkIn()->write("while it is locked");
    unlock();
    EXPECT_EQ(kit->checkIn()->words(), QStringLiteral("canary of today"))
        << "and nothing of what was typed while locked";
    EXPECT_EQ(kit->competency()->goal(), QStringLiteral("canary goal"));
    EXPECT_TRUE(holding(u"canary").empty());
}

TEST_F(OwnTest, ASecondPeerSeesNothingAndGetsNothingThatWasStillToBeWritten)
{
    kit->checkIn()->write("first words");
    kit->checkIn()->write("first words, longer"); // waits for the pause
    lock();
    unlock(true);
    EXPECT_EQ(kit->count(), 0);
    EXPECT_EQ(kit->checkIn()->words(), QString());
    kit->checkIn()->write("second words");
    kit->erasing()->eraseAll();
    settle();
    EXPECT_EQ(kit->count(), 0);
    lock();
    unlock();
    EXPECT_EQ(kit->checkIn()->words(), QStringLiteral("first words, longer"));
}

TEST_F(OwnTest, WordsOfOnePeerAreRefusedUnderTheKeyOfAnother)
{
    kit->checkIn()->write("first words");
    kit->flush();
    settle();
    inVault([this](Keeping &keeping) { // the vault changes hands without a word to the models
        keeping.vault->lock();
        ASSERT_EQ(keeping.vault->unlock(kOther, second).result, vault::UnlockResult::Opened);
    });
    kit->checkIn()->write("first words, and more");
    kit->flush();
    settle();
    EXPECT_EQ(onDisk().count(), 0);
    EXPECT_NE(kit->trouble(), QString());
}

TEST_F(OwnTest, AFullDiskIsToldAndTheWordsAreWrittenOnceThereIsRoom)
{
    kit->checkIn()->write("before");
    kit->flush();
    settle();
    {
        const FullDisk full(1);
        EXPECT_EQ(kit->savedPhase(), QStringLiteral("saved"));
        kit->checkIn()->write("while it is full");
        EXPECT_EQ(kit->savedPhase(), QStringLiteral("saving"));
        kit->flush();
        settle();
        EXPECT_EQ(kit->savedPhase(), QStringLiteral("failed"));
        EXPECT_EQ(kit->trouble(), QStringLiteral("full"));
        EXPECT_EQ(kit->checkIn()->words(), QStringLiteral("while it is full")) << "it stays in the field";
    }
    kit->retry();
    settle();
    EXPECT_EQ(kit->trouble(), QString());
    EXPECT_EQ(kit->savedPhase(), QStringLiteral("saved"));
    EXPECT_EQ(onDisk().of<peer::CheckIn>()[0].words, "while it is full");
}

TEST_F(OwnTest, ErasingTakesAllOfItAndSaysSo)
{
    kit->checkIn()->write("canaryerased");
    kit->debrief()->open({});
    kit->debrief()->toggle("right", "stayed", true);
    kit->flush();
    settle();
    EXPECT_EQ(kit->count(), 2);
    kit->erasing()->eraseAll();
    settle();
    EXPECT_TRUE(kit->erasing()->isDone());
    EXPECT_EQ(kit->count(), 0);
    EXPECT_FALSE(kit->debrief()->begun()) << "what was open is gone too";
    EXPECT_EQ(onDisk().count(), 0);
    kit->checkIn()->write("a new day");
    EXPECT_FALSE(kit->erasing()->isDone());
}

} // namespace
} // namespace handrail::test
