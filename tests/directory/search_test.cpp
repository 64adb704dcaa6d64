#include "directory/import/importer.h"
#include "directory/index/search.h"
#include "directory/packages.h"
#include "directory/schema.h"
#include "support/tempdir.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <thread>

using namespace handrail::directory;
using namespace handrail::test;
namespace storage = handrail::storage;

namespace {

const LocalTime kMondayNoon{0, 12 * 60, {}};

class Search : public testing::Test {
protected:
    Search() { load(samplePackage()); }
    void load(const Files &files)
    {
        ASSERT_TRUE(importPackage(writeZip(m_dir / "sample.zip", files), m_dir / "a.db").imported());
        m_search.reset();
        m_db = std::move(openDirectory(m_dir / "a.db").value());
        m_search = std::make_unique<DirectorySearch>(*m_db);
    }
    SearchPage find(const SearchQuery &query)
    {
        auto page = m_search->find(query);
        EXPECT_TRUE(page.ok());
        return page.ok() ? std::move(page.value()) : SearchPage{};
    }
    std::string names(const SearchQuery &query)
    {
        std::string all;
        const SearchPage page = find(query);
        for (const ServiceRow &row : page.rows)
            all += (all.empty() ? "" : ", ") + row.name;
        return all;
    }

    TempDir m_dir;
    std::unique_ptr<storage::Database> m_db;
    std::unique_ptr<DirectorySearch> m_search;
};

} // namespace

TEST_F(Search, MatchesBeginningsOfWordsInAnyOrder)
{
    EXPECT_EQ(names({.words = "lan det"}), "Lantern Detox");
    EXPECT_EQ(names({.words = "det lan"}), "Lantern Detox");
    EXPECT_EQ(names({.words = "lan zebra"}), "");
    EXPECT_EQ(names({.words = "d"}), "Lantern Detox, Harbor Shelter"); // name before description
}

TEST_F(Search, FoldsAccentsAndCase)
{
    EXPECT_EQ(names({.words = "CAFE"}), "Harbor Kitchen");
    EXPECT_EQ(names({.words = "café"}), "Harbor Kitchen");
}

TEST_F(Search, TellsWhyItMatched)
{
    const ServiceRow byName = find({.words = "lantern"}).rows.at(0);
    EXPECT_EQ(byName.matched, MatchField::Name);
    EXPECT_EQ(byName.nameMarked, "\xEE\x80\x80Lantern\xEE\x80\x81 Detox");
    const ServiceRow byCategory = find({.words = "emergency"}).rows.at(0);
    EXPECT_EQ(byCategory.matched, MatchField::Category);
    EXPECT_EQ(byCategory.snippet, "\xEE\x80\x80" "Emergency\xEE\x80\x81 Shelter");
    const ServiceRow byText = find({.words = "calientes"}).rows.at(0);
    EXPECT_EQ(byText.matched, MatchField::Description);
    EXPECT_NE(byText.snippet.find("\xEE\x80\x80" "calientes\xEE\x80\x81"), std::string::npos);
    EXPECT_EQ(find({.words = "sample"}).rows.at(0).matched, MatchField::Organization);
}

TEST_F(Search, TakesNoHarmFromSigns)
{
    for (const char *words :
         {"\"", "a\"b", "NEAR(", "name:x", "-", "*", "(((", "' OR 1=1 --", "\xE2\x80\x94", "\xFF\xFE"}) {
        const auto page = m_search->find({.words = words});
        EXPECT_TRUE(page.ok()) << words;
    }
    EXPECT_EQ(find({.words = "***"}).total, 0);
    EXPECT_EQ(find({.words = "  "}).total, 3);
}

TEST_F(Search, PutsTheNearestFirstAmongEqualMatches)
{
    const SearchQuery near{.near = Point{37.52, -122.30}};
    EXPECT_EQ(names(near), "Harbor Kitchen, Lantern Detox, Harbor Shelter"); // a private place has no distance
    EXPECT_FALSE(find(near).rows.at(2).distanceM);
    EXPECT_NEAR(find(near).rows.at(1).distanceM.value_or(0), 2224, 5);
    EXPECT_EQ(names({.near = Point{37.52, -122.30}, .withinM = 1000}), "Harbor Kitchen");
    EXPECT_EQ(names({.words = "harbor", .near = Point{37.52, -122.30}, .withinM = 1000}), "Harbor Kitchen");
    EXPECT_EQ(names({.words = "lantern", .near = Point{37.52, -122.30}}), "Lantern Detox");
}

