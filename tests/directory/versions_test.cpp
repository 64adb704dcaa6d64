#include "directory/import/importer.h"
#include "directory/index/search.h"
#include "directory/packages.h"
#include "directory/schema.h"
#include "directory/words/text.h"
#include "support/tempdir.h"

#include <gtest/gtest.h>

using namespace handrail::directory;
using namespace handrail::test;

namespace {

/// HSDS 1.1: other names of files and columns, weekdays instead of rules, holidays, terms and eligibility in tables of
/// their own.
Files oldPackage()
{
    return {
        {"organizations.csv", "id,name,description,url\n7,Sample Lantern House,Made up,http://example.org\n"},
        {"services.csv",
         "id,organization_id,name,status,fees\n1,7,Lantern Pantry,active,Free\n2,7,Lantern Old Program,inactive,\n"},
        {"locations.csv", "id,organization_id,name,latitude,longitude\n3,7,Lantern House,37.5,-122.3\n"},
        {"services_at_location.csv", "id,service_id,location_id\n4,1,3\n"},
        {"physical_addresses.csv",
         "id,location_id,organization_id,address_1,city,state_province,postal_code,country\n,3,,1 Sample Street,Sampleton,CA,94000,\n"},
        {"postal_addresses.csv", "id,location_id,organization_id,address_1,city\n,,7,PO Box 1,Elsewhere\n"},
        {"regular_schedules.csv",
         "id,service_id,weekday,opens_at,closes_at\n,1,Monday,9:00am,5 pm\n,1,Tuesday,09:00,17:00\n"},
        {"holiday_schedules.csv",
         "id,service_id,closed,opens_at,closes_at,start_date,end_date\n,1,true,,,\"December 25, 2026\",12/25/2026\n"},
        {"eligibility.csv", "id,service_id,eligibility\n,1,Families with children\n,1,Veterans\n"},
        {"taxonomy.csv", "id,name,parent_id\nT1,Food Pantries,\n"},
        {"services_taxonomy.csv", "id,service_id,taxonomy_id\n,1,T1\n"},
        {"languages.csv", "id,service_id,language\n,1,Spanish\n"},
        {"accessibility_for_disabilities.csv", "id,location_id,accessibility,details\n,3,Wheelchair ramp,\n"},
        {"service_areas.csv", "id,service_id,service_area\n,1,Sample County\n"},
        {"contacts.csv", "id,service_id,name\n,1,Robin Sample\n"}};
}

struct Read {
    TempDir dir;
    ImportEnd end;
    std::unique_ptr<handrail::storage::Database> db;
    std::unique_ptr<DirectorySearch> search;

    explicit Read(const Files &files) { open(writeFolder(dir / "package", files)); }
    explicit Read(const std::string &json)
    {
        std::ofstream(dir / "list.json", std::ios::binary) << json;
        open(dir / "list.json");
    }
    void open(const std::filesystem::path &package)
    {
        end = importPackage(package, dir / "a.db");
        db = std::move(openDirectory(dir / "a.db").value());
        search = std::make_unique<DirectorySearch>(*db);
    }
    Service service(const std::string &id, const LocalTime &at = {0, 600, "2026-11-16"})
    {
        return search->service(id, at).value();
    }
};

constexpr const char *kService = R"({"id":"j-1","name":"Json Pantry","status":"active","description":"Bread &amp; soup","languages":[{"name":"Spanish"}],
 "organization":{"id":"j-o","name":"Json House","description":"x"},"phones":[{"number":"650-555-0107"}],
 "schedules":[{"freq":"WEEKLY","byday":"MO","opens_at":"09:00","closes_at":"17:00"}],
 "attributes":[{"taxonomy_term":{"id":"t","name":"Food Pantries"}}],"contacts":[{"name":"Robin Sample"}],
 "service_at_locations":[{"id":"a","location":{"id":"l","location_type":"physical","latitude":37.5,"longitude":-122.3,
   "addresses":[{"address_1":"1 Sample Street","city":"Sampleton","state_province":"CA","attention":"Robin Sample"}]}}]})";

} // namespace

TEST(Versions, ReadsOnePointOneUnderItsOwnNames)
{
    Read read(oldPackage());
    ASSERT_TRUE(read.end.imported());
    const Service s = read.service("1");
    EXPECT_EQ(s.row.organization, "Sample Lantern House");
    EXPECT_EQ(s.row.category, "Food Pantries");
    EXPECT_EQ(s.eligibility, "Families with children; Veterans");
    ASSERT_EQ(s.places.size(), 1u);
    EXPECT_EQ(s.places[0].addressLine, "1 Sample Street");
    EXPECT_EQ(s.places[0].accessibility, std::vector<std::string>{"Wheelchair ramp"});
    EXPECT_EQ(s.languages, std::vector<std::string>{"Spanish"});
    EXPECT_EQ(s.areas, std::vector<std::string>{"Sample County"});
    EXPECT_EQ(s.row.open.state, OpenState::Open);
    EXPECT_EQ(read.service("1", {4, 600, "2026-12-25"}).row.open.state, OpenState::Closed); // a holiday that is said
    EXPECT_FALSE(read.search->service("2", {}).ok()); // inactive
    EXPECT_EQ(read.search->find({.words = "pantry", .facets = {"es", "free", "veterans", "wheelchair"}}).value().total,
              1);
    std::filesystem::remove_all(read.dir / "package");
    EXPECT_EQ(allBytes(read.dir.path()).find("Robin Sample"), std::string::npos);
}

