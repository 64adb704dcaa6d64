#include "vault/keyslots.h"
#include "vault/ledger.h"
#include "vault/packing.h"
#include "vault/recoverywords.h"
#include "vault/schema.h"
#include "vault/sealing.h"
#include "vault/vaultsupport.h"

#include <gmock/gmock.h>

#include <algorithm>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;
using storage::FailureKind;
using testing::ElementsAre;

namespace {

constexpr const char *kSecond = "quite another sentence";

/// A vault of two peers; the first is the one who set it up.
class TwoPeers : public testing::Test {
protected:
    VaultHouse house;
    std::string first, second, person, secondWords;

    void SetUp() override
    {
        Vault &vault = house.openSetUp();
        first = vault.currentPeer();
        ASSERT_TRUE(vault.labelPeer(first, "RS").ok());
        person = vault.addPerson("{}").value();
        auto words = vault.addPeer("Sam E", kSecond, WordLanguage::English);
        ASSERT_TRUE(words.ok()) << words.failure().detail;
        for (const std::string &word : words.value())
            secondWords += word + " ";
        second = vault.peers().value().back().id;
    }
};

} // namespace

TEST_F(TwoPeers, EachOpensTheSameRecordsWithTheirOwnSecret)
{
    house.open();
    const auto shown = house->peers().value(); // before anything is unlocked
    ASSERT_EQ(shown.size(), 2u);
    EXPECT_EQ(shown[0].label, "RS");
    EXPECT_EQ(shown[1].label, "Sam E");
    EXPECT_EQ(house->unlock(kSecond, first).result, UnlockResult::WrongSecret);
    EXPECT_EQ(house->unlock(kPassphrase, second).result, UnlockResult::WrongSecret);
    EXPECT_EQ(house->unlock(kSecond, second).result, UnlockResult::Opened);
    EXPECT_EQ(house->currentPeer(), second);
    EXPECT_TRUE(house->head(person).ok());
    house.open();
    EXPECT_EQ(house->unlockOutlook().peerId, second) << "who unlocked last";
    EXPECT_EQ(house->unlock(kPassphrase, first).result, UnlockResult::Opened);
    EXPECT_EQ(house->currentPeer(), first);
}

TEST_F(TwoPeers, CountsWrongTriesForEachApart)
{
    house.open();
    for (int i = 0; i < 10; ++i) {
        house.clock.advance(house->unlockOutlook(first).retryAfterMs);
        EXPECT_NE(house->unlock("not the one", first).result, UnlockResult::Opened);
    }
    house.open();
    EXPECT_EQ(house->unlock(kPassphrase, first).result, UnlockResult::RecoveryOnly);
    EXPECT_EQ(house->unlockOutlook(second).triesLeft, 10);
    EXPECT_EQ(house->unlock(kSecond, second).result, UnlockResult::Opened);
    EXPECT_EQ(house->unlockOutlook(first).result, UnlockResult::RecoveryOnly)
        << "another's unlocking gives no tries back";
}

TEST_F(TwoPeers, NeitherReadsWhatIsTheOthersOwn)
{
    ASSERT_TRUE(house->keepOwn("journal/1", "a hard night").ok());
    EXPECT_EQ(house->own("journal/1").value(), "a hard night");
    house.open();
    ASSERT_EQ(house->unlock(kSecond, second).result, UnlockResult::Opened);
    EXPECT_FALSE(house->own("journal/1").value());
    EXPECT_TRUE(house->ownSlots("").value().empty());
    ASSERT_TRUE(house->keepOwn("journal/1", "mine").ok());
    house.open();
    ASSERT_EQ(house->unlock(kPassphrase, first).result, UnlockResult::Opened);
    EXPECT_THAT(house->ownSlots("journal/").value(), ElementsAre(std::pair("journal/1", "a hard night")));
    ASSERT_TRUE(house->dropOwn("journal/1").ok());
    EXPECT_FALSE(house->own("journal/1").value());
}

TEST_F(TwoPeers, TheVaultKeyDoesNotOpenAPeersOwn)
{
    ASSERT_TRUE(house->keepOwn("journal/1", "a hard night").ok());
    house.close();
    auto file = storage::Database::open(house.dir / "vault.db", vaultSchema());
    ASSERT_TRUE(file.ok());
    storage::Database &db = *file.value();
    const SlotOpening other =
        openPassphraseSlot(*readSlot(db, second, kPassphraseSlot), kSecond, nullptr, headerValue(db, "vault id"));
    ASSERT_EQ(other.result, SlotResult::Opened);
    SQLite::Statement row(db.sql(), "SELECT tag, sealed FROM own");
    ASSERT_TRUE(row.executeStep());
    std::vector<Secret> all;
    all.push_back(Secret::copyOf(other.vaultKey.view()));
    all.push_back(Secret::copyOf(other.peerKey.view()));
    for (std::uint64_t purpose = 0; purpose < 64; ++purpose)
        all.push_back(subkey(other.vaultKey, purpose));
    Packer bound("own.v1");
    bound.text(blobOf(row.getColumn(0)));
    for (const Secret &key : all)
        EXPECT_FALSE(unseal(key, blobOf(row.getColumn(1)), bound.bytes()));
    const SlotOpening mine =
        openPassphraseSlot(*readSlot(db, first, kPassphraseSlot), kPassphrase, nullptr, headerValue(db, "vault id"));
    EXPECT_TRUE(unseal(mine.peerKey, blobOf(row.getColumn(1)), bound.bytes()));
}

