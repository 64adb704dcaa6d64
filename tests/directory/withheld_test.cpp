#include "directory/export/exporter.h"
#include "directory/import/importer.h"
#include "directory/index/search.h"
#include "directory/living/peers.h"
#include "directory/packages.h"
#include "directory/schema.h"
#include "directory/words/doorwords.h"
#include "support/tempdir.h"

#include <gtest/gtest.h>

using namespace handrail::directory;
using namespace handrail::test;

namespace {

constexpr std::int64_t kNow = 1'795'334'400'000; // 2026-11-22

/// A directory in which a peer keeps a place private that its publisher does not: its street and the name of its house
/// stand in every field.
class WithheldPlace : public testing::Test {
protected:
    WithheldPlace()
    {
        const std::string say = " Ring at 1320 Elmwood Street, or walk up Elmwood to the Rosa Annex.";
        Files files = samplePackage();
        files["organizations.csv"] = "id,name,description,website\no-1,Sample Lantern House,\"Made up." + say
                                     + "\",https://maps.example/elmwood\no-2,Sample Harbor,\n";
        files["services.csv"] =
            "id,organization_id,name,alternate_name,description,status,eligibility_description,application_process,fees_description,alert,wait_time,url\n"
            "s-1,o-1,Lantern Detox,\"Detox. "
            + say + "\",\"Detox, day and night." + say + "\",active,\"Adults." + say + "\",\"Walk in." + say
            + "\",\"Free." + say + "\",\"New." + say + "\",\"None." + say
            + "\",https://www.google.com/maps/place/x\n"
              "s-3,o-2,Harbor Kitchen,,\"Soup, in the same house."
            + say + "\",active,,,,,,\ns-4,o-2,Harbor Clinic,,\"Doctors, not far from Elmwood Street\",active,,,,,,\n";
        files["locations.csv"] =
            "id,location_type,name,latitude,longitude\nl-1,physical,Rosa Annex,37.50,-122.30\nl-4,physical,Clinic,37.55,-122.30\n";
        files["service_at_location.csv"] =
            "id,service_id,location_id,description\na-1,s-1,l-1,\"Desk." + say + "\"\na-3,s-3,l-1,\na-4,s-4,l-4,\n";
        files["addresses.csv"] =
            "id,location_id,address_1,city,state_province,postal_code,country,address_type\nd-1,l-1,\"1320 Elmwood Street, Apt 4\",Sampleton,CA,94000,US,physical\n"
            "d-4,l-4,8 Sample Road,Sampleton,CA,94000,US,physical\n";
        files["phones.csv"] =
            "id,service_id,number,description\np-1,s-1,650-555-0100,\"Main." + say + "\"\np-3,s-3,650-555-0103,\n";
        files["schedules.csv"] =
            "id,service_id,freq,byday,opens_at,closes_at,description\nh-1,s-1,WEEKLY,MO,09:00,17:00,\"Mondays." + say
            + "\"\n";
        files["accessibility.csv"] = "id,location_id,description,details\nc-1,l-1,Ramp,\"Ramp." + say + "\"\n";
        files["required_documents.csv"] = "id,service_id,document\nr-1,s-1,\"ID." + say + "\"\n";
        files["cost_options.csv"] =
            "id,service_id,option,amount,amount_description\nk-1,s-1,\"Free." + say + "\",0,\"Free." + say + "\"\n";
        files["service_areas.csv"] = "id,service_id,name\nv-1,s-1,\"North. " + say + "\"\n";
        files["url.csv"] =
            "id,service_id,label,url\nu-1,s-1,\"Map." + say + "\",https://maps.example/1320-elmwood-street\n";
        EXPECT_TRUE(importPackage(writeFolder(m_dir / "in", files), m_dir / "a.db").imported());
        m_db = std::move(openDirectory(m_dir / "a.db").value());
        m_search = std::make_unique<DirectorySearch>(*m_db);
        m_peers = std::make_unique<PeerRepository>(*m_db);
    }
    std::vector<std::string> found(const std::string &words, const std::optional<Point> &near = {})
    {
        std::vector<std::string> ids;
        const auto page = m_search->find({.words = words, .near = near});
        EXPECT_TRUE(page.ok()) << page.failure().detail;
        for (const ServiceRow &row : page.ok() ? page.value().rows : std::vector<ServiceRow>())
            ids.push_back(row.id);
        return ids;
    }
    /// All that a page and rows of results say.
    std::string shown(const std::string &id)
    {
        const Service s = m_search->service(id, LocalTime{0, 600, "2026-11-23"}, Point{37.5, -122.3}).value();
        std::string all = s.row.name + s.alternateName + s.description + s.organizationDescription + s.url + s.alert
                          + s.eligibility + s.applicationProcess + s.fees + s.waitTime + s.program + s.publishedName;
        for (const auto *list : {&s.requiredDocuments, &s.languages, &s.areas, &s.categories})
            for (const std::string &one : *list)
                all += one;
        for (const Cost &one : s.costs)
            all += one.option + one.description;
        for (const Link &one : s.links)
            all += one.label + one.url;
        for (const Phone &one : s.phones)
            all += one.description;
        for (const Correction &one : s.corrections)
            all += one.value + one.published;
        for (const Place &place : s.places) {
            all += place.name + place.description + place.transportation + place.addressLine + place.postalCode;
            for (const auto *list : {&place.accessibility, &place.hoursText})
                for (const std::string &one : *list)
                    all += one;
            EXPECT_FALSE(s.row.confidential && (place.point || place.distanceM));
        }
        for (const char *words : {"detox", "adults", "walk in", "free", "lantern", "harbor", "soup"}) {
            const SearchPage page = m_search->find({.words = words}).value();
            for (const ServiceRow &row : page.rows)
                all += row.id == id ? row.nameMarked + row.snippet : std::string();
        }
        return all;
    }

