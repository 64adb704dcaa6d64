#include "directory/export/exporter.h"
#include "directory/import/importer.h"
#include "directory/index/search.h"
#include "directory/packages.h"
#include "directory/schema.h"
#include "support/tempdir.h"

#include <gtest/gtest.h>

#include <set>
#include <sys/wait.h>

// What could hurt somebody, from whole files as counties hand them over: hours, ends, private places, a file that would
// empty the rest.
using namespace handrail::directory;
using namespace handrail::test;

namespace {

/// "A Tuesday, half past ten in the morning", in winter in California.
const LocalTime kTuesday{1, 630, "2026-12-01", -480, -480};

struct Taken {
    explicit Taken(const Files &files, const LocalTime &at = kTuesday) : when(at)
    {
        Files all = files;
        all.try_emplace("organizations.csv", "id,name,description\no1,Maple Street Help,Made up\n");
        end = importPackage(writeFolder(dir / "county", all), dir / "a.db");
        db = std::move(openDirectory(dir / "a.db").value());
    }
    [[nodiscard]] Service service(const std::string &id)
    {
        return DirectorySearch(*db).service(id, when, Point{37.78, -122.41}).value();
    }
    [[nodiscard]] std::string open(const std::string &id)
    {
        const OpenState state = service(id).row.open.state;
        return state == OpenState::Open ? "open" : state == OpenState::Closed ? "closed" : "unknown";
    }
    /// "h8 line 10 valid_to": what the report says of one kind.
    [[nodiscard]] std::vector<std::string> said(ProblemKind kind) const
    {
        std::vector<std::string> out;
        for (const Problem &p : end.report.problems)
            if (p.kind == kind)
                out.push_back(std::to_string(p.line) + " " + p.column + (p.value.empty() ? "" : " " + p.value));
        return out;
    }

    TempDir dir;
    LocalTime when;
    ImportEnd end;
    std::unique_ptr<handrail::storage::Database> db;
};

std::string services(int count)
{
    std::string rows = "id,organization_id,name,status,description\n";
    for (int i = 0; i < count; ++i)
        rows += "s" + std::to_string(i) + ",o1,Table " + std::to_string(i) + ",active,x\n";
    return rows;
}

} // namespace

TEST(County, HoursThatEndedAreNotOpenHoweverTheirEndIsWritten)
{
    const std::vector<std::pair<std::string, std::string>> kDates = {
        {"2025-01-01", "2025-12-31"}, {"1/1/2025", "12/31/2025"},
        {"1-Jan-25", "31-Dec-25"},    {"20250101", "20251231"},
        {"2025/01/01", "2025/12/31"}, {"01/01/2025", "31/12/2025"},
        {"45658", "46022"},           {"January 1 2025", "December 31 2025"},
        {"2025-01-01", "2025-02-31"}, {"2025-1-1", "2025-3-1"},
        {"1.1.2025", "31.3.2025"},    {"1 de enero de 2025", "31 de diciembre de 2025"},
        {"2025-01-01", "Summer"},     {"1/1/2025 0:00", "12/31/2025 0:00"}};
    std::string rows = "id,service_id,freq,byday,opens_at,closes_at,valid_from,valid_to\n";
    for (std::size_t i = 0; i < kDates.size(); ++i)
        rows += "h" + std::to_string(i) + ",s" + std::to_string(i) + ",WEEKLY,\"MO,TU,WE,TH,FR\",09:00,17:00,"
                + kDates[i].first + "," + kDates[i].second + "\n";
    rows +=
        "hx,s20,WEEKLY,\"MO,TU,WE,TH,FR\",09:00,17:00,1-Jan-26,31-Dec-26\nhy,s21,WEEKLY,\"MO,TU,WE,TH,FR\",09:00,17:00,01/01/"
        "2026,ongoing\n";
    Taken county({{"services.csv", services(22)}, {"schedules.csv", rows}});
    ASSERT_TRUE(county.end.imported());
    for (std::size_t i = 0; i < kDates.size(); ++i)
        EXPECT_EQ(county.open("s" + std::to_string(i)), "unknown") << kDates[i].second;
    EXPECT_EQ(county.open("s20"), "open");
    EXPECT_EQ(county.open("s21"), "open");
    EXPECT_EQ(county.said(ProblemKind::BadDate),
              (std::vector<std::string>{"10 valid_to 2025-02-31", "14 valid_to Summer"}));
    const Service unsure = county.service("s8");
    ASSERT_EQ(unsure.places.size(), 1u);
    ASSERT_EQ(unsure.places[0].hoursText.size(), 1u); // the publisher's words
    EXPECT_NE(unsure.places[0].hoursText[0].find("2025-02-31"), std::string::npos);
}

