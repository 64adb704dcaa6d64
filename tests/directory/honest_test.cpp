#include "directory/import/scheduletext.h"
#include "directory/service/fieldvalues.h"
#include "directory/service/hours.h"
#include "directory/words/confidential.h"
#include "directory/words/status.h"
#include "directory/words/withheldaddress.h"

#include <gtest/gtest.h>

#include <random>

// What single values of a county's file mean, and that what is not understood is not guessed.
using namespace handrail::directory;

namespace {

std::string hoursText(const char *opens, const char *closes)
{
    const DayHours hours = hoursOfDay(opens, closes);
    if (!hours.understood)
        return hours.said ? "?" : "";
    std::string out = hours.closed ? "closed" : "";
    for (const auto &[from, to] : hours.spans)
        out += (out.empty() ? "" : " ") + std::to_string(from) + "-" + std::to_string(to);
    return out;
}

struct Read {
    std::vector<ScheduleText> rows;
    std::vector<std::string> faults; ///< columns
};

Read read(const ScheduleText &text)
{
    Read out;
    out.rows = plainSchedule(
        text, [&](ProblemKind, const char *column, const std::string &) { out.faults.emplace_back(column); });
    return out;
}

ScheduleText weekly(const std::string &days, const std::string &opens, const std::string &closes)
{
    ScheduleText text;
    text.freq = "WEEKLY";
    text.byday = days;
    text.opensAt = opens;
    text.closesAt = closes;
    return text;
}

} // namespace

TEST(Honest, DatesAreReadAsProgramsAndPeopleWriteThem)
{
    for (const char *text : {"2025-12-31",
                             "12/31/2025", "31-Dec-25", "20251231", "2025/12/31", "31/12/2025", "46022",
                             "December 31 2025", "31.12.2025", "31 de diciembre de 2025", "diciembre 31, 2025",
                             "Wednesday, December 31, 2025", "Dec 31st, 2025", "12/31/2025 12:00:00 AM",
                             "2025-12-31T23:59:59Z", "2025-12-31 00:00:00", "46022.0", "1767139200000",
                             "20251231T000000Z", "31dec2025", "12/31/25", "2025.12.31", "31 DIC 2025"})
        EXPECT_EQ(isoDate(text), "2025-12-31") << text;
    EXPECT_EQ(isoDate("05/01/2025"), "2025-05-01");
    EXPECT_EQ(isoDate("05/01/2025", true), "2025-01-05");
    for (const char *text :
         {"2025-02-31", "31/31/2025", "2025", "12/2025", "TBD", "soon", "2025-13-01", "99999",
        "summer 2025", "0000-00-00", ""})
        EXPECT_EQ(isoDate(text), "") << text;
}

TEST(Honest, DaysAreReadInBothLanguagesAndNotGuessed)
{
    const std::vector<std::pair<const char *, const char *>> kDays = {{"1", "MO"},
                                                                      {"7", "SU"}, {"Tuesday", "TU"},
                                                                      {"MO,TU", "MO,TU"}, {"Mon, Wed", "MO,WE"},
                                                                      {"M-F", "MO,TU,WE,TH,FR"},
                                                                      {"Mon\xE2\x80\x93"
                                                                       "Fri",
                                                                       "MO,TU,WE,TH,FR"},
                                                                      {"lunes a viernes", "MO,TU,WE,TH,FR"},
                                                                      {"s\xC3\xA1"
                                                                       "bados y domingos",
                                                                       "SA,SU"},
                                                                      {"Fri to Mon", "FR,SA,SU,MO"},
                                                                      {"1-5", "MO,TU,WE,TH,FR"}, {"2TU", "2TU"},
                                                                      {"-1FR", "-1FR"}, {"2nd Tuesday", "2TU"},
                                                                      {"1st & 3rd Monday", "1MO,3MO"},
                                                                      {"segundo martes", "2TU"},
                                                                      {"\xC3\xBAltimo viernes", "-1FR"},
                                                                      {"Weekdays", "MO,TU,WE,TH,FR"},
                                                                      {"fines de semana", "SA,SU"},
                                                                      {"https://schema.org/Monday", "MO"},
                                                                      {"[\"MO\",\"TU\"]", "MO,TU"}, {"MWF", "MO,WE,FR"},
                                                                      {"Tues/Thurs", "TU,TH"},
                                                                      {"L-V", "MO,TU,WE,TH,FR"}};
    for (const auto &[text, codes] : kDays)
        EXPECT_EQ(weekdayCodes(text).value_or("?"), codes) << text;
    for (const char *text :
         {"0", "8", "T", "S", "every other Tuesday", "by appointment", "XX", "varies", "first", "Mon-"})
        EXPECT_FALSE(weekdayCodes(text)) << text;
}