    TempDir m_dir;
    std::unique_ptr<handrail::storage::Database> m_db;
    std::unique_ptr<DirectorySearch> m_search;
    std::unique_ptr<PeerRepository> m_peers;
};

} // namespace

TEST_F(WithheldPlace, IsFoundByNoWordThatIsNotShownAndStillByNameAndTown)
{
    for (const char *words : {"elmwood", "elmw", "elmwod", "1320", "rosa", "rosa annex"})
        ASSERT_NE(found(words), std::vector<std::string>()) << words; // they do find it before
    ASSERT_TRUE(m_peers->withhold("s-1", true, kNow).ok());
    // the clinic's own words, which lead to the clinic
    EXPECT_EQ(found("elmwood street"), std::vector<std::string>{"s-4"});
    for (const char *words :
         {"elmwood", "elmw", "elmwod", "1320", "rosa", "rosa annex", "detox elmwood", "94000 detox"})
        for (const std::string &id : found(words))
            EXPECT_EQ(id, "s-4") << words;
    for (const char *words : {"lantern", "detox", "sampleton detox", "sample lantern house"})
        EXPECT_EQ(found(words).front(), "s-1") << words;
    EXPECT_EQ(m_search->service("s-1", {}).value().row.phone, "650-555-0100");
    ASSERT_TRUE(m_peers->withhold("s-1", false, kNow).ok());
    EXPECT_EQ(found("elmwood").size(), 3u);
}

TEST_F(WithheldPlace, IsSaidInNoFieldAndInNoneOfTheServicesThatStandThereToo)
{
    EXPECT_NE(shown("s-1").find("Elmwood"), std::string::npos);
    ASSERT_TRUE(m_peers->withhold("s-1", true, kNow).ok());
    for (const char *id : {"s-1", "s-3"}) {
        const std::string all = shown(id);
        for (const char *trace : {"Elmwood", "elmwood", "1320", "Rosa", "94000", "maps"})
            EXPECT_EQ(all.find(trace), std::string::npos) << id << ' ' << trace << '\n' << all;
        EXPECT_TRUE(m_search->service(id, {}).value().row.confidential) << id;
        EXPECT_FALSE(m_peers->correct(id, "address", "1320 Elmwood Street", kNow).ok()) << id;
    }
    EXPECT_NE(shown("s-4").find("Elmwood"), std::string::npos); // of another place it may be said
    EXPECT_NE(shown("s-1").find("Detox, day and night."), std::string::npos);
}

TEST_F(WithheldPlace, IsInNoFieldOfAnExport)
{
    ASSERT_TRUE(m_peers->withhold("s-1", true, kNow).ok());
    ASSERT_TRUE(m_peers->correct("s-4", "description", "Doctors", kNow).ok());
    SQLite::Statement(m_db->sql(), "UPDATE service SET description = 'Doctors' WHERE hsds_id = 's-4'").exec();
    ASSERT_TRUE(exportDirectory(*m_db, m_dir / "out/export", {}).ok());
    ASSERT_TRUE(exportDirectory(*m_db, m_dir / "out/changes", {true, 1, {}}).ok());
    const std::string bytes = allBytes(m_dir / "out");
    for (const char *trace : {"Elmwood", "elmwood", "1320", "Rosa", "maps", ",37.5,"})
        EXPECT_EQ(bytes.find(trace), std::string::npos) << trace;
    EXPECT_NE(bytes.find("650-555-0100"), std::string::npos);
    EXPECT_NE(bytes.find("Sampleton"), std::string::npos);
}

TEST_F(WithheldPlace, StandsInTheSamePlaceOfTheListFromWhereverOneAsks)
{
    ASSERT_TRUE(m_peers->withhold("s-1", true, kNow).ok());
    const std::vector<std::string> order = found("", Point{37.5, -122.3});
    EXPECT_EQ(order, found("", Point{37.9, -122.0}));
    EXPECT_EQ(order, found("", Point{37.55, -122.3}));
    EXPECT_EQ(order.front(), "s-4"); // what has a place for all to see comes first
    EXPECT_EQ(m_search->find({.near = Point{37.5, -122.3}, .withinM = 50'000}).value().total, 1);
}

TEST(DoorWords, TakeAStreetAndAHouseOutAndLeaveWhatOnlySoundsLikeThem)
{
    DoorWords door;
    door.addStreet("1320 N. Elmwood Street, Apt 4");
    door.addStreet("5 Main St");
    door.addStreet("Calle Hidalgo 45");
    door.addPlace("Casa Rosa");
    door.mayBeSaid("Main Place Hidalgo");
    EXPECT_EQ(door.without("Ring twice at ELMWOOD, by the park."), "Ring twice at …, by the park.");
    EXPECT_EQ(door.without("the corner of N. Elmwood St. and 4th").find("Elmwood"), std::string::npos);
    EXPECT_EQ(door.without("Our main office answers. Main Street is near.").find("Street"), std::string::npos);
    EXPECT_NE(door.without("Our main office answers.").find("main office"), std::string::npos);
    EXPECT_EQ(door.without("Vaya a la calle Hidalgo."), "Vaya a la ….");
    EXPECT_EQ(door.without("Pregunte en Casa Rosa"), "Pregunte en …");
    EXPECT_EQ(door.without("Main Place Hidalgo"), "Main Place Hidalgo"); // the service's own name
    EXPECT_EQ(door.without("casa y rosa"), "casa y rosa");
    EXPECT_EQ(door.link("https://example.org/elmwood"), "");
    EXPECT_EQ(door.link("https://example.org/help"), "https://example.org/help");
}
