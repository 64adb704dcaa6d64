#include "directory/anyfile.h"

#include "directory/words/text.h"

// Kinds of fault that a machine found by handing over what a county, a 211 or a stranger's spreadsheet really would,
// each with the value that was expected written down before.
using namespace handrail::test;

namespace {

/// One service a line of @p values, each a row of @p table under @p columns.
Files rowsOf(const std::string &table, const std::string &columns, const std::vector<std::string> &values)
{
    Files files{{"services.csv", "id,name,status\n"}, {table + ".csv", "id,service_id," + columns + "\n"}};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::string n = std::to_string(i);
        files["services.csv"] += "s" + n + ",Service " + n + ",active\n";
        files[table + ".csv"] += "x" + n + ",s" + n + "," + values[i] + "\n";
    }
    return files;
}

/// The same for places: @p columns of its row in locations, and of its address.
Files placesOf(const std::string &columns, const std::vector<std::string> &values, const std::string &address)
{
    Files files{{"services.csv", "id,name,status\n"},
                {"locations.csv", "id,name," + columns + "\n"},
                {"service_at_location.csv", "id,service_id,location_id\n"},
                {"addresses.csv", "id,location_id,address_1,city,state_province,postal_code,country\n"}};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::string n = std::to_string(i);
        files["services.csv"] += "s" + n + ",Service " + n + ",active\n";
        files["locations.csv"] += "l" + n + ",Hall " + n + "," + values[i] + "\n";
        files["service_at_location.csv"] += "a" + n + ",s" + n + ",l" + n + "\n";
        files["addresses.csv"] += "d" + n + ",l" + n + "," + address + "\n";
    }
    return files;
}

bool isTold(const AnyFile &file, ProblemKind kind, std::int64_t line)
{
    return std::any_of(file.end.report.problems.begin(), file.end.report.problems.end(),
                       [&](const Problem &problem) { return problem.kind == kind && problem.line == line; });
}

OpenState at(AnyFile &file, const std::string &id, int weekday, int minute, const std::string &date)
{
    const auto found = file.search->service(id, LocalTime{weekday, minute, date, -480, -480});
    EXPECT_TRUE(found.ok()) << id;
    return found.ok() ? found.value().row.open.state : OpenState::Unknown;
}

} // namespace

TEST(Strangers, ANumberThatIsNotForThePublicIsNotShown)
{
    const std::vector<std::string> kSecret = {
        "650-555-0134 DO NOT GIVE OUT,", "Staff only 650-555-0134,", "(staff line - not for public) 650-555-0134,",
        "650-555-0134,Internal use only", "650-555-0134,No publicar", "650-555-0134 (unlisted),",
        "650-555-0134,\"Back line, do not share\""};
    AnyFile file(rowsOf("phones", "number,description", kSecret));
    ASSERT_TRUE(file.end.imported()) << file.ending();
    for (std::size_t i = 0; i < kSecret.size(); ++i) {
        EXPECT_EQ(file.service("s" + std::to_string(i)).row.phone, "") << kSecret[i];
        EXPECT_TRUE(isTold(file, ProblemKind::Private, static_cast<std::int64_t>(i) + 2)) << kSecret[i];
    }
    AnyFile flat(Files{{"services.csv", "id,name,status,phone\ns1,Maple Food Table,active,Staff only 650-555-0134\n"}});
    EXPECT_EQ(flat.service("s1").row.phone, "");
    const std::vector<std::string> kPublic = {"650-555-0134,Confidential hotline", "650-555-0134,Not a crisis line",
                                              "650-555-0134 ask for staff,", "650-555-0134,Public line",
                                              "650-555-0134,Give your name"};
    AnyFile open(rowsOf("phones", "number,description", kPublic));
    for (std::size_t i = 0; i < kPublic.size(); ++i)
        EXPECT_EQ(open.service("s" + std::to_string(i)).row.phoneDial, "6505550134") << kPublic[i];
}

