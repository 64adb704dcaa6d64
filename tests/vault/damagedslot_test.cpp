// A key slot that a failing disk, or somebody, turned a byte of: the right passphrase does not open it any more, and
// must not look like a wrong one, least of all where wrong ones erase everything.
#include "vault/vaultsupport.h"

#include <gmock/gmock.h>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;

namespace {

constexpr const char *kWrong = "some other four words";

/// One byte of a column turned.
std::string turned(const std::string &slot, const std::string &column, int at)
{
    const std::string n = std::to_string(at);
    return "UPDATE keyslot SET " + column + " = CAST(substr(" + column + ", 1, " + n + ") || (CASE hex(substr(" + column
           + ", " + n + " + 1, 1)) WHEN '00' THEN x'01' ELSE x'00' END) || substr(" + column + ", " + n
           + " + 2) AS BLOB) WHERE slot = '" + slot + "'";
}

struct DamagedSlot : testing::Test {
    VaultHouse house;
    std::string words;

    void SetUp() override
    {
        house.openSetUp();
        ASSERT_TRUE(house->addPerson("robin").ok());
        ASSERT_TRUE(house->setEraseAfter(5).ok());
        words = house.recovery();
    }
    UnlockResult answerTo(std::string_view secret)
    {
        house.clock.advance(house->unlockOutlook().retryAfterMs);
        return house->unlock(secret).result;
    }
    void turn(const std::string &slot, const std::string &column, int at)
    {
        house.meddle(turned(slot, column, at));
        house.open();
    }
};

} // namespace

TEST_F(DamagedSlot, IsToldApartFromAWrongPassphraseErasesNothingAndIsMendedByTheWords)
{
    const std::vector<std::function<void()>> ways{
        [this] { turn("passphrase", "salt", 3); },
        [this] { turn("passphrase", "wrapped", 0); },
        [this] { turn("passphrase", "wrapped", 71); },
        [this] { turn("passphrase", "wrapped", 30); },
        [this] { house.meddle("UPDATE keyslot SET passes = 2 WHERE slot = 'passphrase'"), house.open(); },
        [this] { house.meddle("UPDATE keyslot SET memory_bytes = 16384 WHERE slot = 'passphrase'"), house.open(); },
        [this] { house.meddle("UPDATE keyslot SET guarded = 1 WHERE slot = 'passphrase'"), house.open(); },
    };
    for (std::size_t way = 0; way < ways.size(); ++way) {
        SCOPED_TRACE(way);
        ways[way]();
        for (int i = 0; i < 6; ++i)
            EXPECT_EQ(answerTo(kPassphrase), UnlockResult::SlotDamaged);
        ASSERT_EQ(house->unlockWithRecovery(words).result, UnlockResult::Opened);
        EXPECT_EQ(house->heads("person").value().size(), 1u);
        ASSERT_TRUE(house->changePassphrase({}, kPassphrase).ok());
        house.open();
        EXPECT_EQ(answerTo(kWrong), UnlockResult::WrongSecret) << "mended: a wrong one is wrong again";
        EXPECT_EQ(answerTo(kPassphrase), UnlockResult::Opened);
    }
}

TEST_F(DamagedSlot, OfTheWordsIsToldApartFromWordsOfOtherRecords)
{
    turn("recovery", "wrapped", 12);
    EXPECT_EQ(house->unlockWithRecovery(words).result, UnlockResult::SlotDamaged);
    EXPECT_EQ(answerTo(kPassphrase), UnlockResult::Opened);
    VaultHouse other;
    ASSERT_EQ(other.openSetUp().state(), State::Unlocked);
    ASSERT_TRUE(house->renewRecoveryWords(WordLanguage::English).ok());
    house.open();
    EXPECT_EQ(house->unlockWithRecovery(other.recovery()).result, UnlockResult::WrongSecret);
}

TEST_F(DamagedSlot, WhoTurnsTheSumKeepsNobodyOutAndGetsNoTryMore)
{
    house.meddle("UPDATE header SET value = zeroblob(length(value)) WHERE name LIKE 'slot sum %'");
    house.open();
    for (int i = 0; i < 9; ++i)
        EXPECT_EQ(answerTo(kWrong), UnlockResult::SlotDamaged);
    EXPECT_EQ(answerTo(kWrong), UnlockResult::RecoveryOnly);
    ASSERT_EQ(house->unlockWithRecovery(words).result, UnlockResult::Opened);
    house.meddle("UPDATE header SET value = zeroblob(length(value)) WHERE name LIKE 'slot sum %'");
    house.open();
    EXPECT_EQ(answerTo(kPassphrase), UnlockResult::Opened) << "the slot is whole";
    house.open();
    EXPECT_EQ(answerTo(kWrong), UnlockResult::WrongSecret) << "what opened is known to be whole";
}

TEST_F(DamagedSlot, OfAVaultFromBeforeHasASumFromTheFirstUnlockOn)
{
    house.meddle("DELETE FROM header WHERE name LIKE 'slot sum %'");
    house.open();
    EXPECT_EQ(answerTo(kWrong), UnlockResult::WrongSecret);
    EXPECT_EQ(answerTo(kPassphrase), UnlockResult::Opened);
    EXPECT_EQ(house.ask("SELECT count(*) FROM header WHERE name LIKE 'slot sum %'"), 2);
    turn("passphrase", "wrapped", 20);
    EXPECT_EQ(answerTo(kPassphrase), UnlockResult::SlotDamaged);
}

TEST_F(DamagedSlot, WrongOnesStillEraseWhereTheSlotIsWhole)
{
    house.open();
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(answerTo(kWrong), UnlockResult::WrongSecret);
    EXPECT_EQ(answerTo(kWrong), UnlockResult::Erased);
}

TEST_F(DamagedSlot, NothingOfARemovedPeersSlotsStays)
{
    ASSERT_TRUE(house->addPeer("Kim", "four words for Kim only", WordLanguage::English).ok());
    const std::string kim = house->peers().value().back().id;
    const auto removed = house->removePeer(kim);
    ASSERT_TRUE(removed.ok()) << removed.failure().detail;
    EXPECT_EQ(house.ask("SELECT count(*) FROM header WHERE name LIKE 'slot sum %'"), 2);
}
