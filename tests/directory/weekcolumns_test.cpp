#include "directory/anyfile.h"

#include "directory/service/hours.h"

// A list that has a column for each day of the week: what they say is the hours, or the hours are not known.
using namespace handrail::test;

namespace {

constexpr const char *kDays = "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday";

std::string listOf(const std::string &headings, const std::string &values)
{
    return "Program Name,Address,City,Phone," + headings + "\nAlder House,1 Elm St,Eureka,707-555-0101," + values
           + '\n';
}

/// How it stands at noon and at ten in the evening of a Tuesday, and at noon of a Saturday: "open closed closed".
std::string standingOf(AnyFile &file)
{
    if (!file.end.imported())
        return file.ending();
    const std::string id = file.search->find({.limit = 10}).value().rows.at(0).id;
    std::string all;
    for (const auto &[day, minute, date] : {std::tuple{1, 720, "2026-12-01"}, std::tuple{1, 1320, "2026-12-01"},
                                            std::tuple{5, 720, "2026-12-05"}}) {
        const OpenState state = file.search->service(id, LocalTime{day, minute, date}).value().row.open.state;
        all += state == OpenState::Open ? "open " : state == OpenState::Closed ? "closed " : "unknown ";
    }
    return all;
}

std::string wordsOf(AnyFile &file)
{
    const std::string id = file.search->find({.limit = 10}).value().rows.at(0).id;
    std::string all;
    for (const auto &place : file.service(id).places)
        for (const std::string &words : place.hoursText)
            all += words + '\n';
    return all;
}

} // namespace

TEST(WeekColumns, AreTheHours)
{
    const std::string same =
        "9:00 AM - 5:00 PM,9:00 AM - 5:00 PM,9:00 AM - 5:00 PM,9:00 AM - 5:00 PM,9:00 AM - 5:00 PM,";
    for (const auto &[headings, values, expected] : std::vector<std::tuple<std::string, std::string, std::string>>{
             {kDays, same + "Closed,Closed", "open closed closed "},
             {kDays, same + ",", "open closed closed "},
             {kDays, same + "10am-2pm,closed", "open closed open "},
             {"Mon,Tue,Wed,Thu,Fri,Sat,Sun", same + "Closed,Closed", "open closed closed "},
             {"MONDAY_HOURS,TUESDAY_HOURS,WEDNESDAY_HOURS,THURSDAY_HOURS,FRIDAY_HOURS,SATURDAY_HOURS,SUNDAY_HOURS",
              same + "Closed,Closed", "open closed closed "},
             {"Hours - Mon,Hours - Tue,Hours - Wed,Hours - Thu,Hours - Fri,Hours - Sat,Hours - Sun", same + "Closed,",
              "open closed closed "},
             {"hoursMonday,hoursTuesday,hoursWednesday,hoursThursday,hoursFriday,hoursSaturday,hoursSunday",
              same + "Closed,", "open closed closed "},
             {"lunes,martes,miércoles,jueves,viernes,sábado,domingo", same + "Cerrado,Cerrado", "open closed closed "},
             {kDays, "24 hours,24 hours,24 hours,24 hours,24 hours,24 hours,24 hours", "open open open "},
             {kDays, "8pm-8am,8pm-8am,8pm-8am,8pm-8am,8pm-8am,8pm-8am,8pm-8am", "closed open closed "},
             {"Mon-Fri Hours,Sat Hours,Sun Hours", "9am-5pm,10am-2pm,Closed", "open closed open "},
             {"Weekday Hours,Weekend Hours", "9am-5pm,Closed", "open closed closed "},
             {"Mon Open,Mon Close,Tue Open,Tue Close,Sat Open,Sat Close", "9:00 AM,5:00 PM,9:00 AM,5:00 PM,,",
              "open closed closed "},
             {"Monday Start Time,Monday End Time,Tuesday Start Time,Tuesday End Time", "09:00,17:00,21:00,23:00",
              "closed open closed "},
             {"Tue Open 1,Tue Close 1,Tue Open 2,Tue Close 2,Wed Open 1,Wed Close 1",
              "9:00 AM,11:00 AM,9:00 PM,11:00 PM,9:00 AM,11:00 AM", "closed open closed "},
             {"Days Open,Open Time,Close Time", "Mon-Fri,9:00 AM,5:00 PM", "open closed closed "},
             {"Days of Operation,Opening Time,Closing Time", "Daily,20:00,08:00", "closed open closed "}}) {
        AnyFile file("list.csv", listOf(headings, values));
        EXPECT_EQ(standingOf(file), expected) << headings << '\n' << values;
        EXPECT_EQ(file.count(ProblemKind::ColumnNotRead) + file.count(ProblemKind::ColumnLooksLike), 0) << headings;
    }
}

TEST(WeekColumns, WhatIsNotUnderstoodIsUnknownAndStandsInItsWords)
{
    for (const auto &[headings, values, words] : std::vector<std::tuple<std::string, std::string, std::string>>{
             {kDays, "9-5,9-5,9-5,9-5,9-5,9-5,9-5", "Monday 9-5"},
             {kDays, "By appt,By appt,By appt,By appt,By appt,By appt,By appt", "By appt"},
             {kDays, "X,X,X,X,X,X,X", "X"},
             {kDays, "Yes,Yes,Yes,Yes,Yes,Yes,Yes", "Yes"},
             {"Days Open,Open Time,Close Time", "Most days,9:00 AM,5:00 PM", "Most days"},
             {"Days,Hours", "Mon-Fri,mornings", "Mon-Fri"}}) {
        AnyFile file("list.csv", listOf(headings, values));
        EXPECT_EQ(standingOf(file), "unknown unknown unknown ") << headings << '\n' << values;
        EXPECT_NE(wordsOf(file).find(words), std::string::npos) << headings << '\n' << wordsOf(file);
    }
}

TEST(WeekColumns, OtherColumnsAreNoDays)
{
    AnyFile file("list.csv", listOf("Jan,Feb,Mar,Apr,Sun exposure,Friday Fund", "1,2,3,4,5,6"));
    EXPECT_EQ(standingOf(file), "unknown unknown unknown ");
    EXPECT_EQ(wordsOf(file), "");
}

TEST(WeekColumns, JsonOfPlacesHasThemToo)
{
    AnyFile file("list.json",
                 R"([{"name":"Alder House","address":"1 Elm St","phone":"707-555-0101","monday":"9am-5pm",)"
                 R"("tuesday":"9am-5pm","saturday":"Closed"}])");
    EXPECT_EQ(standingOf(file), "open closed closed ");
}

TEST(WeekColumns, AProgramWithoutANameIsItsAgencys)
{
    AnyFile file("list.csv",
                 "Agency Name,Program Name,Address,City,Phone,Services\nAlder,Beds,1 Elm St,Eureka,707-555-0101,x\n"
                 "Birch,,2 Elm St,Eureka,707-555-0102,x\n,,3 Elm St,Eureka,707-555-0103,x\n");
    EXPECT_EQ(file.found("birch"), 1);
    EXPECT_EQ(file.count(ProblemKind::MissingValue), 1);
    EXPECT_EQ(file.count(ProblemKind::DanglingKey), 0); // nothing of a row that was not taken is said to be kept
}
