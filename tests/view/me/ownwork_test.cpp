#include "view/me/ownfixture.h"

#include <fstream>

namespace handrail::test {
namespace {

TEST_F(OwnTest, OneCheckInADayKeepsItsMarksAndTheTrendTellsOfDaysThatWereSaid)
{
    CheckInModel &model = *kit->checkIn();
    for (const char *name : {"Sleep", " Sleep ", "Hope", "Patience", "A fourth"})
        model.addMark(name);
    EXPECT_EQ(model.marks()->count(), 3);
    EXPECT_EQ(cell(model.marks(), 1, "name"), QStringLiteral("Hope")) << "the same name with a space is no second one";
    EXPECT_FALSE(model.canAdd());
    model.set("Sleep", 1);
    model.set("Sleep", 3);
    clock.advance(2 * 24LL * 3'600'000); // a day without one is nothing
    model.set("Sleep", 0);
    EXPECT_EQ(cell(model.marks(), 0, "lately"), QStringLiteral("3 0"));
    kit->flush();
    settle();
    EXPECT_EQ(onDisk().of<peer::CheckIn>().size(), 2U);
    model.set("Sleep", -1);
    EXPECT_EQ(cell(model.marks(), 0, "step"), QStringLiteral("-1"));
    model.dropMark("Sleep");
    EXPECT_EQ(model.marks()->count(), 2);
    EXPECT_EQ(model.earlier()->count(), 1) << "what was said stays with its day";
}

TEST_F(OwnTest, DaysSinceAFullDayOffAreCountedFromTheDayThatWasSaid)
{
    EXPECT_EQ(kit->checkIn()->daysSinceOff(), -1);
    kit->checkIn()->wasOff(1);
    EXPECT_EQ(kit->checkIn()->daysSinceOff(), 1);
    clock.advance(6 * 24LL * 3'600'000);
    EXPECT_EQ(kit->checkIn()->daysSinceOff(), 7);
    kit->checkIn()->wasOff(0);
    EXPECT_EQ(kit->checkIn()->daysSinceOff(), 0);
}

TEST_F(OwnTest, ACompetencyKeepsItsRatingsOverTimeAndItsGoalReachesWhatIsAhead)
{
    OwnCompetencyModel &model = *kit->competency();
    model.setCompetency("cc-6");
    model.rate("beside");
    model.write("hard", "silence");
    model.write("goal", "watch a group");
    model.setGoalDay(14);
    clock.advance(40 * 24LL * 3'600'000);
    model.rate("not_yet");
    model.rate("can");
    EXPECT_EQ(model.ratings()->count(), 2) << "one a day";
    EXPECT_EQ(model.step(), QStringLiteral("can"));
    EXPECT_EQ(cell(model.ratings(), 1, "step"), QStringLiteral("beside"));
    EXPECT_EQ(model.hard(), QString()) << "another day, another look";
    EXPECT_EQ(model.reflections()->count(), 1);
    ASSERT_EQ(kit->ahead()->count(), 1);
    EXPECT_EQ(kit->ahead()->word(0, "daysLeft").toInt(), -26);
    EXPECT_EQ(cell(kit->ahead(), 0, "key"), QStringLiteral("cc-6"));
    model.setCompetency("core-1");
    EXPECT_EQ(model.goal() + model.step(), QString()) << "each has its own";
    model.setCompetency("cc-6");
    model.reachGoal();
    EXPECT_EQ(kit->ahead()->count(), 0);
    EXPECT_EQ(model.goal(), QString());
    EXPECT_EQ(model.reached()->count(), 1);
}

TEST_F(OwnTest, DatesReachHomeAMonthBeforeAndLeaveItWhenTheyAreTakenCareOf)
{
    GrowthModel &model = *kit->growth();
    OpenDate &date = *model.date();
    date.open({});
    date.write("key", "certificate");
    date.setDay("day", 31);
    EXPECT_EQ(kit->ahead()->count(), 0);
    clock.advance(24LL * 3'600'000);
    date.moveDay("day", 0); // whatever changes looks at the calendar anew
    EXPECT_EQ(kit->ahead()->count(), 1);
    date.finish();
    EXPECT_EQ(kit->ahead()->count(), 0);
    EXPECT_EQ(model.dates()->count(), 0);
}

TEST_F(OwnTest, TrainingAddsUpTowardsTheHoursOfTheCountysPlan)
{
    GrowthModel &model = *kit->growth();
    OpenTraining &training = *model.training();
    training.open({});
    EXPECT_FALSE(training.kept()) << "looking is no training";
    training.write("area", "ethics");
    training.spend(90);
    training.open({});
    training.spend(60);
    EXPECT_EQ(model.minutes(), 150);
    EXPECT_EQ(model.goalMinutes(), 75 * 60);
    EXPECT_EQ(model.areas()->count(), 7);
    EXPECT_EQ(model.areas()->word(2, "minutes").toInt(), 90);
    training.remove();
    EXPECT_EQ(model.minutes(), 90);
    EXPECT_EQ(model.trainings()->count(), 1);
}

TEST_F(OwnTest, AFieldOrADayThatANoteHasNotChangesNothingAndKeepsNothing)
{
    OpenTraining &training = *kit->growth()->training();
    training.open({});
    const QString day = training.dayText();
    training.write("who", "somebody"); // a meeting has that
    training.setDay("next", 7);
    training.moveDay("next", 7);
    training.clearDay("next");
    EXPECT_FALSE(training.kept());
    EXPECT_EQ(training.dayText(), day);
    kit->growth()->date()->open({});
    kit->growth()->date()->moveDay("day", 1); // nobody said one yet
    EXPECT_FALSE(kit->growth()->date()->kept());
}

TEST_F(OwnTest, APageOfItIsSavedUnderANameThatSaysNothing)
{
    kit->checkIn()->write("tired, and glad");
    kit->gather();
    EXPECT_EQ(kit->everything()->count(), 1);
    kit->printing()->setFolder(dir / "given");
    kit->printing()->save({"My own notes", "tired, and glad"});
    settle();
    EXPECT_EQ(kit->printing()->paper(), OwnPrinting::Saved);
    EXPECT_EQ(kit->printing()->savedFile(), QStringLiteral("page.pdf"));
    std::ifstream file(dir / "given" / "page.pdf", std::ios::binary);
    std::string begin(5, ' ');
    file.read(begin.data(), 5);
    EXPECT_EQ(begin, "%PDF-");
    kit->printing()->setFolder("/proc/none/such");
    kit->printing()->save({"My own notes", "tired, and glad"});
    settle();
    EXPECT_EQ(kit->printing()->paper(), OwnPrinting::CannotWrite);
}

} // namespace
} // namespace handrail::test
