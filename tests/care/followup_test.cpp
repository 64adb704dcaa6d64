#include "care/followuprepository.h"

#include "support/fixedclock.h"
#include "support/memoryjournal.h"
#include "support/memoryrecords.h"
#include "support/sampleplan.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace handrail;

namespace {

constexpr std::int64_t kDay = 86'400'000, kClosed = 1'790'000'000'000;

struct FollowUpTest : testing::Test {
    test::MemoryJournal journal;
    test::MemoryRecords records;
    care::FollowUpRepository repository{records, journal};

    FollowUpTest()
    {
        // What VisitModel::closeWith writes.
        propose("v1-24", R"({"v":1,"visit":"v1","due":1790086400000,"hours":24,"outcome":"stays"})");
        propose("v1-72", R"({"v":1,"visit":"v1","due":1790259200000,"hours":72,"outcome":"stays"})");
        propose("v2-24", R"({"v":1,"visit":"v2","due":1790090000000,"hours":24,"outcome":"hold"})");
    }
    void propose(const char *key, const char *json)
    {
        ASSERT_TRUE(journal.keepState(care::followUpSlot(key), json).ok());
    }
    std::vector<std::string> keys()
    {
        std::vector<std::string> out;
        const auto waits = repository.waiting().value();
        for (const auto &one : waits)
            out.push_back(one.recordId.empty() ? one.key : "of " + one.recordId);
        return out;
    }
};

} // namespace

TEST_F(FollowUpTest, WhatAVisitProposedIsKnownWhileRecordsAreLocked)
{
    records.locked = true;
    const auto waits = repository.waiting().value();
    ASSERT_EQ(waits.size(), 3u);
    EXPECT_EQ(waits[0].key, "v1-24");
    EXPECT_EQ(waits[0].hours, 24);
    EXPECT_EQ(waits[1].visitOutcome, "hold");
    EXPECT_EQ(waits[2].dueMs, 1'790'259'200'000);
    EXPECT_FALSE(repository.assign("v1-24", "robin").ok());
    EXPECT_EQ(repository.waiting().value().size(), 3u) << "a refusal loses nothing";
}

TEST_F(FollowUpTest, WhomAVisitWasAboutGetsAllItsFollowUpsUnderTheirOwnKey)
{
    const auto first = repository.assign("v1-24", "robin").value();
    EXPECT_EQ(first.personId, "robin");
    EXPECT_EQ(first.hours, 24);
    EXPECT_EQ(first.sinceMs, kClosed);
    EXPECT_EQ(repository.all("robin").value().found.size(), 2u);
    const auto left = keys();
    EXPECT_EQ(left.size(), 3u);
    EXPECT_EQ(std::ranges::count(left, "v2-24"), 1) << "another visit is another person";
    for (const auto &[slot, json] : journal.kept)
        EXPECT_EQ(json.find("robin"), std::string::npos) << "no person in what is readable while locked";
    EXPECT_FALSE(repository.assign("v1-24", "wren").ok()) << "it is somebody's already";
}

TEST_F(FollowUpTest, ATryThatReachedNobodyMovesItAndTheNextStepOfTheRowFollows)
{
    auto one = repository.assign("v1-24", "robin").value();
    one = repository.keep(care::tried(one, "no_answer", kClosed + kDay, kClosed + kDay + 3'600'000)).value();
    EXPECT_EQ(repository.waiting().value()[1].dueMs, kClosed + kDay + 3'600'000);
    EXPECT_EQ(one.closedMs, 0);
    one = repository.keep(care::tried(one, "reached", kClosed + 2 * kDay)).value();
    EXPECT_EQ(one.closedMs, kClosed + 2 * kDay);
    EXPECT_EQ(repository.waiting().value().size(), 2u) << "what is closed waits no more";
    EXPECT_EQ(repository.load(one.id).value().attempts.size(), 2u);
}

TEST_F(FollowUpTest, LetGoLeavesATraceInTheVisit)
{
    ASSERT_TRUE(repository.letGo("v2-24", test::FixedClock().now()).ok());
    EXPECT_EQ(keys(), (std::vector<std::string>{"v1-24", "v1-72"}));
    ASSERT_EQ(journal.written.size(), 1u);
    EXPECT_EQ(journal.written[0].visitId, "v2");
    EXPECT_EQ(journal.written[0].kind, "followup.let_go");
    EXPECT_FALSE(repository.letGo("nonsense", test::FixedClock().now()).ok());
}

