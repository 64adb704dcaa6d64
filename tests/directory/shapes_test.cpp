#include "directory/anyfile.h"
#include "directory/words/nullwords.h"
#include "directory/words/status.h"
#include "directory/words/withheldaddress.h"

// Shapes of JSON, and words of single fields, that a machine made up: each was lost, or taken for another, before.
using namespace handrail::test;

namespace {

const std::string kOne = R"({"id": "s1", "name": "Food Help", "status": "active"})",
                  kTwo = R"({"id": "s2", "name": "Bed Help", "status": "active"})";

} // namespace

TEST(Shapes, AListIsFoundHoweverDeepItLies)
{
    for (const std::string &json :
         {R"({"hits": {"total": 2, "hits": [{"_id": "s1", "_source": )" + kOne + R"(}, {"_id": "s2", "_source": )" + kTwo + "}]}}",
          R"({"a": {"b": {"c": {"d": {"e": 1, "services": [)" + kOne + ", " + kTwo + "]}}}}}",
          R"({"services": {"s1": )" + kOne + R"(, "s2": )" + kTwo + "}}",
          R"({"meta": {"view": {"id": "x", "name": "y"}}, "data": [)" + kOne + ", " + kTwo + "]}",
          R"({"edges": [{"node": )" + kOne + R"(}, {"node": )" + kTwo + "}]}"}) {
        AnyFile file("feed.json", json);
        ASSERT_TRUE(file.end.imported()) << json << file.ending();
        EXPECT_EQ(file.end.report.servicesAfter, 2) << json;
        EXPECT_EQ(file.service("s1").row.name, "Food Help") << json;
    }
}

TEST(Shapes, WhatStandsBeforeTheFirstBracketDoesNotMatter)
{
    for (const char *before : {")]}',\n", "callback(", "var data = ", "/* made by hand */ ", "// made by hand\n"}) {
        AnyFile file("feed.json", before + ("[" + kOne + ", " + kTwo + "]"));
        ASSERT_TRUE(file.end.imported()) << before << file.ending();
        EXPECT_EQ(file.end.report.servicesAfter, 2) << before;
    }
}

TEST(Shapes, ARecordIsNotLostForOneLetterOrNumber)
{
    for (const char *value : {R"("Food \ud83d Help")", R"("Food \udc00 Help")", R"("Food \uZZ Help")", R"("Food \ud83d\ude00 Help")"}) {
        AnyFile file("feed.json", R"([{"id": "s1", "status": "active", "name": )" + std::string(value) + "}, " + kTwo + "]");
        ASSERT_TRUE(file.end.imported()) << value << file.ending();
        EXPECT_EQ(file.end.report.servicesAfter, 2) << value;
    }
    AnyFile huge("feed.json", R"([{"id": 1e400, "status": "active", "name": "Food Help"}, )" + kTwo + "]");
    ASSERT_TRUE(huge.end.imported()) << huge.ending();
    EXPECT_EQ(huge.end.report.servicesAfter, 2);
    EXPECT_EQ(huge.count(ProblemKind::JsonMended), 1);
}

TEST(Shapes, AStatusIsKnownInACountysTongues)
{
    for (const char *status : {"Đã đóng cửa", "已关闭", "已關閉", "закрыто", "폐쇄", "Sarado", "مغلق", "Coming soon", "Private"})
        EXPECT_EQ(standingOf(status), Standing::Ended) << status;
    for (const char *status : {"暂时关闭", "Tạm đóng cửa", "временно закрыто", "Closed for renovation"})
        EXPECT_EQ(standingOf(status), Standing::Paused) << status;
    for (const char *status : {"Open - waitlist closed", "Active, closed Sundays", "Closed to new clients", "开放", "открыто"})
        EXPECT_EQ(standingOf(status), Standing::Offered) << status;
    EXPECT_EQ(standingOf("Closed for good"), Standing::Ended);
}

TEST(Shapes, AnEmptyTextOfAProgramIsNone)
{
    for (const char *nothing : {"''", "\"\"", "(blank)", "[none]", "#NUM!"})
        EXPECT_TRUE(standsForNothing(nothing, "description")) << nothing;
}

TEST(Shapes, AStreetIsWithheldInMoreTonguesAndWithASlip)
{
    for (const char *text : {"Conf. site", "I.P.V. house", "Casa refugio", "ที่อยู่เป็นความลับ", "ទីតាំងសម្ងាត់", "住所非公開", "पता गोपनीय", "ਗੁਪਤ ਪਤਾ",
                             "Nyob zais", "XXXX Street", "\xE2\x96\x88\xE2\x96\x88", "Confidentail", "Undiclosed", "Unpublshed address", "Police only"})
        EXPECT_TRUE(streetIsWithheld(text)) << text;
    for (const char *text : {"12 Hidden Lane", "330 Twin Dolphin Drive", "P.O. Box 12", "5 Public St", "1 Contact Lane", "A B C Hall", "12 N A St"})
        EXPECT_FALSE(streetIsWithheld(text)) << text;
}
