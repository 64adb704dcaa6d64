#include "directory/import/importer.h"
#include "directory/index/search.h"
#include "directory/schema.h"
#include "support/tempdir.h"

#include <gtest/gtest.h>

using namespace handrail::directory;
using handrail::test::TempDir;
namespace fs = std::filesystem;

namespace {

const fs::path kData = fs::path(HANDRAIL_SHARED_DIR) / "data";

} // namespace

TEST(RealData, TakesTheWholeOfSanMateo)
{
    const fs::path package = kData / "san-mateo-hsds3" / "san-mateo-2014-hsds3.zip";
    if (!fs::exists(package))
        GTEST_SKIP() << "no ../shared/data";
    const TempDir dir;
    const ImportEnd end = importPackage(package, dir / "a.db");
    ASSERT_TRUE(end.imported()) << end.refusal.detail;
    EXPECT_EQ(end.report.table("service")->kept, 1695);
    EXPECT_EQ(end.report.table("organization")->kept, 1367);
    EXPECT_EQ(end.report.table("location")->kept, 1713);
    EXPECT_EQ(end.report.table("phone")->kept, 3567);
    EXPECT_EQ(end.report.servicesAfter, 1695);
    auto db = openDirectory(dir / "a.db");
    DirectorySearch search(*db.value());
    EXPECT_GT(search.find({.words = "shelter"}).value().total, 20);
    EXPECT_GT(search.find({.words = "alcohol", .near = Point{37.56, -122.32}, .withinM = 20'000}).value().total, 5);
    EXPECT_EQ(search.find({}).value().total, 1695);
    // Every service's page can be read, and no private one gives its place away.
    const auto all = search.find({.near = Point{37.56, -122.32}, .limit = 2000});
    ASSERT_TRUE(all.ok());
    for (const ServiceRow &row : all.value().rows) {
        const auto service = search.service(row.id, LocalTime{0, 600, {}}, Point{37.56, -122.32});
        ASSERT_TRUE(service.ok()) << row.id;
        if (!service.value().row.confidential)
            continue;
        EXPECT_FALSE(row.distanceM || service.value().row.distanceM) << row.name;
    }
    // Once more: the same package, nothing doubled.
    EXPECT_EQ(importPackage(package, dir / "a.db").report.servicesAfter, 1695);
}

TEST(RealData, TakesTheStandardsOwnExample)
{
    const fs::path folder = kData / "hsds-spec" / "3.0" / "examples" / "csv";
    if (!fs::exists(folder))
        GTEST_SKIP() << "no ../shared/data";
    const TempDir dir;
    const ImportEnd end = importPackage(folder, dir / "a.db");
    ASSERT_TRUE(end.imported()) << end.refusal.detail;
    auto db = openDirectory(dir / "a.db");
    const auto service = DirectorySearch(*db.value()).service("ac148810-d857-441c-9679-408f346de14b", {});
    ASSERT_TRUE(service.ok());
    EXPECT_EQ(service.value().phones.at(0).number, "+44 1234 234567");
    EXPECT_EQ(service.value().minimumAge, 12);
    EXPECT_FALSE(service.value().places.at(0).point); // latitude 100
}

TEST(RealData, TakesEveryOtherDirectoryThatLiesBeside)
{
    struct Case {
        const char *path, *word;
        std::int64_t services;
    };
    constexpr Case kCases[] = {{"ilao-hsds1", "legal", 430},
                               {"ohana-sample-csv", "literacy", 21},
                               {"hsds-spec/3.0/examples/service_full.json", "counselling", 1},
                               {"hsds-spec/3.0/examples/organization_full.json", "counselling", 1},
                               {"hsds-spec/3.0/examples/service_at_location_full.json", "counselling", 1},
                               {"hsds-spec/3.0/examples/service_list.json", "counselling", 1},
                               {"hsds-spec/3.1-dev/examples/csv", "counselling", 1},
                               {"hsds-spec/3.1-dev/examples/service_full.json", "counselling", 1},
                               {"hsds3-api-pages/service_list.json", "counselling", 1},
                               {"hsds3-api-pages/service_at_location_full.json", "counselling", 1},
                               {"samhsa-ca-2021/mental_health_ca_nv_or.json", "clinic", 827},
                               {"samhsa-ca-2021/substance_use_ca_nv_or.json", "recovery", 1027}};
    if (!fs::exists(kData))
        GTEST_SKIP() << "no ../shared/data";
    for (const Case &one : kCases) {
        SCOPED_TRACE(one.path);
        const TempDir dir;
        const ImportEnd end = importPackage(kData / one.path, dir / "a.db");
        ASSERT_TRUE(end.imported()) << static_cast<int>(end.refusal.kind) << ' ' << end.refusal.file << ' '
                                    << end.refusal.line << end.refusal.detail;
        std::int64_t read = 0, kept = 0, repaired = 0, refused = 0, leftOut = 0;
        for (const TableCount &count : end.report.tables) {
            read += count.read, kept += count.kept, repaired += count.repaired, refused += count.refused,
                leftOut += count.leftOut;
            EXPECT_EQ(count.read, count.kept + count.refused + count.leftOut) << count.table;
        }
        std::printf("%s: %lld services; rows read %lld, kept %lld, repaired %lld, refused %lld, left out %lld\n",
                    one.path, static_cast<long long>(end.report.servicesAfter), static_cast<long long>(read),
                    static_cast<long long>(kept), static_cast<long long>(repaired), static_cast<long long>(refused),
                    static_cast<long long>(leftOut));
        EXPECT_GE(end.report.servicesAfter * 100, one.services * 97); // a few rows of lists are the same place twice
        auto db = openDirectory(dir / "a.db");
        EXPECT_GE(DirectorySearch(*db.value()).find({.words = one.word}).value().total, 1);
    }
}
