#include "directory/export/exporter.h"
#include "directory/import/importer.h"
#include "directory/index/search.h"
#include "directory/packages.h"
#include "directory/schema.h"
#include "support/tempdir.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace handrail::directory;
using namespace handrail::test;
namespace storage = handrail::storage;

namespace {

std::int64_t count(const std::filesystem::path &db, const std::string &what)
{
    auto opened = openDirectory(db);
    return opened.value()->sql().execAndGet("SELECT count(*) FROM " + what).getInt64();
}

Service show(const std::filesystem::path &db, const std::string &id)
{
    auto opened = openDirectory(db);
    auto found = DirectorySearch(*opened.value()).service(id, LocalTime{0, 600, "2026-11-23"}, Point{37.5, -122.3});
    EXPECT_TRUE(found.ok()) << id;
    return found.ok() ? std::move(found.value()) : Service{};
}

} // namespace

TEST(Import, TakesAZipAndAFolderAlike)
{
    const TempDir dir;
    const auto zip = importPackage(writeZip(dir / "sample.zip", samplePackage()), dir / "a.db");
    const auto folder = importPackage(writeFolder(dir / "sample", samplePackage()), dir / "b.db");
    for (const ImportEnd &end : {zip, folder}) {
        ASSERT_TRUE(end.imported()) << static_cast<int>(end.refusal.kind) << end.refusal.detail;
        EXPECT_EQ(end.report.servicesAfter, 3);
        EXPECT_EQ(end.report.table("service")->kept, 3);
        EXPECT_EQ(end.report.table("phone")->read, 3);
        EXPECT_TRUE(end.report.unread.empty());
        EXPECT_EQ(end.report.table("contact")->kept, 0); // names of staff
    }
    EXPECT_EQ(count(dir / "a.db", "service"), 3);
    EXPECT_FALSE(std::filesystem::exists(dir / "a.db.importing"));
}

