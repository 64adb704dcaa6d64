#include "vault/attempts.h"
#include "vault/backup.h"
#include "vault/copied.h"
#include "vault/found.h"
#include "vault/packing.h"
#include "vault/sealing.h"

#include <gmock/gmock.h>

#include <limits>

// Other ways of somebody who has the folder: each is one that nobody had tried before.
using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;
using storage::FailureKind;

namespace {

class Ways : public Copied {
protected:
    /// Three wrong tries and one more: from here on there is a wait.
    void waits()
    {
        house->lock();
        for (int i = 0; i < Attempts::kFree; ++i)
            EXPECT_EQ(house->unlock("wrong wrong wrong").result, UnlockResult::WrongSecret);
        EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::TooSoon);
    }
};

std::string slotOf(const char *what)
{
    return std::string("UPDATE keyslot SET ") + what + " WHERE slot = 'passphrase'";
}

} // namespace

TEST_F(Ways, AWaitIsNotShortenedByAnyTimeThatIsWrittenIntoTheFile)
{
    waits();
    for (const char *to : {"boot_ms = 0", "boot_ms = -9223372036854775808", "boot_ms = 9223372036854775807",
                           "boot_id = 'another', boot_ms = 5", "wall_ms = 0, boot_ms = -1", "boot_ms = boot_ms - 3600000",
                           "failures = failures, boot_ms = 1, boot_id = ''"}) {
        house.meddle(std::string("UPDATE attempt SET ") + to);
        house.open();
        EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::TooSoon) << to;
        EXPECT_LE(house->unlockOutlook().retryAfterMs, Attempts::kFirstWaitMs) << to << ": nor made longer";
    }
    house.clock.advance(Attempts::kFirstWaitMs);
    EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
}

TEST_F(Ways, ASlotThatNothingOpensLeadsToTheWordsCountsNoTryAndErasesNothing)
{
    ASSERT_TRUE(house->addPerson("robin").ok());
    ASSERT_TRUE(house->setEraseAfter(5).ok());
    const std::string words = house.recovery();
    for (const std::string &spoiled :
         {slotOf("passes = 0"), slotOf("passes = -1"), slotOf("passes = 9223372036854775807"), slotOf("memory_bytes = 0"),
          slotOf("memory_bytes = 9223372036854775807"), slotOf("memory_bytes = -5"), slotOf("salt = x''"),
          slotOf("salt = zeroblob(100000)"), slotOf("wrapped = x'00'"),
          std::string("DELETE FROM keyslot WHERE slot = 'passphrase'")}) {
        house.meddle(spoiled);
        house.open();
        for (int i = 0; i < 7; ++i)
            EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::KeyStoreLost) << spoiled;
        EXPECT_EQ(house->unlockOutlook().triesLeft, Attempts::kMost) << spoiled;
        ASSERT_EQ(house->unlockWithRecovery(words).result, UnlockResult::Opened) << spoiled;
        EXPECT_EQ(house->heads("person").value().size(), 1u) << spoiled;
        ASSERT_TRUE(house->changePassphrase({}, kPassphrase).ok()) << spoiled;
        house.reopenUnlocked();
    }
}

TEST_F(Ways, AHeaderThatNamesSomethingElseAsTheVaultBeforeRemovesAndMovesNothing)
{
    ASSERT_TRUE(house->addPerson("robin").ok());
    TempDir outer;
    const fs::path inner = outer / "data";
    fs::create_directories(inner / "snapshots");
    std::ofstream(outer / "letter.txt") << "nobody's business of this app's";
    house.close();
    fs::copy_file(file(), inner / "vault.db");
    fs::copy_file(house.dir / "device-witness.key", inner / "device-witness.key");
    fs::copy_file(house.dir / "device-state.key", inner / "device-state.key");
    std::ofstream(inner / "snapshots" / "vault-1-1.db") << "kept";
    std::ofstream(inner / "vault.db.before-restore-x") << "kept";
    platform::FileKeyStore keys{inner};
    for (const std::string name : {"..", ".", "../letter.txt", "/", "snapshots", "snapshots/vault-1-1.db", "vault.lock",
                                   "device-witness.key", "vault.db", "vault.db.before-restore-",
                                   "vault.db.before-restore-x", "vault.db.before-restore-1/../..", "\xff"}) {
        {
            SQLite::Database db((inner / "vault.db").string(), SQLite::OPEN_READWRITE);
            SQLite::Statement put(db, "INSERT OR REPLACE INTO header VALUES ('replaced', ?)");
            bindBlob(put, 1, name);
            put.exec();
        }
        auto opened = Vault::open(inner / "vault.db", {keys, nullptr, house.clock}, kCheap);
        ASSERT_FALSE(opened.trouble);
        EXPECT_FALSE(opened.vault->restoreCanBeUndone().value()) << name;
        EXPECT_FALSE(opened.vault->undoRestore().ok()) << name;
        ASSERT_EQ(opened.vault->unlock(kPassphrase).result, UnlockResult::Opened) << name;
        EXPECT_EQ(opened.vault->heads("person").value().size(), 1u);
        opened.vault.reset();
        for (const fs::path &kept : {outer / "letter.txt", inner / "snapshots" / "vault-1-1.db", inner / "vault.db",
                                     inner / "vault.db.before-restore-x", inner / "device-witness.key"})
            ASSERT_TRUE(fs::is_regular_file(kept)) << name << " took away " << kept;
    }
}

