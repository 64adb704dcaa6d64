#pragma once

#include "care/planrepository.h"
#include "care/referral.h"
#include "vault/journal.h"
#include "vault/recordstore.h"

#include <string>
#include <utility>
#include <vector>

namespace handrail::care {

inline constexpr const char *kReferralKind = "referral"; ///< of a person's record, and of a visit's journal entry
/// Slots of open referrals that are a visit's: readable while locked, so they hold toStateJson() only.
inline constexpr const char *kReferralSlots = "referral/";

/// Referrals where they are kept: a person's as records under their own key; a visit's as sealed entries of its
/// journal, with a slot that says without anyone's words that it is still open. Belongs on the vault's thread; make one
/// inside a job.
class ReferralRepository {
public:
    ReferralRepository(vault::RecordStore &records, vault::Journal &journal) : m_records(records), m_journal(journal) {}

    /// Next revision of a person's referral (`personId` set, else BadInput). Locked before unlock. The slot it may have
    /// had as the visit's goes: it is the person's now.
    storage::Outcome save(const Referral &referral);
    /// Writes a visit's referral: sealed entry, then the slot (dropped when it is closed). Works locked.
    storage::Outcome saveOnVisit(const Referral &referral, const storage::Moment &now);

    /// Every referral still open. Locked: the visits' only, without words. Unlocked: those with their words, and all
    /// people's.
    storage::Result<Reading<Referral>> open();
    /// Every one of a visit, open or not, with its words, in the order they were made. Locked before unlock.
    storage::Result<std::vector<Referral>> ofVisit(const std::string &visitId);
    /// All of one person, newest first: a referral that has its outcome stays here.
    storage::Result<Reading<Referral>> ofPerson(const std::string &personId);

private:
    void readWords(Referral &referral);
    vault::RecordStore &m_records;
    vault::Journal &m_journal;
};

/// The sealed entry of a visit's referral. Its body is as crisis::change() writes one: the words stand under
/// "referral".
[[nodiscard]] vault::Entry referralEntry(const Referral &referral, const storage::Moment &now);
/// Slot and JSON of a visit's referral; the JSON is empty once it is closed: the slot goes.
[[nodiscard]] std::pair<std::string, std::string> referralState(const Referral &referral);

/// Slot of what is being typed of the referral that @p key names (referralKey() of the pages).
[[nodiscard]] std::string referralDraft(const std::string &key);

} // namespace handrail::care
