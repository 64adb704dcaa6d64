#include "support/fulldisk.h"
#include "vault/attempts.h"
#include "vault/backup.h"
#include "vault/copies.h"
#include "vault/keyslots.h"
#include "vault/schema.h"
#include "vault/sealing.h"
#include "vault/snapshots.h"
#include "vault/vaultsupport.h"

#include <gmock/gmock.h>

#include <thread>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;
using storage::FailureKind;
using testing::IsEmpty;
namespace fs = std::filesystem;

namespace {

constexpr const char *kBo = "another four plain words";
constexpr const char *kNew = "quite other words today";
const std::string kVisit = "11111111111111111111111111111111";

std::string blobIn(const fs::path &file, const std::string &sql)
{
    SQLite::Database db(file.string(), SQLite::OPEN_READWRITE);
    SQLite::Statement query(db, sql);
    return query.executeStep() ? blobOf(query.getColumn(0)) : std::string();
}

/// Whoever holds the folder: everything in it, and patience.
class Copied : public testing::Test {
protected:
    VaultHouse house;
    Progress progress;
    std::string bo;

    void SetUp() override
    {
        house.openSetUp();
        ASSERT_TRUE(house->noteRecoveryWords().ok());
    }
    fs::path file() { return house.dir / "vault.db"; }
    bool take() { return takeSnapshot(file(), house.clock.now().wallMs, progress).ok(); }
    fs::path snapshot() { return snapshotsOf(file()).front().file; }
    void addBo()
    {
        ASSERT_TRUE(house->addPeer("Bo", kBo, WordLanguage::English).ok());
        const auto all = house->peers();
        for (const Peer &peer : all.value())
            if (peer.label == "Bo")
                bo = peer.id;
    }
    void loseTheFile()
    {
        house.close();
        removeDatabase(file());
        house.open();
    }
    /// Every slot of every copy goes into the live file, over those that are there.
    void graft()
    {
        house.close();
        std::string sql;
        int n = 0;
        for (const fs::path &copy : Copies(file()).all()) {
            const std::string name = "c" + std::to_string(n++);
            sql += "ATTACH '" + copy.string() + "' AS " + name + "; INSERT OR IGNORE INTO peer SELECT * FROM " + name
                + ".peer; INSERT OR REPLACE INTO keyslot SELECT * FROM " + name + ".keyslot;";
        }
        house.meddle(sql + "DELETE FROM attempt");
        house.open();
    }
    bool anywhere(const std::string &bytes)
    {
        for (const auto &each : fs::recursive_directory_iterator(house.dir.path()))
            if (each.is_regular_file() && bytesOf(each.path()).find(bytes) != std::string::npos)
                return true;
        return false;
    }
};

} // namespace

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
    std::ofstream(house.dir / "vault.db.damaged-7") << std::string(262'140, 'x') << slot << std::string(70'000, 'y'); // over a seam of reading
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
    const auto slot = [&] { auto db = storage::Database::open(file(), vaultSchema()); return *readSlot(*db.value(), peerIds(*db.value()).front(), kPassphraseSlot); }();
    ASSERT_THAT(Copies(file()).spoil({slot}), IsEmpty()); // as far as a kill let it come
    house.meddle("INSERT OR REPLACE INTO header VALUES ('copies due', x'31')");
    house.reopenUnlocked();
    loseTheFile();
    EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
}

TEST_F(Copied, NothingTypedAboutAnErasedPersonIsInASnapshotNorComesBack)
{
    const std::string person = house->addPerson("quetzal").value();
    const std::string plan = house->append({.id = {}, .personId = person, .kind = "plan", .deviceId = {}, .body = "plan"}).value().id;
    ASSERT_TRUE(house->append(Entry{.id = {}, .visitId = kVisit, .kind = "note", .at = house.clock.now(), .body = "she has a knife"}).ok());
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
    EXPECT_EQ(SQLite::Database(snapshot().string(), SQLite::OPEN_READWRITE).execAndGet("SELECT (SELECT count(*) FROM draft) + (SELECT count(*) FROM state)").getInt(), 0);
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

TEST_F(Copied, WrongTriesAreNotForgottenWhenTheFileIsTakenAway)
{
    ASSERT_TRUE(take());
    house->lock();
    for (int i = 0; i < 5; ++i) {
        house.clock.advance(600'000);
        ASSERT_EQ(house->unlock("wrong wrong wrong wrong").result, UnlockResult::WrongSecret) << i;
    }
    const UnlockReply before = house->unlockOutlook();
    loseTheFile();
    EXPECT_EQ(house->unlockOutlook().triesLeft, before.triesLeft);
    EXPECT_EQ(house->unlockOutlook().result, UnlockResult::TooSoon);
    house.clock.advance(600'000);
    ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    loseTheFile();
    EXPECT_EQ(house->unlockOutlook().triesLeft, Attempts::kMost) << "a right one clears them in the copies too";
}

TEST_F(Copied, ABackupWithATriggerIsNoBackup)
{
    VaultHouse other;
    other.openSetUp();
    other.meddle("CREATE TRIGGER bad AFTER INSERT ON revision BEGIN DELETE FROM audit; END");
    ASSERT_TRUE(writeBackup(other.dir / "vault.db", other.dir / "b.handrail", kBo, kCheap, 1, progress).ok());
    const auto prepared = prepareRestore(other.dir / "b.handrail", file(), kBo, progress);
    ASSERT_FALSE(prepared.ok());
    EXPECT_EQ(prepared.failure().kind, FailureKind::Damaged);
    EXPECT_FALSE(fs::exists(file().string() + ".incoming"));
}

TEST_F(Copied, ATableThatIsNotOursIsLeftBehindByARestore)
{
    VaultHouse other;
    ASSERT_TRUE(other.openSetUp().addPerson("robin").ok());
    other.meddle("CREATE TABLE extra (x); INSERT INTO extra VALUES ('stay'); CREATE INDEX mine ON extra (x)");
    ASSERT_TRUE(writeBackup(other.dir / "vault.db", other.dir / "b.handrail", kBo, kCheap, 1, progress).ok());
    ASSERT_TRUE(prepareRestore(other.dir / "b.handrail", file(), kBo, progress).ok());
    ASSERT_TRUE(house->adoptRestored().ok());
    ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    EXPECT_EQ(house->heads("person").value().size(), 1u);
    EXPECT_EQ(house.ask("SELECT count(*) FROM sqlite_master WHERE name IN ('extra', 'mine')"), 0);
}

TEST_F(Copied, ABackupThatAsksForMoreThanAPhoneBearsIsRefusedBeforeAnyOfIt)
{
    ASSERT_TRUE(writeBackup(file(), house.dir / "b.handrail", kBo, kCheap, 1, progress).ok());
    std::string bytes = bytesOf(house.dir / "b.handrail");
    for (const auto &[passes, memory] : {std::pair<std::uint64_t, std::uint64_t>{13, 8192}, {1, (std::uint64_t{256} << 20) + 1}}) {
        for (int i = 0; i < 8; ++i) {
            bytes[static_cast<std::size_t>(24 + i)] = static_cast<char>(passes >> (56 - 8 * i) & 0xff);
            bytes[static_cast<std::size_t>(32 + i)] = static_cast<char>(memory >> (56 - 8 * i) & 0xff);
        }
        std::ofstream(house.dir / "costly.handrail", std::ios::binary) << bytes;
        EXPECT_EQ(prepareRestore(house.dir / "costly.handrail", file(), kBo, progress).failure().kind, FailureKind::BadInput);
    }
}
