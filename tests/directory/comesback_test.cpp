#include "directory/export/exporter.h"
#include "directory/import/importer.h"
#include "directory/index/search.h"
#include "directory/kept.h"
#include "directory/living/peers.h"
#include "directory/packages.h"
#include "directory/schema.h"
#include "support/tempdir.h"

#include <gtest/gtest.h>

// An export that is imported where it came from changes nothing, whatever ids the publishers gave.
using namespace handrail::directory;
using namespace handrail::test;

namespace {

constexpr std::int64_t kNow = 1'795'334'400'000;

Files withIds(const std::string &service, const std::string &organization, const std::string &place,
              const std::string &term)
{
    const auto of = [](const std::string &id, int i) { return id + std::to_string(i); };
    Files f{{"organizations.csv", "id,name,description\n"},
            {"services.csv", "id,organization_id,name,description,status\n"},
            {"locations.csv", "id,name,latitude,longitude\n"},
            {"service_at_location.csv", "id,service_id,location_id\n"},
            {"addresses.csv", "id,location_id,address_1,city,state_province,postal_code,country,address_type\n"},
            {"phones.csv", "id,service_id,number\n"},
            {"taxonomy_terms.csv", "id,name,description,parent_id,taxonomy_id\n"},
            {"attributes.csv", "id,link_id,taxonomy_term_id,link_entity\n"}};
    for (int i = 1; i <= 6; ++i) {
        f["organizations.csv"] += of(organization, i) + ",Sample House " + std::to_string(i) + ",Made up\n";
        f["services.csv"] +=
            of(service, i) + ',' + of(organization, i) + ",Sample Service " + std::to_string(i) + ",Soup,active\n";
        f["locations.csv"] += of(place, i) + ",Place,37.5,-122.3\n";
        f["service_at_location.csv"] += std::to_string(i) + ',' + of(service, i) + ',' + of(place, i) + '\n';
        f["addresses.csv"] += std::to_string(i) + ',' + of(place, i) + ',' + std::to_string(i)
                              + " Sample Street,Sampleton,CA,94000,US,physical\n";
        f["phones.csv"] += std::to_string(i) + ',' + of(service, i) + ",650-555-010" + std::to_string(i) + '\n';
        f["taxonomy_terms.csv"] +=
            of(term, i) + ",Term " + std::to_string(i) + ",Made up," + (i > 1 ? of(term, i - 1) : "") + ",made-up\n";
        f["attributes.csv"] += std::to_string(i) + ',' + of(service, i) + ',' + of(term, i) + ",service\n";
    }
    f["attributes.csv"] += "7," + of(organization, 1) + ',' + of(term, 1) + ",organization\n8," + of(place, 1) + ','
                           + of(term, 1) + ",location\n";
    return f;
}

void exportTo(const std::filesystem::path &db, const std::filesystem::path &target)
{
    auto opened = openDirectory(db);
    const auto done = exportDirectory(*opened.value(), target, {false, kNow, {}});
    ASSERT_TRUE(done.ok()) << done.failure().detail;
}

const std::map<std::string, std::string> kWords = {{"service.status", "active"},
                                                   {"location.location_type", "physical"},
                                                   {"address.address_type", "physical"},
                                                   {"attribute.link_entity", "service"}};

} // namespace

TEST(ComesBack, ChangesNothingWhereItCameFromNorInAnEmptyDirectory)
{
    for (const auto &[s, o, l, t] : {std::array<std::string, 4>{"", "", "", ""},
                                     {"211MIAMI-", "AG ", "loc/", "PN-8100."},
                                     {"s'", "\"o\"", "l;", "t,"},
                                     {"Ñandú-", "健康", "Đ", "é"},
                                     {"00", "0", "000", "1.0"},
                                     {"6f9619ff-8b86-d011-b42d-00c04fc9640", "7f9619ff-8b86-d011-b42d-00c04fc9640",
                                      "8f9619ff-8b86-d011-b42d-00c04fc9640", "x"}}) {
        SCOPED_TRACE(s + o);
        const TempDir dir;
        Files files = withIds(s, o, l, t);
        if (o[0] == '"' || t == "t,") // ids with signs that CSV quotes
            files = withIds("s'", "o#", "l%", "t_");
        ASSERT_TRUE(importPackage(writeFolder(dir / "in", files), dir / "a.db").imported());
        const std::string seen = allThatCanBeSeen(dir / "a.db"), rows = everyRow(dir / "a.db", kWords);
        exportTo(dir / "a.db", dir / "out.zip");
        const ImportEnd again = importPackage(dir / "out.zip", dir / "a.db");
        ASSERT_TRUE(again.imported());
        EXPECT_EQ(again.report.servicesAfter, 6);
        EXPECT_EQ(again.report.servicesNew + again.report.servicesGone, 0);
        EXPECT_EQ(allThatCanBeSeen(dir / "a.db"), seen);
        ASSERT_TRUE(importPackage(dir / "out.zip", dir / "b.db").imported());
        EXPECT_EQ(allThatCanBeSeen(dir / "b.db"), seen);
        EXPECT_EQ(everyRow(dir / "b.db", kWords), rows);
        exportTo(dir / "b.db", dir / "second");
        exportTo(dir / "a.db", dir / "third");
        EXPECT_EQ(allBytes(dir / "second"), allBytes(dir / "third"));
    }
}

