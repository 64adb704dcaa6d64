#include "care/referralrepository.h"

#include "care/ids.h"
#include "care/json.h"

#include <algorithm>
#include <unordered_set>

namespace handrail::care {

vault::Entry referralEntry(const Referral &referral, const storage::Moment &now)
{
    vault::Entry entry;
    entry.id = newId();
    entry.visitId = referral.visitId;
    entry.kind = kReferralKind;
    entry.at = now;
    entry.body =
        detail::write({{"of", referral.serviceName}, {"what", referral.answer}, {kReferralKind, toJson(referral)}});
    return entry;
}

std::pair<std::string, std::string> referralState(const Referral &referral)
{
    return {kReferralSlots + referral.id, isOpen(referral) ? toStateJson(referral) : std::string()};
}

storage::Outcome ReferralRepository::save(const Referral &referral)
{
    if (referral.personId.empty())
        return storage::Failure{storage::FailureKind::BadInput, "whose"};
    vault::Record record;
    // The record's id is the store's to give: it is found again by the referral's own.
    if (const auto heads = m_records.heads(kReferralKind, referral.personId); !heads) {
        return heads.failure();
    } else {
        for (const vault::Record &head : heads.value()) {
            const auto kept = referralFromJson(head.body);
            if (kept && kept.value().id == referral.id)
                record.id = head.id;
        }
    }
    record.personId = referral.personId;
    record.kind = kReferralKind;
    record.body = toJson(referral);
    const auto written = m_records.append(std::move(record));
    return written ? m_journal.dropState(kReferralSlots + referral.id) : storage::Outcome(written.failure());
}

storage::Outcome ReferralRepository::saveOnVisit(const Referral &referral, const storage::Moment &now)
{
    if (const storage::Outcome written = m_journal.append(referralEntry(referral, now)); !written)
        return written;
    const auto [slot, json] = referralState(referral);
    return json.empty() ? m_journal.dropState(slot) : m_journal.keepState(slot, json);
}

storage::Result<std::vector<Referral>> ReferralRepository::ofVisit(const std::string &visitId)
{
    const auto entries = m_journal.entries(visitId);
    if (!entries)
        return entries.failure();
    std::vector<Referral> all;
    for (const vault::Entry &entry : entries.value()) {
        // it may be a stranger's: it stands in its visit, marked, and changes no referral
        if (entry.kind != kReferralKind || entry.unproven)
            continue;
        auto kept = referralFromJson(detail::text(detail::parseObject(entry.body), kReferralKind));
        if (!kept) // a person's own: the visit holds no more than that it was made
            continue;
        const auto before = std::ranges::find(all, kept.value().id, &Referral::id);
        if (before == all.end())
            all.push_back(std::move(kept.value()));
        else
            *before = joined(*before, std::move(kept.value())); // the newest stands last
    }
    return all;
}

void ReferralRepository::readWords(Referral &referral)
{
    const auto all = ofVisit(referral.visitId);
    if (!all)
        return; // locked: the marks alone
    if (const auto words = std::ranges::find(all.value(), referral.id, &Referral::id); words != all.value().end())
        referral = *words;
}

storage::Result<Reading<Referral>> ReferralRepository::open()
{
    Reading<Referral> reading;
    const auto slots = m_journal.states(kReferralSlots);
    if (!slots)
        return slots.failure();
    std::unordered_set<std::string> seen;
    for (const auto &[slot, json] : slots.value()) {
        auto referral = referralFromJson(json);
        if (!referral) {
            ++reading.unreadable;
            continue;
        }
        readWords(referral.value());
        if (isOpen(referral.value()) && seen.insert(referral.value().id).second)
            reading.found.push_back(std::move(referral.value()));
    }
    const auto heads = m_records.heads(kReferralKind);
    if (!heads) {
        if (heads.failure().kind == storage::FailureKind::Locked)
            return reading;
        return heads.failure();
    }
    for (const vault::Record &head : heads.value()) {
        auto referral = referralFromJson(head.body);
        reading.unreadable += !referral || head.newerDamaged;
        if (!referral || !isOpen(referral.value()))
            continue;
        referral.value().personId = head.personId;
        // Set down as a person's, and killed before its slot of the visit went: the person's is the newer.
        std::erase_if(reading.found, [&](const Referral &r) { return r.id == referral.value().id; });
        reading.found.push_back(std::move(referral.value()));
    }
    return reading;
}

storage::Result<Reading<Referral>> ReferralRepository::ofPerson(const std::string &personId)
{
    const auto heads = m_records.heads(kReferralKind, personId);
    if (!heads)
        return heads.failure();
    Reading<Referral> reading;
    for (const vault::Record &head : heads.value()) {
        auto referral = referralFromJson(head.body);
        reading.unreadable += !referral || head.newerDamaged;
        if (referral) {
            referral.value().personId = head.personId;
            reading.found.push_back(std::move(referral.value()));
        }
    }
    return reading;
}

std::string referralDraft(const std::string &key) { return "referral/" + key; }

} // namespace handrail::care
