#include "platform/linux/fixedfeed.h"
#include "platform/linux/geocluefeed.h"
#include "platform/linux/nmeafeed.h"
#include "platform/linux/nofeed.h"
#include "platform/linux/positionchoice.h"
#include "support/fixedclock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <gtest/gtest.h>

#include <vector>

namespace {

using namespace handrail::platform;
using Trouble = PositionFeed::Trouble;

struct Heard {
    explicit Heard(PositionFeed &feed)
    {
        QObject::connect(&feed, &PositionFeed::fixTaken, &feed, [this](const Fix &fix) { fixes.push_back(fix); });
        QObject::connect(&feed, &PositionFeed::troubleChanged, &feed,
                         [this](Trouble trouble) { troubles.push_back(trouble); });
    }
    std::vector<Fix> fixes;
    std::vector<Trouble> troubles;
};

QString walk()
{
    return QStringLiteral(HANDRAIL_SOURCE_DIR "/tests/platform/data/walk.nmea");
}

TEST(NmeaFeed, ReplaysALogThroughQtWithAccuracyAndThePresentTime)
{
    handrail::test::FixedClock clock;
    NmeaFeed feed(walk(), clock);
    const Heard heard(feed);
    feed.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return heard.fixes.size() >= 2; }, 8000));
    const Fix &fix = heard.fixes.front();
    EXPECT_NEAR(fix.latitude, 32.7341, 1e-4);
    EXPECT_NEAR(fix.longitude, -117.1446, 1e-4);
    EXPECT_NEAR(heard.fixes.back().accuracyM, 2 * 1.3 * NmeaFeed::kRangeErrorM, 0.01)
        << "twice: Qt gives the 95 % radius";
    EXPECT_EQ(fix.wallMs, clock.now().wallMs);
    EXPECT_TRUE(heard.troubles.empty());
    feed.stop();
    const auto told = heard.fixes.size();
    QTest::qWait(1500);
    EXPECT_EQ(heard.fixes.size(), told) << "nothing more after stop";
}

TEST(NmeaFeed, SaysSoWhenTheLogIsNotThere)
{
    handrail::test::FixedClock clock;
    NmeaFeed feed(QStringLiteral("/nowhere/none.nmea"), clock);
    const Heard heard(feed);
    feed.start();
    EXPECT_EQ(heard.troubles, std::vector{Trouble::BadInput});
    EXPECT_TRUE(heard.fixes.empty());
}

TEST(NmeaFeed, TakesNoPlaceFromJunkOrFromALogThatLostItsFix)
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("junk.nmea")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    using namespace std::string_view_literals; // the NUL belongs to it
    constexpr auto junk =
        "\x00\xff not nmea at all\r\n$GPRMC,,V,,,,,,,,,,N*53\r\n$GPGGA,020300.000,9944.0460,N,11708.6760,W,1,07,1.3,,M,,M,,*00\r\n"sv;
    ASSERT_EQ(file.write(junk.data(), qint64(junk.size())), qint64(junk.size()));
    file.close();
    handrail::test::FixedClock clock;
    NmeaFeed feed(file.fileName(), clock);
    const Heard heard(feed);
    feed.start();
    QTest::qWait(1200);
    EXPECT_TRUE(heard.fixes.empty());
    feed.stop();
}

TEST(FixedFeed, TellsItsOnePlaceAsOfNow)
{
    const auto fix = FixedFeed::parsed(QStringLiteral("32.7341, -117.1446, 12"));
    ASSERT_TRUE(fix);
    handrail::test::FixedClock clock;
    FixedFeed feed(*fix, clock);
    const Heard heard(feed);
    feed.start();
    ASSERT_EQ(heard.fixes.size(), 1u);
    EXPECT_EQ(heard.fixes[0].latitude, 32.7341);
    EXPECT_EQ(heard.fixes[0].accuracyM, 12);
    EXPECT_EQ(heard.fixes[0].wallMs, clock.now().wallMs);
}

TEST(FixedFeed, ReadsNoPlaceFromWhatIsNone)
{
    for (const char *bad :
         {"", "32.7", "32.7,-117", "a,b,c", "91,0,5", "0,181,5", "0,0,-1", "nan,0,5", "0,inf,5", "0,0,nan", "1,2,3,4"})
        EXPECT_FALSE(FixedFeed::parsed(QString::fromLatin1(bad))) << bad;
}