TEST(Strangers, AWordInBracketsOrBeforeAColonHidesAStreet)
{
    for (const std::string street :
         {"12 Zqoak Street [PRIVATE]", "Hidden: 12 Zqoak Street", "12 Zqoak Street - Private", "PRIVADO - 12 Zqoak Street",
          "12 Zqoak Street / secret", "*HIDDEN* 12 Zqoak Street", "(Protected) 12 Zqoak Street"}) {
        AnyFile file(placesOf("latitude,longitude", {"37.77,-122.42"}, street + ",Millbrae,CA,94030,US"));
        const Service s = file.service("s0");
        ASSERT_EQ(s.places.size(), 1u);
        EXPECT_EQ(s.places[0].addressLine, "") << street;
        EXPECT_FALSE(s.places[0].point) << street;
        EXPECT_EQ(s.places[0].city, "Millbrae");
    }
    for (const std::string street : {"100 Private Road 3355", "22 Hidden Valley Road", "5 Oak Street - Suite 4"}) {
        AnyFile file(placesOf("latitude,longitude", {"37.77,-122.42"}, street + ",Millbrae,CA,94030,US"));
        EXPECT_EQ(file.service("s0").places.at(0).addressLine, street);
    }
}

TEST(Strangers, DegreesAreReadHoweverTheyAreWritten)
{
    const std::vector<std::string> kRight = {"\"37,77\",\"-122,42\"",
                                             "\"37\xC2\xB0"
                                             "46'12\"\"N\",\"122\xC2\xB0"
                                             "25'12\"\"W\"",
                                             "37\xC2\xB0"
                                             "46.2' N,122\xC2\xB0"
                                             "25.2' W",
                                             "N37.77,W122.42",
                                             "37.77 N,122.42 W",
                                             "37.77\xC2\xB0,-122.42\xC2\xB0",
                                             "37 46 12 N,122 25 12 O",
                                             "37.77,\xE2\x88\x92"
                                             "122.42",
                                             "37.77,-122.42\xC2\xA0",
                                             "37\xC2\xBA 46\xE2\x80\xB2 12\xE2\x80\xB3 N,-122 25 12"};
    AnyFile file(placesOf("latitude,longitude", kRight, "1 Oak Street,San Francisco,CA,94103,US"));
    for (std::size_t i = 0; i < kRight.size(); ++i) {
        const Service s = file.service("s" + std::to_string(i));
        ASSERT_EQ(s.places.size(), 1u);
        ASSERT_TRUE(s.places[0].point) << kRight[i];
        EXPECT_NEAR(s.places[0].point->latitude, 37.77, 0.001) << kRight[i];
        EXPECT_NEAR(s.places[0].point->longitude, -122.42, 0.001) << kRight[i];
    }
    const std::vector<std::string> kNone = {"37 76 12 N,122 25 12 W", "37.7.7,-122.42", "37 N W,122",
                                            "N37.77S,W122.42", "\"3,7,7\",-122.42", "north,west", "37.77 E,122.42 N"};
    AnyFile none(placesOf("latitude,longitude", kNone, "1 Oak Street,San Francisco,CA,94103,US"));
    for (std::size_t i = 0; i < kNone.size(); ++i)
        EXPECT_FALSE(none.service("s" + std::to_string(i)).places.at(0).point) << kNone[i];
}

TEST(Strangers, APointThatIsNotInTheCountryOfItsAddressIsNoPinAndTold)
{
    // a sign that is missing, swapped where both are possible latitudes, a decimal point too far left
    const std::vector<std::string> kWrong = {"37.77,122.42", "-80.19,25.77", "3.777,-12.242", "-37.77,-122.42"};
    AnyFile file(placesOf("latitude,longitude", kWrong, "1 Oak Street,San Francisco,CA,94103,"));
    for (std::size_t i = 0; i < kWrong.size(); ++i) {
        EXPECT_FALSE(file.service("s" + std::to_string(i)).places.at(0).point) << kWrong[i];
        EXPECT_TRUE(isTold(file, ProblemKind::BadCoordinates, static_cast<std::int64_t>(i) + 2)) << kWrong[i];
    }
    for (const auto &[point, address] : std::vector<std::pair<std::string, std::string>>{
             {"21.31,-157.86", "1 Oak Street,Honolulu,HI,96813,US"}, {"13.47,144.75", "1 Oak Street,Tamuning,GU,96913,US"},
             {"61.2,-149.9", "1 Oak Street,Anchorage,Alaska,99501,USA"}, {"18.4,-66.1", "1 Oak Street,San Juan,PR,00901,US"},
             {"51.5,-0.12", "1 Oak Street,London,,SW1A 1AA,GB"}, {"32.5,-117.0", "1 Oak Street,Tijuana,BC,22000,MX"},
             {"52.0,4.3", "1 Oak Street,Delft,,2611,"}}) {
        AnyFile right(placesOf("latitude,longitude", {point}, address));
        EXPECT_TRUE(right.service("s0").places.at(0).point) << address;
        EXPECT_EQ(right.count(ProblemKind::BadCoordinates), 0) << address;
    }
}

