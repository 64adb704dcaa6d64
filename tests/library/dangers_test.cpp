// What no protocol may do whatever its words are, one sentence a danger: a whole protocol, one slip in it, and what
// must be said.
#include "library/contenttree.h"

#include <gmock/gmock.h>

using handrail::test::ContentTree;
using testing::HasSubstr;

namespace {

const char *const kPills = "protocols/pills.yaml";
const char *const kLater = "{later: No signal}";

/// One step of wording with no lines of its own.
std::string step(const std::string &id, const std::string &title, const std::string &branches,
                 const std::string &lines = {})
{
    return "  " + id + ": {title: " + title + (lines.empty() ? "" : ", lines: " + lines) + ", action: On"
           + (branches.empty() ? "" : ", branches: " + branches) + "}\n";
}

/// Beside the small tree: a protocol with a way to CPR, something by mouth, and the questions about pills. Correct as
/// it stands.
class Dangerous : public ContentTree {
public:
    Dangerous()
    {
        put(kPills,
            "id: pills\nkind: protocol\nphase: now\nplace: now/overdose\naudience: peer\ntags: [cc-5]\nsources: [made-up]\nchecked: 2026-11-28\nversion: 1\n"
            "start: check\nbreathing_can_stop: true\nmay_have_swallowed: true\n"
            "marks:\n  - {id: called, due: true}\n  - {id: here, arrived: true}\n  - {id: poison, poison: true}\n"
            "steps:\n"
            "  - id: check\n    action: {to: call, clouded: true}\n    branches: [{id: none, to: stopped, stopped: true}, {id: awake, to: mild, clear: true}]\n"
            "  - id: call\n    action: {to: stay, mark: called}\n"
            "    branches: [{id: later, to: alone, no_signal: true}]\n"
            "  - id: stay\n    action: {to: end, mark: here, safe: true}\n    branches: [{id: better, to: mild, clear: true}]\n"
            "  - id: stopped\n    action: {to: push, mark: called}\n"
            "    branches: [{id: later, to: first, no_signal: true}]\n"
            "  - id: push\n    pacer: cpr\n    action: {to: stay}\n"
            "  - id: mild\n    lines: [{id: sips, by_mouth: true}]\n    action: {to: intent}\n    branches: [{id: worse, to: call, clouded: true}]\n"
            "  - id: intent\n    asks: intent\n    action: {to: purpose, on_purpose: true}\n    branches: [{id: no, to: what}]\n"
            "  - id: what\n    asks: poison\n    action: {to: control, swallowed: true}\n    branches: [{id: no, to: end, safe: true}]\n"
            "  - id: control\n    action: {to: follow, mark: poison}\n"
            "    branches: [{id: later, to: unasked, no_signal: true}]\n"
            "  - id: follow\n    action: {to: end, safe: true}\n"
            "  - id: purpose\n    action: {to: stay, mark: called}\n"
            "    branches: [{id: later, to: lone, no_signal: true}]\n"
            "  - id: alone\n    action: {to: stay}\n"
            "  - id: first\n    action: {to: push}\n"
            "  - id: unasked\n    action: {to: follow, mark: poison}\n"
            "  - id: lone\n    action: {to: stay, mark: called}\n");
        for (const char *lang : {"en", "es"}) {
            const std::string words =
                step("check", "Check", "{none: No breath, awake: Awake}") + step("call", "Call", kLater)
                + step("stay", "Stay", "{better: Better}") + step("stopped", "Call", kLater) + step("push", "Push", "")
                + step("mild", "Rest", "{worse: Worse}", "{sips: Sips}") + step("intent", "Ask", "{no: No}")
                + step("what", "What", "{no: No}") + step("control", "Control", kLater) + step("follow", "Do it", "")
                + step("purpose", "Call", kLater) + step("alone", "Alone", "") + step("first", "Push", "")
                + step("unasked", "Alone", "") + step("lone", "Alone", "");
            put(std::string(lang) + "/" + kPills,
                "title: Pills\nsummary: Pills\nmarks:\n  called: {label: Call, done: Call, says: Call}\n"
                "  here: {label: Here, done: Here, says: Here}\n  poison: {label: Control, done: Control, says: Control}\nsteps:\n"
                    + words);
        }
    }
    void expectSaid(const std::string &file, const std::string &what, const std::string &cure) const
    {
        const std::string all = said();
        EXPECT_THAT(all, HasSubstr(at(file)));
        EXPECT_THAT(all, HasSubstr(what));
        EXPECT_THAT(all, HasSubstr(cure));
    }
};

} // namespace

TEST(Dangers, AProtocolThatAsksAndLeadsToHelpIsWithoutAWord)
{
    EXPECT_EQ(Dangerous().said(), "");
}

TEST(Dangers, EveryProtocolSaysWhetherBreathingCanStop)
{
    const Dangerous tree;
    tree.change(kPills, "breathing_can_stop: true\n", "");
    tree.expectSaid("protocols/pills.yaml:1:", "the protocol 'pills' does not say whether breathing can stop",
                    "true' or false");
}

