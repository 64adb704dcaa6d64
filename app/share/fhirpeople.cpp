// People and visits as FHIR: Patient, RelatedPerson, CareTeam, Encounter, DocumentReference.
#include "share/fhirparts.h"

#include <algorithm>

namespace handrail::share::fhir {
namespace {

constexpr const char *kActCode = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

Json attachment(const std::string &words, std::int64_t wallMs)
{
    Json file{{"contentType", "text/plain; charset=utf-8"}, {"data", base64(words)}};
    putTime(file, "creation", wallMs);
    return Json::array({Json{{"attachment", std::move(file)}}});
}

Json note(const PersonOut &out, const VisitOut &visit, const std::string &id, const std::string &words,
          const std::string &by, std::int64_t wallMs)
{
    Json note = resource("DocumentReference", id);
    note["status"] = "current";
    note["subject"] = reference(out.person.id);
    putTime(note, "date", wallMs);
    if (!by.empty())
        note["author"] = Json::array({display(by)});
    note["content"] = attachment(words, wallMs);
    if (visit.met)
        note["context"] = Json{{"encounter", Json::array({reference(visit.id)})}};
    return note;
}

void addNotes(Bundle &bundle, const PersonOut &out, const VisitOut &visit)
{
    if (visit.noteMs == 0 || visit.note.empty())
        return;
    const std::string id = visit.id + "/note";
    Json whole = note(out, visit, id, visit.note, visit.noteBy, visit.noteMs);
    whole["docStatus"] = visit.noteFinished ? "final" : "preliminary";
    bundle.add(id, std::move(whole));
    int number = 0;
    for (const AddedWords &each : visit.added) {
        if (each.text.empty())
            continue;
        const std::string addedId = id + "/" + std::to_string(++number);
        Json added = note(out, visit, addedId, each.text, each.by, each.wallMs);
        added["docStatus"] = "final";
        added["relatesTo"] = Json::array({Json{{"code", "appends"}, {"target", reference(id)}}});
        put(added, "description", each.why);
        bundle.add(addedId, std::move(added));
    }
}

} // namespace

bool leaves(const care::Contact &contact)
{
    return contact.consent == true && contact.outMs == 0 && !contact.name.empty();
}

std::string careTeamId(const PersonOut &out)
{
    return std::ranges::any_of(out.circle, leaves) ? out.person.id + "/team" : std::string();
}

void addPatient(Bundle &bundle, const PersonOut &out)
{
    const care::Person &person = out.person;
    Json patient = resource("Patient", person.id);
    put(patient, "language", person.language);
    patient["active"] = person.diedMs == 0;
    if (!person.name.empty())
        patient["name"] = Json::array({text(person.name)});
    if (!person.phone.empty())
        patient["telecom"] = Json::array({phone(person.phone)});
    if (!person.where.empty())
        patient["address"] = Json::array({text(person.where)});
    if (person.diedMs != 0)
        patient["deceasedBoolean"] = true;
    if (!person.language.empty())
        patient["communication"] = Json::array(
            {Json{{"language", codeable(coding("urn:ietf:bcp:47", person.language))}, {"preferred", true}}});
    extendTime(patient, "since", person.sinceMs);
    extendTime(patient, "death-written-down", person.diedMs);
    extendYesNo(patient, "leave-message", person.message);
    bundle.add(person.id, std::move(patient));
}

void addCircle(Bundle &bundle, const PersonOut &out)
{
    Json members = Json::array();
    for (const care::Contact &contact : out.circle) {
        if (!leaves(contact))
            continue;
        Json related = resource("RelatedPerson", contact.id);
        related["active"] = true;
        related["patient"] = reference(out.person.id);
        if (!contact.relation.empty())
            related["relationship"] = Json::array({text(contact.relation)});
        related["name"] = Json::array({text(contact.name)});
        Json ways = Json::array();
        if (!contact.phone.empty())
            ways.push_back(phone(contact.phone));
        if (!contact.other.empty())
            ways.push_back(Json{{"system", "other"}, {"value", contact.other}});
        put(related, "telecom", std::move(ways));
        extend(related, "may-know", contact.mayKnow);
        extendTime(related, "said-yes", contact.consentMs);
        bundle.add(contact.id, std::move(related));
        Json member = Json::object();
        if (!contact.relation.empty())
            member["role"] = Json::array({text(contact.relation)});
        member["member"] = reference(contact.id);
        members.push_back(std::move(member));
    }
    const std::string team = careTeamId(out);
    if (team.empty())
        return;
    Json all = resource("CareTeam", team);
    all["status"] = out.person.diedMs == 0 ? "active" : "inactive";
    all["subject"] = reference(out.person.id);
    all["participant"] = std::move(members);
    bundle.add(team, std::move(all));
}

void addVisit(Bundle &bundle, const PersonOut &out, const VisitOut &visit)
{
    if (visit.met) {
        Json encounter = resource("Encounter", visit.id);
        encounter["status"] = visit.endedMs != 0 ? "finished" : "in-progress";
        encounter["class"] = coding(kActCode, "FLD"); // out where people are
        encounter["subject"] = reference(out.person.id);
        Json period = Json::object();
        putTime(period, "start", visit.startedMs);
        putTime(period, "end", visit.endedMs);
        put(encounter, "period", std::move(period));
        if (!visit.place.empty())
            encounter["location"] = Json::array({Json{{"location", display(visit.place)}}});
        extendCode(encounter, "outcome", visit.outcome);
        bundle.add(visit.id, std::move(encounter));
    }
    addNotes(bundle, out, visit);
}

} // namespace handrail::share::fhir
