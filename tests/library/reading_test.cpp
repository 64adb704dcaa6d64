#include "library/compiler/reading.h"

#include <gmock/gmock.h>

using namespace handrail::library::compiler;

TEST(Syllables, CountsEnglishWordsAsTheyAreSpoken)
{
    for (const auto &[word, count] : std::vector<std::pair<std::string, int>>{
             {"cat", 1},       {"make", 1},        {"makes", 1},    {"stayed", 1},    {"wanted", 2},
             {"table", 2},     {"tables", 2},      {"places", 2},   {"naloxone", 3},  {"medication", 4},
             {"situation", 4}, {"violence", 3},    {"people", 2},   {"every", 2},     {"recovery", 4},
             {"emergency", 4}, {"involuntary", 5}, {"breathe", 1},  {"breathing", 2}, {"called", 1},
             {"the", 1},       {"be", 1},          {"hospital", 3}, {"safe", 1},      {"free", 1},
             {"agree", 2},     {"usual", 3},       {"quiet", 2},    {"question", 2},  {"special", 2},
             {"don’t", 1},     {"police", 2},      {"suicide", 3},  {"suicidal", 4},  {"homelessness", 3},
             {"safely", 2},    {"statement", 2},   {"kindness", 2}, {"family", 3}})
        EXPECT_EQ(syllablesEn(word), count) << word;
}

TEST(Syllables, CountsSpanishWordsByDiphthongAndHiatus)
{
    for (const auto &[word, count] : std::vector<std::pair<std::string, int>>{
             {"sol", 1},    {"casa", 2},   {"tenía", 3},   {"dio", 1},        {"ciudad", 2},      {"ayuda", 3},
             {"hay", 1},    {"muy", 1},    {"y", 1},       {"que", 1},        {"guitarra", 3},    {"pingüino", 3},
             {"ahora", 3},  {"ahí", 2},    {"país", 2},    {"sobredosis", 4}, {"respiración", 4}, {"leer", 2},
             {"Ándale", 3}, {"crisis", 2}, {"policía", 4}, {"día", 2},        {"nadie", 2},       {"caos", 2}})
        EXPECT_EQ(syllablesEs(word), count) << word;
}

TEST(Reading, GivesTheFleschKincaidGradeOfAKnownSentence)
{
    // "The cat sat on the mat." 6 words, 6 syllables, 1 sentence: 0.39*6 + 11.8*1 - 15.59 = -1.45
    const Reading r = measure({{"The cat sat on the mat.", 1}}, "en");
    EXPECT_EQ(r.sentences, 1);
    EXPECT_EQ(r.words, 6);
    EXPECT_EQ(r.syllables, 6);
    EXPECT_NEAR(r.score, -1.45, 0.005);
    // "Recovery is a personal journey. People need support." 8 words; re-cov-er-y 4, is, a, per-son-al 3, jour-ney 2,
    // peo-ple 2, need, sup-port 2 = 16 syllables; 2 sentences: 0.39*4 + 11.8*2 - 15.59 = 9.57
    const Reading two = measure({{"Recovery is a personal journey. People need support.", 1}}, "en");
    EXPECT_EQ(two.syllables, 16);
    EXPECT_NEAR(two.score, 9.57, 0.005);
}

TEST(Reading, GivesTheSzigrisztPazosPerspicuityOfAKnownSentence)
{
    // "La casa es muy bonita." 5 words; la 1, ca-sa 2, es 1, muy 1, bo-ni-ta 3 = 8; 206.835 - 62.3*8/5 - 5 = 102.155
    const Reading r = measure({{"La casa es muy bonita.", 1}}, "es");
    EXPECT_EQ(r.syllables, 8);
    EXPECT_NEAR(r.score, 102.155, 0.005);
}

TEST(Reading, LeavesLabelsOutWhenThereIsEnoughRunningText)
{
    const std::string running =
        "We sit down with the person and we ask them what they want to do next today and who they would like to have close by when it gets hard again.";
    const Reading alone = measure({{running, 1}}, "en");
    ASSERT_GE(alone.words, 30);
    const Reading labelled = measure({{"Call", 1}, {"Go now", 2}, {running, 3}}, "en");
    EXPECT_EQ(labelled.words, alone.words);
    EXPECT_EQ(labelled.sentences, 1);
    EXPECT_EQ(measure({{"Call", 1}, {"Go now", 2}}, "en").sentences, 2);
}

TEST(Reading, TakesANumberAsOneWordOfOneSyllable)
{
    const Reading r = measure({{"Call 1-800-555-0100 or 911 now.", 1}}, "en");
    EXPECT_EQ(r.words, 5);
    EXPECT_EQ(r.syllables, 5);
    EXPECT_EQ(r.sentences, 1);
}

TEST(Reading, NamesTheHardestSentenceAndItsLine)
{
    const Reading r = measure({{"Sit down with them.", 3},
                               {"Involuntary psychiatric hospitalization necessitates considerable deliberation.", 7}},
                              "en");
    EXPECT_EQ(r.hardestLine, 7);
    EXPECT_THAT(r.hardest, testing::HasSubstr("Involuntary"));
}

TEST(Reading, HoldsAPersonsTextToAStricterLimitThanAPeers)
{
    Reading r;
    r.words = 100;
    r.score = 7;
    EXPECT_FALSE(easyEnough(r, "en", "person"));
    EXPECT_TRUE(easyEnough(r, "en", "peer"));
    r.score = 60;
    EXPECT_FALSE(easyEnough(r, "es", "person"));
    EXPECT_TRUE(easyEnough(r, "es", "peer"));
}
