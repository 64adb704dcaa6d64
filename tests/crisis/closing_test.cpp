// What is chosen on the way to closing a visit, and whether somebody may have called for help.
#include "crisis/closing.h"
#include "crisis/visit.h"
#include "support/fixedclock.h"

#include <gtest/gtest.h>

using namespace handrail;
using namespace handrail::crisis;

namespace {

using Hours = std::vector<int>;
using Words = std::vector<std::string>;

Closing closedAs(const char *outcome)
{
    Closing closing;
    closing.outcome = outcome;
    return closing;
}

TEST(Closing, FollowUpsAreProposedUntilSomebodySaysOtherwise)
{
    EXPECT_EQ(followUpHours(closedAs("home")), (Hours{24, 72}));
    Closing closing = closedAs("home");
    closing.followUps = {72, 24};
    EXPECT_EQ(followUpHours(closing), (Hours{24, 72}));
    closing.followUps = {};
    EXPECT_EQ(followUpHours(closing), Hours());
    for (const char *outcome : {"died", "nobody_there"})
        EXPECT_EQ(followUpHours(closedAs(outcome)), Hours()) << outcome;
}

TEST(Closing, WhatWasHardIsReadFromTheVisit)
{
    EXPECT_EQ(hardFor("home", false), Words());
    EXPECT_EQ(hardFor("hospital", true), Words{"overdose"});
    EXPECT_EQ(hardFor("died", true), (Words{"overdose", "death"}));
    EXPECT_EQ(hardFor("hold", false), Words{"restraint"});
    EXPECT_EQ(hardFor("police", false), Words{"restraint"});
}

TEST(Closing, IsKeptWithTheOpenVisitAndGoesWhenItCloses)
{
    test::FixedClock clock;
    Visit visit = openVisit("v1", clock.now());
    visit.closing = {.outcome = "hospital", .handedTo = {"ems", "family"}, .followUps = {72}, .supervisor = true};
    const auto read = visitFromJson(toJson(visit));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read.value().closing, visit.closing);
    EXPECT_EQ(close(visit, "hospital", clock.now()).closing, Closing());
    // nothing proposed is a choice, too
    visit.closing = {.outcome = "", .handedTo = {}, .followUps = {}, .supervisor = false};
    EXPECT_EQ(visitFromJson(toJson(visit)).value().closing, visit.closing);
}

TEST(Closing, AVisitOfBeforeHasNone)
{
    const auto read = visitFromJson(R"({"v":1,"id":"v","started":[1,1,""],"events":[],"outcome":""})");
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read.value().closing, Closing());
}

TEST(Closing, WhatIsDamagedIsAsNobodySaidIt)
{
    for (const char *closing : {"7", "[]", "\"home\"", R"({"outcome":7,"handed":"ems","followups":{"a":1}})",
                                R"({"handed":[1,null],"supervisor":"yes"})"}) {
        const std::string json =
            R"({"v":1,"id":"v","started":[1,1,""],"events":[],"closing":)" + std::string(closing) + "}";
        const auto read = visitFromJson(json);
        ASSERT_TRUE(read.ok()) << closing;
        EXPECT_EQ(read.value().closing, Closing()) << closing;
    }
    const auto odd = visitFromJson(
        R"({"v":1,"id":"v","started":[1,1,""],"events":[],"closing":{"followups":[99999999999,24,"x",-1]}})");
    ASSERT_TRUE(odd.ok());
    EXPECT_EQ(odd.value().closing.followUps, Hours{24});
}

TEST(Closing, AVisitThatJoinsALaterOneBringsWhatWasChosen)
{
    test::FixedClock clock;
    Visit earlier = openVisit("v1", clock.now());
    earlier.closing.outcome = "refused";
    Visit now = openVisit("v2", clock.now());
    EXPECT_EQ(joined(now, earlier, clock.now()).closing.outcome, "refused");
    now.closing.outcome = "home";
    EXPECT_EQ(joined(now, earlier, clock.now()).closing.outcome, "home");
}

/// The sheet of 911 may come before the run, during it, or have nothing to do with it.
TEST(MayHaveCalled, AsksAfterTheSheetOf911WasOpened)
{
    test::FixedClock clock;
    Visit visit = openVisit("v1", clock.now());
    EXPECT_FALSE(mayHaveCalled(visit, clock.now()));
    visit = record(visit, {"a", "call.opened", "988", {}, 0, clock.now()});
    EXPECT_FALSE(mayHaveCalled(visit, clock.now()));
    visit = record(visit, {"b", "call.opened", "911", {}, 0, clock.now()});
    EXPECT_TRUE(mayHaveCalled(visit, clock.now()));
    clock.advance(29 * 60'000);
    EXPECT_TRUE(mayHaveCalled(visit, clock.now()));
    EXPECT_FALSE(mayHaveCalled(takenOut(visit, "b", clock.now()), clock.now()));
    clock.advance(2 * 60'000);
    EXPECT_FALSE(mayHaveCalled(visit, clock.now()));
    const storage::Moment started = clock.now();
    clock.advance(60 * 60'000);
    visit = record(visit, {"c", "call.dialed", "911", {}, 0, clock.now()});
    EXPECT_TRUE(mayHaveCalled(visit, started));
}

} // namespace
