// Ends of a try that ask for something more: a wrong number, a message against a no, a death.
#include "view/people/followupfixture.h"

using namespace handrail;
using test::FollowUpTest;
using test::kHour;

TEST_F(FollowUpTest, AWrongNumberIsTakenOutAndAnotherTakesItsPlace)
{
    const auto key = theirs();
    one.contact()->typePhone("555-0117");
    one.settle();
    settle();
    open(key);
    one.attempt()->choose("wrong_number");
    one.attempt()->typeOtherPhone(" 555-0142 ");
    one.attempt()->planIt();
    settle();
    EXPECT_EQ(care::PlanRepository(store->records, store->journal, clock).person(robin).value().phone, "555-0142");
    open(key);
    one.attempt()->choose("wrong_number");
    one.attempt()->planIt();
    settle();
    EXPECT_EQ(care::PlanRepository(store->records, store->journal, clock).person(robin).value().phone, "")
        << "nobody calls a stranger again";
    open(key);
    EXPECT_EQ(one.contact()->callArgument(), "");
}

TEST_F(FollowUpTest, AMessageLeftAfterLeaveNoMessageIsAskedAboutBeforeItIsKept)
{
    const auto key = theirs();
    one.contact()->setMessage(view::PlanItem::No);
    settle();
    one.attempt()->choose("left_message");
    EXPECT_TRUE(one.attempt()->asksOfMessage());
    one.attempt()->planIt();
    EXPECT_TRUE(onDiskNow(key).attempts.empty()) << "not before it was answered";
    one.attempt()->choose("no_answer");
    EXPECT_FALSE(one.attempt()->asksOfMessage()) << "it was a slip of the thumb";
    one.attempt()->choose("left_message");
    EXPECT_TRUE(one.attempt()->asksOfMessage()) << "asked each time";
    one.attempt()->messageWasLeft();
    EXPECT_TRUE(one.attempt()->messageAgainstNo());
    one.attempt()->planIt();
    EXPECT_EQ(onDiskNow(key).attempts.size(), 1u);
}

TEST_F(FollowUpTest, ADeathClosesEveryFollowUpOfThePersonAndTakesThemOffTheLists)
{
    const auto key = theirs();
    // One that was planned after this page was opened.
    const auto later =
        repository.keep({.personId = robin, .hours = 720, .dueMs = clock.now().wallMs + 720 * kHour}).value();
    one.attempt()->choose("died");
    one.attempt()->planIt();
    settle();
    EXPECT_EQ(finished, "died");
    EXPECT_GT(onDiskNow(key).closedMs, 0);
    EXPECT_GT(onDiskNow(later.id).closedMs, 0);
    refresh();
    EXPECT_EQ(list.count(), 0);
    EXPECT_GT(care::PlanRepository(store->records, store->journal, clock).person(robin).value().diedMs, 0);
}

TEST_F(FollowUpTest, ADeathOnAFullDiskIsToldAndNothingOfItIsHalfKept)
{
    theirs();
    one.attempt()->choose("died");
    store->records.room = 1;
    one.attempt()->planIt();
    settle();
    EXPECT_EQ(one.saveTrouble(), "full");
    EXPECT_EQ(care::PlanRepository(store->records, store->journal, clock).person(robin).value().diedMs, 0);
    refresh();
    EXPECT_EQ(list.count(), 2);
    store->records.room = -1;
    one.attempt()->planIt();
    settle();
    refresh();
    EXPECT_EQ(list.count(), 0);
}
