#include "directory/importer.h"
#include "directory/schema.h"
#include "directory/search.h"
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
        EXPECT_TRUE(row.city.empty() && service.value().row.city.empty()) << row.name;
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
