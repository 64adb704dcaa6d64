#include "view/people/peoplemodel.h"
#include "view/plans/planlistmodel.h"
#include "view/plans/versionsmodel.h"

#include "support/planfixture.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <QDateTime>

using namespace handrail;

namespace {

struct PlanListModelTest : testing::Test, test::PlanFixture {
    view::PlanListModel plans{vault, content, settings, clock};
    view::PeopleModel people{vault, content, clock};

    void SetUp() override { settings.setLanguage("en"); }
};

} // namespace

TEST_F(PlanListModelTest, ListsPlansWithInitialsAndHowFarTheyAre)
{
    stored();
    stored("Kit", "es");
    EXPECT_FALSE(plans.known());
    plans.refresh();
    settle();
    ASSERT_EQ(plans.count(), 2);
    const auto first = plans.index(0);
    EXPECT_EQ(first.data(view::PlanListModel::NameRole), "Kit");
    EXPECT_EQ(first.data(view::PlanListModel::InitialsRole), "K");
    EXPECT_EQ(first.data(view::PlanListModel::TitleRole), "Safety plan"); // the list speaks the peer's language
    EXPECT_EQ(first.data(view::PlanListModel::AnsweredRole), 4);
    EXPECT_TRUE(first.data(view::PlanListModel::TodayRole).toBool());
    EXPECT_FALSE(plans.hasUnfinished());
    plans.forget();
    EXPECT_EQ(plans.count(), 0);
}

TEST_F(PlanListModelTest, StartsAPlanForSomeoneNewOnce)
{
    QSignalSpy started(&people, &view::PeopleModel::started);
    people.startPlan("safety", "  ", "en");
    EXPECT_EQ(people.problem(), view::PeopleModel::NoName);
    people.startPlan("safety", " R. S. ", "es");
    people.startPlan("safety", "R. S.", "es"); // a second tap
    settle();
    ASSERT_EQ(started.size(), 1);
    EXPECT_EQ(people.problem(), view::PeopleModel::None);
    EXPECT_EQ(people.count(), 1);
    EXPECT_EQ(people.index(0).data(view::PeopleModel::NameRole), "R. S.");
    const auto plan = onDisk(started[0][0].toString().toStdString());
    EXPECT_EQ(plan.language, "es");
    EXPECT_EQ(plan.sections.size(), 4u);
    people.startPlanFor("safety", people.index(0).data(view::PeopleModel::PersonIdRole).toString(), "en");
    settle();
    EXPECT_EQ(people.count(), 1);
    EXPECT_EQ(people.index(0).data(view::PeopleModel::PlansRole), 2);
}

TEST_F(PlanListModelTest, SaysWhyNobodyWasAdded)
{
    store->records.full = true;
    people.add("Robin", "en");
    settle();
    EXPECT_EQ(people.problem(), view::PeopleModel::DiskFull);
    EXPECT_FALSE(people.busy());
    store->records.full = false;
    store->records.locked = true;
    people.add("Robin", "en");
    settle();
    EXPECT_EQ(people.problem(), view::PeopleModel::Locked);
}

TEST_F(PlanListModelTest, KeepsTheNameThatIsBeingTyped)
{
    people.typeName("Rob");
    people.typeName("Robi");
    people.flush();
    settle();
    view::PeopleModel again{vault, content, clock};
    again.refresh();
    settle();
    EXPECT_EQ(again.draftName(), "Robi");
    again.startPlan("safety", again.draftName(), "en");
    settle();
    view::PeopleModel third{vault, content, clock};
    third.refresh();
    settle();
    EXPECT_EQ(third.draftName(), "");
}