/// Two publishers who number alike; what peers wrote and added stands as it was.
TEST(ComesBack, KeepsPublishersApartAndWhatPeersWrote)
{
    const TempDir dir;
    ASSERT_TRUE(importPackage(writeFolder(dir / "one", withIds("", "", "", "")), dir / "a.db").imported());
    Files other = withIds("", "", "", "");
    for (std::size_t at = 0; (at = other["services.csv"].find("Sample Service", at)) != std::string::npos; at += 6)
        other["services.csv"].replace(at, 6, "Cedar");
    ASSERT_TRUE(importPackage(writeFolder(dir / "two", other), dir / "a.db").imported());
    {
        auto db = openDirectory(dir / "a.db");
        PeerRepository peers(*db.value());
        ASSERT_TRUE(peers.correct("3", "fees_description", "Free now", kNow).ok());
        ASSERT_TRUE(peers
                        .add({"Night Kitchen", "650-555-0111", "Soup after dark", "5 Sample Street", "Sampleton",
                              "Every night", false},
                             kNow)
                        .ok());
    }
    const auto services = [&] {
        auto db = openDirectory(dir / "a.db");
        return db.value()
            ->sql()
            .execAndGet("SELECT group_concat(x) FROM (SELECT hsds_id || name AS x FROM service ORDER BY 1)")
            .getString();
    };
    const std::string before = services();
    for (const char *name : {"out.zip", "again.zip"}) {
        exportTo(dir / "a.db", dir / name);
        const ImportEnd end = importPackage(dir / name, dir / "a.db");
        ASSERT_TRUE(end.imported());
        EXPECT_EQ(end.report.servicesAfter, 13);
        EXPECT_EQ(end.report.problemCount(ProblemKind::AlreadyHere), 1);
        EXPECT_EQ(services(), before);
        auto db = openDirectory(dir / "a.db");
        DirectorySearch search(*db.value());
        EXPECT_EQ(search.service("3", {}).value().fees, "Free now");
        EXPECT_EQ(search.find({.words = "night kitchen"}).value().total, 1);
        EXPECT_EQ(search.find({.words = "night kitchen"}).value().rows.at(0).phone, "650-555-0111");
    }
}

/// Exports of earlier builds had no column for the publisher's ids.
TEST(ComesBack, KnowsItsOwnExportWithoutTheColumnOfIds)
{
    const TempDir dir;
    ASSERT_TRUE(importPackage(writeFolder(dir / "in", withIds("svc ", "org ", "loc ", "t ")), dir / "a.db").imported());
    const std::string seen = allThatCanBeSeen(dir / "a.db");
    exportTo(dir / "a.db", dir / "out");
    for (const auto &entry : std::filesystem::directory_iterator(dir / "out")) {
        std::ifstream in(entry.path(), std::ios::binary);
        std::string bytes((std::istreambuf_iterator<char>(in)), {});
        for (std::size_t at = 0; (at = bytes.find("publisher_", at)) != std::string::npos; ++at)
            bytes.replace(at, 10, "unknownxx_");
        std::ofstream(entry.path(), std::ios::binary) << bytes;
    }
    const ImportEnd again = importPackage(dir / "out", dir / "a.db");
    ASSERT_TRUE(again.imported());
    EXPECT_EQ(again.report.servicesAfter, 6);
    EXPECT_EQ(allThatCanBeSeen(dir / "a.db"), seen);
}
