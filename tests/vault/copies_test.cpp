#include "vault/attempts.h"
#include "vault/backup.h"
#include "vault/copied.h"
#include "vault/keyslots.h"
#include "vault/sealing.h"

#include <gmock/gmock.h>

#include <thread>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;
using storage::FailureKind;
using testing::IsEmpty;

TEST_F(Copied, ARemovedPeerOpensNothingBySlotsFromASnapshot)
{
    addBo();
    ASSERT_TRUE(take());
    ASSERT_TRUE(house->removePeer(bo).ok());
    ASSERT_TRUE(house->addPerson("after").ok());
    graft();
    EXPECT_NE(house->unlock(kBo, bo).result, UnlockResult::Opened);
    house.open();
    EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
}

TEST_F(Copied, ARemovedPeerIsNotLetInByTakingTheFileAway)
{
    addBo();
    ASSERT_TRUE(house->addPerson("before").ok());
    ASSERT_TRUE(take());
    ASSERT_TRUE(house->removePeer(bo).ok());
    loseTheFile();
    EXPECT_NE(house->unlock(kBo, bo).result, UnlockResult::Opened);
    ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened) << "whoever still belongs to it is let in";
    EXPECT_EQ(house->heads("person").value().size(), 1u);
}

TEST_F(Copied, WhoeverCameAfterASnapshotIsLetInByARescue)
{
    ASSERT_TRUE(take());
    addBo();
    loseTheFile();
    EXPECT_EQ(house->unlock(kBo, bo).result, UnlockResult::Opened);
}

TEST_F(Copied, AnOldPassphraseAndOldWordsOpenNoCopy)
{
    const std::string oldWords = house.recovery();
    ASSERT_TRUE(take());
    ASSERT_TRUE(house->changePassphrase(kPassphrase, kNew).ok());
    ASSERT_TRUE(house->renewRecoveryWords(WordLanguage::English).ok());
    graft();
    EXPECT_NE(house->unlock(kPassphrase).result, UnlockResult::Opened);
    EXPECT_NE(house->unlockWithRecovery(oldWords).result, UnlockResult::Opened);
    loseTheFile();
    EXPECT_NE(house->unlock(kPassphrase).result, UnlockResult::Opened);
    EXPECT_NE(house->unlockWithRecovery(oldWords).result, UnlockResult::Opened);
    house.clock.advance(3'600'000);
    EXPECT_EQ(house->unlock(kNew).result, UnlockResult::Opened);
}

TEST_F(Copied, AnOldSlotStandsInNoByteOfADamagedFileThatSqliteCannotOpen)
{
    const std::string slot = blobIn(file(), "SELECT wrapped FROM keyslot WHERE slot = 'passphrase'");
    // over a seam of reading
    std::ofstream(house.dir / "vault.db.damaged-7") << std::string(262'140, 'x') << slot << std::string(70'000, 'y');
    ASSERT_TRUE(house->changePassphrase(kPassphrase, kNew).ok());
    EXPECT_FALSE(anywhere(slot));
}

TEST_F(Copied, ASecretThatCannotBeTakenFromACopyIsNotChanged)
{
    fs::create_directory(house.dir / "vault.db.damaged-7"); // no file: neither changed nor searched
    EXPECT_EQ(house->changePassphrase(kPassphrase, kNew).failure().kind, FailureKind::ReadOnly);
    house.reopenUnlocked();
    addBo();
    EXPECT_EQ(house->removePeer(bo).failure().kind, FailureKind::ReadOnly);
    EXPECT_EQ(house->peers().value().size(), 2u);
}

TEST_F(Copied, AKillBetweenTheCopiesAndTheFileLeavesCopiesThatFollowAgain)
{
    ASSERT_TRUE(take());
    const auto slot = [&] {
        auto db = storage::Database::open(file(), vaultSchema());
        return *readSlot(*db.value(), peerIds(*db.value()).front(), kPassphraseSlot);
    }();
    ASSERT_THAT(Copies(file()).spoil({slot}), IsEmpty()); // as far as a kill let it come
    house.meddle("INSERT OR REPLACE INTO header VALUES ('copies due', x'31')");
    house.reopenUnlocked();
    loseTheFile();
    EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
}