TEST(Strangers, WordsOfASeasonOrOfLunchBesideHoursMakeThemUnknown)
{
    for (const std::string words :
         {"Summer only (June-August)", "June through August", "Open during the school year", "Nov 15 - Mar 31",
          "Solo en verano", "De junio a agosto", "Closed for lunch 12-1", "Cerrado de 12 a 1 para almorzar",
          "Closed from 12 to 1", "Seasonal", "Winter shelter hours: winter only"}) {
        AnyFile file(rowsOf("schedules", "freq,byday,opens_at,closes_at,description",
                            {"WEEKLY,MO,09:00,17:00,\"" + words + '"'}));
        EXPECT_EQ(static_cast<int>(at(file, "s0", 0, 600, "2026-12-07")), static_cast<int>(OpenState::Unknown)) << words;
        EXPECT_NE(allBytes(file.dir.path()).find(words), std::string::npos);
        ASSERT_FALSE(file.service("s0").places.empty());
        EXPECT_FALSE(file.service("s0").places[0].hoursText.empty()) << words;
    }
    for (const std::string words : {"Lunch is served at noon", "Closed December 25", "Closed holidays", "Summer camp desk",
                                    "Opened in May", "Ask for March"}) {
        AnyFile file(rowsOf("schedules", "freq,byday,opens_at,closes_at,description",
                            {"WEEKLY,MO,09:00,17:00,\"" + words + '"'}));
        EXPECT_EQ(static_cast<int>(at(file, "s0", 0, 600, "2026-12-07")), static_cast<int>(OpenState::Open)) << words;
    }
}

TEST(Strangers, WordsOfHoursAreShownThoughNothingCanBeDecided)
{
    for (const auto &[columns, row, shown] : std::vector<std::array<std::string, 3>>{
             {"hours", "\"Mon-Fri 9-5, call first\"", "Mon-Fri 9-5, call first"},
             {"original_text", "Lunes a viernes", "Lunes a viernes"},
             {"freq,byday,opens_at,closes_at", "WEEKLY,,09:00,17:00", "09:00 \xE2\x80\x93 17:00"},
             {"freq,byday", "WEEKLY,MO", "MO"}}) {
        AnyFile file(rowsOf("schedules", columns, {row}));
        ASSERT_TRUE(file.end.imported()) << file.ending();
        const Service s = file.service("s0");
        ASSERT_FALSE(s.places.empty()) << row;
        ASSERT_FALSE(s.places[0].hoursText.empty()) << row;
        EXPECT_EQ(s.places[0].hoursText[0], shown);
    }
}

TEST(Strangers, WhatIsStillBeingBuiltIsNotOffered)
{
    for (const std::string status : {"In development", "Under construction", "Opening soon", "Opening 2027",
                                     "En desarrollo", "Not yet open"}) {
        AnyFile file(Files{{"services.csv", "id,name,status\ns1,Maple Food Table," + status + "\ns2,Oak,Active\n"}});
        EXPECT_FALSE(file.search->service("s1", {}).ok()) << status;
    }
}

TEST(Strangers, AQuoteBehindABlankIsAQuote)
{
    Files files = mapleTables();
    files["services.csv"] = "\"id\", \"organization_id\", \"name\", \"status\", \"description\"\n"
                            "\"s1\", \"o1\", \"Maple Food Table\", \"active\", \"Hot, good meals\"\n";
    files["phones.csv"] = "\"id\"; \"service_id\"; \"number\"\n\"p1\"; \"s1\"; \"415-555-0100\"\n";
    AnyFile file(files);
    expectMaple(file);
    EXPECT_EQ(file.service("s1").description, "Hot, good meals");
}

