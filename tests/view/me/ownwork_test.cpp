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

TEST_F(OwnTest, WhatWasShownOnAVisitStandsNowhereUntilTheYes)
{
    OwnCompetencyModel &model = *kit->competency();
    OpenEvidence &showing = *model.showing();
    model.setCompetency(QStringLiteral("cc-4"));
    showing.begin({});
    EXPECT_EQ(kit->count(), 0) << "looking at a new one leaves nothing";
    EXPECT_FALSE(showing.agree()) << "there are no words";
    showing.write(QStringLiteral("words"), QStringLiteral("I sat lower"));
    showing.write(QStringLiteral("nothing of it"), QStringLiteral("x"));
    EXPECT_FALSE(showing.agree()) << "of what it is was not said";
    showing.write(QStringLiteral("competency"), QStringLiteral("cc-4"));
    kit->flush();
    settle();
    kit->gather();
    EXPECT_EQ(model.evidence()->count(), 0) << "a draft is in no list";
    EXPECT_EQ(kit->everything()->count(), 0) << "nor on a page";
    lock();
    EXPECT_EQ(showing.words() + showing.competency(), QString());
    start(); // as after a kill
    unlock();
    OpenEvidence &again = *kit->competency()->showing();
    again.begin(QStringLiteral("cc-5"));
    EXPECT_EQ(again.words(), QString()) << "a draft of another competency stays where it is";
    again.begin({});
    EXPECT_EQ(again.words(), QStringLiteral("I sat lower"));
    EXPECT_TRUE(again.agree());
    EXPECT_EQ(again.words(), QString());
    EXPECT_FALSE(again.agree()) << "the second tap keeps nothing";
    settle();
    ASSERT_EQ(onDisk().of<peer::Evidence>().size(), 1U);
    kit->competency()->setCompetency(QStringLiteral("cc-4"));
    ASSERT_EQ(kit->competency()->evidence()->count(), 1);
    EXPECT_EQ(cell(kit->competency()->evidence(), 0, "words"), QStringLiteral("I sat lower"));
    kit->gather();
    EXPECT_EQ(cell(kit->everything(), 0, "kind"), QStringLiteral("evidence"));
    again.begin({});
    EXPECT_EQ(again.words(), QString()) << "the next one begins empty";
}

TEST_F(OwnTest, WhatStandsChangesWithTheNextYesAlone)
{
    OwnCompetencyModel &model = *kit->competency();
    OpenEvidence &showing = *model.showing();
    model.setCompetency(QStringLiteral("cc-4"));
    showing.begin(QStringLiteral("cc-4"));
    showing.write(QStringLiteral("words"), QStringLiteral("I sat lower"));
    ASSERT_TRUE(showing.agree());
    const QString id = cell(model.evidence(), 0, "entryId");
    showing.open(id);
    EXPECT_TRUE(showing.agreed());
    showing.write(QStringLiteral("words"), QStringLiteral("I sat much lower"));
    kit->flush();
    settle();
    ASSERT_EQ(model.evidence()->count(), 1);
    EXPECT_EQ(cell(model.evidence(), 0, "words"), QStringLiteral("I sat lower"));
    start();
    OpenEvidence &again = *kit->competency()->showing();
    again.begin({});
    EXPECT_EQ(again.words(), QString()) << "a change is no new one";
    again.open(id);
    EXPECT_EQ(again.words(), QStringLiteral("I sat much lower"));
    ASSERT_TRUE(again.agree());
    settle();
    ASSERT_EQ(onDisk().of<peer::Evidence>().size(), 1U);
    EXPECT_EQ(onDisk().of<peer::Evidence>()[0].words, "I sat much lower");
    EXPECT_EQ(onDisk().of<peer::Evidence>()[0].id, id.toStdString());
    again.open(id);
    again.write(QStringLiteral("words"), QStringLiteral("x"));
    again.remove();
    kit->flush();
    settle();
    EXPECT_TRUE(onDisk().of<peer::Evidence>().empty()) << "with its change";
}

