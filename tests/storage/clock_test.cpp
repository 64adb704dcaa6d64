#include "storage/clock.h"
#include "support/fixedclock.h"

#include <gtest/gtest.h>

using handrail::storage::elapsedMs;
using handrail::test::FixedClock;

TEST(Elapsed, IsRightWhenThePersonTurnsTheWallClockBack)
{
    FixedClock clock;
    const auto dose = clock.now();
    clock.advance(90'000);
    clock.setWall(dose.wallMs - 3'600'000);
    EXPECT_EQ(elapsedMs(dose, clock.now()), 90'000);
}

TEST(Elapsed, GoesOnThroughAReboot)
{
    FixedClock clock;
    const auto dose = clock.now();
    clock.advance(60'000);
    clock.reboot(45'000);
    EXPECT_EQ(elapsedMs(dose, clock.now()), 105'000);
}

TEST(Elapsed, IsNeverNegative)
{
    FixedClock clock;
    const auto dose = clock.now();
    clock.reboot(0);
    clock.setWall(dose.wallMs - 10'000);
    EXPECT_EQ(elapsedMs(dose, clock.now()), 0);
}

TEST(SystemClock, MovesForwardWithinOneBoot)
{
    const handrail::storage::SystemClock clock;
    const auto first = clock.now();
    const auto second = clock.now();
    EXPECT_EQ(first.bootId, second.bootId);
    EXPECT_GE(second.bootMs, first.bootMs);
    EXPECT_GT(first.wallMs, 1'700'000'000'000);
}
