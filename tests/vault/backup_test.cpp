#include "support/fulldisk.h"
#include "vault/backup.h"
#include "vault/copies.h"
#include "vault/sealing.h"
#include "vault/snapshots.h"
#include "vault/vaultsupport.h"

#include <gmock/gmock.h>

#include <sstream>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;
using storage::FailureKind;

namespace {

namespace fs = std::filesystem;

constexpr const char *kBackupWords = "a passphrase for the backup";

class Backup : public testing::Test {
protected:
    VaultHouse house;
    Progress progress;
    std::string person, plan;

    void SetUp() override
    {
        person = house.openSetUp().addPerson(R"({"name":"Robin Sample"})").value();
        plan =
            house
                ->append(
                    {.id = {}, .personId = person, .kind = "plan", .deviceId = {}, .body = "the plan of the morning"})
                .value()
                .id;
    }
    [[nodiscard]] std::filesystem::path file() const { return house.dir / "kept.handrail"; }
    storage::Result<BackupInfo> back()
    {
        return writeBackup(house.dir / "vault.db", file(), kBackupWords, kCheap, house.clock.now().wallMs, progress);
    }
    storage::Result<BackupInfo> prepare(VaultHouse &into)
    {
        return prepareRestore(file(), into.dir / "vault.db", kBackupWords, progress);
    }
};

std::size_t filesIn(const std::filesystem::path &folder)
{
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

} // namespace

TEST_F(Backup, BringsEverythingBackOnAnotherDevice)
{
    ASSERT_TRUE(house->labelPeer(house->currentPeer(), "RS").ok());
    ASSERT_TRUE(house->keepOwn("journal/1", "mine").ok());
    ASSERT_TRUE(back().ok());
    EXPECT_EQ(progress.done, progress.total);
    VaultHouse other;
    other.open();
    ASSERT_TRUE(prepare(other).ok());
    EXPECT_EQ(other->state(), State::NoVault) << "nothing is replaced by looking";
    ASSERT_TRUE(other->adoptRestored().ok());
    EXPECT_EQ(other->state(), State::Locked);
    other.reply = other->unlock(kPassphrase);
    ASSERT_EQ(other.reply.result, UnlockResult::Opened);
    EXPECT_TRUE(other.reply.integrity.whole());
    EXPECT_EQ(other->head(plan).value().body, "the plan of the morning");
    EXPECT_EQ(other->own("journal/1").value(), "mine");
    EXPECT_EQ(other->peers().value().front().label, "RS");
    EXPECT_TRUE(other->audit().value().whole);
    EXPECT_THAT(other->audit().value().entries, testing::Contains(testing::Field(&AuditEntry::deed, Deed::Restored)));
    EXPECT_TRUE(other->append(mark("v", "on we go")).ok());
}

TEST_F(Backup, KeepsTheOldVaultAsideUntilTheNewOneOpens)
{
    ASSERT_TRUE(back().ok());
    ASSERT_TRUE(
        house->append({.id = plan, .personId = person, .kind = "plan", .deviceId = {}, .body = "of the evening"}).ok());
    ASSERT_TRUE(prepare(house).ok());
    ASSERT_TRUE(house->adoptRestored().ok());
    EXPECT_TRUE(house->restoreCanBeUndone().value());
    EXPECT_EQ(Copies(house.dir / "vault.db").all().size(), 1u);
    house.open(); // a restart changes nothing of that
    EXPECT_TRUE(house->restoreCanBeUndone().value());
    ASSERT_TRUE(house->undoRestore().ok());
    ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    EXPECT_EQ(house->head(plan).value().body, "of the evening");
    EXPECT_FALSE(house->restoreCanBeUndone().value());

    ASSERT_TRUE(prepare(house).ok());
    ASSERT_TRUE(house->adoptRestored().ok());
    ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    EXPECT_EQ(house->head(plan).value().body, "the plan of the morning");
    EXPECT_FALSE(house->restoreCanBeUndone().value());
    EXPECT_TRUE(Copies(house.dir / "vault.db").all().empty()) << "it opened: the old one is not needed any more";
}

/// Killed between two lines, wherever the two stand: the name of the vault before is gone and it itself is not.
TEST_F(Backup, AVaultBeforeARestoreThatNobodyNamesAnyMoreGoesAtTheUnlock)
{
    house.close();
    const fs::path left = house.dir / "vault.db.before-restore-1700000000000";
    fs::copy_file(house.dir / "vault.db", left);
    fs::copy_file(house.dir / "vault.db", house.dir / "vault.db.before-restore-of-mine"); // none of ours
    house.open();
    EXPECT_TRUE(fs::exists(left)) << "looking removes nothing";
    ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    EXPECT_FALSE(fs::exists(left)) << "it holds whoever was erased since";
    EXPECT_TRUE(fs::exists(house.dir / "vault.db.before-restore-of-mine"));
    EXPECT_EQ(house->head(plan).value().body, "the plan of the morning");
}

TEST_F(Backup, ARestoreWhoseUndoingWasCutShortCanBeUndoneAgainAndLosesNeither)
{
    ASSERT_TRUE(back().ok());
    ASSERT_TRUE(
        house->append({.id = plan, .personId = person, .kind = "plan", .deviceId = {}, .body = "of the evening"}).ok());
    ASSERT_TRUE(prepare(house).ok());
    ASSERT_TRUE(house->adoptRestored().ok());
    house.close();
    fs::rename(house.dir / "vault.db", house.dir / "vault.db.undone"); // killed here
    house.open();
    ASSERT_EQ(house->state(), State::Locked);
    EXPECT_TRUE(house->restoreCanBeUndone().value());
    ASSERT_TRUE(house->undoRestore().ok());
    house.close();
    fs::copy_file(house.dir / "vault.db", house.dir / "vault.db.undone"); // or here: the other is back already
    house.open();
    ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    EXPECT_FALSE(fs::exists(house.dir / "vault.db.undone"));
    EXPECT_EQ(house->head(plan).value().body, "of the evening");
}

TEST_F(Backup, AVaultThatIsBroughtBackAndDoesNotOpenIsNotLost)
{
    ASSERT_TRUE(back().ok());
    ASSERT_TRUE(prepare(house).ok());
    ASSERT_TRUE(house->adoptRestored().ok());
    const auto left = [&] {
        for (const auto &each : fs::directory_iterator(house.dir.path()))
            if (each.path().filename().string().starts_with("vault.db.before-restore-")
                && !each.path().string().ends_with("-wal") && !each.path().string().ends_with("-shm"))
                return each.path();
        return fs::path();
    };
    const fs::path before = left();
    ASSERT_FALSE(before.empty());
    SQLite::Database(before.string(), SQLite::OPEN_READWRITE).exec(
        "PRAGMA user_version = 50; DELETE FROM header WHERE name = 'schema'"); // of a newer Handrail
    EXPECT_FALSE(house->undoRestore().ok());
    EXPECT_EQ(left(), before) << "put back where it lay";
    EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened) << "and the restored one goes on";
}

