// Where the ways of the content end, on a small tree; and that what ships is found and says what it looks like here.
#include "library/contenttree.h"
#include "library/shippedcontent.h"

#include <gmock/gmock.h>

#include <algorithm>

using namespace handrail;
using namespace handrail::library;
using handrail::test::ContentTree;
using ::testing::HasSubstr;

TEST(Ends, AnActionToAPlaceWhereNothingStandsIsRefused)
{
    const ContentTree tree;
    tree.change("guides/holds.yaml", "route: plans, argument: safety", "route: plans/safety");
    EXPECT_THAT(tree.said(), HasSubstr("leads to 'plans/safety', where nothing stands; name a place with 'page:'"));
}

TEST(Ends, AGuideThatOnlyLeadsToMoreReadingIsRefused)
{
    const ContentTree tree;
    tree.change("places.yaml", "{id: plans, page: tool, deed: written}", "{id: plans, page: tool}");
    EXPECT_THAT(tree.said(), HasSubstr("the guide ends in reading: its first action opens 'plans'"));
}

TEST(Ends, AGuideThatBeginsWithMoreThanOneScreenIsRefusedInItsLanguage)
{
    const ContentTree tree;
    std::string many;
    for (int i = 0; i < 60; ++i)
        many += "Estoy aquí contigo. ";
    tree.change("es/guides/holds.md", "Es una estancia corta.", many + "Es una estancia corta.");
    const std::string said = tree.said();
    EXPECT_THAT(said, HasSubstr("characters in es, more than one screen; begin with the first step"));
    EXPECT_EQ(std::count(said.begin(), said.end(), '\n'), 1) << said;
}

TEST(Ends, AGuideTheSearchHasNoWordForIsRefused)
{
    const ContentTree tree;
    tree.change("synonyms.yaml", "- {item: holds, en: [hold, locked up], es: [retención]}\n", "");
    EXPECT_THAT(tree.said(), HasSubstr("guides/holds.yaml:1: the search has no everyday word for this guide"));
}

TEST(Ends, AGuideWhosePlaceIsAPageOfTheAppIsRefusedBecauseNobodyComesToIt)
{
    const ContentTree tree;
    tree.change("places.yaml", "{id: before/holds}", "{id: before/holds, page: tool}");
    EXPECT_THAT(tree.said(), HasSubstr("nobody comes to this guide: 'before/holds'"));
}

TEST(Ends, ACompetencyLeadsToTheVeryToolAndNotToAListOfThem)
{
    const ContentTree tree;
    tree.change("places.yaml", "{id: me/competencies}", "{id: me/competencies}\n- {id: me, page: list}");
    std::string items =
        "id: cc\nkind: competency\nphase: me\nplace: me/competencies\naudience: peer\ntags: [cc-11]\nsources: [made-up]\n"
        "checked: 2026-11-22\nversion: 1\nframework: cc\nitems:\n";
    std::string words = "title: Competencies\nsummary: What is asked\nitems:\n";
    for (int n = 1; n <= 11; ++n) {
        const std::string id = "cc-" + std::to_string(n);
        items += "  - {id: " + id + ", tags: [core-1], tools: ["
                 + (n == 11   ? "me"
                    : n == 10 ? "plans/safety"
                              : "plans")
                 + "]}\n";
        words += "  " + id + ": {title: Be kind, asks: Be kind to them., field: You sit down with them.}\n";
    }
    tree.put("competencies/cc.yaml", items);
    for (const char *lang : {"en", "es"})
        tree.put(std::string(lang) + "/competencies/cc.yaml", words);
    EXPECT_THAT(tree.said(), HasSubstr("the tool of cc-11 is 'me', which only leads on; name the very tool"));
    EXPECT_THAT(tree.said(), HasSubstr("the tool of cc-10 leads to 'plans/safety', where nothing stands"));
}

TEST(Ends, ADeedNobodyKnowsIsRefused)
{
    const ContentTree tree;
    tree.change("places.yaml", "deed: asked", "deed: thought");
    EXPECT_THAT(tree.said(), HasSubstr("deed of place 'now/call' is 'thought'; write asked, referred, written"));
}

namespace {

struct ShippedEnds : test::ShippedContent<ShippedEnds> {};

} // namespace

TEST_F(ShippedEnds, EveryGuideIsAmongTheFirstTheSearchFindsByItsTitle)
{
    for (const char *lang : {"en", "es"}) {
        for (const Head &head : s_library->heads("guide", lang)) {
            const auto hits = s_library->search(head.title, lang);
            const auto last = hits.begin() + std::min<std::ptrdiff_t>(8, static_cast<std::ptrdiff_t>(hits.size()));
            const bool found =
                std::any_of(hits.begin(), last, [&head](const Hit &hit) { return hit.place == head.place; });
            EXPECT_TRUE(found) << head.title << " in " << lang;
        }
    }
}

TEST_F(ShippedEnds, EveryCompetencyShowsAtLeastTwoExamplesOfTheField)
{
    for (const char *lang : {"en", "es"}) {
        for (const char *framework : {"cc", "core", "samhsa"}) {
            for (const Competency &one : s_library->competencies(framework, lang)) {
                EXPECT_GE(std::count(one.field.begin(), one.field.end(), '\n'), 2) << one.head.id << " in " << lang;
                EXPECT_FALSE(one.tools.empty()) << one.head.id;
            }
        }
    }
}
