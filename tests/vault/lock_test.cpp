#include "vault/vaultsupport.h"

#include <gmock/gmock.h>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;
using storage::FailureKind;

namespace {

constexpr const char *kWrong = "some other four words";

void fail(VaultHouse &house, int times)
{
    for (int i = 0; i < times; ++i) {
        house.clock.advance(house->unlockOutlook().retryAfterMs);
        ASSERT_NE(house->unlock(kWrong).result, UnlockResult::Opened);
    }
}

} // namespace

TEST(Lock, AsksForNothingAtTheFirstLaunch)
{
    VaultHouse house;
    EXPECT_EQ(house.open().state(), State::NoVault);
    EXPECT_FALSE(house.trouble);
    EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::NotSetUp);
}

TEST(Lock, OpensWithThePassphraseAfterARestart)
{
    VaultHouse house;
    EXPECT_EQ(house.openSetUp().state(), State::Unlocked);
    EXPECT_EQ(house.words.size(), 24u);
    EXPECT_EQ(house.open().state(), State::Locked);
    EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    EXPECT_EQ(house->state(), State::Unlocked);
    house->lock();
    EXPECT_EQ(house->state(), State::Locked);
}

TEST(Lock, KeepsRecordsShutWhileLocked)
{
    VaultHouse house;
    const std::string person = house.openSetUp().addPerson("{}").value();
    house->lock();
    EXPECT_EQ(house->heads("person").failure().kind, FailureKind::Locked);
    EXPECT_EQ(house->head(person).failure().kind, FailureKind::Locked);
    EXPECT_EQ(house->addPerson("{}").failure().kind, FailureKind::Locked);
    EXPECT_EQ(
        house->append(Record{.id = {}, .personId = person, .kind = "plan", .deviceId = {}, .body = {}}).failure().kind,
        FailureKind::Locked);
    EXPECT_EQ(house->entries("v").failure().kind, FailureKind::Locked);
    EXPECT_EQ(house->keepDraft("d", "x").failure().kind, FailureKind::Locked);
    EXPECT_EQ(house->draft("d").failure().kind, FailureKind::Locked);
    EXPECT_EQ(house->erasePerson(person).failure().kind, FailureKind::Locked);
    EXPECT_EQ(house->changePassphrase(kPassphrase, kWrong).failure().kind, FailureKind::Locked);
}

TEST(Lock, RefusesAShortOrPlainPassphrase)
{
    EXPECT_EQ(passphraseFault("nine char"), PassphraseFault::TooShort);
    EXPECT_EQ(passphraseFault("ñañañañañ"), PassphraseFault::TooShort); // 18 bytes, 9 characters
    EXPECT_EQ(passphraseFault("aaaaaaaaaaaa"), PassphraseFault::TooPlain);
    EXPECT_EQ(passphraseFault("1234567890"), PassphraseFault::TooPlain);
    EXPECT_EQ(passphraseFault("abcdefghijkl"), PassphraseFault::TooPlain);
    EXPECT_EQ(passphraseFault("ten chars!"), PassphraseFault::None);
    VaultHouse house;
    EXPECT_EQ(house.open().setUp("short", WordLanguage::English).failure().kind, FailureKind::BadInput);
    EXPECT_EQ(house->state(), State::NoVault);
}

TEST(Lock, IsSetUpOnlyOnce)
{
    VaultHouse house;
    EXPECT_EQ(house.openSetUp().setUp(kWrong, WordLanguage::English).failure().kind, FailureKind::BadInput);
    EXPECT_EQ(house.open().setUp(kWrong, WordLanguage::English).failure().kind, FailureKind::BadInput);
    EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
}

