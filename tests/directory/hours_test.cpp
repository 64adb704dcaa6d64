#include "directory/service/hours.h"

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

TEST(Hours, FollowsRulesThatAreNotWeekly)
{
    Hours firstMonday;
    ScheduleRule rule = weekly("1MO", 540, 600);
    rule.freq = "MONTHLY";
    firstMonday.add(rule);
    EXPECT_EQ(openAt(firstMonday, {kMonday, 550, "2026-12-07"}).state, OpenState::Open);
    // words, not "closed" for weeks
    EXPECT_EQ(openAt(firstMonday, {kMonday, 550, "2026-12-14"}).state, OpenState::Unknown);
    Hours fifteenth;
    rule.byday.clear();
    rule.bymonthday = "15";
    fifteenth.add(rule);
    EXPECT_EQ(openAt(fifteenth, {1, 550, "2026-12-15"}).state, OpenState::Open);
    Hours noBeginning; // every second Monday, but from when?
    ScheduleRule second = weekly("MO", 540, 600);
    second.interval = 2;
    noBeginning.add(second);
    EXPECT_EQ(openAt(noBeginning, {kMonday, 550, "2026-12-07"}).state, OpenState::Unknown);
    Hours threeTimes;
    second.interval = 1;
    second.count = 3;
    second.dtstart = "2026-11-02";
    threeTimes.add(second);
    EXPECT_EQ(openAt(threeTimes, {kMonday, 550, "2026-11-16"}).state, OpenState::Open);
    EXPECT_EQ(openAt(threeTimes, {kMonday, 550, "2026-11-23"}).state, OpenState::Closed);
}

TEST(Hours, RestatesForHsdsWhatHasTheSameDaysThereAndNothingElse)
{
    struct Case {
        const char *freq, *byday, *byweekno;
        int interval, count;
        const char *asFreq, *asDays; ///< null: kept as it is
        int asInterval;
    };
    const Case table[] = {
        {"DAILY", "", "", 1, 0, "WEEKLY", "MO,TU,WE,TH,FR,SA,SU", 1},
        {"daily", "", "", 1, 10, "WEEKLY", "MO,TU,WE,TH,FR,SA,SU", 1},
        {"DAILY", "MO,TH", "", 1, 0, "WEEKLY", "MO,TH", 1},
        {"YEARLY", "", "", 1, 0, "MONTHLY", "", 12},
        {"YEARLY", "", "", 2, 0, "MONTHLY", "", 24},
        {"weekly", "MO", "", 2, 0, "WEEKLY", "MO", 2},
        {"MONTHLY", "1MO", "", 1, 0, "MONTHLY", "1MO", 1},
        {"DAILY", "", "", 3, 0, nullptr, nullptr, 0},
        {"DAILY", "", "41", 1, 0, nullptr, nullptr, 0},
        {"YEARLY", "", "41", 1, 0, nullptr, nullptr, 0},
        {"YEARLY", "1MO", "", 1, 0, nullptr, nullptr, 0},
        {"HOURLY", "MO", "", 1, 0, nullptr, nullptr, 0},
    };
    for (const Case &each : table) {
        SCOPED_TRACE(std::string(each.freq) + ' ' + each.byday + ' ' + each.byweekno + ' '
                     + std::to_string(each.interval));
        ScheduleRule rule = weekly(each.byday, 540, 600);
        rule.freq = each.freq;
        rule.byweekno = each.byweekno;
        rule.interval = each.interval;
        rule.count = each.count;
        rule.dtstart = "2024-02-29"; // a year's rule must leap with it
        const ScheduleRule before = rule;
        EXPECT_EQ(restateForHsds(rule), each.asFreq != nullptr);
        EXPECT_EQ(rule.freq, each.asFreq ? each.asFreq : before.freq);
        EXPECT_EQ(rule.byday, each.asDays ? each.asDays : before.byday);
        EXPECT_EQ(rule.interval, each.asInterval > 0 ? each.asInterval : before.interval);
        EXPECT_EQ(datesOf(rule, "2024-01-01", 366), datesOf(before, "2024-01-01", 366)) << "no day moves";
        EXPECT_EQ(datesOf(rule, "2027-12-01", 366), datesOf(before, "2027-12-01", 366));
    }
    ScheduleRule none = weekly("MO", 540, 600);
    none.freq.clear();
    EXPECT_TRUE(restateForHsds(none));
    EXPECT_EQ(none.freq, "") << "what was not said is not said for them";
}

