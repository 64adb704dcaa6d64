// Taps of a run as a hurried thumb makes them: twice in a breath, early, and on what stands already.
#include "view/now/runmodel.h"

#include "support/crisisfixture.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

using namespace handrail;
using namespace handrail::view;

namespace {

class RunTaps : public testing::Test, protected test::CrisisFixture {
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

TEST_F(RunTaps, TwoTapsOfTheDoseMarkInABreathAreOneDose)
{
    begin();
    model.marks()->write("dose");
    later(300);
    model.marks()->write("dose");
    EXPECT_EQ(model.doses()->given(), 1);
    model.marks()->write("called_911");
    EXPECT_EQ(mark(0, "times"), "1") << "another mark right away counts";
    later(120'000);
    model.marks()->write("dose");
    EXPECT_EQ(model.doses()->given(), 2);
}

TEST_F(RunTaps, ADoubleTapStartsOnePersonAndEndsNoRun)
{
    begin();
    model.people()->startAnother();
    later(200);
    model.people()->startAnother();
    EXPECT_EQ(model.people()->rows()->count(), 2);
    later(2000);
    model.branch(0); // awake: watch
    later(2000);
    model.act(); // EMS is here: the card
    ASSERT_TRUE(model.step()->atEnd());
    later(300);
    model.finish(); // the card's button lies where the step's was
    EXPECT_EQ(model.people()->rows()->count(), 2);
    later(1000);
    model.finish();
    EXPECT_EQ(model.people()->rows()->count(), 1);
}

TEST_F(RunTaps, ADoseGivenEarlyMakesItsStepGoOnAndIsCountedOnce)
{
    begin();
    act();
    later(2000);
    model.marks()->write("dose");
    act(2000);
    ASSERT_EQ(model.step()->title(), "Give naloxone");
    EXPECT_EQ(model.step()->actionState(), "done");
    EXPECT_EQ(model.step()->doneSays(), "Dose 1 given");
    EXPECT_FALSE(model.step()->doneAt().isEmpty());
    act(2000);
    EXPECT_EQ(model.step()->title(), "Breathe for them");
    EXPECT_EQ(model.doses()->given(), 1);
    EXPECT_EQ(model.step()->actionState(), "do");
}

TEST_F(RunTaps, WhenTheDoseComesDueOnItsStepBothWaysAreOffered)
{
    begin();
    act();
    model.marks()->write("dose");
    act();
    EXPECT_FALSE(model.step()->branches()->rows()[0]["goesOn"].toBool());
    QSignalSpy changed(&model, &RunModel::changed);
    later(125'000);
    ASSERT_TRUE(changed.wait(3000)) << "the step says so by itself";
    EXPECT_EQ(model.step()->actionState(), "again");
    EXPECT_EQ(model.step()->action(), "Dose 2 given");
    EXPECT_TRUE(model.step()->branches()->rows()[0]["goesOn"].toBool());
    model.branch(0);
    EXPECT_EQ(model.step()->title(), "Breathe for them");
    EXPECT_EQ(model.doses()->given(), 1);
}

TEST_F(RunTaps, MarksKeepTheirPlacesFromStepToStep)
{
    begin();
    const auto ids = [this] {
        QStringList all;
        for (const QVariantMap &row : model.marks()->dock()->rows())
            all += row["mark"].toString();
        return all;
    };
    const QStringList first = ids();
    for (int i = 0; i < 5; ++i) {
        act();
        EXPECT_EQ(ids(), first) << model.step()->title().toStdString();
    }
}

TEST_F(RunTaps, TheMarkOfADueDoseTurnsDueOnEveryStepAndSoDoesTheNumberForEveryPage)
{
    begin();
    act();
    act();
    act();
    EXPECT_EQ(mark(1, "standing"), "todo");
    EXPECT_EQ(model.doses()->due(), 0);
    later(121'000);
    model.stepBack();
    EXPECT_EQ(mark(1, "standing"), "due");
    EXPECT_EQ(model.doses()->due(), 2);
    EXPECT_EQ(model.doses()->duePerson(), 1);
    model.people()->startAnother();
    EXPECT_EQ(mark(1, "standing"), "todo") << "theirs is not";
    EXPECT_EQ(model.doses()->due(), 2) << "the other person's is, over whatever page";
    EXPECT_EQ(model.doses()->duePerson(), 1);
}

TEST_F(RunTaps, EveryMarkOffersItsOwnUndoForAWhileAndAfterATap)
{
    begin();
    model.marks()->write("called_911");
    later(1200);
    model.marks()->write("dose");
    later(1200);
    EXPECT_EQ(mark(0, "undo"), "true");
    EXPECT_EQ(mark(1, "undo"), "true");
    EXPECT_EQ(mark(1, "doneWords"), "Dose 1");
    model.marks()->undoMarkOf("dose");
    EXPECT_EQ(model.doses()->given(), 0);
    EXPECT_EQ(mark(0, "times"), "1") << "the other stands";
    later(11'000);
    model.marks()->write("awake"); // anything that refreshes
    EXPECT_EQ(mark(0, "undo"), "false");
    model.marks()->write("called_911");
    EXPECT_EQ(mark(0, "undo"), "true") << "a tap on what stands offers it again";
    model.marks()->undoMarkOf("called_911");
    EXPECT_EQ(mark(0, "times"), "0");
}

TEST_F(RunTaps, TheTapThatWroteAMarkDoesNotTakeItBackByTrembling)
{
    begin();
    model.marks()->write("dose");
    later(400);
    model.marks()->undoMarkOf("dose");
    EXPECT_EQ(model.doses()->given(), 1);
}

} // namespace