TEST(Honest, TimesAreReadAsTheyAreWrittenOrNotAtAll)
{
    const std::vector<std::array<const char *, 3>> kTimes = {
        {"9:00\xE2\x80\xAF"
         "AM",
         "5:00\xE2\x80\xAF"
         "PM",
         "540-1020"},
        {"9:00\xC2\xA0"
         "AM",
         "5:00 PM", "540-1020"},
        {"0900", "1700", "540-1020"}, {"0.25", "0.5", "360-720"}, {"9:00-10:00", "13:00-17:00", "540-600 780-1020"},
        {"9:00-17:00", "17:00", "540-1020"}, {"08:00", "24:00", "480-1440"}, {"08:00", "00:00", "480-0"},
        {"1899-12-30 09:00:00", "1899-12-30 17:00:00", "540-1020"}, {"12:00 noon", "5:00 PM", "720-1020"},
        {"9 a.m. - 5 p.m.", "", "540-1020"}, {"9am to noon, 1pm to 5pm", "", "540-720 780-1020"},
        {"9-5pm", "", "540-1020"}, {"1-5pm", "", "780-1020"}, {"10-2am", "", "1320-120"}, {"9a", "5p", "540-1020"},
        {"9 de la ma\xC3\xB1"
         "ana",
         "5 de la tarde", "540-1020"},
        {"9", "17", "540-1020"}, {"24/7", "", "0-1439"}, {"Open 24 hours", "", "0-1439"},
        {"24 horas", "24 horas", "0-1439"}, {"Closed", "Closed", "closed"}, {"cerrado", "", "closed"},
        {"22:00", "06:00", "1320-360"}, {"9h30", "17h00", "570-1020"}, {"9:00 AM PST", "5:00 PM PST", "540-1020"},
        {"9:00 \xE2\x80\x93 12:00 y 13:00 \xE2\x80\x93 17:00", "", "540-720 780-1020"},
        {"mediod\xC3\xAD"
         "a",
         "medianoche", "720-0"},
        {"0.375", "0.70833333", "540-1020"},
        {"45658.375", "45658.5", "540-720"},
        {"09:00-08:00", "17:00-08:00", "540-1020"}};
    for (const auto &[opens, closes, text] : kTimes)
        EXPECT_EQ(hoursText(opens, closes), text) << opens << " | " << closes;
    for (const auto &[opens, closes] : std::vector<std::pair<const char *, const char *>>{{"09:00Z", "17:00Z"},
                                                                                          {"9:00 AM", "5:00 AM"},
                                                                                          {"09:00", "09:00"},
                                                                                          {"9", "5"},
                                                                                          {"9:00", "5:00"},
                                                                                          {"1:00", "5:00"},
                                                                                          {"by appointment", ""},
                                                                                          {"25:00", "26:00"},
                                                                                          {"9:00", ""},
                                                                                          {"varies", "varies"},
                                                                                          {"9:00-10:00", "18:00"}})
        EXPECT_EQ(hoursText(opens, closes), "?") << opens << " | " << closes;
}

TEST(Honest, ASecondTuesdayIsNotEveryTuesday)
{
    ScheduleText text = weekly("2TU", "10:00", "12:00");
    text.freq = "MONTHLY";
    text.interval = "1";
    Read known = read(text);
    EXPECT_TRUE(known.faults.empty());
    ASSERT_EQ(known.rows.size(), 1u);
    EXPECT_EQ(known.rows[0].freq, "MONTHLY");
    EXPECT_EQ(known.rows[0].byday, "2TU");
    EXPECT_EQ(known.rows[0].description, "MONTHLY 2TU 10:00 \xE2\x80\x93 12:00"); // its words are there to be shown
    for (const char *freq : {"FREQ=MONTHLY;BYDAY=2TU", "RRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2",
                             "FREQ=MONTHLY;INTERVAL=1;BYDAY=+2TU;WKST=MO"}) {
        ScheduleText rule = weekly("", "10:00", "12:00");
        rule.freq = freq;
        known = read(rule);
        EXPECT_TRUE(known.faults.empty()) << freq;
        EXPECT_EQ(known.rows[0].freq + known.rows[0].byday, "MONTHLY2TU") << freq;
    }
    known = read(weekly("second Tuesday", "10:00", "12:00")); // whatever its freq says
    EXPECT_EQ(known.rows[0].freq + known.rows[0].byday, "MONTHLY2TU");
}

