#include "care/visitgiving.h"

#include "care/followuprepository.h"
#include "care/referralrepository.h"
#include "vault/vault.h"

#include <optional>

namespace handrail::care {
namespace {

constexpr std::int64_t kHourMs = 3'600'000;

storage::Result<Person> whoeverDied(vault::RecordStore &records, const std::string &personId)
{
    const auto head = records.head(personId);
    auto person = head ? personFromJson(head.value().body) : storage::Result<Person>(head.failure());
    if (person)
        person.value().id = personId;
    return person;
}

/// The follow-ups that a visit proposed, as the person's.
storage::Outcome addFollowUps(FollowUpRepository &followUps, const VisitGiving &giving,
                              std::vector<vault::Record> &theirs, std::vector<std::string> &slots)
{
    const auto waits = followUps.waiting();
    if (!waits)
        return waits.failure();
    for (const Waiting &one : waits.value()) {
        if (!one.recordId.empty() || one.visitId != giving.visitId)
            continue;
        const FollowUp followUp{.personId = giving.personId,
                                .visitId = one.visitId,
                                .visitOutcome = one.visitOutcome,
                                .sinceMs = one.dueMs - one.hours * kHourMs,
                                .hours = one.hours,
                                .dueMs = one.dueMs,
                                .closedMs = giving.died ? giving.nowMs : 0};
        vault::Record &record = theirs.emplace_back();
        record.personId = giving.personId;
        record.kind = kFollowUpKind;
        record.body = toJson(followUp);
        slots.push_back(followUpSlot(one.key));
    }
    return storage::Done{};
}

/// Its referrals; one that was made theirs before keeps its record.
storage::Outcome addReferrals(vault::RecordStore &records, std::vector<Referral> &made, const VisitGiving &giving,
                              std::vector<vault::Record> &theirs)
{
    const auto heads = records.heads(kReferralKind, giving.personId);
    if (!heads)
        return heads.failure();
    for (Referral &each : made) {
        each.personId = giving.personId;
        if (giving.died && isOpen(each))
            each.closedMs = giving.nowMs; // nobody waits for them there
        vault::Record &record = theirs.emplace_back();
        for (const vault::Record &head : heads.value()) {
            const auto kept = referralFromJson(head.body);
            if (kept && kept.value().id == each.id)
                record.id = head.id;
        }
        record.personId = giving.personId;
        record.kind = kReferralKind;
        record.body = toJson(each);
    }
    return storage::Done{};
}

} // namespace

storage::Outcome giveVisit(vault::RecordStore &records, vault::Journal &journal, vault::Vault *vault,
                           const VisitGiving &giving)
{
    auto dead = giving.died ? whoeverDied(records, giving.personId) : storage::Result<Person>(Person{});
    if (!dead)
        return dead.failure();
    // First, because it can be done again: whoever was meant can be said anew while the follow-ups still ask.
    if (vault) {
        if (const auto joined = vault->joinVisit(giving.visitId, giving.personId); !joined)
            return joined;
    }
    FollowUpRepository followUps(records, journal);
    auto made = ReferralRepository(records, journal).ofVisit(giving.visitId);
    if (!made)
        return made.failure();
    std::vector<vault::Record> theirs;
    std::vector<std::string> slots;
    if (const auto added = addFollowUps(followUps, giving, theirs, slots); !added)
        return added;
    if (const auto added = addReferrals(records, made.value(), giving, theirs); !added)
        return added;
    if (const auto kept = records.appendAll(std::move(theirs)); !kept)
        return kept.failure();
    if (giving.died) {
        if (const auto told = followUps.died(std::move(dead.value()), giving.nowMs); !told)
            return told;
    }
    for (const Referral &each : made.value())
        slots.push_back(kReferralSlots + each.id);
    for (const std::string &slot : slots) {
        const auto dropped = journal.dropState(slot);
        if (!dropped && dropped.failure().kind != storage::FailureKind::NotFound)
            return dropped;
    }
    static_cast<void>(followUps.mend()); // theirs are known while locked too; refused: at the next unlock
    return storage::Done{};
}

} // namespace handrail::care
