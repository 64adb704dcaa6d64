#include "view/runmodel.h"

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
    QString mark(int row, const char *role) { return model.marks()->rows()[row][role].toString(); }
};

TEST_F(OverdoseTest, StartsOnTheFirstStepAndSaysThatARunIsOn)
{
    begin();
    EXPECT_TRUE(model.running());
    EXPECT_EQ(model.title(), "Check them");
    EXPECT_EQ(model.action(), "No answer");
    EXPECT_EQ(model.branches()->rows()[0]["label"].toString(), "Awake");
    EXPECT_EQ(model.elapsedText(), "0:01");
    model.start("sample");
    EXPECT_EQ(model.elapsedText(), "0:01") << "opening it again returns to the run";
}

TEST_F(OverdoseTest, ShowsTheFirstStepAtOnceAndBeginsWhenTheLastStartIsKnown)
{
    model.start("sample");
    EXPECT_EQ(model.title(), "Check them");
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
    EXPECT_EQ(model.title(), "Call 911");
    settle();
    EXPECT_EQ(model.title(), "Call 911");
    EXPECT_EQ(journal->states("run/").value().size(), 1u);
}

TEST_F(OverdoseTest, AMarkIsSavingUntilTheJournalHasItAndThenShowsItsTime)
{
    begin();
    model.mark("called_911");
    EXPECT_EQ(mark(0, "standing"), "saving");
    EXPECT_EQ(mark(0, "label"), "911");
    EXPECT_TRUE(model.saving());
    settle();
    EXPECT_EQ(mark(0, "standing"), "done");
    EXPECT_FALSE(mark(0, "at").isEmpty());
    EXPECT_FALSE(model.saving());
}

TEST_F(OverdoseTest, AMarkTheDiskRefusesIsNeverShownAsSaved)
{
    begin();
    settle();
    journal->refuseAfter = 0;
    model.mark("called_911");
    settle();
    EXPECT_EQ(mark(0, "standing"), "saving");
    EXPECT_TRUE(model.saveRefused());
    journal->refuseAfter = -1;
    model.retry();
    settle();
    EXPECT_EQ(mark(0, "standing"), "done");
    EXPECT_FALSE(model.saveRefused());
}

