// What is refused for what it is, what comes before any visit, what was not read, and what did not happen: nothing of
// it is lost.
#include "support/crisisfixture.h"

#include "view/desk/savetrouble.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include <algorithm>

using namespace handrail;
using namespace handrail::view;

namespace {

class AsideTest : public testing::Test, protected test::CrisisFixture {
protected:
    CrisisDesk desk{vault, clock};

    void record(const char *kind)
    {
        const std::string visit = desk.visitId();
        desk.keep(crisis::change(visit, {{}, kind, {}, {}, 0, clock.now()}), {});
    }
};

TEST_F(AsideTest, WhatIsRefusedForEverHoldsUpNothingAndIsKeptWholeApart)
{
    journal->never = "bad";
    record("one");
    record("bad");
    record("two");
    settle();
    EXPECT_TRUE(desk.isSaved()) << "the queue drains on a healthy disk";
    EXPECT_FALSE(desk.refused().has_value());
    EXPECT_EQ(desk.setAside(), 1);
    std::vector<std::string> kinds;
    for (const auto &entry : journal->written)
        kinds.push_back(entry.kind);
    EXPECT_EQ(kinds, (std::vector<std::string>{"visit.opened", "one", "aside", "two"}));
    EXPECT_EQ(journal->written[2].visitId, desk.visit().id) << "beside what it belongs to";
    EXPECT_NE(journal->written[2].body.find("\"kind\":\"bad\""), std::string::npos);
    desk.knowSetAside();
    EXPECT_EQ(desk.setAside(), 0);
}

TEST_F(AsideTest, OneBadWriteAmongGoodOnesOfOneTapTakesNoneOfThemAlong)
{
    journal->never = "bad";
    const std::string visit = desk.visitId();
    crisis::Changes three;
    for (const char *kind : {"one", "bad", "two"})
        three.entries.push_back({crisis::randomId(), visit, kind, clock.now(), "{}"});
    bool saved = false;
    desk.keep(three, {{"state/x", "{}"}}, [&saved] { saved = true; });
    settle();
    EXPECT_TRUE(saved);
    EXPECT_TRUE(journal->state("state/x").value().has_value());
    EXPECT_EQ(std::ranges::count_if(journal->written, [](const auto &e) { return e.kind == "one" || e.kind == "two"; }),
              2);
}

TEST_F(AsideTest, AStateThatIsRefusedForEverIsKeptApartToo)
{
    journal->never = "state/bad";
    desk.keepState("state/bad", "{\"step\":7}");
    record("one");
    settle();
    EXPECT_TRUE(desk.isSaved());
    EXPECT_EQ(journal->written.front().visitId, crisis::kAsideVisit);
    EXPECT_NE(journal->written.front().body.find("state/bad"), std::string::npos);
}

TEST_F(AsideTest, WhatIsSetAsideWaitsForADiskThatIsFullLikeEverythingElse)
{
    journal->never = "bad";
    record("one");
    settle();
    journal->refuseAfter = 0;
    record("bad");
    record("two");
    settle();
    EXPECT_EQ(desk.refused()->kind, storage::FailureKind::DiskFull);
    EXPECT_EQ(saveTroubleOf(desk), "full");
    journal->refuseAfter = -1;
    desk.retry();
    settle();
    EXPECT_TRUE(desk.isSaved());
    EXPECT_EQ(saveTroubleOf(desk), "aside") << "the disk is well; it is said what is not";
    EXPECT_EQ(journal->written.back().kind, "two");
}

TEST_F(AsideTest, AnEntryWithoutAVisitIsGivenOneAndNothingIsLost)
{
    desk.keep(crisis::change({}, {{}, "call.opened", "911", {}, 0, clock.now()}), {});
    settle();
    EXPECT_TRUE(desk.isSaved());
    ASSERT_EQ(journal->written.size(), 1u);
    const std::string before = journal->written[0].visitId;
    EXPECT_FALSE(before.empty());
    record("one");
    EXPECT_EQ(desk.visit().id, before) << "the visit that comes next is the one it belongs to";
}

TEST_F(AsideTest, ACallOpensNoVisitAndTheNextOneBeginsWithIt)
{
    desk.keepCall({{}, "call.opened", "911", {}, 0, {}});
    settle();
    EXPECT_FALSE(crisis::isOpen(desk.visit())) << "looking at a number is no visit";
    EXPECT_TRUE(journal->state(crisis::kVisitSlot).value() == std::nullopt);
    clock.advance(60'000);
    record("run.started");
    settle();
    ASSERT_EQ(desk.visit().events.size(), 3u);
    EXPECT_EQ(desk.visit().events[0].kind, "call.opened");
    EXPECT_EQ(desk.visit().events[1].kind, "visit.opened");
    EXPECT_EQ(desk.visit().started.wallMs, clock.now().wallMs);
    for (const auto &entry : journal->written)
        EXPECT_EQ(entry.visitId, desk.visit().id);
    EXPECT_TRUE(journal->state(crisis::kBeforeSlot).value() == std::nullopt);
}

TEST_F(AsideTest, ACallOfLongAgoIsARecordOfItsOwn)
{
    desk.keepCall({{}, "call.opened", "988", {}, 0, {}});
    clock.advance(31 * 60'000);
    record("one");
    settle();
    EXPECT_EQ(desk.visit().events.size(), 2u);
    EXPECT_NE(journal->written[0].visitId, desk.visit().id);
    EXPECT_FALSE(journal->written[0].visitId.empty());
}

TEST_F(AsideTest, ACallBeforeAKillBeginsTheVisitAfterIt)
{
    desk.keepCall({{}, "call.opened", "911", {}, 0, {}});
    settle();
    clock.advance(60'000);
    CrisisDesk again(vault, clock);
    again.restore();
    settle();
    EXPECT_FALSE(crisis::isOpen(again.visit()));
    static_cast<void>(again.visitId());
    EXPECT_EQ(again.visit().events.front().kind, "call.opened");
}

TEST_F(AsideTest, ALastStartThatCouldNotBeReadIsAskedForAgainBeforeAnythingIsWrittenOverIt)
{
    record("one");
    settle();
    const std::string first = desk.visit().id;
    CrisisDesk again(vault, clock);
    journal->readable = false;
    again.restore();
    settle();
    EXPECT_TRUE(again.isRestored()) << "the screen must not wait";
    EXPECT_FALSE(crisis::isOpen(again.visit()));
    static_cast<void>(again.visitId()); // the person goes on meanwhile
    settle();
    EXPECT_EQ(again.refused()->kind, storage::FailureKind::Busy) << "nothing is written over what is not read";
    journal->readable = true;
    QSignalSpy restored(&again, &CrisisDesk::restored);
    again.retry();
    settle();
    EXPECT_EQ(restored.count(), 1);
    std::vector<std::string> kinds;
    for (const auto &event : again.visit().events)
        kinds.push_back(event.kind);
    EXPECT_EQ(kinds, (std::vector<std::string>{"visit.opened", "one", "visit.opened"}))
        << "what was done before belongs to it as well";
    settle();
    const auto kept = crisis::visitFromJson(*journal->state(crisis::kVisitSlot).value());
    EXPECT_EQ(kept.value().events.size(), 3u);
    EXPECT_NE(again.visit().id, first);
}

TEST_F(AsideTest, WhatDidNotHappenIsTakenOutWithATraceAndCanBePutBack)
{
    record("checklist.tick");
    settle();
    const std::string id = desk.visit().events.back().id;
    clock.advance(5000);
    desk.takeOut(id, true);
    settle();
    EXPECT_TRUE(desk.visit().events.back().out.has_value());
    EXPECT_EQ(journal->written.back().kind, "event.out");
    EXPECT_NE(journal->written.back().body.find(id), std::string::npos);
    EXPECT_EQ(journal->written.back().at.wallMs, clock.now().wallMs) << "when";
    EXPECT_EQ(std::ranges::count_if(journal->written, [](const auto &e) { return e.kind == "checklist.tick"; }), 1)
        << "the trace";
    CrisisDesk again(vault, clock);
    again.restore();
    settle();
    EXPECT_TRUE(again.visit().events.back().out.has_value());
    again.takeOut(id, false);
    EXPECT_FALSE(again.visit().events.back().out.has_value());
    again.takeOut(again.visit().events.front().id, true);
    EXPECT_FALSE(again.visit().events.front().out.has_value()) << "a visit that is open was opened";
}

} // namespace
