#include "vault/backup.h"
#include "vault/copies.h"
#include "vault/filecopy.h"
#include "vault/killedlines.h"
#include "vault/killedprogram.h"
#include "vault/snapshots.h"
#include "vault/vaultsupport.h"

#include <gmock/gmock.h>

#include <random>
#include <set>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;
using testing::ElementsAre;
namespace fs = std::filesystem;

// A program that renews secrets, erases people or restores a backup without a pause, killed at any moment, again and
// again on one folder.
namespace {

struct KillDeeds : testing::Test {
    VaultHouse house;
    Progress progress;
    std::mt19937 random{std::random_device{}()};
    std::string robin;

    void SetUp() override
    {
        robin = house.openSetUp().addPerson("robin").value();
        ASSERT_TRUE(house->noteRecoveryWords().ok());
        ASSERT_TRUE(house->append(mark("visit", "seen")).ok());
        ASSERT_TRUE(house->keepOwn("me/1", "slept well").ok());
        ASSERT_TRUE(takeSnapshot(house.dir / "vault.db", 1, progress).ok());
    }
    std::vector<Said> round(const char *mode, int seed, int mostSteps)
    {
        house.close();
        auto said = killOnce(house.dir.path(), mode, seed, 0,
                             1 + static_cast<int>(random() % static_cast<unsigned>(mostSteps)));
        house.clock.setWall(storage::SystemClock().now().wallMs + 3'600'000);
        house.open();
        return said;
    }
    void stillThere()
    {
        EXPECT_TRUE(house->head(robin).ok());
        EXPECT_THAT(bodies(*house, "visit"), ElementsAre("seen"));
        EXPECT_EQ(house->own("me/1").value(), "slept well");
        EXPECT_TRUE(house->verify().value().whole());
    }
    bool opensAlone(const fs::path &copy, const std::string &passphrase, const std::string &peer)
    {
        VaultHouse alone;
        fs::copy_file(copy, alone.dir / "vault.db");
        alone.open();
        return alone->unlock(passphrase, peer).result == UnlockResult::Opened;
    }
};

} // namespace

