#pragma once

#include "care/followup.h"
#include "care/person.h"
#include "care/planrepository.h"
#include "vault/journal.h"
#include "vault/recordstore.h"

#include <string>
#include <vector>

namespace handrail::care {

/// A follow-up as far as it can be known while records are locked: that there is one, and when. Ids and times, never a
/// name.
struct Waiting {
    std::string key{};      ///< of its slot: "<visit>-<hours>", or the record's id
    std::string recordId{}; ///< empty: it belongs to nobody yet
    std::string visitId{}, visitOutcome{};
    int hours = 0;
    std::int64_t dueMs = 0;
};

/// Follow-ups. One that a visit proposed when it closed is a state slot ("followup/…", readable while locked) until
/// somebody says whom it is about; from then on it is a record under that person's key, and the slot only says that
/// something is due. Vault thread.
class FollowUpRepository {
public:
    FollowUpRepository(vault::RecordStore &records, vault::Journal &journal) : m_records(records), m_journal(journal) {}

    /// Works locked. Slots that cannot be read are left out and left alone.
    storage::Result<std::vector<Waiting>> waiting();
    /// Everyone's, or those of @p personId. Needs records.
    storage::Result<Reading<FollowUp>> all(const std::string &personId = {});
    storage::Result<FollowUp> load(const std::string &id);
    /// Next revision, the first makes the record; then its slot, or none once it is closed.
    storage::Result<FollowUp> keep(FollowUp followUp);
    /// Several that belong together (a try, and what comes next), all of them or none: tapping again after a full disk
    /// makes nothing twice.
    storage::Result<std::vector<FollowUp>> keepAll(std::vector<FollowUp> followUps);
    /// Somebody died: every open follow-up and referral of theirs is closed with the write that says so, all of it or
    /// nothing. @p tried: kept with it, as it is (the try that told of it). Nobody is asked to call them again.
    storage::Outcome died(Person person, std::int64_t nowMs, std::vector<FollowUp> tried = {});
    /// Every proposal of the visit @p key belongs to becomes the person's. @return the one of @p key; NotFound when
    /// there is none.
    storage::Result<FollowUp> assign(const std::string &key, const std::string &personId);
    /// Every proposal of that visit becomes the person's. @return those; none is no failure.
    storage::Result<std::vector<FollowUp>> assignVisit(const std::string &visitId, const std::string &personId);
    /// A proposal that nobody wants. The journal of the visit tells that it was let go.
    storage::Outcome letGo(const std::string &key, const storage::Moment &now);
    /// After a kill between two writes, an erased person or a restored backup: slots of what is gone, closed or taken
    /// over are dropped, those that are missing are made. Needs records.
    storage::Outcome mend();
    /// The same where all() of everyone was read just now.
    storage::Outcome mend(const Reading<FollowUp> &all);

private:
    storage::Result<std::vector<FollowUp>> write(std::vector<FollowUp> followUps, std::vector<vault::Record> records);
    storage::Outcome keepSlot(const FollowUp &followUp);

    vault::RecordStore &m_records;
    vault::Journal &m_journal;
};

/// Slot of what is being typed on a follow-up and is not kept yet.
[[nodiscard]] std::string followUpDraft(const std::string &id);
/// Slot by which a follow-up is known while locked.
[[nodiscard]] std::string followUpSlot(const std::string &key);

} // namespace handrail::care
