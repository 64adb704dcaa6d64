#include "care/beside.h"
#include "care/planuse.h"
#include "support/memoryrecords.h"
#include "support/sampleplan.h"

#include <gtest/gtest.h>

using namespace handrail;

namespace {

library::PlanTemplate form()
{
    auto made = test::sampleTemplate();
    for (auto &section : made.sections)
        section.use = section.id == "signs" ? "notice" : section.id == "reasons" ? "keep" : "step";
    return made;
}

} // namespace

TEST(PlanUse, GoesThroughThePlanInItsOrderAndKeepsSignsAndReasonsApart)
{
    const auto way = care::wayThrough(test::samplePlan(), form());
    ASSERT_EQ(way.notice.size(), 1u);
    EXPECT_EQ(way.notice[0], "I have not slept for two nights");
    ASSERT_GE(way.steps.size(), 4u);
    EXPECT_EQ(way.steps[0].item.text, "Walk around the block");
    EXPECT_EQ(way.steps[0].heading, "What I can do alone");
    EXPECT_FALSE(way.steps[0].contact);
    EXPECT_TRUE(way.steps[3].contact);
    EXPECT_EQ(way.steps[3].item.detail.phone, "555-0142");
}

TEST(PlanUse, SaysWhatTheWordsBesideAStepAre)
{
    auto labelled = form();
    labelled.sections[3].labels = {{"where", "Where now"}, {"who", "Who holds it"}};
    const auto way = care::wayThrough(test::samplePlan(), labelled);
    EXPECT_EQ(way.steps.back().where, "Where now: in the closet");
    EXPECT_EQ(way.steps.back().who, "Who holds it: Uncle Ray Sample");
    EXPECT_EQ(way.steps.back().when, "Friday") << "without a label the words alone";
}

TEST(PlanUse, IsNotOfferedForAPlanWithoutASingleStep)
{
    auto worksheet = form();
    for (auto &section : worksheet.sections)
        section.use = section.use == "step" ? "" : section.use;
    EXPECT_FALSE(care::usable(worksheet));
    EXPECT_TRUE(care::usable(form()));
    EXPECT_TRUE(care::wayThrough(test::samplePlan(), worksheet).steps.empty());
}

