// Where a walk ends, someone answers; and what a walk says, its guide says in the same words.
#include "library/contenttree.h"
#include "library/shippedcontent.h"

#include <gmock/gmock.h>

#include <algorithm>

using namespace handrail;
using namespace handrail::library;
using testing::HasSubstr;

namespace {

struct ShippedWalks : test::ShippedContent<ShippedWalks> {};

/// A walk of one question whose no ends in @p action.
void putWalk(const test::ContentTree &tree, const std::string &action)
{
    tree.change("places.yaml", "deed: written}", "deed: written}\n- {id: now/supervisor, page: tool}");
    tree.put(
        "walks/ask.yaml",
        "id: ask\nkind: walk\nphase: now\nplace: now/calm\naudience: peer\ntags: [cc-5]\nsources: [made-up]\nchecked: 2026-11-22\n"
        "start: one\nsteps: [{id: one, answers: [{id: \"yes\", to: stay}, {id: \"no\", to: door}]}]\n"
        "ends:\n  - {id: stay, actions: [{id: a, route: now/supervisor}]}\n  - {id: door, actions: [{id: a, "
            + action + "}]}\n");
    for (const char *lang : {"en", "es"})
        tree.put(
            std::string(lang) + "/walks/ask.yaml",
            "title: Ask\nsummary: Ask\nnote: Ask\n"
            "steps: {one: {question: Ask, answers: {\"yes\": {label: A, because: B}, \"no\": {label: A, because: B}}}}\n"
            "ends:\n  stay: {title: Stay, why: Stay, actions: {a: Go}}\n  door: {title: Door, why: Door, actions: {a: Go}}\n");
}

bool names(const Head &head, const std::string &fact)
{
    return std::any_of(head.facts.begin(), head.facts.end(), [&fact](const Fact &one) { return one.id == fact; });
}

} // namespace

TEST(WalkEnds, RefusesAnEndThatLeavesThePeerAlone)
{
    for (const char *action :
         {"route: plans", "route: now/calm", "route: now/call", "route: now/call, argument: 211"}) {
        const test::ContentTree tree;
        putWalk(tree, action);
        EXPECT_THAT(tree.said(), HasSubstr(tree.at(
                                     "walks/ask.yaml:13: end 'door' leads to no person; add an action that calls one")))
            << action;
    }
}

TEST(WalkEnds, TakesASupervisorOrALineForAPerson)
{
    for (const char *action :
         {"route: now/supervisor", "route: now/call, argument: supervisor", "route: now/call, argument: warm"}) {
        const test::ContentTree tree;
        putWalk(tree, action);
        EXPECT_EQ(tree.said(), "") << action;
    }
}

TEST_F(ShippedWalks, ANoAboutSuicideIsToldToTheTeam)
{
    for (const char *lang : {"en", "es"}) {
        const auto walk = s_library->walk("suicide", lang);
        ASSERT_TRUE(walk.ok());
        for (const WalkEnd &end : walk.value().ends) {
            const bool supervisor = std::any_of(end.actions.begin(), end.actions.end(),
                                                [](const Action &a) { return a.argument == "supervisor"; });
            EXPECT_TRUE(supervisor) << lang << '/' << end.id;
        }
    }
}

TEST_F(ShippedWalks, AGuideAndItsWalkStateOneRuleInOneText)
{
    const std::vector<std::pair<std::string, std::vector<std::string>>> rules{
        {"suicide", {"rule.suicide.no", "rule.suicide.way", "rule.suicide.hurt", "rule.gun.peer"}},
        {"holds", {"rule.hold.peer", "rule.hold.out", "rule.hold.minor"}},
        {"report",
         {"rule.report.child", "rule.report.family", "rule.report.adult", "rule.report.person", "rule.report.duty",
          "rule.report.facility", "rule.report.threat", "rule.report.poor"}},
        {"trafficking", {"rule.pep", "rule.exam", "rule.exam.police", "rule.contraception"}}};
    for (const char *lang : {"en", "es"}) {
        for (const auto &[id, facts] : rules) {
            const auto walk = s_library->walk(id, lang);
            ASSERT_TRUE(walk.ok()) << id;
            const auto guide = s_library->guide(walk.value().guide, lang);
            ASSERT_TRUE(guide.ok()) << id;
            for (const std::string &fact : facts)
                EXPECT_TRUE(names(walk.value().head, fact) && names(guide.value().head, fact))
                    << lang << ' ' << id << ' ' << fact;
        }
    }
}

TEST_F(ShippedWalks, ARuleShowsTheNumbersItNamesAndWhereTheyComeFrom)
{
    for (const char *lang : {"en", "es"}) {
        const auto guide = s_library->guide("suicide-ask", lang);
        ASSERT_TRUE(guide.ok());
        const Head &head = guide.value().head;
        EXPECT_TRUE(names(head, "suicide.denied")) << lang;
        EXPECT_TRUE(std::any_of(head.sources.begin(), head.sources.end(), [](const Source &source) {
            return source.id == "obegi-2021";
        })) << lang;
        for (const Fact &fact : head.facts)
            EXPECT_EQ(fact.value.find("{fact:"), std::string::npos) << fact.id;
    }
}
