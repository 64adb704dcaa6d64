#include "care/coach.h"
#include "support/sampleplan.h"

#include <gtest/gtest.h>

using namespace handrail;

namespace {

constexpr std::int64_t kNow = 1'790'000'000'000;
constexpr std::int64_t kHour = 60LL * 60 * 1000;

library::PlanTemplate coached()
{
    auto form = test::sampleTemplate();
    form.sections[2].coach = 1; // ask
    form.sections[2].offer = "No one to ask yet. Who might that be?";
    form.sections[2].examples = {{"friend", "A friend"}, {"no-one", "No one yet", true}};
    form.sections[3].coach = 2; // safer
    form.sections[3].offer = "Nothing out of reach yet.";
    return form;
}

care::Plan nobody() { return care::removeItem(care::removeItem(test::samplePlan(), "ask", "k1"), "safer", "m1"); }

} // namespace

TEST(Coach, OffersAPersonToAskBeforeAnythingElse)
{
    const auto offer = care::offer(nobody(), coached(), kNow);
    ASSERT_TRUE(offer);
    EXPECT_EQ(offer->sectionId, "ask");
    EXPECT_EQ(offer->words, "No one to ask yet. Who might that be?");
}

TEST(Coach, SaysNothingWhenNothingIsMissing)
{
    EXPECT_FALSE(care::offer(test::samplePlan(), coached(), kNow));
}

TEST(Coach, SeesThatNoOneYetIsNobody)
{
    const auto form = coached();
    auto plan = care::addExample(nobody(), form.sections[2], "no-one");
    ASSERT_EQ(plan.section("ask")->items.size(), 1u);
    EXPECT_EQ(care::offer(plan, form, kNow)->sectionId, "ask");
    plan = care::addExample(plan, form.sections[2], "friend");
    EXPECT_EQ(care::offer(plan, form, kNow)->sectionId, "safer");
}

TEST(Coach, TakesNoForAnAnswerAndGoesOnToTheNext)
{
    auto plan = care::declineOffer(nobody(), "ask", kNow);
    EXPECT_EQ(care::offer(plan, coached(), kNow + kHour)->sectionId, "safer");
    plan = care::declineOffer(plan, "safer", kNow + kHour);
    EXPECT_FALSE(care::offer(plan, coached(), kNow + 2 * kHour));
    EXPECT_FALSE(care::offer(care::planFromJson(care::toJson(plan)).value(), coached(), kNow + 19 * kHour))
        << "the no is kept on disk";
}

TEST(Coach, AsksAgainAtFollowUp)
{
    const auto plan = care::declineOffer(care::declineOffer(nobody(), "ask", kNow), "safer", kNow);
    EXPECT_EQ(care::offer(plan, coached(), kNow + 24 * kHour)->sectionId, "ask");
}

TEST(Coach, AsksWhenTheClockWasSetBack)
{
    EXPECT_EQ(care::offer(care::declineOffer(nobody(), "ask", kNow), coached(), kNow - kHour)->sectionId, "ask");
}

TEST(Answers, ATextTakesThePlaceOfATextAndEmptyTakesItOut)
{
    auto plan = care::setText(care::emptyPlan(test::sampleTemplate(), "p", "en", kNow), "alone", " I walk. ", "t1");
    ASSERT_EQ(plan.section("alone")->items.size(), 1u);
    EXPECT_EQ(plan.item("alone", "t1")->text, "I walk.");
    plan = care::setText(plan, "alone", "I walk far.");
    ASSERT_EQ(plan.section("alone")->items.size(), 1u);
    EXPECT_EQ(plan.item("alone", "t1")->text, "I walk far.");
    EXPECT_TRUE(care::setText(plan, "alone", " \n").section("alone")->items.empty());
}

TEST(Answers, AChoiceOfOneLetsTheOtherGoAndAChoiceOfManyKeepsTheOrderOfTheForm)
{
    library::PlanSection section{
        "pace", "Pace", "How often?", "", "", "choice", {{"a", "Daily"}, {"b", "Weekly"}, {"c", "Monthly"}}};
    library::PlanTemplate form;
    form.head.id = "recovery";
    form.sections = {section};
    auto many = care::emptyPlan(form, "p", "en", kNow);
    for (const char *id : {"c", "a", "b", "b"})
        many = care::choose(many, section, id, true);
    ASSERT_EQ(many.sections[0].items.size(), 3u);
    EXPECT_EQ(many.sections[0].items[0].text, "Daily");
    EXPECT_EQ(many.sections[0].items[2].text, "Monthly");
    many = care::choose(many, section, "b", false);
    EXPECT_EQ(many.sections[0].items.size(), 2u);
    section.single = true;
    auto one = care::choose(care::emptyPlan(form, "p", "en", kNow), section, "a", true);
    one = care::choose(one, section, "c", true);
    ASSERT_EQ(one.sections[0].items.size(), 1u);
    EXPECT_EQ(one.sections[0].items[0].example, "c");
    EXPECT_EQ(care::choose(one, section, "nowhere", true).sections[0].items.size(), 1u);
}

TEST(Answers, WhatWasNotUsedNeitherHelpedNorFailed)
{
    auto plan = care::reviewItem(test::samplePlan(), "alone", "a1", true, false);
    EXPECT_EQ(plan.item("alone", "a1")->used, true);
    EXPECT_EQ(plan.item("alone", "a1")->helped, false);
    plan = care::reviewItem(plan, "alone", "a1", false, true);
    EXPECT_EQ(plan.item("alone", "a1")->helped, std::nullopt);
    plan = care::reviewItem(plan, "alone", "a1", std::nullopt, std::nullopt);
    EXPECT_EQ(plan.item("alone", "a1")->used, std::nullopt);
}

TEST(Coach, AsksOnceMoreWhenThePlanIsLookedAtTogetherHoweverSoon)
{
    const auto no = care::declineOffer(nobody(), "ask", kNow);
    EXPECT_NE(care::offer(no, coached(), kNow + kHour)->sectionId, "ask");
    const auto again = care::offer(no, coached(), kNow + kHour, kNow + kHour);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->sectionId, "ask");
    const auto twice = care::declineOffer(no, "ask", kNow + 2 * kHour); // said no again, in the review
    EXPECT_NE(care::offer(twice, coached(), kNow + 3 * kHour, kNow + kHour)->sectionId, "ask");
}
