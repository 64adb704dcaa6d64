#include "share/fhirparts.h"

namespace handrail::share {

std::string fhirBundle(const PersonOut &out, const FormOf &form, std::int64_t nowMs)
{
    using namespace fhir;
    Bundle bundle;
    addPatient(bundle, out);
    addCircle(bundle, out);
    for (const care::Plan &plan : out.plans)
        addPlan(bundle, out, plan, form ? form(plan.templateId, plan.language) : nullptr);
    for (const VisitOut &visit : out.visits)
        addVisit(bundle, out, visit);
    for (const care::Referral &referral : out.referrals)
        addReferral(bundle, out, referral);
    for (const care::Consent &consent : out.consents)
        addConsent(bundle, out, consent, nowMs);
    Json whole{{"resourceType", "Bundle"}, {"id", uuidOf(out.person.id + "/" + std::to_string(nowMs))}};
    // What another program keeps of it is not for everybody there.
    whole["meta"] =
        Json{{"security", Json::array({coding("http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "R")})}};
    put(whole, "language", out.person.language);
    whole["identifier"] =
        Json{{"system", "urn:ietf:rfc:3986"}, {"value", urn(out.person.id + "/" + std::to_string(nowMs))}};
    whole["type"] = "collection";
    whole["timestamp"] = timeOf(nowMs);
    whole["entry"] = std::move(bundle.entries);
    return whole.dump(2, ' ', false, Json::error_handler_t::replace);
}

} // namespace handrail::share