TEST_F(PlanListModelTest, ANameThatBecameAPersonsIsNotOfferedForTheNext)
{
    for (const bool plan : {true, false}) {
        people.typeName("Wre");
        people.typeName("Wren"); // so fast that it is not on its way to disk yet
        if (plan)
            people.startPlan("safety", people.draftName(), "en");
        else
            people.add(people.draftName(), "en");
        people.flush(); // the page goes, its field with it
        settle();
        QTest::qWait(200);
        settle();
        EXPECT_EQ(people.draftName(), "") << plan;
        EXPECT_FALSE(store->journal.draft("plans/start").value()) << plan;
    }
    store->records.room = 0;
    people.typeName("Ki");
    people.typeName("Kit");
    people.add(people.draftName(), "en");
    people.flush();
    settle();
    EXPECT_EQ(people.problem(), view::PeopleModel::DiskFull);
    EXPECT_EQ(people.draftName(), "Kit") << "still nobody's";
    EXPECT_EQ(store->journal.draft("plans/start").value(), "Kit");
}

TEST_F(PlanListModelTest, ShowsVersionsAndWhatChangedBetweenThem)
{
    const std::string id = stored();
    care::PlanRepository repository(store->records, store->journal, clock);
    clock.advance(3LL * 24 * 3600 * 1000);
    store->records.wallMs = clock.at.wallMs;
    auto plan = repository.load(id).value();
    plan.sitting = "later";
    plan = care::moveItem(plan, "alone", "a2", 0);
    plan = care::removeItem(plan, "signs", "s1");
    plan = care::addItem(plan, "ask", {.text = "Kit Sample", .detail = {.phone = "555-0177"}});
    ASSERT_TRUE(repository.save(plan).ok());

    view::VersionsModel versions{vault, content, settings, clock};
    versions.open(QString::fromStdString(id));
    settle();
    ASSERT_EQ(versions.versions()->count(), 2);
    EXPECT_EQ(versions.versions()->rows()[0].value("changes"), 3);
    EXPECT_TRUE(versions.versions()->rows()[0].value("today").toBool());
    EXPECT_FALSE(versions.compared()->oldWeekday().isEmpty());
    EXPECT_EQ(versions.compared()->row(), 1);
    ASSERT_EQ(versions.compared()->changes()->count(), 3);
    EXPECT_EQ(versions.compared()->changes()->rows()[0].value("what"), "removed");
    EXPECT_EQ(versions.compared()->changes()->rows()[1].value("move"), "first");
    EXPECT_EQ(versions.compared()->changes()->rows()[2].value("after"), "Kit Sample (555-0177)");
    EXPECT_EQ(versions.compared()->table()->count(), 6); // three bands, three lines
    EXPECT_EQ(versions.compared()->table()->rows()[3].value("oldNumber"), 2);
    EXPECT_EQ(versions.compared()->table()->rows()[3].value("newNumber"), 1);
    EXPECT_EQ(versions.compared()->oldTime(), "") << "the day tells them apart";
}

TEST_F(PlanListModelTest, TwoVersionsOfOneDayAreToldApartByTheirTimeWithItsHalfOfTheDay)
{
    const std::string id = stored();
    care::PlanRepository repository(store->records, store->journal, clock);
    store->records.wallMs = clock.at.wallMs = QDateTime(QDate(2026, 11, 24), QTime(14, 8)).toMSecsSinceEpoch();
    auto plan = repository.load(id).value();
    for (const char *sitting : {"first", "later"}) {
        plan.sitting = sitting;
        plan = care::addItem(plan, "ask", {.text = std::string("Kit ") + sitting});
        ASSERT_TRUE(repository.save(plan).ok());
        clock.advance(40 * 60 * 1000);
        store->records.wallMs = clock.at.wallMs;
    }
    view::VersionsModel versions{vault, content, settings, clock};
    versions.open(QString::fromStdString(id));
    settle();
    versions.compared()->show(1);
    EXPECT_EQ(versions.compared()->oldTime(), "2:08 PM");
    EXPECT_EQ(versions.compared()->newTime(), "2:48 PM");
    EXPECT_EQ(versions.versions()->rows()[0].value("time"), "2:48 PM");
    settings.setLanguage("es");
    EXPECT_TRUE(versions.compared()->oldTime().startsWith("2:08") && versions.compared()->oldTime().contains("p."))
        << versions.compared()->oldTime().toStdString();
}
