#include "care/plandates.h"

#include "support/sampleplan.h"

#include <gtest/gtest.h>

#include <random>

using namespace handrail;

namespace {

library::PlanTemplate dated()
{
    auto form = test::sampleTemplate();
    form.sections.push_back({"again", "When we look again", "When?", "", "", "date", {}});
    form.sections.push_back({"goals", "My goals", "What?", "", "", "goal", {}});
    form.sections.push_back({"sign", "Signatures", "Who signs?", "", "", "sign", {}});
    return form;
}

care::Plan planWith(const char *section, const char *id, const char *day, bool done = false)
{
    auto plan = care::inForm(test::samplePlan(), dated());
    return care::addItem(std::move(plan), section, {.id = id, .text = id, .detail = {.done = done, .date = day}});
}

} // namespace

TEST(PlanDates, AreTheDaysOfDatesAndGoalsThatAreNotDoneEarliestFirst)
{
    auto plan = planWith("again", "court", "2026-12-09");
    plan = care::addItem(plan, "again",
                         {.id = "look", .text = "Look again", .detail = {.when = "at ten", .date = "2026-12-01"}});
    plan = care::addItem(plan, "goals", {.id = "room", .text = "A room", .detail = {.date = "2026-12-05"}});
    plan =
        care::addItem(plan, "goals", {.id = "old", .text = "Was done", .detail = {.done = true, .date = "2026-12-02"}});
    plan = care::addItem(plan, "sign", {.id = "me", .text = "Me", .detail = {.done = false, .date = "2026-12-03"}});
    const auto dates = care::openDates(plan, dated());
    ASSERT_EQ(dates.size(), 3u);
    EXPECT_EQ(dates[0].itemId, "look");
    EXPECT_EQ(dates[0].when, "at ten");
    EXPECT_EQ(dates[0].part, 4);
    EXPECT_EQ(dates[1].itemId, "room");
    EXPECT_TRUE(dates[1].goal);
    EXPECT_EQ(dates[2].itemId, "court");
    EXPECT_EQ(dates[2].sectionId, "again");
}

TEST(PlanDates, OnlyADayOfTheCalendarIsOne)
{
    for (const char *day :
         {"", "soon", "2026-02-29", "2026-13-01", "2026-00-10", "2026-12-00", "2026-12-32", "2026-12-1", "2026-12-011",
          " 2026-12-01", "2026/12/01", "+026-12-01", "2026--1-01", "20a6-12-01"})
        EXPECT_TRUE(care::openDates(planWith("again", "x", day), dated()).empty()) << day;
    for (const char *day : {"2028-02-29", "2026-12-31", "1999-01-01", "9999-12-31"})
        EXPECT_EQ(care::openDates(planWith("again", "x", day), dated()).size(), 1u) << day;
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        std::string day;
        for (int at = 0; at < 10; ++at)
            day += static_cast<char>(at == 4 || at == 7 ? '-' : (random() % 14) + '.'); // ./0123456789:;
        const auto found = care::openDates(planWith("again", "x", day.c_str()), dated());
        EXPECT_EQ(found.size() == 1,
                  found.size() == 1 && found[0].day.find_first_not_of("-0123456789") == std::string::npos)
            << day;
    }
}

TEST(PlanDates, DoneAndMovedChangeThatLineAloneAndWhatWasAgreedIsNoLonger)
{
    auto plan = planWith("again", "court", "2026-12-09");
    plan.agreedMs = 5;
    const auto done = care::dateDone(plan, "again", "court", true);
    EXPECT_TRUE(done.item("again", "court")->detail.done);
    EXPECT_EQ(done.agreedMs, 0);
    EXPECT_TRUE(care::openDates(done, dated()).empty());
    EXPECT_EQ(care::openDates(care::dateDone(done, "again", "court", false), dated()).size(), 1u);
    const auto moved = care::dateMoved(plan, "again", "court", "2026-12-16");
    EXPECT_EQ(moved.item("again", "court")->detail.date, "2026-12-16");
    EXPECT_EQ(moved.item("again", "court")->text, "court");
    EXPECT_EQ(moved.agreedMs, 0);
    for (const auto &same :
         {care::dateMoved(plan, "again", "court", "soon"), care::dateMoved(plan, "again", "gone", "2026-12-16"),
          care::dateDone(plan, "nowhere", "court", true), care::dateDone(plan, "again", "court", false)}) {
        EXPECT_EQ(care::toJson(same), care::toJson(plan));
        EXPECT_EQ(same.agreedMs, 5);
    }
}
