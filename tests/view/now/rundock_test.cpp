// What the dock of a run needs to know: whether its button calls, what a mark's own button takes back, whether a dose
// is asked for.
#include "view/now/runmodel.h"

#include "support/crisisfixture.h"

#include <gtest/gtest.h>

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
    QVariant mark(int row, const char *role) { return model.allMarks()->rows()[row][role]; }
};

TEST_F(RunDockTest, TheStepForTheCallCallsUntilSomebodyWasCalled)
{
    EXPECT_FALSE(model.callsForHelp());
    EXPECT_TRUE(mark(0, "calls").toBool()) << "every other step has its mark for it";
    act(1);
    EXPECT_EQ(model.title(), "Call 911");
    EXPECT_TRUE(model.callsForHelp());
    EXPECT_EQ(model.callWord(), "Call 911");
    EXPECT_FALSE(model.helpCalled());
    model.mark("called_911");
    EXPECT_FALSE(model.callsForHelp());
    EXPECT_TRUE(model.helpCalled());
    EXPECT_FALSE(mark(0, "calls").toBool());
    EXPECT_EQ(mark(0, "said"), "911 called");
}

TEST_F(RunDockTest, AMarkThatWasJustWrittenOffersToTakeItBackForTenSeconds)
{
    model.mark("dose");
    EXPECT_TRUE(mark(1, "undo").toBool());
    EXPECT_EQ(mark(1, "doneWords"), "Dose 1") << "what was written, not what comes next";
    clock.advance(200);
    model.undoMarkOf("dose");
    EXPECT_EQ(model.doses(), 1) << "a trembling thumb takes nothing back";
    later(11'000);
    EXPECT_FALSE(mark(1, "undo").toBool());
    EXPECT_EQ(mark(1, "label"), "Dose 2");
}

TEST_F(RunDockTest, ADoseIsAskedForInItsTimeAndNotOfSomebodyWhoBreathes)
{
    act(3);
    later(119'000);
    EXPECT_FALSE(model.doseCalls());
    EXPECT_EQ(model.dueAt(), -1);
    later(2'000);
    EXPECT_TRUE(model.doseCalls());
    EXPECT_EQ(model.dueAt(), 0);
    model.mark("breathing");
    EXPECT_FALSE(model.doseCalls());
    EXPECT_EQ(model.dueAt(), -1);
}

TEST_F(RunDockTest, AWayOutSaysWhetherItLeadsToADoseAndWhetherItIsTheLargeButtonOfAnotherStep)
{
    act(3);
    ASSERT_EQ(model.title(), "Breathe for them");
    EXPECT_FALSE(model.branches()->rows()[0]["toDose"].toBool());
    clock.advance(1000);
    model.branch(0);
    ASSERT_EQ(model.title(), "Push the chest");
    EXPECT_TRUE(model.branches()->rows()[0]["toDose"].toBool());
    EXPECT_FALSE(model.branches()->rows()[0]["grand"].toBool());
}

TEST_F(RunDockTest, ASignThatWasSeenHasNoMarkToTakeItBack)
{
    act(1);
    EXPECT_TRUE(model.canUndo());
    EXPECT_TRUE(model.undoSeen());
    model.mark("ems");
    EXPECT_FALSE(model.undoSeen());
}

} // namespace
