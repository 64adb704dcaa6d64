#include "crisis/handoffcard.h"
#include "support/fixedclock.h"
#include "support/samplecontent.h"

#include <gtest/gtest.h>

using namespace handrail;
using namespace handrail::crisis;

namespace {

class HandoffTest : public testing::Test {
protected:
    library::Protocol protocol = test::sampleProtocol();
    test::FixedClock clock;
    crisis::Run run = begin(protocol, "r1", "v1", clock.now());
    const std::int64_t t0 = clock.now().wallMs;

    void happen(const Event &event, std::int64_t afterMs)
    {
        clock.advance(afterMs);
        run = apply(protocol, run, event, clock.now());
    }
    HandoffCard card() { return handoffCard(protocol, run, clock.now()); }
};

TEST_F(HandoffTest, TellsWhatWasSeenGivenAndDoneWithTimesAndAges)
{
    happen(Act{}, 10'000);            // would not wake
    happen(Act{}, 20'000);            // 911
    happen(Act{}, 30'000);            // dose 1, breathe
    happen(Write{"dose"}, 150'000);   // dose 2
    happen(Act{}, 60'000);            // breathing, recovery
    clock.advance(120'000);

    const HandoffCard c = card();
    EXPECT_EQ(c.title, "Sample run");
    EXPECT_EQ(c.foundWallMs, t0);
    EXPECT_EQ(c.foundAgeMs, 390'000);
    ASSERT_EQ(c.seen.size(), 1u);
    EXPECT_EQ(c.seen[0].says, "Would not wake");
    ASSERT_EQ(c.doses.size(), 2u);
    EXPECT_EQ(c.doses[0].wallMs, t0 + 60'000);
    EXPECT_EQ(c.doses[1].ageMs, 180'000);
    EXPECT_EQ(c.doses[1].n, 2);
    ASSERT_EQ(c.state.size(), 1u);
    EXPECT_EQ(c.state[0].wallMs, t0 + 270'000);
    EXPECT_TRUE(c.state[0].holds);
    ASSERT_EQ(c.done.size(), 1u);
    EXPECT_EQ(c.done[0].says, "911 called");
    ASSERT_EQ(c.spans.size(), 1u);
    EXPECT_EQ(c.spans[0].pacer, "breath");
    EXPECT_EQ(c.spans[0].fromWallMs, t0 + 60'000);
    EXPECT_EQ(c.spans[0].toWallMs, t0 + 270'000);
    EXPECT_FALSE(c.spans[0].running);
}

TEST_F(HandoffTest, WhatWasUndoneIsNotOnTheCard)
{
    happen(Write{"dose"}, 1000);
    happen(Undo{0}, 1000);
    EXPECT_TRUE(card().doses.empty());
}

TEST_F(HandoffTest, BreathingBeforeALaterDoseIsSaidAsPast)
{
    happen(Write{"breathing"}, 1000);
    happen(Write{"dose"}, 1000);
    ASSERT_EQ(card().state.size(), 1u);
    EXPECT_FALSE(card().state[0].holds);
    happen(Write{"breathing"}, 1000);
    ASSERT_EQ(card().state.size(), 1u);
    EXPECT_TRUE(card().state[0].holds);
    EXPECT_EQ(card().state[0].wallMs, t0 + 3000);
}

TEST_F(HandoffTest, BreathsStillUnderWayRunUntilNow)
{
    for (int i = 0; i < 3; ++i)
        happen(Act{}, 10'000);
    clock.advance(45'000);
    ASSERT_EQ(card().spans.size(), 1u);
    EXPECT_TRUE(card().spans[0].running);
    EXPECT_EQ(card().spans[0].toWallMs - card().spans[0].fromWallMs, 45'000);
}

TEST_F(HandoffTest, DosesAreTheirMinutesApartOnOneClockWhenItIsSetInBetween)
{
    happen(Write{"dose"}, 60'000);
    for (const std::int64_t set :
         {std::int64_t{-3 * 3'600'000}, std::int64_t{86'400'000}, std::int64_t{-400'000'000}}) {
        clock.setWall(clock.now().wallMs + set);
        EXPECT_EQ(card().doses[0].ageMs, 0);
        EXPECT_EQ(card().doses[0].wallMs, clock.now().wallMs) << "as whoever takes over reads on their own watch";
        EXPECT_EQ(card().foundWallMs, clock.now().wallMs - 60'000);
    }
    happen(Write{"dose"}, 180'000);
    ASSERT_EQ(card().doses.size(), 2u);
    EXPECT_EQ(card().doses[1].wallMs - card().doses[0].wallMs, 180'000);
    EXPECT_EQ(card().doses[1].wallMs, clock.now().wallMs);
}

TEST_F(HandoffTest, DosesKeepTheTimeThatTheClockToldThroughARebootAndThroughWhatKeepsItRight)
{
    happen(Write{"dose"}, 60'000);
    clock.setWall(clock.now().wallMs + 1'500);
    EXPECT_EQ(card().doses[0].wallMs, t0 + 60'000) << "no minute jumps about for a second";
    clock.reboot(120'000);
    EXPECT_EQ(card().doses[0].wallMs, t0 + 60'000);
}

TEST_F(HandoffTest, ALookAtAStepIsNotWorkDone)
{
    for (int i = 0; i < 3; ++i)
        happen(Act{}, 10'000); // breathe
    happen(Take{0}, 30'000); // CPR by mistake
    happen(StepBack{}, 2000);
    clock.advance(20'000);
    ASSERT_EQ(card().spans.size(), 1u) << "no CPR, and the breaths are one stretch";
    EXPECT_EQ(card().spans[0].pacer, "breath");
    EXPECT_EQ(card().spans[0].toWallMs - card().spans[0].fromWallMs, 52'000);
    EXPECT_TRUE(card().spans[0].running);
}

TEST_F(HandoffTest, ADoseBetweenBreathsDoesNotPartThem)
{
    for (int i = 0; i < 3; ++i)
        happen(Act{}, 10'000);
    happen(Take{0}, 60'000); // CPR
    happen(Take{0}, 30'000); // dose again
    happen(Act{}, 25'000);   // given: breathe
    clock.advance(30'000);
    const HandoffCard c = card();
    ASSERT_EQ(c.spans.size(), 2u);
    EXPECT_EQ(c.spans[0].pacer, "breath");
    EXPECT_EQ(c.spans[0].toWallMs - c.spans[0].fromWallMs, 145'000);
    EXPECT_EQ(c.spans[1].pacer, "cpr");
    EXPECT_EQ(c.spans[1].toWallMs - c.spans[1].fromWallMs, 30'000);
}

} // namespace
