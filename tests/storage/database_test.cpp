#include "storage/database.h"
#include "support/fulldisk.h"
#include "support/tempdir.h"

#include <gtest/gtest.h>

#include <fstream>

using namespace handrail::storage;
using handrail::test::FullDisk;
using handrail::test::TempDir;

namespace {

constexpr Migration kFirst[] = {{1, "CREATE TABLE word (text TEXT NOT NULL) STRICT"}};
constexpr Migration kSecond[] = {{1, "CREATE TABLE word (text TEXT NOT NULL) STRICT"},
                                 {2, "ALTER TABLE word ADD COLUMN lang TEXT NOT NULL DEFAULT 'en'"}};
constexpr Migration kBroken[] = {{1, "CREATE TABLE word (text TEXT NOT NULL) STRICT"},
                                 {2, "CREATE TABLE half (a TEXT); INSERT INTO nowhere VALUES (1)"}};

} // namespace

TEST(Database, KeepsRowsThroughAMigration)
{
    const TempDir dir;
    {
        auto db = Database::open(dir / "a.db", kFirst);
        ASSERT_TRUE(db.ok());
        db.value()->sql().exec("INSERT INTO word VALUES ('calm')");
    }
    auto db = Database::open(dir / "a.db", kSecond);
    ASSERT_TRUE(db.ok());
    EXPECT_EQ(db.value()->sql().execAndGet("SELECT text || lang FROM word").getString(), "calmen");
}

TEST(Database, RefusesAFileFromANewerVersionAndLeavesIt)
{
    const TempDir dir;
    ASSERT_TRUE(Database::open(dir / "a.db", kSecond).ok());
    const auto old = Database::open(dir / "a.db", kFirst);
    ASSERT_FALSE(old.ok());
    EXPECT_EQ(old.failure().kind, FailureKind::TooNew);
    EXPECT_TRUE(Database::open(dir / "a.db", kSecond).ok());
}

TEST(Database, UndoesAMigrationThatFailsHalfWay)
{
    const TempDir dir;
    ASSERT_TRUE(Database::open(dir / "a.db", kFirst).ok());
    EXPECT_FALSE(Database::open(dir / "a.db", kBroken).ok());
    auto db = Database::open(dir / "a.db", kFirst);
    ASSERT_TRUE(db.ok());
    EXPECT_FALSE(db.value()->sql().tableExists("half"));
}

TEST(Database, SaysThatAFileIsNotADatabase)
{
    const TempDir dir;
    std::ofstream(dir / "a.db") << std::string(4096, 'x');
    const auto db = Database::open(dir / "a.db", kFirst);
    ASSERT_FALSE(db.ok());
    EXPECT_EQ(db.failure().kind, FailureKind::Damaged);
}

TEST(Database, ReportsAFullDiskAsSuchAndKeepsWhatWasThere)
{
    const TempDir dir;
    auto opened = Database::open(dir / "a.db", kFirst);
    ASSERT_TRUE(opened.ok());
    Database &db = *opened.value();
    db.sql().exec("INSERT INTO word VALUES ('kept')");
    db.sql().exec("PRAGMA max_page_count = 1");
    const Outcome outcome = guarded([&] {
        SQLite::Statement insert(db.sql(), "INSERT INTO word VALUES (?)");
        insert.bind(1, std::string(1 << 20, 'x'));
        insert.exec();
        return Done{};
    });
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.failure().kind, FailureKind::DiskFull);
    EXPECT_EQ(db.sql().execAndGet("SELECT group_concat(text) FROM word").getString(), "kept");
}

TEST(Database, IsReadOnADiskWithoutAnyRoomAndSharesAgainOnceThereIsSome)
{
    const TempDir dir;
    {
        auto db = Database::open(dir / "a.db", kFirst);
        ASSERT_TRUE(db.ok());
        db.value()->sql().exec("INSERT INTO word VALUES ('kept')");
    }
    {
        const FullDisk full(0);
        auto db = Database::open(dir / "a.db", kFirst);
        ASSERT_TRUE(db.ok()) << db.failure().detail;
        EXPECT_TRUE(db.value()->isAlone());
        EXPECT_FALSE(db.value()->mayJoin()) << "not with each job";
        EXPECT_EQ(db.value()->sql().execAndGet("SELECT text FROM word").getString(), "kept");
        const auto seen = Database::lookAt(dir / "a.db", [](SQLite::Database &) { return true; });
        EXPECT_TRUE(seen.ok());
    }
    auto db = Database::open(dir / "a.db", kFirst);
    ASSERT_TRUE(db.ok());
    EXPECT_FALSE(db.value()->isAlone());
    EXPECT_TRUE(Database::open(dir / "a.db", kFirst).ok()) << "two at once";
}

TEST(Transaction, RollsBackUnlessCommitted)
{
    auto db = Database::inMemory(kFirst);
    {
        Transaction transaction(*db);
        db->sql().exec("INSERT INTO word VALUES ('gone')");
    }
    {
        Transaction transaction(*db);
        db->sql().exec("INSERT INTO word VALUES ('kept')");
        transaction.commit();
    }
    EXPECT_EQ(db->sql().execAndGet("SELECT group_concat(text) FROM word").getString(), "kept");
}

TEST(Database, ReadsAnImageInPlace)
{
    const TempDir dir;
    {
        auto db = Database::open(dir / "a.db", kFirst);
        db.value()->sql().exec("INSERT INTO word VALUES ('image')");
        db.value()->sql().exec("PRAGMA journal_mode = DELETE");
    }
    std::ifstream file(dir / "a.db", std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(file)), {});
    auto db = Database::openImage(std::as_bytes(std::span(bytes)));
    ASSERT_TRUE(db.ok());
    EXPECT_EQ(db.value()->sql().execAndGet("SELECT text FROM word").getString(), "image");
    EXPECT_ANY_THROW(db.value()->sql().exec("INSERT INTO word VALUES ('no')"));
}
