#include "vault/attempts.h"
#include "vault/backup.h"
#include "vault/copied.h"

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;
using storage::FailureKind;

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

TEST_F(Copied, ADamagedFileThatWasPutAsideStaysAsItWasFoundWhateverIsTried)
{
    house.close();
    const fs::path aside = file().string() + ".damaged-7";
    fs::copy_file(file(), aside);
    const std::string found = bytesOf(aside);
    house.open();
    EXPECT_EQ(house->unlock("wrong wrong wrong wrong").result, UnlockResult::WrongSecret);
    EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    EXPECT_EQ(bytesOf(aside), found);
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
    for (const auto &[passes, memory] :
         {std::pair<std::uint64_t, std::uint64_t>{13, 8192}, {1, (std::uint64_t{256} << 20) + 1}}) {
        for (int i = 0; i < 8; ++i) {
            bytes[static_cast<std::size_t>(24 + i)] = static_cast<char>(passes >> (56 - 8 * i) & 0xff);
            bytes[static_cast<std::size_t>(32 + i)] = static_cast<char>(memory >> (56 - 8 * i) & 0xff);
        }
        std::ofstream(house.dir / "costly.handrail", std::ios::binary) << bytes;
        EXPECT_EQ(prepareRestore(house.dir / "costly.handrail", file(), kBo, progress).failure().kind,
                  FailureKind::BadInput);
    }
}

TEST_F(Copied, WhoeverErasesSomebodyTakesEverythingThatWasTypedOrWaitedForThem)
{
    const std::string robin = house->addPerson("robin").value(), other = house->addPerson("other").value();
    const auto of = [&](const std::string &person, const char *kind) {
        return house->append({.id = {}, .personId = person, .kind = kind, .deviceId = {}, .body = "{}"}).value().id;
    };
    const std::string plan = of(robin, "plan"), step = of(robin, "followup"), stays = of(other, "followup");
    for (const std::string &id : {robin, plan, step, stays})
        ASSERT_TRUE(house->keepDraft("draft/" + id + "/x", "typed").ok());
    for (const std::string &id : {step, stays})
        ASSERT_TRUE(house->keepState("followup/" + id, "{}").ok());
    ASSERT_TRUE(house->keepState("visit", R"({"person":")" + robin + "\"}").ok()) << "what is going on is no record of theirs";
    ASSERT_TRUE(house->erasePerson(robin).ok()); // the one way: erase() with its receipt kept
    EXPECT_EQ(house->lastReceipt().value().personId, robin);
    for (const std::string &id : {robin, plan, step})
        EXPECT_FALSE(house->draft("draft/" + id + "/x").value());
    EXPECT_FALSE(house->state("followup/" + step).value());
    EXPECT_TRUE(house->draft("draft/" + stays + "/x").value());
    EXPECT_TRUE(house->state("followup/" + stays).value());
    EXPECT_TRUE(house->state("visit").value());
}
