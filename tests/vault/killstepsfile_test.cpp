#include "vault/killsteps.h"

#include <algorithm>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;
using testing::ElementsAre;

TEST_F(Steps, OfErasingLeaveAllOfAPersonOrNothingInAnyCopy)
{
    for (const bool full : {false, true})
        atEachStep("erase-one", full, [this](Again &house, const Asked &deed) {
            house.open();
            ASSERT_EQ(house->unlock(kPassphrase, house->peers().value().front().id).result, UnlockResult::Opened);
            EXPECT_TRUE(house->verify().value().whole());
            const bool there = house->head(robin).ok();
            EXPECT_EQ(there, !house->heads("plan").value().empty()) << "never a half";
            EXPECT_TRUE(deed.answer != 'Y' || !there);
            if (there) {
                wholeFor(house, kPassphrase);
                ASSERT_TRUE(house->erase(robin).ok());
            }
            house.close();
            for (const fs::path &copy : Copies(house.dir / "vault.db").all()) {
                SQLite::Database db(copy.string(), SQLite::OPEN_READWRITE);
                EXPECT_EQ(db.execAndGet("SELECT count(*) FROM person WHERE id = '" + robin
                                        + "' AND id NOT IN (SELECT person_id FROM erased)")
                              .getInt(),
                          0)
                    << copy;
                EXPECT_EQ(db.execAndGet("SELECT count(*) FROM entry").getInt(), 0) << copy;
            }
            removeDatabase(house.dir / "vault.db");
            house.open();
            if (house->state() == State::NoVault)
                return; // a snapshot that could not be changed was removed
            ASSERT_EQ(house->unlock(kPassphrase, house->peers().value().front().id).result, UnlockResult::Opened);
            EXPECT_FALSE(house->head(robin).ok()) << "nor does a rescue bring them back";
        });
}

TEST_F(Steps, OfRestoringLeaveTheOneOrTheOther)
{
    base.reopenUnlocked();
    ASSERT_TRUE(writeBackup(base.dir / "vault.db", base.dir / "paper.handrail", kBo, kCheap, 1, progress).ok());
    const std::string gone = base->addPerson("later").value();
    base.close();
    for (const bool full : {false, true})
        atEachStep("restore-one", full, [&](Again &house, const Asked &deed) {
            house.open();
            ASSERT_FALSE(house.trouble) << house.trouble->detail;
            house.reply = house->unlock(kPassphrase, house->peers().value().front().id);
            ASSERT_EQ(house.reply.result, UnlockResult::Opened) << house.reply.failure.detail;
            EXPECT_TRUE(house.reply.integrity.whole());
            const bool later = house->head(gone).ok();
            EXPECT_TRUE(deed.answer != 'Y' || !later) << "it said that it was restored";
            EXPECT_EQ(house->heads("person").value().size(), later ? 2u : 1u);
            EXPECT_EQ(house->heads("plan").value().front().body, "plan");
            EXPECT_THAT(bodies(*house, kVisit), ElementsAre("seen", "while locked"));
            EXPECT_TRUE(house->verify().value().whole());
            if (later) { // once more, whole
                ASSERT_TRUE(prepareRestore(house.dir / "paper.handrail", house.dir / "vault.db", kBo, progress).ok());
                ASSERT_TRUE(house->adoptRestored().ok());
                ASSERT_EQ(house->unlock(kPassphrase, house->peers().value().front().id).result, UnlockResult::Opened);
                EXPECT_FALSE(house->head(gone).ok());
            }
        });
}

TEST_F(Steps, OfARescueLoseNothingThatCouldBeRead)
{
    std::string found;
    for (const bool full : {false, true})
        atEachStep("open", full, [&](Again &house, const Asked &) {
            house.open();
            ASSERT_FALSE(house.trouble) << house.trouble->detail;
            house.reply = house->unlock(kPassphrase, house->peers().value().front().id);
            ASSERT_EQ(house.reply.result, UnlockResult::Opened) << house.reply.failure.detail;
            EXPECT_EQ(house->heads("person").value().size(), 1u);
            EXPECT_EQ(house->heads("plan").value().front().body, "plan");
            EXPECT_THAT(bodies(*house, kVisit), ElementsAre("seen", "while locked"));
            EXPECT_EQ(house->own("me/1").value(), "slept well");
            EXPECT_TRUE(house->damageReport().value()) << "it is said, whatever came between";
            house.close();
            int kept = 0;
            for (const auto &each : fs::directory_iterator(house.dir.path()))
                kept += each.path().filename().string().starts_with("vault.db.damaged-")
                                && bytesOf(each.path()).substr(0, 4096) == found.substr(0, 4096)
                            ? 1
                            : 0;
            EXPECT_GE(kept, 1) << "the damaged file is put aside";
        }, [&](Again &house) {
            {
                SQLite::Database db((house.dir / "vault.db").string(), SQLite::OPEN_READWRITE);
                db.exec("PRAGMA journal_mode = DELETE; PRAGMA journal_mode = WAL");
                const int root = db.execAndGet("SELECT rootpage FROM sqlite_master WHERE name = 'audit'").getInt();
                const int page = db.execAndGet("PRAGMA page_size").getInt();
                std::fstream file(house.dir / "vault.db", std::ios::binary | std::ios::in | std::ios::out);
                file.seekp(static_cast<std::streamoff>(root - 1) * page);
                file << std::string(static_cast<std::size_t>(page), '\xff');
            }
            found = bytesOf(house.dir / "vault.db");
        });
}