TEST_F(TwoPeers, TheWordsOfEachOpenTheirOwn)
{
    ASSERT_TRUE(house->keepOwn("journal/1", "a hard night").ok());
    house.open();
    const UnlockReply reply = house->unlockWithRecovery(house.recovery());
    ASSERT_EQ(reply.result, UnlockResult::Opened);
    EXPECT_EQ(reply.peerId, first);
    EXPECT_EQ(house->own("journal/1").value(), "a hard night");
    ASSERT_TRUE(house->changePassphrase({}, "a third sentence of words").ok());
    house.open();
    EXPECT_EQ(house->unlock("a third sentence of words", first).result, UnlockResult::Opened);
    EXPECT_EQ(house->own("journal/1").value(), "a hard night");
    EXPECT_EQ(house->unlockWithRecovery(secondWords).peerId, second);
    EXPECT_EQ(house->unlock(kSecond, second).result, UnlockResult::Opened) << "the other's stays as it was";
}

TEST_F(TwoPeers, ARemovedPeerOpensNothingAndTheirNotesAreGone)
{
    house->lock();
    ASSERT_EQ(house->unlock(kSecond, second).result, UnlockResult::Opened);
    ASSERT_TRUE(house->keepOwn("journal/1", "mine").ok());
    house->lock();
    ASSERT_EQ(house->unlock(kPassphrase, first).result, UnlockResult::Opened);
    ASSERT_TRUE(house->removePeer(second).ok());
    EXPECT_EQ(house->removePeer(second).failure().kind, FailureKind::NotFound);
    EXPECT_EQ(house->removePeer(first).failure().kind, FailureKind::BadInput) << "nobody could open it any more";
    house.open();
    EXPECT_EQ(house->unlock(kSecond, second).result, UnlockResult::Failed);
    EXPECT_EQ(house->unlockWithRecovery(secondWords).result, UnlockResult::WrongSecret);
    EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
    EXPECT_TRUE(house->head(person).ok());
    EXPECT_EQ(house.ask("SELECT count(*) FROM own"), 0);
}

TEST_F(TwoPeers, RemovingOneselfLocks)
{
    ASSERT_TRUE(house->removePeer(first).ok());
    EXPECT_EQ(house->state(), State::Locked);
    EXPECT_EQ(house->unlock(kSecond).result, UnlockResult::Opened);
}

TEST_F(TwoPeers, ASlotPutUnderAnothersNameDoesNotOpen)
{
    house.meddle("UPDATE keyslot SET peer_id = 'x' WHERE peer_id = '" + first + "'; UPDATE keyslot SET peer_id = '"
                 + first + "' WHERE peer_id = '" + second + "'; UPDATE keyslot SET peer_id = '" + second
                 + "' WHERE peer_id = 'x'");
    house.open();
    EXPECT_NE(house->unlock(kSecond, first).result, UnlockResult::Opened);
}

TEST_F(TwoPeers, LabelsAreSealedAndComeBackOnAnotherDevice)
{
    house.close();
    EXPECT_EQ(bytesOf(house.dir / "vault.db").find("Sam E"), std::string::npos);
    ASSERT_TRUE(house.local.erase("state").ok()); // another device has another key
    house.open();
    EXPECT_EQ(house->peers().value()[1].label, "");
    ASSERT_EQ(house->unlock(kPassphrase, first).result, UnlockResult::Opened);
    EXPECT_EQ(house->peers().value()[1].label, "Sam E");
}

TEST_F(TwoPeers, APeerNeedsALabelAndAPassphrase)
{
    EXPECT_EQ(house->addPeer("  ", kSecond, WordLanguage::English).failure().kind, FailureKind::BadInput);
    EXPECT_EQ(house->addPeer("Lee", "135790", WordLanguage::English).failure().kind, FailureKind::BadInput);
    EXPECT_EQ(house->peers().value().size(), 2u);
    house->lock();
    EXPECT_EQ(house->addPeer("Lee", kSecond, WordLanguage::English).failure().kind, FailureKind::Locked);
    EXPECT_EQ(house->removePeer(second).failure().kind, FailureKind::Locked);
}

