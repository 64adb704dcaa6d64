#include "platform/linux/systemdialer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

using namespace handrail::platform;

/// A home and a system of our own, so that the test does not depend on what is installed here.
class Dialing : public testing::Test {
protected:
    void SetUp() override
    {
        qputenv("XDG_CONFIG_HOME", m_dir.filePath(QStringLiteral("config")).toUtf8());
        qputenv("XDG_CONFIG_DIRS", m_dir.filePath(QStringLiteral("etc")).toUtf8());
        qputenv("XDG_DATA_HOME", m_dir.filePath(QStringLiteral("data")).toUtf8());
        qputenv("XDG_DATA_DIRS", m_dir.filePath(QStringLiteral("share")).toUtf8());
    }
    void TearDown() override
    {
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_CONFIG_DIRS", "XDG_DATA_HOME", "XDG_DATA_DIRS"})
            qunsetenv(name);
    }
    void write(const QString &name, const QByteArray &text) const
    {
        const QString path = m_dir.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    SystemDialer dialer()
    {
        return SystemDialer([this](const QUrl &url) {
            opened += url.toString(QUrl::FullyEncoded);
            return true;
        });
    }
    QStringList opened;

private:
    QTemporaryDir m_dir;
};

TEST_F(Dialing, CannotCallWhereNoProgramTakesANumber)
{
    SystemDialer phone = dialer();
    EXPECT_FALSE(phone.canDial());
    EXPECT_FALSE(phone.canText());
    EXPECT_FALSE(phone.dial(QStringLiteral("911")));
    EXPECT_FALSE(phone.text(QStringLiteral("988"), {}));
    EXPECT_TRUE(opened.isEmpty());
}

TEST_F(Dialing, FindsTheProgramOfTheSystemAndOfThePerson)
{
    write(QStringLiteral("share/applications/mimeinfo.cache"), "[MIME Cache]\nx-scheme-handler/tel=calls.desktop;\n");
    EXPECT_FALSE(SystemDialer::hasHandler(QStringLiteral("tel"))) << "its desktop file is not there";
    write(QStringLiteral("share/applications/calls.desktop"), "[Desktop Entry]\n");
    EXPECT_TRUE(SystemDialer::hasHandler(QStringLiteral("tel")));
    EXPECT_FALSE(SystemDialer::hasHandler(QStringLiteral("sms")));
    write(QStringLiteral("config/mimeapps.list"), "[Default Applications]\nx-scheme-handler/sms=calls.desktop\n");
    EXPECT_TRUE(SystemDialer::hasHandler(QStringLiteral("sms")));
}

TEST_F(Dialing, DoesNotCountAProgramThePersonRemoved)
{
    write(QStringLiteral("share/applications/calls.desktop"), "[Desktop Entry]\n");
    write(QStringLiteral("config/mimeapps.list"), "[Removed Associations]\nx-scheme-handler/tel=calls.desktop;\n");
    EXPECT_FALSE(SystemDialer::hasHandler(QStringLiteral("tel")));
}

TEST_F(Dialing, HandsOverExactlyTheNumberAndNothingElse)
{
    write(QStringLiteral("share/applications/calls.desktop"), "[Desktop Entry]\n");
    write(QStringLiteral("share/applications/mimeinfo.cache"),
          "[MIME Cache]\nx-scheme-handler/tel=calls.desktop;\nx-scheme-handler/sms=calls.desktop;\n");
    SystemDialer phone = dialer();
    EXPECT_TRUE(phone.canDial());
    EXPECT_TRUE(opened.isEmpty()) << "asking whether it can does not dial";
    EXPECT_TRUE(phone.dial(QStringLiteral("911")));
    EXPECT_TRUE(phone.dial(QStringLiteral("+18003092131")));
    EXPECT_TRUE(phone.text(QStringLiteral("741741"), QStringLiteral("HOME & away")));
    EXPECT_TRUE(phone.text(QStringLiteral("988"), {}));
    EXPECT_EQ(opened, (QStringList{QStringLiteral("tel:911"), QStringLiteral("tel:+18003092131"),
                                   QStringLiteral("sms:741741?body=HOME%20%26%20away"), QStringLiteral("sms:988")}));
}

TEST_F(Dialing, RefusesWhatIsNoNumber)
{
    write(QStringLiteral("share/applications/calls.desktop"), "[Desktop Entry]\n");
    write(QStringLiteral("share/applications/mimeinfo.cache"), "[MIME Cache]\nx-scheme-handler/tel=calls.desktop;\n");
    SystemDialer phone = dialer();
    for (const char *bad : {"", "+", "call me", "911;ext", "911?x", "//evil", "911 988", "1-800-1", "\n911", ",911",
                            "111111111111111111111111111111111111"}) {
        EXPECT_FALSE(phone.dial(QString::fromLatin1(bad))) << bad;
    }
    EXPECT_TRUE(opened.isEmpty());
}

} // namespace