/// Two threads find the words and their places: the index is the same each time.
TEST(Import, GivesTheSameIndexEachTime)
{
    const TempDir dir;
    const auto package = writeFolder(dir / "many", manyServices(4'000));
    std::string first;
    for (const char *file : {"a.db", "b.db"}) {
        ASSERT_TRUE(importPackage(package, dir / file).imported());
        auto db = openDirectory(dir / file);
        const std::string index =
            db.value()
                ->sql()
                .execAndGet(
                    "SELECT group_concat(hex(term) || hex(posting)) || (SELECT group_concat(hex(columns)) FROM search_segment) FROM search_term")
                .getString();
        EXPECT_GT(index.size(), 10'000u);
        EXPECT_TRUE(first.empty() || first == index);
        first = index;
    }
}

TEST(Import, KeepsEverythingAServicePageNeeds)
{
    const TempDir dir;
    ASSERT_TRUE(importPackage(writeZip(dir / "sample.zip", samplePackage()), dir / "a.db").imported());
    const Service s = show(dir / "a.db", "s-1");
    EXPECT_EQ(s.row.organization, "Sample Lantern House");
    EXPECT_EQ(s.row.phone, "(650) 555-0100 x12");
    EXPECT_EQ(s.row.phoneDial, "6505550100");
    EXPECT_EQ(s.row.open.state, OpenState::Open);
    EXPECT_TRUE(s.row.open.allDay);
    EXPECT_EQ(s.eligibility, "Adults 18 and over");
    EXPECT_EQ(s.applicationProcess, "Walk in or call");
    EXPECT_EQ(s.requiredDocuments, std::vector<std::string>{"ID if you have one"});
    EXPECT_EQ(s.languages, std::vector<std::string>{"Spanish"});
    EXPECT_EQ(s.categories, std::vector<std::string>{"Detox"});
    EXPECT_EQ(s.assuredDate, "2026-10-01");
    ASSERT_EQ(s.places.size(), 1u);
    EXPECT_EQ(s.places[0].addressLine, "1 Sample Street");
    EXPECT_NEAR(s.places[0].distanceM.value_or(-1), 0, 1);
    EXPECT_EQ(s.phones.back().type, "fax");
    EXPECT_EQ(s.phones.back().dial, "");
    EXPECT_EQ(s.source.fileName, "sample.zip");
}

TEST(Import, NeverKeepsTheAddressOfAShelterFromViolence)
{
    const TempDir dir;
    ASSERT_TRUE(importPackage(writeFolder(dir / "in" / "sample", samplePackage()), dir / "a.db").imported());
    const Service s = show(dir / "a.db", "s-2");
    EXPECT_TRUE(s.row.confidential);
    EXPECT_FALSE(s.row.distanceM);
    EXPECT_EQ(s.row.city, "Secretville"); // the town may be known
    ASSERT_EQ(s.places.size(), 1u);
    EXPECT_TRUE(s.places[0].addressLine.empty());
    EXPECT_FALSE(s.places[0].point);
    EXPECT_EQ(s.row.phone, "650-555-0101");
    std::filesystem::remove_all(dir / "in");
    const std::string all = allBytes(dir.path());
    for (const char *secret : {"Hidden Lane", "secret door", "94001"})
        EXPECT_EQ(all.find(secret), std::string::npos) << secret;
    EXPECT_EQ(count(dir / "a.db", "location WHERE latitude IS NOT NULL"), 2);
}

TEST(Import, LeavesOutNamesOfStaff)
{
    const TempDir dir;
    Files files = samplePackage();
    files["addresses.csv"] = "id,location_id,attention,address_1\nd-1,l-1,Robin Sample,1 Sample Street\n";
    files["phones.csv"] += "p-9,,,650-555-0109,voice\r\n";
    ASSERT_TRUE(importPackage(writeZip(dir / "sample.zip", files), dir / "a.db").imported());
    std::filesystem::remove(dir / "sample.zip");
    EXPECT_EQ(allBytes(dir.path()).find("Robin"), std::string::npos);
}

TEST(Import, HonoursInactiveDefunctAndPrivateWithAllThatHangsOnThem)
{
    const TempDir dir;
    Files files = samplePackage();
    files["services.csv"] =
        "id,organization_id,name,status,is_private\ns-1,o-1,Lantern,inactive,\ns-2,o-2,Harbor,active,yes\ns-3,o-2,Kitchen,,no\ns-4,o-2,Old,Defunct,\n";
    const ImportEnd end = importPackage(writeZip(dir / "sample.zip", files), dir / "a.db");
    ASSERT_TRUE(end.imported());
    EXPECT_EQ(end.report.table("service")->leftOut, 3);
    EXPECT_EQ(end.report.table("service")->kept, 1);
    EXPECT_EQ(end.report.problemCount(ProblemKind::Inactive), 2);
    EXPECT_EQ(end.report.problemCount(ProblemKind::Private), 1);
    EXPECT_EQ(end.report.problemCount(ProblemKind::DanglingKey), 0);
    EXPECT_EQ(count(dir / "a.db", "phone"), 0);
    EXPECT_EQ(count(dir / "a.db", "address"), 1);
}

TEST(Import, NeverRejectsARowForAKeyThatLeadsNowhere)
{
    const TempDir dir;
    Files files = samplePackage();
    files["services.csv"] += "s-9,o-404,Sample Orphan,,active,,,,teal\r\n";
    files["phones.csv"] += "p-9,s-404,,650-555-0109,voice\r\n";
    const ImportEnd end = importPackage(writeZip(dir / "sample.zip", files), dir / "a.db");
    ASSERT_TRUE(end.imported());
    EXPECT_EQ(end.report.problemCount(ProblemKind::DanglingKey), 2);
    EXPECT_EQ(count(dir / "a.db", "service"), 4);
    EXPECT_EQ(count(dir / "a.db", "phone"), 4);
    const auto dangling = std::find_if(end.report.problems.begin(), end.report.problems.end(), [](const Problem &p) {
        return p.kind == ProblemKind::DanglingKey && p.file == "services.csv";
    });
    ASSERT_NE(dangling, end.report.problems.end());
    EXPECT_EQ(dangling->line, 5);
    EXPECT_EQ(dangling->column, "organization_id");
    EXPECT_EQ(dangling->value, "o-404");
}

TEST(Import, RepairsBytesThatAreNoTextAndSaysWhere)
{
    const TempDir dir;
    Files files = samplePackage();
    files["services.csv"] += "s-9,o-1,Caf\x81 Sample,,active,,,,teal\r\n";
    const ImportEnd end = importPackage(writeZip(dir / "sample.zip", files), dir / "a.db");
    ASSERT_TRUE(end.imported());
    EXPECT_EQ(end.report.problemCount(ProblemKind::NotUtf8), 1);
    const auto told = std::find_if(end.report.problems.begin(), end.report.problems.end(),
                                   [](const Problem &p) { return p.kind == ProblemKind::NotUtf8; });
    ASSERT_NE(told, end.report.problems.end());
    EXPECT_EQ(told->line, 5);
    EXPECT_EQ(show(dir / "a.db", "s-9").row.name, "Caf\xEF\xBF\xBD Sample");
}

TEST(Import, RefusesARowWithoutNameOrWithAnIdThatWasThere)
{
    const TempDir dir;
    Files files = samplePackage();
    files["services.csv"] += "s-8,o-1,,,active,,,,\r\ns-1,o-1,Second Lantern,,active,,,,\r\n";
    const ImportEnd end = importPackage(writeZip(dir / "sample.zip", files), dir / "a.db");
    ASSERT_TRUE(end.imported());
    EXPECT_EQ(end.report.table("service")->refused, 2);
    EXPECT_EQ(end.report.table("service")->read, 5);
    EXPECT_EQ(show(dir / "a.db", "s-1").row.name, "Lantern Detox");
}

TEST(Import, FollowsEachPathOfADatapackage)
{
    const TempDir dir;
    Files files;
    for (const auto &[name, bytes] : samplePackage())
        files["pkg/data/x-" + name] = bytes;
    files["pkg/datapackage.json"] = R"({"name":"sample-county","resources":[
        {"name":"services","path":"data/x-services.csv"},{"name":"organizations","path":"data/x-organizations.csv"},
        {"name":"locations","path":["data/x-locations.csv"]},{"name":"units","path":"data/x-units.csv"}]})";
    const ImportEnd end = importPackage(writeZip(dir / "sample.zip", files), dir / "a.db");
    ASSERT_TRUE(end.imported());
    EXPECT_EQ(end.report.packageName, "sample-county");
    EXPECT_EQ(end.report.tables.size(), 3u);
    EXPECT_EQ(count(dir / "a.db", "service"), 3);
    writeFolder(dir / "folder", files);
    EXPECT_TRUE(importPackage(dir / "folder", dir / "b.db").imported());
    EXPECT_TRUE(importPackage(dir / "folder" / "pkg" / "datapackage.json", dir / "c.db").imported());
}

