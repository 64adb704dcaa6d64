#include "crisis/crisislog.h"
#include "support/fixedclock.h"
#include "support/memoryjournal.h"
#include "support/samplecontent.h"

#include <gtest/gtest.h>

using namespace handrail;
using namespace handrail::crisis;

namespace {

class LogTest : public testing::Test {
protected:
    library::Protocol protocol = test::sampleProtocol();
    test::FixedClock clock;
    test::MemoryJournal journal;
    Visit visit = openVisit("v1", clock.now());
    crisis::Run run;

    Unsaved turn(crisis::Run next)
    {
        Changes changed = changes(run, next, clock.now());
        for (auto &event : changed.events)
            visit = record(visit, event);
        run = std::move(next);
        return {std::move(changed.entries), {{runSlot(run), toJson(run)}, {kVisitSlot, toJson(visit)}}, {}};
    }
    Unsaved start() { return turn(begin(protocol, "r1", visit.id, clock.now())); }
    Unsaved happen(const Event &event)
    {
        clock.advance(1000);
        return turn(apply(protocol, run, event, clock.now()));
    }
};

TEST_F(LogTest, TheEntryIsWrittenBeforeTheState)
{
    Unsaved unsaved = start();
    ASSERT_TRUE(commit(journal, unsaved).ok());
    unsaved = happen(Write{"dose"});
    journal.order.clear();
    ASSERT_TRUE(commit(journal, unsaved).ok());
    EXPECT_EQ(journal.order, (std::vector<std::string>{"append run.mark", "keep run/r1", "keep visit/open"}));
    EXPECT_EQ(journal.written.back().visitId, "v1");
    EXPECT_EQ(journal.written.back().at.wallMs, clock.now().wallMs);
    EXPECT_NE(journal.written.back().body.find("\"mark\":\"dose\""), std::string::npos);
}

TEST_F(LogTest, EverythingThatHappensToARunIsInTheLog)
{
    for (Unsaved unsaved : {start(), happen(Act{}), happen(Undo{0}), happen(Finish{})})
        ASSERT_TRUE(commit(journal, unsaved).ok());
    std::vector<std::string> kinds;
    for (const auto &entry : journal.written)
        kinds.push_back(entry.kind);
    EXPECT_EQ(kinds, (std::vector<std::string>{"run.started", "run.step", "run.mark", "run.step", "run.undo",
                                               "run.step", "run.ended"}));
    EXPECT_EQ(visit.events.size(), 5u) << "opened, started, mark, undo, ended: no steps";
}

TEST_F(LogTest, AFullDiskLosesNothingAndWritesNothingTwice)
{
    Unsaved unsaved = start();
    ASSERT_TRUE(commit(journal, unsaved).ok());
    unsaved = happen(Act{}); // run.mark, run.step, two states
    const std::size_t before = journal.order.size();
    for (int accepted = 0; accepted < 4; ++accepted) {
        journal.refuseAfter = accepted == 0 ? 0 : 1;
        const auto outcome = commit(journal, unsaved);
        ASSERT_FALSE(outcome.ok());
        EXPECT_EQ(outcome.failure().kind, storage::FailureKind::DiskFull);
    }
    journal.refuseAfter = -1;
    ASSERT_TRUE(commit(journal, unsaved).ok());
    EXPECT_EQ(std::vector(journal.order.begin() + static_cast<std::ptrdiff_t>(before), journal.order.end()),
              (std::vector<std::string>{"append run.mark", "append run.step", "keep run/r1", "keep visit/open"}));
    EXPECT_TRUE(unsaved.entries.empty() && unsaved.states.empty());
}

TEST_F(LogTest, AfterAKillTheRunIsBackOnItsStepWithItsTimes)
{
    for (Unsaved unsaved : {start(), happen(Act{}), happen(Act{}), happen(Act{})})
        ASSERT_TRUE(commit(journal, unsaved).ok());
    journal.locked = true;
    clock.reboot(40'000);
    const auto restored = restore(journal);
    ASSERT_TRUE(restored.ok());
    ASSERT_EQ(restored.value().runs.size(), 1u);
    const crisis::Run &back = restored.value().runs[0];
    EXPECT_EQ(back.step, "breathe");
    EXPECT_EQ(elapsedMs(back, clock.now()), 43'000);
    EXPECT_EQ(standing(back, "dose"), 1);
    EXPECT_EQ(restored.value().visit.id, "v1");
    EXPECT_EQ(restored.value().visit.events.size(), visit.events.size());
}

TEST_F(LogTest, TwoRunsAndAChecklistComeBackApart)
{
    Unsaved unsaved = start();
    ASSERT_TRUE(commit(journal, unsaved).ok());
    const crisis::Run first = run;
    run = {};
    unsaved = turn(begin(protocol, "r2", visit.id, clock.now()));
    ASSERT_TRUE(commit(journal, unsaved).ok());
    unsaved = happen(Act{});
    ASSERT_TRUE(commit(journal, unsaved).ok());
    const auto list = test::sampleChecklist();
    ChecklistRun ticks = next(list, beginChecklist(list, visit.id, clock.now()), clock.now());
    ASSERT_TRUE(journal.keepState(checklistSlot(ticks), toJson(ticks)).ok());

    const auto restored = restore(journal);
    ASSERT_TRUE(restored.ok());
    ASSERT_EQ(restored.value().runs.size(), 2u);
    EXPECT_EQ(restored.value().runs[0].step, "check");
    EXPECT_EQ(restored.value().runs[1].step, "call");
    ASSERT_EQ(restored.value().checklists.size(), 1u);
    EXPECT_EQ(restored.value().checklists[0].current, "room");
}

TEST_F(LogTest, AnEndedRunAndAClosedVisitDoNotComeBack)
{
    for (Unsaved unsaved : {start(), happen(Finish{})})
        ASSERT_TRUE(commit(journal, unsaved).ok());
    visit = close(visit, "hospital", clock.now());
    ASSERT_TRUE(journal.keepState(kVisitSlot, toJson(visit)).ok());
    const auto restored = restore(journal);
    ASSERT_TRUE(restored.ok());
    EXPECT_TRUE(restored.value().runs.empty());
    EXPECT_TRUE(restored.value().visit.id.empty());
}

TEST_F(LogTest, ADamagedSlotIsCountedLeftAloneAndTheRestComesBack)
{
    Unsaved unsaved = start();
    ASSERT_TRUE(commit(journal, unsaved).ok());
    ASSERT_TRUE(journal.keepState("run/broken", "{").ok());
    const auto restored = restore(journal);
    ASSERT_TRUE(restored.ok());
    EXPECT_EQ(restored.value().runs.size(), 1u);
    EXPECT_EQ(restored.value().unreadable, 1);
    EXPECT_TRUE(journal.state("run/broken").value().has_value());
}

TEST_F(LogTest, ANotesWordsAreInTheSealedEntryOnly)
{
    const Changes note = change("v1", {{}, "note", {}, {}, 0, clock.now()}, "text", "canary words");
    ASSERT_EQ(note.entries.size(), 1u);
    EXPECT_NE(note.entries[0].body.find("canary words"), std::string::npos);
    visit = record(visit, note.events.at(0));
    EXPECT_EQ(toJson(visit).find("canary"), std::string::npos);
    EXPECT_EQ(visit.events.back().id, note.entries[0].id);
}

TEST_F(LogTest, TicksAndUnticksAreInTheLog)
{
    const auto list = test::sampleChecklist();
    const ChecklistRun before = beginChecklist(list, "v1", clock.now());
    const ChecklistRun ticked1 = toggle(list, before, "look", clock.now());
    EXPECT_EQ(changes(before, ticked1, clock.now()).entries.at(0).kind, "checklist.tick");
    const ChecklistRun unticked = toggle(list, ticked1, "look", clock.now());
    const Changes back = changes(ticked1, unticked, clock.now());
    ASSERT_EQ(back.events.size(), 1u);
    EXPECT_EQ(back.events[0].kind, "checklist.untick");
    EXPECT_EQ(back.events[0].what, "look");
}

} // namespace
