#include "peer/carried.h"
#include "peer/ownnotes.h"

#include "support/fulldisk.h"
#include "vault/vaultsupport.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace handrail::peer {
namespace {

using storage::FailureKind;
using test::bytesOf;
using test::kCheap;
using test::VaultHouse;
namespace fs = std::filesystem;

constexpr const char *kWords = "a bag of plain words";

Support support(const char *id, const char *words)
{
    Support one;
    one.id = id;
    one.way = "person";
    one.words = words;
    return one;
}

/// A peer's notes on one device, a place between, and another device with a peer of its own.
struct CarriedTest : testing::Test {
    VaultHouse here, there;
    test::TempDir card;
    vault::Progress progress;

    void SetUp() override
    {
        here.openSetUp();
        there.openSetUp();
        BeforeGo before;
        before.id = "one";
        before.places = "canaryplace";
        ASSERT_TRUE(
            OwnNotes(*here).apply({kept(support("a", "canaryana")), kept(support("b", "Luis")), kept(before)}).ok());
    }
    OwnSlots slots() { return here->ownSlots(kOwnSlots).value(); }
    fs::path carried() { return writeCarried(slots(), card.path(), kWords, kCheap, progress).value(); }
    storage::Result<OwnSlots> read(const fs::path &file, const char *words = kWords)
    {
        return readCarried(file, words, progress);
    }
    void put(const fs::path &file, const std::string &bytes)
    {
        std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
    }
};

TEST_F(CarriedTest, WhatAPeerWroteComesToAnotherDeviceUnderAnotherPeersKey)
{
    const auto file = carried();
    EXPECT_EQ(file.filename(), "own-notes.handrail-own") << "its name says nothing of anyone";
    EXPECT_EQ(fs::status(file).permissions() & fs::perms::all, fs::perms::owner_read | fs::perms::owner_write);
    const auto taken = takeIn(*there, read(file).value());
    ASSERT_TRUE(taken.ok());
    EXPECT_EQ(taken.value().added, 3);
    const Own own = OwnNotes(*there).all().value();
    ASSERT_EQ(own.of<Support>().size(), 2U);
    EXPECT_EQ(own.of<BeforeGo>()[0].places, "canaryplace");
    there.close();
    for (const auto &each : fs::recursive_directory_iterator(there.dir.path())) {
        if (each.is_regular_file()) {
            EXPECT_EQ(bytesOf(each.path()).find("canary"), std::string::npos) << each.path();
        }
    }
    EXPECT_EQ(bytesOf(file).find("canary"), std::string::npos);
    EXPECT_EQ(bytesOf(file).find("me/support"), std::string::npos);
}

TEST_F(CarriedTest, ReadingItTwiceAddsNothingTwice)
{
    const auto file = carried();
    ASSERT_TRUE(takeIn(*there, read(file).value()).ok());
    const auto again = takeIn(*there, read(file).value());
    EXPECT_EQ(again.value().added, 0);
    EXPECT_EQ(again.value().here, 3);
    EXPECT_EQ(OwnNotes(*there).all().value().count(), 3);
}

TEST_F(CarriedTest, WhatIsHereIsNeverWrittenOver)
{
    BeforeGo mine;
    mine.id = "one";
    mine.places = "mine";
    ASSERT_TRUE(OwnNotes(*there).apply({kept(support("a", "another Ana")), kept(mine)}).ok());
    const auto file = carried();
    for (int round = 0; round < 2; ++round) {
        const auto taken = takeIn(*there, read(file).value());
        ASSERT_TRUE(taken.ok());
        EXPECT_EQ(taken.value().added, round == 0 ? 2 : 0) << "Luis, and the other Ana beside the one that is here";
        EXPECT_EQ(taken.value().stayed, 1) << "of what there is one only, the one that is here stays";
    }
    const Own own = OwnNotes(*there).all().value();
    std::vector<std::string> names;
    for (const Support &one : own.of<Support>())
        names.push_back(one.words);
    EXPECT_THAT(names, testing::UnorderedElementsAre("another Ana", "canaryana", "Luis"));
    EXPECT_EQ(own.of<BeforeGo>()[0].places, "mine");
}

TEST_F(CarriedTest, AWrongPassphraseOpensNothingAndIsToldFromDamage)
{
    const auto file = carried();
    EXPECT_EQ(read(file, "another bag of words").failure().kind, FailureKind::WrongSecret);
    const std::string whole = bytesOf(file);
    const auto damaged = card / "damaged.handrail-own";
    for (const std::size_t at : {std::size_t{60}, std::size_t{130}, whole.size() / 2 + 60, whole.size() - 1}) {
        std::string bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        put(damaged, bytes);
        const auto kind = read(damaged).failure().kind;
        EXPECT_TRUE(kind == FailureKind::Damaged || (at < 168 && kind == FailureKind::WrongSecret)) << at;
    }
    for (std::size_t size = 0; size < whole.size(); size += 7) { // killed half-way, or cut short on a card
        put(damaged, whole.substr(0, size));
        const auto kind = read(damaged).failure().kind;
        EXPECT_TRUE(kind == FailureKind::Damaged || (size < 13 && kind == FailureKind::BadInput)) << size;
    }
    put(damaged, whole + "x");
    EXPECT_EQ(read(damaged).failure().kind, FailureKind::Damaged);
}

TEST_F(CarriedTest, AnotherFileANewerOneAndOneThatAsksTooMuchAreToldApart)
{
    const auto file = carried();
    std::string newer = bytesOf(file);
    newer[16] == 0 ? newer[23] = 2 : newer[16] = 2; // whichever end its number begins at
    const auto other = card / "other.handrail-own";
    put(other, newer);
    EXPECT_EQ(read(other).failure().kind, FailureKind::TooNew);
    EXPECT_EQ(carriedCost(other).failure().kind, FailureKind::TooNew);
    std::string heavy = bytesOf(file);
    for (std::size_t at = 24; at < 40; ++at)
        heavy[at] = '\x7f';
    put(other, heavy);
    EXPECT_EQ(read(other).failure().kind, FailureKind::BadInput) << "nobody stretches a key for hours";
    put(other, std::string(4096, 'x'));
    EXPECT_EQ(read(other).failure().kind, FailureKind::BadInput);
    EXPECT_EQ(read(card / "nothing").failure().kind, FailureKind::CannotOpen);
    EXPECT_EQ(carriedCost(file).value().memoryBytes, kCheap.memoryBytes);
}

TEST_F(CarriedTest, AFullDiskLeavesNoFileAndNoHalf)
{
    {
        const test::FullDisk full(64);
        EXPECT_EQ(writeCarried(slots(), card.path(), kWords, kCheap, progress).failure().kind, FailureKind::DiskFull);
    }
    EXPECT_TRUE(fs::is_empty(card.path()));
    ASSERT_TRUE(writeCarried(slots(), card.path(), kWords, kCheap, progress).ok());
    EXPECT_EQ(writeCarried(slots(), card.path(), kWords, kCheap, progress).value().filename(),
              "own-notes-2.handrail-own")
        << "one that is there is never written over";
    EXPECT_EQ(std::distance(fs::directory_iterator(card.path()), fs::directory_iterator()), 2)
        << "and nothing else is left";
}

TEST_F(CarriedTest, AKillHalfWayThroughReadingInLosesNothingAndTheRestComesTheNextTime)
{
    const auto all = read(carried()).value();
    ASSERT_TRUE(takeIn(*there, {all.begin(), all.begin() + 1}).ok()); // as far as it came
    there.reopenUnlocked();
    EXPECT_EQ(OwnNotes(*there).all().value().count(), 1);
    const auto rest = takeIn(*there, all);
    EXPECT_EQ(rest.value().added, 2);
    EXPECT_EQ(rest.value().here, 1);
}

TEST_F(CarriedTest, LockedNothingComesInAndOnlyOwnNotesDo)
{
    const auto all = read(carried()).value();
    there->lock();
    EXPECT_EQ(takeIn(*there, all).failure().kind, FailureKind::Locked);
    there.reopenUnlocked();
    const auto taken = takeIn(*there, {{"journal/1", "{}"}, {"me/support/", "{}"}});
    EXPECT_EQ(taken.value().added, 0);
    EXPECT_TRUE(there->ownSlots("").value().empty());
}

TEST_F(CarriedTest, APassphraseThatIsEasyToGuessMakesNoFile)
{
    EXPECT_EQ(writeCarried(slots(), card.path(), "1234567890", kCheap, progress).failure().kind, FailureKind::BadInput);
    EXPECT_EQ(writeCarried(slots(), card.path(), "short", kCheap, progress).failure().kind, FailureKind::BadInput);
    EXPECT_TRUE(fs::is_empty(card.path()));
}

} // namespace
} // namespace handrail::peer
