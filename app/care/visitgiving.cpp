#include "care/visitgiving.h"

#include "care/followuprepository.h"
#include "care/referralrepository.h"
#include "vault/vault.h"

namespace handrail::care {

storage::Outcome giveVisit(vault::RecordStore &records, vault::Journal &journal, vault::Vault *vault, const VisitGiving &giving)
{
    FollowUpRepository followUps(records, journal);
    if (const auto given = followUps.assignVisit(giving.visitId, giving.personId); !given)
        return given.failure();
    ReferralRepository referrals(records, journal);
    auto made = referrals.ofVisit(giving.visitId);
    if (!made)
        return made.failure();
    for (Referral &each : made.value()) {
        each.personId = giving.personId;
        if (const auto kept = referrals.save(each); !kept)
            return kept;
    }
    if (giving.died) {
        const auto head = records.head(giving.personId);
        auto person = head ? personFromJson(head.value().body) : storage::Result<Person>(head.failure());
        if (!person)
            return person.failure();
        person.value().id = giving.personId;
        if (const auto told = followUps.died(std::move(person.value()), giving.nowMs); !told)
            return told;
    }
    return vault ? vault->joinVisit(giving.visitId, giving.personId) : storage::Outcome(storage::Done{});
}

} // namespace handrail::care
