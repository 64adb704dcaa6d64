#include "directory/export/changecounts.h"
#include "directory/index/search.h"
#include "directory/living/peers.h"
#include "directory/living/savedlists.h"

#include "keptdirectory.h"

using namespace handrail;
using namespace handrail::test;

namespace {

constexpr std::int64_t kNow = 1'795'334'400'000; // 2026-11-22

class SavedListsTest : public KeptDirectory {
protected:
    SavedListsTest() : m_db(std::move(openDirectory(db()).value()))
    {
        m_list = peers().makeList("Tonight in the south", false, kNow).value();
    }
    PeerRepository peers() { return PeerRepository(*m_db); }
    SavedLists lists() { return SavedLists(*m_db); }
    std::string order()
    {
        std::string all;
        const auto held = lists().entries(m_list).value();
        for (const SavedLists::Entry &entry : held)
            all += entry.service + (entry.there ? " " : "? ");
        return all;
    }
    std::unique_ptr<storage::Database> m_db;
    std::int64_t m_list = 0;
};

} // namespace

TEST_F(SavedListsTest, ReordersByStepsAndStopsAtTheEnds)
{
    for (const char *id : {"s-1", "s-2", "s-3"})
        ASSERT_TRUE(peers().putIn(m_list, id, true).ok());
    EXPECT_EQ(order(), "s-1 s-2 s-3 ");
    ASSERT_TRUE(lists().move(m_list, "s-3", -1).ok());
    EXPECT_EQ(order(), "s-1 s-3 s-2 ");
    ASSERT_TRUE(lists().move(m_list, "s-1", 9).ok());
    EXPECT_EQ(order(), "s-3 s-2 s-1 ");
    ASSERT_TRUE(lists().move(m_list, "s-1", -9).ok());
    EXPECT_EQ(order(), "s-1 s-3 s-2 ");
    EXPECT_EQ(lists().move(m_list, "nobody", 1).failure().kind, storage::FailureKind::NotFound);
}

TEST_F(SavedListsTest, StandsAfterANewImportAndSaysWhatIsNoLongerThere)
{
    for (const char *id : {"s-2", "s-1"})
        ASSERT_TRUE(peers().putIn(m_list, id, true).ok());
    m_db.reset();
    Files files = samplePackage();
    std::string &services = files["services.csv"];
    const std::size_t from = services.find("s-1,");
    ASSERT_NE(from, std::string::npos);
    services.erase(from, services.find('\n', from) + 1 - from);
    ASSERT_TRUE(importPackage(writeZip(m_dir / "sample.zip", files), db()).imported());
    m_db = std::move(openDirectory(db()).value());
    EXPECT_EQ(order(), "s-2 s-1? ");
    EXPECT_EQ(lists().entries(m_list).value().at(1).name, "Lantern Detox");
    ASSERT_TRUE(lists().takeOut(m_list, "s-1").ok());
    EXPECT_EQ(order(), "s-2 ");
}

TEST_F(SavedListsTest, IsRenamedShownOnTheKioskAndRemoved)
{
    EXPECT_EQ(lists().rename(m_list, "  ").failure().kind, storage::FailureKind::BadInput);
    ASSERT_TRUE(lists().rename(m_list, "Tonight, south county").ok());
    ASSERT_TRUE(lists().setOnKiosk(m_list, true).ok());
    const auto kiosk = peers().lists(true).value();
    ASSERT_EQ(kiosk.size(), 1u);
    EXPECT_EQ(kiosk[0].name, "Tonight, south county");
    ASSERT_TRUE(peers().putIn(m_list, "s-1", true).ok());
    EXPECT_EQ(lists().holding("s-1").value(), std::vector<std::int64_t>{m_list});
    ASSERT_TRUE(peers().removeList(m_list).ok());
    EXPECT_TRUE(lists().holding("s-1").value().empty());
    EXPECT_EQ(lists().rename(m_list, "x").failure().kind, storage::FailureKind::NotFound);
}

TEST_F(SavedListsTest, CountsWhatAChangeFileHolds)
{
    EXPECT_EQ(changeCounts(*m_db).value().services, 0);
    ASSERT_TRUE(peers().correct("s-1", "phone", "650-555-0199", kNow).ok());
    ASSERT_TRUE(peers().noteCall("s-1", "full", "", kNow).ok());
    ASSERT_TRUE(peers().note("s-3", "Ring twice", kNow).ok());
    ASSERT_TRUE(peers().verify("s-1", kNow).ok());
    NewService porch;
    porch.name = "Sample Porch";
    ASSERT_TRUE(peers().add(porch, kNow).ok());
    const ChangeCounts counts = changeCounts(*m_db).value();
    EXPECT_EQ(counts.services, 3);
    EXPECT_EQ(counts.corrections, 1);
    EXPECT_EQ(counts.calls, 1);
    EXPECT_EQ(counts.notes, 1);
    EXPECT_EQ(counts.checks, 1);
    EXPECT_EQ(counts.added, 1);
}
