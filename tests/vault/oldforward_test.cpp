#include "support/fulldisk.h"
#include "vault/filecopy.h"
#include "vault/oldvault.h"

#include <gmock/gmock.h>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;
using testing::ElementsAre;

TEST(Old, OneThatIsBroughtForwardAndNotYetOpenedTakesWhatComesAndIsWhole)
{
    for (const fs::path &generation : generations()) {
        SCOPED_TRACE(generation.filename());
        // today's schema from here on; a kill now leaves the ledger and the inbox of the earlier build
        Old house(generation / "filled");
        house.open();
        ASSERT_TRUE(house->append(mark(kVisit, "locked three")).ok());
        house.open();
        ASSERT_TRUE(house->append(mark(kVisit, "locked four")).ok());
        house.open();
        house.reply = house->unlock(kPassphrase, house->peers().value()[0].id);
        ASSERT_EQ(house.reply.result, UnlockResult::Opened);
        EXPECT_TRUE(house.reply.integrity.whole());
        EXPECT_EQ(house.reply.joined, 4);
        EXPECT_THAT(bodies(*house, kVisit),
                    ElementsAre("one", "two", "locked one", "locked two", "locked three", "locked four"));
        const auto allEntry = house->entries(kVisit);
        for (const Entry &entry : allEntry.value())
            EXPECT_FALSE(entry.unproven) << entry.body;
        house.reopenUnlocked();
        EXPECT_TRUE(house.reply.integrity.whole());
    }
}

TEST(Old, OneThatIsFirstOpenedOnAFullDiskIsNotCalledPutBackLater)
{
    for (const fs::path &generation : generations()) {
        SCOPED_TRACE(generation.filename());
        Old house(generation / "filled");
        const std::string peer = house->peers().value()[0].id;
        {
            const FullDisk full(0);
            ASSERT_EQ(house->unlock(kPassphrase, peer).result, UnlockResult::Opened);
        }
        // counted by today's ledger, which nobody has tied to the device yet
        ASSERT_TRUE(house->addPerson("when there was room").ok());
        house->lock();
        house.reply = house->unlock(kPassphrase, peer);
        ASSERT_EQ(house.reply.result, UnlockResult::Opened);
        EXPECT_TRUE(house.reply.integrity.whole());
        EXPECT_EQ(house.reply.integrity.changed(), false);
        EXPECT_THAT(bodies(*house, kVisit), ElementsAre("one", "two", "locked one", "locked two"));
        EXPECT_TRUE(house->verify().value().whole());
    }
}

TEST(Old, OneWhoseDeviceKeepsNothingBesideTheFileIsNotCalledChanged)
{
    struct NoWitness final : KeyStore {
        explicit NoWitness(KeyStore &store) : under(store) {}
        KeyStore &under;
        [[nodiscard]] Strength strength() const override { return under.strength(); }
        storage::Result<std::optional<Secret>> read(const std::string &name) override { return under.read(name); }
        storage::Outcome write(const std::string &name, const Secret &secret) override
        {
            return name == "witness" ? storage::Outcome(storage::Failure{storage::FailureKind::ReadOnly, "key file"})
                                     : under.write(name, secret);
        }
        storage::Outcome erase(const std::string &name) override { return under.erase(name); }
    };
    for (const fs::path &generation : generations()) {
        SCOPED_TRACE(generation.filename());
        Old house(generation / "filled");
        house.close();
        NoWitness keys(house.local);
        const VaultPorts ports{keys, nullptr, house.clock};
        int written = 0;
        for (int i = 0; i < 3; ++i) {
            const auto opened = Vault::open(house.dir / "vault.db", ports, kCheap);
            Vault &vault = *opened.vault;
            ASSERT_TRUE(vault.append(mark(kOther, "locked")).ok());
            const UnlockReply reply = vault.unlock(kPassphrase, vault.peers().value()[0].id);
            ASSERT_EQ(reply.result, UnlockResult::Opened);
            EXPECT_TRUE(reply.integrity.whole()) << i;
            vault.lock();
            for (int n = 0; n < 2; ++n)
                ASSERT_TRUE(vault.append(mark(kOther, "locked again")).ok());
            const UnlockReply again = vault.unlock(kPassphrase, vault.peers().value()[0].id);
            EXPECT_TRUE(again.integrity.whole()) << i;
            written += 3;
            EXPECT_EQ(vault.entries(kOther).value().size(), static_cast<std::size_t>(1 + written));
        }
    }
}

TEST(Old, OneThatIsTakenAwayComesBackFromItsSnapshotBeforeAndAfterItIsBroughtForward)
{
    for (const fs::path &generation : generations()) {
        SCOPED_TRACE(generation.filename());
        for (const bool forward : {false, true}) {
            Old house(generation / "filled");
            const bool chained = fs::exists(generation / "filled" / "device-witness.key");
            if (forward) {
                ASSERT_EQ(house->unlock(kPassphrase, house->peers().value()[0].id).result, UnlockResult::Opened);
            }
            house.close();
            removeDatabase(house.dir / "vault.db");
            house.open();
            house.reply = house->unlock(kPassphrase, house->peers().value()[0].id);
            ASSERT_EQ(house.reply.result, UnlockResult::Opened);
            EXPECT_EQ(house.reply.integrity.putBack, forward)
                << "records from an earlier moment than this device knows of, where it knows of one";
            EXPECT_EQ(house.reply.integrity.lockedMissing > 0, chained)
                << "what the snapshot did not know yet, where it was written under a chain";
            EXPECT_EQ(house->heads("plan").value().front().body, "plan, second");
            ASSERT_TRUE(house->acceptLoss().ok());
            house.reopenUnlocked();
            EXPECT_TRUE(house.reply.integrity.whole());
        }
    }
}
