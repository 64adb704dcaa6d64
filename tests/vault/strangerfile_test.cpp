#include "vault/copied.h"
#include "vault/packing.h"
#include "vault/sealing.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <set>

// What somebody turns in the file itself while the device is locked: numbers, lists and words that stand there in the
// clear, the head that SQLite reads before anything else, keys that are public. Whatever it is: what happens from then
// on is kept, nobody is lost by it, and what is other than it was is told.
using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;
using testing::ElementsAre;
using testing::IsSupersetOf;

namespace {

/// HANDRAIL_THIEVES: each byte and each page instead of some.
const bool kAll = std::getenv("HANDRAIL_THIEVES") != nullptr;

class StrangerFile : public Copied {
protected:
    std::string robin;

    void SetUp() override
    {
        house.clock.setWall(1'780'000'000'000);
        Copied::SetUp();
        robin = house->addPerson("robin").value();
        ASSERT_TRUE(house->append(plan("plan")).ok());
        ASSERT_TRUE(house->append(mark(kVisit, "seen")).ok());
        ASSERT_TRUE(house->joinVisit(kVisit, robin).ok());
        ASSERT_TRUE(house->keepOwn("me/1", "own").ok());
    }
    [[nodiscard]] Record plan(const std::string &body) const
    {
        return {.id = {}, .personId = robin, .kind = "plan", .deviceId = {}, .body = body};
    }
    /// A dose is given while it is locked, and then it is opened. @return whether it says that something is other.
    bool told()
    {
        house.open();
        EXPECT_FALSE(house.trouble) << house.trouble->detail;
        EXPECT_TRUE(house->append(mark(kVisit, "dose")).ok()) << "what is done now is kept";
        house.reply = house->unlock(kPassphrase);
        EXPECT_EQ(house.reply.result, UnlockResult::Opened) << house.reply.failure.detail;
        return !house.reply.integrity.whole() || house->damageReport().value();
    }
    /// All that was there is there, and goes on.
    void allIsThere()
    {
        EXPECT_EQ(house->head(robin).ok() ? house->head(robin).value().body : "nobody", "robin");
        EXPECT_THAT(bodies(*house, kVisit), IsSupersetOf({"seen", "dose"}));
        EXPECT_EQ(house->own("me/1").value(), "own");
        EXPECT_TRUE(house->append(plan("another")).ok());
        EXPECT_TRUE(house->append(mark(kVisit, "after")).ok());
        EXPECT_TRUE(house->keepState("run/1", "{}").ok());
        EXPECT_TRUE(house->addPerson("wren").ok());
    }
    void inFile(const std::string &sql, const std::string &blob)
    {
        house.close();
        SQLite::Database db(file().string(), SQLite::OPEN_READWRITE);
        SQLite::Statement put(db, sql);
        bindBlob(put, 1, blob);
        put.exec();
    }
    /// The folder as it is now, with each of @p changes made to the file: @p look.
    void forEach(const std::vector<std::function<void(std::string &)>> &changes,
                 const std::function<void(std::size_t)> &look)
    {
        house.close();
        {
            SQLite::Database db(file().string(), SQLite::OPEN_READWRITE);
            db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        std::map<fs::path, std::string> all;
        for (const auto &each : fs::recursive_directory_iterator(house.dir.path()))
            if (each.is_regular_file())
                all[each.path()] = bytesOf(each.path());
        for (std::size_t i = 0; i < changes.size() && !HasFatalFailure(); ++i) {
            house.close();
            for (const auto &each : fs::directory_iterator(house.dir.path()))
                if (each.path().filename() != "snapshots")
                    fs::remove_all(each.path());
            for (const auto &[at, bytes] : all)
                std::ofstream(at, std::ios::binary) << bytes;
            std::string bytes = all[file()];
            changes[i](bytes);
            std::ofstream(file(), std::ios::binary) << bytes;
            look(i);
        }
    }
    /// A journal that has SQLite undo nothing, and remove @p outside afterwards.
    static void putJournal(const fs::path &database, const fs::path &outside)
    {
        const std::string magic{"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8}, name = outside.string();
        std::string bytes = magic;
        const auto put = [&](std::uint32_t number) {
            for (int shift = 24; shift >= 0; shift -= 8)
                bytes += static_cast<char>(number >> shift & 0xff);
        };
        put(0);
        put(7);
        put(static_cast<std::uint32_t>(fs::file_size(database) / 4096));
        put(512);
        put(4096);
        bytes.resize(512, '\0');
        put(0x40000000 / 4096 + 1);
        bytes += name;
        put(static_cast<std::uint32_t>(name.size()));
        std::uint32_t sum = 0;
        for (const char c : name)
            sum += static_cast<std::uint32_t>(static_cast<int>(static_cast<signed char>(c)));
        put(sum);
        std::ofstream(database.string() + "-journal", std::ios::binary) << bytes + magic;
    }
};

} // namespace

TEST_F(StrangerFile, ANameOnTheListOfTheErasedErasesNobodyAndIsTold)
{
    house.meddle("INSERT INTO erased SELECT id, 1 FROM person WHERE id = '" + robin + "'");
    EXPECT_TRUE(told());
    allIsThere();
    ASSERT_TRUE(house->acceptLoss().ok());
    house.reopenUnlocked();
    EXPECT_TRUE(house.reply.integrity.whole());
    EXPECT_TRUE(house->head(robin).ok());
    EXPECT_EQ(house.ask("SELECT count(*) FROM erased"), 0) << "nor does the next restore take them";
}

TEST_F(StrangerFile, ANameOnTheListAndARuinedKeyAreTold)
{
    house.meddle("INSERT INTO erased SELECT id, 1 FROM person WHERE id = '" + robin
                 + "'; UPDATE person SET wrapped_key ="
                   " randomblob(length(wrapped_key)) WHERE id = '"
                 + robin + "'");
    EXPECT_TRUE(told());
}

TEST_F(StrangerFile, ANameThatIsTakenOffTheListIsTold)
{
    ASSERT_TRUE(house->erase(robin).ok());
    house.meddle("DELETE FROM erased");
    EXPECT_TRUE(told());
}

TEST_F(StrangerFile, SomebodysKeyThatIsTakenAwayIsToldAndKeepsNothingElseBack)
{
    const std::string wren = house->addPerson("wren").value();
    house.meddle("DELETE FROM person WHERE id = '" + robin + "'");
    EXPECT_TRUE(told());
    EXPECT_EQ(house->head(wren).value().body, "wren");
    EXPECT_TRUE(house->append(mark("33333333333333333333333333333333", "of another")).ok());
    EXPECT_GT(house.reply.integrity.unreadableInbox, 0) << "the dose of a visit whose key is gone is kept, and said";
    EXPECT_EQ(house.ask("SELECT count(*) FROM inbox") > 0, true);
}

TEST_F(StrangerFile, TheKeyOfWhatIsNobodysThatIsTakenAwayIsTold)
{
    house.meddle("DELETE FROM person WHERE id = '00000000000000000000000000000000'");
    EXPECT_TRUE(told());
}

TEST_F(StrangerFile, WhatIsStillDueInTheCopiesErasesNobodyWhoIsHere)
{
    ASSERT_TRUE(take());
    inFile("INSERT OR REPLACE INTO header VALUES ('erase due', ?)",
           Packer().text(Packer(robin).number(5).text("").bytes()).take());
    house.reopenUnlocked();
    loseTheFile();
    ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    EXPECT_EQ(house->head(robin).ok() ? house->head(robin).value().body : "nobody", "robin");
}

TEST_F(StrangerFile, AWordThatEverythingIsBeingErasedErasesNothing)
{
    ASSERT_TRUE(take());
    house.meddle("INSERT OR REPLACE INTO header VALUES ('erasing all', x'31')");
    (void)told();
    allIsThere();
    EXPECT_TRUE(fs::exists(snapshot()));
}

TEST_F(StrangerFile, NumbersOfRowsThatEndLeaveRoomForWhatHappensNow)
{
    for (const char *table : {"inbox", "state", "entry", "revision"}) {
        SCOPED_TRACE(table);
        house.meddle(
            "INSERT OR REPLACE INTO sqlite_sequence (rowid, name, seq) SELECT (SELECT rowid FROM sqlite_sequence"
            " WHERE name = '"
            + std::string(table) + "'), '" + table + "', 9223372036854775807");
        (void)told();
        allIsThere();
    }
    house.meddle(
        "INSERT INTO inbox (seq, key_id, sealed) SELECT 9223372036854775807, id, x'00' FROM inbox_key LIMIT 1");
    EXPECT_TRUE(told());
    house.meddle("INSERT INTO state VALUES (9223372036854775807, x'00', x'00')");
    (void)told();
    EXPECT_TRUE(house->keepState("run/2", "{}").ok());
    house.meddle("UPDATE sqlite_sequence SET seq = 'many'");
    (void)told();
    EXPECT_TRUE(house->append(mark(kVisit, "after")).ok());
}

TEST_F(StrangerFile, ATableThatRefusesOrAnIndexThatAllowsOneOfAKindIsADamagedFileThatComesBack)
{
    const std::string schema = "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, ";
    for (const std::string &sql :
         {schema + "'sealed BLOB NOT NULL', 'sealed BLOB NOT NULL CHECK (length(sealed) < 2)') WHERE name = 'inbox';"
                   " PRAGMA schema_version = 77",
          std::string("DROP INDEX revision_by_person; CREATE UNIQUE INDEX revision_by_person ON revision (person_id, seq)"),
          std::string("DROP INDEX entry_by_visit; CREATE INDEX entry_by_visit ON entry (visit_tag, seq) WHERE seq < 1"),
          schema + "'current INTEGER NOT NULL', 'current INTEGER NOT NULL DEFAULT 7') WHERE name = 'inbox_key';"
                   " PRAGMA schema_version = 79"}) {
        SCOPED_TRACE(sql);
        house.meddle(sql);
        EXPECT_TRUE(told());
        allIsThere();
        ASSERT_TRUE(house->noteDamage().ok());
    }
}

TEST_F(StrangerFile, NoByteOfTheHeadOfTheFileKeepsAMarkFromBeingKept)
{
    ASSERT_TRUE(take());
    const std::set<std::size_t> telling{16, 18, 19, 20, 21, 23, 31, 44, 46, 47, 59, 60, 62, 63, 100, 103};
    std::vector<std::function<void(std::string &)>> changes;
    for (std::size_t at = 0; at < 108; ++at)
        for (const int bits : {0x01, 0x80, 0xff})
            if ((kAll || (telling.contains(at) && bits != 0x80))
                && (at != 63 || bits != 0x01)) // the number of the next schema: left alone, as a newer Handrail's
                changes.emplace_back(
                    [at, bits](std::string &bytes) { bytes[at] = static_cast<char>(bytes[at] ^ bits); });
    forEach(changes, [this](std::size_t i) {
        SCOPED_TRACE("change " + std::to_string(i));
        (void)told();
        EXPECT_EQ(house->heads("person").value().size(), 1u);
        EXPECT_THAT(bodies(*house, kVisit), IsSupersetOf({"seen", "dose"}));
        EXPECT_TRUE(house->append(mark(kVisit, "after")).ok());
    });
}

TEST_F(StrangerFile, AFileThatIsCutAtAnyPageComesBackAndIsTold)
{
    ASSERT_TRUE(take());
    house.close();
    std::vector<std::function<void(std::string &)>> changes;
    for (std::size_t at = 0; at < 40; at += kAll ? 1 : 5)
        for (const std::size_t more : {0, 1, 4095})
            changes.emplace_back(
                [at, more](std::string &bytes) { bytes.resize(std::min(bytes.size() - 4096, at * 4096 + more)); });
    forEach(changes, [this](std::size_t i) {
        SCOPED_TRACE("cut " + std::to_string(i));
        EXPECT_TRUE(told());
        EXPECT_EQ(house->heads("person").value().size(), 1u);
        EXPECT_THAT(bodies(*house, kVisit), IsSupersetOf({"seen", "dose"}));
    });
}

TEST_F(StrangerFile, ThePublicKeyThatIsTakenAwayOrRuinedKeepsNoDoseBack)
{
    int doses = 0;
    for (const char *sql :
         {"DELETE FROM inbox_key", "UPDATE inbox_key SET current = 0", "UPDATE inbox_key SET public_half = x'0102'",
          "UPDATE inbox_key SET public_half = zeroblob(32)"}) {
        SCOPED_TRACE(sql);
        house.meddle(sql);
        EXPECT_TRUE(told());
        EXPECT_EQ(house.reply.integrity.unreadableInbox, 0);
        const std::vector<std::string> there = bodies(*house, kVisit);
        EXPECT_EQ(std::ranges::count(there, "dose"), ++doses);
        ASSERT_TRUE(house->acceptLoss().ok());
        house->lock();
        ASSERT_TRUE(house->append(mark(kVisit, "next")).ok());
        house.reopenUnlocked();
        EXPECT_TRUE(house.reply.integrity.whole()) << "mended";
        EXPECT_FALSE(fs::exists(house.dir / "device-provisional.key")) << "nothing on the disk opens the next one";
    }
}

TEST_F(StrangerFile, APublicKeyOfAStrangersIsToldAndIsNotTheNextDosesKey)
{
    const BoxKeys theirs = newBoxKeys();
    inFile("UPDATE inbox_key SET public_half = ? WHERE current = 1", theirs.publicHalf);
    EXPECT_TRUE(told());
    EXPECT_GT(house.reply.integrity.unreadableInbox, 0) << "what went to the stranger's key is said";
    house->lock();
    ASSERT_TRUE(house->append(mark(kVisit, "next")).ok());
    house.close();
    {
        SQLite::Database db(file().string(), SQLite::OPEN_READONLY);
        SQLite::Statement query(db, "SELECT sealed FROM inbox ORDER BY seq DESC LIMIT 1");
        ASSERT_TRUE(query.executeStep());
        EXPECT_FALSE(boxUnseal(theirs.publicHalf, theirs.secretHalf, blobOf(query.getColumn(0))));
    }
    house.reopenUnlocked();
    EXPECT_THAT(bodies(*house, kVisit), testing::Contains("next"));
}

TEST_F(StrangerFile, AnIdThatIsGoneOrIsNoneIsHadFromASnapshot)
{
    ASSERT_TRUE(take());
    for (const char *sql :
         {"DELETE FROM header WHERE name = 'vault id'", "UPDATE header SET value = x'00' WHERE name = 'vault id'"}) {
        house.meddle(sql);
        (void)told();
        EXPECT_THAT(bodies(*house, kVisit), IsSupersetOf({"seen", "dose"}));
    }
}

TEST_F(StrangerFile, ANumberOfASnapshotThatLeavesNoRoomHidesNoLaterOne)
{
    addBo();
    ASSERT_TRUE(take());
    fs::rename(snapshot(), house.dir / "snapshots" / "vault-999999999999-1.db");
    for (int day = 0; day < 3; ++day) {
        house.clock.advance(24 * 3'600'000);
        ASSERT_TRUE(take());
    }
    const std::string key = blobIn(file(), "SELECT wrapped_key FROM person WHERE id = '" + robin + "'");
    ASSERT_TRUE(house->removePeer(bo).ok());
    ASSERT_TRUE(house->erase(robin).ok());
    EXPECT_FALSE(anywhere(key)) << "in one that is not taken for a snapshot any more";
    house.close();
    int copies = 0;
    for (const auto &each : fs::directory_iterator(house.dir / "snapshots")) {
        VaultHouse alone;
        fs::copy_file(each.path(), alone.dir / "vault.db");
        alone.open();
        EXPECT_NE(alone->unlock(kBo, bo).result, UnlockResult::Opened) << each.path();
        ++copies;
    }
    EXPECT_EQ(copies, 4);
    EXPECT_EQ(snapshotsOf(file()).size(), 4u);
}

TEST_F(StrangerFile, ANumberOfTheSchemaThatWasTurnedIsNoNewerHandrails)
{
    const int today = vaultSchema().back().toVersion;
    for (const int version : {today + 1, today + 2, 38, 70, 106, 107, 255, -1}) {
        house.meddle("PRAGMA user_version = " + std::to_string(version));
        house.open();
        ASSERT_FALSE(house.trouble) << version << ": " << house.trouble->detail;
        ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened) << version;
        EXPECT_TRUE(house->head(robin).ok()) << version;
    }
    EXPECT_EQ(house.ask("PRAGMA user_version"), today);
}

TEST_F(StrangerFile, AJournalThatNamesAFileElsewhereRemovesNone)
{
    TempDir elsewhere;
    const fs::path precious = elsewhere / "precious";
    std::ofstream(precious) << "precious";
    addBo();
    ASSERT_TRUE(take());
    putJournal(snapshot(), precious);
    ASSERT_TRUE(house->removePeer(bo).ok());
    EXPECT_TRUE(fs::exists(precious)) << "by a snapshot";
    putJournal(snapshot(), precious);
    ASSERT_TRUE(house->erase(robin).ok());
    EXPECT_TRUE(fs::exists(precious)) << "by a snapshot, when somebody is erased";
    putJournal(snapshot(), precious);
    loseTheFile();
    EXPECT_TRUE(fs::exists(precious)) << "by a snapshot that comes back";
    ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    // the file itself says that it has no log, and so a journal: SQLite would believe both
    forEach({[](std::string &bytes) { bytes[18] = bytes[19] = 1; }}, [&](std::size_t) {
        putJournal(file(), precious);
        house.open();
        EXPECT_TRUE(fs::exists(precious)) << "by the file";
    });
    std::ofstream(file(), std::ios::binary) << "SQLite format 3" << std::string(9000, 'x');
    putJournal(file(), precious);
    house.open();
    EXPECT_TRUE(fs::exists(precious)) << "by a damaged file";
}

TEST_F(StrangerFile, ALockFileThatIsRemovedWhileItIsHeldLetsNoSecondProgramIn)
{
    fs::remove(house.dir / "vault.lock");
    const auto second = Vault::open(file(), {house.local, nullptr, house.clock}, kCheap);
    ASSERT_TRUE(second.trouble);
    EXPECT_EQ(second.trouble->kind, storage::FailureKind::Busy);
    house.close();
    house.open();
    EXPECT_FALSE(house.trouble);
}

TEST_F(StrangerFile, AnOpenPageThatGoesOnTypingAboutWhoWasErasedLeavesNothing)
{
    const std::string planId = house->heads("plan").value().front().id;
    ASSERT_TRUE(house->erase(robin).ok());
    for (const std::string &slot : {"plan/" + planId, std::string("shift/" + robin), std::string("note")}) {
        (void)house->keepDraft(slot, "words about " + planId + " of " + robin);
        EXPECT_FALSE(house->draft(slot).value()) << slot;
    }
    ASSERT_TRUE(house->keepDraft("plan/another", "words").ok());
    EXPECT_EQ(house->draft("plan/another").value(), "words");
    EXPECT_FALSE(house->append(plan("again")).ok());
    EXPECT_FALSE(house->joinVisit(kVisit, robin).ok());
}