TEST(County, TimesAndDaysAreReadOrLeftUnknownAndNamedByLine)
{
    const std::string rows =
        "id,service_id,freq,byday,opens_at,closes_at\n"
        "h0,s0,WEEKLY,TU,9:00\xE2\x80\xAF"
        "AM,5:00 "
        "PM\nh1,s1,WEEKLY,TU,0.25,0.5\nh2,s2,WEEKLY,TU,9:00-10:00,13:00-17:00\nh3,s3,WEEKLY,1,09:00,17:00\nh4,s4,WEEKLY,2,09:00,17:00\n"
        "h5,s5,WEEKLY,T,09:00,17:00\nh6,s6,WEEKLY,Tuesday,Closed,\nh7,s7,WEEKLY,Tuesday,Open 24 hours,\nh8,s8,WEEKLY,TU,9:00 AM,5:00 "
        "AM\nh9,s9,MONTHLY,2TU,10:00,12:00\nh10,s10,MONTHLY,1TU,10:00,12:00\n"
        "h11,s11,WEEKLY,martes,\"9 a.m. - 5 p.m.\",\n";
    Taken county({{"services.csv", services(12)}, {"schedules.csv", rows}});
    ASSERT_TRUE(county.end.imported());
    const std::vector<std::string> kOpen = {"open", "open", "closed", "closed", "open", "unknown",
                                            "closed", "open", "unknown", "closed", "open", "open"};
    for (std::size_t i = 0; i < kOpen.size(); ++i)
        EXPECT_EQ(county.open("s" + std::to_string(i)), kOpen[i]) << i;
    EXPECT_EQ(county.service("s2").places[0].spans.size(), 2u); // both
    EXPECT_EQ(county.service("s2").row.open.changesAtMinute, 780);
    EXPECT_EQ(county.said(ProblemKind::BadDays), std::vector<std::string>{"7 byday T"});
    EXPECT_EQ(county.said(ProblemKind::BadTime), std::vector<std::string>{"10 opens_at 9:00 AM \xE2\x80\x93 5:00 AM"});
    EXPECT_EQ(county.service("s9").places[0].hoursText,
              std::vector<std::string>{"MONTHLY 2TU 10:00 \xE2\x80\x93 12:00"}); // words, not "closed"
}

TEST(County, ASecondTuesdayOfAFeedIsNotEveryTuesday)
{
    const std::string feed =
        R"({"id":"s1","name":"Maple Food Table","description":"Hot meals","status":"active","organization":{"id":"o1","name":"Maple Street Help","description":"x"},
        "regular_schedules":[{"id":"h1","opens_at":"10:00:00","closes_at":"12:00:00","freq":"MONTHLY","interval":"1","byday":"2TU","valid_from":"2026-01-01","valid_to":"2027-12-31","description":"Second Tuesday"}],
        "contacts":[{"id":"c1","name":"Zq Person","phones":[{"id":"p1","number":"0151 496 0100"}]}],"eligibilitys":[{"id":"e1","eligibility":"Adult","minimum_age":18}]})";
    TempDir dir;
    std::ofstream(dir / "feed.json") << feed;
    ASSERT_TRUE(importPackage(dir / "feed.json", dir / "a.db").imported());
    auto db = openDirectory(dir / "a.db");
    DirectorySearch search(*db.value());
    const auto state = [&](const char *date) {
        return search.service("s1", LocalTime{1, 630, date, -480, -480}, {}).value().row.open.state;
    };
    EXPECT_NE(state("2026-12-01"), OpenState::Open); // the first
    EXPECT_EQ(state("2026-12-08"), OpenState::Open); // the second
    EXPECT_EQ(search.service("s1", kTuesday, {}).value().places[0].hoursText,
              std::vector<std::string>{"Second Tuesday"});
    const Service service = search.service("s1", kTuesday, {}).value();
    ASSERT_EQ(service.phones.size(), 1u); // the contact's number, without the name
    EXPECT_EQ(service.phones[0].number + service.phones[0].dial + service.phones[0].description,
              "0151 496 010001514960100");
    EXPECT_EQ(service.eligibility, "Adult");
}

