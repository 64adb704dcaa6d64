#include "vault/killsteps.h"

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;

TEST_F(Steps, OfRemovingAPeerNeverLeaveACopyOpenForWhoIsGone)
{
    for (const bool full : {false, true})
        atEachStep("remove-peer", full, [this](Again &house, const Asked &deed) {
            wholeFor(house, kPassphrase);
            const bool there = house->peers().value().size() == 2;
            EXPECT_TRUE(deed.answer != 'Y' || !there) << "it said that Bo was removed";
            if (there) {
                EXPECT_TRUE(deed.answer != 'N' || opens(house, kBo, bo)) << "it was refused, and Bo lost what it opens";
                house.open();
                ASSERT_EQ(house->unlock(kPassphrase, house->peers().value().front().id).result, UnlockResult::Opened);
                ASSERT_TRUE(house->removePeer(bo).ok());
            }
            EXPECT_FALSE(anyCopyOpens(house, kBo, bo));
        });
}

TEST_F(Steps, OfChangingAPassphraseLeaveOneThatOpensEverything)
{
    for (const bool full : {false, true})
        atEachStep("passphrase", full, [](Again &house, const Asked &deed) {
            const std::string peer = house.open().peers().value().front().id;
            const bool old = opens(house, kPassphrase, peer), fresh = opens(house, passphraseFor(1), peer);
            EXPECT_NE(old, fresh) << "one of the two";
            EXPECT_TRUE(deed.answer != 'Y' || fresh) << "it said so";
            EXPECT_TRUE(deed.answer != 'N' || old) << "it said that nothing was changed";
            wholeFor(house, fresh ? passphraseFor(1) : kPassphrase);
            EXPECT_FALSE(anyCopyOpens(house, fresh ? kPassphrase : passphraseFor(1), peer));
            EXPECT_TRUE(Copies(house.dir / "vault.db").all().empty() // one that cannot be changed is removed
                        || anyCopyOpens(house, fresh ? passphraseFor(1) : kPassphrase, peer))
                << "a rescue lets in who belongs to it";
        });
}

TEST_F(Steps, OfRenewingWordsLeaveThePassphraseAndAskAgainWhereNobodyHasThem)
{
    for (const bool full : {false, true})
        atEachStep("words", full, [this](Again &house, const Asked &deed) {
            wholeFor(house, kPassphrase);
            const bool noted = house.reply.wordsNoted;
            house.open();
            const bool old = house->unlockWithRecovery(base.recovery()).result == UnlockResult::Opened;
            EXPECT_EQ(old, noted) << "words that open nothing any more are not taken for known";
            EXPECT_TRUE(deed.answer != 'Y' || !old);
            EXPECT_TRUE(deed.answer != 'N' || old) << "it said that nothing was changed";
        });
}
