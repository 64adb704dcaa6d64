#include "directory/anyfile.h"
#include "directory/export/exporter.h"
#include "directory/export/exportformats.h"
#include "directory/living/peers.h"
#include "directory/secrets.h"

#include <sstream>

// An organization that says of itself that its address is not told: nor is that of its services, by any way out of the
// directory, unless a service publishes another one itself.
using namespace handrail::test;

namespace {

const std::vector<std::string> kSaid = {
    "Counsel for families. We do not share our address.", "Confidential location.", "Our location is confidential.",
    "The address is undisclosed.", "No compartimos la dirección.", "La ubicación es confidencial.",
    "Do not publish our address. Call first.", "Address given after intake."};

/// What handrail-directory says, on both streams.
std::string told(const std::string &arguments)
{
    std::string all;
    FILE *pipe = popen((std::string(HANDRAIL_DIRECTORY_TOOL) + " " + arguments + " 2>&1").c_str(), "r");
    char piece[4096];
    while (const std::size_t got = fread(piece, 1, sizeof piece, pipe))
        all.append(piece, got);
    pclose(pipe);
    return all;
}

/// An organization with two services at its own door, of which only its own words say that it is not told. The street
/// stands in the texts of all.
Files package(const Secret &s, const std::string &said, unsigned way)
{
    char point[64];
    std::snprintf(point, sizeof point, "%.6f,%.6f", s.latitude, s.longitude);
    const std::string come = " Come to " + s.street + ", " + s.city + ", CA 94001.";
    Files files{
        {"organizations.csv", "id,name,description,website\no1,Linden Family Aid,\"" + said + come
                                  + "\",https://maps.example/" + point + "\no2,Open Aid,Groceries,\n"},
        {"services.csv", "id,organization_id,name,description,status\nx1,o1,Evening Groups,\"Talk and tea." + come
                             + "\",active\nx2,o1,Phone Advice,Somebody listens,active\n"
                               "y1,o2,Open Pantry,Groceries,active\n"},
        {"locations.csv", "id,organization_id,name,latitude,longitude\nl1," + std::string(way % 2 ? "o1" : "") + ","
                              + s.door + "," + point + "\nl2,o2,Pantry,37.5,-122.3\n"},
        {"service_at_location.csv", "id,service_id,location_id\na1,x1,l1\na2,y1,l2\n"},
        {"addresses.csv", "id,location_id,address_1,city,state_province,postal_code,country,address_type\nd1,l1,"
                              + s.street + "," + s.city + ",CA,94001,US,physical\n"
                                "d2,l2,3 Open Street,Redwood,CA,94063,US,physical\n"},
        {"phones.csv", "id,service_id,number\np1,x1,650-555-0101\np2,y1,650-555-0102\n"}};
    if (way >= 2) { // the door is the organization's alone, and a service stands there under another place
        files["locations.csv"] += "l3,o1," + s.door + "," + point + "\n";
        files["addresses.csv"] += "d3,l3," + s.street + "," + s.city + ",CA,94001,US,physical\n";
    }
    return files;
}

} // namespace

