#include "crisis/checklistrun.h"
#include "support/fixedclock.h"
#include "support/samplecontent.h"

#include <gtest/gtest.h>

#include <random>

using namespace handrail;
using namespace handrail::crisis;

namespace {

class ChecklistTest : public testing::Test {
protected:
    library::Checklist list = test::sampleChecklist();
    test::FixedClock clock;
    ChecklistRun run = beginChecklist(list, "v1", clock.now());

    void tick(const std::string &step)
    {
        clock.advance(1000);
        run = toggle(list, run, step, clock.now());
    }
};

TEST_F(ChecklistTest, StartsOnTheFirstStep)
{
    EXPECT_EQ(run.current, "look");
    EXPECT_EQ(run.visitId, "v1");
}

TEST_F(ChecklistTest, DoneNextTicksWithTheTimeAndMovesOn)
{
    clock.advance(5000);
    run = next(list, run, clock.now());
    EXPECT_EQ(run.current, "room");
    ASSERT_NE(ticked(run, "look"), nullptr);
    EXPECT_EQ(ticked(run, "look")->at.wallMs, clock.now().wallMs);
}

TEST_F(ChecklistTest, UntickingKeepsTheTraceAndMakesTheStepCurrent)
{
    tick("look");
    tick("look");
    EXPECT_EQ(ticked(run, "look"), nullptr);
    ASSERT_EQ(run.ticks.size(), 1u);
    EXPECT_TRUE(run.ticks[0].undone.has_value());
    EXPECT_EQ(run.current, "look");
    tick("look");
    EXPECT_EQ(run.ticks.size(), 2u);
    EXPECT_NE(ticked(run, "look"), nullptr);
}

TEST_F(ChecklistTest, TickingAnotherRowLeavesTheThumbWhereItIs)
{
    tick("wait");
    EXPECT_EQ(run.current, "look");
    tick("nothing like it");
    EXPECT_EQ(run.ticks.size(), 1u);
}

TEST_F(ChecklistTest, FinishedGroupsFoldAndShowTheirCountAndTime)
{
    tick("look");
    EXPECT_FALSE(groupState(list, run, "arrive").folded);
    tick("room");
    const GroupState state = groupState(list, run, "arrive");
    EXPECT_TRUE(state.folded);
    EXPECT_EQ(state.done, 2);
    EXPECT_EQ(state.of, 2);
    EXPECT_EQ(state.lastAt->wallMs, clock.now().wallMs);
    run = openGroup(list, run, "arrive");
    EXPECT_FALSE(groupState(list, run, "arrive").folded);
    run = next(list, foldGroup(run, "arrive"), clock.now());
    EXPECT_TRUE(groupState(list, run, "arrive").folded);
    EXPECT_EQ(run.current, "name");
}

TEST_F(ChecklistTest, StepBackGoesToItsGroupAndDoneNextComesRoundAgain)
{
    run = openGroup(list, run, "notworking");
    EXPECT_EQ(run.current, "leave");
    run = next(list, run, clock.now());
    EXPECT_EQ(run.current, "look");
    EXPECT_EQ(openGroup(list, run, "nothing").current, "look");
}

TEST_F(ChecklistTest, AllDoneHasNoCurrentStep)
{
    for (std::size_t i = 0; i < list.steps.size(); ++i)
        run = next(list, run, clock.now());
    EXPECT_TRUE(run.current.empty());
    run = next(list, run, clock.now());
    EXPECT_EQ(run.ticks.size(), list.steps.size());
}

TEST_F(ChecklistTest, AStepThatContentNoLongerHasIsNotCurrent)
{
    list.steps.erase(list.steps.begin());
    EXPECT_EQ(settled(list, run).current, "room");
}

TEST_F(ChecklistTest, AnyTapsKeepItWholeAndJsonComesBackEqual)
{
    std::mt19937 random(11);
    const auto upTo = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n)(random); };
    for (int i = 0; i < 2000; ++i) {
        clock.advance(100);
        const std::size_t before = run.ticks.size();
        switch (upTo(4)) {
        case 0: run = next(list, run, clock.now()); break;
        case 1: run = openGroup(list, run, list.groups[upTo(2)].id); break;
        case 2: run = foldGroup(run, list.groups[upTo(2)].id); break;
        default: run = toggle(list, run, list.steps[upTo(4)].id, clock.now()); break;
        }
        ASSERT_GE(run.ticks.size(), before);
        ASSERT_EQ(settled(list, run).current, run.current);
        int done = 0;
        for (const auto &group : list.groups)
            done += groupState(list, run, group.id).done;
        ASSERT_LE(done, 5);
        ASSERT_TRUE(!run.current.empty() || done == 5);
    }
    const auto read = checklistFromJson(toJson(run));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(toJson(read.value()), toJson(run));
    EXPECT_EQ(read.value().ticks.size(), run.ticks.size());
    EXPECT_EQ(read.value().current, run.current);
    EXPECT_EQ(read.value().opened, run.opened);
    EXPECT_EQ(read.value().visitId, "v1");
}

TEST_F(ChecklistTest, DamagedTextIsRefused)
{
    for (const char *bad : {"", "[]", "{}", R"({"checklist":"a"})", R"({"checklist":"a","started":[1,2,"x"],"ticks":[{}]})"})
        EXPECT_FALSE(checklistFromJson(bad).ok()) << bad;
}

} // namespace