TEST(Versions, ReadsTwoPointOhSchedulesAndAttributes)
{
    Files files = oldPackage();
    files.erase("regular_schedules.csv");
    files.erase("services_taxonomy.csv");
    files.erase("taxonomy.csv");
    files["schedules.csv"] =
        "id,service_id,freq,interval,byday,dtstart,opens_at,closes_at\nh,1,WEEKLY,2,MO,2026-11-02,09:00,17:00\n";
    files["taxonomy_terms.csv"] = "id,term\nT1,Food Pantries\n";
    files["service_attributes.csv"] = "id,service_id,taxonomy_term_id\nb,1,T1\n";
    Read read(files);
    ASSERT_TRUE(read.end.imported());
    EXPECT_EQ(read.service("1").row.category, "Food Pantries");
    // 2026-11-16: two weeks on
    EXPECT_EQ(read.service("1").row.open.state, OpenState::Open);
    EXPECT_EQ(read.service("1", {0, 600, "2026-11-23"}).row.open.state, OpenState::Closed);        // the week between
}

TEST(Versions, ReadsTheAncestorThatSaysItAllInTheServicesRow)
{
    Read read(Files{
        {"services.csv",
         "id,location_id,name,keywords,languages,service_areas,taxonomy_ids,audience\n1,9,Lantern Lunch,\"food, lunch\",\"Spanish, Tagalog\",Sampleton,101,Seniors\n"},
        {"locations.csv", "id,organization_id,accessibility,name\n9,,\"ramp, wheelchair\",Lantern House\n"},
        {"addresses.csv", "id,location_id,address_1,city\n1,9,1 Sample Street,Sampleton\n"},
        {"taxonomy.csv", "taxonomy_id,name\n101,Meals\n"}});
    ASSERT_TRUE(read.end.imported());
    const Service s = read.service("1");
    EXPECT_EQ(s.row.category, "Meals");
    EXPECT_EQ(s.languages.size(), 2u);
    EXPECT_EQ(s.places.at(0).accessibility.size(), 2u);
    EXPECT_EQ(s.eligibility, "Seniors");
}

TEST(Versions, ReadsJsonInAllItsShapes)
{
    const std::string service = kService;
    const std::string inOrganization = R"({"id":"j-o","name":"Json House","description":"x","services":[)" + service + "]}";
    const std::string page = R"({"total_items":1,"total_pages":1,"empty":false,"contents":[)" + service + R"(],"last_page":true})";
    const std::string at = R"({"id":"a","service":)" + service + R"(,"location":{"id":"l","location_type":"physical","latitude":37.5,"longitude":-122.3,)"
                           R"("addresses":[{"address_1":"1 Sample Street","city":"Sampleton"}]}})";
    for (const std::string &json : {service, "[" + service + "]", inOrganization, page, at, service + "\n" + service}) {
        Read read(json);
        ASSERT_TRUE(read.end.imported()) << json.substr(0, 60);
        const Service s = read.service("j-1");
        EXPECT_EQ(s.row.organization, "Json House") << json.substr(0, 60);
        EXPECT_EQ(s.description, "Bread & soup");
        EXPECT_EQ(s.row.phone, "650-555-0107");
        EXPECT_EQ(s.places.at(0).city, "Sampleton");
        EXPECT_EQ(s.row.category, "Food Pantries");
        EXPECT_EQ(s.row.open.state, OpenState::Open);
        std::filesystem::remove(read.dir / "list.json");
        EXPECT_EQ(allBytes(read.dir.path()).find("Robin Sample"), std::string::npos);
    }
}

TEST(Versions, ReadsAPlainListOfPlaces)
{
    Read read(R"([{"Name":"Plain Clinic","Street":"1 Sample Street","City":"Sampleton","State":"CA","ZipCode":94000,"Phone":"650-555-0108","Latitude":37.5,"Longitude":-122.3}])");
    ASSERT_TRUE(read.end.imported());
    const SearchPage page = read.search->find({.words = "plain", .near = Point{37.5, -122.3}}).value();
    ASSERT_EQ(page.rows.size(), 1u);
    EXPECT_EQ(page.rows[0].phone, "650-555-0108");
    EXPECT_TRUE(page.rows[0].distanceM);
}

TEST(Versions, RefusesJsonThatDoesNotEnd)
{
    Read read(std::string(R"([{"id":"x","name":"Cut)"));
    EXPECT_EQ(static_cast<int>(read.end.refusal.kind), static_cast<int>(RefusalKind::BadJson));
    Read deep(std::string(R"([{"id":)") + std::string(5000, '['));
    EXPECT_EQ(static_cast<int>(deep.end.refusal.kind), static_cast<int>(RefusalKind::BadJson));
    Read empty(std::string("{\"total_items\":0,\"contents\":[]}"));
    EXPECT_EQ(static_cast<int>(empty.end.refusal.kind), static_cast<int>(RefusalKind::Empty));
}

TEST(Versions, PutsLettersRightThatWereReadInAWrongCode)
{
    const auto cleaned = [](std::string text) {
        cleanText(text, true);
        return text;
    };
    EXPECT_EQ(cleaned("people\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2s"), "people\xE2\x80\x99s"); // UTF-8 read as Windows-1252
    EXPECT_EQ(cleaned("ni\xC3\x83\xC2\xB1os"), "ni\xC3\xB1os");
    EXPECT_EQ(cleaned("people" "G\xC3\x87\xC3\x96s"), "people\xE2\x80\x99s"); // as 211 exports have it
    // right already
    EXPECT_EQ(cleaned("ni\xC3\xB1os, \xC3\x81gua, 100\xC2\xB0"), "ni\xC3\xB1os, \xC3\x81gua, 100\xC2\xB0");
    EXPECT_EQ(cleaned("###MON### 9 to 5"), "9 to 5");
}
