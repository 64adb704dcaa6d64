#include "directory/export/exportformats.h"
#include "directory/import/csvreader.h"
#include "directory/import/importer.h"
#include "directory/index/search.h"
#include "directory/kept.h"
#include "directory/living/peers.h"
#include "directory/packages.h"
#include "directory/schema.h"
#include "directory/secrets.h"
#include "support/tempdir.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstring>

// A directory as one file for those who have no program for HSDS.
using namespace handrail::directory;
using namespace handrail::test;
using nlohmann::json;

namespace {

constexpr ExportFormat kAll[] = {ExportFormat::GeoJson, ExportFormat::Csv, ExportFormat::ApiPage};

std::string fileOf(const std::filesystem::path &path)
{
    std::ifstream in(path, std::ios::binary);
    return {(std::istreambuf_iterator<char>(in)), {}};
}

std::string written(const std::filesystem::path &db, const std::filesystem::path &target, ExportFormat format)
{
    const auto opened = openDirectory(db);
    EXPECT_TRUE(exportFile(*opened.value(), target, format, {}).ok());
    return fileOf(target);
}

std::vector<std::vector<std::string>> linesOf(const std::string &csv)
{
    std::vector<std::vector<std::string>> lines;
    CsvReader reader({}, [&](CsvRow &row) {
        return lines.emplace_back(row.fields.begin(), row.fields.begin() + static_cast<std::ptrdiff_t>(row.count)),
               true;
    });
    EXPECT_TRUE(reader.feed(csv) && reader.finish());
    return lines;
}

} // namespace

TEST(Formats, AreNamedAsTheToolNamesThem)
{
    EXPECT_EQ(exportFormatNamed("geojson"), ExportFormat::GeoJson);
    EXPECT_EQ(exportFormatNamed("csv"), ExportFormat::Csv);
    EXPECT_EQ(exportFormatNamed("api-page"), ExportFormat::ApiPage);
    EXPECT_FALSE(exportFormatNamed("xlsx"));
}

TEST(Formats, AnApiPageComesBackAsTheSameDirectory)
{
    const TempDir dir;
    ASSERT_TRUE(importPackage(writeFolder(dir / "in", samplePackage()), dir / "a.db").imported());
    const json page = json::parse(written(dir / "a.db", dir / "page.json", ExportFormat::ApiPage));
    EXPECT_EQ(page["total_items"], 3);
    EXPECT_EQ(page["contents"].size(), 3u);
    EXPECT_EQ(page["contents"][0]["organization"]["name"], "Sample Lantern House");
    EXPECT_EQ(page["contents"][0]["service_at_locations"][0]["location"]["latitude"], 37.5);
    ASSERT_TRUE(importPackage(dir / "page.json", dir / "b.db").imported());
    EXPECT_EQ(allThatCanBeSeen(dir / "b.db"), allThatCanBeSeen(dir / "a.db"));
    EXPECT_EQ(written(dir / "b.db", dir / "again.json", ExportFormat::ApiPage), fileOf(dir / "page.json"));
}

TEST(Formats, AMapAndASpreadsheetHaveALineForEachServiceAtEachPlace)
{
    const TempDir dir;
    Files files = samplePackage();
    files["service_at_location.csv"] += "a-4,s-3,l-1\r\n";
    ASSERT_TRUE(importPackage(writeFolder(dir / "in", files), dir / "a.db").imported());
    const json map = json::parse(written(dir / "a.db", dir / "map.geojson", ExportFormat::GeoJson));
    EXPECT_EQ(map["type"], "FeatureCollection");
    ASSERT_EQ(map["features"].size(), 4u);
    const auto lines = linesOf(written(dir / "a.db", dir / "list.csv", ExportFormat::Csv));
    ASSERT_EQ(lines.size(), 5u);
    for (const json &feature : map["features"])
        if (feature["properties"]["name"] == "Lantern Detox") {
            EXPECT_EQ(feature["geometry"]["coordinates"], json({-122.3, 37.5}));
            EXPECT_EQ(feature["properties"]["address"], "1 Sample Street");
            EXPECT_EQ(feature["properties"]["phone"], "(650) 555-0100 x12");
        }
    ASSERT_TRUE(importPackage(dir / "map.geojson", dir / "b.db").imported()); // a list of places, which an import reads
    const auto opened = openDirectory(dir / "b.db");
    DirectorySearch search(*opened.value());
    const SearchPage page = search.find({.words = "lantern detox"}).value();
    ASSERT_GE(page.rows.size(), 1u);
    const Service back = search.service(page.rows[0].id, {}).value();
    EXPECT_EQ(back.places.at(0).addressLine, "1 Sample Street");
    EXPECT_EQ(back.row.phone, "(650) 555-0100 x12");
    EXPECT_TRUE(back.places.at(0).point);
}

