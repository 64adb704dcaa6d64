#include "library/county.h"
#include "library/fold.h"

#include <gmock/gmock.h>

using namespace handrail::library;

TEST(Fold, MakesLettersPlainAndSmall)
{
    EXPECT_EQ(folded("¿No RESPIRA bien? Niño, corazón"), "no respira bien nino corazon");
    EXPECT_EQ(folded("can't can’t"), "cant cant");
    EXPECT_EQ(folded("re\xCC\x81spira"), "respira"); // e and a combining accent
    EXPECT_EQ(folded(" \t\n\"*"), "");
}

TEST(Fold, DropsBytesThatAreNotUtf8)
{
    EXPECT_EQ(folded("a\xFF\xC3"), "a");
    EXPECT_EQ(folded("b\xE2\x82"), "b");
    EXPECT_EQ(utf8(codePoints("ñ€😀")), "ñ€😀");
    EXPECT_EQ(lengthOf("ñ€😀"), 3U);
}

TEST(Fold, CountsEditsUpToALimit)
{
    EXPECT_EQ(editDistance(U"narcan", U"narcan", 2), 0);
    EXPECT_EQ(editDistance(U"nracan", U"narcan", 2), 1); // neighbours swapped
    EXPECT_EQ(editDistance(U"narcn", U"narcan", 2), 1);
    EXPECT_EQ(editDistance(U"overdoes", U"overdose", 2), 1);
    EXPECT_EQ(editDistance(U"abc", U"xyz", 1), 2);
}

TEST(Fold, SpellsACountyOneWay)
{
    EXPECT_EQ(countyKey("San Diego County"), "san diego");
    EXPECT_EQ(countyKey("san-diego"), "san diego");
    EXPECT_EQ(countyKey(""), "");
}