TEST_F(Backup, CannotBringAnErasedPersonBack)
{
    const std::string other = house->addPerson(R"({"name":"Sam Example"})").value();
    ASSERT_TRUE(house->keepDraft("plan/" + plan, "half a word").ok());
    ASSERT_TRUE(back().ok());
    ASSERT_TRUE(house->erasePerson(person).ok());
    ASSERT_TRUE(prepare(house).ok());
    ASSERT_TRUE(house->adoptRestored().ok());
    house.reply = house->unlock(kPassphrase);
    ASSERT_EQ(house.reply.result, UnlockResult::Opened);
    EXPECT_TRUE(house.reply.integrity.whole()) << "what is missing is missing on purpose";
    EXPECT_FALSE(house->head(person).ok());
    EXPECT_FALSE(house->head(plan).ok());
    EXPECT_TRUE(house->heads("plan").value().empty());
    EXPECT_TRUE(house->head(other).ok());
    EXPECT_FALSE(house->draft("plan/" + plan).value());
    EXPECT_TRUE(house->verify().value().whole());
    EXPECT_EQ(house.ask("SELECT count(*) FROM person WHERE id = '" + person + "'"), 0);
    house.open(); // and again, from the same file
    ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    ASSERT_TRUE(prepare(house).ok());
    ASSERT_TRUE(house->adoptRestored().ok());
    ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    EXPECT_FALSE(house->head(plan).ok());
}