TEST(Formats, NoneLeadsToAPrivateDoorWhoeverKeepsItPrivate)
{
    std::mt19937 random(20261129);
    for (unsigned way = 0; way < 7; ++way) {
        SCOPED_TRACE(way);
        const Secret secret = secretOf(random);
        const TempDir dir;
        Files files = packageWith(secret, way % 6);
        if (way == 6) // a peer alone knows
            for (auto &[name, bytes] : files)
                for (const char *word : {"Harbor Women's Shelter", "Shelter from domestic violence"})
                    if (const std::size_t at = bytes.find(word); at != std::string::npos)
                        bytes.replace(at, std::strlen(word), "Sample Rooms");
        ASSERT_TRUE(importPackage(writeFolder(dir / "in", files), dir / "a.db").imported());
        if (way == 6) {
            const auto opened = openDirectory(dir / "a.db");
            EXPECT_FALSE(DirectorySearch(*opened.value()).service("x-1", {}).value().row.confidential);
            ASSERT_TRUE(PeerRepository(*opened.value()).withhold("x-1", true, 1).ok());
        }
        for (const ExportFormat format : kAll) {
            const std::string bytes = written(dir / "a.db", dir / "out", format);
            for (const std::string &trace : tracesOf(secret))
                EXPECT_EQ(bytes.find(trace), std::string::npos) << static_cast<int>(format) << ' ' << trace << '\n'
                                                                << bytes.substr(0, 3000);
            EXPECT_NE(bytes.find("650-555-0101"), std::string::npos);
            EXPECT_NE(bytes.find(secret.city), std::string::npos);
        }
    }
}

TEST(Formats, NothingInASpreadsheetIsAFormula)
{
    const TempDir dir;
    const std::vector<std::string> values = {"=cmd|' /C calc'!A0",
                                             "+1-415-555-0100",
                                             "-2+3",
                                             "@SUM(1)",
                                             "  =1+1",
                                             "\xEF\xBC\x9D"
                                             "1",
                                             "plain \"quoted\", words",
                                             "=HYPERLINK(\"https://example.org\")"};
    std::string services = "id,name,description,status,fees_description,url\n";
    for (std::size_t i = 0; i < values.size(); ++i) {
        std::string quoted;
        for (const char c : values[i])
            quoted += c == '"' ? "\"\"" : std::string(1, c);
        services += std::to_string(i) + ",\"" + quoted + " x\",\"" + quoted + "\",active,\"" + quoted + "\",\"" + quoted
                    + "\"\n";
    }
    ASSERT_TRUE(importPackage(writeFolder(dir / "in",
                                          Files{{"services.csv", services},
                                                {"locations.csv", "id,name,latitude,longitude\nl,Place,37.5,-122.3\n"},
                                                {"service_at_location.csv", "id,service_id,location_id\na,0,l\n"}}),
                              dir / "a.db")
                    .imported());
    const std::string csv = written(dir / "a.db", dir / "list.csv", ExportFormat::Csv);
    EXPECT_TRUE(csv.starts_with("\xEF\xBB\xBF\"id\",\"name\""));
    const auto lines = linesOf(csv);
    ASSERT_EQ(lines.size(), values.size() + 1);
    for (const auto &line : lines)
        for (const std::string &value : line) {
            const std::size_t first = value.find_first_not_of(" \t\r\n");
            if (first == std::string::npos || value == "-122.3")
                continue;
            EXPECT_EQ(std::string("=+-@").find(value[first]), std::string::npos) << value;
            EXPECT_FALSE(value.substr(first).starts_with("\xEF\xBC\x9D")) << value;
        }
    EXPECT_NE(csv.find("\"-122.3\""), std::string::npos); // a number is no formula
    EXPECT_NE(csv.find("plain \"\"quoted\"\", words"), std::string::npos);
}

TEST(Formats, AFileIsWrittenWholeOrNotAtAll)
{
    const TempDir dir;
    ASSERT_TRUE(importPackage(writeFolder(dir / "in", samplePackage()), dir / "a.db").imported());
    const auto opened = openDirectory(dir / "a.db");
    EXPECT_FALSE(exportFile(*opened.value(), dir / "nowhere/out.csv", ExportFormat::Csv, {}).ok());
    std::stop_source stopped;
    stopped.request_stop();
    for (const ExportFormat format : kAll) {
        EXPECT_FALSE(exportFile(*opened.value(), dir / "out", format, {false, 0, stopped.get_token()}).ok());
        EXPECT_FALSE(std::filesystem::exists(dir / "out") || std::filesystem::exists(dir / "out.partial"));
    }
}
