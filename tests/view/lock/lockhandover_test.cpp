#include "view/lock/lockfixture.h"

using namespace handrail;
using namespace handrail::test;
using namespace handrail::view;

TEST_F(LockModelTest, HandsOneRecordOverAndForgetsTheRestFirst)
{
    setUpVault();
    std::string person, plan, other;
    desk.ask(lock.get(), [&](Keeping &keeping) -> storage::Outcome {
        person = keeping.records->addPerson("{}").value();
        plan = keeping.records->append({.id = {}, .personId = person, .kind = "plan", .deviceId = {}, .body = "theirs"})
                   .value()
                   .id;
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
    EXPECT_TRUE(lock->held()->underWay());
    EXPECT_EQ(lock->held()->person().toStdString(), person);
    EXPECT_EQ(lock->held()->record().toStdString(), plan);
    bool reached = false, kept = false;
    desk.ask(lock.get(), [&](Keeping &keeping) -> storage::Outcome {
        reached = keeping.records->head(other).ok();
        kept = keeping.records->head(plan).ok();
        return storage::Done{};
    }, [](const storage::Outcome &) {});
    settle();
    EXPECT_FALSE(reached);
    EXPECT_TRUE(kept);

    // Ninety seconds without a touch: it asks. A press that no finger made is an answer.
    const auto later = [&](std::int64_t ms) {
        clock.advance(ms);
        lock->held()->lookAtTheTime();
    };
    later(89'000);
    EXPECT_EQ(lock->held()->secondsLeft(), 0);
    lock->touched();
    later(89'000);
    EXPECT_EQ(lock->held()->secondsLeft(), 0) << "somebody was there a minute and a half ago";
    later(1'000);
    EXPECT_EQ(lock->held()->secondsLeft(), 30);
    later(29'000);
    EXPECT_EQ(lock->state(), LockModel::HandedOver);
    lock->touched();
    EXPECT_EQ(lock->held()->secondsLeft(), 0);
    // Nobody answers, then a kill: it comes back locked, and in hand-over.
    later(90'000);
    EXPECT_EQ(lock->held()->secondsLeft(), 30);
    later(30'000);
    settle();
    EXPECT_EQ(lock->held()->secondsLeft(), 0);
    EXPECT_EQ(lock->state(), LockModel::Locked);
    EXPECT_TRUE(lock->held()->underWay());
    lock = std::make_unique<LockModel>(desk, settings, clock);
    settle();
    EXPECT_EQ(lock->state(), LockModel::Locked);
    EXPECT_EQ(lock->held()->record().toStdString(), plan);

    lock->endHandOver(); // not without the passphrase
    settle();
    EXPECT_TRUE(lock->held()->underWay());
    lock->unlock(kPassphrase);
    settle();
    EXPECT_EQ(lock->state(), LockModel::Unlocked);
    EXPECT_TRUE(lock->held()->underWay()) << "until the peer says so";
    lock->endHandOver();
    settle();
    EXPECT_FALSE(lock->held()->underWay());
    lock->refresh();
    settle();
    EXPECT_FALSE(lock->held()->underWay());
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
    EXPECT_FALSE(lock->held()->underWay());
    EXPECT_EQ(again, 1);
}
