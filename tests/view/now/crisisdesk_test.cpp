#include "support/crisisfixture.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

using namespace handrail;
using namespace handrail::view;

namespace {

class DeskTest : public testing::Test, protected test::CrisisFixture {
protected:
    CrisisDesk desk{vault, clock};

    void record(const char *kind)
    {
        const std::string visit = desk.visitId();
        desk.keep(crisis::change(visit, {{}, kind, {}, {}, 0, clock.now()}), {});
    }
};

TEST_F(DeskTest, TheFirstThingDoneOpensTheVisitAndTheSecondJoinsIt)
{
    record("call.opened");
    record("call.opened");
    settle();
    ASSERT_EQ(journal->written.size(), 3u);
    EXPECT_EQ(journal->written[0].kind, "visit.opened");
    EXPECT_EQ(journal->written[2].visitId, desk.visit().id);
    EXPECT_EQ(desk.visit().events.size(), 3u);
}

TEST_F(DeskTest, WhatTheDiskRefusesIsKeptAndWrittenInOrderLater)
{
    QSignalSpy saving(&desk, &CrisisDesk::savingChanged);
    journal->refuseAfter = 0;
    record("one");
    record("two");
    settle();
    ASSERT_TRUE(desk.refused().has_value());
    EXPECT_EQ(desk.refused()->kind, storage::FailureKind::DiskFull);
    EXPECT_FALSE(desk.isSaved());
    EXPECT_TRUE(journal->written.empty());

    journal->refuseAfter = -1;
    desk.retry();
    settle();
    EXPECT_FALSE(desk.refused().has_value());
    EXPECT_TRUE(desk.isSaved());
    ASSERT_EQ(journal->written.size(), 3u);
    EXPECT_EQ(journal->written[1].kind, "one");
    EXPECT_EQ(journal->written[2].kind, "two");
    EXPECT_GT(saving.count(), 1);
}

TEST_F(DeskTest, WhateverIsAskedOfTheVaultNextFindsAllThatWasDoneOnDisk)
{
    record("one");
    vault.thread().drain(); // written; the desk has not heard so yet
    record("two");
    std::size_t found = 0;
    vault.ask(&desk, [&found](Keeping &keeping) -> storage::Outcome {
        found = static_cast<test::MemoryJournal *>(keeping.owner.get())->written.size();
        return storage::Done{};
    }, [](const storage::Outcome &) {});
    settle();
    EXPECT_EQ(found, 3u) << "a lock, or the end of the app, comes after what was tapped before it";
    EXPECT_TRUE(desk.isSaved());
}

TEST_F(DeskTest, WhatComesWithAClosingIsDoneOnceAndOnlyWhenTheClosingIsOnDisk)
{
    int times = 0;
    record("one");
    settle();
    journal->refuseAfter = 0;
    desk.closeVisit("refused", [&times](Keeping &) { ++times; });
    settle();
    EXPECT_EQ(times, 0);
    journal->refuseAfter = -1;
    desk.retry();
    desk.retry();
    settle();
    EXPECT_EQ(times, 1);
    EXPECT_EQ(journal->written.size(), 3u);
}

TEST_F(DeskTest, AVaultThatCannotBeOpenedLosesNothing)
{
    opens = false;
    desk.restore();
    record("one");
    settle();
    EXPECT_TRUE(desk.isRestored()) << "the screen must not wait";
    EXPECT_EQ(desk.refused()->kind, storage::FailureKind::CannotOpen);
    opens = true;
    desk.retry();
    settle();
    EXPECT_EQ(journal->written.size(), 2u);
}

TEST_F(DeskTest, ClosingTheVisitDropsItsSlotsAndTheNextThingOpensANewOne)
{
    record("one");
    const std::string first = desk.visit().id;
    const auto list = crisis::beginChecklist(test::sampleChecklist(), first, clock.now());
    desk.remember(list);
    desk.keep({}, {{crisis::checklistSlot(list), crisis::toJson(list)}});
    desk.closeVisit("refused");
    settle();
    EXPECT_TRUE(journal->kept.empty());
    EXPECT_EQ(journal->written.back().kind, "visit.closed");
    EXPECT_NE(journal->written.back().body.find("refused"), std::string::npos);
    record("two");
    EXPECT_NE(desk.visit().id, first);
}

TEST_F(DeskTest, AfterARestartTheVisitIsOpenStillWithItsEvents)
{
    record("one");
    settle();
    CrisisDesk again(vault, clock);
    again.restore();
    settle();
    EXPECT_EQ(again.visit().id, desk.visit().id);
    EXPECT_EQ(again.visit().events.size(), 2u);
}

} // namespace
