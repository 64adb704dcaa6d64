#include "view/lock/lockfixture.h"

#include <QGuiApplication>
#include <QSignalSpy>

#include <functional>
#include <random>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::view;

/// A lock that is asked for while something is on its way that opens the records.
class LockWins : public LockModelTest {
protected:
    /// One round of what waits: the vault does it, and its answers come in.
    void deliver()
    {
        desk.thread().drain();
        QCoreApplication::sendPostedEvents();
    }
    vault::State vaultState()
    {
        auto state = vault::State::Unavailable;
        desk.ask(&settings, [](Keeping &keeping) -> storage::Result<vault::State> { return keeping.vault->state(); },
                 [&state](const storage::Result<vault::State> &found) { state = found.value(); });
        settle();
        return state;
    }
    /// Asks with @p ask, locks before the vault has begun (@p late: after it has, before its answer is in), and looks
    /// at what is left.
    void locksDuring(const std::function<void()> &ask, bool late)
    {
        QSignalSpy unlocked(lock.get(), &LockModel::unlocked);
        ask();
        ASSERT_TRUE(lock->busy());
        if (late)
            desk.thread().drain();
        lock->lock();
        EXPECT_FALSE(lock->words()->showing());
        for (int i = 0; i < 10; ++i) {
            deliver();
            ASSERT_NE(lock->state(), LockModel::Unlocked);
            ASSERT_FALSE(lock->words()->showing());
            ASSERT_FALSE(lock->passphrase()->needed());
        }
        EXPECT_FALSE(lock->busy());
        EXPECT_EQ(lock->state(), LockModel::Locked);
        EXPECT_EQ(unlocked.count(), 0);
        EXPECT_EQ(vaultState(), vault::State::Locked);
    }
    void opensAgain()
    {
        lock->unlock(kPassphrase);
        settle();
        EXPECT_EQ(lock->state(), LockModel::Unlocked);
    }
};

TEST_F(LockWins, WhileAPassphraseIsChecked)
{
    setUpVault();
    for (const bool late : {false, true}) {
        lock->lock();
        settle();
        locksDuring([this] { lock->unlock(kPassphrase); }, late);
    }
    opensAgain();
    EXPECT_FALSE(lock->words()->showing()) << "they are on paper";
}

TEST_F(LockWins, WhileRecoveryWordsAreChecked)
{
    settle();
    lock->setUp(kPassphrase, kPassphrase);
    settle();
    const QString words = lock->words()->list().join(' ');
    lock->words()->writtenDown();
    for (const bool late : {false, true}) {
        lock->lock();
        settle();
        locksDuring([&] { lock->unlockWithRecovery(words); }, late);
    }
    opensAgain();
    EXPECT_FALSE(lock->passphrase()->needed());
}

TEST_F(LockWins, WhileRecoveryWordsAreRenewed)
{
    settle();
    lock->setUp(kPassphrase, kPassphrase);
    settle();
    lock->words()->later(); // nobody has them: the next unlock makes new ones
    for (const bool late : {false, true}) {
        lock->lock();
        settle();
        locksDuring([this] {
            lock->unlock(kPassphrase);
            deliver(); // it fits; the words are being made
        }, late);
    }
    lock->unlock(kPassphrase);
    settle();
    EXPECT_EQ(lock->state(), LockModel::Unlocked);
    EXPECT_EQ(lock->words()->list().size(), 24) << "those nobody saw are offered again";
}

TEST_F(LockWins, AtSetUp)
{
    settle();
    locksDuring([this] { lock->setUp(kPassphrase, kPassphrase); }, false);
    lock->unlock(kPassphrase);
    settle();
    EXPECT_EQ(lock->state(), LockModel::Unlocked);
    EXPECT_EQ(lock->words()->list().size(), 24);
}

TEST_F(LockWins, AtSetUpThatIsDoneBeforeItsAnswerIsIn)
{
    settle();
    locksDuring([this] { lock->setUp(kPassphrase, kPassphrase); }, true);
}

TEST_F(LockWins, OverAWrongPassphraseToo)
{
    setUpVault();
    lock->lock();
    settle();
    locksDuring([this] { lock->unlock("not this one at all"); }, false);
    EXPECT_EQ(lock->triesLeft(), 9) << "it was counted";
    opensAgain();
}

