#include "share/calendar.h"
#include "share/teamsheet.h"

#include <gmock/gmock.h>

#include <sstream>

namespace handrail::share {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr std::int64_t kNow = 1'796'000'000'000; // 2026-11-30T00:53:20Z

std::vector<std::string> linesOf(const std::string &file)
{
    std::vector<std::string> all;
    std::istringstream in(file);
    for (std::string line; std::getline(in, line);) {
        EXPECT_TRUE(line.ends_with('\r')) << line;
        all.push_back(line.substr(0, line.size() - 1));
    }
    return all;
}

TEST(Calendar, HasAnHourWithAReminderOrAWholeDayWithout)
{
    const std::string file = calendarOf({{.uid = "a-24", .title = "24-hour check", .startMs = kNow + 3'600'000},
                                         {.uid = "a-72", .title = "72-hour check, overdue", .day = "2026-11-29"}},
                                        kNow);
    EXPECT_THAT(file, HasSubstr("DTSTAMP:20261130T005320Z\r\nDTSTART:20261130T015320Z\r\nDURATION:PT15M\r\n"));
    EXPECT_THAT(file, HasSubstr("DTSTART;VALUE=DATE:20261129\r\n"));
    EXPECT_THAT(file, HasSubstr("ACTION:DISPLAY\r\nTRIGGER:PT0S\r\nDESCRIPTION:24-hour check\r\n"));
    EXPECT_THAT(file, HasSubstr("SUMMARY:72-hour check\\, overdue\r\n"));
    EXPECT_EQ(file.find("BEGIN:VALARM"), file.rfind("BEGIN:VALARM")) << "what has no hour rings at none";
    EXPECT_TRUE(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    EXPECT_TRUE(file.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
}

TEST(Calendar, WordsCannotEndALineOfItAndLongOnesAreFoldedBetweenCharacters)
{
    std::string accents;
    for (int i = 0; i < 60; ++i)
        accents += "\u00f1\u00e1";
    const std::string file =
        calendarOf({{.uid = "x", .title = "a\r\nBEGIN:VALARM\nb;c\\d", .note = accents, .startMs = kNow}}, kNow);
    EXPECT_THAT(file, HasSubstr("SUMMARY:a\\nBEGIN:VALARM\\nb\\;c\\\\d\r\n"));
    std::string unfolded;
    for (const std::string &line : linesOf(file)) {
        EXPECT_LE(line.size(), 75U) << line;
        EXPECT_NE(line.substr(line.starts_with(' ') ? 1 : 0, 1)[0] & 0xC0, 0x80) << "cut inside a character";
        unfolded += line.starts_with(' ') ? line.substr(1) : "\n" + line;
    }
    EXPECT_THAT(unfolded, HasSubstr("DESCRIPTION:" + accents + "\n"));
}

TEST(Table, ACellThatASpreadsheetWouldReckonWithIsWords)
{
    const std::string file = csvOf({{"=1+1", "+1", "-1", "@x", "\tx"}, {"\n=1", "\"a\", b", "Day", "", "1"}});
    for (const char *formula : {"=1", "+1", "-1", "@x", "\tx"})
        EXPECT_THAT("," + file, Not(HasSubstr(std::string(",") + formula)));
    EXPECT_THAT(file, HasSubstr("'=1+1,'+1,'-1,'@x"));
    EXPECT_THAT(file, HasSubstr("\"'\n=1\"")) << "nor after a break";
}

} // namespace
} // namespace handrail::share
