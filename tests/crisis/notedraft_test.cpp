#include "crisis/notedraft.h"

#include <gtest/gtest.h>

using namespace handrail::crisis;

TEST(NoteDraft, ComesBackAsItWasTypedWhateverIsInIt)
{
    for (const char *words : {"", "She was calm.", "\"quoted\" \\ back\n\nlines \t ñandú", "{\"text\":\"x\"}", "\x01"}) {
        for (const bool closing : {false, true}) {
            const auto back = noteDraftFromJson(toJson(NoteDraft{"person-1", words, closing}));
            ASSERT_TRUE(back) << words;
            EXPECT_EQ(back->text, words);
            EXPECT_EQ(back->personId, "person-1");
            EXPECT_EQ(back->closing, closing);
        }
    }
}

TEST(NoteDraft, ThatIsNoneOrHalfHoldsNoWords)
{
    for (const char *text : {"", "[]", "null", "{", "{\"person\":\"p\"}", "{\"text\":7}", "\"text\"", "{\"text\":\"ha"})
        EXPECT_FALSE(noteDraftFromJson(text)) << text;
    EXPECT_FALSE(noteDraftFromJson(R"({"text":"a","closing":"yes"})")->closing);
}

TEST(NoteDraft, OfAnOlderHandrailIsRead)
{
    EXPECT_EQ(noteDraftFromJson(R"({"closing":true,"person":"","text":"half a wo"})")->text, "half a wo");
    EXPECT_TRUE(noteDraftFromJson(R"({"closing":true,"person":"","text":"half a wo"})")->closing);
}

TEST(NoteDraft, WithBytesThatAreNoTextIsWrittenAllTheSame)
{
    const auto back = noteDraftFromJson(toJson(NoteDraft{"", "broken \xff here", false}));
    ASSERT_TRUE(back);
    EXPECT_TRUE(back->text.starts_with("broken "));
}