TEST(Lock, WaitsAfterTheThirdWrongPassphraseAndTwiceAsLongEachTime)
{
    VaultHouse house;
    house.openSetUp().lock();
    EXPECT_EQ(house->unlock(kWrong).retryAfterMs, 0);
    const auto second = house->unlock(kWrong);
    EXPECT_EQ(second.result, UnlockResult::WrongSecret);
    EXPECT_EQ(second.retryAfterMs, 0);
    EXPECT_EQ(second.triesLeft, 8);
    EXPECT_EQ(house->unlock(kWrong).retryAfterMs, 10'000);
    EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::TooSoon);
    house.clock.advance(9'999);
    EXPECT_EQ(house->unlock(kPassphrase).retryAfterMs, 1);
    house.clock.advance(1);
    EXPECT_EQ(house->unlock(kWrong).retryAfterMs, 20'000);
    house.clock.advance(20'000);
    EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    house->lock();
    EXPECT_EQ(house->unlock(kWrong).triesLeft, 9); // a right one starts over
}

TEST(Lock, KeepsTheWaitAcrossARestart)
{
    VaultHouse house;
    house.openSetUp().lock();
    fail(house, 5);
    const auto wait = house->unlockOutlook().retryAfterMs;
    EXPECT_EQ(wait, 40'000);
    house.open();
    EXPECT_EQ(house->unlockOutlook().retryAfterMs, wait);
    EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::TooSoon);
}

TEST(Lock, IsNotShortenedByAChangedClock)
{
    VaultHouse house;
    house.openSetUp().lock();
    fail(house, 4);
    house.clock.setWall(house.clock.at.wallMs + 86'400'000);
    EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::TooSoon);
    house.clock.setWall(house.clock.at.wallMs - 10 * 86'400'000LL);
    EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::TooSoon);
    house.clock.advance(20'000);
    EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
}

TEST(Lock, CountsOnlyTheTimeSinceTheBootAfterAReboot)
{
    VaultHouse house;
    house.openSetUp().lock();
    fail(house, 4);
    house.clock.reboot(86'400'000); // 1 s after a boot; the day in between may be a changed clock
    house.open();
    EXPECT_EQ(house->unlock(kPassphrase).retryAfterMs, 19'000);
    house.clock.advance(19'000);
    EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
}

TEST(Lock, TakesOnlyTheRecoveryWordsAfterTenWrongOnes)
{
    VaultHouse house;
    house.openSetUp().lock();
    fail(house, 10);
    house.clock.advance(86'400'000);
    EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::RecoveryOnly);
    house.open();
    EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::RecoveryOnly);
    EXPECT_EQ(house->unlockWithRecovery(house.recovery()).result, UnlockResult::Opened);
    ASSERT_TRUE(house->changePassphrase({}, kWrong).ok());
    house.open();
    EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::WrongSecret);
    EXPECT_EQ(house->unlock(kWrong).result, UnlockResult::Opened);
}

TEST(Lock, CountsATryBeforeItIsTaken)
{
    // A kill during key derivation must not give the try back: the count is on disk before the derivation begins. Here
    // the derivation fails for want of the key row, which is as good as a kill.
    VaultHouse house;
    house.openSetUp();
    house.meddle("UPDATE keyslot SET wrapped = randomblob(72) WHERE slot = 'passphrase'");
    EXPECT_EQ(house.open().unlock(kPassphrase).result, UnlockResult::SlotDamaged);
    EXPECT_EQ(house.ask("SELECT failures FROM attempt"), 1);
}

TEST(Lock, TellsMistypedWordsFromWrongOnes)
{
    VaultHouse house, other;
    house.openSetUp().lock();
    other.openSetUp();
    EXPECT_EQ(house->unlockWithRecovery("acorn actor").result, UnlockResult::MistypedWords);
    EXPECT_EQ(house->unlockWithRecovery(other.recovery()).result, UnlockResult::WrongSecret);
    EXPECT_EQ(house->unlockWithRecovery(house.recovery()).result, UnlockResult::Opened);
}

TEST(Lock, ChangesThePassphraseOnlyForWhoKnowsIt)
{
    VaultHouse house;
    const std::string person = house.openSetUp().addPerson("{\"name\":\"Robin\"}").value();
    EXPECT_EQ(house->changePassphrase(kWrong, "another long one").failure().kind, FailureKind::WrongSecret);
    EXPECT_EQ(house->changePassphrase(kPassphrase, "short").failure().kind, FailureKind::BadInput);
    ASSERT_TRUE(house->changePassphrase(kPassphrase, "another long one").ok());
    house.open();
    EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::WrongSecret);
    EXPECT_EQ(house->unlock("another long one").result, UnlockResult::Opened);
    EXPECT_TRUE(house->head(person).ok());
}

