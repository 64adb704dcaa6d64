#include "directory/export/exporter.h"
#include "directory/import/importer.h"
#include "directory/index/search.h"
#include "directory/living/peers.h"
#include "directory/packages.h"
#include "directory/schema.h"
#include "support/tempdir.h"

#include <gtest/gtest.h>

using namespace handrail::directory;
using namespace handrail::test;

namespace {

constexpr std::int64_t kNow = 1'795'334'400'000; // 2026-11-22

class Peers : public testing::Test {
protected:
    Peers()
    {
        import(samplePackage());
        m_db = std::move(openDirectory(m_dir / "a.db").value());
        m_search = std::make_unique<DirectorySearch>(*m_db);
        m_peers = std::make_unique<PeerRepository>(*m_db);
    }
    ImportEnd import(const Files &files)
    {
        return importPackage(writeZip(m_dir / "sample.zip", files), m_dir / "a.db");
    }
    Service service(const std::string &id) { return m_search->service(id, {}).value(); }
    std::int64_t total(const std::string &words) { return m_search->find({.words = words}).value().total; }

    TempDir m_dir;
    std::unique_ptr<handrail::storage::Database> m_db;
    std::unique_ptr<DirectorySearch> m_search;
    std::unique_ptr<PeerRepository> m_peers;
};

} // namespace

TEST_F(Peers, CorrectionsStandBeforeThePublishersAndAreFound)
{
    ASSERT_TRUE(m_peers->correct("s-1", "name", "Beacon Detox", kNow).ok());
    ASSERT_TRUE(m_peers->correct("s-1", "phone", "650-555-0199", kNow).ok());
    EXPECT_EQ(total("beacon"), 1);
    EXPECT_EQ(total("quiet lantern"), 1); // the organization's name still
    const Service s = service("s-1");
    EXPECT_EQ(s.row.name, "Beacon Detox");
    EXPECT_EQ(s.row.phone, "650-555-0199");
    EXPECT_EQ(s.phones.at(0).dial, "6505550199");
    EXPECT_TRUE(s.row.corrected);
    ASSERT_EQ(s.corrections.size(), 2u);
    EXPECT_EQ(s.corrections[0].published, "Lantern Detox");
    ASSERT_TRUE(m_peers->correct("s-1", "name", "", kNow).ok()); // taken back
    EXPECT_EQ(service("s-1").row.name, "Lantern Detox");
    EXPECT_EQ(total("beacon"), 0);
}

TEST_F(Peers, HoursInWordsAreShownAndNeverReckonedWith)
{
    ASSERT_TRUE(m_peers->correct("s-1", "hours", "Only mornings this month", kNow).ok());
    const auto s = m_search->service("s-1", LocalTime{0, 600, "2026-11-16"});
    EXPECT_EQ(s.value().row.open.state, OpenState::Unknown);
    EXPECT_EQ(s.value().places.at(0).hoursText, std::vector<std::string>{"Only mornings this month"});
    EXPECT_EQ(m_search->find({.words = "detox", .openNow = true, .at = LocalTime{0, 600, "2026-11-16"}}).value().total,
              0);
}

TEST_F(Peers, TheNextPeerSeesTheLastCallAndItsAge)
{
    ASSERT_TRUE(m_peers->noteCall("s-1", "full", "Try again at six", kNow).ok());
    ASSERT_TRUE(m_peers->noteCall("s-1", "reached", "", kNow + 1).ok());
    const ServiceRow row = m_search->find({.words = "detox"}).value().rows.at(0);
    EXPECT_EQ(row.lastOutcome, "reached");
    EXPECT_EQ(row.lastOutcomeWallMs, kNow + 1);
    EXPECT_EQ(service("s-1").notes.size(), 2u);
    EXPECT_FALSE(m_peers->noteCall("s-1", "made up", "", kNow).ok());
    EXPECT_FALSE(m_peers->noteCall("s-404", "full", "", kNow).ok());
}