TEST(QuietOwner, NoWayOutOfTheDirectoryLeadsToItsDoor)
{
    std::mt19937 random(20261130);
    for (unsigned round = 0; round < 16; ++round) {
        const Secret secret = secretOf(random);
        const std::string &said = kSaid[round % kSaid.size()];
        SCOPED_TRACE(said + " way " + std::to_string(round / 4));
        const TempDir dir;
        std::filesystem::create_directories(dir / "out");
        const Files files = package(secret, said, round / 4);
        // Before, the organization said nothing of it, and a peer put the address right: that goes, too.
        Files before = files;
        before["organizations.csv"] = "id,name\no1,Linden Family Aid\no2,Open Aid\n";
        ASSERT_TRUE(importPackage(writeFolder(dir / "before", before), dir / "out/a.db").imported());
        {
            auto db = std::move(openDirectory(dir / "out/a.db").value());
            PeerRepository peers(*db);
            ASSERT_TRUE(peers.correct("x1", "address", secret.street + ", door at the back", 1).ok());
            ASSERT_TRUE(peers.correct("x1", "description", "Tea at " + secret.door, 1).ok());
            ASSERT_TRUE(peers.note("x1", "The bell of " + secret.street + " is broken", 1).ok());
            ASSERT_TRUE(peers.noteCall("x1", "full", "They moved to " + secret.door, 1).ok());
        }
        const ImportEnd end = importPackage(writeFolder(dir / "in", files), dir / "out/a.db");
        ASSERT_TRUE(end.imported());
        EXPECT_GE(end.report.problemCount(ProblemKind::Withheld), 1);
        std::string all;
        for (const Problem &problem : end.report.problems)
            all += problem.value + problem.column;
        for (const std::string &one : end.report.gone)
            all += one;
        const Point door{secret.latitude, secret.longitude};
        {
            auto db = std::move(openDirectory(dir / "out/a.db").value());
            DirectorySearch search(*db);
            for (const std::string &words : {std::string("evening"), std::string("linden"), std::string("talk")}) {
                const SearchPage page = search.find({.words = words, .near = door}).value();
                EXPECT_GE(page.total, 1) << words << ": whom to call is found";
                for (const ServiceRow &row : page.rows) {
                    all += row.snippet + row.nameMarked + row.city;
                    EXPECT_FALSE(row.distanceM) << "no distance, so none is sorted by it";
                }
            }
            EXPECT_EQ(search.find({.words = {}, .near = door, .withinM = 3000}).value().total, 0);
            EXPECT_EQ(search.find({.words = secret.street.substr(secret.street.find(' ') + 1, 8)}).value().total, 0);
            for (const std::string id : {"x1", "x2"}) {
                const Service service = search.service(id, LocalTime{0, 600, "2026-11-30"}, door).value();
                EXPECT_TRUE(service.row.confidential) << id;
                for (const PeerNote &note : service.notes)
                    all += note.words;
                all += service.description + service.organizationDescription + service.row.snippet;
                for (const Place &place : service.places) {
                    all += place.addressLine + place.name + place.description;
                    EXPECT_FALSE(place.point || place.distanceM);
                }
            }
            EXPECT_EQ(search.service("y1", LocalTime{0, 600, "2026-11-30"}).value().places.at(0).addressLine,
                      "3 Open Street");
            PeerRepository peers(*db);
            EXPECT_FALSE(peers.correct("x1", "address", "Come to " + secret.street, 1).ok());
            std::filesystem::create_directories(dir / "sent");
            ASSERT_TRUE(exportDirectory(*db, dir / "sent/whole", {}).ok());
            ASSERT_TRUE(exportDirectory(*db, dir / "sent/changes", {true, 1, {}}).ok());
            for (const ExportFormat format : {ExportFormat::GeoJson, ExportFormat::Csv, ExportFormat::ApiPage}) {
                const auto to = dir / ("sent/f" + std::to_string(static_cast<int>(format)));
                ASSERT_TRUE(exportFile(*db, to, format, {}).ok());
            }
        }
        if (round % 5 == 0) {
            const std::string db = " --db " + (dir / "out/a.db").string();
            all += told("show x1" + db) + told("search" + db + " --json --near 38.5,-121 evening groups")
                   + told("import " + (dir / "in").string() + " --all --db " + (dir / "sent/b.db").string());
        }
        all += allBytes(dir / "sent");
        for (const std::string &piece : tracesOf(secret)) {
            const std::size_t at = all.find(piece);
            EXPECT_EQ(at, std::string::npos) << piece << ": " << all.substr(std::max<std::size_t>(at, 150) - 150, 250);
        }
        EXPECT_NE(all.find("650-555-0101"), std::string::npos) << "the phone stays: it is the way in";
    }
}

TEST(QuietOwner, AnAddressThatAServicePublishesItselfStays)
{
    Files files{
        {"organizations.csv", "id,name,description\no1,Linden Family Aid,We do not share our address.\n"},
        {"services.csv", "id,organization_id,name,description,status\nx1,o1,Evening Groups,Talk,active\n"
                         "x2,o1,Legal Desk,Ask about papers,active\nx3,o1,Phone Advice,Listens,active\n"},
        {"locations.csv", "id,organization_id,name\nl1,o1,Main\nl2,,Hall\nl3,,Library\nl4,,Annex\n"},
        {"service_at_location.csv", "id,service_id,location_id\na1,x1,l2\na2,x2,l3\n"},
        {"addresses.csv", "id,location_id,address_1,city,state_province,postal_code,country\n"
                          "d1,l1,12 Linden Street,Redwood,CA,94063,US\n"
                          "d2,l2,\"12 Linden St., Suite 4\",Redwood,CA,94063,US\n"
                          "d3,l3,700 Library Road,Redwood,CA,94063,US\n"}};
    AnyFile known(files);
    ASSERT_TRUE(known.end.imported());
    EXPECT_EQ(known.service("x1").places.at(0).addressLine, "") << "the same door, otherwise written";
    EXPECT_EQ(known.service("x2").places.at(0).addressLine, "700 Library Road");
    EXPECT_FALSE(known.service("x2").row.confidential);
    EXPECT_TRUE(known.service("x3").row.confidential) << "it has none but its organization's";
    files["addresses.csv"].replace(files["addresses.csv"].find("12 Linden Street"), 16, "Confidential");
    const std::string another = AnyFile(files).service("x2").places.at(0).addressLine;
    EXPECT_EQ(another, "700 Library Road") << "another than its organization's";
    // Where its organization has no place beside it, a service must name its own.
    files["locations.csv"] = "id,name\nl2,Hall\nl3,Library\n";
    std::string &addresses = files["addresses.csv"];
    addresses.erase(addresses.find("d1,"), addresses.find("d2,") - addresses.find("d1,"));
    EXPECT_EQ(AnyFile(files).service("x2").places.at(0).addressLine, "") << "in doubt";
    const std::size_t desk = files["services.csv"].find("Ask about papers");
    files["services.csv"].replace(desk, 16, "Walk in at 700 Library Road");
    AnyFile named(files);
    EXPECT_EQ(named.service("x2").places.at(0).addressLine, "700 Library Road");
    EXPECT_EQ(named.service("x1").places.at(0).addressLine, "");
    // Words of an organization that only look so hide nothing.
    for (const char *words : {"Safe, confidential counseling.", "We never share your address.", "Shelters families.",
                              "Runs a shelter for survivors of domestic violence and a pantry."}) {
        files["organizations.csv"] = std::string("id,name,description\no1,Linden Family Aid,\"") + words + "\"\n";
        EXPECT_EQ(AnyFile(files).service("x1").places.at(0).addressLine, "12 Linden St., Suite 4") << words;
    }
}
