#include "care/circle.h"

#include "care/json.h"

#include <algorithm>
#include <array>
#include <utility>

namespace handrail::care {
namespace {

using detail::Json;

constexpr std::array kKnown{"kind",    "name",    "relation",  "phone",  "other",
                            "mayKnow", "consent", "consentMs", "origin", "outMs"};
constexpr std::string_view kOrigin = "circle/";

bool blank(const std::string &text) { return text.find_first_not_of(" \t\r\n") == std::string::npos; }

/// Names are compared by their ASCII letters folded: the same person written 'ana Sample' and 'Ana Sample'.
std::string folded(std::string name)
{
    for (char &c : name) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return name;
}

bool sameOne(const std::string &name, const std::string &phone, const std::string &otherName,
             const std::string &otherPhone)
{
    return folded(name) == folded(otherName) && (phone == otherPhone || phone.empty() || otherPhone.empty());
}

bool same(const Item &a, const Item &b) { return sameOne(a.text, a.detail.phone, b.text, b.detail.phone); }

/// Adds @p item unless somebody like it is there; a number that was missing is filled in.
void put(std::vector<Item> &found, Item item)
{
    const auto before = std::ranges::find_if(found, [&](const Item &other) { return same(other, item); });
    if (before == found.end())
        found.push_back(std::move(item));
    else if (before->detail.phone.empty())
        before->detail.phone = item.detail.phone;
}

storage::Result<Contact> contactOfRecord(const vault::Record &record)
{
    if (record.kind != "circle")
        return storage::Failure{storage::FailureKind::NotFound, "circle"};
    auto contact = contactFromJson(record.body);
    if (contact && contact.value().name.empty())
        return storage::Failure{storage::FailureKind::Damaged, "circle"};
    if (contact) {
        contact.value().id = record.id;
        contact.value().personId = record.personId;
    }
    return contact;
}

} // namespace

std::string circleDraft(const std::string &contactId) { return "draft/circle/" + contactId; }
std::string personDraft(const std::string &personId) { return "draft/person/" + personId; }

Contact consented(Contact contact, std::optional<bool> consent, std::int64_t nowMs)
{
    if (contact.consent != consent) {
        contact.consent = consent;
        contact.consentMs = consent ? nowMs : 0;
    }
    return contact;
}

Contact named(Contact contact)
{
    if (!blank(contact.name))
        return contact;
    if (!blank(contact.relation)) {
        contact.name = std::exchange(contact.relation, {}); // or the list would say it twice
        return contact;
    }
    for (const std::string *words : {&contact.phone, &contact.other, &contact.mayKnow}) {
        if (!blank(*words)) {
            contact.name = *words;
            break;
        }
    }
    return contact;
}

std::string toJson(const Contact &contact)
{
    Json j = detail::startFrom(contact.rest);
    j["kind"] = "circle";
    j["name"] = contact.name;
    j["relation"] = contact.relation;
    j["phone"] = contact.phone;
    j["other"] = contact.other;
    j["mayKnow"] = contact.mayKnow;
    if (contact.consent)
        j["consent"] = *contact.consent;
    j["consentMs"] = contact.consentMs;
    j["origin"] = contact.origin;
    j["outMs"] = contact.outMs;
    return detail::write(j);
}

storage::Result<Contact> contactFromJson(const std::string &json)
{
    const Json j = detail::parseObject(json);
    Contact contact;
    contact.name = detail::text(j, "name");
    if (detail::text(j, "kind") != "circle")
        return storage::Failure{storage::FailureKind::Damaged, "circle"};
    contact.relation = detail::text(j, "relation");
    contact.phone = detail::text(j, "phone");
    contact.other = detail::text(j, "other");
    contact.mayKnow = detail::text(j, "mayKnow");
    contact.consent = detail::yesNo(j, "consent");
    contact.consentMs = detail::whole(j, "consentMs");
    contact.origin = detail::text(j, "origin");
    contact.outMs = detail::whole(j, "outMs");
    contact.rest = detail::unknown(j, kKnown);
    return contact;
}

storage::Result<Contact> CircleRepository::keep(Contact contact)
{
    if (blank(contact.name))
        return storage::Failure{storage::FailureKind::BadInput, "name"};
    vault::Record record;
    record.id = contact.id;
    record.personId = contact.personId;
    record.kind = "circle";
    record.body = toJson(contact);
    auto kept = m_records.append(std::move(record));
    if (!kept)
        return kept.failure();
    contact.id = kept.value().id;
    return contact;
}

storage::Result<Reading<Contact>> CircleRepository::of(const std::string &personId)
{
    auto heads = m_records.heads("circle", personId);
    if (!heads)
        return heads.failure();
    Reading<Contact> reading;
    for (auto head = heads.value().rbegin(); head != heads.value().rend(); ++head) {
        auto contact = contactOfRecord(*head);
        if (!contact)
            ++reading.unreadable;
        else if (contact.value().outMs == 0)
            reading.found.push_back(std::move(contact.value()));
    }
    std::ranges::stable_sort(reading.found, {}, &Contact::name); // an edit does not move anybody
    return reading;
}

storage::Result<Contact> CircleRepository::load(const std::string &id)
{
    auto head = m_records.head(id);
    if (!head)
        return head.failure();
    return contactOfRecord(head.value());
}

Item itemOf(const Contact &contact)
{
    Item item{.text = contact.name};
    item.detail.phone = contact.phone;
    item.detail.consent = contact.consent;
    item.detail.origin = std::string(kOrigin) + contact.id;
    return item;
}

const Contact *contactOf(const std::vector<Contact> &circle, const Item &item)
{
    auto found = std::ranges::find_if(
        circle, [&](const Contact &c) { return item.detail.origin == std::string(kOrigin) + c.id; });
    if (found == circle.end())
        found = std::ranges::find_if(
            circle, [&](const Contact &c) { return sameOne(c.name, c.phone, item.text, item.detail.phone); });
    return found == circle.end() ? nullptr : &*found;
}

bool differs(const Contact &contact, const Item &item)
{
    return contact.name != item.text || contact.phone != item.detail.phone || contact.consent != item.detail.consent;
}

Contact contactFrom(Contact contact, const Item &item, std::int64_t nowMs)
{
    contact.name = item.text;
    contact.phone = item.detail.phone;
    if (contact.id.empty() && !item.detail.origin.starts_with(kOrigin))
        contact.origin = item.detail.origin;
    return consented(std::move(contact), item.detail.consent, nowMs);
}

std::vector<Item> proposed(const std::vector<Contact> &circle, const std::vector<Plan> &plans, const Plan &open,
                           const std::string &sectionId,
                           const std::function<bool(const std::string &, const std::string &)> &isContact)
{
    static const Section kNone;
    const Section *here = open.section(sectionId);
    here = here ? here : &kNone;
    const auto leftOut = [&](const Item &item) {
        const Contact *known = contactOf(circle, item);
        return item.detail.consent == false || (known && known->consent == false)
            || std::ranges::any_of(here->items, [&](const Item &have) {
                   return same(have, item) || (!item.detail.origin.empty() && have.detail.origin == item.detail.origin);
               });
    };
    std::vector<Item> found;
    for (const Contact &contact : circle) {
        if (contact.personId == open.personId && !leftOut(itemOf(contact)))
            put(found, itemOf(contact));
    }
    for (const Plan &stored : plans) {
        if (stored.personId != open.personId)
            continue;
        const Plan &plan = stored.id == open.id ? open : stored; // what is open is newer than what is stored
        for (const Section &section : plan.sections) {
            if ((&plan == &open && section.id == sectionId) || !isContact(plan.templateId, section.id))
                continue;
            for (const Item &item : section.items) {
                if (!item.example.empty() || leftOut(item))
                    continue;
                Item picked{.text = item.text, .detail = item.detail};
                if (!picked.detail.origin.starts_with(kOrigin))
                    picked.detail.origin = std::string(kOrigin) + item.id;
                picked.detail.barrier.clear(); // those belong to the plan they were said in
                picked.detail.instead.clear();
                put(found, std::move(picked));
            }
        }
    }
    return found;
}

} // namespace handrail::care