TEST(Import, ReplacesTheSamePackageAndKeepsAnother)
{
    const TempDir dir;
    ASSERT_TRUE(importPackage(writeZip(dir / "other.zip", manyServices(10)), dir / "a.db").imported());
    ASSERT_TRUE(importPackage(writeZip(dir / "sample.zip", samplePackage()), dir / "a.db").imported());
    Files newer = samplePackage();
    newer["services.csv"] =
        "id,organization_id,name,status\ns-1,o-1,Lantern Renamed,active\ns-2,o-2,Harbor Shelter,active\n";
    const ImportEnd end = importPackage(writeZip(dir / "renamed-2027.zip", newer), dir / "a.db");
    ASSERT_TRUE(end.imported());
    EXPECT_EQ(end.report.servicesBefore, 13);
    EXPECT_EQ(end.report.servicesReplaced, 3);
    EXPECT_EQ(end.report.servicesAfter, 12);
    auto db = openDirectory(dir / "a.db");
    DirectorySearch search(*db.value());
    EXPECT_EQ(search.find({.words = "detox"}).value().total, 1); // by its category only
    EXPECT_EQ(search.find({.words = "renamed"}).value().total, 1);
    EXPECT_EQ(search.find({.words = "kitchen"}).value().total, 0);
    EXPECT_EQ(search.packages().value().size(), 2u);
    EXPECT_EQ(count(dir / "a.db", "search_row WHERE service_id NOT IN (SELECT id FROM service)"), 0);
    EXPECT_EQ(count(dir / "a.db", "search_term WHERE segment_id NOT IN (SELECT id FROM search_segment)"), 0);
}

