#include "crisis/doseclock.h"
#include "crisis/pacer.h"
#include "support/fixedclock.h"
#include "support/samplecontent.h"

#include <gtest/gtest.h>

using namespace handrail;
using namespace handrail::crisis;

namespace {

class DoseClockTest : public testing::Test {
protected:
    library::Protocol protocol = test::sampleProtocol();
    test::FixedClock clock;
    crisis::Run run = begin(protocol, "r1", "v1", clock.now());

    void dose() { run = apply(protocol, run, Write{"dose"}, clock.now()); }
    DoseClock read() { return doseClock(protocol, run, clock.now()); }
};

TEST_F(DoseClockTest, CountsFromTheStartWhileNoneIsGiven)
{
    clock.advance(72'000);
    EXPECT_EQ(read().phase, DoseClock::Phase::NoneGiven);
    EXPECT_EQ(read().sinceMs, 72'000);
    EXPECT_EQ(read().doses, 0);
}

TEST_F(DoseClockTest, WaitsThenIsDueThenOverAtTheLabelsMinutes)
{
    dose();
    EXPECT_EQ(read().phase, DoseClock::Phase::Wait);
    clock.advance(119'999);
    EXPECT_EQ(read().phase, DoseClock::Phase::Wait);
    clock.advance(1);
    EXPECT_EQ(read().phase, DoseClock::Phase::Due);
    clock.advance(60'000);
    EXPECT_EQ(read().phase, DoseClock::Phase::Due);
    clock.advance(1);
    EXPECT_EQ(read().phase, DoseClock::Phase::Over);
}

TEST_F(DoseClockTest, EachDoseStartsItAnewAndUndoGoesBackToTheOneBefore)
{
    dose();
    clock.advance(130'000);
    dose();
    EXPECT_EQ(read().phase, DoseClock::Phase::Wait);
    EXPECT_EQ(read().doses, 2);
    run = apply(protocol, run, Undo{1}, clock.now());
    EXPECT_EQ(read().phase, DoseClock::Phase::Due);
    EXPECT_EQ(read().sinceMs, 130'000);
    EXPECT_EQ(read().doses, 1);
}

TEST_F(DoseClockTest, RunsOnThroughARebootAndAClockChange)
{
    dose();
    clock.advance(60'000);
    clock.at.wallMs += 3'600'000; // an hour set forward on the same boot
    EXPECT_EQ(read().sinceMs, 60'000);
    clock.at.wallMs -= 3'600'000;
    clock.reboot(65'000);
    EXPECT_EQ(read().sinceMs, 125'000);
    EXPECT_EQ(read().phase, DoseClock::Phase::Due);
}

TEST(Pacer, CountsDownFourThreeTwoOneThenBreathes)
{
    const int countdown[] = {4, 3, 2, 1, 0, 4};
    for (int s = 0; s < 6; ++s) {
        const Beat beat = beatAt(s * 1000 + 999, 5);
        EXPECT_EQ(beat.countdown(), countdown[s]);
        EXPECT_EQ(beat.breathe, s == 4);
        EXPECT_EQ(beat.second, s % 5);
    }
}

TEST(Pacer, HoldsToSenseForNonsense)
{
    EXPECT_EQ(beatAt(-5000, 5).second, 0);
    EXPECT_EQ(beatAt(1000, 0).ofSeconds, 2);
    EXPECT_EQ(beatAt(std::int64_t{86'400'000} * 365, 5).ofSeconds, 5);
}

TEST(Pacer, PressesOneHundredAndTenTimesAMinute)
{
    int presses = 0;
    bool lit = false;
    std::int64_t at = 0;
    while (at < 60'000) {
        if (compressionLit(at) && !lit)
            ++presses;
        lit = compressionLit(at);
        const int wait = msToCompressionChange(at);
        ASSERT_GT(wait, 0);
        ASSERT_LE(wait, 274);
        EXPECT_EQ(compressionLit(at + wait - 1), lit);
        EXPECT_NE(compressionLit(at + wait), lit);
        at += wait;
    }
    EXPECT_EQ(presses, kCompressionsPerMinute);
}

} // namespace
