#include "view/plans/planlistmodel.h"

#include "support/planfixture.h"

#include <gtest/gtest.h>

#include <QDateTime>

using namespace handrail;

namespace {

library::PlanTemplate dated()
{
    auto form = test::sampleTemplate();
    form.sections.push_back({"again", "When we look again", "When?", "", "", "date", {}});
    return form;
}

/// A list of plans over one store, where a plan has days. The clock is the fixture's; its day comes from it.
struct PlanDatesTest : testing::Test, test::PlanFixture {
    std::unique_ptr<view::PlanListModel> plans;
    std::string plan, person;

    void SetUp() override
    {
        settings.setLanguage("en");
        content.form = [](const std::string &id, const std::string &) -> storage::Result<library::PlanTemplate> {
            if (id != "safety")
                return storage::Failure{storage::FailureKind::NotFound, id};
            return dated();
        };
        plan = stored();
        dayOf("court", 2);
        dayOf("look", -3);
        start();
    }
    static std::string day(const test::FixedClock &clock, int fromToday)
    {
        return QDateTime::fromMSecsSinceEpoch(clock.at.wallMs)
            .date()
            .addDays(fromToday)
            .toString(Qt::ISODate)
            .toStdString();
    }
    void dayOf(const char *id, int fromToday)
    {
        care::PlanRepository repository(store->records, store->journal, clock);
        auto one = care::inForm(repository.load(plan).value(), dated());
        person = one.personId;
        one.agreedMs = 7;
        ASSERT_TRUE(repository
                        .save(care::addItem(std::move(one), "again",
                                            {.id = id, .text = id, .detail = {.date = day(clock, fromToday)}}))
                        .ok());
    }
    void start()
    {
        plans = std::make_unique<view::PlanListModel>(vault, content, settings, clock);
        plans->refresh();
        settle();
    }
    view::PlanDatesModel &dates() { return *plans->dates(); }
    QString cell(int row, const char *role) { return dates().rows()->word(row, role).toString(); }
    std::string onDiskDay(const char *id) { return onDisk(plan).item("again", id)->detail.date; }
};

} // namespace

TEST_F(PlanDatesTest, AreSaidWithHowFarTheyAreAndPassedOnesFirst)
{
    ASSERT_EQ(dates().rows()->count(), 2);
    EXPECT_EQ(cell(0, "words"), "look");
    EXPECT_EQ(cell(0, "daysLeft"), "-3");
    EXPECT_EQ(cell(0, "name"), "Robin Sample");
    EXPECT_EQ(cell(0, "part"), "4");
    EXPECT_EQ(cell(1, "daysLeft"), "2");
    EXPECT_EQ(dates().near(), 2);
    EXPECT_EQ(dates().passed(), 1);
    clock.advance(3 * 24LL * 3'600'000);
    dates().look();
    EXPECT_EQ(cell(0, "daysLeft"), "-6");
    EXPECT_EQ(cell(1, "daysLeft"), "-1");
    EXPECT_EQ(dates().passed(), 2);
    settings.setLanguage("es");
    EXPECT_FALSE(cell(0, "day").contains(','));
    plans->forget(); // as a lock and a hand-over do
    EXPECT_EQ(dates().rows()->count(), 0);
    EXPECT_EQ(dates().near(), 0);
}

TEST_F(PlanDatesTest, DoneAndMovedAreOneTapAndCanBeTakenBackEach)
{
    dates().finish(0);
    EXPECT_EQ(dates().changedWords(), "look");
    EXPECT_TRUE(dates().changedDone());
    settle();
    EXPECT_TRUE(onDisk(plan).item("again", "look")->detail.done);
    EXPECT_EQ(onDisk(plan).agreedMs, 0) << "nobody said it of the plan as it is now";
    ASSERT_EQ(dates().rows()->count(), 1);
    dates().putBack();
    settle();
    EXPECT_FALSE(onDisk(plan).item("again", "look")->detail.done);
    ASSERT_EQ(dates().rows()->count(), 2);
    dates().move(0); // passed: a week from today
    settle();
    EXPECT_EQ(onDiskDay("look"), day(clock, 7));
    dates().putBack();
    settle();
    EXPECT_EQ(onDiskDay("look"), day(clock, -3));
    dates().move(1); // to come: a week after its day
    settle();
    EXPECT_EQ(onDiskDay("court"), day(clock, 9));
    for (const int row : {-1, 2, 99}) {
        dates().finish(row);
        dates().move(row);
    }
    settle();
    EXPECT_EQ(dates().rows()->count(), 2);
    start(); // as after a kill
    EXPECT_EQ(cell(1, "daysLeft"), "9");
    EXPECT_EQ(dates().changedWords(), "");
}

TEST_F(PlanDatesTest, NothingOfWhoeverHasDiedOrWasErasedIsLeft)
{
    care::PlanRepository repository(store->records, store->journal, clock);
    auto them = repository.person(person).value();
    them.diedMs = clock.at.wallMs;
    ASSERT_TRUE(repository.savePerson(them).ok());
    plans->refresh();
    settle();
    EXPECT_EQ(dates().rows()->count(), 0);
    them.diedMs = 0;
    ASSERT_TRUE(repository.savePerson(them).ok());
    plans->refresh();
    settle();
    ASSERT_EQ(dates().rows()->count(), 2);
    ASSERT_TRUE(store->records.erasePerson(person).ok()); // while the page is open
    dates().finish(0);
    settle();
    plans->refresh();
    settle();
    EXPECT_EQ(dates().rows()->count(), 0);
    EXPECT_EQ(dates().trouble(), "");
    EXPECT_TRUE(repository.plans().value().found.empty()) << "and a late tap makes nothing anew";
}

TEST_F(PlanDatesTest, ARefusedChangeIsSaidAndTheLineStaysAsItIsOnDisk)
{
    store->records.full = true;
    dates().finish(0);
    settle();
    EXPECT_NE(dates().trouble(), "");
    EXPECT_EQ(dates().rows()->count(), 2);
    EXPECT_EQ(dates().changedWords(), "") << "there is nothing to take back";
    store->records.full = false;
    dates().retry();
    settle();
    EXPECT_EQ(dates().trouble(), "");
    EXPECT_EQ(dates().rows()->count(), 1);
    store->records.locked = true; // in the middle
    dates().move(0);
    plans->forget();
    settle();
    EXPECT_EQ(dates().rows()->count(), 0);
    store->records.locked = false;
    EXPECT_EQ(onDiskDay("court"), day(clock, 2));
}
