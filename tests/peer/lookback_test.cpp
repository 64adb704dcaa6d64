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
    own.of<CheckIn>() = {on("2026-11-01", {{"Sleep", 1, {}}}), on("2026-11-03", {{"Sleep", 3, {}}}), on("2026-11-02", {{"Hope", 4, {}}}),
                         on("2026-11-04", {{"Sleep", 0, {}}})};
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
    own.of<Training>() = {course("ethics", 90), course("trauma", 60), course("ethics", 30), course("", 45), course("advocacy", -10)};
    EXPECT_THAT(minutesByArea(own), ElementsAre(Pair("", 45), Pair("ethics", 120), Pair("trauma", 60)));
    EXPECT_EQ(allMinutes(own), 225) << "hours without an area count, an amount below nothing does not";
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
    own.of<Goal>() = {goal("later", "2027-01-01"), goal("no day", ""), goal("done", "2026-12-01", 1), goal("soon", "2026-12-02")};
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
    EXPECT_THAT(ids, ElementsAre("goal:soon", "certificate:ends", "supervision:last", "goal:later")) << "who met since has met";
}

} // namespace
} // namespace handrail::peer