TEST(Honest, WhatIsNotUnderstoodLeavesHoursUnknownAndItsWords)
{
    const auto unsure = [](const ScheduleText &text, const char *column) {
        const Read known = read(text);
        EXPECT_EQ(known.faults, std::vector<std::string>{column});
        ASSERT_EQ(known.rows.size(), 1u) << column;
        EXPECT_EQ(known.rows[0].opensAt + known.rows[0].closesAt, "") << column;
        EXPECT_NE(known.rows[0].description.find("09:00"), std::string::npos) << column;
    };
    unsure(weekly("T", "09:00", "17:00"), "byday");
    unsure(weekly("TU", "09:00", "late"), "opens_at");
    ScheduleText text = weekly("TU", "09:00", "17:00");
    text.validTo = "2025-02-31";
    unsure(text, "valid_to");
    text = weekly("TU", "09:00", "17:00");
    text.freq = "now and then";
    unsure(text, "freq");
    text.freq = "FREQ=YEARLY;BYMONTH=12;BYDAY=TU";
    unsure(text, "freq");
    text.freq = "FREQ=MONTHLY;BYDAY=MO,TU,WE;BYSETPOS=-1";
    unsure(text, "bysetpos");
    text = weekly("TU", "09:00", "17:00");
    text.interval = "two";
    unsure(text, "interval");
}

TEST(Honest, ADayLeftOutOfARuleIsClosed)
{
    ScheduleText text = weekly("", "09:00", "17:00");
    text.freq = "FREQ=WEEKLY;BYDAY=TH;UNTIL=20261231T000000Z";
    text.exdate = "20261224,2026-12-31";
    const Read known = read(text);
    EXPECT_TRUE(known.faults.empty());
    ASSERT_EQ(known.rows.size(), 3u);
    EXPECT_EQ(known.rows[0].until, "2026-12-31");
    EXPECT_EQ(known.rows[1].holiday + known.rows[1].closed + known.rows[1].validFrom, "112026-12-24");
}

TEST(Honest, AnEndIsAnEndHoweverItIsSaid)
{
    for (const char *text : {"Inactive",
                             "INACTIVE ", "closed", "Permanently Closed", "archived", "deleted", "draft", "pending",
                             "merged", "unpublished", "not active", "discontinued", "Defunct", "Cerrado",
                             "cerrado permanentemente", "Borrador", "Not Published", "in-active", "out_of_business",
                             "I", "No longer offered", "0"})
        EXPECT_EQ(standingOf(text), Standing::Ended) << text;
    for (const char *text : {"temporarily closed", "Temporarily-closed", "TEMPORARILY CLOSED", "suspended",
                             "Cerrado temporalmente", "on hold", "closed temporarily", "temp. closed"})
        EXPECT_EQ(standingOf(text), Standing::Paused) << text;
    for (const char *text : {"", "active", "Active", "ACTIVO", "published", "1", "open", "current", "approved"})
        EXPECT_EQ(standingOf(text), Standing::Offered) << text;
}

TEST(Honest, NothingIsNotYes)
{
    for (const char *text : {"NULL", "0.0", "N/A", "", "0", "false", "No", "nan", "None", "\\N", "0,0", "#N/A", "null",
        "p\xC3\xBA" "blico"})
        EXPECT_EQ(readFlag(text), false) << text;
    for (const char *text : {"1", "1.0", "TRUE", "yes", "private", "s\xC3\xAD", "X", "Confidential"})
        EXPECT_EQ(readFlag(text), true) << text;
    EXPECT_FALSE(readFlag("perhaps"));
}

