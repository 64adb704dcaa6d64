// The shipped outlines held against finer ones (../shared/data/ca-counties, not in this repository; skips where
// absent).
#include "place/counties.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

using namespace handrail::place;

struct Outline {
    std::string name;
    std::vector<std::vector<Coordinate>> rings;

    [[nodiscard]] bool contains(const Coordinate &p) const
    {
        bool inside = false;
        for (const auto &ring : rings) {
            for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
                const Coordinate &a = ring[i], &b = ring[j];
                if ((a.latitude > p.latitude) != (b.latitude > p.latitude)
                    && p.longitude < (b.longitude - a.longitude) * (p.latitude - a.latitude) / (b.latitude - a.latitude)
                                         + a.longitude)
                    inside = !inside;
            }
        }
        return inside;
    }
};

std::vector<Outline> detailed()
{
    std::ifstream file(std::filesystem::path(HANDRAIL_SHARED_DIR) / "data" / "ca-counties"
                       / "ca_counties_detailed.geojson");
    std::vector<Outline> all;
    if (!file)
        return all;
    const auto json = nlohmann::json::parse(file);
    for (const auto &feature : json.at("features")) {
        Outline outline{feature.at("properties").at("name").get<std::string>(), {}};
        auto polygons = feature.at("geometry").at("coordinates");
        if (feature.at("geometry").at("type") == "Polygon")
            polygons = nlohmann::json::array({polygons});
        for (const auto &polygon : polygons) {
            for (const auto &ring : polygon) {
                std::vector<Coordinate> points;
                for (const auto &p : ring)
                    points.push_back({p.at(1).get<double>(), p.at(0).get<double>()});
                outline.rings.push_back(std::move(points));
            }
        }
        all.push_back(std::move(outline));
    }
    return all;
}

TEST(CountiesAgainstFinerOutlines, TheTrueCountyIsAlwaysAmongTheCandidates)
{
    const auto truth = detailed();
    if (truth.empty())
        GTEST_SKIP() << "no finer outlines here";
    ASSERT_EQ(truth.size(), 58u);
    std::ifstream file(std::filesystem::path(HANDRAIL_SOURCE_DIR) / "content" / "places" / "ca-counties.json");
    const auto counties = Counties::fromJson(std::string(std::istreambuf_iterator<char>(file), {}));
    ASSERT_TRUE(counties.ok());
    int land = 0, first = 0;
    for (double latitude = 32.53; latitude < 42.01; latitude += 0.0613) {
        for (double longitude = -124.5; longitude < -114.1; longitude += 0.0617) {
            const Coordinate point{latitude, longitude};
            const auto county = std::ranges::find_if(truth, [&](const Outline &o) { return o.contains(point); });
            if (county == truth.end())
                continue;
            ++land;
            const auto answer = counties.value().at(point, 10);
            EXPECT_TRUE(
                std::ranges::any_of(answer.candidates, [&](const NearCounty &c) { return c.name == county->name; }))
                << county->name << " at " << latitude << ", " << longitude;
            if (answer.sure()) {
                EXPECT_EQ(answer.county, county->name) << latitude << ", " << longitude;
            }
            first += answer.county == county->name ? 1 : 0;
        }
    }
    EXPECT_GT(land, 10000);
    EXPECT_GT(first, land * 99 / 100);
}

} // namespace