TEST_F(Copied, NothingTypedAboutAnErasedPersonIsInASnapshotNorComesBack)
{
    const std::string person = house->addPerson("quetzal").value();
    const std::string plan =
        house->append({.id = {}, .personId = person, .kind = "plan", .deviceId = {}, .body = "plan"}).value().id;
    ASSERT_TRUE(
        house
            ->append(
                Entry{.id = {}, .visitId = kVisit, .kind = "note", .at = house.clock.now(), .body = "she has a knife"})
            .ok());
    ASSERT_TRUE(house->keepDraft("plan/" + plan, "typed about " + plan).ok());
    const std::string draft = blobIn(file(), "SELECT sealed FROM draft");
    const std::string entry = blobIn(file(), "SELECT sealed FROM entry");
    ASSERT_FALSE(draft.empty());
    ASSERT_TRUE(take());
    ASSERT_TRUE(house->joinVisit(kVisit, person).ok()); // after the snapshot: there the visit is nobody's
    const EraseReceipt receipt = house->erase(person).value();
    EXPECT_THAT(receipt.unreached, IsEmpty());
    EXPECT_TRUE(receipt.scrubbed);
    house.close();
    EXPECT_FALSE(anywhere(draft));
    EXPECT_FALSE(anywhere(entry));
    loseTheFile();
    house.reply = house->unlock(kPassphrase);
    ASSERT_EQ(house.reply.result, UnlockResult::Opened);
    EXPECT_FALSE(house.reply.integrity.rowsMissing) << "what was erased is not missing";
    EXPECT_FALSE(house->entries(kVisit).ok() && !house->entries(kVisit).value().empty());
}

TEST_F(Copied, ASnapshotHoldsNoWordThatWasBeingTyped)
{
    ASSERT_TRUE(house->keepDraft("person/1", "half a sentence").ok());
    ASSERT_TRUE(house->keepState("screen", "{}").ok());
    ASSERT_TRUE(take());
    EXPECT_EQ(SQLite::Database(snapshot().string(), SQLite::OPEN_READWRITE)
                  .execAndGet("SELECT (SELECT count(*) FROM draft) + (SELECT count(*) FROM state)")
                  .getInt(),
              0);
}

TEST_F(Copied, TheHalfOfAKilledSnapshotKeepsNobody)
{
    const std::string person = house->addPerson("quetzal").value();
    const std::string key = blobIn(file(), "SELECT wrapped_key FROM person WHERE id = '" + person + "'");
    fs::create_directories(house.dir / "snapshots");
    ASSERT_TRUE(copyDatabase(file(), house.dir / "snapshots" / "vault.part", progress).ok());
    ASSERT_TRUE(anywhere(key));
    ASSERT_TRUE(house->erase(person).ok());
    EXPECT_FALSE(anywhere(key));
}

TEST_F(Copied, ALogHeldByAReaderIsSaidAndEmptiedByTheNextUnlock)
{
    const std::string person = house->addPerson("quetzal").value();
    const std::string key = blobIn(file(), "SELECT wrapped_key FROM person WHERE id = '" + person + "'");
    {
        SQLite::Database other(file().string(), SQLite::OPEN_READWRITE);
        other.exec("BEGIN");
        (void)other.execAndGet("SELECT count(*) FROM person").getInt();
        const EraseReceipt receipt = house->erase(person).value();
        EXPECT_EQ(receipt.scrubbed, !anywhere(key)) << "the receipt is true";
        other.exec("COMMIT");
    }
    house.reopenUnlocked();
    EXPECT_FALSE(anywhere(key));
}

TEST_F(Copied, ASnapshotThatIsBeingTakenKeepsNobodyWhoIsErasedMeanwhile)
{
    for (int i = 0; i < 300; ++i)
        ASSERT_TRUE(house->addPerson("other " + std::string(400, 'x')).ok());
    for (int round = 0; round < 20; ++round) {
        const std::string person = house->addPerson("quetzal").value();
        const std::string key = blobIn(file(), "SELECT wrapped_key FROM person WHERE id = '" + person + "'");
        std::thread taking([&] { (void)takeSnapshot(file(), house.clock.now().wallMs, progress); });
        std::this_thread::sleep_for(std::chrono::milliseconds(round));
        EXPECT_TRUE(house->erase(person).ok());
        taking.join();
        EXPECT_FALSE(anywhere(key)) << round;
    }
}
