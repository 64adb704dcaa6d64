#include "peer/lookback.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace handrail::peer {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

CheckIn on(const char *day, std::vector<Mark> marks)
{
    CheckIn one;
    one.id = one.day = day;
    one.marks = std::move(marks);
    return one;
}

TEST(LookBack, TheNewestMarksOfOneNameStandOldestFirst)
{
    Own own;
    own.of<CheckIn>() = {on("2026-11-01", {{"Sleep", 1, {}}}), on("2026-11-03", {{"Sleep", 3, {}}}),
                         on("2026-11-02", {{"Hope", 4, {}}}), on("2026-11-04", {{"Sleep", 0, {}}})};
    newestFirst(own.of<CheckIn>());
    EXPECT_THAT(stepsOf(own, "Sleep", 14), ElementsAre(1, 3, 0));
    EXPECT_THAT(stepsOf(own, "Sleep", 2), ElementsAre(3, 0));
    EXPECT_THAT(stepsOf(own, "Never said", 14), IsEmpty());
}

TEST(LookBack, TrainingAddsUpByArea)
{
    const auto course = [](const char *area, std::int64_t minutes) {
        Training one;
        one.id = area;
        one.area = area;
        one.minutes = minutes;
        return one;
    };
    Own own;
    own.of<Training>() = {course("ethics", 90), course("trauma", 60), course("ethics", 30), course("", 45),
                          course("advocacy", -10)};
    EXPECT_THAT(minutesByArea(own), ElementsAre(Pair("", 45), Pair("ethics", 120), Pair("trauma", 60)));
    EXPECT_EQ(allMinutes(own), 225) << "hours without an area count, an amount below nothing does not";
}

TEST(LookBack, OnlyWhatCountsAndIsNotTooOldGoesTowardsARenewal)
{
    const auto course = [](const char *day, const char *counts, std::int64_t minutes) {
        Training one;
        one.id = std::string(day) + counts;
        one.day = day;
        one.counts = counts;
        one.minutes = minutes;
        return one;
    };
    Own own;
    own.of<Training>() = {course("2026-05-01", "ethics", 60), course("2026-04-01", "learning", 90),
                          course("2026-03-01", "", 600), course("2024-11-28", "ethics", 600),
                          course("2024-11-29", "learning", 30)};
    const RenewalMinutes sum = renewalMinutes(own, "2024-11-29");
    EXPECT_EQ(sum.all, 180) << "law and ethics are learning as well";
    EXPECT_EQ(sum.ethics, 60);
}

TEST(LookBack, AYearSetsTheNewestRatingBesideTheOneItBeganWith)
{
    const auto rated = [](const char *competency, const char *day, const char *step) {
        Rating one;
        one.id = std::string(competency) + day;
        one.competency = competency;
        one.day = day;
        one.step = step;
        return one;
    };
    Own own;
    own.of<Rating>() = {rated("core-10", "2026-11-01", "can"),   rated("core-2", "2026-06-01", "can"),
                        rated("core-2", "2026-02-01", "beside"), rated("core-2", "2025-10-01", "not_yet"),
                        rated("core-2", "2024-01-01", "show"),   rated("cc-1", "2025-01-01", "can")};
    newestFirst(own.of<Rating>());
    const auto year = reviewed(own, "2025-11-29");
    ASSERT_EQ(year.size(), 2U) << "what was not looked at in the year is not in it";
    EXPECT_EQ(year[0].competency, "core-2") << "2 before 10";
    EXPECT_EQ(year[0].step, "can");
    EXPECT_EQ(year[0].stepThen, "not_yet") << "the last one before the year, and none before that";
    EXPECT_EQ(year[1].stepThen, "");
}

TEST(LookBack, AnAimForOnesHealthIsAheadUntilItIsDone)
{
    Aim aim;
    aim.id = "a";
    aim.words = "swim";
    aim.day = "2026-12-01";
    Own own;
    own.of<Aim>() = {aim};
    ASSERT_EQ(ahead(own).size(), 1U);
    EXPECT_EQ(ahead(own)[0].what, "aim");
    own.of<Aim>()[0].doneMs = 1;
    EXPECT_TRUE(ahead(own).empty());
}

TEST(LookBack, WhatIsAheadIsOpenHasADayAndStandsInItsOrder)
{
    Own own;
    const auto goal = [](const char *id, const char *day, std::int64_t done = 0) {
        Goal one;
        one.id = id;
        one.words = id;
        one.day = day;
        one.doneMs = done;
        return one;
    };
    own.of<Goal>() = {goal("later", "2027-01-01"), goal("no day", ""), goal("done", "2026-12-01", 1),
                      goal("soon", "2026-12-02")};
    OwnDate ends;
    ends.id = "ends";
    ends.key = "certificate";
    ends.day = "2026-12-24";
    own.of<OwnDate>() = {ends};
    Supervision last, before;
    last.id = "last";
    last.day = "2026-11-28";
    last.nextDay = "2026-12-28";
    before.id = "before";
    before.day = "2026-10-28";
    before.nextDay = "2026-11-28";
    own.of<Supervision>() = {before, last};
    newestFirst(own.of<Supervision>());
    std::vector<std::string> ids;
    for (const Ahead &one : ahead(own))
        ids.push_back(one.what + ":" + one.id);
    EXPECT_THAT(ids, ElementsAre("goal:soon", "certificate:ends", "supervision:last", "goal:later"))
        << "who met since has met";
}

} // namespace
} // namespace handrail::peer
