// One person as FHIR R4: by HL7's own schema, read back by a reader of its own, and nobody in it who did not want to
// be.
#include "share/fhir.h"

#include "fhirread.h"
#include "r4schema.h"
#include "support/sampleplan.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <ctime>
#include <fstream>
#include <set>

using namespace handrail;
using Json = nlohmann::json;
using testing::IsEmpty;

namespace {

constexpr std::int64_t kNow = 1'796'000'000'250, kHour = 3'600'000;
const std::string kRobin = "00112233445566778899aabbccddeeff";

library::PlanTemplate form()
{
    library::PlanTemplate form = test::sampleTemplate();
    form.sections.push_back({"goals", "What I am working on", "", "", "", "goal", {}});
    form.sections.push_back({"music", "A song", "", "", "", "item", {}});
    form.notice = "Not a directive <until> it is signed";
    return form;
}

const library::PlanTemplate *formOf(const std::string &templateId, const std::string &)
{
    static const library::PlanTemplate kForm = form();
    return templateId == "safety" ? &kForm : nullptr;
}

care::Plan plan(const std::string &id)
{
    care::Plan plan = test::samplePlan();
    plan.id = id;
    plan.personId = kRobin;
    plan.templateVersion = 1;
    plan.sections.resize(4);
    plan.updatedMs = kNow - kHour;
    plan.agreedMs = kNow - 2 * kHour;
    plan.sections[0].items[0].used = true;
    plan.sections[0].items[0].helped = false;
    plan.sections[2].items[0].detail.consent = true;
    plan.sections[3].items[0].detail.barrier = "He is away";
    plan.sections[3].items[0].detail.instead = "Ask Kit";
    care::Section goals{.id = "goals"};
    goals.items.push_back({.id = "g1",
                           .text = "Sleep at night",
                           .detail = {.who = "Wren",
                                      .when = "by spring",
                                      .measure = "Six nights of seven",
                                      .progress = "Four",
                                      .date = "2026-12-01"}});
    goals.items.push_back({.id = "g2", .text = "A library card", .detail = {.done = true, .date = "some day"}});
    plan.sections.push_back(std::move(goals));
    plan.sections.push_back({.id = "music", .state = care::SectionState::Declined});
    return plan;
}

care::Referral referral(const std::string &id, const std::string &visitId = {})
{
    care::Referral one;
    one.id = id;
    one.personId = kRobin;
    one.visitId = visitId;
    one.serviceId = "lantern";
    one.serviceName = "Lantern Detox";
    one.madeMs = kNow - 20 * kHour;
    return one;
}

share::PersonOut robin()
{
    share::PersonOut out;
    out.person = {.id = kRobin,
                  .name = "Robin “Blue” Ñ.",
                  .language = "es",
                  .sinceMs = kNow - 900 * kHour,
                  .phone = "555-0142",
                  .where = "by the <old> pier & café",
                  .message = false};
    out.plans = {plan("aa112233445566778899aabbccddeeff"), plan("ab112233445566778899aabbccddeeff")};
    out.plans[1].language = "es";
    out.plans[1].agreedMs = 0;
    out.circle = {{.id = "ac112233445566778899aabbccddeeff",
                   .personId = kRobin,
                   .name = "Ana",
                   .relation = "my sister",
                   .phone = "555-0199",
                   .other = "at the market",
                   .mayKnow = "That I am safe",
                   .consent = true,
                   .consentMs = kNow - 3 * kHour}};
    out.visits = {
        {.id = "ad112233445566778899aabbccddeeff",
         .startedMs = kNow - 24 * kHour,
         .endedMs = kNow - 23 * kHour,
         .outcome = "stays",
         .place = "Canary Street",
         .note = "Wanted tea.\nIt was \"mangrove\" tea.",
         .noteBy = "JR",
         .noteMs = kNow - 22 * kHour,
         .noteFinished = true,
         .added = {{"It was saffron tea", "Robin read it", "JR", kNow - 21 * kHour},
                   {"With honey", "", "", kNow - 20 * kHour}}},
        {.id = "ae112233445566778899aabbccddeeff", .startedMs = kNow - kHour},
        {.id = "af112233445566778899aabbccddeeff", .met = false, .note = "They rang", .noteMs = kNow - 2 * kHour}};
    care::Referral told = referral("ba112233445566778899aabbccddeeff", "ad112233445566778899aabbccddeeff");
    told.how = "together";
    told.who = "Sam at the desk";
    told.agreed = "They hold a bed";
    told.when = "today";
    told.answer = "waitlist";
    told.arrived = "no";
    told.barriers = {"transport", "fear"};
    told.answers = {{"transport", "A ride on Friday"}};
    told.barrierWords = "No ride";
    told.why = "They know me";
    told.contacts = {{"talked", "Sam called", kNow - 10 * kHour}, {"no_answer", "", kNow - 5 * kHour}};
    told.outcome = "partly";
    told.outcomeWords = "One night";
    told.next = "Try again";
    told.closedMs = kNow - 4 * kHour;
    out.referrals = {told, referral("bb112233445566778899aabbccddeeff")};
    out.consents = {
        {.id = "ca112233445566778899aabbccddeeff",
         .personId = kRobin,
         .language = "es",
         .general = true,
         .from = "The team",
         .to = "Ana",
         .what = "Que estoy bien",
         .purpose = "Porque lo pido",
         .untilMs = kNow + 700 * kHour,
         .event = "When I move",
         .ifNot = "Nothing changes",
         .madeMs = kNow - 9 * kHour,
         .signedName = "Robin Ñ.",
         .signedFor = "a guardian",
         .signedMs = kNow - 8 * kHour,
         .backMs = kNow - kHour,
         .backHow = "said",
         .backWords = "Not any more",
         .uses = {{"Called Ana", kNow - 7 * kHour}}},
        {.id = "cb112233445566778899aabbccddeeff",
         .personId = kRobin,
         .to = "Ray",
         .what = "Where I am",
         .madeMs = kNow - 9 * kHour,
         .declinedMs = kNow - 8 * kHour},
        {.id = "cc112233445566778899aabbccddeeff", .personId = kRobin, .what = "My plan", .madeMs = kNow - 9 * kHour}};
    return out;
}

share::PersonOut nobodyYet()
{
    share::PersonOut out;
    out.person.id = kRobin;
    return out;
}

Json bundle(const share::PersonOut &out, std::int64_t nowMs = kNow)
{
    return Json::parse(share::fhirBundle(out, formOf, nowMs));
}

std::vector<Json> all(const Json &bundle, const std::string &type)
{
    std::vector<Json> found;
    for (const Json &entry : bundle.at("entry")) {
        if (entry["resource"]["resourceType"] == type)
            found.push_back(entry["resource"]);
    }
    return found;
}

std::string planAs(care::Plan plan)
{
    plan.sitting.clear(); // which editing session it was is this device's own affair
    return care::toJson(plan);
}

/// A clock of another place while it lives.
struct In {
    explicit In(const char *zone)
    {
        setenv("TZ", zone, 1);
        tzset();
    }
    ~In()
    {
        unsetenv("TZ");
        tzset();
    }
};

} // namespace

