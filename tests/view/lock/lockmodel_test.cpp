#include "support/fulldisk.h"
#include "view/lock/lockfixture.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

#include <fstream>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::view;

TEST_F(LockModelTest, NeverHoldsUpTheScreenWhileAKeyIsMade)
{
    EXPECT_EQ(lock->state(), LockModel::Unknown);
    settle();
    EXPECT_EQ(lock->state(), LockModel::NoVault);
    lock->setUp(kPassphrase, kPassphrase);
    EXPECT_TRUE(lock->busy()); // returned at once
    EXPECT_EQ(lock->state(), LockModel::NoVault);
    settle();
    EXPECT_FALSE(lock->busy());
    EXPECT_EQ(lock->state(), LockModel::Unlocked);
}

TEST_F(LockModelTest, ShowsTheRecoveryWordsOnceAndInTheLanguageOfTheApp)
{
    settings.setLanguage(QStringLiteral("es"));
    settle();
    QSignalSpy unlocked(lock.get(), &LockModel::unlocked);
    lock->setUp(kPassphrase, kPassphrase);
    settle();
    EXPECT_EQ(unlocked.count(), 1);
    ASSERT_EQ(lock->words()->list().size(), 24);
    const QString words = lock->words()->list().join(' ');
    lock->words()->writtenDown();
    EXPECT_FALSE(lock->words()->showing());
    lock->lock();
    settle();
    lock->unlockWithRecovery(words.toUpper());
    settle();
    EXPECT_EQ(lock->state(), LockModel::Unlocked);
    EXPECT_TRUE(lock->passphrase()->needed());
    lock->passphrase()->choose("another long one", "another long one");
    settle();
    EXPECT_FALSE(lock->passphrase()->needed());
    lock->lock();
    lock->unlock("another long one");
    settle();
    EXPECT_EQ(lock->state(), LockModel::Unlocked);
}

TEST_F(LockModelTest, OffersNewWordsWhenNobodyWroteTheFirstOnesDown)
{
    settle();
    lock->setUp(kPassphrase, kPassphrase);
    settle();
    const QStringList first = lock->words()->list();
    lock = std::make_unique<LockModel>(desk, settings, clock); // started again: as good as killed
    settle();
    lock->refresh();
    lock->unlock(kPassphrase);
    settle();
    EXPECT_EQ(lock->words()->list().size(), 24);
    EXPECT_NE(lock->words()->list(), first);
    lock->words()->writtenDown();
    settle();
    lock->lock();
    lock->unlock(kPassphrase);
    settle();
    EXPECT_FALSE(lock->words()->showing());
}

TEST_F(LockModelTest, SaysWhatIsWrongWithANewPassphrase)
{
    settle();
    lock->setUp("short", "short");
    EXPECT_EQ(lock->problem(), LockModel::TooShort);
    lock->setUp("aaaaaaaaaaaa", "aaaaaaaaaaaa");
    EXPECT_EQ(lock->problem(), LockModel::TooPlain);
    lock->setUp(kPassphrase, "five plain words");
    EXPECT_EQ(lock->problem(), LockModel::Differ);
    settle();
    EXPECT_EQ(lock->state(), LockModel::NoVault);
}

