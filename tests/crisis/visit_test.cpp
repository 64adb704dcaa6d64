#include "crisis/visit.h"
#include "storage/walltime.h"
#include "support/fixedclock.h"

#include <gtest/gtest.h>

#include <set>

using namespace handrail;
using namespace handrail::crisis;

namespace {

TEST(Visit, OpensWithItsFirstEvent)
{
    test::FixedClock clock;
    const Visit visit = openVisit("v1", clock.now());
    EXPECT_TRUE(isOpen(visit));
    ASSERT_EQ(visit.events.size(), 1u);
    EXPECT_EQ(visit.events[0].kind, "visit.opened");
}

TEST(Visit, ClosingKeepsTheOutcomeAndNothingIsAddedAfter)
{
    test::FixedClock clock;
    Visit visit = openVisit("v1", clock.now());
    clock.advance(1000);
    visit = close(visit, "refused", clock.now());
    EXPECT_FALSE(isOpen(visit));
    EXPECT_EQ(visit.outcome, "refused");
    const std::size_t events = visit.events.size();
    visit = record(visit, {{}, "note", {}, {}, 0, clock.now()});
    visit = close(visit, "hospital", clock.now());
    EXPECT_EQ(visit.events.size(), events);
    EXPECT_EQ(visit.outcome, "refused");
}

TEST(Visit, NoVisitIsNotOpen)
{
    EXPECT_FALSE(isOpen(Visit{}));
    EXPECT_TRUE(record(Visit{}, {}).events.empty());
}

TEST(Visit, JsonComesBackEqual)
{
    test::FixedClock clock;
    Visit visit = openVisit("v1", clock.now());
    visit = record(visit, {"e1", "run.mark", "overdose", "dose", 2, clock.now()});
    visit = close(visit, "hospital", clock.now());
    const auto read = visitFromJson(toJson(visit));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(toJson(read.value()), toJson(visit));
    ASSERT_EQ(read.value().events.size(), 3u);
    EXPECT_EQ(read.value().events[1].id, "e1");
    EXPECT_EQ(read.value().events[1].n, 2);
    EXPECT_EQ(read.value().events[1].what, "dose");
    EXPECT_EQ(read.value().outcome, "hospital");
    EXPECT_TRUE(read.value().closed.has_value());
    for (const char *bad : {"", "{}", R"({"id":"v"})", R"({"id":"v","started":[1,1,""],"events":[{}]})"})
        EXPECT_FALSE(visitFromJson(bad).ok()) << bad;
}

TEST(Visit, ATimeThatIsSetRightAfterTheClockWasSetMovesByWhatWasMeant)
{
    test::FixedClock clock;
    Visit visit = openVisit("v1", clock.now());
    clock.advance(60'000);
    visit = record(std::move(visit), {"n1", "note", {}, {}, 0, clock.now()});
    clock.advance(600'000);
    clock.setWall(clock.now().wallMs - 3 * 3'600'000);
    const storage::Moment now = clock.now();
    const auto at = [&] { return visit.events.back().at; };
    visit = retimed(std::move(visit), "n1", storage::wallMs(at(), now) - 300'000, now); // five minutes earlier
    EXPECT_EQ(storage::elapsedMs(at(), now), 900'000);
    EXPECT_EQ(storage::wallMs(at(), now), now.wallMs - 900'000);
    visit = retimed(std::move(visit), "n1", now.wallMs + 600'000, now);
    EXPECT_EQ(storage::elapsedMs(at(), now), 0) << "nothing happened later than now";
}

TEST(Visit, IdsDoNotRepeat)
{
    std::set<std::string> ids;
    for (int i = 0; i < 1000; ++i) {
        const std::string id = randomId();
        EXPECT_EQ(id.size(), 32u);
        EXPECT_EQ(id.find_first_not_of("0123456789abcdef"), std::string::npos);
        ids.insert(id);
    }
    EXPECT_EQ(ids.size(), 1000u);
}

} // namespace
