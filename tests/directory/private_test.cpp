#include "directory/export/exporter.h"
#include "directory/import/importer.h"
#include "directory/index/search.h"
#include "directory/living/peers.h"
#include "directory/schema.h"
#include "directory/secrets.h"
#include "directory/words/confidential.h"
#include "support/tempdir.h"

#include <gtest/gtest.h>

using namespace handrail::directory;
using namespace handrail::test;

namespace {

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

std::string everythingOf(const Service &s)
{
    std::string all = s.row.name + s.row.snippet + s.row.city + s.description + s.eligibility + s.applicationProcess
                      + s.fees + s.alert + s.waitTime;
    for (const Phone &p : s.phones)
        all += p.number + p.description;
    for (const std::string &d : s.requiredDocuments)
        all += d;
    for (const Place &p : s.places) {
        all += p.name + p.description + p.transportation + p.addressLine + p.city + p.postalCode;
        for (const auto *list : {&p.accessibility, &p.hoursText})
            for (const std::string &one : *list)
                all += one;
    }
    return all;
}

} // namespace

/// Confidential places never give an address, a pin, a distance or a map link in any view, export, log or snippet.
TEST(Private, NeverLeadsAnyoneToTheDoor)
{
    std::mt19937 random(20261122);
    for (unsigned round = 0; round < 12; ++round) {
        const unsigned way = round % 6;
        const Secret secret = secretOf(random);
        SCOPED_TRACE("way " + std::to_string(way));
        const TempDir dir;
        std::filesystem::create_directories(dir / "out");
        const ImportEnd end = importPackage(writeFolder(dir / "in", packageWith(secret, way)), dir / "out/a.db");
        ASSERT_TRUE(end.imported());
        std::string all;
        for (const Problem &problem : end.report.problems)
            all += problem.value;
        {
            auto db = openDirectory(dir / "out/a.db");
            DirectorySearch search(*db.value());
            const Point door{secret.latitude, secret.longitude};
            for (const std::string &words :
                 {std::string("x"), secret.city, secret.street, std::string("women house shelter"), std::string()}) {
                const SearchPage page = search.find({.words = words, .near = door}).value();
                for (const ServiceRow &row : page.rows) {
                    all += row.snippet + row.nameMarked + row.city;
                    EXPECT_FALSE(row.id == "x-1" && row.distanceM);
                }
            }
            EXPECT_EQ(search.find({.words = secret.city}).value().total, 1); // somebody in need finds whom to call
            EXPECT_EQ(search.find({.words = secret.street.substr(secret.street.find(' ') + 1, 8)}).value().total, 0);
            EXPECT_EQ(search.find({.words = {}, .near = door, .withinM = 3000}).value().total, 0);
            const Service service = search.service("x-1", LocalTime{0, 600, "2026-11-16"}, door).value();
            EXPECT_TRUE(service.row.confidential);
            EXPECT_FALSE(service.row.distanceM);
            for (const Place &place : service.places)
                EXPECT_FALSE(place.point || place.distanceM);
            all += everythingOf(service);
            // Peers write of it too; an address they cannot give it.
            PeerRepository peers(*db.value());
            ASSERT_TRUE(peers.verify("x-1", 1).ok());
            ASSERT_TRUE(peers.noteCall("x-1", "full", "", 1).ok());
            ASSERT_TRUE(peers.correct("x-1", "name", "Lantern Rooms", 1).ok());
            // words of a peer's own could give it away
            for (const char *field : {"address", "hours", "fees_description", "application_process"})
                EXPECT_FALSE(peers.correct("x-1", field, "Come to " + secret.street, 1).ok()) << field;
            const auto again = search.find({.words = "lantern", .near = door});
            ASSERT_TRUE(again.ok());
            for (const ServiceRow &row : again.value().rows)
                all += row.snippet + row.nameMarked + row.city;
            const auto toCheck = peers.needsCheck(1, 1, 100);
            ASSERT_TRUE(toCheck.ok());
            for (const NeedsCheck &one : toCheck.value())
                all += one.name;
            ASSERT_TRUE(exportDirectory(*db.value(), dir / "out/export", {}).ok());
            ASSERT_TRUE(exportDirectory(*db.value(), dir / "out/changes", {true, 1, {}}).ok());
        }
        if (round % 4 == 0) { // each is a process
            const std::string db = " --db " + (dir / "out/a.db").string(), to = (dir / "out/b.db").string();
            all += told("show x-1" + db) + told("search" + db + " --json --near 38.5,-121 shelter house place refuge")
                   + told("search" + db + " \"women\"") + told("freshness" + db)
                   + told("import " + (dir / "in").string() + " --all --db " + to);
        }
        std::filesystem::remove_all(dir / "in");
        all += allBytes(dir / "out"); // the database, its log and the export, byte for byte
        for (const std::string &piece : tracesOf(secret))
            EXPECT_EQ(all.find(piece), std::string::npos) << piece;
        // The phone stays: it is the way in.
        EXPECT_NE(all.find("650-555-0101"), std::string::npos);
    }
}

TEST(Private, TakesAddressesOutOfTextAndLeavesTheRest)
{
    for (const char *text :
         {"Come to 99 Hidden Lane, Secretville, CA 94001 at noon", "at 1200 W. Sample Ave. Apt 3", "12 San Juan Blvd",
          "calle Hidden #45", "37.5012, -122.3001", "see https://maps.google.com/x?q=1"}) {
        const std::string out = withoutAddress(text);
        EXPECT_EQ(out.find("Hidden"), std::string::npos) << out;
        EXPECT_EQ(out.find("94001"), std::string::npos) << out;
        EXPECT_EQ(out.find("37.5012"), std::string::npos) << out;
        EXPECT_EQ(out.find("google"), std::string::npos) << out;
        EXPECT_NE(out, text);
    }
    for (const char *text : {"Ask at Hidden Lane.", "on the Hidden Street, second door", "near Hidden Ave and 5th St"})
        EXPECT_EQ(withoutAddress(text).find("Hidden"), std::string::npos) << withoutAddress(text);
    for (const char *text : {"A New Way Foundation", "on the way home", "Wings of Freedom Place", "to a safe place",
                             "Beds for 30 women and children", "Call 650-555-0101, 24 hours", "Ages 18 to 24",
                             "12 weeks of counseling", "Open 9 to 5"})
        EXPECT_EQ(withoutAddress(text), text);
}
