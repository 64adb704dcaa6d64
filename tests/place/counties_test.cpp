#include "place/counties.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <limits>
#include <set>

namespace {

using namespace handrail::place;
using handrail::storage::FailureKind;
using testing::ElementsAre;
using testing::Field;

std::string outlines()
{
    std::ifstream file(std::filesystem::path(HANDRAIL_SOURCE_DIR) / "content" / "places" / "ca-counties.json");
    return {std::istreambuf_iterator<char>(file), {}};
}

const Counties &counties()
{
    static const auto result = Counties::fromJson(outlines());
    return result.value();
}

std::vector<std::string> candidates(const Coordinate &point, double accuracyM)
{
    std::vector<std::string> names;
    for (const NearCounty &one : counties().at(point, accuracyM).candidates)
        names.push_back(one.name);
    return names;
}

struct Seat {
    const char *county, *town;
    Coordinate point;
};

// The county seats, to about a kilometre; well known towns.
const Seat kSeats[] = {
    {"Alameda", "Oakland", {37.8044, -122.2712}}, {"Alpine", "Markleeville", {38.6947, -119.7794}},
    {"Amador", "Jackson", {38.3488, -120.7741}}, {"Butte", "Oroville", {39.5138, -121.5564}},
    {"Calaveras", "San Andreas", {38.1960, -120.6805}}, {"Colusa", "Colusa", {39.2143, -122.0094}},
    {"Contra Costa", "Martinez", {38.0094, -122.1341}}, {"Del Norte", "Crescent City", {41.7558, -124.2026}},
    {"El Dorado", "Placerville", {38.7296, -120.7985}}, {"Fresno", "Fresno", {36.7378, -119.7871}},
    {"Glenn", "Willows", {39.5243, -122.1936}}, {"Humboldt", "Eureka", {40.8021, -124.1637}},
    {"Imperial", "El Centro", {32.7920, -115.5631}}, {"Inyo", "Independence", {36.8027, -118.2001}},
    {"Kern", "Bakersfield", {35.3733, -119.0187}}, {"Kings", "Hanford", {36.3275, -119.6457}},
    {"Lake", "Lakeport", {39.0430, -122.9158}}, {"Lassen", "Susanville", {40.4163, -120.6530}},
    {"Los Angeles", "Los Angeles", {34.0522, -118.2437}}, {"Madera", "Madera", {36.9613, -120.0607}},
    {"Marin", "San Rafael", {37.9735, -122.5311}}, {"Mariposa", "Mariposa", {37.4849, -119.9663}},
    {"Mendocino", "Ukiah", {39.1502, -123.2078}}, {"Merced", "Merced", {37.3022, -120.4830}},
    {"Modoc", "Alturas", {41.4871, -120.5425}}, {"Mono", "Bridgeport", {38.2558, -119.2313}},
    {"Monterey", "Salinas", {36.6777, -121.6555}}, {"Napa", "Napa", {38.2975, -122.2869}},
    {"Nevada", "Nevada City", {39.2616, -121.0161}}, {"Orange", "Santa Ana", {33.7455, -117.8677}},
    {"Placer", "Auburn", {38.8966, -121.0769}}, {"Plumas", "Quincy", {39.9369, -120.9472}},
    {"Riverside", "Riverside", {33.9806, -117.3755}}, {"Sacramento", "Sacramento", {38.5816, -121.4944}},
    {"San Benito", "Hollister", {36.8525, -121.4016}}, {"San Bernardino", "San Bernardino", {34.1083, -117.2898}},
    {"San Diego", "San Diego", {32.7157, -117.1611}}, {"San Francisco", "San Francisco", {37.7749, -122.4194}},
    {"San Joaquin", "Stockton", {37.9577, -121.2908}}, {"San Luis Obispo", "San Luis Obispo", {35.2828, -120.6596}},
    {"San Mateo", "Redwood City", {37.4852, -122.2364}}, {"Santa Barbara", "Santa Barbara", {34.4208, -119.6982}},
    {"Santa Clara", "San Jose", {37.3382, -121.8863}}, {"Santa Cruz", "Santa Cruz", {36.9741, -122.0308}},
    {"Shasta", "Redding", {40.5865, -122.3917}}, {"Sierra", "Downieville", {39.5593, -120.8269}},
    {"Siskiyou", "Yreka", {41.7354, -122.6345}}, {"Solano", "Fairfield", {38.2494, -122.0400}},
    {"Sonoma", "Santa Rosa", {38.4404, -122.7141}}, {"Stanislaus", "Modesto", {37.6391, -120.9969}},
    {"Sutter", "Yuba City", {39.1404, -121.6169}}, {"Tehama", "Red Bluff", {40.1785, -122.2358}},
    {"Trinity", "Weaverville", {40.7310, -122.9420}}, {"Tulare", "Visalia", {36.3302, -119.2921}},
    {"Tuolumne", "Sonora", {37.9841, -120.3822}}, {"Ventura", "Ventura", {34.2746, -119.2290}},
    {"Yolo", "Woodland", {38.6785, -121.7733}}, {"Yuba", "Marysville", {39.1458, -121.5914}},
};

TEST(Counties, EverySeatIsInItsCounty)
{
    std::set<std::string> seen;
    for (const Seat &seat : kSeats) {
        EXPECT_EQ(counties().at(seat.point, 20).county, seat.county) << seat.town;
        EXPECT_FALSE(counties().at(seat.point, 20).snapped) << seat.town;
        seen.insert(seat.county);
    }
    EXPECT_EQ(seen.size(), 58u);
}

TEST(Counties, ListsAll58InAlphabeticalOrder)
{
    const auto names = counties().names();
    EXPECT_EQ(names.size(), 58u);
    EXPECT_EQ(names.front(), "Alameda");
    EXPECT_EQ(names.back(), "Yuba");
    EXPECT_TRUE(std::ranges::is_sorted(names));
}

TEST(Counties, AGoodFixFarFromEveryBorderIsSure)
{
    const auto answer = counties().at({36.7378, -119.7871}, 12); // Fresno
    EXPECT_TRUE(answer.sure());
    EXPECT_GT(answer.borderM, 5000);
    EXPECT_EQ(answer.marginM, Counties::kBorderMarginM);
    EXPECT_THAT(answer.candidates, ElementsAre(Field(&NearCounty::distanceM, 0)));
}

TEST(Counties, NamesBothCountiesNearABorderHoweverGoodTheFix)
{
    // Yuba City and Marysville face each other across the Feather river.
    EXPECT_THAT(candidates({39.1404, -121.6100}, 5), ElementsAre("Sutter", "Yuba"));
    EXPECT_FALSE(counties().at({39.1404, -121.6100}, 5).sure());
    // West Sacramento is in Yolo, one bridge from the capitol.
    EXPECT_THAT(candidates({38.5805, -121.5150}, 5), ElementsAre("Yolo", "Sacramento"));
}

TEST(Counties, APoorFixNamesEveryCountyItCanMean)
{
    const Coordinate sanJose{37.3382, -121.8863};
    EXPECT_THAT(candidates(sanJose, 50), ElementsAre("Santa Clara"));
    const auto wide = candidates(sanJose, 30000);
    EXPECT_EQ(wide.front(), "Santa Clara");
    EXPECT_THAT(wide, testing::IsSupersetOf({"Alameda", "Santa Cruz", "San Mateo"}));
    EXPECT_FALSE(counties().at(sanJose, 30000).sure());
}

TEST(Counties, AFixTooPoorForAnyCountySaysNothing)
{
    const auto answer = counties().at({37.3382, -121.8863}, 250000);
    EXPECT_TRUE(answer.candidates.empty());
    EXPECT_TRUE(answer.county.empty());
    EXPECT_FALSE(answer.sure());
}

TEST(Counties, UnknownAccuracyCountsAsTheBorderMargin)
{
    for (const double unknown :
         {-1.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        const auto answer = counties().at({36.7378, -119.7871}, unknown);
        EXPECT_EQ(answer.county, "Fresno");
        EXPECT_EQ(answer.marginM, Counties::kBorderMarginM);
    }
}

TEST(Counties, SnapsIslandsAndPiersTheOutlinesLeaveOut)
{
    const auto treasureIsland = counties().at({37.8235, -122.3706}, 15);
    EXPECT_EQ(treasureIsland.county, "San Francisco");
    EXPECT_TRUE(treasureIsland.snapped);
    EXPECT_FALSE(treasureIsland.sure()) << "Alameda is only a little farther, so both are shown";
    EXPECT_EQ(treasureIsland.candidates.at(0).name, "San Francisco");
    EXPECT_EQ(treasureIsland.candidates.at(1).name, "Alameda");
    EXPECT_NEAR(treasureIsland.candidates.at(0).distanceM, 3300, 300);

    EXPECT_EQ(counties().at({37.8267, -122.4230}, 15).county, "San Francisco") << "Alcatraz";
    EXPECT_EQ(counties().at({33.6060, -117.9320}, 15).county, "Orange") << "Newport pier";
    EXPECT_EQ(counties().at({33.3440, -118.3260}, 15).county, "Los Angeles") << "Avalon, Catalina";
}

TEST(Counties, TheOpenOceanIsNoCounty)
{
    for (const Coordinate sea : {Coordinate{36.0, -125.0}, {34.0, -122.0}, {40.0, -126.0}}) {
        const auto answer = counties().at(sea, 20);
        EXPECT_TRUE(answer.candidates.empty());
        EXPECT_FALSE(answer.snapped);
        EXPECT_TRUE(answer.maybeOutside);
    }
}

TEST(Counties, OtherStatesAndMexicoAreNoCounty)
{
    const std::pair<const char *, Coordinate> places[] = {
        {"Reno", {39.5296, -119.8138}}, {"Las Vegas", {36.1699, -115.1398}}, {"Yuma", {32.6927, -114.6277}},
        {"Brookings", {42.0526, -124.2840}}, {"Klamath Falls", {42.2249, -121.7817}}, {"Tijuana", {32.5149, -117.0382}},
        {"Playas de Tijuana", {32.5200, -117.1240}}, {"Mexicali", {32.6245, -115.4523}}, {"London", {51.5, -0.12}},
    };
    for (const auto &[town, point] : places) {
        const auto answer = counties().at(point, 20);
        EXPECT_EQ(answer.county, "") << town;
        EXPECT_FALSE(answer.snapped) << town;
        EXPECT_TRUE(answer.maybeOutside) << town;
        EXPECT_FALSE(answer.sure()) << town;
    }
    EXPECT_TRUE(counties().at({39.5296, -119.8138}, 20).candidates.empty()) << "Reno";
}

TEST(Counties, AtTheStatesLineBothSidesAreLeftOpen)
{
    const auto lake = counties().at({38.9560, -119.9480}, 10); // South Lake Tahoe, beside Stateline
    EXPECT_EQ(lake.county, "El Dorado");
    EXPECT_TRUE(lake.maybeOutside);
    EXPECT_FALSE(lake.sure());
    const auto stateline = counties().at({38.9680, -119.9360}, 10); // Stateline, Nevada
    EXPECT_EQ(stateline.county, "");
    EXPECT_TRUE(stateline.maybeOutside);
    ASSERT_FALSE(stateline.candidates.empty());
    EXPECT_EQ(stateline.candidates.at(0).name, "El Dorado");
}

TEST(Counties, TheCoastIsNoBorder)
{
    const auto answer = counties().at({35.3658, -120.8499}, 10); // Morro Bay, on the water
    EXPECT_TRUE(answer.sure());
    EXPECT_EQ(answer.county, "San Luis Obispo");
    EXPECT_GT(answer.borderM, 20000);
}

TEST(Counties, AnswersNothingForAPointThatIsNone)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const Coordinate bad : {Coordinate{nan, -119}, {36, nan}, {95, -119}, {36, -999},
                                 {std::numeric_limits<double>::infinity(), 0}}) {
        const auto answer = counties().at(bad, 10);
        EXPECT_TRUE(answer.candidates.empty());
        EXPECT_TRUE(answer.county.empty());
        EXPECT_FALSE(answer.sure());
    }
}

