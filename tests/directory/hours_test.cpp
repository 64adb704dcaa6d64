#include "directory/hours.h"

#include <gtest/gtest.h>

using namespace handrail::directory;

namespace {

ScheduleRule weekly(const std::string &days, int opens, int closes)
{
    ScheduleRule rule;
    rule.freq = "WEEKLY";
    rule.byday = days;
    rule.opensMinute = opens;
    rule.closesMinute = closes;
    return rule;
}

constexpr int kMonday = 0, kSunday = 6;

} // namespace

TEST(Hours, ReadsTimesAsPublishersWriteThem)
{
    EXPECT_EQ(readTimeOfDay("08:30"), 510);
    EXPECT_EQ(readTimeOfDay("8:30:00"), 510);
    EXPECT_EQ(readTimeOfDay("9:00am"), 540);
    EXPECT_EQ(readTimeOfDay("9 a.m."), 540);
    EXPECT_EQ(readTimeOfDay("12 am"), 0);
    EXPECT_EQ(readTimeOfDay("12:15 PM"), 735);
    EXPECT_EQ(readTimeOfDay("24:00"), 1440);
    EXPECT_EQ(readTimeOfDay("noon"), 720);
    EXPECT_EQ(readTimeOfDay("09:00-08:00"), 540);
}

TEST(Hours, ReadsNothingIntoWhatIsNoLocalTime)
{
    for (const char *bad : {"", "9", "25:00", "08:61", "17:00Z", "by appointment", "13 pm", "9-5"})
        EXPECT_FALSE(readTimeOfDay(bad)) << bad;
}

TEST(Hours, TellsOpenClosedAndWhenThatChanges)
{
    const auto spans = *weeklySpans(weekly("MO,TU", 9 * 60, 17 * 60));
    const OpenInfo open = openAt(spans, false, {kMonday, 16 * 60, {}});
    EXPECT_EQ(open.state, OpenState::Open);
    EXPECT_EQ(open.changesInMinutes, 60);
    const OpenInfo closed = openAt(spans, false, {kMonday, 17 * 60, {}});
    EXPECT_EQ(closed.state, OpenState::Closed);
    EXPECT_EQ(closed.changesAtMinute, 9 * 60);
    EXPECT_EQ(closed.changesOnWeekday, 1);
}

TEST(Hours, RunsPastMidnightAndPastTheWeek)
{
    const auto spans = *weeklySpans(weekly("SU", 22 * 60, 2 * 60));
    EXPECT_EQ(openAt(spans, false, {kSunday, 23 * 60, {}}).state, OpenState::Open);
    EXPECT_EQ(openAt(spans, false, {kMonday, 60, {}}).state, OpenState::Open);
    EXPECT_EQ(openAt(spans, false, {kMonday, 2 * 60, {}}).state, OpenState::Closed);
}

TEST(Hours, KnowsTwentyFourHours)
{
    const auto spans = *weeklySpans(weekly("MO,TU,WE,TH,FR,SA,SU", 0, 23 * 60 + 59));
    const OpenInfo info = openAt(spans, false, {kSunday, 23 * 60 + 59, {}});
    EXPECT_EQ(info.state, OpenState::Open);
    EXPECT_TRUE(info.allDay);
}

TEST(Hours, NeverGuesses)
{
    ScheduleRule monthly = weekly("1MO", 540, 600);
    monthly.freq = "MONTHLY";
    EXPECT_FALSE(weeklySpans(monthly));
    ScheduleRule everySecond = weekly("MO", 540, 600);
    everySecond.interval = 2;
    EXPECT_FALSE(weeklySpans(everySecond));
    EXPECT_FALSE(weeklySpans(weekly("", 540, 600)));
    ScheduleRule text;
    text.freq = "WEEKLY";
    text.byday = "MO";
    EXPECT_FALSE(weeklySpans(text));
    EXPECT_EQ(openAt({}, false, {kMonday, 600, {}}).state, OpenState::Unknown);
    // Open by the part that is known; closed is not sure when another part is not known.
    const auto spans = *weeklySpans(weekly("MO", 540, 600));
    EXPECT_EQ(openAt(spans, true, {kMonday, 550, {}}).state, OpenState::Open);
    EXPECT_EQ(openAt(spans, true, {kMonday, 700, {}}).state, OpenState::Unknown);
}

TEST(Hours, ForgetsHoursThatAreOver)
{
    ScheduleRule rule = weekly("MO", 540, 600);
    rule.validTo = "2025-12-31";
    const auto spans = *weeklySpans(rule);
    EXPECT_EQ(openAt(spans, false, {kMonday, 550, "2025-12-29"}).state, OpenState::Open);
    EXPECT_EQ(openAt(spans, false, {kMonday, 550, "2026-11-23"}).state, OpenState::Unknown);
}