TEST(Honest, AnAddressThatIsWithheldIsKnownInEveryTongue)
{
    for (const char *text :
         {"Call for location", "Not disclosed", "Direcci\xC3\xB3n confidencial", "Do not publish: 12 Maple Lane",
          "Confidential", "Address on request", "Llame para la direcci\xC3\xB3n", "Non-Disclosed", "Private",
          "UNDISCLOSED LOCATION", "Don\xE2\x80\x99t publish", "No publicar", "Địa chỉ bí mật", "地址保密",
          "Location provided upon intake", "Lihim ang lugar", "12 Maple Lane (confidential)"})
        EXPECT_TRUE(addressIsWithheld(text)) << text;
    for (const char *text : {"12 Secret Ravine Pkwy", "1 Private Drive", "12 Hidden Lane", "330 Twin Dolphin Drive",
        "1 Contra Costa Blvd", "", "100 Call Street"})
        EXPECT_FALSE(addressIsWithheld(text)) << text;
}

TEST(Honest, AShelterFromViolenceIsHiddenHoweverItIsSaid)
{
    const std::vector<std::pair<const char *, const char *>> kHidden = {
        {"DV Emergency Shelter", "24 hour shelter"}, {"Casa Refugio", "Albergue para mujeres maltratadas"},
        {"Harbor House", "Shelter for survivors of domestic-violence"}, {"D.V. Safe House", "Beds"},
        {"IPV Transitional Housing", ""}, {"Harbor", "Location is kept strictly confidential."},
        {"Casa", "La ubicaci\xC3\xB3n es confidencial"}, {"Emergency Shelter (SV/DV)", "Beds"}, {"庇護所", "家庭暴力受害者"},
        {"Nhà tạm lánh", "Dành cho nạn nhân bạo hành"},
        {"Albergue", "Para v\xC3\xAD"
                     "ctimas de violencia dom\xC3\xA9"
                     "stica"},
        {"Harbor", "Shelter for women fleeing an abusive partner"}};
    for (const auto &[head, body] : kHidden) {
        EXPECT_TRUE(mustStayHidden(head, body)) << head << " | " << body;
        EXPECT_TRUE(mayHide(head) || mayHide(body)) << head << " | " << body;
    }
    const std::vector<std::pair<const char *, const char *>> kShown = {
        {"Winter Shelter", "Beds for anyone, first come"}, {"Teen Clinic", "Free and confidential care"},
        {"HIV Testing", "Confidential services at this location"}, {"Dvorak Shelter", "Beds"},
        {"Nurses", "Confidential home visits"}, {"Refugee Services", "Help after domestic violence"},
        {"Clinic", "All services are free and confidential. Home visits too."}};
    for (const auto &[head, body] : kShown)
        EXPECT_FALSE(mustStayHidden(head, body)) << head << " | " << body;
}

/// Whatever a file says: rows have whole hours or none, and no crash.
TEST(Honest, AnyRowOfHoursHasWholeTimesOrNone)
{
    std::mt19937 random(20261129);
    const std::vector<std::string> pieces = {"",        "9",    ":00",     "-",    "17",    "am",     " pm",
                                             "MO",      ",",    "2TU",     "T",    "FREQ=", "WEEKLY", "MONTHLY",
                                             ";BYDAY=", "2025", "/",       "31",   "Dec",   " ",      "0.5",
                                             "closed",  "24/7", "EXDATE:", "noon", "\xFF",  "45658"};
    const auto any = [&] {
        std::string text;
        for (auto count = random() % 5; count > 0; --count)
            text += pieces[random() % pieces.size()];
        return text;
    };
    for (int round = 0; round < 5'000; ++round) {
        ScheduleText text{any(), any(), any(), any(), any(), any(), any(), any(), any(), any(),
                          any(), any(), any(), any(), any(), {},    {},    any(), {}, {}};
        for (const ScheduleText &row : plainSchedule(text, [](ProblemKind, const char *, const std::string &) {})) {
            ASSERT_EQ(row.opensAt.empty(), row.closesAt.empty());
            ASSERT_TRUE(row.opensAt.empty() || (readTimeOfDay(row.opensAt) && readTimeOfDay(row.closesAt)))
                << row.opensAt << ' ' << row.closesAt;
            ASSERT_TRUE(row.validTo.empty() || row.validTo.size() == 10) << row.validTo;
        }
    }
}
