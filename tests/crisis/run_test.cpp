#include "crisis/run.h"
#include "support/fixedclock.h"
#include "support/samplecontent.h"

#include <gtest/gtest.h>

using namespace handrail;
using namespace handrail::crisis;

namespace {

class RunTest : public testing::Test {
protected:
    library::Protocol protocol = test::sampleProtocol();
    test::FixedClock clock;
    crisis::Run run = begin(protocol, "r1", "v1", clock.now());

    void happen(const Event &event, std::int64_t afterMs = 1000)
    {
        clock.advance(afterMs);
        run = apply(protocol, run, event, clock.now());
    }
    /// check → call → dose1 → breathe
    void toBreathe()
    {
        happen(Act{});
        happen(Act{});
        happen(Act{});
    }
};

TEST_F(RunTest, BeginsOnTheFirstStepWithNothingMarked)
{
    EXPECT_EQ(run.step, "check");
    EXPECT_TRUE(run.marks.empty());
    EXPECT_TRUE(run.path.empty());
    EXPECT_EQ(run.trail.size(), 1u);
    EXPECT_EQ(run.visitId, "v1");
}

TEST_F(RunTest, TheBigButtonWritesItsMarkAndMovesOn)
{
    toBreathe();
    EXPECT_EQ(run.step, "breathe");
    ASSERT_EQ(run.marks.size(), 3u);
    EXPECT_EQ(run.marks[2].id, "dose");
    EXPECT_EQ(run.marks[2].n, 1);
    EXPECT_EQ(run.marks[2].step, "dose1");
    EXPECT_EQ(run.marks[2].at.wallMs, clock.now().wallMs);
}

TEST_F(RunTest, ABranchLeadsWhereItSaysAndOneThatIsNotThereDoesNothing)
{
    happen(Take{0});
    EXPECT_EQ(run.step, "watch");
    EXPECT_EQ(standing(run, "awake"), 1);
    happen(Take{7});
    EXPECT_EQ(run.step, "watch");
}

TEST_F(RunTest, BackReturnsAndKeepsTheMarks)
{
    toBreathe();
    happen(StepBack{});
    EXPECT_EQ(run.step, "dose1");
    EXPECT_EQ(standing(run, "dose"), 1);
    for (int i = 0; i < 9; ++i)
        happen(StepBack{});
    EXPECT_EQ(run.step, "check");
}

TEST_F(RunTest, DosesAreCounted)
{
    toBreathe();
    happen(Write{"dose"}, 120'000);
    happen(Write{"dose"}, 120'000);
    EXPECT_EQ(run.marks.back().n, 3);
    EXPECT_EQ(run.step, "breathe") << "a mark of the dock does not move";
}

TEST_F(RunTest, ADoneMarkIsNotWrittenTwice)
{
    happen(Write{"called_911"});
    const auto first = run.marks.back().at.wallMs;
    happen(Write{"called_911"});
    happen(Act{});
    happen(Act{}); // its action would mark 911 again
    EXPECT_EQ(standing(run, "called_911"), 1);
    EXPECT_EQ(run.marks[0].at.wallMs, first) << "the first time is the time";
}

TEST_F(RunTest, AnUnknownMarkIsNotWritten)
{
    happen(Write{"nothing"});
    EXPECT_TRUE(run.marks.empty());
}

TEST_F(RunTest, UndoKeepsTheTraceAndTheOthersAreCountedAnew)
{
    toBreathe();
    happen(Write{"dose"}, 120'000);
    happen(Undo{2});
    ASSERT_EQ(run.marks.size(), 4u);
    ASSERT_TRUE(run.marks[2].undone.has_value());
    EXPECT_EQ(run.marks[2].undone->wallMs, clock.now().wallMs);
    EXPECT_EQ(run.marks[3].n, 1) << "it is the first dose now";
    EXPECT_EQ(standing(run, "dose"), 1);
    happen(Write{"dose"}, 120'000);
    EXPECT_EQ(run.marks.back().n, 2);
}

TEST_F(RunTest, UndoingTheBigButtonComesBackToItsStep)
{
    toBreathe();
    happen(Undo{2});
    EXPECT_EQ(run.step, "dose1");
    EXPECT_EQ(standing(run, "dose"), 0);
}

TEST_F(RunTest, UndoingLaterStaysWhereOneIs)
{
    toBreathe();
    happen(Act{}); // recovery
    happen(Undo{2});
    EXPECT_EQ(run.step, "recovery");
}

TEST_F(RunTest, UndoTwiceOrOfNothingChangesNothing)
{
    toBreathe();
    happen(Undo{2});
    const auto undone = run.marks[2].undone->wallMs;
    happen(Undo{2});
    happen(Undo{99});
    EXPECT_EQ(run.marks[2].undone->wallMs, undone);
}

TEST_F(RunTest, BreathingNoLongerHoldsOnceAnotherDoseIsGiven)
{
    toBreathe();
    happen(Act{}); // breathing
    EXPECT_NE(current(protocol, run, "breathing"), nullptr);
    happen(Write{"dose"}, 120'000);
    EXPECT_EQ(current(protocol, run, "breathing"), nullptr);
    happen(Write{"breathing"});
    ASSERT_NE(current(protocol, run, "breathing"), nullptr) << "it can be marked again";
    EXPECT_EQ(current(protocol, run, "breathing")->n, 2);
}

TEST_F(RunTest, BreathingNoLongerHoldsOnceSomeoneBreathesForThem)
{
    toBreathe();
    happen(Act{}); // breathing, recovery
    happen(Act{}); // watch
    happen(Write{"awake"});
    happen(Take{0}); // sleepy: dose2
    happen(Take{0}); // no such branch
    EXPECT_NE(current(protocol, run, "breathing"), nullptr);
    happen(StepBack{});
    happen(StepBack{});
    happen(StepBack{}); // on the step with the pacer
    EXPECT_EQ(run.step, "breathe");
    EXPECT_EQ(current(protocol, run, "breathing"), nullptr);
    EXPECT_EQ(current(protocol, run, "awake"), nullptr);
    EXPECT_NE(current(protocol, run, "called_911"), nullptr) << "what was done stays done";
}

TEST_F(RunTest, HandOverIsReachedFromAnyStepAndBackReturnsToIt)
{
    happen(HandOver{});
    EXPECT_EQ(run.step, kEnd);
    happen(HandOver{});
    happen(Act{});
    EXPECT_EQ(run.step, kEnd);
    happen(StepBack{});
    EXPECT_EQ(run.step, "check");
}

TEST_F(RunTest, NothingChangesAfterTheEnd)
{
    toBreathe();
    happen(Finish{});
    const std::string ended = toJson(run);
    for (const Event &event :
         {Event{Act{}}, Event{Take{0}}, Event{StepBack{}}, Event{Write{"dose"}}, Event{Undo{0}}, Event{Finish{}}})
        happen(event);
    EXPECT_EQ(toJson(run), ended);
    EXPECT_EQ(elapsedMs(run, clock.now()), 4000) << "the clock stands";
}

TEST_F(RunTest, ElapsedSurvivesAClockChangeAndAReboot)
{
    clock.advance(60'000);
    clock.setWall(0);
    EXPECT_EQ(elapsedMs(run, clock.now()), 60'000);
    clock.setWall(run.started.wallMs + 60'000);
    clock.reboot(30'000);
    EXPECT_EQ(elapsedMs(run, clock.now()), 90'000);
    clock.setWall(0);
    EXPECT_EQ(elapsedMs(run, clock.now()), 0) << "unknowable, but never negative";
}

TEST_F(RunTest, TwoRunsAreKeptApart)
{
    crisis::Run other = begin(protocol, "r2", "v1", clock.now());
    toBreathe();
    EXPECT_EQ(other.step, "check");
    other = apply(protocol, other, Write{"dose"}, clock.now());
    EXPECT_EQ(other.marks.back().n, 1);
    EXPECT_EQ(standing(run, "dose"), 1);
}

TEST_F(RunTest, ARunOnAStepThatContentNoLongerHasFallsBack)
{
    toBreathe();
    std::erase_if(protocol.steps, [](const auto &s) { return s.id == "breathe" || s.id == "call"; });
    run = settled(protocol, run);
    EXPECT_EQ(run.step, "dose1");
    EXPECT_EQ(run.path, std::vector<std::string>{"check"});
    EXPECT_EQ(standing(run, "dose"), 1);
    protocol.steps.clear();
    EXPECT_EQ(settled(protocol, run).step, kEnd);
}

TEST_F(RunTest, TheStepBarFollowsTheWayThroughAndWaitsOnAWayAside)
{
    protocol.steps[6].to = "end"; // recovery ends it: seven steps through, watch is aside
    EXPECT_EQ(progress(protocol, run).at, 0u);
    EXPECT_EQ(progress(protocol, run).of, 7u);
    happen(Take{0});
    EXPECT_EQ(run.step, "watch");
    EXPECT_EQ(progress(protocol, run).at, 0u);
    happen(StepBack{});
    toBreathe();
    EXPECT_EQ(progress(protocol, run).at, 3u);
    happen(HandOver{});
    EXPECT_EQ(progress(protocol, run).at, 7u);
}

TEST_F(RunTest, TheDockShowsTheSameMarksInTheSamePlacesOnEveryStep)
{
    using Ids = std::vector<std::string>;
    EXPECT_EQ(dockMarks(protocol), (Ids{"called_911", "dose", "breathing", "awake"}));
    EXPECT_EQ(dockMarks(protocol, 9).size(), 5u) << "what was seen belongs to the card";
}

TEST_F(RunTest, TheNumberOfTheDoseIsFilledIn)
{
    EXPECT_EQ(numbered("Dose {n} of {n}", 2), "Dose 2 of 2");
    EXPECT_EQ(numbered("No number", 2), "No number");
}

TEST_F(RunTest, DamagedTextIsRefusedAndDoesNotCrash)
{
    toBreathe();
    const std::string whole = toJson(run);
    for (const char *bad : {"", "{", "[]", "null", "7", R"({"id":1})", R"({"id":"a","protocol":"b","step":"c","started":[1]})",
                            R"({"id":"a","protocol":"b","step":"c","started":[1,2,"x"],"marks":[{"id":"dose"}]})",
                            R"({"id":"a","protocol":"b","step":"c","started":["1",2,"x"]})"})
        EXPECT_FALSE(runFromJson(bad).ok()) << bad;
    for (std::size_t cut = 0; cut < whole.size(); ++cut)
        EXPECT_FALSE(runFromJson(whole.substr(0, cut)).ok());
    EXPECT_TRUE(runFromJson(whole).ok());
}

} // namespace
