#include "crisis/checkin.h"

#include "crisis/visit.h"

#include <gtest/gtest.h>

using namespace handrail;
using namespace handrail::crisis;

namespace {

constexpr std::int64_t kMinute = 60'000;
const storage::Moment kNow{10'000'000, 50'000, "boot"};

storage::Moment later(std::int64_t ms) { return {kNow.wallMs + ms, kNow.bootMs + ms, "boot"}; }

TEST(CheckIn, RunsDownAndIsOverWhenItsTimeIs)
{
    const CheckIn check = beginCheckIn(20, kNow);
    EXPECT_TRUE(isSet(check));
    EXPECT_EQ(remainingMs(check, later(5 * kMinute)), 15 * kMinute);
    EXPECT_FALSE(isOver(check, later(20 * kMinute - 1)));
    EXPECT_TRUE(isOver(check, later(20 * kMinute)));
    EXPECT_FALSE(isOver({}, kNow)) << "none was set";
}

TEST(CheckIn, AClockThatIsSetBackDoesNotStretchIt)
{
    const CheckIn check = beginCheckIn(20, kNow);
    EXPECT_TRUE(isOver(check, {kNow.wallMs - 3'600'000, kNow.bootMs + 20 * kMinute, "boot"}));
}

TEST(CheckIn, HoldsMinutesToWhatMakesSense)
{
    EXPECT_EQ(beginCheckIn(0, kNow).minutes, 1);
    EXPECT_EQ(beginCheckIn(100'000, kNow).minutes, 240);
    EXPECT_EQ(postponed({}, 10, kNow).minutes, 0) << "nothing to postpone";
}

TEST(CheckIn, ComesBackFromItsJson)
{
    const CheckIn check = beginCheckIn(15, kNow);
    const auto read = checkInFromJson(toJson(check));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read.value().minutes, 15);
    EXPECT_EQ(remainingMs(read.value(), later(kMinute)), 14 * kMinute);
    for (const char *bad : {"", "{}", "{\"minutes\":5}", "{\"since\":[1,2,\"b\"],\"minutes\":0}",
                            "{\"since\":[1,2,\"b\"],\"minutes\":9999}"})
        EXPECT_FALSE(checkInFromJson(bad).ok()) << bad;
}

TEST(Visit, AnEventCanBeMovedEarlierAndNeverIntoTheFuture)
{
    Visit visit = openVisit("v", kNow);
    visit = record(visit, {"e", "note", {}, {}, 0, later(10 * kMinute)});
    visit = retimed(visit, "e", later(7 * kMinute).wallMs, later(12 * kMinute));
    EXPECT_EQ(visit.events.back().at.wallMs, later(7 * kMinute).wallMs);
    EXPECT_EQ(visit.events.back().at.bootMs, later(7 * kMinute).bootMs);
    visit = retimed(visit, "e", later(99 * kMinute).wallMs, later(12 * kMinute));
    EXPECT_EQ(visit.events.back().at.wallMs, later(12 * kMinute).wallMs);
    EXPECT_EQ(toJson(retimed(visit, "", 0, kNow)), toJson(visit)) << "no id moves nothing";
}

TEST(Visit, KeepsForWhomAndUntilWhen)
{
    Visit visit = openVisit("v", kNow);
    VisitEvent event{"e", "report.made", "report", "child", 0, kNow};
    event.person = 2;
    event.dueMs = kNow.wallMs + 129'600'000;
    const auto read = visitFromJson(toJson(record(visit, event)));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read.value().events.back().person, 2);
    EXPECT_EQ(read.value().events.back().dueMs, event.dueMs);
}

} // namespace