TEST(Fhir, IsWhatR4SaysItIs)
{
    test::R4Schema r4;
    EXPECT_THAT(r4.problems(bundle(robin())), IsEmpty());
    // for another's validator: tests/data/fhir-r4/validate.js
    if (const char *file = std::getenv("HANDRAIL_FHIR_SAMPLE"))
        std::ofstream(file) << share::fhirBundle(robin(), formOf, kNow);
    EXPECT_THAT(r4.problems(bundle(nobodyYet())), IsEmpty()) << "somebody of whom nothing is known";
    share::PersonOut gone = robin();
    gone.person.diedMs = kNow - kHour;
    gone.plans[0].templateId = "a template that is no more";
    gone.plans[1].sections.clear();
    EXPECT_THAT(r4.problems(bundle(gone)), IsEmpty());
}

TEST(Fhir, TheSchemaFindsWhatIsWrong)
{
    test::R4Schema r4;
    const Json good = bundle(robin());
    const auto wrong = [&](const char *pointer, const Json &value) {
        Json bad = good;
        bad[Json::json_pointer(pointer)] = value;
        return r4.problems(bad).size();
    };
    EXPECT_GT(wrong("/entry/0/resource/colour", "blue"), 0U) << "an element that R4 does not know";
    EXPECT_GT(wrong("/entry/0/resource/active", "yes"), 0U) << "a word for a yes or no";
    EXPECT_GT(wrong("/entry/0/resource/name", Json::array()), 0U) << "an empty list";
    EXPECT_GT(wrong("/timestamp", "2026-11-29 12:00"), 0U) << "a time that is none";
    EXPECT_GT(wrong("/type", "collected"), 0U) << "a code that is none";
    EXPECT_GT(wrong("/entry/0/fullUrl", "urn:uuid:00000000-0000-0000-0000-000000000000"), 0U)
        << "references that lead nowhere";
    Json lost = good;
    for (Json &entry : lost["entry"])
        entry["resource"].erase("status");
    EXPECT_GT(r4.problems(lost).size(), 8U) << "what must be there";
}

