#include "view/now/runmodel.h"

#include "support/crisisfixture.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

using namespace handrail;
using namespace handrail::view;

namespace {

class OverdoseTest : public testing::Test, protected test::CrisisFixture {
protected:
    CrisisDesk desk{vault, clock};
    RunModel model{desk, content, settings};

    void SetUp() override { settings.setLanguage("en"); }
    void begin()
    {
        desk.restore();
        settle();
        model.start("sample");
        later(1000);
    }
    void later(std::int64_t ms) { clock.advance(ms); }
    void act(std::int64_t afterMs = 1000)
    {
        later(afterMs);
        model.act();
    }
    QString mark(int row, const char *role) { return model.marks()->dock()->rows()[row][role].toString(); }
};

TEST_F(OverdoseTest, StartsOnTheFirstStepAndSaysThatARunIsOn)
{
    begin();
    EXPECT_TRUE(model.running());
    EXPECT_EQ(model.step()->title(), "Check them");
    EXPECT_EQ(model.step()->action(), "No answer");
    EXPECT_EQ(model.step()->branches()->rows()[0]["label"].toString(), "Awake");
    EXPECT_EQ(model.elapsedText(), "0:01");
    model.start("sample");
    EXPECT_EQ(model.elapsedText(), "0:01") << "opening it again returns to the run";
}

TEST_F(OverdoseTest, ShowsTheFirstStepAtOnceAndBeginsWhenTheLastStartIsKnown)
{
    model.start("sample");
    EXPECT_EQ(model.step()->title(), "Check them");
    EXPECT_FALSE(model.running());
    settle();
    EXPECT_TRUE(model.running());
    ASSERT_FALSE(journal->written.empty());
    EXPECT_EQ(journal->written[0].kind, "visit.opened");
    EXPECT_EQ(journal->written[1].kind, "run.started");
}

TEST_F(OverdoseTest, AThumbQuickerThanTheDiskBeginsTheRun)
{
    model.start("sample");
    later(500);
    model.act();
    EXPECT_TRUE(model.running());
    EXPECT_EQ(model.step()->title(), "Call 911");
    settle();
    EXPECT_EQ(model.step()->title(), "Call 911");
    EXPECT_EQ(journal->states("run/").value().size(), 1u);
}

TEST_F(OverdoseTest, AMarkIsSavingUntilTheJournalHasItAndThenShowsItsTime)
{
    begin();
    model.marks()->write("called_911");
    EXPECT_EQ(mark(0, "standing"), "saving");
    EXPECT_EQ(mark(0, "label"), "911");
    EXPECT_TRUE(model.saving()->isBusy());
    settle();
    EXPECT_EQ(mark(0, "standing"), "done");
    EXPECT_FALSE(mark(0, "at").isEmpty());
    EXPECT_FALSE(model.saving()->isBusy());
}

TEST_F(OverdoseTest, AMarkTheDiskRefusesIsNeverShownAsSaved)
{
    begin();
    settle();
    journal->refuseAfter = 0;
    model.marks()->write("called_911");
    settle();
    EXPECT_EQ(mark(0, "standing"), "saving");
    EXPECT_EQ(model.saving()->phase(), "failed");
    journal->refuseAfter = -1;
    model.saving()->retry();
    settle();
    EXPECT_EQ(mark(0, "standing"), "done");
    EXPECT_EQ(model.saving()->phase(), "saved");
}

TEST_F(OverdoseTest, TheDoseButtonCountsAndItsClockRuns)
{
    begin();
    EXPECT_EQ(model.doses()->phase(), "none");
    act();
    act();
    EXPECT_EQ(model.step()->action(), "Dose 1 given");
    act();
    EXPECT_EQ(model.pacer()->kind(), "breath");
    later(48'000);
    EXPECT_EQ(model.doses()->text(), "0:48");
    EXPECT_EQ(model.doses()->phase(), "wait");
    later(72'000);
    EXPECT_EQ(model.doses()->phase(), "due");
    EXPECT_EQ(model.doses()->fromText(), "2:00");
    model.setVisible(false); // as a tick would
    model.setVisible(true);
    EXPECT_EQ(mark(1, "label"), "Dose 2");
}

TEST_F(OverdoseTest, ADoubleTapDoesNotPassAStep)
{
    begin();
    act();
    later(100);
    model.act();
    EXPECT_EQ(model.step()->title(), "Call 911");
    later(300);
    model.act();
    EXPECT_EQ(model.step()->title(), "Give naloxone");
}

TEST_F(OverdoseTest, UndoIsOfferedForTenSecondsAndKeepsTheTrace)
{
    begin();
    act();
    act();
    act();
    ASSERT_TRUE(model.marks()->canUndo());
    EXPECT_EQ(model.marks()->undoText(), "Dose 1 given");
    model.marks()->undo();
    EXPECT_EQ(model.step()->title(), "Give naloxone");
    EXPECT_EQ(model.doses()->given(), 0);
    EXPECT_FALSE(model.marks()->canUndo());
    settle();
    bool traced = false;
    for (const auto &entry : journal->written)
        traced = traced || entry.kind == "run.undo";
    EXPECT_TRUE(traced);
}

TEST_F(OverdoseTest, TappingADoneMarkOffersToTakeItBack)
{
    begin();
    model.marks()->write("called_911");
    model.marks()->write("ems");
    EXPECT_EQ(model.marks()->undoText(), "EMS arrived");
    model.marks()->write("called_911");
    EXPECT_EQ(model.marks()->undoText(), "911 called");
    model.marks()->undo();
    EXPECT_EQ(mark(0, "standing"), "due");
}

TEST_F(OverdoseTest, TheLanguageChangesInPlace)
{
    begin();
    settings.setLanguage("es");
    EXPECT_EQ(model.step()->title(), "Mira");
    EXPECT_TRUE(model.running());
}

TEST_F(OverdoseTest, ComesBackAfterAKillOnItsStepWithTheRightClock)
{
    begin();
    act();
    act();
    act();
    settle();
    clock.reboot(40'000);

    CrisisDesk desk2(vault, clock);
    RunModel again(desk2, content, settings);
    QSignalSpy returned(&again, &RunModel::returned);
    desk2.restore();
    settle();
    EXPECT_EQ(returned.count(), 1);
    EXPECT_TRUE(again.running());
    EXPECT_EQ(again.step()->title(), "Breathe for them");
    EXPECT_EQ(again.elapsedText(), "0:44");
    EXPECT_EQ(again.doses()->text(), "0:40");
    EXPECT_EQ(again.marks()->dock()->rows()[0]["standing"].toString(), "done") << "what was restored was saved";
    again.start("sample");
    EXPECT_EQ(again.step()->title(), "Breathe for them") << "the page opening again begins nothing new";
}

TEST_F(OverdoseTest, FinishingEndsTheRunForGood)
{
    begin();
    model.handOver();
    EXPECT_TRUE(model.step()->atEnd());
    model.finish();
    EXPECT_FALSE(model.running());
    settle();
    EXPECT_TRUE(journal->states("run/").value().empty());
    EXPECT_EQ(journal->written.back().kind, "run.ended");
    EXPECT_TRUE(journal->state("visit/open").value().has_value()) << "the visit stays open";
    model.start("sample");
    EXPECT_TRUE(model.running());
    EXPECT_EQ(model.step()->title(), "Check them");
}

TEST_F(OverdoseTest, TicksOnceASecondOnlyWhileOnAndSeen)
{
    QSignalSpy ticks(&model, &RunModel::ticked);
    QTest::qWait(1100);
    EXPECT_EQ(ticks.count(), 0) << "no run, no timer";
    begin();
    ticks.clear();
    QTest::qWait(2100);
    EXPECT_GE(ticks.count(), 1);
    EXPECT_LE(ticks.count(), 3);
    model.setVisible(false);
    ticks.clear();
    QTest::qWait(1100);
    EXPECT_EQ(ticks.count(), 0);
}

TEST_F(OverdoseTest, ThePacerCountsSecondsOfTheRunFromTheStep)
{
    begin();
    act();
    act();
    act(); // four seconds in, on the pacer
    for (int s = 0; s < 7; ++s) {
        EXPECT_EQ(model.pacer()->beatSecond(), s % 5);
        later(1000);
    }
}

TEST_F(OverdoseTest, TheCardHasDosesStateAndWhatWasSeen)
{
    begin();
    act();
    act();
    act();
    later(120'000);
    model.marks()->write("awake");
    HandoffModel *card = model.handoff();
    later(60'000);
    model.handOver();
    EXPECT_EQ(card->title(), "Sample run");
    EXPECT_EQ(card->seenSays(), QStringList{"Would not wake"});
    EXPECT_EQ(card->doseTimes().size(), 1);
    EXPECT_EQ(card->lastDoseMinutes(), 3);
    EXPECT_EQ(card->state()->rows()[0]["says"].toString(), "Awake");
    EXPECT_EQ(card->spans()->count(), 1);
    model.marks()->undoMark(card->doses()->rows()[0]["markIndex"].toInt());
    EXPECT_TRUE(card->doseTimes().isEmpty());
}

} // namespace