TEST_F(Ways, AFolderWithThingsInItUnderTheNameOfAPassingFileIsKeptAndSaid)
{
    for (const char *name : {"vault.db.copying", "vault.db.incoming", "vault.db.mending", "vault.db.restored"}) {
        house.close();
        fs::create_directories(house.dir / name / "photos");
        std::ofstream(house.dir / name / "photos" / "one.jpg") << name;
    }
    fs::remove_all(house.dir / "vault.lock");
    fs::create_directories(house.dir / "vault.lock");
    std::ofstream(house.dir / "vault.lock" / "letter") << "dear";
    house.reopenUnlocked();
    const auto report = house->damageReport().value();
    ASSERT_TRUE(report);
    EXPECT_EQ(foundOf(*report), Found::Beside);
    int kept = 0;
    for (const auto &each : fs::recursive_directory_iterator(house.dir.path()))
        kept += each.path().filename() == "one.jpg" || each.path().filename() == "letter" ? 1 : 0;
    EXPECT_EQ(kept, 5);
}

TEST_F(Ways, ABackupMadeByAnotherProgramRunsNothingAndBringsOnlyWhatItShould)
{
    struct Try {
        const char *sql;
        bool restores;
    };
    for (const auto &[sql, restores] : {
             Try{"CREATE VIRTUAL TABLE x USING fts5(a)", false},
             Try{"ALTER TABLE own RENAME TO o; CREATE VIEW own AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1"
                 " FROM n) SELECT x'00' AS tag, '' AS peer_id, x'00' AS sealed FROM n", false},
             Try{"ALTER TABLE audit ADD COLUMN more BLOB AS (zeroblob(100000000)) VIRTUAL", false},
             Try{"CREATE TEMP TRIGGER t AFTER INSERT ON inbox BEGIN DELETE FROM audit; END", true}, // is not in the file
             Try{"CREATE INDEX heavy ON revision (length(sealed)) WHERE revision > 0", true},
             Try{"CREATE TABLE keyslots (peer_id, slot); INSERT INTO keyslots VALUES (1, 2)", true},
             Try{"DROP TABLE handed", false},
             Try{"DELETE FROM keyslot", false},
             Try{"PRAGMA journal_mode = DELETE; PRAGMA page_size = 65536; VACUUM", true},
             Try{"PRAGMA user_version = 3", false},
             Try{"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE handed(x' WHERE name = 'handed'",
                 false},
         }) {
        VaultHouse other, mine;
        ASSERT_TRUE(other.openSetUp().addPerson("robin").ok());
        other.close();
        const auto meddled = storage::guarded([&] { other.meddle(sql); return storage::Done{}; });
        mine.openSetUp();
        ASSERT_TRUE(mine->addPerson("mine").ok());
        // sealed as the app does, of whatever the file is
        const BackupHead head{1, 8192, randomBytes(16), {}};
        const auto key = stretch(kBo, head.salt, 1, 8192);
        {
            std::ifstream in(other.dir / "vault.db", std::ios::binary);
            std::ofstream out(mine.dir / "b.handrail", std::ios::binary);
            SQLite::Database db((other.dir / "vault.db").string(), SQLite::OPEN_READONLY);
            const auto id = storage::guarded([&] {
                SQLite::Statement query(db, "SELECT value FROM header WHERE name = 'vault id'");
                return query.executeStep() ? blobOf(query.getColumn(0)) : std::string();
            });
            BackupInfo info{1, id ? id.value() : std::string(),
                            static_cast<std::int64_t>(fs::file_size(other.dir / "vault.db"))};
            ASSERT_TRUE(sealBackup(in, out, head, *key, info, progress).ok());
        }
        const auto prepared = prepareRestore(mine.dir / "b.handrail", mine.dir / "vault.db", kBo, progress);
        EXPECT_EQ(prepared.ok(), restores) << sql << ": " << (prepared.ok() ? "" : prepared.failure().detail);
        if (prepared) {
            EXPECT_TRUE(mine->adoptRestored().ok()) << sql;
            ASSERT_EQ(mine->unlock(kPassphrase).result, UnlockResult::Opened);
            EXPECT_EQ(mine->heads("person").value().at(0).body, "robin");
        } else {
            EXPECT_EQ(mine->heads("person").value().at(0).body, "mine") << "nothing was replaced";
        }
        mine.close();
        for (const char *suffix : {".restoring", ".restored"})
            EXPECT_FALSE(fs::exists(mine.dir / ("vault.db" + std::string(suffix)))) << sql;
    }
}

