// The vectors that the Open Location Code project publishes. They are not in this repository (../shared/data); the test
// skips where they are absent.
#include "place/pluscode.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace {

using namespace handrail::place;
using Row = std::vector<std::string>;

std::vector<Row> rows(const std::string &name)
{
    std::ifstream file(std::filesystem::path(HANDRAIL_SHARED_DIR) / "data" / "open-location-code" / name);
    std::vector<Row> all;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line[0] == '#')
            continue;
        Row row;
        std::istringstream fields(line);
        for (std::string field; std::getline(fields, field, ',');)
            row.push_back(field);
        if (line.back() == ',')
            row.emplace_back();
        all.push_back(row);
    }
    return all;
}

TEST(PlusCodeVectors, EveryPublishedPointGetsItsCode)
{
    const auto all = rows("encoding.csv");
    if (all.empty())
        GTEST_SKIP() << "no vectors here";
    EXPECT_EQ(all.size(), 302u);
    for (const Row &row : all) {
        ASSERT_EQ(row.size(), 6u);
        const auto code = plusCode({std::stod(row[0]), std::stod(row[1])}, std::stoi(row[4]));
        EXPECT_EQ(code.value_or(""), row[5]) << row[0] << "," << row[1] << " length " << row[4];
    }
}

TEST(PlusCodeVectors, EveryPublishedCodeGivesItsArea)
{
    const auto all = rows("decoding.csv");
    if (all.empty())
        GTEST_SKIP() << "no vectors here";
    EXPECT_EQ(all.size(), 420u);
    for (const Row &row : all) {
        const auto area = plusCodeArea(row[0]);
        ASSERT_TRUE(area) << row[0];
        EXPECT_EQ(area->length, std::stoi(row[1])) << row[0];
        EXPECT_NEAR(area->southLatitude, std::stod(row[2]), 1e-10) << row[0];
        EXPECT_NEAR(area->westLongitude, std::stod(row[3]), 1e-10) << row[0];
        EXPECT_NEAR(area->northLatitude, std::stod(row[4]), 1e-10) << row[0];
        EXPECT_NEAR(area->eastLongitude, std::stod(row[5]), 1e-10) << row[0];
    }
}

TEST(PlusCodeVectors, EveryPublishedShortCodeShortensAndRecovers)
{
    const auto all = rows("shortCodeTests.csv");
    if (all.empty())
        GTEST_SKIP() << "no vectors here";
    EXPECT_EQ(all.size(), 19u);
    for (const Row &row : all) {
        const Coordinate near{std::stod(row[1]), std::stod(row[2])};
        if (row[4] == "B" || row[4] == "S") {
            EXPECT_EQ(shortenPlusCode(row[0], near).value_or(""), row[3]) << row[0];
        }
        if (row[4] == "B" || row[4] == "R") {
            EXPECT_EQ(recoverPlusCode(row[3], near).value_or(""), row[0]) << row[3];
        }
    }
}

TEST(PlusCodeVectors, EveryPublishedCodeIsJudgedRight)
{
    const auto all = rows("validityTests.csv");
    if (all.empty())
        GTEST_SKIP() << "no vectors here";
    EXPECT_EQ(all.size(), 25u);
    for (const Row &row : all) {
        EXPECT_EQ(isPlusCode(row[0]), row[1] == "true") << row[0];
        EXPECT_EQ(isShortPlusCode(row[0]), row[2] == "true") << row[0];
        EXPECT_EQ(isFullPlusCode(row[0]), row[3] == "true") << row[0];
    }
}

} // namespace