TEST_F(OverdoseTest, TheDoseButtonCountsAndItsClockRuns)
{
    begin();
    EXPECT_EQ(model.dosePhase(), "none");
    act();
    act();
    EXPECT_EQ(model.action(), "Dose 1 given");
    act();
    EXPECT_EQ(model.pacer(), "breath");
    later(48'000);
    EXPECT_EQ(model.doseText(), "0:48");
    EXPECT_EQ(model.dosePhase(), "wait");
    later(72'000);
    EXPECT_EQ(model.dosePhase(), "due");
    EXPECT_EQ(model.doseFromText(), "2:00");
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
    EXPECT_EQ(model.title(), "Call 911");
    later(300);
    model.act();
    EXPECT_EQ(model.title(), "Give naloxone");
}

TEST_F(OverdoseTest, UndoIsOfferedForTenSecondsAndKeepsTheTrace)
{
    begin();
    act();
    act();
    act();
    ASSERT_TRUE(model.canUndo());
    EXPECT_EQ(model.undoText(), "Dose 1 given");
    model.undo();
    EXPECT_EQ(model.title(), "Give naloxone");
    EXPECT_EQ(model.doses(), 0);
    EXPECT_FALSE(model.canUndo());
    settle();
    bool traced = false;
    for (const auto &entry : journal->written)
        traced = traced || entry.kind == "run.undo";
    EXPECT_TRUE(traced);
}

TEST_F(OverdoseTest, TappingADoneMarkOffersToTakeItBack)
{
    begin();
    model.mark("called_911");
    model.mark("ems");
    EXPECT_EQ(model.undoText(), "EMS arrived");
    model.mark("called_911");
    EXPECT_EQ(model.undoText(), "911 called");
    model.undo();
    EXPECT_EQ(mark(0, "standing"), "due");
}

TEST_F(OverdoseTest, TheLanguageChangesInPlace)
{
    begin();
    settings.setLanguage("es");
    EXPECT_EQ(model.title(), "Mira");
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
    EXPECT_EQ(again.title(), "Breathe for them");
    EXPECT_EQ(again.elapsedText(), "0:44");
    EXPECT_EQ(again.doseText(), "0:40");
    EXPECT_EQ(again.marks()->rows()[0]["standing"].toString(), "done") << "what was restored was saved";
    again.start("sample");
    EXPECT_EQ(again.title(), "Breathe for them") << "the page opening again begins nothing new";
}

TEST_F(OverdoseTest, FinishingEndsTheRunForGood)
{
    begin();
    model.handOver();
    EXPECT_TRUE(model.atEnd());
    model.finish();
    EXPECT_FALSE(model.running());
    settle();
    EXPECT_TRUE(journal->states("run/").value().empty());
    EXPECT_EQ(journal->written.back().kind, "run.ended");
    EXPECT_TRUE(journal->state("visit/open").value().has_value()) << "the visit stays open";
    model.start("sample");
    EXPECT_TRUE(model.running());
    EXPECT_EQ(model.title(), "Check them");
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
        EXPECT_EQ(model.beatSecond(), s % 5);
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
    model.mark("awake");
    HandoffModel *card = model.handoff();
    later(60'000);
    model.handOver();
    EXPECT_EQ(card->title(), "Sample run");
    EXPECT_EQ(card->seenSays(), QStringList{"Would not wake"});
    EXPECT_EQ(card->doseTimes().size(), 1);
    EXPECT_EQ(card->lastDoseMinutes(), 3);
    EXPECT_EQ(card->state()->rows()[0]["says"].toString(), "Awake");
    EXPECT_EQ(card->spans()->count(), 1);
    model.undoMark(card->doses()->rows()[0]["markIndex"].toInt());
    EXPECT_TRUE(card->doseTimes().isEmpty());
}

TEST_F(OverdoseTest, TwoTapsOfTheDoseMarkInABreathAreOneDose)
{
    begin();
    model.mark("dose");
    later(300);
    model.mark("dose");
    EXPECT_EQ(model.doses(), 1);
    model.mark("called_911");
    EXPECT_EQ(mark(0, "times"), "1") << "another mark right away counts";
    later(120'000);
    model.mark("dose");
    EXPECT_EQ(model.doses(), 2);
}

TEST_F(OverdoseTest, ADoubleTapStartsOnePersonAndEndsNoRun)
{
    begin();
    model.startAnother();
    later(200);
    model.startAnother();
    EXPECT_EQ(model.people()->count(), 2);
    later(2000);
    model.branch(0); // awake: watch
    later(2000);
    model.act(); // EMS is here: the card
    ASSERT_TRUE(model.atEnd());
    later(300);
    model.finish(); // the card's button lies where the step's was
    EXPECT_EQ(model.people()->count(), 2);
    later(1000);
    model.finish();
    EXPECT_EQ(model.people()->count(), 1);
}

TEST_F(OverdoseTest, ADoseGivenEarlyMakesItsStepGoOnAndIsCountedOnce)
{
    begin();
    act();
    later(2000);
    model.mark("dose");
    act(2000);
    ASSERT_EQ(model.title(), "Give naloxone");
    EXPECT_EQ(model.actionState(), "done");
    EXPECT_EQ(model.doneSays(), "Dose 1 given");
    EXPECT_FALSE(model.doneAt().isEmpty());
    act(2000);
    EXPECT_EQ(model.title(), "Breathe for them");
    EXPECT_EQ(model.doses(), 1);
    EXPECT_EQ(model.actionState(), "do");
}

TEST_F(OverdoseTest, WhenTheDoseComesDueOnItsStepBothWaysAreOffered)
{
    begin();
    act();
    model.mark("dose");
    act();
    EXPECT_FALSE(model.branches()->rows()[0]["goesOn"].toBool());
    QSignalSpy changed(&model, &RunModel::changed);
    later(125'000);
    ASSERT_TRUE(changed.wait(3000)) << "the step says so by itself";
    EXPECT_EQ(model.actionState(), "again");
    EXPECT_EQ(model.action(), "Dose 2 given");
    EXPECT_TRUE(model.branches()->rows()[0]["goesOn"].toBool());
    model.branch(0);
    EXPECT_EQ(model.title(), "Breathe for them");
    EXPECT_EQ(model.doses(), 1);
}

TEST_F(OverdoseTest, MarksKeepTheirPlacesFromStepToStep)
{
    begin();
    const auto ids = [this] {
        QStringList all;
        for (const QVariantMap &row : model.marks()->rows())
            all += row["mark"].toString();
        return all;
    };
    const QStringList first = ids();
    for (int i = 0; i < 5; ++i) {
        act();
        EXPECT_EQ(ids(), first) << model.title().toStdString();
    }
}

TEST_F(OverdoseTest, TheMarkOfADueDoseTurnsDueOnEveryStepAndSoDoesTheNumberForEveryPage)
{
    begin();
    act();
    act();
    act();
    EXPECT_EQ(mark(1, "standing"), "todo");
    EXPECT_EQ(model.dueDose(), 0);
    later(121'000);
    model.stepBack();
    EXPECT_EQ(mark(1, "standing"), "due");
    EXPECT_EQ(model.dueDose(), 2);
    EXPECT_EQ(model.duePerson(), 1);
    model.startAnother();
    EXPECT_EQ(mark(1, "standing"), "todo") << "theirs is not";
    EXPECT_EQ(model.dueDose(), 2) << "the other person's is, over whatever page";
    EXPECT_EQ(model.duePerson(), 1);
}

TEST_F(OverdoseTest, EveryMarkOffersItsOwnUndoForAWhileAndAfterATap)
{
    begin();
    model.mark("called_911");
    later(1200);
    model.mark("dose");
    later(1200);
    EXPECT_EQ(mark(0, "undo"), "true");
    EXPECT_EQ(mark(1, "undo"), "true");
    EXPECT_EQ(mark(1, "doneWords"), "Dose 1");
    model.undoMarkOf("dose");
    EXPECT_EQ(model.doses(), 0);
    EXPECT_EQ(mark(0, "times"), "1") << "the other stands";
    later(11'000);
    model.mark("awake"); // anything that refreshes
    EXPECT_EQ(mark(0, "undo"), "false");
    model.mark("called_911");
    EXPECT_EQ(mark(0, "undo"), "true") << "a tap on what stands offers it again";
    model.undoMarkOf("called_911");
    EXPECT_EQ(mark(0, "times"), "0");
}

TEST_F(OverdoseTest, TheTapThatWroteAMarkDoesNotTakeItBackByTrembling)
{
    begin();
    model.mark("dose");
    later(400);
    model.undoMarkOf("dose");
    EXPECT_EQ(model.doses(), 1);
}

} // namespace
