// Referrals and consents as FHIR: ServiceRequest with its Task, Consent.
#include "share/fhirparts.h"

#include <algorithm>

namespace handrail::share::fhir {
namespace {

using care::Referral;

/// What has become of a referral so far, as Task.status has it. What is known of the person goes before what the
/// service said.
const char *taskStatus(const Referral &referral)
{
    if (referral.outcome == "got_it" || referral.outcome == "partly")
        return "completed";
    if (referral.outcome == "stopped")
        return "cancelled";
    if (referral.outcome == "not")
        return "failed";
    if (referral.arrived == "yes")
        return "in-progress";
    if (referral.arrived == "no")
        return referral.closedMs != 0 ? "failed" : "on-hold";
    if (referral.answer == "accepted")
        return "accepted";
    if (referral.answer == "full" || referral.answer == "would_not_take")
        return "rejected";
    if (referral.answer == "declined")
        return "cancelled";
    if (referral.answer == "waitlist" || referral.answer == "needs_referral" || referral.answer == "needs_documents")
        return "on-hold";
    return "requested";
}

/// A request stands as long as somebody may still fulfil it.
const char *requestStatus(const std::string &task)
{
    if (task == "completed")
        return "completed";
    return task == "cancelled" || task == "failed" || task == "rejected" ? "revoked" : "active";
}

Json service(const Referral &referral)
{
    Json service = display(referral.serviceName);
    if (!referral.serviceId.empty())
        service["identifier"] = Json{{"system", std::string(kFhirOwn) + "service"}, {"value", referral.serviceId}};
    return service;
}

std::int64_t lastMs(const Referral &referral)
{
    std::int64_t last = std::max(referral.madeMs, referral.closedMs);
    for (const care::ReferralContact &each : referral.contacts)
        last = std::max(last, each.wallMs);
    return last;
}

Json task(const PersonOut &out, const Referral &referral)
{
    Json task = resource("Task", referral.id + "/task");
    task["status"] = taskStatus(referral);
    if (!referral.barrierWords.empty())
        task["statusReason"] = text(referral.barrierWords);
    task["intent"] = "order";
    task["code"] = codeable(coding("http://hl7.org/fhir/CodeSystem/task-code", "fulfill"));
    task["focus"] = reference(referral.id);
    task["for"] = reference(out.person.id);
    if (referral.closedMs != 0)
        task["executionPeriod"] = Json{{"end", timeOf(referral.closedMs)}};
    putTime(task, "authoredOn", referral.madeMs);
    putTime(task, "lastModified", lastMs(referral));
    task["owner"] = service(referral);
    if (!referral.outcome.empty() || !referral.outcomeWords.empty()) {
        Json came{{"type", codeable(ownCoding("output", "outcome"))}};
        if (referral.outcomeWords.empty())
            came["valueCode"] = referral.outcome;
        else
            came["valueString"] = referral.outcomeWords;
        task["output"] = Json::array({std::move(came)});
    }
    extendCode(task, "outcome", referral.outcome);
    extendCode(task, "answer", referral.answer);
    extendCode(task, "arrived", referral.arrived);
    extend(task, "next", referral.next);
    for (const std::string &barrier : referral.barriers) {
        const auto answer = referral.answers.find(barrier);
        extendParts(task, "barrier",
                    Json::array({part("what", "valueCode", barrier),
                                 part("answer", "valueString",
                                      answer == referral.answers.end() ? std::string() : answer->second)}));
    }
    for (const care::ReferralContact &each : referral.contacts)
        extendParts(
            task, "contact",
            Json::array({part("how", "valueCode", each.how), part("words", "valueString", each.words),
                         part("when", "valueDateTime", each.wallMs != 0 ? timeOf(each.wallMs) : std::string())}));
    return task;
}

const char *consentStatus(const std::string &state)
{
    return state == "given" ? "active" : state == "declined" ? "rejected" : state == "draft" ? "proposed" : "inactive";
}

Json provision(const care::Consent &consent)
{
    Json said{{"type", consent.declinedMs != 0 ? "deny" : "permit"}};
    if (consent.untilMs != 0)
        said["period"] = Json{{"end", timeOf(consent.untilMs)}};
    if (!consent.to.empty()) // who gets it: information recipient
        said["actor"] = Json::array(
            {Json{{"role", codeable(coding("http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "IRCP"))},
                  {"reference", display(consent.to)}}});
    if (!consent.purpose.empty())
        said["purpose"] = Json::array({display(consent.purpose)});
    if (!consent.what.empty())
        said["code"] = Json::array({text(consent.what)});
    return said;
}

} // namespace

void addReferral(Bundle &bundle, const PersonOut &out, const Referral &referral)
{
    Json request = resource("ServiceRequest", referral.id);
    request["status"] = requestStatus(taskStatus(referral));
    request["intent"] = "order";
    request["category"] = Json::array(
        {codeable(coding("http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes",
                         "sdoh-category-unspecified"))});
    request["subject"] = reference(out.person.id);
    if (std::ranges::any_of(out.visits,
                            [&](const VisitOut &visit) { return visit.met && visit.id == referral.visitId; }))
        request["encounter"] = reference(referral.visitId);
    putTime(request, "authoredOn", referral.madeMs);
    request["performer"] = Json::array({service(referral)});
    if (!referral.why.empty())
        request["reasonCode"] = Json::array({text(referral.why)});
    if (!referral.agreed.empty())
        request["note"] = Json::array({text(referral.agreed)});
    extendCode(request, "how", referral.how);
    extend(request, "who", referral.who);
    extendCode(request, "when", referral.when);
    bundle.add(referral.id, std::move(request));
    bundle.add(referral.id + "/task", task(out, referral));
}

void addConsent(Bundle &bundle, const PersonOut &out, const care::Consent &consent, std::int64_t nowMs)
{
    Json said = resource("Consent", consent.id);
    put(said, "language", consent.language);
    said["status"] = consentStatus(care::consentState(consent, nowMs));
    said["scope"] = codeable(coding("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy"));
    said["category"] = Json::array({codeable(coding("http://loinc.org", "59284-0"))});
    said["patient"] = reference(out.person.id);
    putTime(said, "dateTime",
            std::max({consent.signedMs, consent.declinedMs,
                      consent.signedMs + consent.declinedMs == 0 ? consent.madeMs : 0}));
    said["performer"] = Json::array({reference(out.person.id)});
    if (!consent.from.empty())
        said["organization"] = Json::array({display(consent.from)});
    // whose elements it names
    said["policy"] = Json::array({Json{{"uri", "https://www.ecfr.gov/current/title-42/section-2.31"}}});
    if (consent.signedMs != 0)
        said["verification"] = Json::array({Json{{"verified", true},
                                                 {"verifiedWith", reference(out.person.id)},
                                                 {"verificationDate", timeOf(consent.signedMs)}}});
    said["provision"] = provision(consent);
    extendTime(said, "made", consent.madeMs);
    extendYesNo(said, "general", consent.general ? std::optional(true) : std::nullopt);
    extend(said, "ends-with", consent.event);
    extend(said, "if-not-signed", consent.ifNot);
    extend(said, "signed-name", consent.signedName);
    extend(said, "signed-for", consent.signedFor);
    if (consent.backMs != 0)
        extendParts(
            said, "taken-back",
            Json::array({part("when", "valueDateTime", timeOf(consent.backMs)),
                         part("how", "valueCode", consent.backHow), part("words", "valueString", consent.backWords)}));
    for (const care::ConsentUse &each : consent.uses)
        extendParts(
            said, "shared",
            Json::array({part("words", "valueString", each.words),
                         part("when", "valueDateTime", each.wallMs != 0 ? timeOf(each.wallMs) : std::string())}));
    bundle.add(consent.id, std::move(said));
}

} // namespace handrail::share::fhir