TEST(Import, KeepsTwoCountiesThatBothCarryTheStandardsName)
{
    const TempDir dir;
    const std::string description = R"({"name":"human_services_data","resources":[{"name":"services","path":"services.csv"}]})";
    Files north = manyServices(4, "north"), south = manyServices(5, "south");
    north["datapackage.json"] = south["datapackage.json"] = description;
    ASSERT_TRUE(importPackage(writeZip(dir / "north.zip", north), dir / "a.db").imported());
    EXPECT_EQ(importPackage(writeZip(dir / "south.zip", south), dir / "a.db").report.servicesAfter, 9);
}

TEST(Import, ReportsProgressAndTotals)
{
    const TempDir dir;
    ImportOptions options;
    std::vector<ImportProgress> told;
    options.progress = [&](const ImportProgress &p) { told.push_back(p); };
    ASSERT_TRUE(importPackage(writeZip(dir / "many.zip", manyServices(20'000)), dir / "a.db", options).imported());
    ASSERT_GT(told.size(), 5u);
    EXPECT_LT(told.front().bytesDone, told.front().bytesTotal);
    EXPECT_EQ(told.back().phase, ImportPhase::Swapping);
    EXPECT_EQ(told.back().bytesDone, told.back().bytesTotal);
    EXPECT_EQ(told.back().rowsDone, 20'001);
}

/// Before HSDS 3.0 publishers count from 1. Two counties on one device: neither replaces the other, and who opens a
/// service sees that one.
TEST(Import, TellsServicesOfTwoPublishersApartThatNumberThemAlike)
{
    const TempDir dir;
    const auto county = [&](const std::string &file, const std::string &name, const std::string &number) {
        Files files{
            {"organizations.csv", "id,name,description\n1," + name + " House,Made up\n"},
            {"locations.csv", "id,location_type,name,latitude,longitude\n1,physical," + name + " Place,37.5,-122.3\n"},
            {"service_at_location.csv", "id,service_id,location_id\n1,1,1\n"},
            {"phones.csv", "id,service_id,number\n1,1," + number + "\n2,2," + number + "\n"},
            {"taxonomy_terms.csv", "id,name,description\n1," + name + " Term,x\n"},
            {"attributes.csv", "id,link_id,taxonomy_term_id,link_entity\n1,1,1,service\n"},
            {"services.csv",
             "id,organization_id,name,status\n1,1," + name + " Pantry,active\n2,1," + name + " Detox,active\n"}};
        return writeZip(dir / file, files);
    };
    ASSERT_TRUE(importPackage(county("county-a.zip", "Lantern", "650-555-0101"), dir / "a.db").imported());
    const auto second = county("county-b's.zip", "Harbor", "650-555-0102");
    const auto expectBoth = [&](const char *file) {
        EXPECT_EQ(count(dir / file, "service"), 4);
        auto opened = openDirectory(dir / file);
        DirectorySearch search(*opened.value());
        for (const auto &[name, number] :
             {std::pair("Lantern Pantry", "650-555-0101"), {"Harbor Pantry", "650-555-0102"}}) {
            const SearchPage page = search.find({.words = name}).value();
            ASSERT_EQ(page.rows.size(), 1u) << name;
            const Service s = search.service(page.rows[0].id, {}).value();
            EXPECT_EQ(s.row.name, name);
            EXPECT_EQ(s.row.phone, number);
            EXPECT_EQ(s.row.organization + '|' + s.row.category,
                      std::string(name).substr(0, s.row.name.find(' ')) + " House|"
                          + s.row.name.substr(0, s.row.name.find(' ')) + " Term");
        }
    };
    for (int again = 0; again < 2; ++again) {
        const ImportEnd end = importPackage(second, dir / "a.db");
        ASSERT_TRUE(end.imported());
        EXPECT_EQ(end.report.servicesNew, again == 0 ? 2 : 0);
        EXPECT_EQ(end.report.servicesChanged + end.report.servicesGone, 0);
        expectBoth("a.db");
    }
    {
        auto opened = openDirectory(dir / "a.db");
        ASSERT_TRUE(exportDirectory(*opened.value(), dir / "both.zip", {false, 1, {}}).ok());
    }
    ASSERT_TRUE(importPackage(dir / "both.zip", dir / "b.db").imported());
    expectBoth("b.db");
}