TEST_F(Peers, VerifiedTodayMakesItFresh)
{
    ASSERT_TRUE(m_peers->verify("s-3", kNow).ok());
    const ServiceRow row = service("s-3").row;
    EXPECT_TRUE(row.checkedByPeer);
    EXPECT_EQ(row.checkedDate.substr(0, 8), "2026-11-");
    EXPECT_EQ(m_search->find({.at = LocalTime{6, 600, "2026-11-22"}, .checkedWithinDays = 30}).value().total, 1);
}

TEST_F(Peers, AnAddedServiceIsFoundAndAPrivateOneKeepsItsAddressToItself)
{
    const auto id = m_peers->add(
        {"Night Kitchen", "650-555-0111", "Soup after dark", "5 Sample Street", "Sampleton", "Every night", false},
        kNow);
    ASSERT_TRUE(id.ok());
    EXPECT_EQ(total("night soup"), 1);
    EXPECT_TRUE(service(id.value()).row.addedByPeer);
    EXPECT_EQ(service(id.value()).places.at(0).city, "Sampleton");
    const auto hidden =
        m_peers->add({"Quiet House", "650-555-0112", "", "7 Hidden Lane", "Secretville", "", true}, kNow);
    ASSERT_TRUE(hidden.ok());
    EXPECT_TRUE(service(hidden.value()).row.confidential);
    EXPECT_EQ(allBytes(m_dir.path()).find("7 Hidden Lane"), std::string::npos);
    EXPECT_FALSE(m_peers->correct(hidden.value(), "address", "7 Hidden Lane", kNow).ok());
    EXPECT_FALSE(m_peers->correct("s-2", "description", "It is at 7 Hidden Lane", kNow).ok());
}

TEST_F(Peers, EverythingSurvivesANewImportWhichSaysWhatChanged)
{
    ASSERT_TRUE(m_peers->correct("s-1", "phone", "650-555-0199", kNow).ok());
    ASSERT_TRUE(m_peers->noteCall("s-3", "full", "", kNow).ok());
    const auto added = m_peers->add({"Night Kitchen", "", "", "", "", "", false}, kNow);
    Files newer = samplePackage();
    newer["services.csv"] =
        "id,organization_id,name,description,status\ns-1,o-1,Lantern Detox,New words,active\ns-3,o-2,Harbor Kitchen,Comidas calientes y café,active\n"
        "s-9,o-2,Harbor Showers,,active\n";
    const ImportEnd end = import(newer);
    ASSERT_TRUE(end.imported());
    EXPECT_EQ(end.report.servicesNew, 1);
    EXPECT_EQ(end.report.servicesGone, 1);
    EXPECT_EQ(end.report.gone, std::vector<std::string>{"Harbor Shelter"});
    EXPECT_EQ(end.report.servicesChanged, 1);
    EXPECT_EQ(end.report.correctionsKept, 2);
    EXPECT_EQ(service("s-1").row.phone, "650-555-0199");
    EXPECT_EQ(service("s-3").row.lastOutcome, "full");
    EXPECT_EQ(total("night kitchen"), 1);
    EXPECT_EQ(m_search->packages().value().size(), 1u); // what peers added is no package to a person
}

TEST_F(Peers, ListsWhatNeedsChecking)
{
    ASSERT_TRUE(m_peers->noteCall("s-1", "wrong_number", "", kNow).ok());
    const auto list = m_peers->needsCheck(kNow, 365, 10);
    ASSERT_TRUE(list.ok());
    ASSERT_EQ(list.value().size(), 3u);
    EXPECT_EQ(list.value()[0].why, "wrong_number");
    EXPECT_EQ(list.value()[1].why, "never");
    EXPECT_EQ(list.value()[2].why, "old");
}

