#include "view/desk/daytext.h"
#include "view/desk/settings.h"
#include "view/reading/guidelistmodel.h"
#include "view/reading/guidemodel.h"

#include "library/contenttree.h"
#include "storage/storagethread.h"
#include "support/fixedclock.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

using namespace handrail;
using namespace handrail::view;

namespace {

constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kChecked = 1'795'305'600'000; // 2026-11-22, the day the sample tree was checked

class GuideModelTest : public testing::Test {
protected:
    GuideModelTest() { clock.at.wallMs = kChecked; }

    test::TempDir dir;
    test::FixedClock clock;
    storage::StorageThread thread;
    Settings settings{dir / "settings.json", thread};
    library::Library library = test::sampleLibrary();
    GuideModel model{library, clock, settings};
};

} // namespace

TEST_F(GuideModelTest, ShowsTheGuideOfAPlace)
{
    model.open("before/holds");
    EXPECT_TRUE(model.found());
    EXPECT_EQ(model.title(), "Holds");
    EXPECT_EQ(model.sections()->count(), 2);
    EXPECT_EQ(model.actions()->rows()[0].value("route"), "plans");
    EXPECT_EQ(model.facts()->rows()[0].value("value"), "2 to 3 minutes");
    EXPECT_EQ(model.facts()->rows()[0].value("status"), "disputed");
    EXPECT_EQ(model.sources()->rows()[0].value("publisher"), "Sample Press");
    EXPECT_EQ(model.checkedOn(), "Nov 22, 2026");
    EXPECT_TRUE(model.reviewedBy().isEmpty());
}

TEST_F(GuideModelTest, SaysWhenNoGuideIsWrittenForAPlace)
{
    model.open("before/holds");
    model.open("before/nothing");
    EXPECT_FALSE(model.found());
    EXPECT_FALSE(model.stale());
    EXPECT_EQ(model.sections()->count(), 0);
    EXPECT_TRUE(model.exists("before/holds"));
    EXPECT_FALSE(model.exists("before/nothing"));
}

TEST_F(GuideModelTest, ChangesLanguageInPlace)
{
    model.open("before/holds");
    const QSignalSpy changed(&model, &GuideModel::changed);
    settings.setLanguage("es");
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(model.title(), "Retenciones");
    EXPECT_EQ(model.sections()->rows()[1].value("title"), "Qué decir");
    EXPECT_EQ(model.facts()->rows()[0].value("value"), "2 a 3 minutos");
}

TEST_F(GuideModelTest, IsPastItsCheckDateAfterAYear)
{
    model.open("before/holds");
    EXPECT_FALSE(model.stale());
    clock.setWall(kChecked + 365 * kDayMs);
    EXPECT_FALSE(model.stale());
    clock.setWall(kChecked + 366 * kDayMs);
    EXPECT_TRUE(model.stale());
    model.open("before/holds");
    EXPECT_EQ(model.facts()->rows()[0].value("stale"), true);
}

TEST_F(GuideModelTest, ListsTheGuidesOfAPhaseInGroupsThatHaveSome)
{
    const GuideListModel before(library, settings, "before");
    auto *groups = const_cast<GuideListModel &>(before).groups();
    ASSERT_EQ(groups->count(), 1);
    EXPECT_EQ(groups->rows()[0].value("group"), "other");
    auto *guides = groups->rows()[0].value("guides").value<RowsModel *>();
    ASSERT_NE(guides, nullptr);
    EXPECT_EQ(guides->rows()[0].value("title"), "Holds");
    settings.setLanguage("es");
    EXPECT_EQ(guides->rows()[0].value("title"), "Retenciones");
}

TEST(DayText, WritesADayAsPeopleDo)
{
    EXPECT_EQ(dayText("2026-11-22", "en"), "Nov 22, 2026");
    EXPECT_EQ(dayText("2026-11-02", "es"), "2 nov 2026");
    EXPECT_EQ(dayText("about 2020-21", "en"), "about 2020-21");
    EXPECT_EQ(dayText("undated", "en"), "");
}

TEST(DayText, CountsADayThatCannotBeReadAsOld)
{
    EXPECT_TRUE(isPastCheck("", kChecked));
    EXPECT_TRUE(isPastCheck("soon", kChecked));
    EXPECT_FALSE(isPastCheck("2026-11-22", kChecked));
}
