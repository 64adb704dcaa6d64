#include "view/now/nowmodel.h"

#include "support/crisisfixture.h"

#include <gtest/gtest.h>

using namespace handrail;
using namespace handrail::view;

namespace {

class NowModelTest : public testing::Test, protected test::CrisisFixture {
protected:
    void SetUp() override { settings.setLanguage("en"); }
};

TEST_F(NowModelTest, ShowsOnlyToolsThatContentHasEachInItsPartAndOrder)
{
    NowModel model(content, settings);
    ASSERT_EQ(model.safety()->count(), 2);
    EXPECT_EQ(model.safety()->rows()[0]["place"].toString(), "now/safety-check");
    EXPECT_EQ(model.rights()->rows()[0]["title"].toString(), "Holds");
    EXPECT_EQ(model.person()->count(), 1) << "a place without a part of its own stands with the person";
    EXPECT_EQ(model.team()->count(), 0);
}

TEST_F(NowModelTest, SaysTheOldestCheckDateOfWhatItShows)
{
    NowModel model(content, settings);
    EXPECT_EQ(model.checkedDate(), "Nov 20, 2026");
    EXPECT_FALSE(model.reviewed());
    settings.setLanguage("es");
    EXPECT_EQ(model.checkedDate(), "20 nov 2026");
}

} // namespace