TEST(Pin, IsTakenOnlyWhereAChipKeepsADeviceSecret)
{
    for (const auto kind : {KeyStore::Strength::File, KeyStore::Strength::Session, KeyStore::Strength::Hardware}) {
        VaultHouse house;
        MemoryKeyStore chip;
        chip.kind = kind;
        house.guarded = &chip;
        house.open();
        EXPECT_EQ(house->pinAllowed(), kind == KeyStore::Strength::Hardware);
        EXPECT_EQ(house->setUp("135790", WordLanguage::English).ok(), kind == KeyStore::Strength::Hardware);
        EXPECT_FALSE(house->setUp("123456", WordLanguage::English).ok());
    }
    VaultHouse house;
    MemoryKeyStore chip;
    chip.kind = KeyStore::Strength::Hardware;
    chip.away = true;
    house.guarded = &chip;
    house.open();
    EXPECT_FALSE(house->setUp("135790", WordLanguage::English).ok()) << "a chip that does not answer protects nothing";
    EXPECT_EQ(house->state(), State::NoVault);
    EXPECT_TRUE(house->setUp(kPassphrase, WordLanguage::English).ok());
}

TEST(DeviceSecret, AMissingOneLeadsToTheRecoveryWordsAndANewPassphrase)
{
    VaultHouse house;
    MemoryKeyStore store;
    house.guarded = &store;
    house.openSetUp();
    house->lock();
    store.kept.clear(); // the system's key store was emptied
    EXPECT_EQ(house->unlock(kPassphrase).result, UnlockResult::KeyStoreLost);
    EXPECT_EQ(house->unlockOutlook().triesLeft, 10);
    ASSERT_EQ(house->unlockWithRecovery(house.recovery()).result, UnlockResult::Opened);
    ASSERT_TRUE(house->changePassphrase({}, "a new one for this").ok());
    const auto secrets = [&] {
        return std::ranges::count_if(store.kept, [](const auto &one) { return !one.first.ends_with("-witness"); });
    };
    EXPECT_EQ(secrets(), 1);
    EXPECT_EQ(house.open().unlock("a new one for this").result, UnlockResult::Opened);
    ASSERT_TRUE(house->changePassphrase("a new one for this", kPassphrase).ok());
    EXPECT_EQ(secrets(), 1) << "the old one's secret was removed";
}

TEST(DeviceSecret, AVaultMadeWithoutOneKeepsOpening)
{
    VaultHouse house;
    house.openSetUp();
    MemoryKeyStore store;
    house.guarded = &store;
    EXPECT_EQ(house.open().unlock(kPassphrase).result, UnlockResult::Opened);
    store.away = true;
    EXPECT_EQ(house.open().unlock(kPassphrase).result, UnlockResult::Opened);
    EXPECT_TRUE(store.kept.empty());
}

TEST(Peers, AVaultFromBeforeThereWereSeveralOpensAndGetsItsPeerKey)
{
    VaultHouse house;
    const std::string id = randomId();
    const Secret vaultKey = Secret::random(), recovery = Secret::random(kRecoveryBytes);
    {
        auto file = storage::Database::open(house.dir / "vault.db", vaultSchema().first(2));
        ASSERT_TRUE(file.ok());
        storage::Database &db = *file.value();
        setHeaderValue(db, "vault id", id);
        setHeaderValue(db, "device id", randomId());
        const auto put = [&](const char *name, const Secret &key, std::int64_t passes, std::int64_t memory,
                             const std::string &salt) {
            SQLite::Statement row(db.sql(), "INSERT INTO keyslot VALUES (?, ?, ?, ?, 0, ?)");
            row.bind(1, name);
            bindBlob(row, 2, salt);
            row.bind(3, passes);
            row.bind(4, memory);
            Packer bound("keyslot.v1");
            bound.text(name).text(id).text(salt).number(passes).number(memory).number(0);
            bindBlob(row, 5, wrap(key, vaultKey, bound.bytes()));
            row.exec();
        };
        const std::string salt = randomBytes(16);
        put("passphrase", mix(*stretch(kPassphrase, salt, 1, 8192), salt, nullptr), 1, 8192, salt);
        put("recovery", mix(recovery, salt, nullptr), 0, 0, salt);
        Ledger::fresh().save(db, subkey(vaultKey, 5), id);
    }
    house.open();
    ASSERT_FALSE(house.trouble);
    for (const std::string &word : recoveryWords(recovery, WordLanguage::English))
        house.words.push_back(word);
    ASSERT_EQ(house->unlockWithRecovery(house.recovery()).result, UnlockResult::Opened);
    EXPECT_EQ(house->keepOwn("a", "b").failure().kind, FailureKind::Locked)
        << "these words are from before the peer's key";
    house->lock();
    const UnlockReply reply = house->unlock(kPassphrase);
    ASSERT_EQ(reply.result, UnlockResult::Opened);
    EXPECT_FALSE(reply.wordsNoted) << "new words, which open the peer's own key too";
    ASSERT_TRUE(house->keepOwn("a", "b").ok());
    house.words = house->renewRecoveryWords(WordLanguage::English).value();
    house.open();
    ASSERT_EQ(house->unlockWithRecovery(house.recovery()).result, UnlockResult::Opened);
    EXPECT_EQ(house->own("a").value(), "b");
    EXPECT_EQ(house.reopenUnlocked().own("a").value(), "b");
}
