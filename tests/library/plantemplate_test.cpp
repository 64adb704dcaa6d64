#include "library/contenttree.h"

#include <gmock/gmock.h>

using handrail::test::ContentTree;
using testing::HasSubstr;

namespace {

constexpr const char *kHead =
    "id: garden\nkind: plan\nphase: before\nplace: plans\naudience: person\ntags: [cc-2]\nicon: call\norder: 70\nsources: [made-up]\n"
    "checked: 2026-11-22\nreviewed_by: \"\"\nversion: 1\n";
constexpr const char *kSections = "sections:\n"
                                  "  - {id: dream, field: text, examples: [begin]}\n"
                                  "  - {id: goals, field: goal, examples: [beans], coach: 1}\n"
                                  "  - {id: often, field: choice, single: true, examples: [daily, weekly]}\n"
                                  "  - {id: who, field: contact, examples: [nobody, friend], none: [nobody]}\n"
                                  "  - {id: names, field: sign, examples: [me]}\n";

std::string words(const char *lang)
{
    const bool spanish = std::string(lang) == "es";
    const std::string ask = spanish ? "question: \"¿Qué quieres?\", help: Di una cosa., hint: Di"
                                    : "question: \"What do you want?\", help: Say one thing., hint: Say";
    return std::string("title: ") + (spanish ? "Plan de jardín" : "Garden plan")
           + "\nsummary: " + (spanish ? "Plantas y tú" : "Plants and you") + "\nsections:\n" + "  dream: {heading: A, "
           + ask + ", examples: {begin: I see}}\n" + "  goals: {heading: B, " + ask + ", offer: \""
           + (spanish ? "Aún no hay nada." : "Nothing yet.") + "\", labels: "
           + (spanish ? "{who: Quién ayuda, date: Cuándo, measure: Lo veré en, progress: Cómo va}"
                      : "{who: Who helps, date: By when, measure: I will see it by, progress: How it goes}")
           + ", examples: {beans: Beans}}\n"
           + "  often: {heading: C, " + ask + ", examples: {daily: Daily, weekly: Weekly}}\n" + "  who: {heading: D, "
           + ask + ", examples: {nobody: No one, friend: A friend}}\n" + "  names: {heading: E, " + ask
           + ", examples: {me: Me}}\n" + "footer: " + (spanish ? "Llama." : "Call.")
           + "\nnotice: " + (spanish ? "Aún no vale." : "Not yet.") + "\n";
}

struct Garden : ContentTree {
    Garden()
    {
        put("plans/garden.yaml", std::string(kHead) + kSections);
        for (const char *lang : {"en", "es"})
            put(std::string(lang) + "/plans/garden.yaml", words(lang));
    }
};

} // namespace

TEST(PlanTemplates, ANewOneNeedsItsContentFilesAndNothingElse)
{
    const Garden tree;
    const auto library = tree.opened();
    ASSERT_TRUE(library.ok()) << library.failure().detail;
    const auto form = library.value().planTemplate("garden", "es");
    ASSERT_TRUE(form.ok());
    EXPECT_EQ(form.value().head.title, "Plan de jardín");
    EXPECT_EQ(form.value().notice, "Aún no vale.");
    ASSERT_EQ(form.value().sections.size(), 5u);
    EXPECT_EQ(form.value().sections[0].field, "text");
    EXPECT_EQ(form.value().sections[1].coach, 1);
    EXPECT_EQ(form.value().sections[1].offer, "Aún no hay nada.");
    EXPECT_TRUE(form.value().sections[2].single);
    EXPECT_TRUE(form.value().sections[3].examples[0].none);
    EXPECT_FALSE(form.value().sections[3].examples[1].none);
    const auto listed = library.value().heads("plan", "es");
    ASSERT_EQ(listed.size(), 1u) << "whoever lists the plans finds it";
    EXPECT_EQ(listed[0].id, "garden");
}

struct Slip {
    const char *name, *file, *from, *to, *says;
};
const std::vector<Slip> kSlips{
    {"Field", "plans/garden.yaml", "field: goal", "field: gaol", "field is 'gaol'; write item, text, contact"},
    {"SingleOfNoChoice", "plans/garden.yaml", "field: text,", "field: text, single: true,", "single is for a choice"},
    {"ChoiceOfOne", "plans/garden.yaml", "[daily, weekly]", "[daily]", "a choice has fewer than two options"},
    {"CoachTwice", "plans/garden.yaml", "examples: [begin]", "examples: [begin], coach: 1",
     "which is taken or below one"},
    {"NoneOfNothing", "plans/garden.yaml", "none: [nobody]", "none: [noone]",
     "none names 'noone', which is no example"},
    {"OfferMissing", "es/plans/garden.yaml", ", offer: \"Aún no hay nada.\"", "", "offer"},
    {"OfferTooMany", "en/plans/garden.yaml", "heading: A,", "heading: A, offer: Hm.,", "offer"},
    {"SignatureWithoutNotice", "en/plans/garden.yaml", "notice: Not yet.\n", "", "notice"},
};
class PlanTemplateSlip : public testing::TestWithParam<Slip> {};

TEST_P(PlanTemplateSlip, IsNamedWithItsCure)
{
    const Garden tree;
    tree.change(GetParam().file, GetParam().from, GetParam().to);
    EXPECT_THAT(tree.said(), HasSubstr(GetParam().says));
}

INSTANTIATE_TEST_SUITE_P(Slips, PlanTemplateSlip, testing::ValuesIn(kSlips),
                         [](const auto &of) { return std::string(of.param.name); });
