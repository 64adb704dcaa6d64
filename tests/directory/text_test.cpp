#include "directory/import/package.h"
#include "directory/service/fieldvalues.h"
#include "directory/words/confidential.h"
#include "directory/words/text.h"

#include <gtest/gtest.h>

using namespace handrail::directory;

namespace {

std::string cleaned(std::string text, bool lines = true)
{
    cleanText(text, lines);
    return text;
}

std::string repaired(std::string text)
{
    repairUtf8(text);
    return text;
}

} // namespace

TEST(Text, ReplacesOnlyWhatIsNotUtf8)
{
    EXPECT_EQ(repaired("café, 日本, 🌊"), "café, 日本, 🌊");
    EXPECT_EQ(repaired("caf\xE9 x"), "caf\xEF\xBF\xBD x");
    EXPECT_EQ(repaired(std::string("a\0b", 3)), "a\xEF\xBF\xBD" "b");
    EXPECT_EQ(repaired("\xED\xA0\x80"), "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"); // half a surrogate pair
    EXPECT_EQ(repaired("\xC0\xAF"), "\xEF\xBF\xBD\xEF\xBF\xBD");               // a slash in disguise
}

TEST(Text, TurnsHtmlIntoPlainLines)
{
    EXPECT_EQ(cleaned("<p>Walk in.</p><p>Bring <b>ID</b> &amp; papers</p>"), "Walk in.\n\nBring ID & papers");
    EXPECT_EQ(cleaned("One\\nTwo\\r\\nThree"), "One\nTwo\nThree");
    EXPECT_EQ(cleaned("One<br/>Two", false), "One Two");
    EXPECT_EQ(cleaned("Ni&ntilde;os &#8211; &#x41;"), "Niños – A");
}

TEST(Text, LeavesLessThanSignsAndAmpersandsOfPlainText)
{
    EXPECT_EQ(cleaned("Income < 30,000 & age > 60"), "Income < 30,000 & age > 60");
    EXPECT_EQ(cleaned("<3 people"), "<3 people");
    EXPECT_EQ(cleaned("R&D; <Robin and others>"), "R&D; <Robin and others>");
}

TEST(Text, DropsLettersThatCouldTurnANumberRoundOrFakeAMatch)
{
    EXPECT_EQ(cleaned("\xE2\x80\xAE" "555-0100\xE2\x80\xAC"), "555-0100");
    EXPECT_EQ(cleaned("\xEE\x80\x80" "bold\xEE\x80\x81"), "bold");
}

TEST(Text, GivesDigitsToDialOnlyWhenTheNumberIsSure)
{
    EXPECT_EQ(dialDigits("(650) 555-0100 x12"), "6505550100");
    EXPECT_EQ(dialDigits("+44 1234 555010"), "+441234555010");
    EXPECT_EQ(dialDigits("650-555-0100 / 650-555-0101"), "6505550100");
    EXPECT_EQ(dialDigits("211"), "211");
    EXPECT_EQ(dialDigits("800-CALL-NOW"), "8002255669"); // all of it: half a number must never be dialled
    EXPECT_EQ(dialDigits("800-CALL"), "");
    EXPECT_EQ(dialDigits("see website"), "");
    EXPECT_EQ(dialDigits("12"), "");
}

TEST(Text, ClipsBetweenLetters)
{
    EXPECT_EQ(clipUtf8("caf\xC3\xA9", 4), "caf");
    EXPECT_EQ(clipUtf8("caf\xC3\xA9", 5), "caf\xC3\xA9");
}

TEST(Confidential, HidesSheltersFromViolenceAndWhatSaysSo)
{
    EXPECT_TRUE(mustStayHidden("Sample Women's Shelter", "For battered women and children"));
    EXPECT_TRUE(mustStayHidden("Harbor", "Provides a safe, confidential home for families"));
    EXPECT_TRUE(mustStayHidden("Safe Nights", "At an undisclosed location"));
    EXPECT_TRUE(mustStayHidden("Harbor; Domestic Violence", "Shelter, counseling"));
    EXPECT_TRUE(mustStayHidden("Harbor", "Runs a shelter for survivors of human trafficking"));
}

TEST(Confidential, LeavesOtherPlacesToBeFound)
{
    EXPECT_FALSE(mustStayHidden("Winter Shelter", "Beds for anyone, first come"));
    EXPECT_FALSE(mustStayHidden("Teen Clinic", "Free and confidential care"));
    EXPECT_FALSE(mustStayHidden("Legal Aid", "Helps with domestic violence cases and evictions"));
}

TEST(Package, KnowsAPathThatClimbsOut)
{
    for (const char *bad : {"../services.csv", "data/../../x", "/etc/passwd", "C:/x.csv", "a\\..\\b", "",
                            "https://example.com/services.csv"})
        EXPECT_FALSE(staysInside(bad)) << bad;
    for (const char *good :
         {"services.csv", "data/services.csv", "a..b/services.csv", "..data/x.csv", "./services.csv"})
        EXPECT_TRUE(staysInside(good)) << good;
}
