// ScreenWatch against a bus of our own: what it takes for a dark screen, and that it is silent without one.
#include "platform/linux/screenwatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <gtest/gtest.h>

using namespace handrail::platform;

namespace {

class ScreenOnABus : public testing::Test {
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            GTEST_SKIP() << "no dbus-daemon here";
        m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        ASSERT_TRUE(m_daemon.waitForReadyRead(10'000));
        const QString address = QString::fromLocal8Bit(m_daemon.readLine()).trimmed();
        QDBusConnection::connectToBus(address, QStringLiteral("desktop"));
        QDBusConnection::connectToBus(address, QStringLiteral("ours"));
    }
    void TearDown() override
    {
        for (const char *name : {"desktop", "ours"})
            QDBusConnection::disconnectFromBus(QString::fromLatin1(name));
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    void tell(const char *path, const char *interface, const char *name, const QVariantList &with = {})
    {
        QDBusMessage message = QDBusMessage::createSignal(QString::fromLatin1(path), QString::fromLatin1(interface), QString::fromLatin1(name));
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

private:
    QProcess m_daemon;
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

