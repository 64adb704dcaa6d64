#include "directory/anyfile.h"

// JSON as programs really write it.
using namespace handrail::test;

namespace {

std::string food(const std::string &id, const std::string &more = {})
{
    return R"({"id": ")" + id + R"(", "name": "Maple Food Table", "description": "Hot meals", "status": "active", "organization": {"id": "o1", "name": "Maple Street Help", "description": "x"},)"
           R"("phones": [{"id": "p1", "number": "415-555-0100"}], "service_at_locations": [{"id": "a1", "location": {"id": "l1", "name": "Maple Hall", "latitude": 37.77, "longitude": -122.42,)"
           R"("addresses": [{"id": "d1", "address_1": "1 Maple Street", "city": "San Francisco", "address_type": "physical"}]}}])"
           + more + "}";
}

} // namespace

TEST(AnyJson, KeepsARecordWithNumbersThatAreNone)
{
    for (const char *word : {"NaN", "Infinity", "-Infinity", "None", "undefined", "nan"}) {
        AnyFile file("feed.json", "{\"services\": [\n" + food("s1") + ",\n" + food("s2", R"(, "minimum_age": )" + std::string(word) + "") + "]}");
        expectMaple(file);
        EXPECT_EQ(file.service("s2").row.phone, "415-555-0100");
        EXPECT_FALSE(file.service("s2").minimumAge);
        ASSERT_EQ(file.count(ProblemKind::JsonMended), 1) << word;
        EXPECT_EQ(file.first(ProblemKind::JsonMended)->line, 3);
        EXPECT_EQ(file.count(ProblemKind::NotAService), 0);
    }
}