TEST(NoFeed, SaysThatNoDeviceTells)
{
    NoFeed feed;
    const Heard heard(feed);
    feed.start();
    EXPECT_EQ(heard.troubles, std::vector{Trouble::NoDevice});
}

TEST(PositionChoice, TurnsAWrongOptionIntoATroubleAndNotIntoAPlace)
{
    handrail::test::FixedClock clock;
    for (const char *wrong : {"somewhere", "32.7;-117", "nmea", "91,181,5"}) {
        const auto feed = positionFeed(QString::fromLatin1(wrong), clock);
        const Heard heard(*feed);
        feed->start();
        EXPECT_EQ(heard.troubles, std::vector{Trouble::BadInput}) << wrong;
        EXPECT_TRUE(heard.fixes.empty()) << wrong;
    }
    EXPECT_EQ(positionFeed(QStringLiteral("none"), clock)->trouble(), Trouble::NoDevice);
}

TEST(PositionChoice, AsksNothingOfTheSystemBeforeStart)
{
    handrail::test::FixedClock clock;
    const auto feed = positionFeed({}, clock);
    EXPECT_NE(dynamic_cast<GeoclueFeed *>(feed.get()), nullptr);
    EXPECT_EQ(feed->trouble(), Trouble::None);
}

TEST(GeoclueFeed, SaysThereIsNoDeviceWhereThereIsNoSystemBus)
{
    if (qEnvironmentVariableIsSet("DBUS_SYSTEM_BUS_ADDRESS")
        || QFileInfo::exists(QStringLiteral("/run/dbus/system_bus_socket")))
        GTEST_SKIP() << "this machine has a system bus";
    handrail::test::FixedClock clock;
    GeoclueFeed feed(clock);
    const Heard heard(feed);
    feed.start();
    EXPECT_EQ(heard.troubles, std::vector{Trouble::NoDevice});
}

/// Over tests/platform/fakegeoclue.py, which tests/platform/with-geoclue starts in another manner for each of these.
class GeoclueService : public testing::Test {
protected:
    void SetUp() override
    {
        if (!qEnvironmentVariableIsSet("HANDRAIL_FAKE_GEOCLUE"))
            GTEST_SKIP() << "only under tests/platform/with-geoclue";
    }
    /// What lies in the made-up person's data folder, which with-geoclue gives each step anew.
    static QStringList written()
    {
        return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    handrail::test::FixedClock clock;
    GeoclueFeed feed{clock};
    const Heard heard{feed};
};

TEST_F(GeoclueService, SaysNotAllowedWhenTheServiceRefusesAClient)
{
    feed.start();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !heard.troubles.empty(); }, 10'000)) << "well before its patience ends";
    EXPECT_EQ(heard.troubles, std::vector{Trouble::NotAllowed});
    EXPECT_EQ(feed.trouble(), Trouble::NotAllowed);
    EXPECT_TRUE(heard.fixes.empty());
}

TEST_F(GeoclueService, SaysNotAllowedWhenThePersonSaysNo)
{
    feed.start();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !heard.troubles.empty(); }, 10'000));
    EXPECT_EQ(heard.troubles, std::vector{Trouble::NotAllowed});
    EXPECT_TRUE(heard.fixes.empty());
}

TEST_F(GeoclueService, TellsThePlaceItIsGiven)
{
    feed.start();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !heard.fixes.empty(); }, 10'000));
    EXPECT_NEAR(heard.fixes[0].latitude, 32.7341, 1e-6);
    EXPECT_NEAR(heard.fixes[0].longitude, -117.1446, 1e-6);
    EXPECT_NEAR(heard.fixes[0].accuracyM, 12, 1e-6);
    EXPECT_LE(heard.fixes[0].wallMs, clock.now().wallMs) << "never from a time ahead of ours";
    EXPECT_TRUE(heard.troubles.empty());
}

TEST_F(GeoclueService, LeavesNoPositionOnTheDisk)
{
    {
        GeoclueFeed visit(clock);
        const Heard there(visit);
        visit.start();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !there.fixes.empty(); }, 10'000));
    }
    EXPECT_EQ(written(), QStringList());
}

} // namespace