TEST(PlanUse, GoesOnWhereItWasWhileTheMomentLasts)
{
    const auto steps = care::wayThrough(test::samplePlan(), form()).steps;
    care::PlanUse use;
    use.startedMs = 1000;
    EXPECT_EQ(care::nextStep(steps, use), 0u);
    use.answers = {{steps[0].itemId, false, 2000}, {steps[1].itemId, true, 3000}};
    EXPECT_EQ(care::nextStep(steps, use), 2u);
    EXPECT_TRUE(care::goesOn(use, 3000 + 29 * 60'000));
    EXPECT_FALSE(care::goesOn(use, 3000 + 30 * 60'000));
    EXPECT_FALSE(care::goesOn(use, 2000)); // a clock set back begins anew
    use.ended = true;
    EXPECT_FALSE(care::goesOn(use, 3001));
    for (const auto &step : steps)
        use.answers.push_back({step.itemId, false, 4000});
    EXPECT_EQ(care::nextStep(steps, use), steps.size());
}

TEST(PlanUse, TakesTheNewestAnswerOfAnItem)
{
    care::PlanUse use;
    use.answers = {{"a", true, 1}, {"b", true, 2}, {"a", false, 3}, {"c", false, 4}, {"c", true, 5}};
    EXPECT_EQ(care::helpedItems(use), (std::vector<std::string>{"b", "c"}));
}

TEST(PlanUse, IsReadBackAsItWasKeptWithWhatANewerVersionWrote)
{
    test::MemoryRecords records;
    const std::string person = records.addPerson("{}").value();
    care::PlanUse use;
    use.planId = "plan-1";
    use.personId = person;
    use.startedMs = 77;
    use.answers = {{"a", true, 78}};
    use.rest["mood"] = "later";
    care::PlanUseRepository repository(records);
    use = repository.keep(use).value();
    use.ended = true;
    use = repository.keep(use).value();
    care::PlanUse other;
    other.planId = "plan-2";
    other.personId = person;
    ASSERT_TRUE(repository.keep(other).ok());
    const auto kept = repository.of("plan-1", person).value();
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(kept[0].id, use.id);
    EXPECT_TRUE(kept[0].ended);
    ASSERT_EQ(kept[0].answers.size(), 1u);
    EXPECT_TRUE(kept[0].answers[0].helped);
    EXPECT_EQ(kept[0].rest["mood"], "later");
}

TEST(PlanUse, RefusesWhatIsNone)
{
    for (const char *bad : {"", "[]", "null", "{}", R"({"kind":"use"})", R"({"planId":"x"})", R"({"kind":"use","planId":3})"})
        EXPECT_FALSE(care::planUseFromJson(bad).ok()) << bad;
    const auto odd = care::planUseFromJson(R"({"kind":"use","planId":"p","answers":[1,null,{"itemId":7},{"itemId":"a","helped":"yes"}]})");
    ASSERT_TRUE(odd.ok());
    ASSERT_EQ(odd.value().answers.size(), 1u);
    EXPECT_FALSE(odd.value().answers[0].helped);
}

TEST(PlanUse, AStepOpensThePacerByTheWordsOfItsExampleInEitherLanguageAndByNothingElse)
{
    auto en = form(), es = form();
    en.sections[1].examples.push_back({"breathe", "Breathe out slowly"});
    es.sections[1].examples.push_back({"breathe", "Sacar el aire despacio"});
    const auto act = [](const char *words, const library::PlanTemplate &in, bool contact = false) {
        return care::actOf({.sectionId = "alone", .itemId = "x", .item = {.text = words}, .contact = contact}, in);
    };
    for (const char *words : {"Breathe out slowly", "breathe  out, slowly.", "I BREATHE OUT SLOWLY by the window"})
        EXPECT_EQ(act(words, en), "longer") << words;
    EXPECT_EQ(act("Sácar el aire despacio", es), "longer");
    for (const char *words : {"", "Breathe", "Breathe out", "out slowly", "Breathe out slowlyer", "Slowly breathe out",
                              "rebreathe out slowly", "Walk around the block", "Sacar el aire despacio"})
        EXPECT_EQ(act(words, en), "") << words;
    EXPECT_EQ(act("Breathe out slowly", en, true), "") << "somebody to call opens the call";
    en.sections[1].use = "notice";
    EXPECT_EQ(act("Breathe out slowly", en), "") << "an example of what is no step opens nothing";
}

TEST(PlanUse, ASignIsToldWithItsStepAndWhomTheyTell)
{
    auto labelled = form();
    labelled.sections[0].labels = {{"instead", "Then I"}, {"who", "I tell"}};
    auto plan = care::addItem(test::samplePlan(), "signs",
                              {.id = "s2", .text = "Pacing", .detail = {.who = "Ana", .instead = "lie down"}});
    const auto way = care::wayThrough(plan, labelled);
    ASSERT_EQ(way.notice.size(), 2u);
    EXPECT_EQ(way.notice[0], "I have not slept for two nights");
    EXPECT_EQ(way.notice[1], "Pacing (Then I: lie down; I tell: Ana)");
}

TEST(EarlySign, CarriesItsStepAndSomebodyToTellUnderTheirLabels)
{
    auto form = test::sampleTemplate();
    form.sections[0].labels = {{"instead", "Then I"}, {"who", "I tell"}};
    auto plan = care::addItem(test::samplePlan(), "signs",
                              {.id = "s2", .text = "Pacing", .detail = {.who = "Ana", .instead = "go to bed at ten"}});
    const care::Item &sign = *plan.item("signs", "s2");
    EXPECT_EQ(care::beside(sign, &form.sections[0]), "Then I: go to bed at ten; I tell: Ana");
    EXPECT_EQ(care::beside(sign, &form.sections[1]), "Ana") << "elsewhere it stands after what could get in the way";
    const auto again = care::planFromJson(care::toJson(plan));
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(*again.value().item("signs", "s2"), sign);
    EXPECT_EQ(care::beside(*plan.item("signs", "s1"), &form.sections[0]), "") << "an old plan's sign has neither";
}
