#include "directory/import/otherwise.h"
#include "directory/service/hours.h"
#include "directory/words/status.h"

#include <gtest/gtest.h>

// Words beside hours that say that these do not hold, and words that do not. The dates have passed, or are far, on
// whatever day this runs.
using namespace handrail::directory;

TEST(Otherwise, WordsThatContradictTheHoursMakeThemUnknown)
{
    for (const char *words :
         {"Sunrise to sunset", "dawn to dusk", "Suspended during COVID", "On hold", "Pilot ended", "not currently operating",
          "No longer offered", "Only when below 40 degrees", "Open when temperature below 35F", "during cold weather",
          "Unless raining", "weather permitting", "School days only", "Except school breaks", "Through June 2020",
          "Ended June 2020", "Effective until 11/1/2020", "As of January 2090", "Begins 1/5/2090", "Starting January 5",
          "desde enero de 2090", "hasta junio de 2020", "1st and 3rd only", "Only the last week of the month",
          "the 1st and 15th of each month", "closed Tuesdays", "Closed Tues", "closed on Monday and Tuesday",
          "Cerrado los martes", "except Tuesday", "excepto martes", "Not Tuesdays", "Tuesday closed", "ya no se ofrece",
          "en pausa", "si llueve no abrimos", "\xC4\x90\xC3\xB3ng c\xE1\xBB\xAD" "a t\xE1\xBA\xA1m th\xE1\xBB\x9Di", "暫停服務",
          "已关闭", "временно закрыто", "임시 휴관", "odd weeks"})
        EXPECT_TRUE(saysOtherwise(words, "MO,TU,WE,TH,FR")) << words;
}

TEST(Otherwise, OtherWordsLeaveThemAsTheyStand)
{
    for (const char *words :
         {"", "Closed holidays", "Closed December 25", "Closed Sundays", "closed Saturday and Sunday", "Cerrado los domingos",
          "except Sunday", "Call ahead", "As of January 2020", "since 2019", "Starting in the lobby", "Open until 5 pm",
          "hasta las 5", "No appointment", "No longer than an hour", "Not currently accepting checks", "Sunset District office",
          "First come, first served", "Ring the bell twice", "Children under 12 eat free", "Doors close at 5 on Tuesday",
          "Ends at noon", "Opens at 9", "1st floor", "Closed for lunch", "Last intake 4 pm", "First Saturday: open late",
          "10 degrees of separation art show", "\xC4\x90\xC3\xB3ng c\xE1\xBB\xAD" "a l\xC3\xBA" "c 5 gi\xE1\xBB\x9D", "週一至週五"})
        EXPECT_FALSE(saysOtherwise(words, "MO,TU,WE,TH,FR")) << words;
}

TEST(Otherwise, ATimeInGreenwichIsNotThePlacesOwn)
{
    for (const auto &[opens, closes] : {std::pair("17:00+00:00", "23:00+00:00"),
                                        std::pair("09:00Z", "17:00Z"), std::pair("09:00+00:00", "17:00")})
        EXPECT_FALSE(hoursOfDay(opens, closes).understood) << opens;
    EXPECT_TRUE(hoursOfDay("09:00-08:00", "17:00-08:00").understood);
}

TEST(Otherwise, AStatusWithADateIsOverWhenItIs)
{
    for (const char *status : {"Active until 12/31/2020", "Active through June 2020", "Opening Jan 2090", "Active starting 1/1/2090",
                               "停用", "Program sunset", "sample", "Opening spring 2090", "abre en enero"})
        EXPECT_EQ(standingOf(status), Standing::Ended) << status;
    for (const char *status : {"Active until 12/31/2090", "Active since 2020", "Active as of January 2020", "Open until 5 pm",
                               "Active", "Funded through 2090"})
        EXPECT_EQ(standingOf(status), Standing::Offered) << status;
    EXPECT_EQ(standingOf("暫停"), Standing::Paused);
}
