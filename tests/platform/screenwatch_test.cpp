// ScreenWatch against a bus of our own: what it takes for a dark screen, and that it is silent without one.
#include "platform/linux/screenwatch.h"

#include "platform/ownbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace handrail::platform;

namespace {

class ScreenOnABus : public handrail::test::OwnBus {
protected:
    ScreenOnABus() : OwnBus({QStringLiteral("desktop"), QStringLiteral("ours")}) {}
    void SetUp() override
    {
        OwnBus::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        static_cast<void>(connected("desktop"));
        static_cast<void>(connected("ours"));
    }
    void tell(const char *path, const char *interface, const char *name, const QVariantList &with = {})
    {
        QDBusMessage message = QDBusMessage::createSignal(QString::fromLatin1(path), QString::fromLatin1(interface),
                                                          QString::fromLatin1(name));
        message.setArguments(with);
        ASSERT_TRUE(QDBusConnection(QStringLiteral("desktop")).send(message));
    }
    /// Everything told so far has been heard: the bus keeps the order.
    void heardOut()
    {
        tell("/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session", "Lock");
        ASSERT_TRUE(dark.wait(10'000) || !dark.isEmpty());
    }
    ScreenWatch watch{QStringLiteral("ours"), QStringLiteral("ours")};
    QSignalSpy dark{&watch, &ScreenWatch::dark};
};

TEST_F(ScreenOnABus, SaysSoWhenTheDesktopLocksTheDeviceSleepsOrTheScreenGoesDark)
{
    watch.start();
    watch.start(); // does not hear it twice
    const auto once = [&](const char *what) {
        EXPECT_TRUE(dark.count() == 1 || dark.wait(10'000)) << what;
        EXPECT_EQ(dark.count(), 1) << what;
        dark.clear();
    };
    tell("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", {true});
    once("the screen saver");
    tell("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", {true});
    once("GNOME's lock");
    tell("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", {true});
    once("sleep");
    tell("/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session", "Lock");
    once("loginctl lock-session");
}

TEST_F(ScreenOnABus, SaysNothingWhenTheScreenComesBackOrBeforeItIsAskedToListen)
{
    tell("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", {true});
    QTest::qWait(50);
    EXPECT_EQ(dark.count(), 0);
    watch.start();
    tell("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", {false});
    tell("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", {false});
    heardOut();
    EXPECT_EQ(dark.count(), 1) << "the lock at the end only";
}

TEST(ScreenWatch, WithoutABusItIsSilent)
{
    ScreenWatch watch(QStringLiteral("no such bus"), QStringLiteral("nor this one"));
    const QSignalSpy dark(&watch, &ScreenWatch::dark);
    watch.start();
    QTest::qWait(10);
    EXPECT_EQ(dark.count(), 0);
}

} // namespace

