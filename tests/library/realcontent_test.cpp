// The content that really ships: what the compiler alone cannot see.
#include "library/shippedcontent.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <tuple>

using namespace handrail;
using namespace handrail::library;

namespace {

struct RealContent : test::ShippedContent<RealContent> {};

} // namespace

TEST_F(RealContent, LeadsToTheOverdoseStepsWhateverAFrightenedPersonTypes)
{
    for (const char *lang : {"en", "es"}) {
        for (const char *typed : {"OD", "narcan", "naloxone", "not breathing", "breathing", "no respira", "sobredosis",
                                  "overdose", "blue lips", "overdsoe"}) {
            const auto hits = s_library->search(typed, lang);
            ASSERT_FALSE(hits.empty()) << typed;
            EXPECT_EQ(hits[0].place, "now/overdose") << typed << " in " << lang;
        }
    }
}

TEST_F(RealContent, FindsEveryToolOfNowByWhatPeopleType)
{
    const std::pair<const char *, const char *> table[] = {
        {"5150", "now/holds"},           {"72 hour hold", "now/holds"},     {"child abuse", "now/report"},
        {"CPS", "now/report"},           {"trafficked", "now/trafficking"}, {"agitated", "now/calm"},
        {"weapon", "now/safety-check"},  {"hungry", "now/basics"},          {"boss", "now/supervisor"},
        {"paramedic", "now/partners"},   {"veteran", "now/people"},         {"autism", "now/people"},
        {"box breathing", "now/ground"}, {"hand off", "now/checklist"},     {"timer", "now/check-on-me"}};
    for (const auto &[typed, place] : table) {
        const auto hits = s_library->search(typed, "en");
        ASSERT_FALSE(hits.empty()) << typed;
        EXPECT_EQ(hits[0].place, place) << typed;
    }
}

TEST_F(RealContent, TheLinesLeadWithWhatAPersonInCrisisNeedsFirst)
{
    for (const char *lang : {"en", "es"}) {
        std::vector<std::string> ids;
        for (const library::Line &line : s_library->lines(lang, ""))
            ids.push_back(line.id);
        ASSERT_GT(ids.size(), 20u);
        std::erase(ids, "911"); // stands on every screen
        ids.resize(8);
        EXPECT_EQ(ids, (std::vector<std::string>{"988", "988-es", "988-asl", "ctl", "ctl-es", "vcl", "poison", "211"}));
        const auto all = s_library->lines(lang, "");
        const auto at = [&](const char *id) { return std::ranges::find(all, id, &library::Line::id) - all.begin(); };
        EXPECT_LT(at("dvh"), at("nami")) << "the others as their authors put them";
        EXPECT_LT(at("nami"), at("calhope")) << "and those of the country before the state's";
    }
}

TEST_F(RealContent, NoEndOfAWalkIsWithoutSomethingToDoInEitherLanguage)
{
    for (const char *lang : {"en", "es"}) {
        const auto heads = s_library->heads("walk", lang);
        EXPECT_GE(heads.size(), 4U);
        for (const Head &head : heads) {
            const auto walk = s_library->walk(head.id, lang);
            ASSERT_TRUE(walk.ok()) << head.id;
            for (const WalkEnd &end : walk.value().ends) {
                EXPECT_FALSE(end.actions.empty()) << head.id << "/" << end.id;
                EXPECT_FALSE(end.why.empty()) << head.id << "/" << end.id;
            }
        }
    }
}

TEST_F(RealContent, WhatSaysNoteItInTheVisitOpensTheNote)
{
    int seen = 0;
    const auto look = [&seen](const std::vector<Action> &actions, const std::string &where) {
        for (const Action &action : actions) {
            if (action.label != "Note it in the visit")
                continue;
            ++seen;
            EXPECT_EQ(action.route + ' ' + action.argument, "now/visit note") << where;
        }
    };
    for (const Head &head : s_library->heads("walk", "en")) {
        const auto walk = s_library->walk(head.id, "en");
        for (const WalkEnd &end : walk.value().ends)
            look(end.actions, head.id + "/" + end.id);
    }
    for (const Head &head : s_library->heads("guide", "en"))
        look(s_library->guide(head.id, "en").value().actions, head.id);
    for (const Head &head : s_library->heads("checklist", "en")) {
        const auto list = s_library->checklist(head.id, "en");
        for (const CheckStep &step : list.value().steps)
            look({step.action}, head.id + "/" + step.id);
    }
    EXPECT_GE(seen, 10);
}