TEST(Lock, StoresTheCostAndNoticesWhenItIsTurnedDown)
{
    VaultHouse house;
    house.openSetUp();
    EXPECT_EQ(house.ask("SELECT passes FROM keyslot WHERE slot = 'passphrase'"), 1);
    EXPECT_EQ(house.ask("SELECT memory_bytes FROM keyslot WHERE slot = 'passphrase'"), 8192);
    house.meddle("UPDATE keyslot SET passes = 2 WHERE slot = 'passphrase'");
    EXPECT_EQ(house.open().unlock(kPassphrase).result, UnlockResult::SlotDamaged);
    house.meddle("UPDATE keyslot SET passes = 1000000, memory_bytes = 1000000000000 WHERE slot = 'passphrase'");
    EXPECT_EQ(house.open().unlock(kPassphrase).result, UnlockResult::KeyStoreLost); // and at once
}

TEST(Lock, DefaultCostIsAtLeastTheFloorOfTheDesign)
{
    EXPECT_GE(KdfCost().passes, 3u);
    EXPECT_GE(KdfCost().memoryBytes, std::size_t{64} << 20);
}

TEST(Lock, IsTiedToTheSystemKeyStoreWhereThereIsOne)
{
    VaultHouse house;
    MemoryKeyStore guarded;
    house.guarded = &guarded;
    house.openSetUp();
    ASSERT_EQ(guarded.kept.size(), 1u);
    EXPECT_EQ(house.open().unlock(kPassphrase).result, UnlockResult::Opened);
    guarded.away = true;
    EXPECT_EQ(house.open().unlock(kPassphrase).result, UnlockResult::KeyStoreAway);
    EXPECT_EQ(house->unlockOutlook().triesLeft, 10); // not the person's mistake
    EXPECT_EQ(house->unlockWithRecovery(house.recovery()).result, UnlockResult::Opened);
    guarded.away = false;
    guarded.kept.begin()->second[0] ^= 1;
    EXPECT_EQ(house.open().unlock(kPassphrase).result, UnlockResult::WrongSecret);
}

TEST(Lock, DoesWithoutAKeyStoreThatIsAwayAtSetup)
{
    VaultHouse house;
    MemoryKeyStore guarded;
    guarded.away = true;
    house.guarded = &guarded;
    house.openSetUp();
    EXPECT_EQ(house.open().unlock(kPassphrase).result, UnlockResult::Opened);
}

TEST(Lock, RemembersThatNobodyHasWrittenTheWordsDown)
{
    VaultHouse house;
    house.openSetUp().lock(); // killed while the words were on screen
    EXPECT_FALSE(house->unlock(kPassphrase).wordsNoted);
    const std::string old = house.recovery();
    const auto fresh = house->renewRecoveryWords(WordLanguage::Spanish);
    ASSERT_TRUE(fresh.ok());
    house.words = fresh.value();
    ASSERT_TRUE(house->noteRecoveryWords().ok());
    house.open();
    EXPECT_EQ(house->unlockWithRecovery(old).result, UnlockResult::WrongSecret);
    EXPECT_EQ(house->unlockWithRecovery(house.recovery()).result, UnlockResult::Opened);
    house->lock();
    EXPECT_TRUE(house->unlock(kPassphrase).wordsNoted);
}
