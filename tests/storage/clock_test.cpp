#include "storage/clock.h"
#include "storage/walltime.h"
#include "support/fixedclock.h"

#include <gtest/gtest.h>

using handrail::storage::elapsedMs;
using handrail::storage::wallMs;
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

TEST(Wall, IsTheOneClockAsItGoesNow)
{
    FixedClock clock;
    const auto dose = clock.now();
    clock.advance(180'000);
    EXPECT_EQ(wallMs(dose, clock.now()), dose.wallMs);
    clock.setWall(dose.wallMs + 7'380'000); // two hours ahead
    EXPECT_EQ(wallMs(dose, clock.now()), dose.wallMs + 7'200'000);
    clock.setWall(dose.wallMs + 181'000);
    EXPECT_EQ(wallMs(dose, clock.now()), dose.wallMs) << "a second is no change of the clock";
    clock.reboot(60'000);
    clock.setWall(dose.wallMs + 90'000'000);
    EXPECT_EQ(wallMs(dose, clock.now()), dose.wallMs) << "nothing tells how far it was set";
    EXPECT_EQ(wallMs({dose.wallMs, 0, {}}, {dose.wallMs + 1'000'000, 0, {}}), dose.wallMs) << "no boot is known";
}
