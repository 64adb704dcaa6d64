#include "view/checklistmodel.h"

#include "support/crisisfixture.h"

#include <gtest/gtest.h>

using namespace handrail;
using namespace handrail::view;

namespace {

class ChecklistModelTest : public testing::Test, protected test::CrisisFixture {
protected:
    CrisisDesk desk{vault, clock};
    ChecklistModel model{desk, content, settings};

    QVariantMap step(ChecklistModel &of, int group, int row)
    {
        return of.groups()->rows()[group]["steps"].value<RowsModel *>()->rows()[row];
    }
};

TEST_F(ChecklistModelTest, ShowsGroupsAndStepsAndOpensNoVisitByItself)
{
    model.open("calm");
    settle();
    EXPECT_TRUE(model.found());
    EXPECT_EQ(model.groups()->count(), 3);
    EXPECT_TRUE(step(model, 0, 0)["isCurrent"].toBool());
    EXPECT_FALSE(crisis::isOpen(desk.visit()));
}

TEST_F(ChecklistModelTest, AnUnknownChecklistIsNotFoundAndDoesNotCrash)
{
    model.open("nothing");
    model.next();
    model.stepBack();
    EXPECT_FALSE(model.found());
}

TEST_F(ChecklistModelTest, TheFirstTickOpensTheVisitAndIsKept)
{
    model.open("calm");
    model.next();
    settle();
    EXPECT_TRUE(step(model, 0, 0)["isTicked"].toBool());
    EXPECT_TRUE(step(model, 0, 1)["isCurrent"].toBool());
    EXPECT_EQ(journal->written.back().kind, "checklist.tick");
    EXPECT_EQ(journal->written.back().visitId, desk.visit().id);
    EXPECT_FALSE(model.saving());
}

TEST_F(ChecklistModelTest, TicksComeBackAfterARestartAndGoWithTheVisit)
{
    model.open("calm");
    model.next();
    settle();
    CrisisDesk desk2(vault, clock);
    ChecklistModel again(desk2, content, settings);
    again.open("calm");
    settle();
    EXPECT_TRUE(step(again, 0, 0)["isTicked"].toBool());
    desk2.closeVisit("hospital");
    settle();
    EXPECT_FALSE(step(again, 0, 0)["isTicked"].toBool()) << "the next visit starts with a clean list";
}

TEST_F(ChecklistModelTest, FinishedGroupsFoldAndStepBackOpensItsGroup)
{
    model.open("calm");
    model.next();
    model.next();
    EXPECT_TRUE(model.groups()->rows()[0]["folded"].toBool());
    EXPECT_EQ(model.currentGroup(), 1);
    model.setFolded("arrive", false);
    EXPECT_FALSE(model.groups()->rows()[0]["folded"].toBool());
    ASSERT_TRUE(model.hasStepBack());
    model.stepBack();
    EXPECT_EQ(model.currentGroup(), 2);
}

} // namespace
