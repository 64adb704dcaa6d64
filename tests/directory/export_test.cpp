#include "directory/export/exporter.h"
#include "directory/import/csvreader.h"
#include "directory/import/importer.h"
#include "directory/index/search.h"
#include "directory/kept.h"
#include "directory/living/peers.h"
#include "directory/packages.h"
#include "directory/schema.h"
#include "support/tempdir.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <regex>
#include <set>

using namespace handrail::directory;
using namespace handrail::test;
using nlohmann::json;

namespace {

const std::filesystem::path kShared = HANDRAIL_SHARED_DIR;

void exportTo(const std::filesystem::path &db, const std::filesystem::path &target, bool changes = false)
{
    auto opened = openDirectory(db);
    ASSERT_TRUE(exportDirectory(*opened.value(), target, {changes, 1, {}}).ok());
}

std::vector<std::map<std::string, std::string>> rowsOf(const std::filesystem::path &file)
{
    std::vector<std::string> heading;
    std::vector<std::map<std::string, std::string>> rows;
    CsvReader reader({}, [&](CsvRow &row) {
        if (heading.empty()) {
            heading.assign(row.fields.begin(), row.fields.begin() + static_cast<std::ptrdiff_t>(row.count));
        } else {
            rows.emplace_back();
            for (std::size_t i = 0; i < row.count; ++i)
                rows.back()[heading[i]] = row.fields[i];
        }
        return true;
    });
    std::ifstream in(file, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    EXPECT_TRUE(reader.feed(bytes) && reader.finish()) << file;
    return rows;
}

/// What the specification's own table schema asks: required values, enumerations, UUIDs, dates, numbers, unique keys.
void expectFollows(const std::filesystem::path &folder, const json &specification)
{
    static const std::regex kUuid("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", std::regex::icase),
        kDate("\\d{4}-\\d{2}-\\d{2}"), kMoment("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z"),
        kNumber("-?\\d+(\\.\\d+)?");
    for (const json &resource : specification["resources"]) {
        const auto file = folder / resource["path"].get<std::string>();
        if (!std::filesystem::exists(file))
            continue;
        std::map<std::string, std::set<std::string>> seen;
        for (const auto &row : rowsOf(file)) {
            for (const json &field : resource["schema"]["fields"]) {
                const std::string name = field["name"];
                const auto found = row.find(name);
                const std::string value = found == row.end() ? std::string() : found->second;
                const json constraints = field.value("constraints", json::object());
                if (value.empty()) {
                    EXPECT_FALSE(constraints.value("required", false)) << file.filename() << ' ' << name;
                    continue;
                }
                const std::string type = field.value("type", ""), format = field.value("format", "");
                EXPECT_TRUE(format != "uuid" || std::regex_match(value, kUuid))
                    << file.filename() << ' ' << name << ' ' << value;
                EXPECT_TRUE(type != "date" || std::regex_match(value, kDate)) << name << ' ' << value;
                EXPECT_TRUE(type != "datetime" || std::regex_match(value, kMoment)) << name << ' ' << value;
                EXPECT_TRUE(type != "number" || std::regex_match(value, kNumber)) << name << ' ' << value;
                const json allowed = constraints.value("enum", json::array({value}));
                EXPECT_NE(std::find(allowed.begin(), allowed.end(), json(value)), allowed.end())
                    << name << ' ' << value;
                const bool again = name == "id" && !seen[name].insert(value).second;
                EXPECT_FALSE(again) << file.filename() << ' ' << value;
            }
        }
    }
}

Files whole()
{
    Files files = samplePackage();
    files["taxonomy_terms.csv"] = "id,name,description\r\nt-1,Detox,Made up\r\nt-2,Emergency Shelter,Made up\r\n";
    files["phones.csv"] =
        "id,service_id,location_id,number,extension,type\r\np-1,s-1,,(650) 555-0100,12,voice\r\np-2,s-2,,650-555-0101,,voice\r\n";
    return files;
}

} // namespace

TEST(Export, ComesBackTheSame)
{
    const TempDir dir;
    ASSERT_TRUE(importPackage(writeFolder(dir / "in", whole()), dir / "a.db").imported());
    exportTo(dir / "a.db", dir / "first.zip"); // ids become UUIDs
    ASSERT_TRUE(importPackage(dir / "first.zip", dir / "b.db").imported());
    exportTo(dir / "b.db", dir / "second");
    ASSERT_TRUE(importPackage(dir / "second", dir / "c.db").imported());
    EXPECT_EQ(allThatCanBeSeen(dir / "b.db"), allThatCanBeSeen(dir / "c.db"));
    const std::string first = allThatCanBeSeen(dir / "a.db"), last = allThatCanBeSeen(dir / "c.db");
    EXPECT_EQ(std::count(first.begin(), first.end(), '\n'), std::count(last.begin(), last.end(), '\n'));
}

TEST(Export, TheRealCountyComesBackTheSame)
{
    const auto county = kShared / "data/san-mateo-hsds3/san-mateo-2014-hsds3.zip";
    if (!std::filesystem::exists(county))
        GTEST_SKIP() << "no shared data";
    const TempDir dir;
    ASSERT_TRUE(importPackage(county, dir / "a.db").imported());
    exportTo(dir / "a.db", dir / "out.zip");
    ASSERT_TRUE(importPackage(dir / "out.zip", dir / "b.db").imported());
    EXPECT_TRUE(allThatCanBeSeen(dir / "a.db") == allThatCanBeSeen(dir / "b.db"));
}

TEST(Export, FollowsTheSpecificationsOwnSchema)
{
    std::ifstream in(kShared / "data/hsds-spec/3.0/datapackage.json");
    if (!in)
        GTEST_SKIP() << "no shared data";
    const json specification = json::parse(in);
    const TempDir dir;
    ASSERT_TRUE(importPackage(writeFolder(dir / "in", whole()), dir / "a.db").imported());
    {
        auto db = openDirectory(dir / "a.db");
        PeerRepository peers(*db.value());
        ASSERT_TRUE(peers.correct("s-1", "fees_description", "Free now", 1).ok());
        ASSERT_TRUE(peers.verify("s-1", 1).ok());
        for (const auto &[field, value] : {std::pair("phone", "650-555-0188"),
                                           {"hours", "Only mornings"},
                                           {"address", "7 Sample Street"},
                                           {"name", "Beacon Kitchen"}})
            ASSERT_TRUE(peers.correct("s-3", field, value, 1).ok()) << field;
        ASSERT_TRUE(
            peers
                .add({"Night Kitchen", "650-555-0111", "Soup", "5 Sample Street", "Sampleton", "Every night", false}, 1)
                .ok());
    }
    exportTo(dir / "a.db", dir / "all");
    expectFollows(dir / "all", specification);
    exportTo(dir / "a.db", dir / "changes", true);
    expectFollows(dir / "changes", specification);
    // What was read of the other versions and of JSON follows it as well.
    for (const char *path :
         {"ilao-hsds1", "ohana-sample-csv", "hsds-spec/3.1-dev/examples/csv",
          "hsds-spec/3.0/examples/service_full.json", "samhsa-ca-2021/mental_health_ca_nv_or.json"}) {
        SCOPED_TRACE(path);
        const TempDir other;
        ASSERT_TRUE(importPackage(kShared / "data" / path, other / "a.db").imported());
        exportTo(other / "a.db", other / "all");
        expectFollows(other / "all", specification);
    }
}

TEST(Export, WritesAFreqThatHsdsDoesNotListAsTheSameDaysOrKeepsItAndSaysSo)
{
    const TempDir dir;
    Files files = whole();
    files["schedules.csv"] =
        "id,service_id,freq,byday,byweekno,interval,dtstart,opens_at,closes_at\r\nh-1,s-1,DAILY,,,,,09:00,17:00\r\n"
        "h-2,s-2,YEARLY,,,,2026-12-24,09:00,12:00\r\nh-3,s-3,YEARLY,MO,41,,,09:00,12:00\r\nh-4,s-1,WEEKLY,SU,,2,2026-11-01,18:00,19:00\r\n";
    ASSERT_TRUE(importPackage(writeFolder(dir / "in", files), dir / "a.db").imported());
    auto db = openDirectory(dir / "a.db");
    const auto done = exportDirectory(*db.value(), dir / "out", {});
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(done.value().schedulesRestated, 2);
    EXPECT_EQ(done.value().schedulesUnlisted, 1);
    const auto rows = rowsOf(dir / "out/schedules.csv");
    ASSERT_EQ(rows.size(), 4u);
    const auto says = [&rows](std::size_t at) {
        return rows[at].at("freq") + ' ' + rows[at].at("byday") + ' ' + rows[at].at("byweekno") + ' '
               + rows[at].at("interval") + ' ' + rows[at].at("dtstart");
    };
    EXPECT_EQ(says(0), "WEEKLY MO,TU,WE,TH,FR,SA,SU   ");
    EXPECT_EQ(says(1), "MONTHLY   12 2026-12-24");
    EXPECT_EQ(says(2), "YEARLY MO 41  ") << "the original stays";
    EXPECT_EQ(says(3), "WEEKLY SU  2.0 2026-11-01");
}

TEST(Export, TheChangeFileHoldsWhatPeersFoundOutAndNothingElse)
{
    const TempDir dir;
    ASSERT_TRUE(importPackage(writeFolder(dir / "in", whole()), dir / "a.db").imported());
    {
        auto db = openDirectory(dir / "a.db");
        PeerRepository peers(*db.value());
        ASSERT_TRUE(peers.correct("s-1", "name", "Beacon Detox", 1'795'334'400'000).ok());
        ASSERT_TRUE(peers.noteCall("s-3", "full", "", 1'795'334'400'000).ok());
    }
    exportTo(dir / "a.db", dir / "changes", true);
    const auto services = rowsOf(dir / "changes/services.csv");
    ASSERT_EQ(services.size(), 2u);
    const auto changes = rowsOf(dir / "changes/metadata.csv");
    ASSERT_EQ(changes.size(), 2u);
    EXPECT_EQ(changes[0].at("field_name"), "name");
    EXPECT_EQ(changes[0].at("previous_value"), "Lantern Detox");
    EXPECT_EQ(changes[0].at("replacement_value"), "Beacon Detox");
    EXPECT_EQ(changes[1].at("replacement_value"), "full");
    EXPECT_EQ(services[0].at("id"), changes[0].at("resource_id"));
}

TEST(Export, LeavesWhatIsThereAlone)
{
    const TempDir dir;
    ASSERT_TRUE(importPackage(writeFolder(dir / "in", whole()), dir / "a.db").imported());
    std::filesystem::create_directories(dir / "there");
    auto db = openDirectory(dir / "a.db");
    EXPECT_FALSE(exportDirectory(*db.value(), dir / "there", {}).ok());
    std::stop_source stop;
    stop.request_stop();
    EXPECT_FALSE(exportDirectory(*db.value(), dir / "out.zip", {false, 1, stop.get_token()}).ok());
    EXPECT_FALSE(std::filesystem::exists(dir / "out.zip"));
    EXPECT_FALSE(std::filesystem::exists(dir / "out.zip.partial"));
}