TEST_F(Steps, OfBringingAnEarlierVaultForwardLoseNothingAndAlarmNobody)
{
    const auto old = [](Again &house) {
        fs::remove_all(house.dir.path());
        fs::copy(HANDRAIL_SOURCE_DIR "/tests/data/vault-5/filled", house.dir.path(), fs::copy_options::recursive);
    };
    for (const bool full : {false, true})
        atEachStep("bring-forward", full, [](Again &house, const Asked &) {
            house.open();
            ASSERT_FALSE(house.trouble) << house.trouble->detail;
            house.reply = house->unlock(kPassphrase, house->peers().value().front().id);
            ASSERT_EQ(house.reply.result, UnlockResult::Opened) << house.reply.failure.detail;
            EXPECT_TRUE(house.reply.integrity.whole());
            EXPECT_THAT(bodies(*house, kVisit), ElementsAre("one", "two", "locked one", "locked two"));
            const auto allEntry = house->entries(kVisit);
            for (const Entry &entry : allEntry.value())
                EXPECT_FALSE(entry.unproven) << entry.body;
            EXPECT_EQ(house->heads("plan").value().front().body, "plan, second");
            EXPECT_EQ(house->own("me/1").value(), "slept well");
            EXPECT_EQ(house->handedOn().value().front().what, "call back");
            EXPECT_TRUE(house->verify().value().whole());
            EXPECT_TRUE(house->audit().value().whole);
        }, old);
}

// moveDatabase() by itself: the same file with a log that is not in it yet, as a kill leaves it.
TEST(Moved, LosesNothingOfTheLogWhereverItIsCutShort)
{
    for (std::size_t cut = 0;; ++cut) {
        const TempDir dir;
        const fs::path file = dir / "a.db", to = dir / "b.db";
        {
            SQLite::Database live((dir / "live.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            live.exec("PRAGMA journal_mode = WAL; CREATE TABLE t (x); INSERT INTO t VALUES (1)");
            live.exec("PRAGMA wal_checkpoint(TRUNCATE); INSERT INTO t VALUES (2)");
            for (const char *suffix : {"", "-wal"})
                fs::copy_file((dir / "live.db").string() + suffix, file.string() + suffix);
        }
        const auto steps = moveSteps(file, to);
        for (std::size_t i = 0; i < std::min(cut, steps.size()); ++i)
            ASSERT_TRUE(steps[i]());
        removeOrphans(file);
        removeOrphans(to);
        EXPECT_NE(fs::exists(file), fs::exists(to)) << cut;
        SQLite::Database there((fs::exists(file) ? file : to).string(), SQLite::OPEN_READWRITE);
        EXPECT_EQ(there.execAndGet("SELECT count(*) FROM t").getInt(), 2) << cut;
        if (cut >= steps.size())
            break;
    }
}

TEST(Moved, AnotherFileUnderTheOldNameIsNotReadWithALogThatStayedBehind)
{
    VaultHouse house;
    ASSERT_TRUE(house.openSetUp().addPerson("robin").ok());
    house.close();
    const fs::path file = house.dir / "vault.db";
    fs::copy_file(file, file.string() + ".incoming");
    // as a kill in the middle of a restore leaves it: the old file aside, its log still under the old name, the new one
    // ready
    {
        SQLite::Database live(file.string(), SQLite::OPEN_READWRITE);
        live.exec("DELETE FROM revision; DELETE FROM keyslot");
        fs::copy_file(file.string() + "-wal", house.dir / "left");
    }
    fs::rename(file, file.string() + ".before-restore-1");
    fs::rename(house.dir / "left", file.string() + "-wal");
    house.reopenUnlocked();
    EXPECT_EQ(house->heads("person").value().size(), 1u);
}