TEST(County, WhatHasEndedIsNotOfferedAndSaid)
{
    Taken county(Files{
        {"services.csv",
         "id,organization_id,name,status\ns0,o1,A,active\ns1,o1,B,Permanently Closed\ns2,o1,C,deleted\ns3,o1,D,Draft "
         "\ns4,o1,E,Temporarily-closed\ns5,o1,F,Cerrado\ns6,o1,G,discontinued\n"}});
    ASSERT_TRUE(county.end.imported());
    DirectorySearch search(*county.db);
    EXPECT_EQ(search.find({.words = {}}).value().total, 2);
    EXPECT_TRUE(county.service("s4").row.temporarilyClosed);
    EXPECT_EQ(county.said(ProblemKind::Inactive).size(), 5u);
    EXPECT_EQ(county.said(ProblemKind::Inactive).front(), "3 status Permanently Closed");
}

TEST(County, AWithheldStreetIsShownNowhereAndItsTownAndPhoneStay)
{
    const char *kStreets[] = {"Call for location",
                              "Not disclosed",
                              "Direcci\xC3\xB3n confidencial",
                              "Do not publish: 12 Zqmaple Lane",
                              "12 Zqmaple Lane",
                              "12 Zqmaple Lane",
                              "12 Zqmaple Lane",
                              "Llame para la direcci\xC3\xB3n",
                              "12 Open Street"};
    const char *kNames[] = {"Program,Counseling",
                            "Program,Counseling",
                            "Program,Counseling",
                            "Program,Counseling",
                            "DV Emergency Shelter,24 hour shelter",
                            "Casa Refugio,Albergue para mujeres maltratadas",
                            "Harbor House,Shelter for survivors of domestic-violence",
                            "Program,Counseling",
                            "Pantry,Food"};
    std::string rows = "id,organization_id,name,description,status\n", places = "id,name,latitude,longitude\n",
                at = "id,service_id,location_id\n",
                addresses = "id,location_id,address_1,city,state_province,postal_code,country,address_type\n",
                phones = "id,service_id,number\n";
    for (int i = 0; i < 9; ++i) {
        const std::string n = std::to_string(i);
        rows += "w" + n + ",o1," + kNames[i] + ",active\n";
        places += "l" + n + ",Site " + n + ",37.77,-122.42\n";
        at += "a" + n + ",w" + n + ",l" + n + "\n";
        addresses += "d" + n + ",l" + n + "," + kStreets[i] + ",San Francisco,CA,94103,US,physical\n";
        phones += "p" + n + ",w" + n + ",415-555-0100\n";
    }
    Taken county(Files{{"services.csv", rows},
                  {"locations.csv", places},
                  {"service_at_location.csv", at},
                  {"addresses.csv", addresses},
                  {"phones.csv", phones}});
    ASSERT_TRUE(county.end.imported());
    for (int i = 0; i < 8; ++i) {
        const Service s = county.service("w" + std::to_string(i));
        EXPECT_TRUE(s.row.confidential) << i;
        EXPECT_FALSE(s.row.distanceM) << i;
        EXPECT_EQ(s.row.city, "San Francisco") << i;
        EXPECT_EQ(s.row.phoneDial, "4155550100") << i;
        ASSERT_EQ(s.places.size(), 1u);
        EXPECT_EQ(s.places[0].addressLine + s.places[0].postalCode + s.places[0].name, "") << i;
        EXPECT_FALSE(s.places[0].point) << i;
    }
    EXPECT_FALSE(county.service("w8").row.confidential);
    EXPECT_EQ(county.service("w8").places[0].addressLine, "12 Open Street");
    EXPECT_EQ(county.end.report.privatePlaces, 8);
    EXPECT_EQ(county.said(ProblemKind::Withheld),
              (std::vector<std::string>{"2 address_1", "3 address_1", "4 address_1", "5 address_1", "9 address_1",
                                        "6 description shelter / dv", "7 description refugio / maltratad",
                                        "8 description shelter / domestic violence"}));
    ASSERT_TRUE(exportDirectory(*county.db, county.dir / "out", {}).ok());
    EXPECT_EQ(allBytes(county.dir / "out").find("Zqmaple"), std::string::npos);
    EXPECT_NE(allBytes(county.dir / "out").find("San Francisco"), std::string::npos);
}

