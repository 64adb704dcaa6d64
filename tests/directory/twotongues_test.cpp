#include "directory/anyfile.h"

// Lists whose headings say the same in two languages, and columns that say when a program ended.
using namespace handrail::test;

TEST(TwoTongues, AHeadingThatSaysOneThingTwiceIsThat)
{
    for (
        const std::string heading :
        {"Program Name / Nombre del programa,Address / Dirección,City / Ciudad,Phone / Teléfono,Hours / Horario",
         "Program Name (Nombre del programa),Address (Dirección),City (Ciudad),Phone (Teléfono),Hours (Horario)",
         "Nombre del programa/Program Name,Dirección/Address,Ciudad/City,Teléfono/Phone,Horario/Hours",
         "\"Program Name\nNombre del programa\",\"Address\nDirección\",\"City\nCiudad\",\"Phone\nTeléfono\",\"Hours\nHorario\"",
         "Name / 名稱,Address / 地址,City / 城市,Phone / 電話,Hours / 服務時間",
         "Name - Tên,Address - Địa chỉ,City - Thành phố,Phone - Điện thoại,Hours - Giờ mở cửa"}) {
        AnyFile file("list.csv", heading + "\nWarm Room,1 Elm St,Eureka,707-555-0101,Mon-Fri 9am-5pm\n");
        ASSERT_TRUE(file.end.imported()) << heading << file.ending();
        const Service s = file.service(file.search->find({.limit = 1}).value().rows.at(0).id);
        EXPECT_EQ(s.row.name, "Warm Room") << heading;
        EXPECT_EQ(s.row.phoneDial, "7075550101") << heading;
        ASSERT_EQ(s.places.size(), 1u) << heading;
        EXPECT_EQ(s.places[0].addressLine + s.places[0].city, "1 Elm StEureka") << heading;
        EXPECT_EQ(s.places[0].hoursText, std::vector<std::string>{"Mon-Fri 9am-5pm"}) << heading;
    }
}

TEST(TwoTongues, AHeadingOfTwoThingsIsNeither)
{
    AnyFile file("list.csv", "Program Name,Address / Notes,City,Phone\nWarm Room,ring twice,Eureka,707-555-0101\n");
    const Service s = file.service(file.search->find({.limit = 1}).value().rows.at(0).id);
    EXPECT_EQ(s.places.at(0).addressLine, "");
}

TEST(TwoTongues, WhereOnlyTheSiteIsNamedThatIsTheName)
{
    AnyFile file("list.csv", "Location,Street Address,City,Main Number\nWarm Room,1 Elm St,Eureka,707-555-0101\n");
    ASSERT_TRUE(file.end.imported()) << file.ending();
    EXPECT_EQ(file.found("warm room"), 1);
    AnyFile both("list.csv", "Name,Location,Street Address,Phone\nWarm Room,Annex,1 Elm St,707-555-0101\n");
    const Service s = both.service(both.search->find({.limit = 1}).value().rows.at(0).id);
    EXPECT_EQ(s.row.name, "Warm Room");
    EXPECT_EQ(s.row.organization, "");
}

TEST(TwoTongues, WhatHasEndedByItsOwnColumnIsLeftOutAndSaid)
{
    for (const std::string heading :
         {"Program End Date", "Service End Date", "End Date", "Date Closed", "Closure Date", "Program Closed On",
          "Site Close Date", "Program Termination Date", "Last Day of Service", "Fecha de cierre del programa"}) {
        AnyFile file("list.csv", "Program Name,Address,City,Phone," + heading
                                     + "\nWarm Room,1 Elm St,Eureka,707-555-0101,2020-06-30\n"
                                       "Cool Room,2 Elm St,Eureka,707-555-0102,2090-06-30\n"
                                       "Old Room,3 Elm St,Eureka,707-555-0103,\n");
        EXPECT_EQ(file.found("warm room"), 0) << heading;
        EXPECT_EQ(file.found("cool room") + file.found("old room"), 2) << heading;
        EXPECT_EQ(file.count(ProblemKind::Inactive), 1) << heading;
    }
    for (const std::string heading : {"Contract End Date", "Grant End Date", "License Expiration Date"}) {
        AnyFile file("list.csv", "Program Name,Address,City,Phone," + heading
                                     + "\nWarm Room,1 Elm St,Eureka,707-555-0101,2020-06-30\n");
        EXPECT_EQ(file.found("warm room"), 1) << heading;
    }
}

TEST(TwoTongues, WhatAPlainListSaysOfWhoMayComeIsRead)
{
    AnyFile file("list.csv",
                 "Program Name,Address,City,ST,Phone,Ages Served,Age Min,Age Max,Documents Required,Accessibility\n"
                 "Warm Room,1 Elm St,Eureka,CA,707-555-0101,18+,18,24,Photo ID,Ramp at the back\n");
    const Service s = file.service(file.search->find({.limit = 1}).value().rows.at(0).id);
    EXPECT_EQ(s.eligibility, "18+");
    EXPECT_EQ(s.places.at(0).state, "CA");
    EXPECT_EQ(s.places.at(0).accessibility, std::vector<std::string>{"Ramp at the back"});
    EXPECT_EQ(s.requiredDocuments, std::vector<std::string>{"Photo ID"});
    EXPECT_EQ(s.minimumAge.value_or(0), 18);
    EXPECT_EQ(s.maximumAge.value_or(0), 24);
    EXPECT_EQ(file.count(ProblemKind::ColumnNotRead) + file.count(ProblemKind::ColumnLooksLike), 0);
}