TEST_F(Peers, SavedListsKeepTheirOrderAndForgetWhatIsGone)
{
    const auto list = m_peers->makeList("Tonight", true, kNow);
    ASSERT_TRUE(list.ok());
    ASSERT_TRUE(m_peers->putIn(list.value(), "s-3", true).ok());
    ASSERT_TRUE(m_peers->putIn(list.value(), "s-1", true).ok());
    EXPECT_EQ(m_peers->inList(list.value()).value(), (std::vector<std::string>{"s-3", "s-1"}));
    ASSERT_TRUE(m_peers->putIn(list.value(), "s-3", false).ok());
    EXPECT_EQ(m_peers->lists(true).value().at(0).services, 1);
    ASSERT_TRUE(m_peers->removeList(list.value()).ok());
    EXPECT_TRUE(m_peers->lists().value().empty());
}

TEST_F(Peers, APlaceThatAPeerKeepsPrivateIsShownNowhereUntilThatIsTakenBack)
{
    Files files = samplePackage();
    std::string &services = files["services.csv"];
    const std::string words = "A quiet place to detox, day and night";
    services.replace(services.find(words), words.size(), "Come to 1 Sample Street, day and night");
    ASSERT_TRUE(import(files).imported());
    ASSERT_TRUE(m_peers->correct("s-1", "address", "2 Sample Street", kNow).ok());
    ASSERT_TRUE(m_peers->note("s-1", "Behind the church", kNow).ok());
    ASSERT_TRUE(m_peers->withhold("s-1", true, kNow).ok());
    const Point door{37.50, -122.30};
    const Service s = m_search->service("s-1", {}, door).value();
    EXPECT_TRUE(s.row.confidential);
    EXPECT_FALSE(s.row.distanceM || s.places.at(0).point || s.places.at(0).distanceM);
    EXPECT_EQ(s.places.at(0).addressLine + s.places.at(0).postalCode + s.places.at(0).name, "");
    EXPECT_EQ(s.places.at(0).city, "Sampleton");
    EXPECT_EQ(s.row.phone, "(650) 555-0100 x12");
    EXPECT_EQ(s.description.find("Sample Street"), std::string::npos) << s.description;
    for (const PeerNote &note : s.notes)
        EXPECT_EQ(note.words, "");
    for (const Correction &one : s.corrections)
        EXPECT_EQ((one.value + one.published).find("Sample Street"), std::string::npos) << one.field;
    const SearchPage page = m_search->find({.words = "lantern", .near = door}).value();
    ASSERT_EQ(page.rows.size(), 1u);
    EXPECT_TRUE(page.rows[0].confidential && !page.rows[0].distanceM);
    EXPECT_EQ(page.rows[0].snippet.find("Sample Street"), std::string::npos) << page.rows[0].snippet;
    EXPECT_EQ(m_search->find({.words = "lantern", .near = door, .withinM = 100}).value().total, 0); // not near anything
    EXPECT_FALSE(m_peers->correct("s-1", "hours", "Behind the church, nine to five", kNow).ok());
    ASSERT_TRUE(exportDirectory(*m_db, m_dir / "out/export", {}).ok());
    ASSERT_TRUE(exportDirectory(*m_db, m_dir / "out/changes", {true, 1, {}}).ok());
    const std::string bytes = allBytes(m_dir / "out");
    for (const char *trace : {"1 Sample Street", "2 Sample Street", "church", ",37.5,"})
        EXPECT_EQ(bytes.find(trace), std::string::npos) << trace;
    EXPECT_NE(bytes.find("withheld"), std::string::npos); // the publisher is told

    ASSERT_TRUE(m_peers->withhold("s-1", false, kNow).ok());
    const Service back = m_search->service("s-1", {}, door).value();
    EXPECT_FALSE(back.row.confidential);
    EXPECT_EQ(back.places.at(0).addressLine, "2 Sample Street");
    EXPECT_EQ(m_search->find({.words = "lantern", .near = door, .withinM = 100}).value().total, 1);
    EXPECT_FALSE(m_peers->withhold("s-404", true, kNow).ok());
}
