#include "vault/vaultsupport.h"

#include <gmock/gmock.h>

#include <random>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;
using testing::Contains;
using testing::ElementsAre;

namespace {

/// What may stand in the place of a key file after something wrote over it.
struct Ruin {
    const char *name;
    std::size_t bytes;
};

std::string noise(std::size_t bytes)
{
    std::mt19937 random(7);
    std::string made(bytes, '\0');
    for (char &each : made)
        each = static_cast<char>(random());
    return made;
}

class RuinedKeys : public testing::TestWithParam<Ruin> {
protected:
    VaultHouse house;

    void ruin(const char *key)
    {
        house.close();
        std::ofstream(house.dir / (std::string("device-") + key + ".key"), std::ios::binary | std::ios::trunc)
            << noise(GetParam().bytes);
    }
    void ruinVault()
    {
        house.close();
        for (const char *each : {"vault.db", "vault.db-wal"})
            std::ofstream(house.dir / each, std::ios::binary | std::ios::trunc) << noise(5000);
    }
    /// Opens, and what is written from now on is there after a kill and after setup.
    void keepsFromNowOn()
    {
        house.open();
        ASSERT_FALSE(house.trouble) << house.trouble->detail;
        ASSERT_TRUE(house->append(mark("v", "after")).ok());
        ASSERT_TRUE(house->keepState("run/after", "{\"step\":3}").ok());
        house.open();
        EXPECT_EQ(house->state("run/after").value(), "{\"step\":3}");
        ASSERT_TRUE(house->append(mark("v", "later")).ok());
        ASSERT_TRUE(house->setUp(kPassphrase, WordLanguage::English).ok());
        EXPECT_THAT(bodies(*house, "v"), Contains("after"));
        EXPECT_THAT(bodies(*house, "v"), Contains("later"));
    }
};

} // namespace

TEST_P(RuinedKeys, OfTheInboxKeepNothingThatIsWrittenAfterwardsFromBeingRead)
{
    house.open();
    ASSERT_TRUE(house->append(mark("v", "before")).ok());
    ruin("provisional");
    keepsFromNowOn();
    EXPECT_EQ(house->verify().value().unreadableInbox, 1) << "what the lost key sealed is kept, and said";
}

TEST_P(RuinedKeys, OfTheStateLetARunBeKeptAgain)
{
    house.open();
    ASSERT_TRUE(house->keepState("run/before", "{\"step\":1}").ok());
    ruin("state");
    keepsFromNowOn();
}

TEST_P(RuinedKeys, OfTheWitnessLetMarksBeKeptAgain)
{
    house.open();
    ASSERT_TRUE(house->append(mark("v", "before")).ok());
    ruin("witness");
    keepsFromNowOn();
    EXPECT_THAT(bodies(*house, "v"), ElementsAre("before", "after", "later"));
}

TEST_P(RuinedKeys, AllAtOnceWithTheFileItselfAreAFreshBeginning)
{
    house.open();
    ASSERT_TRUE(house->append(mark("v", "before")).ok());
    for (const char *key : {"provisional", "state", "witness"})
        ruin(key);
    ruinVault();
    keepsFromNowOn();
}

TEST_P(RuinedKeys, OfALockedVaultTakeNoRecordWithThem)
{
    house.openSetUp();
    ASSERT_TRUE(house->append(mark("v", "before")).ok());
    house->lock();
    for (const char *key : {"state", "witness"})
        ruin(key);
    house.open();
    ASSERT_FALSE(house.trouble) << house.trouble->detail;
    ASSERT_TRUE(house->append(mark("v", "locked")).ok());
    ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    EXPECT_THAT(bodies(*house, "v"), ElementsAre("before", "locked"));
}

INSTANTIATE_TEST_SUITE_P(By, RuinedKeys,
                         testing::Values(Ruin{"nothing", 0}, Ruin{"aByte", 1}, Ruin{"aKeyCutShort", 31},
                                         Ruin{"anotherKey", 32}, Ruin{"aKeyAndALine", 33}, Ruin{"noise", 5000},
                                         Ruin{"muchNoise", 200'000}),
                         [](const auto &each) { return each.param.name; });
