#include "library/contenttree.h"

#include <gmock/gmock.h>

#include <algorithm>

using handrail::test::ContentTree;
using testing::HasSubstr;

namespace {

/// One sentence per slip: what was changed, and what must be said about it.
struct Slip {
    const char *name, *file, *from, *to;
    const char *line;  ///< "file:line" that must be named
    const char *what, *cure;
};

void PrintTo(const Slip &slip, std::ostream *out)
{
    *out << slip.name;
}

const char *const kProtocol = "protocols/overdose.yaml", *const kSaid = "en/protocols/overdose.yaml",
                  *const kGuide = "guides/holds.yaml", *const kText = "en/guides/holds.md",
                  *const kFacts = "facts/all.yaml", *const kLines = "lines/national.yaml";

const std::vector<Slip> kSlips{
    {"UnknownKey", kProtocol, "order: 10", "ordre: 10", "protocols/overdose.yaml:8:",
     "'ordre' is not a key of the protocol 'overdose'", "remove it or use one of: audience"},
    {"KeyTwice", kProtocol, "order: 10", "order: 10\norder: 11", "protocols/overdose.yaml:9:", "'order' stands twice",
     "keep one"},
    {"MissingKey", kProtocol, "phase: now\n", "", "protocols/overdose.yaml:1:", "has no 'phase'", "add 'phase: …'"},
    {"OtherId", kProtocol, "id: overdose", "id: overdoes", "protocols/overdose.yaml:1:", "'id' is 'overdoes'",
     "write 'overdose'"},
    {"OtherKind", kProtocol, "kind: protocol", "kind: guide", "protocols/overdose.yaml:2:", "'kind' is 'guide'",
     "write 'protocol'"},
    {"Phase", kProtocol, "phase: now", "phase: later", "protocols/overdose.yaml:3:", "phase is 'later'",
     "write before, now, after or me"},
    {"Place", kProtocol, "place: now/overdose", "place: now/odd",
     "protocols/overdose.yaml:4:", "'now/odd' is not a destination", "places.yaml"},
    {"Audience", kProtocol, "audience: peer", "audience: all", "protocols/overdose.yaml:5:", "audience is 'all'",
     "peer or person"},
    {"Tag", kProtocol, "tags: [cc-5]", "tags: [cc-12]", "protocols/overdose.yaml:6:", "'cc-12' is not a competency",
     "cc-1 to cc-11"},
    {"NoTag", kProtocol, "tags: [cc-5]", "tags: []", "protocols/overdose.yaml:6:", "no competency", "add 'tags"},
    {"Source", kProtocol, "sources: [made-up]", "sources: [made-down]",
     "protocols/overdose.yaml:9:", "'made-down' is not in sources.yaml", "add it there"},
    {"Date", kProtocol, "checked: 2026-11-22", "checked: 2026-02-30",
     "protocols/overdose.yaml:10:", "checked is '2026-02-30'", "YYYY-MM-DD"},
    {"Syntax", kProtocol, "tags: [cc-5]", "tags: [cc-5", "protocols/overdose.yaml:", "this is not YAML",
     "double quotes"},
    {"EmptyText", kSaid, "title: Overdose", "title: \"\"", "en/protocols/overdose.yaml:1:", "'title'",
     "is empty; write it"},
    {"BlankText", kSaid, "title: Overdose", "title: \" \"", "en/protocols/overdose.yaml:1:", "'title'",
     "is empty; write it"},
    {"NullText", kSaid, "title: Overdose", "title:", "en/protocols/overdose.yaml:1:", "'title'", "is empty; write it"},
    {"BareDigit", kSaid, "summary: Step by step", "summary: In 3 steps",
     "en/protocols/overdose.yaml:2:", "bare number: '3'", "{fact:its-id}"},
    {"UnknownFact", kSaid, "says: \"{fact:call} called\"", "says: \"{fact:cal} called\"",
     "en/protocols/overdose.yaml:4:", "fact 'cal', which is not", "did you mean 'call'?"},
    {"StrayBrace", kSaid, "done: \"{fact:call}\"", "done: \"{facts:call}\"",
     "en/protocols/overdose.yaml:4:", "stray '{'", "{fact:id}"},
    {"CounterElsewhere", kSaid, "done: \"{fact:call}\"", "done: \"{n} {fact:call}\"",
     "en/protocols/overdose.yaml:4:", "stray '{'", "remove it"},
    {"BadWord", kSaid, "summary: Step by step", "summary: Help for Addicts",
     "en/protocols/overdose.yaml:2:", "'addict' is a word we do not use", "write 'person who uses drugs'"},
    {"Html", kSaid, "summary: Step by step", "summary: Step <b>by</b> step", "en/protocols/overdose.yaml:2:", "HTML",
     "plain text"},
    {"LongTitle", kSaid, "title: Give naloxone", "title: Give them all the naloxone now",
     "en/protocols/overdose.yaml:8:", "30 characters long, the limit is 26", "shorten it"},
    {"LongLine", kSaid, "shout: Shout their name", "shout: Shout their name as loud as you can now and again",
     "en/protocols/overdose.yaml:7:", "the limit is 40", "shorten it"},
    {"LongButton", kSaid, "action: No answer", "action: They give me no answer at all",
     "en/protocols/overdose.yaml:7:", "the limit is 26", "shorten it"},
    {"IdOnlyInStructure", kSaid, "test: Do not test it", "", "en/protocols/overdose.yaml:7:", "has no 'test'",
     "add 'test: …'"},
    {"IdOnlyInWording", kSaid, "branches: {awake: Awake}", "branches: {awake: Awake, asleep: Asleep}",
     "en/protocols/overdose.yaml:7:", "'asleep' under 'branches' is not in the structure", "or remove it here"},
    {"StepOnlyInWording", kSaid, "  breathe:", "  other: {title: X}\n  breathe:", "en/protocols/overdose.yaml:9:",
     "'other' under 'steps' is not in the structure", "remove it here"},
    {"StepWithoutWording", kSaid,
     "  breathe: {title: Breathe for them, action: Not breathing, branches: {better: Breathing}}\n", "",
     "en/protocols/overdose.yaml:6:", "step 'breathe' is missing", "add it under steps"},
    {"WayToNowhere", kProtocol, "action: {to: give, mark: called}", "action: {to: gave, mark: called}",
     "protocols/overdose.yaml:21:", "leads to 'gave', which is not a step", "id of a step, or end"},
    {"Unreachable", kProtocol, "action: {to: breathe, mark: dose}", "action: {to: end, mark: dose}",
     "protocols/overdose.yaml:28:", "no step leads to 'breathe'", "lead an action"},
    {"NoWayOut", kProtocol, "branches: [{id: better, to: end, mark: called}]",
     "branches: [{id: better, to: give, mark: called}]", "protocols/overdose.yaml:28:", "there is no way to the end",
     "branch that leads to end"},
    {"NoStart", kProtocol, "start: check", "start: chek", "protocols/overdose.yaml:21:", "start is 'chek'",
     "id of the first step"},
    {"NoAction", kProtocol, "    action: {to: give}\n", "", "protocols/overdose.yaml:28:", "has no 'action'",
     "add 'action:'"},
    {"UnknownMark", kProtocol, "mark: dose}", "mark: dosis}",
     "protocols/overdose.yaml:26:", "mark 'dosis' is not among the marks", "correct the id"},
    {"DoseMark", kProtocol, "dose_mark: dose", "dose_mark: dosis",
     "protocols/overdose.yaml:14:", "mark 'dosis' is not among the marks", "correct the id"},
    {"Timer", kProtocol, "dose_due: wait", "dose_due: rate",
     "protocols/overdose.yaml:15:", "the seconds of fact 'rate' cannot be dose_due", "2 whole numbers"},
    {"TimerUnknown", kProtocol, "breath_every: rate", "breath_every: rat",
     "protocols/overdose.yaml:16:", "breath_every names the fact 'rat'", "add it there"},
    {"NoRate", kProtocol, "breath_every: rate\n", "", "protocols/overdose.yaml:29:", "the breath pacer has no rate",
     "add 'breath_every"},
    {"Pacer", kProtocol, "pacer: breath", "pacer: breth", "protocols/overdose.yaml:30:", "pacer is 'breth'",
     "breath or cpr"},
    {"ThreeBranches", kProtocol, "branches: [{id: awake, to: end}]",
     "branches: [{id: awake, to: end}, {id: b, to: end}, {id: c, to: end}]",
     "protocols/overdose.yaml:24:", "3 branches", "two steps"},
    {"LongStep", "en/checklists/calm.yaml", "text: Know the ways out",
     "text: Know every way out of this room before you sit down with them",
     "en/checklists/calm.yaml:6:", "the limit is 59", "shorten it"},
    {"NeitherDeedNorSign", "checklists/calm.yaml", "deeds: [look]", "deeds: []",
     "checklists/calm.yaml:", "step 'look' is neither a deed nor a sign", "write it in 'deeds'"},
    {"DeedAndSign", "checklists/calm.yaml", "signs: [exits]", "signs: [exits, look]",
     "checklists/calm.yaml:", "step 'look' is both a deed and a sign", "in 'signs'"},
    {"SectionMissing", kGuide, "sections: [what, say]", "sections: [what, say, more]",
     "en/guides/holds.md:1:", "section 'more' is missing", "add '## more: Title'"},
    {"SectionStranger", kText,
     "## say:", "## said:", "en/guides/holds.md:11:", "section 'said' is not in the structure", "remove it here"},
    {"SectionEmpty", kText, "I am here with you. We can ask them why.\n", "\n",
     "en/guides/holds.md:11:", "section 'say' is empty", "write its title and text"},
    {"HeadingWithoutId", kText, "## say: What to say", "## What to say",
     "en/guides/holds.md:11:", "the heading has no id", "'## id: Title'"},
    {"Link", kText, "It can end soon.", "See [this](https://example.invalid).", "en/guides/holds.md:9:", "a link",
     "sources and actions"},
    {"DigitInMarkdown", kText, "It can end soon.", "It can end in 3 days.", "en/guides/holds.md:9:", "bare number: '3'",
     "content/facts"},
    {"WordInMarkdown", kText, "It can end soon.", "It is for an addict.",
     "en/guides/holds.md:9:", "'addict' is a word we do not use", "person who uses drugs"},
    {"NoFrontMatter", kText, "---\ntitle", "title", "en/guides/holds.md:1:", "does not begin with front matter",
     "begin with '---'"},
    {"FrontMatterKey", kText, "summary: What a hold is", "summary: What a hold is\nsumary: x",
     "en/guides/holds.md:4:", "'sumary' is not a key of the front matter", "use one of"},
    {"ActionLabel", kText, "actions: {plan: Start a plan}", "actions: {plans: Start a plan}",
     "en/guides/holds.md:4:", "has no 'plan'", "add 'plan: …'"},
    {"NoAction2", kGuide, "actions: [{id: plan, route: plans, argument: safety}]\n", "",
     "guides/holds.yaml:1:", "ends in nothing to do", "add 'actions"},
    {"Route", kGuide, "route: plans,", "route: plan,", "guides/holds.yaml:14:", "route 'plan' is not a destination",
     "places.yaml"},
    {"TooHard", kText, "It can end soon.",
     "Involuntary psychiatric hospitalization necessitates considerable interdisciplinary deliberation regarding individualized alternatives.",
     "en/guides/holds.md:9:", "reads at grade", "shorter words and sentences, first here: 'Involuntary"},
    {"TooHardSpanish", "es/guides/holds.md", "Puede acabar pronto.",
     "La hospitalización psiquiátrica involuntaria necesita consideraciones interdisciplinarias individualizadas adicionales.",
     "es/guides/holds.md:9:", "reads at INFLESZ", "first here: 'La hospitalización"},
    {"FactSource", kFacts, "source: made-up", "source: nobody", "facts/all.yaml:4:", "source 'nobody'", "add it there"},
    {"FactStatus", kFacts, "status: verified", "status: sure", "facts/all.yaml:7:", "status of fact 'call' is 'sure'",
     "verified, secondary"},
    {"FactLanguage", kFacts, "value: {en: \"2 to 3 minutes\", es: \"2 a 3 minutos\"}",
     "value: {en: \"2 to 3 minutes\"}", "facts/all.yaml:9:", "has no 'es'", "add 'es: …'"},
    {"FactOnADoor", "sources.yaml", "https://example.invalid/page", "https://example.invalid/", "facts/all.yaml:1:",
     "fact 'call' is verified, and 'https://example.invalid/' does not lead to the page", "call the fact secondary"},
    {"FactWithoutAddress", "sources.yaml", "https://example.invalid/page", "",
     "facts/all.yaml:1:", "fact 'call' is verified, and '' does not lead to the page", "the page's own address"},
    {"FactUndated", "sources.yaml", "date: \"2025-04-17\"", "date: undated",
     "facts/all.yaml:1:", "fact 'call' is verified, and its page shows no date", "call the fact secondary"},
    {"FactOfAnotherDate", kFacts, "date: \"2025-04-17\"", "date: \"2024\"",
     "facts/all.yaml:1:", "fact 'call' is dated '2024', its source '2025-04-17'", "in both"},
    {"SourceDate", "sources.yaml", "date: \"2025-04-17\"", "date: last year",
     "sources.yaml:1:", "source 'made-up' is dated 'last year'", "YYYY-MM-DD or undated"},
    {"SameTimeTwice", kFacts, "value: {en: \"5 seconds\"", "value: {en: \"2 to 3 minutes\"",
     "facts/all.yaml:8:", "facts 'rate' and 'wait' say the same time from the same source", "keep one"},
    {"RuleOfNothing", kFacts, "value: {en: \"5 seconds\"", "value: {en: \"Every {fact:wat}\"",
     "facts/all.yaml:16:", "fact 'rate' names 'wat', which is no number", "whose value names no other"},
    {"SpelledTime", kText, "It can end soon.", "It can end in two hours.",
     "en/guides/holds.md:9:", "a time is spelled: 'two hours'", "{fact:its-id}"},
    {"SpelledTimeSpanish", "es/guides/holds.md", "Puede acabar pronto.", "Puede acabar en diez días.",
     "es/guides/holds.md:9:", "a time is spelled: 'diez dias'", "{fact:its-id}"},
    {"FactTwice", kFacts, "- id: rate", "- id: wait", "facts/all.yaml:", "fact 'wait' stands twice", "keep one"},
    {"OtherFactsInSpanish", "es/guides/holds.md", "espera {fact:wait} contigo", "espera contigo",
     "es/guides/holds.md:1:", "{fact:wait} is used in another language and not here", "same number in every language"},
    {"Purpose", kLines, "purpose: warm", "purpose: warn", "lines/national.yaml:2:", "purpose is 'warn'",
     "write one of emergency"},
    {"Dialled", kLines, "phone: \"5550100\"", "phone: 555-0100", "lines/national.yaml:2:", "phone is '555-0100'",
     "digits only"},
    {"NoNumber", kLines, "phone: \"5550100\", phone_shown: 555-0100, ", "",
     "lines/national.yaml:2:", "no phone, text or chat", "add one"},
    {"Unchecked", "en/lines/national.yaml", "say: I am a peer", "say: No one is in danger. I am a peer",
     "en/lines/national.yaml:3:", "'no one is in danger' claims", "write 'I will tell you what I see'"},
    {"LineUndated", kLines, "source_date: \"2025-04-17\"", "source_date: undated",
     "lines/national.yaml:2:", "line 'warm' is verified, and its page shows no date", "call the line secondary"},
    {"LineOfAbout", kLines, "source_date: \"2025-04-17\"", "source_date: about 2025",
     "lines/national.yaml:2:", "line 'warm' is verified, and its page shows no date", "call the line secondary"},
    {"LineOnADoor", kLines, "source: made-up", "source: example.invalid",
     "lines/national.yaml:2:", "line 'warm' is verified, and 'example.invalid' does not lead to the page",
     "call the line secondary"},
    {"LineOfAnUndatedPage", "sources.yaml", "date: \"2025-04-17\"", "date: undated",
     "lines/national.yaml:2:", "line 'warm' is verified, and its page shows no date", "call the line secondary"},
    {"LineSource", kLines, "source: made-up", "source: maid-up", "lines/national.yaml:2:", "source 'maid-up'",
     "add it there"},
    {"Synonym", "synonyms.yaml", "item: holds", "item: hold", "synonyms.yaml:2:", "there is no item 'hold'", "kind/id"},
    {"PlaceWording", "en/places.yaml", "summary: Lines and what to say", "", "en/places.yaml:1:", "has no 'summary'",
     "add 'summary: …'"},
};

class Check : public testing::TestWithParam<Slip> {};

} // namespace