TEST_F(Backup, BringsNobodysLostAccessBackAndLetsInWhoCameLater)
{
    constexpr const char *kBo = "bo's own plain words", *kKit = "kit's own plain words",
                         *kNext = "the next plain words";
    const auto idOf = [this](const std::string &label) {
        const auto peers = house->peers();
        for (const Peer &peer : peers.value())
            if (peer.label == label)
                return peer.id;
        return std::string();
    };
    const std::string me = house->currentPeer();
    ASSERT_TRUE(house->addPeer("Bo", kBo, WordLanguage::English).ok());
    const std::string bo = idOf("Bo");
    ASSERT_TRUE(back().ok());
    ASSERT_TRUE(house->removePeer(bo).ok());
    ASSERT_TRUE(house->changePassphrase(kPassphrase, kNext).ok());
    ASSERT_TRUE(house->addPeer("Kit", kKit, WordLanguage::English).ok());
    ASSERT_TRUE(prepare(house).ok());
    ASSERT_TRUE(house->adoptRestored().ok());
    EXPECT_NE(house->unlock(kBo, bo).result, UnlockResult::Opened);
    EXPECT_NE(house->unlock(kPassphrase, me).result, UnlockResult::Opened);
    house.clock.advance(3'600'000);
    EXPECT_EQ(house->unlock(kKit, idOf("Kit")).result, UnlockResult::Opened);
    house.reply = house->unlock(kNext, me);
    ASSERT_EQ(house.reply.result, UnlockResult::Opened);
    EXPECT_TRUE(house.reply.integrity.whole());
    EXPECT_TRUE(house->verify().value().whole());
    EXPECT_EQ(house->head(plan).value().body, "the plan of the morning");
}

TEST_F(Backup, NeedsItsOwnPassphrase)
{
    ASSERT_TRUE(back().ok());
    EXPECT_EQ(prepareRestore(file(), house.dir / "vault.db", kPassphrase, progress).failure().kind,
              FailureKind::WrongSecret);
    EXPECT_EQ(writeBackup(house.dir / "vault.db", file(), "short", kCheap, 0, progress).failure().kind,
              FailureKind::BadInput);
    EXPECT_TRUE(prepare(house).ok()) << "a refused one leaves the good one";
}

TEST_F(Backup, IsSwappedByNobodyWhoCannotOpenTheVault)
{
    ASSERT_TRUE(back().ok());
    house->lock();
    ASSERT_TRUE(prepare(house).ok());
    EXPECT_EQ(house->adoptRestored().failure().kind, FailureKind::Locked);
    ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    ASSERT_TRUE(house->narrowTo({person, {plan}}).ok());
    EXPECT_EQ(house->adoptRestored().failure().kind, FailureKind::Locked);
}

TEST_F(Backup, AnyFlippedCutOrLengthenedByteIsNoticedAndNothingIsReplaced)
{
    ASSERT_TRUE(back().ok());
    const std::string whole = bytesOf(file());
    const auto refused = [&](const std::string &bytes, const std::string &what) {
        std::ofstream(file(), std::ios::binary | std::ios::trunc) << bytes;
        EXPECT_FALSE(prepare(house).ok()) << what;
        EXPECT_FALSE(std::filesystem::exists(house.dir / "vault.db.incoming")) << what;
    };
    for (std::size_t at = 0; at < whole.size(); at += 1 + whole.size() / 60) {
        std::string flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ 1);
        // The cost of the key is bounded: a flip there may ask for more memory, never for all of it.
        refused(flipped, "flipped at " + std::to_string(at));
    }
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{10}, kBackupHeadBytes, whole.size() / 2, whole.size() - 1})
        refused(whole.substr(0, size), "cut to " + std::to_string(size));
    refused(whole + "x", "one byte more");
    refused(whole + whole, "twice");
    const std::size_t block = 64 * 1024 + 17, first = kBackupHeadBytes + 256 + 17;
    ASSERT_GT(whole.size(), first + 2 * block);
    std::string swapped = whole;
    std::swap_ranges(swapped.begin() + static_cast<long>(first), swapped.begin() + static_cast<long>(first + block),
                     swapped.begin() + static_cast<long>(first + block));
    refused(swapped, "two blocks swapped");
    std::string without = whole;
    without.erase(first, block);
    refused(without, "a block left out");
    EXPECT_EQ(house->head(plan).value().body, "the plan of the morning");
    EXPECT_EQ(house->adoptRestored().failure().kind, FailureKind::NotFound);
}