TEST(Fhir, WhatIsReadBackIsWhatWentIn)
{
    const share::PersonOut out = robin(), back = test::readBundle(bundle(out));
    EXPECT_EQ(care::toJson(back.person), care::toJson(out.person));
    EXPECT_EQ(back.person.id, out.person.id);
    ASSERT_EQ(back.plans.size(), out.plans.size());
    for (std::size_t i = 0; i < out.plans.size(); ++i) {
        EXPECT_EQ(planAs(back.plans[i]), planAs(out.plans[i]));
        EXPECT_EQ(back.plans[i].id, out.plans[i].id);
        EXPECT_EQ(back.plans[i].personId, kRobin);
    }
    ASSERT_EQ(back.circle.size(), out.circle.size());
    EXPECT_EQ(care::toJson(back.circle[0]), care::toJson(out.circle[0]));
    ASSERT_EQ(back.referrals.size(), out.referrals.size());
    for (std::size_t i = 0; i < out.referrals.size(); ++i)
        EXPECT_EQ(care::toJson(back.referrals[i]), care::toJson(out.referrals[i]));
    ASSERT_EQ(back.consents.size(), out.consents.size());
    for (std::size_t i = 0; i < out.consents.size(); ++i) {
        EXPECT_EQ(care::toJson(back.consents[i]), care::toJson(out.consents[i]));
        EXPECT_EQ(back.consents[i].id, out.consents[i].id);
    }
}

TEST(Fhir, VisitsComeBackWithTheirNotesAndWhatWasAddedToThem)
{
    const share::PersonOut out = robin(), back = test::readBundle(bundle(out));
    ASSERT_EQ(back.visits.size(), out.visits.size());
    for (std::size_t i = 0; i < out.visits.size(); ++i) {
        const share::VisitOut &one = back.visits[i], &was = out.visits[i];
        EXPECT_EQ(one.id, was.id);
        EXPECT_EQ(one.met, was.met);
        EXPECT_EQ(one.startedMs, was.startedMs);
        EXPECT_EQ(one.endedMs, was.endedMs);
        EXPECT_EQ(one.outcome, was.outcome);
        EXPECT_EQ(one.place, was.place);
        EXPECT_EQ(one.note, was.note);
        EXPECT_EQ(one.noteBy, was.noteBy);
        EXPECT_EQ(one.noteMs, was.noteMs);
        EXPECT_EQ(one.noteFinished, was.noteFinished);
        ASSERT_EQ(one.added.size(), was.added.size());
        for (std::size_t n = 0; n < was.added.size(); ++n) {
            EXPECT_EQ(one.added[n].text, was.added[n].text);
            EXPECT_EQ(one.added[n].why, was.added[n].why);
            EXPECT_EQ(one.added[n].by, was.added[n].by);
            EXPECT_EQ(one.added[n].wallMs, was.added[n].wallMs);
        }
    }
}

TEST(Fhir, OnlyThoseOfTheCircleLeaveWithWhomThePersonWantsUsToBeInTouch)
{
    share::PersonOut out = robin();
    out.circle.push_back(
        {.id = "ray", .personId = kRobin, .name = "Stranger Ray", .consent = false, .consentMs = kNow});
    out.circle.push_back({.id = "kit", .personId = kRobin, .name = "Stranger Kit"});
    out.circle.push_back(
        {.id = "wes", .personId = kRobin, .name = "Stranger Wes", .consent = true, .consentMs = kNow, .outMs = kNow});
    EXPECT_EQ(share::fhirBundle(out, formOf, kNow).find("Stranger"), std::string::npos);
    EXPECT_EQ(all(bundle(out), "RelatedPerson").size(), 1U);
    EXPECT_EQ(all(bundle(out), "CareTeam").at(0)["participant"].size(), 1U);
    out.circle.erase(out.circle.begin());
    EXPECT_TRUE(all(bundle(out), "CareTeam").empty()) << "a team of nobody is none";
}