TEST_F(KillDeeds, RenewingSecretsNeverLocksAnybodyOutNorLeavesAnOldOneIn)
{
    const std::string peer = house->currentPeer();
    std::set<std::string> removed;
    int number = 0;
    for (int i = 0; i < killRounds(12); ++i) {
        SCOPED_TRACE(i);
        for (const Said &said : round("renew", number, 3'000)) {
            number = said.what == 'P' ? said.number : number;
            if (said.what == 'X')
                removed.insert(said.where);
        }
        ASSERT_FALSE(house.trouble);
        if (house->unlock(passphraseFor(number), peer).result != UnlockResult::Opened) {
            house.clock.advance(3'600'000);
            ASSERT_EQ(house->unlock(passphraseFor(++number), peer).result, UnlockResult::Opened)
                << "changed, and killed before it could say so";
        }
        stillThere();
        const auto allEach = house->peers();
        for (const Peer &each : allEach.value()) {
            EXPECT_FALSE(removed.contains(each.id));
            if (each.id != peer) {
                ASSERT_TRUE(house->removePeer(each.id).ok());
            }
        }
        for (const fs::path &copy : Copies(house.dir / "vault.db").all()) {
            EXPECT_TRUE(opensAlone(copy, passphraseFor(number), peer)) << copy;
            if (number > 0) {
                EXPECT_FALSE(opensAlone(copy, passphraseFor(number - 1), peer)) << copy;
            }
        }
    }
    std::printf("%d rounds, %d changes of the passphrase, %zu peers removed\n", killRounds(12), number, removed.size());
    EXPECT_TRUE(number > 0 || killRounds(12) < 12);
}

TEST_F(KillDeeds, ErasingLeavesNobodyHalfErasedAndBringsNobodyBack)
{
    int erased = 0;
    for (int i = 0; i < killRounds(12); ++i) {
        SCOPED_TRACE(i);
        std::set<std::string> made, gone;
        for (const Said &said : round("erase", i, 3'000)) {
            if (said.what == 'A')
                made.insert(said.where);
            if (said.what == 'X')
                gone.insert(said.where);
        }
        erased += static_cast<int>(gone.size());
        ASSERT_FALSE(house.trouble);
        house.reply = house->unlock(kPassphrase);
        ASSERT_EQ(house.reply.result, UnlockResult::Opened);
        EXPECT_TRUE(house.reply.integrity.whole());
        stillThere();
        for (const std::string &person : made) {
            const bool there = house->head(person).ok();
            EXPECT_TRUE(!there || !gone.contains(person));
            EXPECT_EQ(there, !house->heads("plan", person).value().empty());
            EXPECT_EQ(there, !house->entries("v" + person).value().empty());
            if (!there)
                gone.insert(person);
        }
        for (const fs::path &copy : Copies(house.dir / "vault.db").all()) {
            SQLite::Database db(copy.string(), SQLite::OPEN_READWRITE);
            for (const std::string &person : gone)
                EXPECT_EQ(db.execAndGet("SELECT count(*) FROM person WHERE id = '" + person
                                        + "' AND id NOT IN (SELECT person_id FROM erased)")
                              .getInt(),
                          0)
                    << copy;
        }
        const auto allPerson = house->heads("person");
        for (const Record &person : allPerson.value())
            if (person.id != robin) {
                ASSERT_TRUE(house->erase(person.id).ok());
            }
    }
    std::printf("%d rounds, %d people erased, none came back\n", killRounds(12), erased);
    EXPECT_TRUE(erased > 0 || killRounds(12) < 12);
}

TEST_F(KillDeeds, RestoringLeavesTheOneVaultOrTheOtherAndNoRestInTheFolder)
{
    ASSERT_TRUE(writeBackup(house.dir / "vault.db", house.dir / "paper.handrail", kBo, kCheap, 1, progress).ok());
    const std::string later = house->addPerson("later").value();
    ASSERT_TRUE(house->erase(later).ok());
    int restored = 0;
    for (int i = 0; i < killRounds(12); ++i) {
        SCOPED_TRACE(i);
        for (const Said &said : round("restore", i, 2'000))
            restored += said.what == 'A' ? 1 : 0;
        ASSERT_FALSE(house.trouble);
        ASSERT_FALSE(house.damagedKeptAt) << *house.damagedKeptAt;
        house.reply = house->unlock(kPassphrase);
        ASSERT_EQ(house.reply.result, UnlockResult::Opened);
        EXPECT_TRUE(house.reply.integrity.whole());
        stillThere();
        EXPECT_FALSE(house->head(later).ok());
        house.close();
        int beside = 0;
        for (const auto &each : fs::directory_iterator(house.dir.path()))
            beside += each.path().filename().string().starts_with("vault.db.") ? 1 : 0;
        EXPECT_EQ(beside, 0) << "neither half a restore nor the vault before it";
    }
    std::printf("%d rounds, %d times restored\n", killRounds(12), restored);
    EXPECT_TRUE(restored > 0 || killRounds(12) < 100);
}

TEST_F(KillDeeds, ARescueThatIsKilledIsDoneAgain)
{
    for (int i = 0; i < killRounds(12); ++i) {
        SCOPED_TRACE(i);
        ASSERT_TRUE(takeSnapshot(house.dir / "vault.db", 2 + i, progress).ok());
        house.close();
        {
            SQLite::Database db((house.dir / "vault.db").string(), SQLite::OPEN_READWRITE);
            const int root = db.execAndGet("SELECT rootpage FROM sqlite_master WHERE name = '"
                                           + std::string(i % 2 ? "audit" : "revision") + "'")
                                 .getInt();
            const int page = db.execAndGet("PRAGMA page_size").getInt();
            std::fstream file(house.dir / "vault.db", std::ios::binary | std::ios::in | std::ios::out);
            file.seekp(static_cast<std::streamoff>(root - 1) * page);
            file << std::string(static_cast<std::size_t>(page), '\xff');
        }
        house.close();
        (void)doOnce(house.dir.path(), "open", 1 + static_cast<int>(random() % 150));
        house.clock.setWall(storage::SystemClock().now().wallMs + 3'600'000);
        house.open();
        ASSERT_FALSE(house.trouble);
        ASSERT_TRUE(house->damageReport().value()) << "it is said, whatever came between";
        ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
        ASSERT_TRUE(house->acceptLoss().ok());
        ASSERT_TRUE(house->noteDamage().ok());
        stillThere();
        int kept = 0;
        for (const auto &each : fs::directory_iterator(house.dir.path()))
            if (each.path().filename().string().starts_with("vault.db.damaged-")) {
                ++kept;
                fs::remove(each.path());
            }
        EXPECT_GE(kept, 1) << "what was damaged is put aside";
    }
    std::printf("%d rescues, each killed and done again\n", killRounds(12));
}