TEST(Hours, AHolidayIsUnknownUnlessThePublisherSaysOrItNeverCloses)
{
    Hours hours;
    hours.add(weekly("MO,TU,WE,TH,FR", 540, 1020));
    const LocalTime thanksgiving{3, 600, "2026-11-26"};
    EXPECT_EQ(openAt(hours, thanksgiving).state, OpenState::Unknown);
    EXPECT_TRUE(openAt(hours, thanksgiving).holiday);
    Hours always;
    always.add(weekly("MO,TU,WE,TH,FR,SA,SU", 0, 23 * 60 + 59));
    EXPECT_TRUE(openAt(always, thanksgiving).allDay);
    ScheduleRule said;
    said.holiday = true;
    said.validFrom = said.validTo = "2026-11-26";
    said.opensMinute = 600;
    said.closesMinute = 720;
    hours.add(said);
    EXPECT_EQ(openAt(hours, {3, 650, "2026-11-26"}).state, OpenState::Open);
    EXPECT_EQ(openAt(hours, {3, 800, "2026-11-26"}).state, OpenState::Closed);
    for (const char *day : {"2026-01-01", "2026-07-03", "2026-11-26", "2027-12-31", "2026-06-19"})
        EXPECT_TRUE(isPublicHoliday(day)) << day; // July 3 and December 31: observed
    EXPECT_FALSE(isPublicHoliday("2026-11-27"));
}

TEST(Hours, KeepTheTimeOfThePlace)
{
    Hours hours;
    ScheduleRule rule = weekly("MO", 540, 1020);
    rule.timezone = "America/Denver";
    hours.add(rule);
    LocalTime pacific{kMonday, 8 * 60 + 30, "2026-11-16"};
    pacific.utcOffsetMinutes = pacific.standardOffsetMinutes = -480;
    EXPECT_EQ(openAt(hours, pacific).state, OpenState::Open); // half past nine there
    rule.timezone = "-8";
    Hours own;
    own.add(rule);
    EXPECT_EQ(openAt(own, pacific).state, OpenState::Closed);
    LocalTime summer{kMonday, 9 * 60 + 30, "2026-07-13"};
    summer.utcOffsetMinutes = -420;
    summer.standardOffsetMinutes = -480;
    EXPECT_EQ(openAt(own, summer).state, OpenState::Open); // a bare -8 in summer is still California
    rule.timezone = "Nowhere/At all";
    Hours nowhere;
    nowhere.add(rule);
    EXPECT_EQ(openAt(nowhere, pacific).state, OpenState::Unknown);
}

TEST(Hours, GoByTheClockOnTheWallOnTheNightsWhenItIsMoved)
{
    Hours night; // ten at night to four in the morning, every night
    night.add(weekly("MO,TU,WE,TH,FR,SA,SU", 22 * 60, 4 * 60));
    Hours elsewhere;
    ScheduleRule rule = weekly("MO,TU,WE,TH,FR,SA,SU", 22 * 60, 4 * 60);
    rule.timezone = "America/Los_Angeles";
    elsewhere.add(rule);
    constexpr int kSunday = 6;
    for (const Hours &hours : {night, elsewhere}) {
        for (const int offset : {-420, -480}) { // half past one comes twice on November 1
            LocalTime back{kSunday, 90, "2026-11-01"};
            back.utcOffsetMinutes = offset;
            back.standardOffsetMinutes = -480;
            EXPECT_EQ(openAt(hours, back).state, OpenState::Open) << offset;
        }
        LocalTime ahead{kSunday, 3 * 60 + 30, "2026-03-08"}; // two to three is not there on March 8
        ahead.utcOffsetMinutes = -420;
        ahead.standardOffsetMinutes = -480;
        EXPECT_EQ(openAt(hours, ahead).state, OpenState::Open);
        ahead.minuteOfDay = 4 * 60 + 30;
        EXPECT_EQ(openAt(hours, ahead).state, OpenState::Closed);
    }
}

TEST(Hours, TravelThroughTextUnchanged)
{
    Hours hours;
    hours.add(weekly("MO,SU", 22 * 60, 2 * 60));
    ScheduleRule monthly = weekly("2TU", 540, 600);
    monthly.freq = "MONTHLY";
    hours.add(monthly);
    ScheduleRule closed;
    closed.holiday = closed.closed = true;
    closed.validFrom = "2026-12-25";
    hours.add(closed);
    hours.add(ScheduleRule{});
    EXPECT_EQ(packed(unpackedHours(packed(hours))), packed(hours));
    EXPECT_TRUE(unpackedHours(packed(hours)).partly);
    static_cast<void>(unpackedHours("W\x1f" "1\x1e?\x1f\x1e\x1f\x1f\x1f\x1f\x1f\x1e"));
}