TEST_F(FollowUpTest, MendsWhatAKillBetweenTwoWritesAnErasureOrABackupLeft)
{
    const auto robins = repository.assign("v1-24", "robin").value();
    // killed before the proposal went
    propose("v1-24", R"({"v":1,"visit":"v1","due":1790086400000,"hours":24,"outcome":"stays"})");
    // a backup carries no slots
    ASSERT_TRUE(journal.dropState(care::followUpSlot(robins.id)).ok());
    ASSERT_TRUE(repository.mend().ok());
    auto left = keys();
    EXPECT_EQ(std::ranges::count(left, "v1-24"), 0);
    EXPECT_EQ(std::ranges::count(left, "of " + robins.id), 1);
    ASSERT_TRUE(records.erasePerson("robin").ok());
    ASSERT_TRUE(repository.mend().ok());
    EXPECT_EQ(keys(), (std::vector<std::string>{"v2-24"}));
}

TEST(NextStep, IsTheRowAfterSomebodyWasReachedAndAnotherTryElse)
{
    const care::FollowUp first{.hours = 24};
    EXPECT_EQ(care::nextStep(first, "reached", 600).hours, 72);
    EXPECT_EQ(care::nextStep({.hours = 720}, "reached", 600).kind, care::NextStep::Nothing);
    EXPECT_EQ(care::nextStep({.hours = 0}, "reached", 600).kind, care::NextStep::Nothing)
        << "a day of its own begins no row";
    const auto noon = care::nextStep(first, "no_answer", 12 * 60), night = care::nextStep(first, "no_answer", 20 * 60);
    EXPECT_EQ(noon.days, 0);
    EXPECT_EQ(noon.minute, 18 * 60);
    EXPECT_EQ(night.days, 1);
    EXPECT_EQ(care::nextStep(first, "jail", 600).days, 3);
    for (const char *end : {"refused", "died"})
        EXPECT_EQ(care::nextStep(first, end, 600).kind, care::NextStep::Nothing) << end;
}

TEST(WhatHelped, JoinsHardMomentsAndAnswersInThePersonsWords)
{
    care::Plan before = test::samplePlan();
    care::Plan now = care::editItem(before, "alone", {.id = "a1", .text = "Walk to the river"});
    now = care::removeItem(now, "alone", "a3");
    now = care::reviewItem(now, "ask", "k1", true, false);
    const care::PlanUse old{.planId = "p", .answers = {{"a2", true, 50}}};
    const care::PlanUse last{.planId = "p",
                             .answers = {{"a2", false, 200}, {"a1", false, 210}, {"a1", true, 220}, {"a3", true, 230}}};
    const auto found = care::whatHelped({before, now}, {last, old}, 100);
    ASSERT_EQ(found.size(), 4u);
    EXPECT_EQ(found[0].words, "Walk to the river");
    EXPECT_EQ(found[0].helped, 1) << "the last word of one hard moment counts";
    EXPECT_EQ(found[0].notEnough, 0);
    EXPECT_EQ(found[1].words, "Music");
    EXPECT_TRUE(found[1].takenOut);
    EXPECT_EQ(found[2].words, "Hold something cold");
    EXPECT_EQ(found[2].notEnough, 1);
    EXPECT_EQ(found[2].helped, 0) << "what was before the visit is not counted";
    EXPECT_EQ(found[3].words, "Ana Sample, my sister");
    EXPECT_EQ(found[3].used, true);
    EXPECT_EQ(found[3].said, false);
    EXPECT_TRUE(care::whatHelped({}, {last}, 0).empty());
    EXPECT_TRUE(care::whatHelped({before}, {{.answers = {{"unknown", true, 300}}}}, 0).empty());
}

TEST(FollowUpJson, KeepsEveryPartAndRefusesWhatIsNone)
{
    care::FollowUp one{.visitId = "v",
                       .visitOutcome = "hold",
                       .sinceMs = 1,
                       .hours = 72,
                       .dueMs = 2,
                       .attempts = {{"left_message", 3}},
                       .note = "said “fine”",
                       .reviewedMs = 4,
                       .closedMs = 5,
                       .rest = {{"team", "b"}}};
    const auto back = care::followUpFromJson(care::toJson(one)).value();
    EXPECT_EQ(care::toJson(back), care::toJson(one));
    EXPECT_EQ(back.attempts[0].outcome, "left_message");
    for (const char *bad : {"", "7", "{}", R"({"kind":"plan"})"})
        EXPECT_FALSE(care::followUpFromJson(bad).ok()) << bad;
    EXPECT_EQ(care::followUpFromJson(R"({"kind":"followup","hours":-9e9,"attempts":[7,{"outcome":""}]})").value().hours, 0);
}