TEST_P(Check, NamesFileLineAndCure)
{
    const Slip &slip = GetParam();
    const ContentTree tree;
    tree.change(slip.file, slip.from, slip.to);
    const std::string said = tree.said();
    const auto at = said.find(tree.at(slip.line));
    ASSERT_NE(at, std::string::npos) << said;
    bool found = false;
    std::istringstream lines(said);
    for (std::string line; std::getline(lines, line);)
        found = found
                || (line.find(tree.at(slip.line)) == 0 && line.find(slip.what) != std::string::npos
                    && line.find(slip.cure) != std::string::npos);
    EXPECT_TRUE(found) << said;
}

INSTANTIATE_TEST_SUITE_P(Slips, Check, testing::ValuesIn(kSlips),
                         [](const auto &of) { return std::string(of.param.name); });

TEST(Check, HasNothingToSayAboutWholeContent)
{
    EXPECT_EQ(ContentTree().said(), "");
}

TEST(Check, NamesTheFileThatALanguageLacks)
{
    const ContentTree tree;
    tree.remove("es/guides/holds.md");
    tree.remove("es/checklists/calm.yaml");
    const std::string said = tree.said();
    EXPECT_THAT(said, HasSubstr(tree.at(
                          "es/guides/holds.md:1: the file is missing; write the wording of 'holds' in es there")));
    EXPECT_THAT(said, HasSubstr(tree.at("es/checklists/calm.yaml:1: the file is missing")));
}