TEST(Strangers, AgesAndAmountsAreReadWithTheirWords)
{
    struct Age {
        std::string least, most;
        std::optional<double> from, to;
    };
    const std::vector<Age> kAges = {{"18+", "", 18, {}},          {"18 years", "64 years", 18, 64},
                                    {"18 a\xC3\xB1os", "64 a\xC3\xB1os", 18, 64}, {"6 months", "5 yrs", 0.5, 5},
                                    {"-1", "999", {}, {}},        {"64", "18", {}, {}},
                                    {"12.5", "17", 12.5, 17},     {"18-24", "", {}, {}},
                                    {"0", "0", {}, {}}};
    Files files{{"services.csv", "id,name,status,minimum_age,maximum_age\n"}};
    for (std::size_t i = 0; i < kAges.size(); ++i)
        files["services.csv"] +=
            "s" + std::to_string(i) + ",Service " + std::to_string(i) + ",active," + kAges[i].least + ',' + kAges[i].most + '\n';
    AnyFile file(files);
    for (std::size_t i = 0; i + 1 < kAges.size(); ++i) {
        const Service s = file.service("s" + std::to_string(i));
        EXPECT_EQ(s.minimumAge, kAges[i].from) << kAges[i].least;
        EXPECT_EQ(s.maximumAge, kAges[i].to) << kAges[i].most;
    }
    EXPECT_TRUE(isTold(file, ProblemKind::BadNumber, 6)) << "-1 and 999";
    EXPECT_TRUE(isTold(file, ProblemKind::BadNumber, 7)) << "64 to 18";
    AnyFile costs(rowsOf("cost_options", "option,amount", {"Visit,\"1,250.00\"", "Visit,$5.50", "Visit,\"5,50\"",
                                                             "Visit,USD 20", "Visit,sliding scale", "Visit,-5", "Visit,10-20"}));
    const std::vector<std::string> kAmounts = {"1250.0", "5.5", "", "20.0", "", "", ""};
    for (std::size_t i = 0; i < kAmounts.size(); ++i)
        EXPECT_EQ(costs.service("s" + std::to_string(i)).costs.at(0).amount, kAmounts[i]) << i;
}

TEST(Strangers, WordsForNothingInMoreTongues)
{
    for (const std::string word : {"TBD", "tba", "No aplica", "Not applicable", "?", "[object Object]", "Sin datos"}) {
        AnyFile file(Files{{"services.csv", "id,name,status,alert,url,email\ns1,Maple Food Table,active," + word + ',' + word
                                                + ',' + word + '\n'}});
        const Service s = file.service("s1");
        EXPECT_EQ(s.alert + s.url + s.email, "") << word;
    }
    EXPECT_EQ(AnyFile(Files{{"services.csv", "id,name,status\ns1,TBD,active\n"}}).service("s1").row.name, "TBD");
}

TEST(Strangers, AScriptInATextIsNoText)
{
    AnyFile file(Files{{"services.csv",
                        "id,name,status,description\n"
                        "s1,Maple,active,\"Hot<script type='x'>alert(1)</script> meals<style>p{color:red}</style> daily\"\n"}});
    EXPECT_EQ(file.service("s1").description, "Hot meals daily");
}

namespace {

constexpr const char *kMapleRecord =
    R"({"id": "s1", "name": "Maple Food Table", "status": "active", "phones": [{"number": "415-555-0100"}]})";
constexpr const char *kOakRecord = R"({"id": "s2", "name": "Oak Clinic", "status": "active"})";

} // namespace

