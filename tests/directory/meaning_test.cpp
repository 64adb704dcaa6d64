#include "directory/import/importer.h"
#include "directory/index/search.h"
#include "directory/index/segment.h"
#include "directory/packages.h"
#include "directory/schema.h"
#include "directory/words/facets.h"
#include "directory/words/searchwords.h"
#include "directory/words/synonyms.h"
#include "support/tempdir.h"

#include <gtest/gtest.h>

#include <random>

using namespace handrail::directory;
using namespace handrail::test;

namespace {

const LocalTime kMondayNoon{0, 12 * 60, "2026-11-16"};

Files needs()
{
    return {{"services.csv",
             "id,name,description,status,eligibility_description,fees_description,application_process,assured_date\n"
             "n-1,Open Door Shelter,Beds for the night,active,Homeless adults,Free,Walk in,2026-11-01\n"
             "n-2,Corner Pantry,Groceries every week. Pets welcome,active,Families,No cost,Call first,2020-01-01\n"
             "n-3,Lantern Legal Aid,Evictions and papers,active,Veterans,Sliding scale,By appointment,\n"
             "n-4,Maple Detox,Withdrawal with nurses,active,Adults,,Drop in,2026-10-20\n"},
            {"languages.csv", "id,service_id,name\nx-1,n-1,Spanish\nx-2,n-2,Vietnamese\n"}};
}

class Meaning : public testing::Test {
protected:
    Meaning()
    {
        EXPECT_TRUE(importPackage(writeFolder(m_dir / "needs", needs()), m_dir / "a.db").imported());
        m_db = std::move(openDirectory(m_dir / "a.db").value());
        m_search = std::make_unique<DirectorySearch>(*m_db);
    }
    std::string ids(const SearchQuery &query)
    {
        std::string all;
        const auto page = m_search->find(query);
        EXPECT_TRUE(page.ok());
        for (const ServiceRow &row : page.value().rows)
            all += row.id;
        return all;
    }

    TempDir m_dir;
    std::unique_ptr<handrail::storage::Database> m_db;
    std::unique_ptr<DirectorySearch> m_search;
};

} // namespace

TEST_F(Meaning, FindsTheSameNeedInSpanishAndInEnglish)
{
    for (const char *words : {"refugio", "refugios", "albergue", "refug", "cama", "donde dormir", "shelter"})
        EXPECT_EQ(ids({.words = words}), "n-1") << words;
    EXPECT_EQ(ids({.words = "comida gratis"}), "n-2");
    EXPECT_EQ(ids({.words = "desintoxicación"}), "n-4");
    EXPECT_EQ(ids({.words = "abogado"}), "n-3");
    EXPECT_EQ(ids({.words = "perros"}), "n-2");
}

TEST_F(Meaning, SaysThatItMatchedByMeaning)
{
    const auto page = m_search->find({.words = "comida"});
    ASSERT_EQ(page.value().rows.size(), 1u);
    EXPECT_EQ(page.value().rows[0].meaning, "food");
}

TEST_F(Meaning, ForgivesASlipButNotInShortWordsOrFigures)
{
    for (const char *words : {"shleter", "sheltr", "sheltar", "hselter", "refujio"})
        EXPECT_EQ(ids({.words = words}), "n-1") << words;
    EXPECT_EQ(ids({.words = "lnatern"}), "n-3");
    EXPECT_EQ(ids({.words = "lnt"}), "");
    EXPECT_EQ(ids({.words = "2o26"}), "");
}

TEST_F(Meaning, FiltersCombineAndCount)
{
    EXPECT_EQ(ids({.facets = {"free"}}), "n-2n-1");
    EXPECT_EQ(ids({.facets = {"free", "walk_in"}}), "n-1");       // ways in: all of them
    EXPECT_EQ(ids({.facets = {"es", "vi"}}), "n-2n-1");           // languages: any of them
    EXPECT_EQ(ids({.facets = {"free", "vi", "pets"}}), "n-2");
    EXPECT_EQ(ids({.facets = {"veterans"}}), "n-3");
    EXPECT_EQ(ids({.at = kMondayNoon, .checkedWithinDays = 90}), "n-4n-1");
    EXPECT_EQ(ids({.facets = {"no such key"}}), "");
    const SearchPage page = m_search->find({.at = kMondayNoon, .counts = true}).value();
    const auto counted = [&](const char *key) {
        return page.counts.at(static_cast<std::size_t>(__builtin_ctzll(facetBit(key))));
    };
    EXPECT_EQ(counted("free"), 2);
    EXPECT_EQ(counted("walk_in"), 2);
    EXPECT_EQ(counted("shelter"), 1);
    EXPECT_EQ(page.openCount, 0);
    EXPECT_EQ(page.latelyCount, 2);
}

TEST_F(Meaning, PutsTheFresherOfTwoAlikeFirst)
{
    EXPECT_EQ(ids({.words = "adults"}).substr(0, 6), "n-1n-4"); // population words; checked in November before October
}

TEST(Words, FoldLettersAndTakeAnyBytes)
{
    EXPECT_EQ(foldedWords("Niños' CAFÉ, women’s"), (std::vector<std::string>{"ninos", "cafe", "womens"}));
    EXPECT_EQ(foldedWords("n\xCC\x83u"), (std::vector<std::string>{"nu"})); // a letter and its accent apart
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        std::string bytes;
        for (int i = 0; i < 40; ++i)
            bytes.push_back(static_cast<char>(random()));
        for (WordCursor cursor(bytes); cursor.next();) {
            ASSERT_LE(cursor.to(), bytes.size());
            ASSERT_LT(cursor.from(), cursor.to());
        }
    }
}

TEST(Words, CountEditsToTheNearestBeginning)
{
    EXPECT_EQ(editsToBeginning("shel", "shelter", 2), 0);
    EXPECT_EQ(editsToBeginning("hselter", "shelters", 2), 1);
    EXPECT_EQ(editsToBeginning("shlter", "shelter", 2), 1);
    EXPECT_EQ(editsToBeginning("banana", "shelter", 2), 3);
    EXPECT_EQ(editsToBeginning("", "x", 1), 0);
}

TEST(Facets, FitIntoTheirBitsAndHaveDistinctKeys)
{
    ASSERT_LT(facets().size(), 60u);
    Facets all = 0;
    for (const Facet &facet : facets()) {
        EXPECT_EQ(all & facetBit(facet.key), 0u) << facet.key;
        all |= facetBit(facet.key);
    }
}

TEST(Segments, RefuseColumnsThatAreCutShort)
{
    SegmentBuilder builder;
    Columns columns;
    columns.service = {1, 2};
    columns.facets = {0, 0};
    columns.checked = {0, 0};
    columns.nameKey = {0, 0};
    columns.nameRest = {0, 0};
    columns.firstPlace = {0, 1, 1};
    columns.at = {9};
    columns.latitude = {1};
    columns.longitude = {1};
    columns.pattern = {0};
    columns.patterns = {""};
    const std::string whole = columns.pack();
    Columns read;
    EXPECT_TRUE(read.unpack(whole));
    for (std::size_t bytes = 0; bytes < whole.size(); ++bytes)
        EXPECT_FALSE(read.unpack(std::string_view(whole).substr(0, bytes))) << bytes;
    columns.pattern = {4};
    EXPECT_FALSE(read.unpack(columns.pack()));
}
