#include "view/safety/safetyfixture.h"

#include "view/safety/peersmodel.h"
#include "view/safety/trailmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::view;

namespace {

struct PeersModelTest : SafetyTest {
    PeersModel peers{desk, *lock};

    void look()
    {
        peers.refresh();
        settle();
    }
};

struct TrailModelTest : SafetyTest {
    TrailModel trail{desk, settings};

    void look()
    {
        trail.refresh();
        settle();
    }
    QStringList deeds() const
    {
        QStringList keys;
        for (const QVariantMap &row : const_cast<TrailModel &>(trail).lines()->rows())
            keys << row.value(QStringLiteral("deed")).toString();
        return keys;
    }
};

} // namespace

TEST_F(PeersModelTest, SaysWhoThereIsAndWhichOneIsUsingTheDevice)
{
    look();
    ASSERT_EQ(peers.peers()->count(), 1);
    EXPECT_TRUE(cell(peers.peers(), 0, "me").toBool());
    EXPECT_EQ(peers.myLabel(), "");
    peers.rename(peers.myId(), "  JR ");
    settle();
    EXPECT_EQ(peers.myLabel(), "JR");
    EXPECT_EQ(lock->peers()->labels(), QStringList{"JR"}) << "the lock shows it too";
}

TEST_F(PeersModelTest, AddsAPeerWithAPassphraseOfTheirOwnAndOffersThemWordsWhenTheyOpen)
{
    look();
    QSignalSpy added(&peers, &PeersModel::added);
    peers.add("Kit", "short", "short");
    EXPECT_EQ(peers.problem(), LockModel::TooShort);
    peers.add("Kit", "aaaaaaaaaaaa", "aaaaaaaaaaaa");
    EXPECT_EQ(peers.problem(), LockModel::TooPlain);
    peers.add("Kit", "other plain words", "other plain word");
    EXPECT_EQ(peers.problem(), LockModel::Differ);
    peers.add("   ", "other plain words", "other plain words");
    settle();
    EXPECT_EQ(peers.peers()->count(), 1);
    peers.add("Kit", "other plain words", "other plain words");
    EXPECT_TRUE(peers.busy());
    peers.add("Kit", "other plain words", "other plain words"); // a second tap adds nobody
    settle();
    EXPECT_EQ(added.count(), 1);
    ASSERT_EQ(peers.peers()->count(), 2);
    EXPECT_EQ(cell(peers.peers(), 1, "label").toString(), "Kit");
    lock->lock();
    settle();
    lock->peers()->setIndex(1);
    settle();
    lock->unlock("other plain words");
    settle();
    EXPECT_EQ(lock->state(), LockModel::Unlocked);
    EXPECT_EQ(lock->words()->list().size(), 24);
}

TEST_F(PeersModelTest, RemovesAnotherPeerButNeverTheLastOne)
{
    const std::string kit = peer("Kit");
    look();
    peers.remove(QString::fromStdString(kit));
    settle();
    EXPECT_EQ(peers.peers()->count(), 1);
    peers.remove(peers.myId());
    settle();
    EXPECT_EQ(peers.problem(), LockModel::Failed);
    EXPECT_EQ(peers.peers()->count(), 1);
    EXPECT_EQ(lock->state(), LockModel::Unlocked);
}

TEST_F(PeersModelTest, ForgetsWhoThereIsWhenItLocks)
{
    look();
    peers.forget();
    EXPECT_EQ(peers.peers()->count(), 0);
    EXPECT_EQ(peers.myId(), "");
}

TEST_F(TrailModelTest, SaysWhoDidWhatAboutWhomNewestFirst)
{
    const std::string robin = person("Robin Sample");
    (void)on([&](vault::Vault &vault) { return vault.note(vault::Deed::Exported, robin, "plan"); });
    look();
    EXPECT_TRUE(trail.known());
    EXPECT_TRUE(trail.whole());
    ASSERT_EQ(deeds().first(), "exported");
    EXPECT_EQ(deeds().last(), "setUp");
    EXPECT_EQ(cell(trail.lines(), 0, "about").toString(), "Robin Sample");
    EXPECT_FALSE(cell(trail.lines(), 0, "when").toString().isEmpty());
}

TEST_F(TrailModelTest, SaysHowAPlanWasGivenAway)
{
    const std::string robin = person("Robin Sample");
    for (const char *way : {"code", "hand", "paper", "file/letter", "telepathy"})
        (void)on([&](vault::Vault &vault) { return vault.note(vault::Deed::Exported, robin, way); });
    look();
    // newest first
    EXPECT_EQ(deeds().first(5),
              (QStringList{"exported", "exported/file", "exported/paper", "exported/hand", "exported/code"}));
}

TEST_F(TrailModelTest, NamesNobodyWhoWasErased)
{
    const std::string robin = person("Robin Sample");
    (void)on([&](vault::Vault &vault) { return vault.erasePerson(robin); });
    look();
    ASSERT_EQ(deeds().first(), "erased");
    EXPECT_EQ(cell(trail.lines(), 0, "about").toString(), "");
    EXPECT_TRUE(cell(trail.lines(), 0, "gone").toBool());
}

TEST_F(TrailModelTest, AWrongTryCountsForWhoseItWasAndIsNobodysDeed)
{
    (void)on([](vault::Vault &vault) { return vault.labelPeer(vault.currentPeer(), "JR"); });
    lock->lock();
    settle();
    wrong(1);
    lock->unlock(kPassphrase);
    settle();
    look();
    ASSERT_EQ(deeds().mid(0, 2), (QStringList{"unlocked", "wrongSecret"}));
    EXPECT_EQ(cell(trail.lines(), 1, "who").toString(), "JR");
}

TEST_F(TrailModelTest, SaysFromWhichLineOnItWasChanged)
{
    for (int i = 0; i < 3; ++i)
        (void)on([](vault::Vault &vault) { return vault.note(vault::Deed::BackedUp); });
    lock->lock();
    settle();
    {
        SQLite::Database db((dir / "vault.db").string(), SQLite::OPEN_READWRITE);
        db.exec("DELETE FROM audit WHERE seq = 2");
    }
    lock->unlock(kPassphrase);
    settle();
    look();
    EXPECT_FALSE(trail.whole());
    EXPECT_GT(trail.brokenAt(), 0);
    EXPECT_GT(trail.lines()->count(), 0) << "what can be read is shown";
    trail.forget();
    EXPECT_FALSE(trail.known());
    EXPECT_EQ(trail.lines()->count(), 0);
}
