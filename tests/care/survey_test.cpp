#include "care/survey.h"

#include <gtest/gtest.h>

using namespace handrail;
using namespace handrail::care;

TEST(Survey, TheSameAnswerAgainTakesItBackAndAnotherTakesItsPlace)
{
    Survey one = answered({}, "heard", "yes");
    EXPECT_EQ(one.answers, (std::map<std::string, std::string>{{"heard", "yes"}}));
    one = answered(one, "heard", "no");
    EXPECT_EQ(one.answers.at("heard"), "no");
    one = answered(one, "heard", "no");
    EXPECT_TRUE(one.answers.empty());
}

TEST(Survey, WhatIsNoQuestionOrNoAnswerChangesNothing)
{
    EXPECT_TRUE(answered({}, "name", "yes").answers.empty());
    EXPECT_TRUE(answered({}, "heard", "Ana R.").answers.empty());
}

TEST(Survey, ComesBackWholeWithWhatANewerHandrailWrote)
{
    Survey one{.language = "es", .madeMs = 77};
    one = answered(answered(one, "respect", "partly"), "again", "yes");
    one.rest["tone"] = "kind";
    const auto back = surveyFromJson(toJson(one));
    ASSERT_TRUE(back.ok());
    EXPECT_EQ(back.value().answers, one.answers);
    EXPECT_EQ(back.value().language, "es");
    EXPECT_EQ(back.value().madeMs, 77);
    EXPECT_EQ(back.value().rest["tone"], "kind");
}

TEST(Survey, DamageIsSaidAndAnswersOfNoKindAreLeftOut)
{
    for (const char *bad : {"", "[]", "{}", R"({"kind":"plan"})"})
        EXPECT_FALSE(surveyFromJson(bad).ok()) << bad;
    const auto odd =
        surveyFromJson(R"({"kind":"survey","made":"x","answers":{"heard":"yes","say":3,"words":"maybe"}})");
    ASSERT_TRUE(odd.ok());
    EXPECT_EQ(odd.value().answers, (std::map<std::string, std::string>{{"heard", "yes"}}));
    EXPECT_EQ(surveyFromJson(R"({"kind":"survey","answers":[1]})").value().answers.size(), 0U);
}
