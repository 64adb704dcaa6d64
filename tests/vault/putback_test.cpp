#include "vault/putback.h"

#include <gmock/gmock.h>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;
using testing::ElementsAre;

TEST_F(PutBack, NothingIsSaidWhereNobodyWas)
{
    EXPECT_TRUE(said().whole());
    EXPECT_EQ(house.reply.joined, 3);
    EXPECT_THAT(bodies(*house, kPutBackVisit), ElementsAre("seen", "dose 1", "dose 2", "dose 3"));
    EXPECT_TRUE(house->verify().value().whole());
    EXPECT_TRUE(house->audit().value().whole);
}

TEST_F(PutBack, ADoseTakenOutOfTheMiddleIsMissed)
{
    change("DELETE FROM inbox WHERE seq = (SELECT min(seq) + 1 FROM inbox)");
    EXPECT_FALSE(said().whole());
    EXPECT_EQ(house.reply.integrity.lockedMissing, 1);
    EXPECT_THAT(bodies(*house, kPutBackVisit), ElementsAre("seen", "dose 1", "dose 3"));
    EXPECT_FALSE(house->verify().value().whole());
}

TEST_F(PutBack, TheFirstAndTheLastDoseAndAllOfThemAreMissed)
{
    house.close();
    const std::string kept = house.dir / "kept";
    fs::copy_file(file(), kept);
    fs::copy_file(outside(), kept + ".witness");
    const std::pair<const char *, int> cuts[] = {{"DELETE FROM inbox WHERE seq = (SELECT min(seq) FROM inbox)", 1},
                                                 {"DELETE FROM inbox WHERE seq = (SELECT max(seq) FROM inbox)", 1},
                                                 {"DELETE FROM inbox", 3}};
    for (const auto &[sql, missing] : cuts) {
        change(sql);
        EXPECT_FALSE(said().whole()) << sql;
        EXPECT_EQ(house.reply.integrity.lockedMissing, missing) << sql;
        house.close();
        fs::copy_file(kept, file(), fs::copy_options::overwrite_existing);
        fs::copy_file(kept + ".witness", outside(), fs::copy_options::overwrite_existing);
    }
}

TEST_F(PutBack, ADoseThatNeverWasIsToldFromTheDevicesOwn)
{
    forge(mark(kPutBackVisit, "dose 9"));
    EXPECT_FALSE(said().whole());
    EXPECT_EQ(house.reply.integrity.strangers, 1);
    const auto all = house->entries(kPutBackVisit).value();
    ASSERT_EQ(all.size(), 5u);
    for (const Entry &entry : all)
        EXPECT_EQ(entry.unproven, entry.body == "dose 9") << entry.body;
    house.reopenUnlocked();
    EXPECT_TRUE(house->entries(kPutBackVisit).value()[4].unproven) << "for good";
}

TEST_F(PutBack, ALineOfTheTrailThatNeverWasIsToldFromTheDevicesOwn)
{
    forge({.id = randomId(),
           .visitId = "audit",
           .kind = "audit",
           .at = {},
           .body = packAudit({.deed = Deed::Exported, .peerId = robin, .personId = robin, .detail = "pdf"})});
    EXPECT_FALSE(said().whole());
    const auto allLine = house->audit();
    for (const AuditEntry &line : allLine.value().entries)
        EXPECT_EQ(line.unproven, line.deed == Deed::Exported);
}

TEST_F(PutBack, DosesInAnotherOrderComeOutInTheirOwn)
{
    change("UPDATE inbox SET seq = seq + 100; UPDATE inbox SET seq = 300 - seq");
    house.reopenUnlocked();
    EXPECT_THAT(bodies(*house, kPutBackVisit), ElementsAre("seen", "dose 1", "dose 2", "dose 3"));
}

TEST_F(PutBack, ADosePutInOnceMoreIsOneDoseAndTold)
{
    change(
        "INSERT INTO inbox (key_id, sealed, chain, link, proof) SELECT key_id, sealed, chain, link, proof FROM inbox WHERE seq = (SELECT min(seq) FROM inbox)");
    EXPECT_FALSE(said().whole());
    EXPECT_THAT(bodies(*house, kPutBackVisit), ElementsAre("seen", "dose 1", "dose 2", "dose 3"));
}