TEST_F(RealContent, NeverOffersABreathingExerciseInAProtocol)
{
    for (const Head &head : s_library->heads("protocol", "en")) {
        const auto protocol = s_library->protocol(head.id, "en");
        for (const ProtocolStep &step : protocol.value().steps)
            EXPECT_TRUE(step.pacer.empty() || step.pacer == "breath" || step.pacer == "cpr")
                << head.id << "/" << step.id;
    }
}

namespace {

const ProtocolStep &stepOf(const Protocol &protocol, const std::string &id)
{
    return *std::find_if(protocol.steps.begin(), protocol.steps.end(),
                         [&id](const ProtocolStep &step) { return step.id == id; });
}

/// Where @p step leads: its button first.
std::vector<std::string> waysOn(const ProtocolStep &step)
{
    std::vector<std::string> ways{step.to};
    for (const Branch &branch : step.branches)
        ways.push_back(branch.to);
    return ways;
}

bool says(const ProtocolStep &step, const std::string &words)
{
    return std::any_of(step.lines.begin(), step.lines.end(),
                       [&words](const ProtocolLine &line) { return line.text.find(words) != std::string::npos; });
}

} // namespace

TEST_F(RealContent, EveryProtocolLeadsAWayOfItsFirstStepToCprAndSendsForAnAed)
{
    for (const char *lang : {"en", "es"}) {
        for (const Head &head : s_library->heads("protocol", lang)) {
            const auto protocol = s_library->protocol(head.id, lang);
            bool leads = false;
            for (const std::string &to : waysOn(stepOf(protocol.value(), protocol.value().start))) {
                const ProtocolStep &call = stepOf(protocol.value(), to);
                if (call.pacer == "cpr" && call.actionMark == "called_911") {
                    const ProtocolStep &push = stepOf(protocol.value(), call.to);
                    leads = true;
                    EXPECT_TRUE(says(call, "AED")) << head.id;
                    EXPECT_EQ(push.pacer, "cpr") << head.id;
                    EXPECT_TRUE(says(push, "AED")) << head.id;
                }
            }
            EXPECT_TRUE(leads) << head.id;
        }
    }
}

TEST_F(RealContent, NobodyIsToldToBreatheForSomeoneWhoStillShakes)
{
    for (const Head &head : s_library->heads("protocol", "en")) {
        const auto protocol = s_library->protocol(head.id, "en");
        for (const ProtocolStep &step : protocol.value().steps) {
            const bool shaking = step.actionMark == "fit" || step.actionMark == "stopped" || step.id == "seizure";
            if (!shaking)
                continue;
            EXPECT_TRUE(step.pacer.empty()) << head.id << "/" << step.id;
            EXPECT_TRUE(says(step, "no breaths")) << head.id << "/" << step.id;
            for (const std::string &to : waysOn(step)) {
                if (to == "end" || to == "stopped") // out of the first step: no shaking and no breath
                    continue;
                const ProtocolStep &next = stepOf(protocol.value(), to);
                EXPECT_FALSE(says(next, "Breathe for them")) << head.id << "/" << step.id << " to " << to;
                EXPECT_TRUE(next.pacer.empty()) << head.id << "/" << step.id << " to " << to;
            }
        }
    }
}

namespace {

/// What a step for a phone without a signal has to say before anyone goes to call.
struct Alone {
    const char *lang, *signal, *shout, *side, *first, *together;
};
constexpr Alone kAlone[] = {{"en", "No signal", "Shout", "On the side", "of CPR, then go", "together"},
                            {"es", "Sin señal", "Grita", "De lado", "de RCP, luego ve", "juntos"}};

bool calls(const std::string &mark) { return mark == "called_911" || mark == "called_poison"; }

/// The step that the branch without a signal leads to; nullptr: there is none.
const ProtocolStep *withoutSignal(const Protocol &protocol, const ProtocolStep &step, const char *signal)
{
    const auto branch = std::find_if(step.branches.begin(), step.branches.end(),
                                     [&](const Branch &one) { return one.label == signal; });
    return branch == step.branches.end() ? nullptr : &stepOf(protocol, branch->to);
}

} // namespace

