#include "fhirread.h"

#include <cstdio>
#include <ctime>
#include <map>

namespace handrail::test {
namespace {

using Json = nlohmann::json;

/// A value far inside, by JSON pointer; @p otherwise when it is not there.
template <typename T>
T at(const Json &j, const char *pointer, T otherwise = {})
{
    const Json::json_pointer path(pointer);
    return j.contains(path) ? j.at(path).get<T>() : otherwise;
}

std::string words(const Json &j, const char *pointer) { return at<std::string>(j, pointer); }
std::int64_t when(const Json &j, const char *pointer) { return wallMsOf(words(j, pointer)); }

std::vector<Json> own(const Json &j, const std::string &name)
{
    std::vector<Json> all;
    for (const Json &each : j.value("extension", Json::array())) {
        if (each.at("url") == share::kFhirOwn + name)
            all.push_back(each);
    }
    return all;
}

std::string ownWords(const Json &j, const std::string &name)
{
    const auto all = own(j, name);
    return all.empty() ? std::string()
                       : all.front().value("valueString", all.front().value("valueCode", std::string()));
}

std::int64_t ownWhen(const Json &j, const std::string &name)
{
    const auto all = own(j, name);
    return all.empty() ? 0 : when(all.front(), "/valueDateTime");
}

std::optional<bool> ownYesNo(const Json &j, const std::string &name)
{
    const auto all = own(j, name);
    return all.empty() ? std::nullopt : std::optional(all.front().at("valueBoolean").get<bool>());
}

std::string partOf(const Json &parts, const std::string &name)
{
    for (const Json &each : parts.at("extension")) {
        if (each.at("url") == name)
            return each.value("valueString", each.value("valueCode", each.value("valueDateTime", std::string())));
    }
    return {};
}

std::string plain(const std::string &base64)
{
    static const std::string kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    unsigned bits = 0;
    int have = 0;
    for (const char c : base64) {
        const auto place = kLetters.find(c);
        if (place == std::string::npos)
            break;
        bits = bits << 6 | static_cast<unsigned>(place);
        have += 6;
        if (have >= 8) {
            have -= 8;
            out += static_cast<char>(bits >> have & 0xffU);
        }
    }
    return out;
}

void readPatient(const Json &j, care::Person &person)
{
    person.id = words(j, "/identifier/0/value");
    person.name = words(j, "/name/0/text");
    person.language = words(j, "/communication/0/language/coding/0/code");
    person.phone = words(j, "/telecom/0/value");
    person.where = words(j, "/address/0/text");
    person.sinceMs = ownWhen(j, "since");
    person.diedMs = ownWhen(j, "death-written-down");
    person.message = ownYesNo(j, "leave-message");
}

care::Section &sectionOf(care::Plan &plan, const std::string &id)
{
    for (care::Section &each : plan.sections) {
        if (each.id == id)
            return each;
    }
    plan.sections.push_back({.id = id});
    return plan.sections.back();
}

care::Plan readPlan(const Json &j)
{
    care::Plan plan;
    plan.id = words(j, "/identifier/0/value");
    plan.templateId = words(j, "/category/0/coding/0/code");
    plan.language = words(j, "/language");
    plan.startedMs = when(j, "/created");
    plan.updatedMs = when(j, "/meta/lastUpdated");
    plan.agreedMs = ownWhen(j, "agreed");
    for (const Json &each : j.value("activity", Json::array())) {
        const Json &said = each.at("detail");
        care::Item item;
        item.id = ownWords(said, "item");
        item.text = words(said, "/description");
        item.detail = {.phone = ownWords(said, "phone"),
                       .where = words(said, "/location/display"),
                       .who = words(said, "/performer/0/display"),
                       .when = words(said, "/scheduledString"),
                       .done = said.at("status") == "completed",
                       .consent = ownYesNo(said, "may-be-called"),
                       .measure = ownWords(said, "measure"),
                       .progress = words(each, "/progress/0/text"),
                       .date = ownWords(said, "date"),
                       .barrier = ownWords(said, "barrier"),
                       .instead = ownWords(said, "instead")};
        item.used = ownYesNo(said, "used");
        item.helped = ownYesNo(said, "helped");
        sectionOf(plan, words(said, "/code/coding/0/code")).items.push_back(std::move(item));
    }
    for (const Json &each : own(j, "section"))
        sectionOf(plan, partOf(each, "id")).state =
            partOf(each, "state") == "skipped" ? care::SectionState::Skipped : care::SectionState::Declined;
    return plan;
}

care::Contact readRelated(const Json &j, const std::string &personId)
{
    care::Contact contact;
    contact.id = words(j, "/identifier/0/value");
    contact.personId = personId;
    contact.name = words(j, "/name/0/text");
    contact.relation = words(j, "/relationship/0/text");
    for (const Json &way : j.value("telecom", Json::array()))
        (way.at("system") == "phone" ? contact.phone : contact.other) = way.at("value");
    contact.mayKnow = ownWords(j, "may-know");
    contact.consent = true;
    contact.consentMs = ownWhen(j, "said-yes");
    return contact;
}

share::VisitOut readVisit(const Json &j)
{
    return {.id = words(j, "/identifier/0/value"),
            .startedMs = when(j, "/period/start"),
            .endedMs = when(j, "/period/end"),
            .outcome = ownWords(j, "outcome"),
            .place = words(j, "/location/0/location/display")};
}

void readNote(const Json &j, share::VisitOut &visit)
{
    const std::string text = plain(words(j, "/content/0/attachment/data")), by = words(j, "/author/0/display");
    if (j.contains("relatesTo")) {
        visit.added.push_back({text, words(j, "/description"), by, when(j, "/date")});
        return;
    }
    visit.note = text;
    visit.noteBy = by;
    visit.noteMs = when(j, "/date");
    visit.noteFinished = j.at("docStatus") == "final";
}

care::Referral readRequest(const Json &j, const std::string &personId)
{
    care::Referral referral;
    referral.id = words(j, "/identifier/0/value");
    referral.personId = personId;
    referral.serviceName = words(j, "/performer/0/display");
    referral.serviceId = words(j, "/performer/0/identifier/value");
    referral.madeMs = when(j, "/authoredOn");
    referral.why = words(j, "/reasonCode/0/text");
    referral.agreed = words(j, "/note/0/text");
    referral.how = ownWords(j, "how");
    referral.who = ownWords(j, "who");
    referral.when = ownWords(j, "when");
    return referral;
}

void readTask(const Json &j, care::Referral &referral)
{
    referral.barrierWords = words(j, "/statusReason/text");
    referral.answer = ownWords(j, "answer");
    referral.arrived = ownWords(j, "arrived");
    referral.outcome = ownWords(j, "outcome");
    referral.outcomeWords = words(j, "/output/0/valueString");
    referral.next = ownWords(j, "next");
    referral.closedMs = when(j, "/executionPeriod/end");
    for (const Json &each : own(j, "barrier")) {
        referral.barriers.push_back(partOf(each, "what"));
        if (const std::string answer = partOf(each, "answer"); !answer.empty())
            referral.answers[referral.barriers.back()] = answer;
    }
    for (const Json &each : own(j, "contact"))
        referral.contacts.push_back({partOf(each, "how"), partOf(each, "words"), wallMsOf(partOf(each, "when"))});
}

care::Consent readConsent(const Json &j, const std::string &personId)
{
    care::Consent consent;
    consent.id = words(j, "/identifier/0/value");
    consent.personId = personId;
    consent.language = words(j, "/language");
    consent.general = ownYesNo(j, "general").value_or(false);
    consent.from = words(j, "/organization/0/display");
    consent.to = words(j, "/provision/actor/0/reference/display");
    consent.what = words(j, "/provision/code/0/text");
    consent.purpose = words(j, "/provision/purpose/0/display");
    consent.untilMs = when(j, "/provision/period/end");
    consent.event = ownWords(j, "ends-with");
    consent.ifNot = ownWords(j, "if-not-signed");
    consent.madeMs = ownWhen(j, "made");
    consent.signedName = ownWords(j, "signed-name");
    consent.signedFor = ownWords(j, "signed-for");
    consent.signedMs = when(j, "/verification/0/verificationDate");
    consent.declinedMs = at<std::string>(j, "/provision/type") == "deny" ? when(j, "/dateTime") : 0;
    for (const Json &each : own(j, "taken-back")) {
        consent.backMs = wallMsOf(partOf(each, "when"));
        consent.backHow = partOf(each, "how");
        consent.backWords = partOf(each, "words");
    }
    for (const Json &each : own(j, "shared"))
        consent.uses.push_back({partOf(each, "words"), wallMsOf(partOf(each, "when"))});
    return consent;
}

} // namespace

std::int64_t wallMsOf(const std::string &time)
{
    std::tm day{};
    int ms = 0, hours = 0, minutes = 0;
    char sign = '+';
    if (std::sscanf(time.c_str(), "%d-%d-%dT%d:%d:%d.%d%c%d:%d", &day.tm_year, &day.tm_mon, &day.tm_mday, &day.tm_hour,
                    &day.tm_min, &day.tm_sec, &ms, &sign, &hours, &minutes)
        != 10)
        return 0;
    day.tm_year -= 1900;
    day.tm_mon -= 1;
    const std::int64_t offset = (hours * 60 + minutes) * 60LL * (sign == '-' ? -1 : 1);
    return (static_cast<std::int64_t>(timegm(&day)) - offset) * 1000 + ms;
}

share::PersonOut readBundle(const Json &bundle)
{
    share::PersonOut out;
    std::map<std::string, std::string> ids; // by urn, of requests and visits
    for (const Json &entry : bundle.at("entry")) {
        const Json &j = entry.at("resource");
        const std::string type = j.at("resourceType");
        ids[entry.at("fullUrl")] = words(j, "/identifier/0/value");
        if (type == "Patient") {
            readPatient(j, out.person);
        } else if (type == "CarePlan") {
            out.plans.push_back(readPlan(j));
            out.plans.back().personId = ids[words(j, "/subject/reference")];
        } else if (type == "RelatedPerson") {
            out.circle.push_back(readRelated(j, ids[words(j, "/patient/reference")]));
        } else if (type == "Encounter") {
            out.visits.push_back(readVisit(j));
        } else if (type == "DocumentReference") {
            if (!j.contains("context") && !j.contains("relatesTo")) {
                const std::string id = words(j, "/identifier/0/value");
                out.visits.push_back({.id = id.substr(0, id.rfind('/')), .met = false});
            }
            readNote(j, out.visits.back());
        } else if (type == "ServiceRequest") {
            out.referrals.push_back(readRequest(j, ids[words(j, "/subject/reference")]));
            out.referrals.back().visitId = ids[words(j, "/encounter/reference")];
        } else if (type == "Task") {
            for (care::Referral &each : out.referrals) {
                if (each.id == ids[words(j, "/focus/reference")])
                    readTask(j, each);
            }
        } else if (type == "Consent") {
            out.consents.push_back(readConsent(j, ids[words(j, "/patient/reference")]));
        }
    }
    return out;
}

} // namespace handrail::test
