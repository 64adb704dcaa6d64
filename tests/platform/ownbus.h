#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

#include <gtest/gtest.h>

namespace handrail::test {

/// A bus of our own, for as long as a test lives; skips it where there is none.
class OwnBus : public testing::Test {
protected:
    /// @p names: connections that are ended with the test
    explicit OwnBus(QStringList names) : m_names(std::move(names)) {}
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            GTEST_SKIP() << "no dbus-daemon here";
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        ASSERT_TRUE(m_daemon.waitForReadyRead(10'000));
        m_address = QString::fromLocal8Bit(m_daemon.readLine()).trimmed();
    }
    void TearDown() override
    {
        for (const QString &name : m_names)
            QDBusConnection::disconnectFromBus(name);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    [[nodiscard]] QDBusConnection connected(const char *name) const
    {
        return QDBusConnection::connectToBus(m_address, QString::fromLatin1(name));
    }

private:
    QStringList m_names;
    QProcess m_daemon;
    QString m_address;
};

} // namespace handrail::test