TEST(Strangers, JsonInsideOfJsonIsRead)
{
    const std::string maple = kMapleRecord, oak = kOakRecord;
    for (const std::string &text : std::vector<std::string>{
         "[[" + maple + "],[" + oak + "]]",
          R"([{"page_number": 1, "total_pages": 2, "contents": [)" + maple
              + R"(]}, {"page_number": 2, "total_pages": 2, "contents": [)" + oak + "]}]",
          R"({"data": {"services": {"edges": [{"node": )" + maple + R"(}, {"node": )" + oak + "}]}}}",
          R"({"data": {"services": {"nodes": [)" + maple + ", " + oak + R"(], "pageInfo": {"hasNextPage": false}}}})",
          R"({"services": {"data": [)" + maple + ", " + oak + "]}}"}) {
        AnyFile file("feed.json", text);
        ASSERT_TRUE(file.end.imported()) << text << file.ending();
        EXPECT_EQ(file.end.report.servicesAfter, 2) << text;
        EXPECT_EQ(file.service("s1").row.phoneDial, "4155550100") << text;
    }
}

TEST(Strangers, ShelterTechsRecordsAreReadWhole)
{
    AnyFile file("feed.json", R"({"resources": [{"id": 10, "name": "Maple Street Help", "status": "approved",
        "long_description": "Made up", "phones": [{"id": 5, "number": "415-555-0100", "service_type": "Main"}],
        "addresses": [{"id": 3, "name": "Maple Hall", "address_1": "1 Maple Street", "city": "San Francisco",
                       "state_province": "CA", "postal_code": "94103", "latitude": "37.77", "longitude": "-122.42"}],
        "schedule": {"schedule_days": [{"day": "Friday", "opens_at": 800, "closes_at": 1200}]},
        "services": [
          {"id": 1, "name": "Maple Food Table", "long_description": "Hot meals", "eligibility": "Adults",
           "categories": [{"id": 2, "name": "Food"}],
           "schedule": {"schedule_days": [{"day": "Monday", "opens_at": 900, "closes_at": 1700},
                                          {"day": "Tuesday", "opens_at": 1030, "closes_at": 1330}]}},
          {"id": 2, "name": "Maple Clinic", "long_description": "Checkups", "shouldInheritScheduleFromParent": true,
           "schedule": {"schedule_days": []}, "addresses": [{"id": 4, "address_1": "2 Oak Street", "city": "San Francisco"}]},
          {"id": 3, "name": "Maple Desk", "schedule": {"schedule_days": [{"open_day": "Wednesday", "open_time": "09:00",
                                                                            "close_day": "Wednesday", "close_time": "11:00"}]}}]}]})");
    ASSERT_TRUE(file.end.imported()) << file.ending();
    const Service meals = file.service("1");
    EXPECT_EQ(meals.row.organization, "Maple Street Help");
    EXPECT_EQ(meals.description, "Hot meals");
    EXPECT_EQ(meals.row.category, "Food");
    ASSERT_EQ(meals.places.size(), 1u);
    EXPECT_EQ(meals.places[0].addressLine, "1 Maple Street");
    EXPECT_TRUE(meals.places[0].point);
    EXPECT_EQ(at(file, "1", 0, 600, "2026-12-07"), OpenState::Open);
    EXPECT_EQ(at(file, "1", 1, 600, "2026-12-08"), OpenState::Closed) << "from 10:30";
    EXPECT_EQ(at(file, "1", 1, 640, "2026-12-08"), OpenState::Open);
    const Service clinic = file.service("2");
    ASSERT_EQ(clinic.places.size(), 1u);
    EXPECT_EQ(clinic.places[0].addressLine, "2 Oak Street") << "its own, not the organization's";
    EXPECT_EQ(at(file, "2", 4, 600, "2026-12-11"), OpenState::Open) << "the organization's hours, as it says";
    EXPECT_EQ(at(file, "3", 2, 600, "2026-12-09"), OpenState::Open);
    EXPECT_EQ(at(file, "3", 4, 600, "2026-12-11"), OpenState::Closed) << "not the organization's";
    AnyFile one("feed.json", R"({"service": {"id": 7, "name": "Oak Table", "long_description": "Meals", "resource": {"id": 11,
        "name": "Oak House", "addresses": [{"id": 9, "address_1": "9 Oak Street", "city": "San Francisco"}]}}})");
    ASSERT_TRUE(one.end.imported()) << one.ending();
    EXPECT_EQ(one.service("7").row.organization, "Oak House");
    ASSERT_EQ(one.service("7").places.size(), 1u);
    EXPECT_EQ(one.service("7").places[0].addressLine, "9 Oak Street");
}

