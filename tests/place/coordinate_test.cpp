#include "place/coordinate.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace {

using namespace handrail::place;
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

TEST(Coordinate, IsValidOnlyOnTheGlobe)
{
    EXPECT_TRUE((Coordinate{32.7341, -117.1446}).valid());
    EXPECT_TRUE((Coordinate{-90, 180}).valid());
    EXPECT_FALSE((Coordinate{90.0001, 0}).valid());
    EXPECT_FALSE((Coordinate{0, -180.0001}).valid());
    EXPECT_FALSE((Coordinate{kNan, 0}).valid());
    EXPECT_FALSE((Coordinate{0, std::numeric_limits<double>::infinity()}).valid());
}

TEST(Coordinate, MeasuresKnownDistances)
{
    // One degree of latitude, and Los Angeles to San Francisco airports (543 km by published tables).
    EXPECT_NEAR(distanceM({34, -118}, {35, -118}), 111195, 10);
    EXPECT_NEAR(distanceM({33.9425, -118.4081}, {37.6189, -122.3750}), 543'000, 1500);
    EXPECT_EQ(distanceM({34, -118}, {34, -118}), 0);
    EXPECT_NEAR(distanceM({0, 179.5}, {0, -179.5}), 111195, 10) << "across the date line";
    EXPECT_NEAR(distanceM({0, 0}, {0, 180}), 20'015'115, 2000) << "the other side of the globe";
    EXPECT_TRUE(std::isnan(distanceM({kNan, 0}, {0, 0})));
}

TEST(Coordinate, SpeaksFiveFiguresAndTheSideOfTheGlobe)
{
    const auto said = spoken({32.734104, -117.1446});
    ASSERT_TRUE(said);
    EXPECT_EQ(said->latitude.degrees, 32);
    EXPECT_EQ(said->latitude.decimals, "73410");
    EXPECT_EQ(said->latitude.hemisphere, 'N');
    EXPECT_EQ(said->longitude.degrees, 117);
    EXPECT_EQ(said->longitude.decimals, "14460");
    EXPECT_EQ(said->longitude.hemisphere, 'W');
    EXPECT_EQ(said->shown, "32.73410, \u2212117.14460");
    EXPECT_EQ(said->plain, "32.73410,-117.14460");
}

TEST(Coordinate, RoundsUpIntoTheNextDegreeAndKeepsTheSignBelowOne)
{
    EXPECT_EQ(spoken({32.999996, -0.000004})->shown, "33.00000, 0.00000");
    EXPECT_EQ(spoken({-0.5, 0.00001})->plain, "-0.50000,0.00001");
}

TEST(Coordinate, SaysNothingAboutAPointThatIsNone)
{
    EXPECT_FALSE(spoken({kNan, -117}));
    EXPECT_FALSE(spoken({91, -117}));
}

TEST(Coordinate, IsReadAsPeopleWriteIt)
{
    for (const char *text : {"37.56,-122.32", "37.56, -122.32", " 37.56 -122.32 ", "37.56 ,  −122.32"}) {
        const auto point = coordinateOf(text);
        ASSERT_TRUE(point) << text;
        EXPECT_DOUBLE_EQ(point->latitude, 37.56) << text;
        EXPECT_DOUBLE_EQ(point->longitude, -122.32) << text;
    }
    const auto shown = coordinateOf(spoken({32.7341, -117.1446})->shown);
    ASSERT_TRUE(shown) << "what the app itself shows";
    EXPECT_DOUBLE_EQ(shown->longitude, -117.1446);
    for (const char *text : {"", "37.56", "37.56;-122.32", "91, 0", "0, 181", "nan, 0", "inf inf", "1e1, 2", "37.56, -122.32 N",
                             "--37, 1", "37.56-122.32", "94063-1234", "\xE2\x88", "37.56, \xE2\x88"})
        EXPECT_FALSE(coordinateOf(text)) << text;
}

} // namespace