TEST_F(LockWins, OverALookThatWasAskedForWhileItWasOpen)
{
    setUpVault();
    lock->refresh();
    lock->lock();
    for (int i = 0; i < 10; ++i) {
        deliver();
        ASSERT_EQ(lock->state(), LockModel::Locked);
    }
}

TEST_F(LockWins, WhenTheAppGoesAwayOrTheScreenWhileAPassphraseIsChecked)
{
    setUpVault();
    lock->lock();
    settle();
    locksDuring([this] {
        lock->unlock(kPassphrase);
        emit qGuiApp->applicationStateChanged(Qt::ApplicationHidden);
    }, false);
    lock->unlock(kPassphrase);
    emit qGuiApp->applicationStateChanged(Qt::ApplicationHidden);
    settle();
    EXPECT_EQ(lock->state(), LockModel::Locked);
    emit qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    opensAgain();
}

TEST_F(LockWins, AndIsToldAgainWhenTheKeysAreGone)
{
    setUpVault();
    QStringList order;
    desk.ask(lock.get(), [](Keeping &keeping) { return keeping.records->heads("person"); },
             [&](const storage::Result<std::vector<vault::Record>> &) { order << "names came in"; });
    QObject::connect(lock.get(), &LockModel::locked, [&] { order << "locked"; });
    lock->lock();
    settle();
    EXPECT_EQ(order, (QStringList{"locked", "names came in", "locked"}));
}

/// Whatever is asked in whatever order: after a lock nothing is open until somebody asked anew, and the right
/// passphrase still opens it.
TEST_F(LockWins, InWhateverOrderThingsComeIn)
{
    const unsigned seed =
        qEnvironmentVariableIsSet("HANDRAIL_SEED") ? qEnvironmentVariableIntValue("HANDRAIL_SEED") : 20261129;
    std::mt19937 dice(seed);
    const auto roll = [&dice](int sides) { return static_cast<int>(dice() % static_cast<unsigned>(sides)); };
    settle();
    QString words;
    bool mayOpen = false; // asked for since the last lock
    int opened = 0, stopped = 0;
    for (int step = 0; step < 600; ++step) {
        const bool wasBusy = lock->busy(), fromNothing = lock->state() == LockModel::NoVault;
        switch (roll(12)) {
        case 0: case 1: case 2: lock->unlock(kPassphrase); break;
        case 3:
            if (lock->triesLeft() > 2)
                lock->unlock("not this one at all");
            break;
        case 4: lock->unlockWithRecovery(words); break;
        case 5:
            if (fromNothing)
                lock->setUp(kPassphrase, kPassphrase);
            break;
        case 6: case 7:
            stopped += lock->busy();
            lock->lock();
            mayOpen = false;
            break;
        case 8:
            if (lock->busy() || lock->state() == LockModel::Unlocked) { // only then there is something to stop
                emit qGuiApp->applicationStateChanged(Qt::ApplicationHidden);
                mayOpen = false;
            }
            break;
        case 9: lock->refresh(); break;
        case 10: lock->passphrase()->choose(kPassphrase, kPassphrase); break;
        case 11: desk.thread().drain(); break; // done, and not told yet
        }
        mayOpen = mayOpen || (!wasBusy && lock->busy() && lock->state() != LockModel::Unlocked);
        if (roll(3) == 0)
            deliver();
        const bool open = lock->state() == LockModel::Unlocked || lock->words()->showing() || lock->passphrase()->needed();
        ASSERT_TRUE(mayOpen || !open) << "seed " << seed << ", step " << step;
        if (lock->state() == LockModel::Unlocked) {
            ++opened;
            if (!lock->words()->list().isEmpty() && roll(2) == 0) {
                words = lock->words()->list().join(' ');
                lock->words()->writtenDown();
            }
        }
        if (roll(40) == 0) {
            settle();
            const bool told = lock->state() == LockModel::Unlocked;
            ASSERT_EQ(vaultState() == vault::State::Unlocked, told) << "seed " << seed << ", step " << step;
        }
        clock.advance(std::int64_t{lock->retryAfterS()} * 1000);
    }
    EXPECT_GT(opened, 20);
    EXPECT_GT(stopped, 8);
    lock->lock();
    settle();
    clock.advance(3'600'000);
    lock->refresh();
    settle();
    opensAgain();
}