TEST(Check, NamesWordingThatNoStructureAsksFor)
{
    const ContentTree tree;
    tree.put("es/guides/lost.md", "---\n---\n");
    tree.put("es/guides/holds.yaml", "title: x\n");
    const std::string said = tree.said();
    EXPECT_THAT(said, HasSubstr(tree.at("es/guides/lost.md:1: no structure file asks for this wording")));
    EXPECT_THAT(said, HasSubstr(tree.at("es/guides/holds.yaml:1: no structure file asks for this wording")));
}

TEST(Check, WantsEveryLanguageThatHasAFolder)
{
    const ContentTree tree;
    tree.put("vi/guides/holds.md", "---\ntitle: x\n---\n");
    EXPECT_THAT(tree.said(), HasSubstr(tree.at("vi/checklists/calm.yaml:1: the file is missing")));
}

TEST(Check, SaysAnErrorOfTheStructureOnceAndNotOncePerLanguage)
{
    const ContentTree tree;
    tree.change(kProtocol, "phase: now", "phase: later");
    const std::string said = tree.said();
    EXPECT_EQ(std::count(said.begin(), said.end(), '\n'), 1) << said;
}

TEST(Check, SurvivesFilesThatMakeNoSense)
{
    for (const std::string &text :
         {std::string(), std::string("\0\0\0", 3), std::string("- - -"), std::string("x"), std::string("[[[["),
          std::string("a: &a [*a]"), std::string(300, '['), std::string("\xFF\xFE\xFD"), std::string("? [a]\n: b"),
          std::string("id: [1]\nsteps: 3\nmarks: x")}) {
        for (const char *file : {kProtocol, kSaid, kGuide, kText, kFacts, kLines, "sources.yaml", "synonyms.yaml",
                                 "words.yaml", "unchecked.yaml", "places.yaml", "en/places.yaml"}) {
            const ContentTree tree;
            tree.put(file, text);
            (void)tree.said();
        }
    }
    EXPECT_THAT(handrail::library::compiler::compile("/nowhere/at/all").problems.text(), HasSubstr("cannot be read"));
}

