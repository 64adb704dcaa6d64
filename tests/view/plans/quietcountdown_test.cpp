#include "support/fixedclock.h"

#include "view/desk/quietcountdown.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace handrail;

namespace {

struct QuietCountdownTest : testing::Test {
    test::FixedClock clock;
    view::QuietCountdown countdown{clock};
    QSignalSpy over{&countdown, &view::QuietCountdown::over};

    void after(int seconds)
    {
        clock.advance(std::int64_t{seconds} * 1000);
        countdown.lookAtTheTime();
    }
    /// A key somewhere in the app; the answer to it comes when the key has reached what it meant.
    static void touch(QEvent::Type type = QEvent::KeyPress)
    {
        QObject anywhere;
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, "a");
        QEvent other(type);
        QCoreApplication::sendEvent(&anywhere, type == QEvent::KeyPress ? static_cast<QEvent *>(&key) : &other);
    }
    static void answer(QEvent::Type type = QEvent::KeyPress)
    {
        touch(type);
        QCoreApplication::processEvents();
    }
};

} // namespace

TEST_F(QuietCountdownTest, AsksAfterNinetyQuietSecondsAndIsOverThirtyLater)
{
    countdown.start();
    after(89);
    EXPECT_EQ(countdown.secondsLeft(), 0);
    after(1);
    EXPECT_EQ(countdown.secondsLeft(), 30);
    after(20);
    EXPECT_EQ(countdown.secondsLeft(), 10);
    clock.advance(9'001);
    countdown.lookAtTheTime();
    EXPECT_EQ(countdown.secondsLeft(), 1) << "a second that has begun is still one";
    EXPECT_EQ(over.size(), 0);
    after(1);
    EXPECT_EQ(over.size(), 1);
    EXPECT_EQ(countdown.secondsLeft(), 0);
    after(500);
    EXPECT_EQ(over.size(), 1) << "over once";
}

TEST_F(QuietCountdownTest, AKeyATouchAndAWordOfTheScreenKeyboardAnswer)
{
    for (const auto type : {QEvent::KeyPress, QEvent::InputMethod, QEvent::MouseButtonPress, QEvent::TouchBegin}) {
        countdown.start();
        after(90);
        ASSERT_EQ(countdown.secondsLeft(), 30);
        after(20);
        answer(type);
        EXPECT_EQ(countdown.secondsLeft(), 0) << type;
        after(89);
        EXPECT_EQ(countdown.secondsLeft(), 0) << "the time starts anew";
    }
    EXPECT_EQ(over.size(), 0);
}

TEST_F(QuietCountdownTest, AMouseThatIsOnlyBumpedDoesNotAnswer)
{
    countdown.start();
    after(90);
    answer(QEvent::MouseMove);
    EXPECT_EQ(countdown.secondsLeft(), 30);
    after(30);
    EXPECT_EQ(over.size(), 1);
}

TEST_F(QuietCountdownTest, ATouchInTheLastInstantCounts)
{
    countdown.start();
    after(90);
    clock.advance(29'999);
    touch();
    after(5); // the clock is looked at before the answer has arrived
    EXPECT_EQ(over.size(), 0);
    QCoreApplication::processEvents();
    EXPECT_EQ(countdown.secondsLeft(), 0);
    after(89);
    EXPECT_EQ(over.size(), 0);
}

TEST_F(QuietCountdownTest, ATouchAfterTheTimeIsUpComesTooLateAlsoWhenTheDeviceSleptSoNothingTicked)
{
    countdown.start();
    after(90);
    clock.advance(600'000);
    answer();
    EXPECT_EQ(over.size(), 1);
}

TEST_F(QuietCountdownTest, WhenThereIsNobodyToAskItIsOverAtOnce)
{
    countdown.setAskNobodyWhen([] { return true; });
    QSignalSpy asked(&countdown, &view::QuietCountdown::secondsLeftChanged);
    countdown.start();
    after(90);
    EXPECT_EQ(over.size(), 1);
    EXPECT_EQ(asked.size(), 0);
}

TEST_F(QuietCountdownTest, WatchesOnlyBetweenStartAndStop)
{
    after(500);
    EXPECT_EQ(countdown.secondsLeft(), 0);
    countdown.stay(); // starts nothing
    after(500);
    EXPECT_EQ(countdown.secondsLeft(), 0);
    countdown.start();
    after(90);
    countdown.stop();
    EXPECT_EQ(countdown.secondsLeft(), 0);
    after(500);
    EXPECT_EQ(countdown.secondsLeft(), 0);
    EXPECT_EQ(over.size(), 0);
}

TEST_F(QuietCountdownTest, WhoeverSetsTheWallClockForwardEndsNothing)
{
    countdown.start();
    clock.setWall(clock.at.wallMs + 3'600'000);
    countdown.lookAtTheTime();
    EXPECT_EQ(countdown.secondsLeft(), 0);
}