TEST_F(LockModelTest, SaysHowManyTriesAreLeftAndCountsTheWaitDown)
{
    setUpVault();
    lock->lock();
    wrong(2);
    EXPECT_EQ(lock->problem(), LockModel::WrongSecret);
    EXPECT_EQ(lock->triesLeft(), 8);
    EXPECT_EQ(lock->retryAfterS(), 0);
    wrong(1);
    EXPECT_EQ(lock->retryAfterS(), 10);
    lock->unlock(kPassphrase);
    EXPECT_FALSE(lock->busy()); // not even asked
    clock.advance(10'000);
    EXPECT_TRUE(QTest::qWaitFor([&] { return lock->retryAfterS() == 0; }, 3000));
    lock->unlock(kPassphrase);
    settle();
    EXPECT_EQ(lock->state(), LockModel::Unlocked);
    EXPECT_EQ(lock->problem(), LockModel::NoProblem);
}

TEST_F(LockModelTest, RemembersTheWaitAfterARestart)
{
    setUpVault();
    lock->lock();
    wrong(4);
    lock = std::make_unique<LockModel>(desk, settings, clock);
    settle();
    EXPECT_EQ(lock->problem(), LockModel::TooSoon);
    EXPECT_EQ(lock->retryAfterS(), 20);
}

TEST_F(LockModelTest, AsksForTheWordsAfterTenWrongOnes)
{
    setUpVault();
    lock->lock();
    wrong(10);
    EXPECT_EQ(lock->problem(), LockModel::RecoveryOnly);
    lock->unlockWithRecovery("acorn actor");
    settle();
    EXPECT_EQ(lock->problem(), LockModel::MistypedWords);
}

TEST_F(LockModelTest, KeepsWhatIsAskedOfTheVaultJustBeforeItLocks)
{
    setUpVault();
    bool kept = false;
    QObject::connect(lock.get(), &LockModel::aboutToLock, [&] {
        desk.ask(lock.get(), [](Keeping &keeping) { return keeping.journal->keepDraft("plan", "half a word"); },
                 [&](storage::Outcome outcome) { kept = outcome.ok(); });
    });
    lock->lock();
    EXPECT_EQ(lock->state(), LockModel::Locked); // the screen does not wait
    settle();
    EXPECT_TRUE(kept);
    bool refused = false;
    desk.ask(lock.get(), [](Keeping &keeping) { return keeping.journal->keepDraft("plan", "more"); },
             [&](storage::Outcome outcome) { refused = !outcome.ok(); });
    settle();
    EXPECT_TRUE(refused);
}

TEST_F(LockModelTest, LocksWhenNobodyIsThere)
{
    setUpVault();
    QSignalSpy locked(lock.get(), &LockModel::locked);
    clock.advance(119'000);
    lock->setAutoLockS(119); // asks it to look at the time
    EXPECT_EQ(lock->state(), LockModel::Locked);
    EXPECT_EQ(locked.count(), 1);
}

TEST_F(LockModelTest, CountsKeysAsSomeoneBeingThere)
{
    setUpVault();
    clock.advance(119'000);
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, "a");
    QObject anywhere;
    QCoreApplication::sendEvent(&anywhere, &key);
    clock.advance(60'000);
    lock->setAutoLockS(100);
    EXPECT_EQ(lock->state(), LockModel::Unlocked);
    clock.advance(40'000);
    lock->setAutoLockS(101);
    lock->setAutoLockS(100);
    EXPECT_EQ(lock->state(), LockModel::Locked);
}

TEST_F(LockModelTest, LocksByItsOwnTimer)
{
    setUpVault();
    lock->setAutoLockS(1);
    EXPECT_EQ(lock->state(), LockModel::Unlocked);
    clock.advance(1'000);
    EXPECT_TRUE(QTest::qWaitFor([&] { return lock->state() == LockModel::Locked; }, 3000));
}

TEST_F(LockModelTest, LeavesTimeToCopyTheWords)
{
    settle();
    lock->setUp(kPassphrase, kPassphrase);
    settle();
    clock.advance(600'000);
    lock->setAutoLockS(60);
    EXPECT_EQ(lock->state(), LockModel::Unlocked);
    clock.advance(300'000);
    lock->setAutoLockS(61);
    EXPECT_EQ(lock->state(), LockModel::Locked);
    EXPECT_FALSE(lock->words()->showing());
}

TEST_F(LockModelTest, TellsOfMissingRecordsUntilSomeoneTakesNote)
{
    setUpVault();
    bool cut = false;
    desk.ask(lock.get(), [this](Keeping &keeping) -> storage::Outcome {
        (void)keeping.records->addPerson("{}");
        SQLite::Database outside((dir / "vault.db").string(), SQLite::OPEN_READWRITE);
        outside.exec("DELETE FROM revision");
        return storage::Done{};
    }, [&](storage::Outcome) { cut = true; });
    settle();
    ASSERT_TRUE(cut);
    for (int i = 0; i < 2; ++i) {
        lock->lock();
        EXPECT_FALSE(lock->findings()->recordsMissing());
        lock->unlock(kPassphrase);
        settle();
        EXPECT_TRUE(lock->findings()->recordsMissing());
    }
    lock->findings()->acceptLoss();
    settle();
    EXPECT_FALSE(lock->findings()->recordsMissing());
}

TEST_F(LockModelTest, ADiskThatTakesNothingKeepsNobodyOutWhoHasTakenNote)
{
    setUpVault();
    desk.ask(lock.get(), [this](Keeping &keeping) -> storage::Outcome {
        (void)keeping.records->addPerson("{}");
        SQLite::Database outside((dir / "vault.db").string(), SQLite::OPEN_READWRITE);
        outside.exec("DELETE FROM revision");
        return storage::Done{};
    }, [&](storage::Outcome) {});
    settle();
    for (int i = 0; i < 2; ++i) {
        lock->lock();
        lock->unlock(kPassphrase);
        settle();
        ASSERT_TRUE(lock->findings()->recordsMissing()) << "what was not written down is said again";
        FullDisk full(1);
        lock->findings()->acceptLoss();
        settle();
        EXPECT_FALSE(lock->findings()->recordsMissing()) << "the records stay behind a page that nothing leaves";
    }
}

TEST_F(LockModelTest, ADiskThatTakesNoNewPassphraseKeepsNobodyOutWhoHasTheWords)
{
    settle();
    lock->setUp(kPassphrase, kPassphrase);
    settle();
    const QString words = lock->words()->list().join(' ');
    lock->words()->writtenDown();
    lock->lock();
    settle();
    lock->unlockWithRecovery(words);
    settle();
    PassphraseModel &passphrase = *lock->passphrase();
    ASSERT_TRUE(passphrase.needed());
    passphrase.later();
    EXPECT_TRUE(passphrase.needed()) << "a passphrase is asked for as long as the device can take one";
    {
        FullDisk full(1);
        passphrase.choose("another long one", "another long one");
        settle();
        EXPECT_EQ(lock->problem(), LockModel::DiskFull);
        ASSERT_TRUE(passphrase.needed());
        ASSERT_TRUE(passphrase.refused());
        passphrase.later();
        EXPECT_FALSE(passphrase.needed());
        EXPECT_EQ(lock->state(), LockModel::Unlocked);
        EXPECT_EQ(lock->problem(), LockModel::NoProblem);
    }
    lock->lock();
    settle();
    lock->unlockWithRecovery(words);
    settle();
    EXPECT_TRUE(passphrase.needed()) << "asked again at the next unlock";
    EXPECT_FALSE(passphrase.refused());
}

TEST_F(LockModelTest, SaysThatAnotherProgramHasTheFolderAndOpensWhenItHasEnded)
{
    lock.reset();
    settle();
    std::unique_ptr<vault::Vault> other;
    const auto ask = [this](std::function<void()> job) {
        desk.ask(&settings, [job](Keeping &keeping) -> storage::Outcome {
            keeping = {};
            job();
            return storage::Done{};
        }, [](storage::Outcome) {});
        settle();
    };
    ask([&] { other = vault::Vault::open(dir / "vault.db", {local, nullptr, clock}, {1, 8192}).vault; });
    ASSERT_TRUE(other->setUp("four plain words", vault::WordLanguage::English).ok());
    lock = std::make_unique<LockModel>(desk, settings, clock);
    settle();
    EXPECT_EQ(lock->state(), LockModel::Unavailable);
    EXPECT_EQ(lock->problem(), LockModel::InUse);
    other.reset();
    lock->unlock(kPassphrase);
    settle();
    EXPECT_EQ(lock->state(), LockModel::Unlocked);
    EXPECT_EQ(lock->problem(), LockModel::NoProblem);
}

TEST_F(LockModelTest, TellsThatTheFileWasDamaged)
{
    settle();
    EXPECT_FALSE(lock->findings()->damaged());
    lock.reset();
    desk.ask(&settings, [this](Keeping &keeping) -> storage::Outcome {
        keeping = {};
        std::ofstream(dir / "vault.db") << std::string(10'000, 'x');
        return storage::Done{};
    }, [](storage::Outcome) {});
    lock = std::make_unique<LockModel>(desk, settings, clock);
    settle();
    EXPECT_TRUE(lock->findings()->damaged());
    EXPECT_EQ(lock->state(), LockModel::NoVault); // and Now goes on
}
