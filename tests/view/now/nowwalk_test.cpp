// Walks over a journal in memory: questions, their reasons, what an end asks for.
#include "view/now/walkmodel.h"

#include "support/crisisfixture.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace handrail;
using namespace handrail::view;

namespace {

library::Walk sampleWalk(const std::string &lang)
{
    library::Walk walk;
    walk.head.id = "sample";
    walk.head.place = "now/report";
    walk.head.title = lang == "es" ? "¿Denunciar?" : "Report?";
    walk.start = "who";
    walk.steps = {{"who",
                   lang == "es" ? "¿Quién?" : "Who?",
                   "",
                   "",
                   {{"child", "A child", "children have their own law", "report"},
                    {"none", "Nobody", "then nothing is due", "nothing"},
                    {"unsure", "Not sure", "", "again"}}},
                  {"again", "Is it a child?", "", "", {{"yes", "Yes", "", "report"}, {"no", "No", "", "nothing"}}}};
    library::WalkEnd report, nothing;
    report.id = "report";
    report.title = "Report";
    report.tone = "act";
    report.dueS = 129'600;
    report.dueWords = "Written report";
    report.actions = {{"Plan", "plans/safety", ""}, {"Call", "now/call", "supervisor"}, {"Calm", "now/calm", ""}};
    nothing.id = "nothing";
    nothing.tone = "calm";
    nothing.actions = {{"Go on", "now/calm", ""}};
    walk.ends = {report, nothing};
    return walk;
}

class WalkTest : public testing::Test, protected test::CrisisFixture {
protected:
    WalkTest()
    {
        content.heads = [](const std::string &kind, const std::string &lang) {
            return kind == "walk" ? std::vector{sampleWalk(lang).head} : std::vector<library::Head>{};
        };
        content.walk = [](const std::string &, const std::string &lang) {
            return storage::Result<library::Walk>(sampleWalk(lang));
        };
        settings.setLanguage("en");
    }
    CrisisDesk desk{vault, clock};
};

TEST_F(WalkTest, AWalkShowsItsReasonsAndOpensAVisitWithTheFirstAnswer)
{
    WalkModel walk(desk, content, settings);
    walk.open("now/report");
    settle();
    clock.advance(1'000); // read the question
    EXPECT_EQ(walk.asked()->question(), "Who?");
    EXPECT_FALSE(crisis::isOpen(desk.visit())) << "looking opens nothing";
    walk.answer("child");
    settle();
    ASSERT_TRUE(walk.result()->there());
    EXPECT_EQ(walk.given()->rows()[0]["because"].toString(), "children have their own law");
    EXPECT_EQ(walk.result()->mainLabel(), "Call")
        << "the one thing to do reaches a person, wherever it stands in the content";
    EXPECT_EQ(walk.result()->mainRoute(), "now/call");
    EXPECT_EQ(walk.result()->mainArgument(), "supervisor");
    EXPECT_EQ(walk.result()->actions()->count(), 2) << "and is not there twice";
    EXPECT_TRUE(crisis::isOpen(desk.visit()));
    EXPECT_EQ(desk.visit().events.back().kind, "walk.end");
    walk.backTo("who");
    EXPECT_FALSE(walk.result()->there());
}

TEST_F(WalkTest, ASecondPressOfATremblingThumbDoesNotAnswerTheNextQuestion)
{
    WalkModel walk(desk, content, settings);
    walk.open("now/report");
    settle();
    walk.answer("unsure");
    EXPECT_EQ(walk.asked()->question(), "Who?") << "the press that opened the walk answers nothing";
    clock.advance(400);
    walk.answer("unsure");
    EXPECT_EQ(walk.asked()->question(), "Is it a child?");
    clock.advance(200);
    walk.answer("yes");
    EXPECT_EQ(walk.asked()->question(), "Is it a child?");
    EXPECT_TRUE(walk.tooSoon());
    clock.reboot(50);
    EXPECT_FALSE(walk.tooSoon()) << "a clock that changed holds nobody back";
    walk.answer("no");
    EXPECT_TRUE(walk.result()->there());
    EXPECT_TRUE(walk.tooSoon()) << "nor does it press what stands at the end";
    EXPECT_EQ(walk.result()->mainLabel(), "Go on") << "where nobody is to be reached, the first thing to do is the one";
}

TEST_F(WalkTest, AWalkIsWhereItWasAfterAKillAndInTheOtherLanguage)
{
    {
        WalkModel walk(desk, content, settings);
        walk.open("now/report");
        settle();
        clock.advance(1'000);
        walk.answer("child");
        settle();
    }
    CrisisDesk again(vault, clock);
    WalkModel walk(again, content, settings);
    walk.open("now/report");
    settle();
    EXPECT_TRUE(walk.result()->there());
    settings.setLanguage("es");
    EXPECT_EQ(walk.about()->title(), "¿Denunciar?");
    EXPECT_EQ(walk.given()->rows()[0]["question"].toString(), "¿Quién?");
}

TEST_F(WalkTest, ClosingTheVisitTakesTheWalkBackToItsStart)
{
    WalkModel walk(desk, content, settings);
    walk.open("now/report");
    settle();
    clock.advance(1'000); // read the question
    walk.answer("child");
    desk.closeVisit("stays");
    settle();
    EXPECT_FALSE(walk.result()->there());
    EXPECT_FALSE(journal->state("walk/sample").value().has_value());
}

TEST_F(WalkTest, AReportsDeadlineCountsFromTheCallOnceAndStandsOnTheVisit)
{
    WalkModel walk(desk, content, settings);
    walk.open("now/report");
    settle();
    clock.advance(1'000); // read the question
    walk.answer("child");
    EXPECT_TRUE(walk.result()->dueText().isEmpty());
    walk.result()->callMade();
    const auto due = desk.visit().events.back().dueMs;
    EXPECT_EQ(due, clock.now().wallMs + 129'600'000);
    EXPECT_FALSE(walk.result()->dueText().isEmpty());
    clock.advance(60'000);
    walk.result()->callMade();
    EXPECT_EQ(desk.visit().events.back().dueMs, due) << "the first call counts";
}

TEST_F(WalkTest, AReportMarkedByMistakeIsTakenBackAndItsTraceStays)
{
    WalkModel walk(desk, content, settings);
    walk.open("now/report");
    settle();
    clock.advance(1'000); // read the question
    walk.answer("child");
    walk.result()->callMade();
    ASSERT_NE(walk.result()->dueText(), QString());
    walk.result()->callTakenBack();
    settle();
    EXPECT_EQ(walk.result()->dueText(), QString());
    EXPECT_TRUE(crisis::standingReports(desk.visit()).empty());
    EXPECT_GE(std::ranges::count(journal->written, "report.made", &vault::Entry::kind), 1)
        << "the tap stays in the record";
    clock.advance(1'000);
    walk.result()->callMade();
    EXPECT_NE(walk.result()->dueText(), QString()) << "and it can be made after all";
}

} // namespace
