#include "support/callfixture.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <cmath>

using namespace handrail;
using namespace handrail::view;
using Trouble = platform::PositionFeed::Trouble;

namespace {

class PlaceModelTest : public testing::Test, protected test::CallFixture {
protected:
    qint64 now() { return clock.at.wallMs; }
};

TEST_F(PlaceModelTest, AsksTheDeviceOnlyWhileAScreenShowsThePlace)
{
    EXPECT_EQ(feed.starts, 0);
    place.start();
    place.start(); // a sheet over a page
    EXPECT_EQ(feed.starts, 1);
    EXPECT_TRUE(place.isLooking());
    place.stop();
    EXPECT_TRUE(feed.running);
    place.stop();
    EXPECT_FALSE(feed.running);
    place.stop();
    EXPECT_FALSE(feed.running);
}

TEST_F(PlaceModelTest, TellsAGoodFixInCountyCoordinatesAndCode)
{
    place.start();
    feed.give(32.73410, -117.14460, 12, now());
    EXPECT_EQ(place.counties(), QStringList{"San Diego"});
    EXPECT_TRUE(place.isSure());
    EXPECT_EQ(place.coordinates(), QString::fromUtf8("32.73410, \u2212117.14460"));
    EXPECT_EQ(place.plusCode().size(), 11) << "ten digits and a plus";
    EXPECT_EQ(place.spoken(), (QStringList{"32", "7 3 4 1 0", "N", "117", "1 4 4 6 0", "W"}));
    EXPECT_EQ(place.accuracy().feet, 40);
    EXPECT_FALSE(place.accuracy().poor);
    EXPECT_FALSE(place.isLooking());
    feed.give(32.73410, -117.14460, 5, now());
    EXPECT_EQ(place.plusCode().size(), 12) << "a fine fix gets one digit more";
}

TEST_F(PlaceModelTest, NeverGuessesBetweenCounties)
{
    feed.give(33.4620, -117.6000, 3000, now()); // San Clemente, by the line to San Diego
    EXPECT_TRUE(place.counties().contains("Orange"));
    EXPECT_GT(place.counties().size(), 1);
    EXPECT_FALSE(place.isSure());
    EXPECT_TRUE(place.accuracy().poor);
}

TEST_F(PlaceModelTest, SaysHowOldTheFixIsInStepsOfTenSeconds)
{
    place.start();
    EXPECT_EQ(place.ageSeconds(), -1);
    feed.give(32.7341, -117.1446, 12, now() - 44'000);
    EXPECT_EQ(place.ageSeconds(), 40);
    EXPECT_FALSE(place.isOld());
    feed.give(32.7341, -117.1446, 12, now() - 200'000);
    EXPECT_TRUE(place.isOld());
    feed.give(32.7341, -117.1446, 12, now() + 900'000);
    EXPECT_EQ(place.ageSeconds(), 0) << "a fix from the future is now";
}

TEST_F(PlaceModelTest, KeepsTheLastFixWhenTheReceiverTalksNonsense)
{
    feed.give(32.7341, -117.1446, 12, now());
    feed.give(std::nan(""), -117, 12, now());
    feed.give(999, -117, 12, now());
    EXPECT_EQ(place.counties(), QStringList{"San Diego"});
    feed.trip(Trouble::NoSignal);
    EXPECT_EQ(place.counties(), QStringList{"San Diego"});
    EXPECT_EQ(place.trouble(), "signal");
}

TEST_F(PlaceModelTest, UnknownAccuracyIsPoorAndSaidToBeUnknown)
{
    feed.give(32.7341, -117.1446, -1, now());
    EXPECT_TRUE(place.accuracy().poor);
    EXPECT_EQ(place.accuracy().feet, -1);
    feed.give(32.7341, -117.1446, std::nan(""), now());
    EXPECT_EQ(place.accuracy().feet, -1);
}

TEST_F(PlaceModelTest, RoundsAccuracyUpNeverDown)
{
    feed.give(32.7341, -117.1446, 1, now());
    EXPECT_EQ(place.accuracy().feet, 10);
    feed.give(32.7341, -117.1446, 31, now()); // 101.7 ft
    EXPECT_EQ(place.accuracy().feet, 150);
    feed.give(32.7341, -117.1446, 2000, now());
    EXPECT_DOUBLE_EQ(place.accuracy().miles, 1.3);
}

TEST_F(PlaceModelTest, WithoutAFixItUsesTheCountyAPersonPickedAndRemembersIt)
{
    feed.why = Trouble::NoDevice;
    place.start();
    EXPECT_EQ(place.trouble(), "device");
    EXPECT_TRUE(place.counties().isEmpty());
    place.pickCounty("Atlantis");
    EXPECT_TRUE(place.counties().isEmpty());
    place.pickCounty("Modoc");
    EXPECT_EQ(place.counties(), QStringList{"Modoc"});
    EXPECT_TRUE(place.isPickedByHand());
    EXPECT_FALSE(place.isSure());
    PlaceModel next(feed, &CallFixture::outlines, settings, clock);
    EXPECT_EQ(next.counties(), QStringList{"Modoc"});
}

TEST_F(PlaceModelTest, WhenLocationIsRefusedItSaysSoAsksAndGuessesNothing)
{
    feed.why = Trouble::NotAllowed;
    place.start();
    EXPECT_EQ(place.trouble(), "allowed");
    EXPECT_FALSE(place.isLooking()) << "it does not seem to look on";
    EXPECT_TRUE(place.counties().isEmpty());
    EXPECT_TRUE(place.coordinates().isEmpty());
    place.pickCounty("Modoc");
    EXPECT_EQ(place.counties(), QStringList{"Modoc"});
    EXPECT_TRUE(place.isPickedByHand());
    feed.trip(Trouble::None); // allowed after all
    feed.give(32.7341, -117.1446, 12, now());
    EXPECT_EQ(place.counties(), QStringList{"San Diego"});
    EXPECT_EQ(place.trouble(), "");
}

TEST_F(PlaceModelTest, LocationRefusedAfterAFixKeepsTheFixWithItsAge)
{
    place.start();
    feed.give(32.7341, -117.1446, 12, now() - 130'000);
    feed.trip(Trouble::NotAllowed);
    EXPECT_EQ(place.counties(), QStringList{"San Diego"});
    EXPECT_TRUE(place.isOld());
    EXPECT_EQ(place.trouble(), "allowed");
}

TEST_F(PlaceModelTest, AFixGoesBeforeAnOldPickAndAFreshPickLeadsTheLinesOnly)
{
    settings.setCounty("Modoc");
    feed.give(32.7341, -117.1446, 12, now());
    EXPECT_EQ(place.counties(), QStringList{"San Diego"});
    EXPECT_EQ(place.lineCounties(), QStringList{"San Diego"});
    EXPECT_FALSE(place.isPickedByHand());
    place.pickCounty("Imperial");
    EXPECT_EQ(place.counties(), QStringList{"San Diego"}) << "where you are is what the fix says";
    EXPECT_EQ(place.lineCounties(), (QStringList{"Imperial", "San Diego"}));
}

TEST_F(PlaceModelTest, OutsideCaliforniaNoCountyIsNamedNotEvenAPickedOne)
{
    settings.setCounty("Modoc");
    feed.give(39.5296, -119.8138, 12, now()); // Reno
    EXPECT_TRUE(place.counties().isEmpty());
    EXPECT_TRUE(place.isMaybeOutside());
    EXPECT_FALSE(place.coordinates().isEmpty());
}

TEST_F(PlaceModelTest, TheLandmarkIsWrittenNowhere)
{
    place.setLandmark("canary behind the library");
    settle();
    EXPECT_EQ(place.landmark(), "canary behind the library");
    EXPECT_TRUE(journal->written.empty());
    for (const auto &entry : std::filesystem::recursive_directory_iterator(dir.path())) {
        if (entry.is_regular_file()) {
            std::ifstream file(entry.path());
            const std::string all{std::istreambuf_iterator<char>(file), {}};
            EXPECT_EQ(all.find("canary"), std::string::npos) << entry.path();
        }
    }
}

TEST_F(PlaceModelTest, Lists58CountiesToPickFrom)
{
    EXPECT_EQ(place.allCounties().size(), 58);
}

} // namespace