TEST(AnyJson, KeepsARecordThatIsNotQuiteJson)
{
    for (const std::string &json :
         {"[" + food("s1", ",") + "]", "[" + food("s1") + ",]", "[" + food("s1", ", \"alert\": \"Two\nlines\"") + "]",
          "[" + food("s1", ", alert: 'Call'") + "]", "[" + food("s1", ", \"alert\": \"Caf\xE9\"") + "]",
          "[" + food("s1", "/* beds */") + "]", "[" + food("s1", R"(, "alert": "it\'s")") + "]"}) {
        AnyFile file("feed.json", json);
        expectMaple(file);
        EXPECT_EQ(file.count(ProblemKind::NotAService), 0) << json.substr(json.size() - 60);
    }
}

TEST(AnyJson, ReadsPagesOfEveryKind)
{
    for (const std::string &json : {R"({"totalElements": 1, "content": [)" + food("s1") + "]}", R"({"total_items": 1, "contents": [)" + food("s1") + "]}", R"({"services": [)" + food("s1") + "]}",
                                    R"({"success": true, "result": {"total": 1, "records": [)" + food("s1") + "]}}", R"({"data": {"services": [)" + food("s1") + R"(]}, "links": {}})",
                                    R"({"data": [)" + food("s1") + "]}", "\xEF\xBB\xBF[" + food("s1") + "]", food("s1") + "\n" + food("s2") + "\n"}) {
        AnyFile file("feed.json", json);
        expectMaple(file);
        EXPECT_EQ(file.count(ProblemKind::NotAService), 0) << json.substr(0, 50);
    }
    AnyFile lines("feed.jsonl", food("s1") + "\n" + food("s2") + "\n");
    expectMaple(lines);
    EXPECT_EQ(lines.end.report.servicesAfter, 2);
}

TEST(AnyJson, KeepsPhoneAndAddressOfADescribedList)
{
    for (const char *json : {R"([{"name": "Maple Street Help", "address": "1 Maple Street", "city": "San Francisco", "phone": "415-555-0100", "description": "Hot lunch every day"}])",
                             R"([{"title": "Maple Street Help", "Street Address": "1 Maple Street", "City": "San Francisco", "Phone Number": "415-555-0100", "Notes": "Hot lunch every day", "status": "active"}])",
                             R"({"items": [{"name": "Maple Street Help", "address": {"street": "1 Maple Street", "city": "San Francisco"}, "telephone": "415-555-0100", "description": "Hot lunch every day"}]})",
                             R"({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": "Maple Street Help", "address": "1 Maple Street", "city": "San Francisco",)"
                             R"( "phone": "415-555-0100", "description": "Hot lunch every day"}, "geometry": {"type": "Point", "coordinates": [-122.42, 37.77]}}]})"}) {
        AnyFile file("list.json", json);
        ASSERT_TRUE(file.end.imported()) << file.ending();
        const SearchPage page = file.search->find({.words = "lunch"}).value();
        ASSERT_EQ(page.rows.size(), 1u) << json;
        const Service s = file.service(page.rows[0].id);
        EXPECT_EQ(s.row.name, "Maple Street Help");
        EXPECT_EQ(s.row.phone, "415-555-0100");
        ASSERT_EQ(s.places.size(), 1u);
        EXPECT_EQ(s.places[0].addressLine, "1 Maple Street");
        EXPECT_EQ(s.places[0].city, "San Francisco");
    }
}

TEST(AnyJson, TakesAFileThatIsCalledAsATableForThatTable)
{
    const std::string service = R"([{"id": "s1", "name": "Maple Food Table", "description": "Hot meals", "status": "active", "organization_id": "o1"}])";
    const std::string organizations = R"([{"id": "o1", "name": "Maple Street Help", "description": "Made up"}, {"id": "o2", "name": "Cedar Circle", "description": "Another"}])";
    const Files flat{{"organizations.json", organizations},
                     {"services.json", service},
                     {"locations.json", R"([{"id": "l1", "name": "Maple Hall", "latitude": 37.77, "longitude": -122.42}])"},
                     {"service_at_locations.json", R"([{"id": "a1", "service_id": "s1", "location_id": "l1"}])"},
                     {"addresses.json", R"([{"id": "d1", "location_id": "l1", "address_1": "1 Maple Street", "city": "San Francisco"}])"},
                     {"phones.json", R"([{"id": "p1", "service_id": "s1", "number": "415-555-0100"}])"}};
    AnyFile folder(flat);
    expectMaple(folder);
    EXPECT_EQ(folder.end.report.servicesAfter, 1);
    EXPECT_EQ(folder.end.report.table("organization")->kept, 2);
    std::vector<ZipEntry> entries;
    for (const auto &[name, bytes] : flat)
        entries.push_back({"county/" + name, bytes, {}});
    AnyFile zip(entries);
    expectMaple(zip);
    std::string one; // the same as lists of one object, in both orders
    for (const auto &[name, bytes] : flat)
        one += (one.empty() ? "{" : ", ") + ('"' + name.substr(0, name.size() - 5)) + "\": " + bytes;
    AnyFile object("all.json", one + "}");
    expectMaple(object);
    EXPECT_EQ(object.end.report.servicesAfter, 1);
}

/// 20,000 services of one organization on one line: longer than a record may be.
TEST(AnyJson, ReadsAnOrganizationOfManyServicesInParts)
{
    std::string services;
    for (int i = 0; i < 3'000; ++i)
        services += (i > 0 ? ", " : "") + (R"({"id": "s)" + std::to_string(i)) + R"(", "name": "Maple Table )" + std::to_string(i) + R"(", "status": "active", "description": ")" + std::string(3'000, 'x')
                    + R"(", "phones": [{"number": "415-555-0100"}]})";
    const std::string head = R"({"id": "o1", "name": "Maple County", "description": "x", "services": [)", tail = R"(], "website": "https://example.org"})";
    for (const std::string &json : {head + services + tail, "[" + head + services + tail + "]", R"({"contents": [)" + head + services + tail + "]}"}) {
        ASSERT_GT(json.size(), 8u << 20);
        AnyFile file("large.json", json);
        ASSERT_TRUE(file.end.imported()) << file.ending();
        EXPECT_EQ(file.end.report.servicesAfter, 3'000);
        EXPECT_EQ(file.end.report.table("organization")->kept, 1);
        EXPECT_EQ(file.service("s0").row.organization, "Maple County");
        EXPECT_EQ(file.service("s2999").row.phone, "415-555-0100");
        EXPECT_EQ(file.db->sql().execAndGet("SELECT website FROM organization").getString(), "https://example.org");
    }
}

TEST(AnyJson, SaysWhichRecordIsNoneOfTheKnown)
{
    AnyFile file("feed.json", "[\n" + food("s1") + ",\n{\"colour\": \"teal\"},\n" + food("s2") + "\n]");
    expectMaple(file);
    ASSERT_EQ(file.count(ProblemKind::NotAService), 1);
    EXPECT_EQ(file.first(ProblemKind::NotAService)->line, 3);
}

TEST(AnyJson, CountsWhatIsSaidAgainOnceAndTellsOfAnotherOfItsId)
{
    // one place with its address, said with both of its services
    AnyFile file("feed.json", "[\n" + food("s1") + ",\n" + food("s2") + "\n]");
    expectMaple(file);
    EXPECT_EQ(file.db->sql().execAndGet("SELECT count(*) FROM address").getInt(), 1);
    EXPECT_EQ(file.db->sql().execAndGet("SELECT count(*) FROM phone").getInt(), 2); // each service's own
    EXPECT_EQ(file.count(ProblemKind::DuplicateId), 0);
    std::string other = food("s1");
    other.replace(other.find("Maple Food Table"), 16, "Cedar Food Table");
    AnyFile twice("feed.json", "[\n" + food("s1") + ",\n" + other + "\n]");
    expectMaple(twice);
    ASSERT_EQ(twice.count(ProblemKind::DuplicateId), 1);
    EXPECT_EQ(twice.first(ProblemKind::DuplicateId)->line, 3);
    EXPECT_EQ(twice.first(ProblemKind::DuplicateId)->value, "s1");
}

TEST(AnyJson, KeepsEachSiteOfAProgramInAListOfPlaces)
{
    AnyFile file("list.json", R"([{"id": "7", "name": "Maple Table", "address": "1 Maple Street", "city": "Sampleton", "phone": "415-555-0100"},)"
                              R"( {"id": "7", "name": "Maple Table", "address": "2 Cedar Street", "city": "Sampleton", "phone": "415-555-0100"}])");
    ASSERT_TRUE(file.end.imported()) << file.ending();
    const Service s = file.service("7");
    ASSERT_EQ(s.places.size(), 2u);
    EXPECT_EQ(s.places[0].addressLine, "1 Maple Street");
    EXPECT_EQ(s.places[1].addressLine, "2 Cedar Street");
}
