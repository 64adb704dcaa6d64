#include "directory/anyfile.h"

// Answers of a form, whose headings are questions; ZIP codes that a spreadsheet took for numbers; tables in another
// dialect of CSV.
using namespace handrail::test;

TEST(Forms, QuestionsAreReadWhereTheyAskAfterTheService)
{
    AnyFile file("answers.csv", "Timestamp,Email Address,What is the name of your program?,Phone number where callers can reach you,"
                                "Where is your program located? (street address),What city is it in?,What days and times are you open?,"
                                "Who is eligible for your services?,Your name,Your cell phone\n"
                                "3/4/2026 10:11:12,robin@example.org,Maple Food Table,650-555-0134,1 Oak Street,Millbrae,Mon-Fri 9-5,"
                                "Adults,Robin Sample,650-555-0199\n");
    ASSERT_TRUE(file.end.imported()) << file.ending();
    const auto rows = file.search->find({.words = {}}).value().rows;
    ASSERT_EQ(rows.size(), 1u);
    const Service s = file.service(rows[0].id);
    EXPECT_EQ(s.row.name, "Maple Food Table");
    EXPECT_EQ(s.row.organization, "");
    EXPECT_EQ(s.row.phoneDial, "6505550134");
    EXPECT_EQ(s.email, "") << "of who answered";
    ASSERT_EQ(s.places.size(), 1u);
    EXPECT_EQ(s.places[0].addressLine, "1 Oak Street");
    EXPECT_EQ(s.places[0].city, "Millbrae");
}

TEST(Forms, InSpanishAndOfOtherPrograms)
{
    AnyFile spanish("respuestas.csv", "Marca temporal,\xC2\xBF" "Cu\xC3\xA1l es el nombre de su programa?,Tel\xC3\xA9" "fono al que pueden llamar los clientes,"
                                      "\xC2\xBF" "En qu\xC3\xA9 ciudad est\xC3\xA1?,\xC2\xBFQu\xC3\xA9 servicios ofrece?\n"
                                      "1/2/2026,Mesa El Arce,650-555-0134,Millbrae,Comida\n");
    ASSERT_TRUE(spanish.end.imported()) << spanish.ending();
    EXPECT_EQ(spanish.search->find({.words = "arce"}).value().rows.at(0).phoneDial, "6505550134");
    AnyFile microsoft("answers.csv", "ID,Start time,Completion time,Email,Name,What is your agency called?,What is the main phone number?,Street address of your office,City\n"
                                     "1,1/2/2026,1/2/2026,robin@example.org,Robin Sample,Maple Help,650-555-0134,1 Oak Street,Millbrae\n");
    ASSERT_TRUE(microsoft.end.imported()) << microsoft.ending();
    const auto rows = microsoft.search->find({.words = {}}).value().rows;
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].name, "Maple Help");
    EXPECT_EQ(rows[0].organization, "") << "not who answered";
    EXPECT_EQ(rows[0].phoneDial, "6505550134");
}

TEST(Forms, WhatAsksAfterSomebodyIsNotRead)
{
    AnyFile file("answers.csv", "Timestamp,What is the name of your program?,What is your phone number?,What city are you in?\n"
                                "3/4/2026,Maple,650-555-0134,Millbrae\n");
    EXPECT_FALSE(file.end.imported()) << "whose number that is, is not known";
}

TEST(Forms, ZipCodesGetTheirNoughtsBack)
{
    AnyFile file(Files{{"services.csv", "id,name,status,address_1,city,state,zip\n"
                                        "s1,Maple,active,1 Main St,Boston,MA,2134\ns2,Oak,active,2 Main St,Newark,New Jersey,7102-1234\n"
                                        "s3,Elm,active,3 Main St,San Juan,PR,901\ns4,Ash,active,4 Main St,Fresno,CA,9370\n"
                                        "s5,Fir,active,5 Main St,Hartford,ct,06101\n"}});
    ASSERT_TRUE(file.end.imported()) << file.ending();
    const std::vector<std::pair<std::string, std::string>> kWant = {
        {"s1", "02134"}, {"s2", "07102-1234"}, {"s3", "00901"}, {"s4", "9370"}, {"s5", "06101"}};
    for (const auto &[id, zip] : kWant)
        EXPECT_EQ(file.service(id).places.at(0).postalCode, zip) << id;
    EXPECT_EQ(file.count(ProblemKind::LostNought), 3);
    EXPECT_EQ(file.first(ProblemKind::LostNought)->line, 2);
    EXPECT_EQ(file.first(ProblemKind::LostNought)->value, "2134");
    AnyFile abroad(Files{{"services.csv", "id,name,status\ns1,Maple,active\n"}, {"locations.csv", "id,name\nl1,x\n"},
                         {"service_at_location.csv", "id,service_id,location_id\na,s1,l1\n"},
                         {"addresses.csv", "id,location_id,address_1,city,state_province,postal_code,country\nd,l1,1 Rue,Vire,MA,1234,LU\n"}});
    EXPECT_EQ(abroad.service("s1").places.at(0).postalCode, "1234");
}