TEST_F(Search, KnowsWhatIsOpenNowAndGuessesNothing)
{
    const SearchPage all = find({.at = kMondayNoon});
    EXPECT_EQ(all.rows.at(0).open.state, OpenState::Open);    // Harbor Kitchen
    EXPECT_EQ(all.rows.at(1).open.state, OpenState::Unknown); // Harbor Shelter: no hours
    EXPECT_EQ(names({.openNow = true, .at = kMondayNoon}), "Harbor Kitchen, Lantern Detox");
    EXPECT_EQ(names({.openNow = true, .at = LocalTime{2, 720, {}}}), "Lantern Detox");
}

TEST_F(Search, CountsAllAndPages)
{
    load(manyServices(45));
    const SearchPage first = find({.words = "help", .limit = 20});
    EXPECT_EQ(first.total, 45);
    EXPECT_EQ(first.rows.size(), 20u);
    EXPECT_EQ(find({.words = "help", .limit = 20, .offset = 40}).rows.size(), 5u);
    EXPECT_EQ(find({.words = "help", .limit = 20, .offset = 400}).rows.size(), 0u);
}

TEST_F(Search, ScrollsThroughAllInOneOrder)
{
    load(manyServices(3'000));
    for (const SearchQuery &query :
         {SearchQuery{}, SearchQuery{.words = "help"}, SearchQuery{.words = "s", .near = Point{37.5, -122.3}}}) {
        SearchQuery asked = query;
        asked.limit = 4'000;
        std::vector<std::string> all, paged;
        const SearchPage whole = DirectorySearch(*m_db).find(asked).value();
        for (const ServiceRow &row : whole.rows)
            all.push_back(row.id);
        ASSERT_GE(all.size(), 3'000u);
        asked.limit = 40;
        for (asked.offset = 0; asked.offset < whole.total; asked.offset += asked.limit) {
            const SearchPage page = find(asked);
            for (const ServiceRow &row : page.rows)
                paged.push_back(row.id);
        }
        EXPECT_EQ(paged, all);
    }
}

TEST_F(Search, FindsByCategory)
{
    EXPECT_EQ(names({.category = "detox"}), "Lantern Detox");
    EXPECT_EQ(names({.category = "shelter"}), "Harbor Shelter");
    EXPECT_EQ(names({.words = "lantern", .category = "shelter"}), "");
    EXPECT_EQ(names({.category = "no such key"}), "");
    for (const std::string &key : categoryKeys())
        EXPECT_TRUE(m_search->find({.category = key}).ok()) << key;
}

TEST_F(Search, SaysThatAServiceIsNotThereAnyMore)
{
    const auto gone = m_search->service("s-404", {});
    ASSERT_FALSE(gone.ok());
    EXPECT_EQ(gone.failure().kind, storage::FailureKind::NotFound);
}

TEST_F(Search, StopsWhenItIsOvertaken)
{
    load(manyServices(30'000));
    std::atomic<bool> done = false;
    std::thread next([&] {
        while (!done)
            m_search->interrupt();
    });
    bool cancelled = false;
    for (int i = 0; i < 200 && !cancelled; ++i) {
        const auto page = m_search->find({.words = "s", .near = Point{37, -122}});
        cancelled = !page.ok() && page.failure().kind == storage::FailureKind::Cancelled;
    }
    done = true;
    next.join();
    EXPECT_TRUE(cancelled);
    EXPECT_EQ(find({.words = "help"}).total, 30'000); // and goes on afterwards
}

TEST_F(Search, AnswersTheNextQuestionWhereverTheOneBeforeWasInterrupted)
{
    load(manyServices(400));
    for (int round = 0; round < 120; ++round) {
        std::atomic<bool> go = false;
        std::thread next([&] {
            while (!go) {
            }
            std::this_thread::sleep_for(std::chrono::microseconds(round * 25));
            m_search->interrupt();
        });
        go = true;
        static_cast<void>(m_search->find({.words = "help", .at = kMondayNoon, .limit = 100}));
        next.join();
        const auto page = m_search->find({.words = "help", .at = kMondayNoon, .limit = 100});
        ASSERT_TRUE(page.ok()) << round << ' ' << page.failure().detail;
        ASSERT_EQ(page.value().rows.size(), 100u);
        ASSERT_TRUE(m_search->service("many-1", kMondayNoon).ok()) << round;
    }
}