TEST(Dangers, WhereBreathingCanStopTheFirstStepLeadsToCpr)
{
    // nobody says that this is the way
    for (const auto &[from, to] : {std::pair{"to: stopped, stopped: true", "to: stopped"},
                                   // it leads elsewhere
                                   std::pair{"to: stopped, stopped: true", "to: stay, stopped: true"},
                                   // no CPR at its end
                                   std::pair{"    pacer: cpr\n", ""},
                                   // a step between that is no call
                                   std::pair{"action: {to: push, mark: called}", "action: {to: push}"}}) {
        const Dangerous tree;
        tree.change(kPills, from, to);
        EXPECT_THAT(tree.said(), HasSubstr("the first step has no way to CPR")) << from;
    }
    const Dangerous tree;
    tree.change(kPills, "to: stopped, stopped: true", "to: push, stopped: true");
    EXPECT_THAT(tree.said(), testing::Not(HasSubstr("no way to CPR"))) << "straight to CPR is a way to CPR";
}

TEST(Dangers, NothingByMouthWhereAConfusedOrDrowsyPersonCanBeLed)
{
    // from the answer itself
    for (const auto &[from, to] :
         {std::pair{"{id: awake, to: mild, clear: true}", "{id: awake, to: mild, clouded: true}"},
          // after the call for help
          std::pair{"{id: better, to: mild, clear: true}", "{id: better, to: mild}"},
          // after CPR
          std::pair{"action: {to: stay}", "action: {to: mild}"}}) {
        const Dangerous tree;
        tree.change(kPills, from, to);
        tree.expectSaid("protocols/pills.yaml:",
                        "step 'mild' gives something by mouth and a confused or drowsy person can be led to it",
                        "clear: true");
    }
}

TEST(Dangers, NoEndWithoutTheQuestionWhetherItWasOnPurposeAndWhatWasSwallowed)
{
    const Dangerous intent;
    intent.change(kPills, "    asks: intent\n", "");
    intent.expectSaid("protocols/pills.yaml:", "leads to the end and nobody was asked about whether it was on purpose",
                      "asks: intent");
    const Dangerous past;
    past.change(kPills, "action: {to: intent}", "action: {to: end, safe: true}");
    past.change(kPills, "{id: worse, to: call, clouded: true}", "{id: worse, to: intent}");
    past.expectSaid("protocols/pills.yaml:", "step 'mild' leads to the end and nobody was asked",
                    "or through the call for help");
    const Dangerous poison;
    poison.change(kPills, "    asks: poison\n", "");
    poison.expectSaid("protocols/pills.yaml:", "leads to the end and nobody was asked about pills or poison",
                      "asks: poison");
}

TEST(Dangers, PillsAndPoisonEndWithPoisonControlOr911AndOnPurposeWith911Alone)
{
    const Dangerous looksWell;
    looksWell.change(kPills, "action: {to: follow, mark: poison}", "action: {to: follow}");
    looksWell.expectSaid("protocols/pills.yaml:", "step 'follow' leads to the end after pills or poison without help",
                         "911 or a mark 'poison: true'");
    const Dangerous onPurpose;
    onPurpose.change(kPills, "action: {to: purpose, on_purpose: true}", "action: {to: control, on_purpose: true}");
    onPurpose.change(kPills, "{id: no, to: what}", "{id: no, to: purpose}");
    onPurpose.expectSaid("protocols/pills.yaml:", "after pills or poison on purpose without help",
                         "whatever the amount");
}

TEST(Dangers, APhoneWithoutASignalLeadsOnAsTheCallDoes)
{
    // every call: 911, on purpose as well, and Poison Control
    for (const auto &[id, way] :
         {std::pair{"call", "\n    branches: [{id: later, to: alone, no_signal: true}]"},
          std::pair{"purpose", "\n    branches: [{id: later, to: lone, no_signal: true}]"},
          std::pair{"control", "\n    branches: [{id: later, to: unasked, no_signal: true}]"}}) {
        const Dangerous tree;
        tree.change(kPills, way, "");
        tree.expectSaid("protocols/pills.yaml:",
                        std::string("step '") + id + "' asks for a call and has no way for a phone without a signal",
                        "no_signal: true");
    }
    // nobody who does not breathe is led away from CPR because the phone is dead
    const Dangerous tree;
    tree.change(kPills, "{id: later, to: first, no_signal: true}", "{id: later, to: alone, no_signal: true}");
    tree.expectSaid("protocols/pills.yaml:",
                    "without a signal step 'stopped' leads to 'alone', whose button leads to 'stay' and not to 'push'",
                    "where the call leads");
}

TEST(Dangers, WhatAStepSaysTo911ClaimsNothingThatNobodyLookedAt)
{
    const Dangerous tree;
    tree.change(kPills, "lines: [{id: sips, by_mouth: true}]", "lines: [say]");
    for (const char *lang : {"en", "es"})
        tree.change(std::string(lang) + '/' + kPills, "{sips: Sips}", "{say: No one is in danger}");
    tree.expectSaid("en/protocols/pills.yaml:", "'no one is in danger' claims", "I will tell you what I see");
}

TEST(Dangers, ATimeSpelledInWordsIsRefusedLikeADigit)
{
    const std::pair<const char *, const char *> spelled[] = {{"en", "Push for two minutes"},
                                                             {"en", "Wait an hour"},
                                                             {"es", "Empuja dos minutos"},
                                                             {"es", "Espera media hora"}};
    for (const auto &[lang, words] : spelled) {
        const Dangerous tree;
        tree.change(std::string(lang) + "/" + kPills, "{sips: Sips}", std::string("{sips: ") + words + "}");
        EXPECT_THAT(tree.said(), HasSubstr("a time is spelled: ")) << words;
    }
    const Dangerous tree;
    tree.change(std::string("en/") + kPills, "{sips: Sips}", "{sips: Stay several hours}");
    EXPECT_EQ(tree.said(), "") << "no number, no fact";
}