TEST(Forms, ADescriptionsQuotesAreFollowed)
{
    struct Way {
        std::string dialect, services;
    };
    const std::vector<Way> kWays = {
        {R"({"quoteChar": "'"})", "id,name,status,description\ns1,'Maple, Food Table',active,'It''s \"hot\" and\nwarm'\n"},
        {R"({"quoteChar": "'", "delimiter": ";"})", "id;name;status;description\ns1;'Maple, Food Table';active;'It''s \"hot\" and\nwarm'\n"},
        {R"({"escapeChar": "\\"})", "id,name,status,description\ns1,Maple\\, Food Table,active,\"It's \\\"hot\\\" and\nwarm\"\n"},
        {R"({"quoteChar": "\"", "escapeChar": "\\", "doubleQuote": false})", "id,name,status,description\r\ns1,\"Maple, Food Table\",active,\"It's \\\"hot\\\" and\nwarm\"\r\n"},
        {R"({"doubleQuote": false})", "id,name,status,description\ns1,\"Maple, Food Table\",active,\"It's \"hot\" and\nwarm\"\n"},
        {R"({"csv": {"quoteChar": "|", "doubleQuote": true}})", "id,name,status,description\ns1,|Maple, Food Table|,active,|It's \"hot\" and\nwarm|\n"}};
    for (const Way &way : kWays) {
        AnyFile file(Files{{"datapackage.json", R"({"resources": [{"name": "services", "path": "s.csv", "dialect": )" + way.dialect + "}]}"},
                           {"s.csv", way.services}});
        ASSERT_TRUE(file.end.imported()) << way.dialect << file.ending();
        EXPECT_EQ(file.service("s1").row.name, "Maple, Food Table") << way.dialect;
        EXPECT_EQ(file.service("s1").description, "It's \"hot\" and\nwarm") << way.dialect;
    }
    AnyFile open(Files{{"datapackage.json", R"({"resources": [{"name": "services", "path": "s.csv", "dialect": {"quoteChar": "'"}}]})"},
                       {"s.csv", "id,name,status\ns1,'Maple,active\ns2,Oak,active\n"}});
    EXPECT_EQ(open.end.refusal.kind, RefusalKind::QuoteNotClosed) << open.ending();
    AnyFile large(Files{{"datapackage.json", R"({"resources": [{"name": "services", "path": "s.csv", "dialect": {"quoteChar": "'"}}]})"},
                        {"s.csv", "id,name,status\ns1,'" + std::string(5u << 20, 'x') + "',active\n"}});
    EXPECT_EQ(large.end.refusal.kind, RefusalKind::FieldTooLarge) << large.ending();
}

TEST(Forms, AListOfPeopleIsNoDirectory)
{
    for (const std::string heading :
         {"Name,Age,Gender,Phone,Address,City,Diagnosis", "Name,Phone,Address,City,Emergency Contact,Shift", "Name,Gender,Phone,Address,City",
          "Full Name,Cell Phone,Address,City", "Nombre,Edad,Telefono,Direccion,Ciudad", "Name,Phone,Address,City,Hire Date",
          "Name,Room Number,Phone,Address,City"}) {
        const auto columns = std::count(heading.begin(), heading.end(), ',');
        std::string row = "Robin Sample";
        for (std::ptrdiff_t i = 0; i < columns; ++i)
            row += ",650-555-0134";
        EXPECT_FALSE(AnyFile("list.csv", heading + "\n" + row + "\n").end.imported()) << heading;
    }
    for (const std::string heading : {"Program Name,Gender,Age,Phone,Address,City", "Name,Gender,Phone,Address,City,Hours",
                                      "Name,Ages,Phone,Address,City", "Shelter,Sex,Phone,Address,City"}) {
        std::string row = "Maple Shelter";
        for (std::ptrdiff_t i = 0; i < std::count(heading.begin(), heading.end(), ','); ++i)
            row += ",650-555-0134";
        EXPECT_TRUE(AnyFile("list.csv", heading + "\n" + row + "\n").end.imported()) << heading;
    }
}

TEST(Forms, ASecondHeadingInAnotherOrderIsNoServiceAndPagesAreCounted)
{
    AnyFile file("list.csv", "Program Name,Phone,City\nMaple Food,650-555-0134,Millbrae\n,,\nProgram Name,City,Phone\nOak Desk,Daly City,650-555-0135\n");
    ASSERT_TRUE(file.end.imported()) << file.ending();
    EXPECT_EQ(file.end.report.servicesAfter, 2);
    ASSERT_GE(file.count(ProblemKind::NotAService), 1);
    EXPECT_EQ(file.first(ProblemKind::NotAService)->line, 4);
    const auto found = file.search->find({.words = "oak"});
    for (const auto &row : found.value().rows)
        EXPECT_TRUE(row.phoneDial.empty() || row.phoneDial == "6505550135");
    for (const std::string said : {R"("total": 300, "offset": 0, "limit": 1)", R"("totalCount": 5, "pageSize": 2)"}) {
        AnyFile page("feed.json", R"({)" + said + R"(, "items": [{"id": "s1", "name": "Maple", "status": "active", "phones": [{"number": "650-555-0134"}]}]})");
        ASSERT_TRUE(page.end.imported()) << page.ending();
        EXPECT_EQ(page.count(ProblemKind::PageOfMany), 1) << said;
    }
    AnyFile all("feed.json", R"({"total": 1, "limit": 50, "items": [{"id": "s1", "name": "Maple", "status": "active", "phones": [{"number": "650-555-0134"}]}]})");
    EXPECT_EQ(all.count(ProblemKind::PageOfMany), 0);
}
