#include "vault/putback.h"

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;

TEST_F(PutBack, AllRecordsWithTheirLedgerAreMissedByTheTrail)
{
    fs::remove(outside()); // also where what is outside went with it
    change(
        "DELETE FROM revision; INSERT INTO revision SELECT * FROM o.revision; DELETE FROM entry; DELETE FROM visit_key; DELETE FROM handed;"
        "DELETE FROM own; INSERT INTO own SELECT * FROM o.own; DELETE FROM draft; INSERT INTO draft SELECT * FROM o.draft;"
        "DELETE FROM header WHERE name IN ('limits', 'erase after', 'ledger');"
        "INSERT INTO header SELECT * FROM o.header WHERE name IN ('limits', 'ledger')");
    EXPECT_FALSE(said().whole());
    EXPECT_TRUE(house.reply.integrity.putBack);
    staysToldUntilNoted();
}

TEST_F(PutBack, ATrailThatIsCutBackWithItsHeadIsMissedAndNeverWholeAgain)
{
    change(
        "DELETE FROM audit; INSERT INTO audit SELECT * FROM o.audit;"
        "UPDATE header SET value = (SELECT value FROM o.header WHERE name = 'audit head') WHERE name = 'audit head'");
    EXPECT_FALSE(said().whole());
    EXPECT_TRUE(house.reply.integrity.trailCut);
    EXPECT_FALSE(house->audit().value().whole);
    staysToldUntilNoted();
    EXPECT_FALSE(house->audit().value().whole);
}

TEST_F(PutBack, TheWholeFileOfAnEarlierMomentIsMissedByWhatIsOutside)
{
    house.close();
    fs::copy_file(old(), file(), fs::copy_options::overwrite_existing);
    EXPECT_FALSE(said().whole());
    EXPECT_TRUE(house.reply.integrity.putBack);
    EXPECT_EQ(house->head(robin).value().body, "robin, first");
    staysToldUntilNoted();
}

TEST_F(PutBack, TheWholeFileIsMissedByTheKeyStoreEvenWithWhatIsBesideIt)
{
    VaultHouse tied;
    MemoryKeyStore store;
    tied.guarded = &store;
    tied.openSetUp();
    tied.reopenUnlocked();
    tied.close();
    for (const char *name : {"vault.db", "device-witness.key"})
        fs::copy_file(tied.dir / name, tied.dir / (std::string(name) + ".was"));
    tied.reopenUnlocked();
    ASSERT_TRUE(tied->addPerson("later").ok());
    tied->lock();
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(tied->unlock("wrong wrong wrong").result, UnlockResult::WrongSecret);
    tied.close();
    for (const char *name : {"vault.db", "device-witness.key"})
        fs::copy_file(tied.dir / (std::string(name) + ".was"), tied.dir / name, fs::copy_options::overwrite_existing);
    tied.open();
    EXPECT_EQ(tied->unlock(kPassphrase).result, UnlockResult::TooSoon)
        << "the tries were put back with the folder, not with the store";
    tied.clock.advance(600'000);
    tied.reply = tied->unlock(kPassphrase);
    ASSERT_EQ(tied.reply.result, UnlockResult::Opened);
    EXPECT_TRUE(tied.reply.integrity.putBack);
}

TEST_F(PutBack, WrongTriesThatAreTakenOffTheCountAreStillCounted)
{
    house.open();
    for (int i = 0; i < 3; ++i)
        ASSERT_EQ(house->unlock("wrong wrong wrong").result, UnlockResult::WrongSecret);
    change("UPDATE attempt SET failures = 0");
    house.open();
    EXPECT_EQ(house->unlockOutlook().triesLeft, 7);
    change("UPDATE attempt SET failures = 0");
    fs::remove(outside());
    house.open();
    EXPECT_FALSE(said().whole());
    EXPECT_TRUE(house.reply.integrity.triesForgotten) << "each left a line";
}

TEST_F(PutBack, WhatWasFoundStandsInTheTrail)
{
    change("DELETE FROM inbox WHERE seq = (SELECT min(seq) FROM inbox); DELETE FROM own");
    house.reopenUnlocked();
    int lines = 0;
    const auto allLine = house->audit();
    for (const AuditEntry &line : allLine.value().entries) {
        lines += line.deed == Deed::NotWhole ? 1 : 0;
        EXPECT_TRUE(line.deed != Deed::NotWhole || line.detail == "rows locked 1") << line.detail;
    }
    EXPECT_EQ(lines, 1);
}

TEST_F(PutBack, AKillBetweenTheFileAndWhatIsOutsideIsNoChange)
{
    house.close();
    const std::string behind = house.dir / "behind";
    fs::copy_file(outside(), behind);
    house.open();
    ASSERT_TRUE(house->append(mark(kPutBackVisit, "dose 4")).ok());
    house.close();
    // as a kill before it was written would have left it
    fs::copy_file(behind, outside(), fs::copy_options::overwrite_existing);
    house.open();
    ASSERT_TRUE(house->append(mark(kPutBackVisit, "dose 5")).ok());
    EXPECT_TRUE(said().whole());
    EXPECT_EQ(house.reply.joined, 5);
    house.close();
    fs::copy_file(behind, outside(), fs::copy_options::overwrite_existing); // and after an unlock
    house.open();
    ASSERT_TRUE(house->append(mark(kPutBackVisit, "dose 6")).ok());
    EXPECT_TRUE(said().whole());
}