TEST_F(Backup, StopsWhenAskedToAndLeavesNothingBehind)
{
    ASSERT_TRUE(back().ok());
    const std::string good = bytesOf(file());
    const std::size_t before = filesIn(house.dir.path());
    progress.cancel = true;
    EXPECT_EQ(back().failure().kind, FailureKind::Cancelled);
    EXPECT_EQ(prepare(house).failure().kind, FailureKind::Cancelled);
    EXPECT_TRUE(bytesOf(file()) == good) << "the backup that was there";
    EXPECT_EQ(filesIn(house.dir.path()), before);
}

TEST_F(Backup, AFullDiskLeavesTheOldBackupAndSaysSo)
{
    ASSERT_TRUE(back().ok());
    const std::string good = bytesOf(file());
    {
        const FullDisk full(100'000);
        const auto refused = back();
        EXPECT_EQ(refused.failure().kind, FailureKind::DiskFull) << refused.failure().detail;
        EXPECT_EQ(prepare(house).failure().kind, FailureKind::DiskFull);
    }
    EXPECT_TRUE(bytesOf(file()) == good);
    EXPECT_EQ(house->head(plan).value().body, "the plan of the morning");
}

TEST_F(Backup, AKillBetweenTheTwoRenamesIsFinishedAtTheNextStart)
{
    ASSERT_TRUE(back().ok());
    ASSERT_TRUE(prepare(house).ok());
    house.close();
    std::filesystem::rename(house.dir / "vault.db", house.dir / "vault.db.before-restore-1");
    house.reopenUnlocked();
    EXPECT_EQ(house->head(plan).value().body, "the plan of the morning");
    EXPECT_FALSE(std::filesystem::exists(house.dir / "vault.db.incoming"));
}

TEST_F(Backup, CarriesNoWordInTheClear)
{
    ASSERT_TRUE(house->labelPeer(house->currentPeer(), "Lee Label").ok());
    ASSERT_TRUE(back().ok());
    const std::string bytes = bytesOf(file());
    for (const char *word : {"Robin", "morning", "Lee Label", "SQLite format", "revision"})
        EXPECT_EQ(bytes.find(word), std::string::npos) << word;
}

TEST_F(Backup, AVaultOfANewerHandrailIsRefused)
{
    const std::int64_t today = house.ask("PRAGMA user_version");
    house.meddle("PRAGMA user_version = 99; UPDATE header SET value = x'3939' WHERE name = 'schema'");
    std::ostringstream sealed;
    std::ifstream in(house.dir / "vault.db", std::ios::binary);
    const Secret key = *stretch(kBackupWords, std::string(16, 's'), 1, 8192);
    ASSERT_TRUE(sealBackup(in, sealed, {1, 8192, std::string(16, 's'), {}}, key,
                           {1, "x", static_cast<std::int64_t>(std::filesystem::file_size(house.dir / "vault.db"))},
                           progress)
                    .ok());
    std::ofstream(file(), std::ios::binary) << sealed.str();
    house.meddle("PRAGMA user_version = " + std::to_string(today) + "; DELETE FROM header WHERE name = 'schema'");
    house.reopenUnlocked();
    EXPECT_EQ(prepare(house).failure().kind, FailureKind::TooNew);
    EXPECT_EQ(house->head(plan).value().body, "the plan of the morning");
}