TEST_F(PutBack, AnotherTextUnderTheProofOfADoseIsAStrangers)
{
    forge(mark(kPutBackVisit, "dose 0"));
    house.meddle(
        "UPDATE inbox SET chain = (SELECT chain FROM inbox LIMIT 1), link = 1, proof = (SELECT proof FROM inbox WHERE link = 1) WHERE chain = '';"
        "DELETE FROM inbox WHERE seq = (SELECT min(seq) + 1 FROM inbox)");
    EXPECT_FALSE(said().whole());
    EXPECT_EQ(house.reply.integrity.strangers, 1);
    EXPECT_EQ(house.reply.integrity.lockedMissing, 1);
}

TEST_F(PutBack, TheDevicesOwnKeyThatIsGoneIsToldAndLosesNothing)
{
    house.close();
    fs::remove(outside());
    house.open();
    ASSERT_TRUE(house->append(mark(kPutBackVisit, "dose 4")).ok());
    EXPECT_FALSE(said().whole());
    EXPECT_TRUE(house.reply.integrity.witnessLost);
    EXPECT_THAT(bodies(*house, kPutBackVisit), ElementsAre("seen", "dose 1", "dose 2", "dose 3", "dose 4"));
    EXPECT_TRUE(said().whole()) << "said once; from here on there is one again";
}

TEST_F(PutBack, OwnNotesThatArePutBackAreMissed)
{
    change("INSERT OR REPLACE INTO own SELECT * FROM o.own");
    EXPECT_FALSE(said().whole());
    EXPECT_TRUE(house.reply.integrity.rowsMissing);
    staysToldUntilNoted();
}

TEST_F(PutBack, OwnNotesThatAreTakenAwayAreMissed)
{
    change("DELETE FROM own");
    EXPECT_FALSE(said().whole());
    staysToldUntilNoted();
}

TEST_F(PutBack, DraftsThatArePutBackOrTakenAwayAreMissed)
{
    change("INSERT OR REPLACE INTO draft SELECT * FROM o.draft");
    EXPECT_FALSE(said().whole());
    EXPECT_TRUE(house.reply.integrity.draftsMissing);
    staysToldUntilNoted();
    change("DELETE FROM draft");
    EXPECT_FALSE(said().whole());
}

TEST_F(PutBack, AVisitThatIsMadeNobodysAgainIsMissed)
{
    house.reopenUnlocked();
    ASSERT_TRUE(house->append(mark("other", "x")).ok());
    house.close();
    fs::copy_file(file(), old(), fs::copy_options::overwrite_existing);
    house.reopenUnlocked();
    ASSERT_TRUE(house->joinVisit("other", robin).ok());
    change("INSERT OR REPLACE INTO visit_key SELECT * FROM o.visit_key");
    EXPECT_FALSE(said().whole());
}

TEST_F(PutBack, LimitsAndEraseAfterThatArePutBackAreMissed)
{
    for (const char *sql :
         {"UPDATE header SET value = (SELECT value FROM o.header WHERE name = 'limits') WHERE name = 'limits'",
          "DELETE FROM header WHERE name = 'erase after'", "DELETE FROM header WHERE name = 'limits'"}) {
        change(sql);
        EXPECT_FALSE(said().whole()) << sql;
        ASSERT_TRUE(house->acceptLoss().ok());
    }
}

TEST_F(PutBack, WhatWasHandedOnAndIsTakenAwayIsMissed)
{
    change("DELETE FROM handed");
    EXPECT_FALSE(said().whole());
}

TEST_F(PutBack, ASecretThatIsPutBackIsMissedByWhoeverOpensTheVaultRightly)
{
    house.reopenUnlocked();
    ASSERT_TRUE(house->addPeer("Bo", "another four plain words", WordLanguage::English).ok());
    ASSERT_TRUE(house->renewRecoveryWords(WordLanguage::English).ok());
    change("INSERT OR REPLACE INTO keyslot SELECT * FROM o.keyslot WHERE slot = 'recovery'");
    EXPECT_FALSE(said().whole());
}
