#include "view/now/checklistmodel.h"

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
    EXPECT_FALSE(model.saving()->isBusy());
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
    clock.advance(2000);
    model.next();
    EXPECT_TRUE(model.groups()->rows()[0]["folded"].toBool());
    EXPECT_EQ(model.currentGroup(), 1);
    model.setFolded("arrive", false);
    EXPECT_FALSE(model.groups()->rows()[0]["folded"].toBool());
    ASSERT_TRUE(model.hasStepBack());
    model.stepBack();
    EXPECT_EQ(model.currentGroup(), 2);
}

TEST_F(ChecklistModelTest, OnlyDeedsReachTheVisitAndASignThatWasLookedForSaysNothing)
{
    CrisisContent signs = content;
    signs.checklist = [](const std::string &, const std::string &) -> storage::Result<library::Checklist> {
        library::Checklist list = test::sampleChecklist();
        list.steps[1].deed = false;
        return list;
    };
    ChecklistModel marked(desk, signs, settings);
    marked.open("calm");
    marked.toggle("look");
    marked.toggle("room");
    settle();
    EXPECT_TRUE(step(marked, 0, 1)["isTicked"].toBool()) << "the list itself keeps it";
    ASSERT_EQ(desk.visit().events.size(), 2u);
    EXPECT_EQ(desk.visit().events[1].what, "look");
    marked.toggle("room");
    EXPECT_EQ(desk.visit().events.size(), 2u) << "nor is it told that it was taken back";
}

TEST_F(ChecklistModelTest, TheSecondTapOfATremblingThumbTakesNothingBackAndTicksNoOtherRow)
{
    model.open("calm");
    model.toggle("name");
    clock.advance(200);
    model.toggle("name");
    EXPECT_TRUE(step(model, 1, 0)["isTicked"].toBool());
    model.next();
    clock.advance(200);
    model.next();
    EXPECT_FALSE(step(model, 0, 1)["isTicked"].toBool());
    clock.advance(2000);
    model.toggle("name");
    EXPECT_FALSE(step(model, 1, 0)["isTicked"].toBool()) << "a tap that is meant counts";
}

TEST_F(ChecklistModelTest, StepBackGoesToTheGroupOfThatNameAndIsNamedAsTheGroupIs)
{
    content.checklist = [](const std::string &, const std::string &lang) {
        library::Checklist list = test::sampleChecklist();
        list.groups = {{"arrive", "Arrive"},
                       {"stepback", lang == "es" ? "Dar un paso" : "Step back"},
                       {"notworking", "When it is not working"}};
        list.steps = {{"look", "arrive", "Look", ""},
                      {"space", "stepback", "Give space", ""},
                      {"leave", "notworking", "Leave", ""}};
        return storage::Result<library::Checklist>(list);
    };
    ChecklistModel list(desk, content, settings);
    list.open("calm");
    list.stepBack();
    EXPECT_EQ(list.currentGroup(), 1);
    EXPECT_EQ(list.stepBackTitle(), "Step back");
    settings.setLanguage("es");
    EXPECT_EQ(list.stepBackTitle(), "Dar un paso") << "one name for one thing, from the content";
}

} // namespace
