#include "view/people/followupfixture.h"

#include <QDateTime>

#include "care/referralrepository.h"
#include "view/desk/wallwait.h"
#include "view/people/peoplemodel.h"
#include "view/plans/planlistmodel.h"

using namespace handrail;
using test::FollowUpTest;
using test::kHour;

TEST_F(FollowUpTest, HowManyAreDueIsKnownWhileLockedAndWhoIsNot)
{
    theirs();
    refresh();
    EXPECT_EQ(list.due(), 1);
    EXPECT_EQ(list.late(), 1);
    ASSERT_EQ(list.overdue()->count(), 1);
    EXPECT_EQ(list.overdue()->word(0, "name"), "Robin Sample");
    EXPECT_EQ(list.week()->count(), 1);
    store->records.locked = true;
    list.forget();
    refresh();
    EXPECT_EQ(list.due(), 1);
    EXPECT_FALSE(list.known());
    EXPECT_EQ(list.overdue()->count(), 0) << "no row, no name";
}

TEST_F(FollowUpTest, WhatWasTomorrowIsTodayAfterMidnight)
{
    const QDateTime noon(QDateTime::fromMSecsSinceEpoch(clock.now().wallMs).date().addDays(1), QTime(12, 0));
    clock.setWall(noon.toMSecsSinceEpoch() + 11 * kHour); // 11 PM; what is due comes tomorrow and the day after
    ASSERT_TRUE(store->journal.keepState("followup/v1-24", R"({"v":1,"visit":"v1","hours":24,"due":)"
        + std::to_string(noon.addDays(1).toMSecsSinceEpoch()) + "}").ok());
    ASSERT_TRUE(store->journal.keepState("followup/v1-72", R"({"v":1,"visit":"v1","hours":72,"due":)"
        + std::to_string(noon.addDays(2).toMSecsSinceEpoch()) + "}").ok());
    refresh();
    ASSERT_EQ(list.next().value("day"), "tomorrow");
    EXPECT_EQ(list.due(), 0);
    auto *turn = list.findChild<view::WallWait *>();
    ASSERT_TRUE(turn && turn->waits());
    clock.advance(30 * 60'000);
    turn->look();
    EXPECT_EQ(list.next().value("day"), "tomorrow") << "11:30 PM";
    clock.advance(31 * 60'000);
    turn->look();
    EXPECT_EQ(list.next().value("day"), "today");
    EXPECT_EQ(list.due(), 1) << "Home counts it, and so does the list";
    EXPECT_EQ(list.today()->count(), 1);
    EXPECT_TRUE(turn->waits()) << "for the next one";
}

TEST_F(FollowUpTest, AClockThatIsSetRightIsBelievedAtOnce)
{
    refresh();
    ASSERT_EQ(list.late(), 1);
    auto *turn = list.findChild<view::WallWait *>();
    clock.setWall(clock.now().wallMs - 5 * kHour);
    turn->look();
    EXPECT_EQ(list.late(), 0) << "it is not due yet";
    clock.setWall(clock.now().wallMs + 60 * kHour);
    turn->look();
    EXPECT_EQ(list.late(), 2);
    EXPECT_EQ(list.overdue()->count(), 2);
    EXPECT_TRUE(list.next().isEmpty());
    EXPECT_TRUE(turn->waits()) << "'yesterday' will be a day ago";
}

TEST_F(FollowUpTest, AVisitOfNobodysAsksWhoItWasAndTakesAnAnswerOrNone)
{
    refresh();
    EXPECT_EQ(list.overdue()->word(0, "name"), "");
    open("v1-24");
    EXPECT_TRUE(one.owner()->nobody());
    one.owner()->assignNew(" Wren ", "es");
    settle();
    ASSERT_FALSE(assigned.isEmpty());
    open(assigned.toStdString());
    EXPECT_EQ(one.name(), "Wren");
    EXPECT_FALSE(one.owner()->nobody());
    refresh();
    EXPECT_EQ(list.week()->word(0, "name"), "Wren") << "the check after 72 hours is theirs too";

    ASSERT_TRUE(store->journal.keepState("followup/v2-24", R"({"v":1,"visit":"v2","hours":24,"due":5})").ok());
    open("v2-24");
    one.owner()->letGo();
    settle();
    EXPECT_EQ(finished, "");
    refresh();
    EXPECT_EQ(list.count(), 2);
}

TEST_F(FollowUpTest, ANameIsGivenToAllOfAVisitOrToNoneOfItAndARefusalIsSaid)
{
    care::Referral made;
    made.id = "r1";
    made.visitId = "v1";
    made.serviceId = "lantern";
    made.serviceName = "Lantern Detox";
    ASSERT_TRUE(care::ReferralRepository(store->records, store->journal).saveOnVisit(made, clock.now()).ok());
    open("v1-24");
    store->records.room = 2; // enough for the two follow-ups, and not for the referral
    one.owner()->assignTo(QString::fromStdString(robin));
    settle();
    EXPECT_EQ(one.saveTrouble(), "full");
    EXPECT_TRUE(assigned.isEmpty());
    EXPECT_TRUE(one.owner()->nobody());
    EXPECT_TRUE(repository.all(robin).value().found.empty()) << "nothing half done";
    EXPECT_TRUE(care::ReferralRepository(store->records, store->journal).ofPerson(robin).value().found.empty());
    store->records.room = -1;
    one.retry();
    settle();
    EXPECT_EQ(one.saveTrouble(), "");
    EXPECT_FALSE(assigned.isEmpty());
    EXPECT_EQ(repository.all(robin).value().found.size(), 2u);
    EXPECT_EQ(care::ReferralRepository(store->records, store->journal).ofPerson(robin).value().found.size(), 1u);
    EXPECT_FALSE(store->journal.state("referral/r1").value()) << "the visit's slot goes with it";
}

TEST_F(FollowUpTest, ATryIsKeptOnlyWithItsStepAndMovesToWhenItIsTriedAgain)
{
    const auto key = theirs();
    one.attempt()->choose("no_answer");
    EXPECT_EQ(one.attempt()->next(), "again");
    EXPECT_TRUE(onDiskNow(key).attempts.empty()) << "choosing keeps nothing";
    one.attempt()->choose("no_answer");
    EXPECT_EQ(one.attempt()->next(), "") << "the same again takes it back";
    one.attempt()->choose("no_answer");
    one.attempt()->setNextDays(1);
    one.attempt()->planIt();
    const auto after = onDiskNow(key);
    ASSERT_EQ(after.attempts.size(), 1u);
    EXPECT_EQ(after.closedMs, 0);
    EXPECT_GT(after.dueMs, clock.now().wallMs);
    EXPECT_EQ(finished, "no_answer");
    refresh();
    EXPECT_EQ(list.late(), 0);
}

TEST_F(FollowUpTest, ReachedIsDoneAndNamesTheCheckThatIsPlannedOrPlansTheNext)
{
    const auto key = theirs();
    one.attempt()->choose("reached");
    EXPECT_EQ(one.attempt()->next(), "planned");
    EXPECT_EQ(one.attempt()->nextHours(), 72);
    one.attempt()->planIt();
    EXPECT_GT(onDiskNow(key).closedMs, 0);
    refresh();
    EXPECT_EQ(list.done()->word(0, "last"), "reached");
    open(list.week()->word(0, "key").toString().toStdString());
    EXPECT_EQ(one.hours(), 72);
    one.attempt()->choose("reached");
    EXPECT_EQ(one.attempt()->next(), "further");
    EXPECT_EQ(one.attempt()->nextHours(), 168);
    one.attempt()->planIt();
    settle();
    refresh();
    EXPECT_EQ(list.count(), 1);
}

TEST_F(FollowUpTest, ANoEndsEverythingThatWasPlanned)
{
    theirs();
    one.attempt()->choose("refused");
    EXPECT_EQ(one.attempt()->next(), "nothing");
    one.attempt()->planIt();
    settle();
    refresh();
    EXPECT_EQ(list.count(), 0);
    EXPECT_EQ(list.done()->count(), 2);
}

TEST_F(FollowUpTest, WhatHelpedSinceStandsInThePersonsWordsAndTheLookAtThePlanIsNoted)
{
    ASSERT_TRUE(care::PlanUseRepository(store->records)
                    .keep({.planId = id,
                           .personId = robin,
                           .startedMs = clock.now().wallMs,
                           .answers = {{"a2", true, clock.now().wallMs}, {"a1", false, clock.now().wallMs}}})
                    .ok());
    const auto key = theirs();
    ASSERT_EQ(one.look()->helped()->count(), 2);
    EXPECT_EQ(one.look()->helped()->word(0, "words"), "Hold something cold");
    EXPECT_EQ(one.look()->helped()->word(0, "helped"), 1);
    EXPECT_EQ(one.look()->helped()->word(1, "notEnough"), 1);
    ASSERT_EQ(one.look()->plans()->count(), 1);
    EXPECT_EQ(one.look()->plans()->word(0, "title"), "Safety plan");
    one.look()->lookedAtPlan();
    EXPECT_EQ(onDiskNow(key).reviewedMs, clock.now().wallMs);
    EXPECT_TRUE(one.look()->reviewed());
}

TEST_F(FollowUpTest, WhatIsTypedIsADraftAtOnceComesBackAfterAKillAndIsARevisionWhenThePageIsLeft)
{
    const auto key = theirs();
    one.contact()->typeNote("Slept better");
    one.contact()->typePhone("555-0117");
    settle();
    EXPECT_EQ(onDiskNow(key).note, "") << "no revision for every key";
    {
        // the first was killed: its pending words are lost, its draft is not
        view::FollowUpModel again(vault, content, settings, clock);
        one.flush();
        settle();
        again.open(QString::fromStdString(key));
        settle();
        EXPECT_EQ(again.contact()->note(), "Slept better");
        EXPECT_EQ(again.contact()->callArgument(), "plan|5550117|555-0117|Robin Sample");
        again.settle();
    }
    EXPECT_EQ(onDiskNow(key).note, "Slept better");
    EXPECT_EQ(care::PlanRepository(store->records, store->journal, clock).person(robin).value().phone, "555-0117");
    for (const auto &[slot, json] : store->journal.kept)
        EXPECT_FALSE(slot.starts_with("draft:")) << slot;
}

TEST_F(FollowUpTest, AFullDiskLosesNothingAndSaysSo)
{
    const auto key = theirs();
    one.attempt()->choose("left_message");
    store->records.full = true;
    one.attempt()->planIt();
    settle();
    EXPECT_EQ(one.saveTrouble(), "full");
    EXPECT_EQ(one.attempt()->choice(), "left_message");
    EXPECT_EQ(finished, "-") << "the page stays";
    store->records.full = false;
    one.attempt()->planIt();
    settle();
    EXPECT_EQ(finished, "left_message");
    EXPECT_EQ(onDiskNow(key).attempts.size(), 1u);
}

TEST_F(FollowUpTest, ADiskThatFillsBetweenTheTryAndWhatComesNextMakesNothingTwice)
{
    theirs();
    one.attempt()->choose("reached");
    one.attempt()->planIt();
    settle();
    refresh();
    const std::string last = list.week()->word(0, "key").toString().toStdString();
    open(last);
    one.attempt()->choose("reached");
    ASSERT_EQ(one.attempt()->next(), "further");
    store->records.room = 1;
    one.attempt()->planIt();
    settle();
    EXPECT_EQ(one.saveTrouble(), "full");
    EXPECT_EQ(onDiskNow(last).closedMs, 0) << "not half of it either";
    store->records.room = -1;
    one.attempt()->planIt();
    settle();
    int nexts = 0;
    const auto all = repository.all(robin).value().found;
    for (const care::FollowUp &each : all)
        nexts += each.hours == 168;
    EXPECT_EQ(nexts, 1);
    EXPECT_GT(onDiskNow(last).closedMs, 0);
}

TEST_F(FollowUpTest, OnlyThoseWhoSaidYesAreCalledAboutThePerson)
{
    care::CircleRepository circle(store->records);
    for (const auto &[name, consent] :
         {std::pair<const char *, std::optional<bool>>{"Ana", true}, {"Ray", false}, {"Kit", std::nullopt}})
        ASSERT_TRUE(circle.keep({.personId = robin, .name = name, .phone = "555-0142", .consent = consent}).ok());
    theirs();
    ASSERT_EQ(one.contact()->circle()->count(), 1);
    EXPECT_EQ(one.contact()->circle()->word(0, "name"), "Ana");
}

TEST_F(FollowUpTest, ForgetsEveryWordWhenRecordsLock)
{
    ASSERT_TRUE(care::CircleRepository(store->records)
                    .keep({.personId = robin, .name = "Ana", .phone = "555-0142", .consent = true})
                    .ok());
    const auto key = theirs();
    one.attempt()->choose("no_answer");
    one.attempt()->planIt();
    settle();
    open(key);
    one.contact()->typeNote("Slept better");
    one.contact()->typePhone("555-0117");
    one.attempt()->choose("left_message");
    settle();
    ASSERT_EQ(one.look()->tries()->count(), 1);
    ASSERT_EQ(one.contact()->circle()->count(), 1);
    ASSERT_EQ(one.look()->plans()->count(), 1);
    one.forget();
    for (const QString &word : {one.name(), one.contact()->note(), one.contact()->callArgument(), one.attempt()->choice(), one.attempt()->next()})
        EXPECT_EQ(word, "");
    for (auto *rows : {one.look()->tries(), one.look()->plans(), one.look()->helped(), one.contact()->circle()})
        EXPECT_EQ(rows->count(), 0);
    store->records.locked = true;
    open("v1-24");
    EXPECT_TRUE(one.failed());
}

TEST_F(FollowUpTest, TheCoachAsksAgainWhenThePlanIsLookedAtTogether)
{
    content.form = [](const std::string &, const std::string &) -> storage::Result<library::PlanTemplate> {
        auto form = test::sampleTemplate();
        form.sections[0].coach = 1;
        form.sections[0].offer = "What are the signs?";
        return form;
    };
    auto plan = care::declineOffer(care::removeItem(onDisk(id), "signs", "s1"), "signs", clock.now().wallMs);
    ASSERT_TRUE(care::PlanRepository(store->records, store->journal, clock).save(plan).ok());
    model = fresh();
    EXPECT_EQ(model->coach()->offer(), "");
    clock.advance(1000);
    model->coach()->beginReview(QString::fromStdString(id));
    EXPECT_EQ(model->coach()->offer(), "What are the signs?");
    clock.advance(1000);
    model->coach()->declineOffer();
    EXPECT_EQ(model->coach()->offer(), "");
}

TEST_F(FollowUpTest, TheNextTryIsAtATimeOfTheDayThatSomebodyChose)
{
    theirs();
    const auto due = [this] { return one.attempt()->nextDue().value("time").toString(); };
    one.attempt()->setNextHour(18);
    EXPECT_EQ(one.attempt()->next(), "") << "nothing happened yet";
    one.attempt()->choose("no_answer");
    one.attempt()->setNextDays(3);
    const QString morning = due();
    one.attempt()->setNextHour(18);
    EXPECT_NE(due(), morning);
    const QString evening = due();
    one.attempt()->setNextDays(7);
    EXPECT_EQ(due(), evening) << "another day keeps the time";
    one.attempt()->setNextHour(99);
    EXPECT_EQ(due(), evening);
    one.attempt()->planIt();
    settle();
    int at = -1;
    const auto all = repository.all(robin).value();
    for (const care::FollowUp &each : all.found) {
        if (each.closedMs == 0 && each.hours != 72)
            at = QDateTime::fromMSecsSinceEpoch(each.dueMs).time().hour();
    }
    EXPECT_EQ(at, 18);
}

TEST_F(FollowUpTest, ATimeOfTheDayThatIsOverIsTheNextDaysAndNothingMoreStaysNothing)
{
    theirs();
    for (int hour = 0; hour < 24; ++hour) {
        view::FollowUpProposal proposal{.outcome = "no_answer", .dueMs = clock.now().wallMs + 1};
        proposal.moveToHour(hour, clock.now().wallMs);
        EXPECT_GT(proposal.dueMs, clock.now().wallMs) << hour;
        EXPECT_LE(proposal.dueMs, clock.now().wallMs + 49 * test::kHour) << hour;
    }
    view::FollowUpProposal none{.outcome = "refused"};
    none.moveToHour(10, clock.now().wallMs);
    EXPECT_EQ(none.dueMs, 0);
}

TEST_F(FollowUpTest, TwoOfOneNameAreToldApartWhereverOneOfThemIsChosen)
{
    const std::string other = care::PlanRepository(store->records, store->journal, clock)
                                  .person(onDisk(stored("robin sample")).personId)
                                  .value()
                                  .id;
    theirs();
    view::PeopleModel people{vault, content, clock};
    view::PlanListModel plans{vault, content, settings, clock};
    people.refresh();
    plans.refresh();
    refresh();
    const QString first = people.nameOf(QString::fromStdString(robin)),
                  second = people.nameOf(QString::fromStdString(other));
    EXPECT_NE(first, second);
    EXPECT_EQ(QStringList({first, second}).filter("(1)").size(), 1);
    EXPECT_EQ(QStringList({first, second}).filter("(2)").size(), 1);
    EXPECT_EQ(list.overdue()->word(0, "name"), first);
    EXPECT_EQ(list.overdue()->word(0, "initials"), "RS");
    QSet<QString> ofPeople, ofPlans;
    for (int row = 0; row < 2; ++row) {
        ofPeople << people.index(row).data(view::PeopleModel::NameRole).toString();
        ofPlans << plans.index(row).data(view::PlanListModel::NameRole).toString();
        EXPECT_EQ(people.index(row).data(view::PeopleModel::InitialsRole).toString().toUpper(), "RS");
        EXPECT_EQ(plans.index(row).data(view::PlanListModel::InitialsRole).toString().toUpper(), "RS");
    }
    EXPECT_EQ(ofPeople, QSet<QString>({first, second}));
    EXPECT_EQ(ofPlans, ofPeople);
    EXPECT_EQ(QStringList(people.names()).filter("(").size(), 0) << "what must stay out of a page is the name itself";
    EXPECT_EQ(people.names().size(), 2);
}