TEST_F(Ways, ABackupsHeadOfAnyNumbersIsRefusedAtOnceOrBears)
{
    ASSERT_TRUE(writeBackup(file(), house.dir / "b.handrail", kBo, kCheap, 1, progress).ok());
    const std::string whole = bytesOf(house.dir / "b.handrail");
    constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max();
    const auto put = [](std::string &bytes, std::size_t at, std::uint64_t number) {
        for (std::size_t i = 0; i < 8; ++i)
            bytes[at + i] = static_cast<char>(number >> (56 - 8 * i) & 0xff);
    };
    for (const std::uint64_t passes : {std::uint64_t{0}, std::uint64_t{1} << 63, kMost, std::uint64_t{1} << 32})
        for (const std::uint64_t memory : {std::uint64_t{0}, std::uint64_t{8191}, std::uint64_t{8192}, kMost / 2, kMost}) {
            std::string bytes = whole;
            put(bytes, 24, passes);
            put(bytes, 32, memory);
            std::ofstream(house.dir / "odd.handrail", std::ios::binary) << bytes;
            const auto began = std::chrono::steady_clock::now();
            EXPECT_EQ(prepareRestore(house.dir / "odd.handrail", file(), kBo, progress).failure().kind,
                      FailureKind::BadInput);
            EXPECT_LT(std::chrono::steady_clock::now() - began, std::chrono::seconds(1));
        }
}

TEST_F(Ways, DosesOfASecondDeviceThatAreCarriedOverAreKeptAndToldFromTheFirsts)
{
    house->lock();
    ASSERT_TRUE(house->append(mark(kVisit, "first's dose 1")).ok());
    house.close();
    VaultHouse second;
    fs::copy(house.dir.path(), second.dir.path(), fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    second.open();
    ASSERT_TRUE(second->append(mark(kVisit, "second's dose")).ok());
    second.close();
    house.open();
    ASSERT_TRUE(house->append(mark(kVisit, "first's dose 2")).ok());
    house.meddle("ATTACH '" + (second.dir / "vault.db").string() + "' AS o; INSERT INTO inbox (key_id, sealed, chain, link,"
                 " proof) SELECT key_id, sealed, chain, link, proof FROM o.inbox");
    house.reopenUnlocked();
    EXPECT_THAT(bodies(*house, kVisit),
                testing::UnorderedElementsAre("first's dose 1", "first's dose 2", "second's dose"));
    EXPECT_EQ(house.reply.integrity.strangers, 2) << "and a dose of the first's own that came back with it";
    EXPECT_EQ(house.reply.integrity.lockedMissing, 0);
    const auto kept = house->entries(kVisit);
    for (const Entry &entry : kept.value())
        EXPECT_EQ(entry.unproven, entry.body == "second's dose") << entry.body;
}

TEST_F(Ways, ASnapshotTakenBetweenTheStepsOfARenewalOpensWithNothingOld)
{
    // the half of one that began before, and is gone on with after
    addBo();
    const std::string oldWords = house.recovery();
    ASSERT_TRUE(take());
    fs::copy_file(snapshot(), house.dir / "snapshots" / "vault.part");
    ASSERT_TRUE(house->changePassphrase(kPassphrase, kNew).ok());
    ASSERT_TRUE(house->renewRecoveryWords(WordLanguage::English).ok());
    EXPECT_FALSE(fs::exists(house.dir / "snapshots" / "vault.part"));
    ASSERT_TRUE(house->removePeer(bo).ok());
    ASSERT_TRUE(house->append(mark(kVisit, "written after")).ok());
    house.clock.advance(1);
    ASSERT_TRUE(take());
    loseTheFile();
    for (const auto &[secret, peer] : {std::pair{kPassphrase, std::string()}, std::pair{kBo, bo}}) {
        house.clock.advance(3'600'000);
        EXPECT_NE(house->unlock(secret, peer).result, UnlockResult::Opened);
    }
    EXPECT_NE(house->unlockWithRecovery(oldWords).result, UnlockResult::Opened);
    house.clock.advance(3'600'000);
    ASSERT_EQ(house->unlock(kNew).result, UnlockResult::Opened);
    EXPECT_THAT(bodies(*house, kVisit), testing::ElementsAre("written after"));
}
