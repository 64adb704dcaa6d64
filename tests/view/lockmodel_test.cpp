#include "view/lockmodel.h"

#include "platform/linux/filekeystore.h"
#include "support/fixedclock.h"
#include "support/tempdir.h"
#include "view/settings.h"
#include "view/vaultdesk.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

#include <fstream>

using namespace handrail;
using namespace handrail::view;

namespace {

const QString kPassphrase = QStringLiteral("four plain words");

class LockModelTest : public testing::Test {
protected:
    test::TempDir dir;
    test::FixedClock clock;
    platform::FileKeyStore local{dir.path()};
    VaultDesk desk{[this]() -> storage::Result<Keeping> {
        std::shared_ptr<vault::Vault> opened = vault::Vault::open(dir / "vault.db", {local, nullptr, clock}, {1, 8192}).vault;
        return Keeping{opened, opened.get(), opened.get(), opened.get()};
    }};
    Settings settings{dir / "settings.json", desk.thread()};
    std::unique_ptr<LockModel> lock = std::make_unique<LockModel>(desk, settings, clock);

    void settle()
    {
        for (int i = 0; i < 10; ++i) {
            desk.thread().drain();
            QCoreApplication::sendPostedEvents();
        }
    }
    void setUpVault()
    {
        settle();
        lock->setUp(kPassphrase, kPassphrase);
        settle();
        lock->wordsWrittenDown();
        settle();
    }
    void wrong(int times)
    {
        for (int i = 0; i < times; ++i) {
            clock.advance(std::int64_t{lock->retryAfterS()} * 1000);
            QMetaObject::invokeMethod(lock.get(), &LockModel::refresh);
            settle();
            lock->unlock(QStringLiteral("not this one at all"));
            settle();
        }
    }
};

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
    ASSERT_EQ(lock->recoveryWords().size(), 24);
    const QString words = lock->recoveryWords().join(' ');
    lock->wordsWrittenDown();
    EXPECT_FALSE(lock->showingWords());
    lock->lock();
    settle();
    lock->unlockWithRecovery(words.toUpper());
    settle();
    EXPECT_EQ(lock->state(), LockModel::Unlocked);
    EXPECT_TRUE(lock->needsPassphrase());
    lock->newPassphrase("another long one", "another long one");
    settle();
    EXPECT_FALSE(lock->needsPassphrase());
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
    const QStringList first = lock->recoveryWords();
    lock = std::make_unique<LockModel>(desk, settings, clock); // started again: as good as killed
    settle();
    lock->refresh();
    lock->unlock(kPassphrase);
    settle();
    EXPECT_EQ(lock->recoveryWords().size(), 24);
    EXPECT_NE(lock->recoveryWords(), first);
    lock->wordsWrittenDown();
    settle();
    lock->lock();
    lock->unlock(kPassphrase);
    settle();
    EXPECT_FALSE(lock->showingWords());
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
    EXPECT_FALSE(lock->showingWords());
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
        EXPECT_FALSE(lock->recordsMissing());
        lock->unlock(kPassphrase);
        settle();
        EXPECT_TRUE(lock->recordsMissing());
    }
    lock->acceptLoss();
    settle();
    EXPECT_FALSE(lock->recordsMissing());
}

TEST_F(LockModelTest, TellsThatTheFileWasDamaged)
{
    settle();
    EXPECT_FALSE(lock->damaged());
    lock.reset();
    desk.ask(&settings, [this](Keeping &keeping) -> storage::Outcome {
        keeping = {};
        std::ofstream(dir / "vault.db") << std::string(10'000, 'x');
        return storage::Done{};
    }, [](storage::Outcome) {});
    lock = std::make_unique<LockModel>(desk, settings, clock);
    settle();
    EXPECT_TRUE(lock->damaged());
    EXPECT_EQ(lock->state(), LockModel::NoVault); // and Now goes on
}

} // namespace

TEST_F(LockModelTest, HandsOneRecordOverAndForgetsTheRestFirst)
{
    setUpVault();
    std::string person, plan, other;
    desk.ask(lock.get(), [&](Keeping &keeping) -> storage::Outcome {
        person = keeping.records->addPerson("{}").value();
        plan = keeping.records->append({.id = {}, .personId = person, .kind = "plan", .deviceId = {}, .body = "theirs"}).value().id;
        other = keeping.records->addPerson("{}").value();
        return storage::Done{};
    }, [](const storage::Outcome &) {});
    settle();
    QStringList order;
    QObject::connect(lock.get(), &LockModel::aboutToLock, [&] { order << "aboutToLock"; });
    QObject::connect(lock.get(), &LockModel::locked, [&] { order << "locked"; });
    QObject::connect(lock.get(), &LockModel::handedOver, [&] { order << "handedOver"; });
    QObject::connect(lock.get(), &LockModel::unlocked, [&] { order << "unlocked"; });
    lock->handOver(QString::fromStdString(person), QString::fromStdString(plan));
    settle();
    EXPECT_EQ(order, (QStringList{"aboutToLock", "locked", "handedOver"}));
    EXPECT_EQ(lock->state(), LockModel::HandedOver);
    EXPECT_TRUE(lock->handOverUnderWay());
    EXPECT_EQ(lock->handOverPerson().toStdString(), person);
    EXPECT_EQ(lock->handOverRecord().toStdString(), plan);
    bool reached = false, kept = false;
    desk.ask(lock.get(), [&](Keeping &keeping) -> storage::Outcome {
        reached = keeping.records->head(other).ok();
        kept = keeping.records->head(plan).ok();
        return storage::Done{};
    }, [](const storage::Outcome &) {});
    settle();
    EXPECT_FALSE(reached);
    EXPECT_TRUE(kept);

    // Thirty seconds without a touch, then a kill: it comes back locked, and in hand-over.
    clock.advance(29'000);
    lock->setAutoLockS(121); // asks it to look at the time
    EXPECT_EQ(lock->state(), LockModel::HandedOver);
    clock.advance(1'000);
    lock->setAutoLockS(122);
    settle();
    EXPECT_EQ(lock->state(), LockModel::Locked);
    EXPECT_TRUE(lock->handOverUnderWay());
    lock = std::make_unique<LockModel>(desk, settings, clock);
    settle();
    EXPECT_EQ(lock->state(), LockModel::Locked);
    EXPECT_EQ(lock->handOverRecord().toStdString(), plan);

    lock->endHandOver(); // not without the passphrase
    settle();
    EXPECT_TRUE(lock->handOverUnderWay());
    lock->unlock(kPassphrase);
    settle();
    EXPECT_EQ(lock->state(), LockModel::Unlocked);
    EXPECT_TRUE(lock->handOverUnderWay()) << "until the peer says so";
    lock->endHandOver();
    settle();
    EXPECT_FALSE(lock->handOverUnderWay());
    lock->refresh();
    settle();
    EXPECT_FALSE(lock->handOverUnderWay());
}

TEST_F(LockModelTest, AHandOverThatCannotBeKeptLeavesItOpenAndSaysSo)
{
    setUpVault();
    int again = 0;
    QObject::connect(lock.get(), &LockModel::unlocked, [&] { ++again; });
    lock->handOver(QStringLiteral("00112233445566778899aabbccddeeff"), {}); // nobody by that id
    settle();
    EXPECT_EQ(lock->state(), LockModel::Unlocked);
    EXPECT_NE(lock->problem(), LockModel::NoProblem);
    EXPECT_FALSE(lock->handOverUnderWay());
    EXPECT_EQ(again, 1);
}