TEST(Strangers, AgesOfTheOlderUkKindAreRead)
{
    AnyFile file("feed.json", R"({"id": "s1", "name": "Maple", "status": "active", "description": "x", "eligibilitys":
        [{"id": "e1", "eligibility": "Adults", "minimum_age": 18, "maximum_age": 64}]})");
    EXPECT_EQ(file.service("s1").minimumAge, 18);
    EXPECT_EQ(file.service("s1").maximumAge, 64);
    AnyFile two("feed.json", R"({"id": "s1", "name": "Maple", "status": "active", "description": "x", "eligibilitys":
        [{"id": "e1", "eligibility": "Adults", "minimum_age": 18}, {"id": "e2", "eligibility": "Teens", "minimum_age": 13}]})");
    EXPECT_EQ(two.service("s1").minimumAge, 13) << "whoever comes first";
    EXPECT_FALSE(two.service("s1").maximumAge);
}

TEST(Strangers, AMappingKnowsItsColumnsUnderOtherNames)
{
    AnyFile file("licensed.csv",
                 "Record ID,Facility Name,Service Type,Address,Physical City,Zip Code,Phone,License Expiration Date\n"
                 "1,Maple PHF,Psychiatric Health Facility,1 Maple Street,San Francisco,94103,(415) 555-0100,12/31/2027\n"
                 "2,Oak PHF,Psychiatric Health Facility,2 Oak Street,San Francisco,94103,(415) 555-0101,6/30/2025\n");
    ASSERT_TRUE(file.end.imported()) << file.ending();
    EXPECT_EQ(file.end.report.servicesAfter, 1) << "an expired licence is left out";
    const Service s = file.service("1");
    EXPECT_EQ(s.row.phoneDial, "4155550100");
    ASSERT_EQ(s.places.size(), 1u);
    EXPECT_EQ(s.places[0].addressLine, "1 Maple Street");
    EXPECT_EQ(s.places[0].postalCode, "94103");
    EXPECT_EQ(file.count(ProblemKind::ColumnTaken), 4);
    EXPECT_EQ(file.count(ProblemKind::ColumnNotRead) + file.count(ProblemKind::ColumnLooksLike), 0);
}

TEST(Strangers, WhoTypesOneKindOfChineseFindsTheOther)
{
    AnyFile file(Files{{"services.csv", "id,name,status,description\n"
                                        "s1,\u81fa\u5317\u670d\u52d9\u4e2d\u5fc3,active,\n"   // traditional
                                        "s2,\u534e\u4eba\u5065\u5eb7\u95e8\u8bca\u90e8,active,\n" // simplified
                                        "s3,Maple,active,Food bank\n"}});
    ASSERT_TRUE(file.end.imported());
    EXPECT_EQ(file.found("\u670d\u52a1"), 1) << "simplified finds traditional";
    EXPECT_EQ(file.found("\u670d\u52d9"), 1);
    EXPECT_EQ(file.found("\u9580\u8a3a"), 1) << "traditional finds simplified";
    EXPECT_EQ(file.found("\u83ef\u4eba"), 1);
    const SearchPage page = file.search->find({.words = "\u670d\u52a1"}).value();
    EXPECT_EQ(page.rows.at(0).name, "\u81fa\u5317\u670d\u52d9\u4e2d\u5fc3") << "shown as it is written";
    EXPECT_NE(page.rows.at(0).nameMarked.find("\xEE\x80\x80\u670d\u52d9\xEE\x80\x81"), std::string::npos)
        << page.rows.at(0).nameMarked;
}