TEST(Counties, NeverAnswersWithoutTheLikeliestFirst)
{
    for (double latitude = 32; latitude < 42.5; latitude += 0.31) {
        for (double longitude = -125; longitude < -114; longitude += 0.31) {
            const auto answer = counties().at({latitude, longitude}, 800);
            EXPECT_TRUE(std::ranges::is_sorted(answer.candidates, {}, &NearCounty::distanceM));
            if (answer.county.empty())
                continue;
            EXPECT_EQ(answer.county, answer.candidates.at(0).name);
            EXPECT_GE(answer.borderM, 0);
            EXPECT_EQ(answer.snapped, answer.candidates.at(0).distanceM > 0);
        }
    }
}

TEST(Counties, RefusesOutlinesThatAreNotItsOwn)
{
    const std::string good = outlines();
    for (const std::string &bad :
         {std::string(), std::string("{}"), std::string("[1,2"), good.substr(0, good.size() / 2),
          std::string(R"({"scale":[1,1],"translate":[0,0],"arcs":[],"counties":[]})"),
          std::string(R"({"scale":[1,1],"translate":[0,0],"arcs":[[9,0,0,1,1]],"counties":[]})"),
          std::string(R"({"scale":[1,1],"translate":[0,0],"arcs":[],"counties":[{"name":"x","rings":[[7]]}]})"),
          std::string(R"({"scale":"no","translate":[0,0],"arcs":[],"counties":[]})")}) {
        const auto result = Counties::fromJson(bad);
        ASSERT_FALSE(result.ok());
        EXPECT_EQ(result.failure().kind, FailureKind::BadInput);
    }
}

} // namespace
