#include "place/pluscode.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace {

using namespace handrail::place;

TEST(PlusCode, NamesAPlaceInTenAndElevenDigits)
{
    // The specification's own worked example.
    EXPECT_EQ(plusCode({20.3700625, 2.7821875}), "7FG49QCJ+2V");
    EXPECT_EQ(plusCode({20.3701125, 2.782234375}, 11), "7FG49QCJ+2VX");
}

TEST(PlusCode, CodeContainsThePointItWasMadeFrom)
{
    for (const Coordinate p :
         {Coordinate{32.7341, -117.1446}, {41.9999, -124.2}, {32.6, -114.6}, {89.99999, 179.99999}, {-90, -180}}) {
        for (const int length : {2, 4, 6, 8, 10, 11, 15}) {
            const auto code = plusCode(p, length);
            ASSERT_TRUE(code);
            const auto area = plusCodeArea(*code);
            ASSERT_TRUE(area) << *code;
            EXPECT_EQ(area->length, length);
            EXPECT_LE(area->southLatitude, p.latitude + 1e-9) << *code;
            EXPECT_GE(area->northLatitude, p.latitude - 1e-9) << *code;
            EXPECT_LE(area->westLongitude, p.longitude + 1e-9) << *code;
            EXPECT_GE(area->eastLongitude, p.longitude - 1e-9) << *code;
        }
    }
}

TEST(PlusCode, RefusesWhatHasNoCode)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_FALSE(plusCode({nan, 0}));
    EXPECT_FALSE(plusCode({0, std::numeric_limits<double>::infinity()}));
    EXPECT_FALSE(plusCode({0, 1e300}));
    EXPECT_FALSE(plusCode({0, 0}, 0));
    EXPECT_FALSE(plusCode({0, 0}, 9));
    EXPECT_FALSE(plusCode({0, 0}, -10));
}

TEST(PlusCode, ReadsNoCodeFromJunk)
{
    for (const char *junk : {"", "+", "2", "0", "00000000+", "8FWC2345+G", "8FWC2345", "8FWC2345+G6+", "8F0C0000+",
                             "8FWC2300+G6", "8FWC2345+0", "\xff\xfe\xfd\xfc\xfb\xfa\xf9\xf8+", "XFWC2345+G6",
                             "8XWC2345+G6", "FFWC2345+G6", "8WWC2345+G6"}) {
        EXPECT_FALSE(plusCodeArea(junk)) << junk;
        EXPECT_FALSE(isFullPlusCode(junk)) << junk;
    }
}

TEST(PlusCode, ShortensAndRecoversAroundTheSameTown)
{
    const Coordinate town{32.7157, -117.1611};
    const auto code = plusCode({32.7341, -117.1446});
    ASSERT_TRUE(code);
    const auto shortened = shortenPlusCode(*code, town);
    ASSERT_TRUE(shortened);
    EXPECT_EQ(shortened->size(), 7u);
    EXPECT_EQ(recoverPlusCode(*shortened, town), *code);
    EXPECT_FALSE(shortenPlusCode(*code, {40, -120}));
    EXPECT_FALSE(shortenPlusCode("8544PV00+", town)) << "a padded code is not shortened";
    EXPECT_FALSE(recoverPlusCode("nonsense", town));
}

} // namespace
