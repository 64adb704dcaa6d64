#include "view/lock/quietmoment.h"

#include "support/fixedclock.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

using namespace handrail;
using handrail::view::QuietMoment;

namespace {

struct Quiet : testing::Test {
    test::FixedClock clock;
    QuietMoment moment{clock};
    QObject screen;
    QSignalSpy quiet{&moment, &QuietMoment::quiet};

    void send(QEvent::Type type)
    {
        QMouseEvent event(type, {}, {}, {}, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&screen, &event);
    }
    void press() { send(QEvent::MouseButtonPress); }
    void release() { send(QEvent::MouseButtonRelease); }
    void letter()
    {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
        QCoreApplication::sendEvent(&screen, &event);
    }
    [[nodiscard]] bool isQuiet() const { return moment.leftMs() == 0; }
};

} // namespace

TEST_F(Quiet, ComesWhenNothingWasTouchedAndNothingMovesForAWhile)
{
    moment.await(250);
    EXPECT_FALSE(isQuiet());
    clock.advance(QuietMoment::kAfterTouchMs - 1);
    EXPECT_FALSE(isQuiet());
    clock.advance(1);
    EXPECT_TRUE(isQuiet());
    moment.await(3'000);
    clock.advance(2'999);
    EXPECT_FALSE(isQuiet()) << "not before it was asked for";
    clock.advance(1);
    EXPECT_TRUE(isQuiet());
}

TEST_F(Quiet, IsNotWhileAFingerIsDownNorBetweenTwoLetters)
{
    moment.await(0);
    press();
    clock.advance(5'000);
    EXPECT_FALSE(isQuiet()) << "a long press";
    release();
    clock.advance(QuietMoment::kAfterTouchMs - 1);
    EXPECT_FALSE(isQuiet());
    letter();
    clock.advance(QuietMoment::kAfterTouchMs - 1);
    EXPECT_FALSE(isQuiet());
    clock.advance(1);
    EXPECT_TRUE(isQuiet());
}

TEST_F(Quiet, WaitsForAPictureThatMovesButNotForOneThatNeverStops)
{
    moment.await(0);
    for (std::int64_t ms = 0; ms < QuietMoment::kPatienceMs - 16; ms += 16) {
        moment.drawn();
        EXPECT_FALSE(isQuiet());
        clock.advance(16);
    }
    clock.advance(16);
    moment.drawn();
    EXPECT_TRUE(isQuiet());
    letter();
    EXPECT_FALSE(isQuiet()) << "but for whoever types";
}

TEST_F(Quiet, IsTakenAtLastFromSomebodyWhoNeverStops)
{
    moment.await(0);
    for (int ms = 0; ms < QuietMoment::kAtMostMs; ms += 100) {
        letter();
        EXPECT_FALSE(isQuiet());
        clock.advance(100);
    }
    letter();
    EXPECT_TRUE(isQuiet()) << "words of people do not stay in memory for ever";
}

TEST_F(Quiet, IsToldOnceAndThenNothingIsWatched)
{
    moment.await(0);
    clock.advance(60'000);
    EXPECT_TRUE(QTest::qWaitFor([&] { return quiet.count() == 1; }, 5'000));
    EXPECT_FALSE(moment.waiting());
    moment.await(0);
    moment.forget();
    clock.advance(60'000);
    QTest::qWait(QuietMoment::kAfterTouchMs + 200);
    EXPECT_EQ(quiet.count(), 1) << "it is not needed any more";
}

TEST_F(Quiet, LosesNoTouchThatComesWhileTheLongJobIsDone)
{
    struct Counting : QObject {
        int presses = 0;
        bool event(QEvent *event) override
        {
            presses += event->type() == QEvent::MouseButtonPress ? 1 : 0;
            return QObject::event(event);
        }
    } touched;
    QObject::connect(&moment, &QuietMoment::quiet, &moment, [&] { // as the window system does, from its own thread
        std::unique_ptr<QThread> system(QThread::create([&] {
            for (int i = 0; i < 5; ++i)
                QCoreApplication::postEvent(&touched, new QMouseEvent(QEvent::MouseButtonPress, {}, {}, {},
                                                                      Qt::LeftButton, Qt::LeftButton, {}));
        }));
        system->start();
        system->wait();
        EXPECT_EQ(touched.presses, 0);
    });
    moment.await(0);
    clock.advance(60'000);
    EXPECT_TRUE(QTest::qWaitFor([&] { return touched.presses == 5; }, 5'000));
}