namespace {

std::string competencies(const std::string &framework, int count, bool wording)
{
    std::string out =
        wording
            ? "title: Competencies\nsummary: What is asked\nitems:\n"
            : "id: " + framework
                  + "\nkind: competency\nphase: me\nplace: me/competencies\naudience: peer\ntags: [cc-11]\nsources: [made-up]\n"
                    "checked: 2026-11-22\nversion: 1\nframework: "
                  + framework + "\nitems:\n";
    for (int n = 1; n <= count; ++n) {
        const std::string id = framework + '-' + std::to_string(n);
        out += wording ? "  " + id + ": {title: Be kind, asks: Be kind to them., field: You sit down with them.}\n"
                       : "  - {id: " + id + ", tags: [core-1], tools: [plans]}\n";
    }
    return out;
}

} // namespace

TEST(Coverage, WantsContentForEveryCompetencyOnceEveryKindIsThere)
{
    const ContentTree tree;
    tree.put("competencies/cc.yaml", competencies("cc", 11, false));
    for (const char *lang : {"en", "es"})
        tree.put(std::string(lang) + "/competencies/cc.yaml", competencies("cc", 11, true));
    EXPECT_EQ(tree.said(), "") << "a growing tree is not asked for everything";
    tree.put(
        "plans/safety.yaml",
        "id: safety\nkind: plan\nphase: before\nplace: plans/safety\naudience: person\ntags: [cc-2, cc-1, cc-3, cc-4, cc-6, cc-7, cc-8, cc-9, cc-10]\n"
        "sources: [made-up]\nchecked: 2026-11-22\nsections: [{id: signs, field: item, examples: [sleep]}]\n");
    for (const char *lang : {"en", "es"})
        tree.put(
            std::string(lang) + "/plans/safety.yaml",
            "title: Plan\nsummary: Mine\nsections: {signs: {heading: Signs, question: \"What do you see first?\", help: Say it., hint: One, examples: {sleep: No sleep}}}\nfooter: Call.\n");
    const std::string said = tree.said();
    EXPECT_THAT(said, HasSubstr("competencies/cc.yaml:1: no content serves 'cc-11'; tag a guide"));
    EXPECT_EQ(std::count(said.begin(), said.end(), '\n'), 1) << said;
}

TEST(Coverage, WantsAFrameworkWhole)
{
    const ContentTree tree;
    tree.put("competencies/samhsa.yaml", competencies("samhsa", 11, false));
    for (const char *lang : {"en", "es"})
        tree.put(std::string(lang) + "/competencies/samhsa.yaml", competencies("samhsa", 11, true));
    EXPECT_THAT(tree.said(), HasSubstr("competency 'samhsa-12' is missing"));
}
