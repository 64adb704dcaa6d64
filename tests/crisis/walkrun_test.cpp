#include "crisis/crisislog.h"
#include "crisis/walkrun.h"

#include <gtest/gtest.h>

#include <random>

using namespace handrail;
using namespace handrail::crisis;

namespace {

library::Walk sampleWalk()
{
    library::Walk walk;
    walk.head.id = "sample";
    walk.start = "safe";
    walk.steps = {
        {"safe", "Is it safe?", "", "", {{"yes", "Yes", "then ask", "talk"}, {"no", "No", "go first", "leave"}}},
        {"talk", "Do they talk?", "", "", {{"yes", "Yes", "listen", "listen"}, {"no", "No", "wait", "wait"}}}};
    const auto end = [](const char *id) {
        library::WalkEnd e;
        e.id = id;
        e.actions = {{"Go", "now/call", ""}};
        return e;
    };
    walk.ends = {end("leave"), end("listen"), end("wait")};
    return walk;
}

const storage::Moment kNow{1'000'000, 5'000, "boot"};

TEST(WalkRun, BeginsAtItsFirstQuestion)
{
    EXPECT_EQ(standsAt(sampleWalk(), beginWalk(sampleWalk(), "v", kNow)), "safe");
}

TEST(WalkRun, AnAnswerLeadsOnAndAnEndTakesNone)
{
    const auto walk = sampleWalk();
    auto run = answer(walk, beginWalk(walk, "v", kNow), "yes", kNow);
    EXPECT_EQ(standsAt(walk, run), "talk");
    run = answer(walk, run, "no", kNow);
    EXPECT_EQ(standsAt(walk, run), "wait");
    EXPECT_EQ(answer(walk, run, "yes", kNow).given.size(), 2U);
}

TEST(WalkRun, AnAnswerTheQuestionDoesNotHaveChangesNothing)
{
    const auto walk = sampleWalk();
    EXPECT_TRUE(answer(walk, beginWalk(walk, "v", kNow), "perhaps", kNow).given.empty());
}

TEST(WalkRun, GoingBackAsksTheQuestionAgain)
{
    const auto walk = sampleWalk();
    auto run = answer(walk, answer(walk, beginWalk(walk, "v", kNow), "yes", kNow), "no", kNow);
    run = backTo(run, "talk");
    EXPECT_EQ(standsAt(walk, run), "talk");
    EXPECT_EQ(standsAt(walk, backTo(run, "safe")), "safe");
    EXPECT_EQ(backTo(run, "never asked").given.size(), 1U);
}

TEST(WalkRun, ContentThatChangedNeverLeavesItOnAQuestionThatIsGone)
{
    const auto walk = sampleWalk();
    const auto run = answer(walk, answer(walk, beginWalk(walk, "v", kNow), "yes", kNow), "no", kNow);
    library::Walk changed = walk;
    changed.steps[0].answers[0].to = "listen"; // the second question is no longer asked after yes
    EXPECT_EQ(standsAt(changed, run), "listen");
    EXPECT_EQ(settled(changed, run).given.size(), 1U);
}

TEST(WalkRun, ComesBackFromItsJsonAsItWas)
{
    const auto walk = sampleWalk();
    const auto run = answer(walk, beginWalk(walk, "v", kNow), "yes", kNow);
    const auto read = walkFromJson(toJson(run));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(toJson(read.value()), toJson(run));
    EXPECT_FALSE(walkFromJson("").ok());
    EXPECT_FALSE(walkFromJson("{\"walk\":\"x\"}").ok());
    EXPECT_FALSE(walkFromJson("[1,2]").ok());
}

TEST(WalkRun, OnlyAnEndIsNewsForTheTimelineAndEveryAnswerIsInTheJournal)
{
    const auto walk = sampleWalk();
    const auto begun = beginWalk(walk, "v", kNow);
    const auto first = answer(walk, begun, "yes", kNow);
    EXPECT_EQ(changes(walk, begun, first).entries.size(), 1U);
    EXPECT_TRUE(changes(walk, begun, first).events.empty());
    const auto second = answer(walk, first, "yes", kNow);
    const Changes end = changes(walk, first, second);
    EXPECT_EQ(end.entries.size(), 2U);
    ASSERT_EQ(end.events.size(), 1U);
    EXPECT_EQ(end.events[0].kind, "walk.end");
    EXPECT_EQ(end.events[0].what, "listen");
}

TEST(WalkRun, WhateverIsTappedItStandsOnAStepOrAnEnd)
{
    const auto walk = sampleWalk();
    std::mt19937 random(7);
    const char *const words[] = {"yes", "no", "perhaps", ""};
    const char *const steps[] = {"safe", "talk", "wait", "gone"};
    for (int round = 0; round < 200; ++round) {
        auto run = beginWalk(walk, "v", kNow);
        for (int i = 0; i < 20; ++i) {
            run = random() % 4 == 0 ? backTo(run, steps[random() % 4]) : answer(walk, run, words[random() % 4], kNow);
            const std::string at = standsAt(walk, run);
            ASSERT_TRUE(findWalkStep(walk, at) || findWalkEnd(walk, at)) << at;
            ASSERT_LE(run.given.size(), walk.steps.size());
        }
    }
}

} // namespace