TEST_F(RealContent, WithoutASignalEveryCallHasAStepThatSaysWhatToDoFirst)
{
    for (const auto &[lang, signal, shout, side, first, together] : kAlone) {
        for (const Head &head : s_library->heads("protocol", lang)) {
            const auto protocol = s_library->protocol(head.id, lang);
            for (const ProtocolStep &step : protocol.value().steps) {
                SCOPED_TRACE(head.id + '/' + step.id + ' ' + lang);
                const ProtocolStep *then = withoutSignal(protocol.value(), step, signal);
                if (!then) {
                    EXPECT_TRUE(!calls(step.actionMark) || step.title.starts_with(signal)) << "a call, and no way";
                    continue;
                }
                EXPECT_TRUE(says(*then, shout));
                const auto ways = waysOn(*then);
                const bool cpr = std::any_of(ways.begin(), ways.end(), [&](const std::string &to) {
                    return stepOf(protocol.value(), to).pacer == "cpr";
                });
                // Not breathing: CPR, then go. Breathing: on the side, then go. Awake: together, and nothing by mouth.
                EXPECT_TRUE(then->pacer == "cpr" ? says(*then, first) && cpr
                                                 : (says(*then, side) && cpr) || says(*then, together));
            }
        }
    }
}

TEST_F(RealContent, NobodyWhoDoesNotBreatheIsLedAwayFromCprBecauseThePhoneHasNoSignal)
{
    for (const auto &alone : kAlone) {
        for (const Head &head : s_library->heads("protocol", alone.lang)) {
            const auto protocol = s_library->protocol(head.id, alone.lang);
            const ProtocolStep *then =
                withoutSignal(protocol.value(), stepOf(protocol.value(), "stopped"), alone.signal);
            ASSERT_NE(then, nullptr) << head.id;
            EXPECT_EQ(then->pacer, "cpr") << head.id;
            EXPECT_EQ(stepOf(protocol.value(), then->to).pacer, "cpr") << head.id;
        }
    }
}

TEST_F(RealContent, EveryStepOfCprAndOfBreathsSaysWhatIsOtherForAChild)
{
    for (const auto &[lang, child, baby] :
         {std::tuple{"en", "Child", "Baby"}, std::tuple{"es", "Niños", "Bebé"}}) {
        for (const Head &head : s_library->heads("protocol", lang)) {
            const auto protocol = s_library->protocol(head.id, lang);
            for (const ProtocolStep &step : protocol.value().steps) {
                if (step.pacer.empty())
                    continue;
                const bool cpr = step.pacer == "cpr";
                std::string said = step.condition; // the breaths may say it under the ring
                for (const ProtocolLine &line : step.lines)
                    said += cpr ? "" : '\n' + line.text;
                EXPECT_NE(said.find(cpr ? baby : "911"), std::string::npos) << head.id << '/' << step.id << said;
                EXPECT_TRUE(!cpr || step.condition.starts_with(child)) << head.id << '/' << step.id;
            }
        }
    }
}

TEST_F(RealContent, ThroughClothesIsSaidOfAnInjectorAlone)
{
    int seen = 0;
    for (const auto &[lang, through] : {std::pair{"en", "through clothes"}, std::pair{"es", "a través de la ropa"}}) {
        for (const Head &head : s_library->heads("protocol", lang)) {
            const auto protocol = s_library->protocol(head.id, lang);
            for (const ProtocolStep &step : protocol.value().steps) {
                for (const ProtocolLine &line : step.lines) {
                    if (line.text.find(through) == std::string::npos)
                        continue;
                    ++seen;
                    EXPECT_TRUE(line.text.starts_with("Zimhi") || step.id == "pen") << head.id << ": " << line.text;
                }
            }
        }
    }
    EXPECT_EQ(seen, 4);
}