TEST(Fhir, ATaskTellsWhereTheReferralStandsAndItsRequestWhetherAnybodyMayStillFulfilIt)
{
    struct Story {
        const char *answer, *arrived, *outcome;
        bool closed;
        const char *task, *request;
    };
    for (const Story &story : {Story{"", "", "", false, "requested", "active"},
                               {"no_answer", "", "", false, "requested", "active"},
                               {"accepted", "", "", false, "accepted", "active"},
                               {"waitlist", "", "", false, "on-hold", "active"},
                               {"needs_referral", "", "", false, "on-hold", "active"},
                               {"needs_documents", "", "", false, "on-hold", "active"},
                               {"full", "", "", false, "rejected", "revoked"},
                               {"would_not_take", "", "", false, "rejected", "revoked"},
                               {"declined", "", "", false, "cancelled", "revoked"},
                               {"accepted", "yes", "", true, "in-progress", "active"},
                               {"accepted", "no", "", false, "on-hold", "active"},
                               {"accepted", "no", "", true, "failed", "revoked"},
                               {"waitlist", "yes", "got_it", true, "completed", "completed"},
                               {"waitlist", "yes", "partly", true, "completed", "completed"},
                               {"accepted", "yes", "not", true, "failed", "revoked"},
                               {"accepted", "", "stopped", true, "cancelled", "revoked"}}) {
        share::PersonOut out = nobodyYet();
        out.referrals = {referral("bb112233445566778899aabbccddeeff")};
        out.referrals[0].answer = story.answer;
        out.referrals[0].arrived = story.arrived;
        out.referrals[0].outcome = story.outcome;
        out.referrals[0].closedMs = story.closed ? kNow : 0;
        const Json made = bundle(out);
        const std::string which = std::string(story.answer) + "/" + story.arrived + "/" + story.outcome;
        EXPECT_EQ(all(made, "Task").at(0)["status"], story.task) << which;
        EXPECT_EQ(all(made, "ServiceRequest").at(0)["status"], story.request) << which;
        EXPECT_EQ(all(made, "Task").at(0)["code"]["coding"][0]["code"], "fulfill");
    }
}

TEST(Fhir, IdsAreTheSameEachTimeAndEachStandsOnce)
{
    const auto urls = [](const Json &bundle) {
        std::vector<std::string> found;
        for (const Json &entry : bundle.at("entry"))
            found.push_back(entry["fullUrl"]);
        return found;
    };
    const auto first = urls(bundle(robin())), later = urls(bundle(robin(), kNow + 900 * kHour));
    EXPECT_EQ(first, later);
    EXPECT_EQ(std::set(first.begin(), first.end()).size(), first.size())
        << "two plans over one template name their lines alike";
    EXPECT_EQ(share::uuidOf(kRobin), "00112233-4455-6677-8899-aabbccddeeff");
    EXPECT_NE(share::uuidOf("r1"), share::uuidOf("r2"));
}

TEST(Fhir, TimesAreThoseOfThisDeviceWithTheirOffset)
{
    const auto stamp = [](const char *zone, std::int64_t ms) {
        const In there(zone);
        return bundle(nobodyYet(), ms)["timestamp"].get<std::string>();
    };
    EXPECT_EQ(stamp("America/Los_Angeles", 1'796'000'000'250), "2026-11-29T16:53:20.250-08:00");
    EXPECT_EQ(stamp("America/Los_Angeles", 1'783'000'000'000), "2026-07-02T06:46:40.000-07:00") << "in summer";
    EXPECT_EQ(stamp("Asia/Kolkata", 1'796'000'000'250), "2026-11-30T06:23:20.250+05:30");
    EXPECT_EQ(stamp("UTC", 1'796'000'000'250), "2026-11-30T00:53:20.250+00:00");
}

TEST(Fhir, AnyWordsStayWordsAndThePlanIsThereToReadWithoutOurExtensions)
{
    share::PersonOut out = robin();
    const std::string odd = "<b>\"Tom\" & \\ 🌊\n\xff</b>";
    out.plans[0].sections[0].items[0].text = odd;
    out.person.name = odd;
    const Json made = bundle(out);
    test::R4Schema r4;
    EXPECT_THAT(r4.problems(made), IsEmpty());
    EXPECT_EQ(all(made, "Patient").at(0)["name"][0]["text"], "<b>\"Tom\" & \\ 🌊\n\uFFFD</b>");
    const std::string div = all(made, "CarePlan").at(0)["text"]["div"];
    EXPECT_NE(div.find("&lt;b&gt;&quot;Tom&quot; &amp; \\ 🌊"), std::string::npos) << div;
    EXPECT_EQ(div.find("<b>"), std::string::npos);
    EXPECT_NE(div.find("<h2>People I can ask</h2><ol><li>Ana Sample, my sister, 555-0142</li></ol>"), std::string::npos)
        << div;
    EXPECT_NE(div.find("<p>Not a directive &lt;until&gt; it is signed</p>"), std::string::npos);
}

TEST(Fhir, GoalsStandInTheirPlanAndAsGoalsOfTheirOwn)
{
    const Json made = bundle(robin());
    ASSERT_EQ(all(made, "Goal").size(), 4U);
    const Json sleep = all(made, "Goal").at(0), card = all(made, "Goal").at(1);
    EXPECT_EQ(sleep["lifecycleStatus"], "active");
    EXPECT_EQ(sleep["target"][0]["dueDate"], "2026-12-01");
    EXPECT_EQ(sleep["target"][0]["measure"]["text"], "Six nights of seven");
    EXPECT_EQ(card["lifecycleStatus"], "completed");
    EXPECT_FALSE(card.contains("target")) << "'some day' is no day";
    EXPECT_EQ(all(made, "CarePlan").at(0)["goal"].size(), 2U);
}