TEST_F(OwnTest, NobodysNameGoesIntoWhatWasShown)
{
    OpenEvidence &showing = *kit->competency()->showing();
    const QStringList others{QStringLiteral("Will Young"), QStringLiteral("Jo Marsh"), QStringLiteral("李雷"),
                             QStringLiteral("Grace")};
    const auto on = [this] { return QString::fromStdString(onDisk().of<peer::Evidence>().at(0).words); };
    for (const auto &[near, words, named, left] : std::vector<std::array<const char *, 4>>{
             {"Robin Sample", "I sat with robin", "robin", "I sat with …"},
             {"Robin Sample", "I heard the robins", "", "I heard the robins"},
             {"Robin Sample", "Robin's way, ROBIN, sample", "Robin", "…'s way, …, …"},
             {"José Ñ.", "jose lo dijo, José también", "jose", "… lo dijo, … también"},
             {"Jose", "JOSÉ lo dijo", "JOSÉ", "… lo dijo"},
             {"A. B.", "a b c", "", "a b c"},
             {"O'Neil-Ruiz", "it was RUIZ who said it", "RUIZ", "it was … who said it"},
             {"", "I will wait with grace, he is young", "", "I will wait with grace, he is young"},
             {"", "I told Will to wait, Grace stood by", "Will", "I told … to wait, … stood by"},
             {"", "Jo sat, jo no", "Jo", "… sat, jo no"},
             {"", "我和李雷坐在一起", "李雷", "我和…坐在一起"},
             {"Мария", "с МАРИЕЙ нет, мария да", "мария", "с МАРИЕЙ нет, … да"}}) {
        showing.leaveOut(QString::fromUtf8(near), others);
        showing.begin({});
        showing.write(QStringLiteral("competency"), QStringLiteral("cc-4"));
        showing.write(QStringLiteral("words"), QString::fromUtf8(words));
        kit->flush();
        settle();
        EXPECT_EQ(showing.name(), QString::fromUtf8(named)) << words;
        EXPECT_EQ(showing.words(), QString::fromUtf8(words)) << "what one types is not changed under the hand";
        EXPECT_EQ(on(), QString::fromUtf8(left)) << words;
        EXPECT_EQ(showing.ready(), *named == '\0') << words;
        if (*named != '\0') {
            EXPECT_FALSE(showing.agree()) << words;
            showing.takeNamesOut();
            EXPECT_EQ(showing.words(), QString::fromUtf8(left));
            EXPECT_TRUE(showing.ready());
        }
        showing.remove();
        settle();
    }
}

TEST_F(OwnTest, ANameThatBecomesKnownLaterLeavesTheDraft)
{
    OpenEvidence &showing = *kit->competency()->showing();
    showing.begin(QStringLiteral("cc-4"));
    showing.write(QStringLiteral("words"), QStringLiteral("Marta waited"));
    showing.leaveOut(QStringLiteral("Marta"), {});
    kit->flush();
    settle();
    EXPECT_EQ(onDisk().of<peer::Evidence>().at(0).words, "… waited");
    lock();
    unlock(true);
    kit->competency()->showing()->begin({});
    EXPECT_EQ(kit->competency()->showing()->words(), QString()) << "the other peer finds nothing";
    EXPECT_EQ(kit->count(), 0);
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
    EXPECT_EQ(kit->printing()->state(), PaperOut::Saved);
    EXPECT_EQ(kit->printing()->savedFile(), QStringLiteral("page.pdf"));
    std::ifstream file(dir / "given" / "page.pdf", std::ios::binary);
    std::string begin(5, ' ');
    file.read(begin.data(), 5);
    EXPECT_EQ(begin, "%PDF-");
    kit->printing()->setFolder("/proc/none/such");
    kit->printing()->save({"My own notes", "tired, and glad"});
    settle();
    EXPECT_EQ(kit->printing()->state(), PaperOut::CannotWrite);
}

} // namespace
} // namespace handrail::test
