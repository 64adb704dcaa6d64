// What the dock of a run needs to know: whether its button calls, what a mark's own button takes back, whether a dose
// is asked for.
#include "view/now/runmodel.h"

#include "support/crisisfixture.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

using namespace handrail;
using namespace handrail::view;

namespace {

class RunDockTest : public testing::Test, protected test::CrisisFixture {
protected:
    CrisisDesk desk{vault, clock};
    RunModel model{desk, content, settings};

    void SetUp() override
    {
        settings.setLanguage("en");
        desk.restore();
        settle();
        model.start("sample");
    }
    void later(std::int64_t ms)
    {
        clock.advance(ms);
        model.setVisible(false); // as a tick would
        model.setVisible(true);
    }
    void act(int times)
    {
        for (int i = 0; i < times; ++i) {
            clock.advance(1000);
            model.act();
        }
    }
    QVariant mark(int row, const char *role) { return model.marks()->all()->rows()[row][role]; }
};

TEST_F(RunDockTest, TheStepForTheCallCallsUntilSomebodyWasCalled)
{
    EXPECT_FALSE(model.help()->isHere());
    EXPECT_TRUE(mark(0, "calls").toBool()) << "every other step has its mark for it";
    act(1);
    EXPECT_EQ(model.step()->title(), "Call 911");
    EXPECT_TRUE(model.help()->isHere());
    EXPECT_EQ(model.help()->word(), "Call 911");
    EXPECT_FALSE(model.help()->isCalled());
    model.marks()->write("called_911");
    EXPECT_FALSE(model.help()->isHere());
    EXPECT_TRUE(model.help()->isCalled());
    EXPECT_FALSE(mark(0, "calls").toBool());
    EXPECT_EQ(mark(0, "said"), "911 called");
}

/// Looking at the sheet of 911 is no call, and forgets nobody: it is asked until somebody says so, in this run and in
/// one that begins soon after.
TEST_F(RunDockTest, AfterTheSheetOf911ItIsAskedWhetherTheyWereCalled)
{
    EXPECT_FALSE(model.help()->isAsked());
    QSignalSpy changed(model.help(), &HelpCall::changed);
    desk.keepCall({{}, "call.opened", "988", {}, 0, {}});
    EXPECT_FALSE(model.help()->isAsked());
    desk.keepCall({{}, "call.opened", "911", {}, 0, {}});
    EXPECT_TRUE(model.help()->isAsked());
    EXPECT_GE(changed.size(), 1);
    EXPECT_FALSE(model.help()->isCalled());
    model.marks()->write("called_911");
    EXPECT_FALSE(model.help()->isAsked());
    clock.advance(2000);
    model.marks()->undoMarkOf("called_911");
    EXPECT_TRUE(model.help()->isAsked());

    CrisisDesk next{vault, clock}; // as after a kill
    next.restore();
    settle();
    RunModel again(next, content, settings);
    ASSERT_TRUE(again.running());
    EXPECT_TRUE(again.help()->isAsked());
}

/// The large button of the step that is for the call goes on calling, whatever was looked at before.
TEST_F(RunDockTest, OnTheStepForTheCallItIsAskedOnlyAfterTheSheetWasOpenedFromThere)
{
    desk.keepCall({{}, "call.opened", "911", {}, 0, {}});
    EXPECT_TRUE(model.help()->isAsked());
    act(1);
    ASSERT_TRUE(model.help()->isHere());
    EXPECT_FALSE(model.help()->isAsked());
    clock.advance(5000);
    desk.keepCall({{}, "call.opened", "911", {}, 0, {}});
    EXPECT_TRUE(model.help()->isAsked());
}

TEST_F(RunDockTest, AMarkThatWasJustWrittenOffersToTakeItBackForTenSeconds)
{
    model.marks()->write("dose");
    EXPECT_TRUE(mark(1, "undo").toBool());
    EXPECT_EQ(mark(1, "doneWords"), "Dose 1") << "what was written, not what comes next";
    clock.advance(200);
    model.marks()->undoMarkOf("dose");
    EXPECT_EQ(model.doses()->given(), 1) << "a trembling thumb takes nothing back";
    later(11'000);
    EXPECT_FALSE(mark(1, "undo").toBool());
    EXPECT_EQ(mark(1, "label"), "Dose 2");
}

TEST_F(RunDockTest, ADoseIsAskedForInItsTimeAndNotOfSomebodyWhoBreathes)
{
    act(3);
    later(119'000);
    EXPECT_FALSE(model.doses()->calls());
    EXPECT_EQ(model.people()->dueAt(), -1);
    later(2'000);
    EXPECT_TRUE(model.doses()->calls());
    EXPECT_EQ(model.people()->dueAt(), 0);
    model.marks()->write("breathing");
    EXPECT_FALSE(model.doses()->calls());
    EXPECT_EQ(model.people()->dueAt(), -1);
}

TEST_F(RunDockTest, AWayOutSaysWhetherItLeadsToADoseAndWhetherItIsTheLargeButtonOfAnotherStep)
{
    act(3);
    ASSERT_EQ(model.step()->title(), "Breathe for them");
    EXPECT_FALSE(model.step()->branches()->rows()[0]["toDose"].toBool());
    clock.advance(1000);
    model.branch(0);
    ASSERT_EQ(model.step()->title(), "Push the chest");
    EXPECT_TRUE(model.step()->branches()->rows()[0]["toDose"].toBool());
    EXPECT_FALSE(model.step()->branches()->rows()[0]["grand"].toBool());
}

TEST_F(RunDockTest, ASignThatWasSeenHasNoMarkToTakeItBack)
{
    act(1);
    EXPECT_TRUE(model.marks()->canUndo());
    EXPECT_TRUE(model.marks()->undoSeen());
    model.marks()->write("ems");
    EXPECT_FALSE(model.marks()->undoSeen());
}

} // namespace
