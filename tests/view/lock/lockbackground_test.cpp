#include "view/lock/lockfixture.h"

#include "platform/screenport.h"

#include <QGuiApplication>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::view;

TEST_F(LockModelTest, LocksAtOnceWhenTheAppGoesToTheBackgroundOrTheDeviceSleeps)
{
    for (const auto away : {Qt::ApplicationHidden, Qt::ApplicationSuspended}) {
        if (lock->state() != LockModel::Unlocked) {
            setUpVault();
            lock->unlock(kPassphrase);
            settle();
        }
        ASSERT_EQ(lock->state(), LockModel::Unlocked);
        emit qGuiApp->applicationStateChanged(Qt::ApplicationInactive); // another window has the keys: still in sight
        EXPECT_EQ(lock->state(), LockModel::Unlocked);
        emit qGuiApp->applicationStateChanged(away);
        EXPECT_EQ(lock->state(), LockModel::Locked);
        settle();
    }
}

TEST_F(LockModelTest, LocksWhenTheScreenGoesDarkAndListensForThatFromTheFirstUnlockOn)
{
    struct Screen : platform::ScreenPort {
        int started = 0;
        void start() override { ++started; }
    } screen;
    lock->lockWith(screen);
    emit screen.dark(); // nothing is open
    EXPECT_EQ(screen.started, 0);
    setUpVault();
    lock->unlock(kPassphrase);
    settle();
    ASSERT_EQ(lock->state(), LockModel::Unlocked);
    EXPECT_GE(screen.started, 1);
    emit screen.dark();
    EXPECT_EQ(lock->state(), LockModel::Locked);
    settle();
}