TEST_F(RealContent, UsesOnlyIconsThatTheAppCarries)
{
    std::ifstream file(HANDRAIL_SOURCE_DIR "/qml/controls/iconcodepoints.js");
    const std::string known{std::istreambuf_iterator<char>(file), {}};
    ASSERT_FALSE(known.empty());
    const auto expectKnown = [&known](const std::string &icon, const std::string &where) {
        EXPECT_TRUE(icon.empty() || known.find(' ' + icon + ": 0x") != std::string::npos) << icon << " of " << where;
    };
    for (const char *kind : {"guide", "checklist", "protocol", "walk", "card", "practice", "plan", "competency"}) {
        for (const Head &head : s_library->heads(kind, "en"))
            expectKnown(head.icon, head.id);
    }
    for (const Head &head : s_library->heads("protocol", "en")) {
        // named: a temporary would be gone while its marks are read
        const auto protocol = s_library->protocol(head.id, "en");
        for (const Mark &mark : protocol.value().marks)
            expectKnown(mark.icon, head.id + "/" + mark.id);
    }
}

TEST_F(RealContent, SaysOfEveryNumberWhereItComesFrom)
{
    for (const Head &head : s_library->heads("guide", "es")) {
        EXPECT_FALSE(head.sources.empty()) << head.id;
        for (const Fact &fact : head.facts)
            EXPECT_FALSE(fact.source.empty() || fact.checked.empty() || fact.status.empty()) << fact.id;
    }
}

TEST_F(RealContent, TheRecoveryPlanAsksForWhatTheSanDiegoPeerSupportPlanNames)
{
    // coverage.md D: sd-1a amount, duration and scope of peer services; sd-1b resources and company on the way; sd-1c
    // goals of the person's own with a measure and a date, and the people they choose.
    const std::vector<std::pair<std::string, std::string>> named{
        {"amount", "choice"}, {"duration", "choice"}, {"scope", "choice"}, {"services", "place"},
        {"along", "item"},    {"goals", "goal"},      {"team", "contact"}};
    for (const char *lang : {"en", "es"}) {
        const auto form = s_library->planTemplate("recovery", lang);
        ASSERT_TRUE(form.ok()) << lang;
        for (const auto &[id, field] : named) {
            const auto &sections = form.value().sections;
            const auto found = std::find_if(sections.begin(), sections.end(),
                                            [&id = id](const PlanSection &section) { return section.id == id; });
            ASSERT_NE(found, sections.end()) << lang << ' ' << id;
            EXPECT_EQ(found->field, field) << id;
            EXPECT_FALSE(found->question.empty()) << lang << ' ' << id;
            EXPECT_GE(found->examples.size(), 3u) << lang << ' ' << id;
        }
    }
}

TEST_F(RealContent, WhatAStepTellsAboutFirstAidHasAPageAndADateBehindIt)
{
    const std::pair<const char *, const char *> table[] = {{"overdose", "aed.on"},
                                                           {"bleeding", "bleed.hands"}, {"allergy", "allergy.second"},
                                                           {"allergy", "allergy.plan"}, {"allergy", "allergy.side"},
                                                           {"sedation", "sedation.wounds"}, {"cold", "cold.cover"},
                                                           {"overdose", "naloxone.leave"},
                                                           {"withdrawal", "withdrawal.sign.seizure"},
                                                           {"withdrawal", "withdrawal.sign.mind"},
                                                           {"withdrawal", "withdrawal.sign.fever"},
                                                           {"withdrawal", "withdrawal.sign.body"}};
    for (const char *lang : {"en", "es"}) {
        for (const auto &[id, rule] : table) {
            const auto protocol = s_library->protocol(id, lang);
            const auto &facts = protocol.value().head.facts;
            const auto fact = std::find_if(facts.begin(), facts.end(), [&](const Fact &one) { return one.id == rule; });
            ASSERT_NE(fact, facts.end()) << id << " in " << lang << " does not rest on " << rule;
            const auto &steps = protocol.value().steps;
            EXPECT_TRUE(std::any_of(steps.begin(), steps.end(), [&](const ProtocolStep &step) {
                return says(step, fact->value);
            })) << rule;
            EXPECT_FALSE(fact->date.empty()) << rule;
            const auto &sources = protocol.value().head.sources;
            EXPECT_TRUE(std::any_of(sources.begin(), sources.end(), [&](const Source &page) {
                // a page, not the door of a site
                return page.title == fact->source && std::count(page.address.begin(), page.address.end(), '/') > 2;
            })) << rule;
        }
    }
}