TEST(Strangers, SaintFindsStAndAStreetIsNoSaint)
{
    AnyFile file(Files{{"services.csv",
                        "id,name,status,description\n"
                        "s1,St. Mary's Kitchen,active,\ns2,Saint Vincent Shelter,active,\ns3,Main St Clinic,active,\n"
                        "s4,Pantry,active,Behind the hall at 5th St. Call first\ns5,Providence St Joseph Hospital,active,\n"
                        "s6,Ste. Genevieve House,active,\ns7,Mount Zion Table,active,\ns8,Mt. Diablo Desk,active,\n"
                        "s9,Fort Ord Veterans,active,\ns10,Ft. Miley Clinic,active,\ns11,San Mateo Legal,active,\n"
                        "s12,Suite Help,active,\"Oak Ave, Ste 200\"\ns13,Society of St. Elsewhere,active,\n"
                        "s14,OAK ST SUITE DESK,active,\ns15,Sainte Claire,active,\ns16,Helena,active,\"Helena, MT 59601\"\n"}});
    const auto ids = [&](const std::string &words) {
        std::string all;
        std::vector<int> numbers;
        const SearchPage page = file.search->find({.words = words, .limit = 50}).value();
        for (const ServiceRow &row : page.rows)
            numbers.push_back(std::stoi(row.id.substr(1)));
        std::sort(numbers.begin(), numbers.end());
        for (const int number : numbers)
            all += std::to_string(number) + ' ';
        return all;
    };
    EXPECT_EQ(ids("saint"), "1 2 5 6 13 15 ") << "6 and 15 begin so";
    EXPECT_EQ(ids("saint mary"), "1 ");
    EXPECT_EQ(ids("st vincent"), "2 ");
    EXPECT_EQ(ids("saint joseph"), "5 ");
    EXPECT_EQ(ids("sainte"), "6 15 ");
    EXPECT_EQ(ids("ste claire"), "15 ");
    EXPECT_EQ(ids("mt zion"), "7 ");
    EXPECT_EQ(ids("mount diablo"), "8 ");
    EXPECT_EQ(ids("ft ord"), "9 ");
    EXPECT_EQ(ids("fort miley"), "10 ");
    EXPECT_EQ(ids("mount helena"), "");
    EXPECT_EQ(ids("santa mateo"), "") << "San stays itself";
    const ServiceRow marked = file.search->find({.words = "saint mary"}).value().rows.at(0);
    EXPECT_NE(marked.nameMarked.find("\xEE\x80\x80St\xEE\x80\x81"), std::string::npos) << marked.nameMarked;
}

TEST(Strangers, LettersDecideTheCodeWhereTheyCan)
{
    const auto name = [](const std::string &bytes) {
        AnyFile file(Files{{"services.csv", "id,name,status\ns1," + bytes + ",active\n"}});
        EXPECT_TRUE(file.end.imported()) << file.ending();
        EXPECT_GT(file.count(ProblemKind::LettersGuessed) + file.count(ProblemKind::Recoded), 0) << "it is told: " << bytes;
        return file.service("s1").row.name;
    };
    EXPECT_EQ(name("Gy\xF5ri Seg\xEDt\xF5 H\xE1l\xF3zat"), "Gy\u0151ri Seg\u00EDt\u0151 H\u00E1l\u00F3zat") << "Hungarian";
    EXPECT_EQ(name("\x93\x8C\x8B\x9E\x8E\x78\x89\x87\x8E\xBA"), "\u6771\u4EAC\u652F\u63F4\u5BA4") << "kanji alone";
    EXPECT_EQ(name("\xEE\xF8\xEB\xE6 \xF1\xE9\xE5\xF2"), "\u05DE\u05E8\u05DB\u05D6 \u05E1\u05D9\u05D5\u05E2") << "Hebrew";
    EXPECT_EQ(name("I\xFE\xFDk S\xFD\xF0\xFDnma Evi"), "I\u015F\u0131k S\u0131\u011F\u0131nma Evi") << "Turkish";
    // and what looks a little like them
    EXPECT_EQ(name("Women\x92s Men\x92s Girl\x92s Boy\x92s Mary\x92s Table"),
              "Women\u2019s Men\u2019s Girl\u2019s Boy\u2019s Mary\u2019s Table");
    EXPECT_EQ(name("Co\xFBts r\xE9" "duits"), "Co\u00FBts r\u00E9" "duits") << "French";
    EXPECT_EQ(name("Sim\xF5" "es e Jos\xE9"), "Sim\u00F5" "es e Jos\u00E9") << "Portuguese";
    EXPECT_EQ(name("V\xF5ru T\xF6\xF6" "b\xFCroo"), "V\u00F5ru T\u00F6\u00F6" "b\u00FCroo") << "Estonian";
}
