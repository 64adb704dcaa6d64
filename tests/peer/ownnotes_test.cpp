#include "peer/ownnotes.h"

#include "vault/vaultsupport.h"

#include <gmock/gmock.h>

namespace handrail::peer {
namespace {

using storage::FailureKind;
using test::VaultHouse;

constexpr const char *kSecond = "a second sentence of words";

CheckIn checkIn(const char *id, const char *words)
{
    CheckIn one;
    one.id = id;
    one.day = "2026-11-29";
    one.words = words;
    return one;
}

struct OwnNotesTest : testing::Test {
    VaultHouse house;
    std::string first, second;

    void SetUp() override
    {
        house.openSetUp();
        first = house->currentPeer();
        ASSERT_TRUE(house->labelPeer(first, "JR").ok());
        ASSERT_TRUE(house->addPeer("CD", kSecond, vault::WordLanguage::English).ok());
        second = house->peers().value().back().id;
    }
    OwnNotes notes() { return OwnNotes(*house); }
    void as(const std::string &peer, const char *words)
    {
        house->lock();
        ASSERT_EQ(house->unlock(words, peer).result, vault::UnlockResult::Opened);
    }
};

TEST_F(OwnNotesTest, WhatIsKeptIsThereAfterARestart)
{
    Goal goal;
    goal.id = "g";
    goal.words = "watch a group";
    ASSERT_TRUE(notes().apply({kept(checkIn("c", "slept")), kept(goal)}).ok());
    house.reopenUnlocked();
    const Own own = notes().all().value();
    ASSERT_EQ(own.of<CheckIn>().size(), 1U);
    EXPECT_EQ(own.of<CheckIn>()[0].words, "slept");
    EXPECT_EQ(own.of<Goal>()[0].words, "watch a group");
    EXPECT_EQ(own.count(), 2);
}

TEST_F(OwnNotesTest, TheNewerWordsTakeThePlaceOfTheOlder)
{
    ASSERT_TRUE(notes().apply({kept(checkIn("c", "slept"))}).ok());
    ASSERT_TRUE(notes().apply({kept(checkIn("c", "slept well"))}).ok());
    ASSERT_EQ(notes().all().value().of<CheckIn>().size(), 1U);
    EXPECT_EQ(notes().all().value().of<CheckIn>()[0].words, "slept well");
}

TEST_F(OwnNotesTest, ASecondPeerSeesNothingOfItAndTakesNothingAway)
{
    ASSERT_TRUE(notes().apply({kept(checkIn("c", "canary own words"))}).ok());
    as(second, kSecond);
    EXPECT_EQ(notes().all().value().count(), 0);
    EXPECT_EQ(notes().eraseAll().value(), 0);
    ASSERT_TRUE(notes().apply({kept(checkIn("c", "theirs")), dropped<CheckIn>("c")}).ok());
    as(first, test::kPassphrase);
    ASSERT_EQ(notes().all().value().count(), 1);
    EXPECT_EQ(notes().all().value().of<CheckIn>()[0].words, "canary own words");
}

TEST_F(OwnNotesTest, LockedOrHandedOverNothingIsReadWrittenOrErased)
{
    ASSERT_TRUE(notes().apply({kept(checkIn("c", "slept"))}).ok());
    const std::string robin = house->addPerson("{}").value();
    ASSERT_TRUE(house->narrowTo({robin, {}, 0}).ok());
    for (int i = 0; i < 2; ++i) {
        EXPECT_EQ(notes().all().failure().kind, FailureKind::Locked);
        EXPECT_EQ(notes().apply({kept(checkIn("d", "by a stranger"))}).failure().kind, FailureKind::Locked);
        EXPECT_EQ(notes().apply({dropped<CheckIn>("c")}).failure().kind, FailureKind::Locked);
        EXPECT_EQ(notes().eraseAll().failure().kind, FailureKind::Locked);
        house->lock();
    }
    as(first, test::kPassphrase);
    ASSERT_TRUE(house->endHandOver().ok());
    EXPECT_EQ(notes().all().value().count(), 1);
}

TEST_F(OwnNotesTest, NoFileHoldsAWordOfThemInClear)
{
    ASSERT_TRUE(notes().apply({kept(checkIn("c", "canaryownwords"))}).ok());
    house.close();
    for (const auto &file : std::filesystem::recursive_directory_iterator(house.dir.path())) {
        if (!file.is_regular_file())
            continue;
        std::ifstream in(file.path(), std::ios::binary);
        const std::string bytes((std::istreambuf_iterator<char>(in)), {});
        EXPECT_EQ(bytes.find("canaryownwords"), std::string::npos) << file.path();
        EXPECT_EQ(bytes.find("me/checkin"), std::string::npos) << "not even what kind it is: " << file.path();
    }
}

TEST_F(OwnNotesTest, ErasingTakesThoseTooThatCannotBeRead)
{
    ASSERT_TRUE(notes()
                    .apply({kept(checkIn("c", "slept")), {"me/checkin/x", "no json"}, {"me/newer/y", "{\"id\":\"y\"}"}})
                    .ok());
    const Own own = notes().all().value();
    EXPECT_EQ(own.count(), 1);
    EXPECT_EQ(own.unreadable, 1);
    EXPECT_EQ(notes().eraseAll().value(), 3);
    EXPECT_TRUE(house->ownSlots("").value().empty());
}

TEST_F(OwnNotesTest, ErasingTwiceAndTakingAwayWhatIsNotThereIsWell)
{
    EXPECT_TRUE(notes().apply({dropped<CheckIn>("nothing")}).ok());
    EXPECT_EQ(notes().eraseAll().value(), 0);
}

TEST_F(OwnNotesTest, OnlyOwnSlotsAreWritten)
{
    EXPECT_EQ(notes().apply({{"journal/1", "x"}}).failure().kind, FailureKind::BadInput);
    EXPECT_EQ(notes().apply({{"me/checkin/", "x"}}).failure().kind, FailureKind::BadInput) << "a note without an id";
    EXPECT_TRUE(house->ownSlots("").value().empty());
}

} // namespace
} // namespace handrail::peer