TEST(County, AFileThatWouldEmptyTheDirectoryAsksFirst)
{
    const auto file = [](const std::string &flag, int count) {
        std::string rows = "id,organization_id,name,status,description,is_private\n";
        for (int i = 0; i < count; ++i)
            rows += "s" + std::to_string(i) + ",o1,Table " + std::to_string(i) + ",active,Soup," + flag + "\n";
        return Files{{"services.csv", rows}, {"organizations.csv", "id,name,description\no1,Maple Street Help,x\n"}};
    };
    const TempDir dir;
    const auto import = [&](const std::string &folder, const Files &files, bool shrink) {
        std::filesystem::create_directories(dir / folder);
        ImportOptions options;
        options.shrink = shrink;
        return importPackage(writeFolder(dir / folder / "county", files), dir / "a.db", options);
    };
    const auto left = [&] {
        return DirectorySearch(*openDirectory(dir / "a.db").value()).find({.words = {}}).value().total;
    };
    ASSERT_TRUE(import("good", file("0", 4), false).imported());
    ASSERT_TRUE(import("null", file("NULL", 4), false).imported()); // nothing is not yes
    ASSERT_TRUE(import("zero", file("0.0", 4), false).imported());
    EXPECT_EQ(left(), 4);
    const ImportEnd all = import("wipe", file("1", 4), false);
    EXPECT_EQ(all.refusal.kind, RefusalKind::Shrinks);
    EXPECT_EQ(all.report.servicesReplaced, 4);
    EXPECT_EQ(all.report.problemCount(ProblemKind::Private), 4);
    EXPECT_EQ(left(), 4);
    EXPECT_EQ(import("short", file("0", 1), false).refusal.kind, RefusalKind::Shrinks); // cut short
    EXPECT_TRUE(import("half", file("0", 2), false).imported());
    EXPECT_EQ(left(), 2);
    EXPECT_TRUE(import("wipe", file("1", 4), true).imported()); // somebody was asked
    EXPECT_EQ(left(), 0);
}

TEST(County, ItsToolAsksBeforeItEmptiesTheDirectoryAndKnowsOtherZones)
{
    const auto ran = [](const std::string &command) {
        std::string all;
        FILE *pipe = popen((command + " 2>&1").c_str(), "r");
        char piece[4096];
        while (const std::size_t got = fread(piece, 1, sizeof piece, pipe))
            all.append(piece, got);
        return std::pair(WEXITSTATUS(pclose(pipe)), all);
    };
    const TempDir dir;
    const std::string tool = HANDRAIL_DIRECTORY_TOOL, db = " --db " + (dir / "a.db").string();
    const std::string whole = writeFolder(dir / "good/county", {{"services.csv", services(3)}}).string();
    const std::string empty =
        writeFolder(dir / "wipe/county",
                    {{"services.csv", "id,name,is_private\ns0,Table 0,1\ns1,Table 1,1\ns2,Table 2,1\n"}})
            .string();
    ASSERT_EQ(ran(tool + " import " + whole + db).first, 0);
    const auto [code, words] = ran(tool + " import " + empty + db);
    EXPECT_EQ(code, 1);
    EXPECT_NE(words.find("would leave 0 of the 3 services that it replaces"), std::string::npos) << words;
    EXPECT_NE(words.find("--shrink"), std::string::npos) << words;
    EXPECT_EQ(ran(tool + " import " + empty + db + " --shrink").first, 0);
}

TEST(County, APlaceInAnotherZoneIsOpenByItsOwnClock)
{
    const std::string rows =
        "id,service_id,freq,byday,opens_at,closes_at,timezone\n1,s0,WEEKLY,TU,09:00,17:00,-7\n2,s1,WEEKLY,TU,09:00,"
        "17:00,America/New_York\n3,s2,WEEKLY,TU,09:00,17:00,PST\n4,s3,WEEKLY,TU,09:00,17:00,UTC-8\n"
        "5,s4,WEEKLY,TU,09:00,17:00,-08:00\n6,s5,WEEKLY,TU,09:00,17:00,Eastern "
        "Time\n7,s6,WEEKLY,TU,09:00,17:00,-8\n8,s7,WEEKLY,TU,09:00,17:00,Middle Earth\n";
    Taken county({{"services.csv", services(8)}, {"schedules.csv", rows}},
                 {1, 8 * 60 + 30, "2026-12-01", -480, -480}); // half past eight in California
    ASSERT_TRUE(county.end.imported());
    const std::vector<std::string> kOpen = {"open", "open", "closed", "closed", "closed", "open", "closed", "unknown"};
    for (std::size_t i = 0; i < kOpen.size(); ++i)
        EXPECT_EQ(county.open("s" + std::to_string(i)), kOpen[i]) << i;
}
