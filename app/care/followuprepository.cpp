#include "care/followuprepository.h"

#include "care/json.h"
#include "care/referralrepository.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace handrail::care {
namespace {

using detail::Json;
using storage::Failure;
using storage::FailureKind;

constexpr std::string_view kPrefix = "followup/";
constexpr std::int64_t kHourMs = 3'600'000;

storage::Result<FollowUp> followUpOf(const vault::Record &record)
{
    if (record.kind != kFollowUpKind)
        return Failure{FailureKind::NotFound, "follow-up"};
    auto followUp = followUpFromJson(record.body);
    if (followUp) {
        followUp.value().id = record.id;
        followUp.value().personId = record.personId;
    }
    return followUp;
}

} // namespace

std::string followUpDraft(const std::string &id) { return "draft/followup/" + id; }
std::string followUpSlot(const std::string &key) { return std::string(kPrefix) + key; }

storage::Result<std::vector<Waiting>> FollowUpRepository::waiting()
{
    auto slots = m_journal.states(std::string(kPrefix));
    if (!slots)
        return slots.failure();
    std::vector<Waiting> found;
    for (const auto &[slot, json] : slots.value()) {
        const Json j = detail::parseObject(json);
        Waiting one{slot.substr(kPrefix.size()),
                    detail::text(j, "record"),
                    detail::text(j, "visit"),
                    detail::text(j, "outcome"),
                    static_cast<int>(std::clamp<std::int64_t>(detail::whole(j, "hours"), 0, 24 * 3660)),
                    detail::whole(j, "due")};
        if (one.dueMs > 0 && (!one.recordId.empty() || !one.visitId.empty()))
            found.push_back(std::move(one));
    }
    std::ranges::stable_sort(found, {}, &Waiting::dueMs);
    return found;
}

storage::Result<Reading<FollowUp>> FollowUpRepository::all(const std::string &personId)
{
    auto heads = m_records.heads(kFollowUpKind, personId);
    if (!heads)
        return heads.failure();
    Reading<FollowUp> reading;
    for (const auto &head : heads.value()) {
        if (auto followUp = followUpOf(head))
            reading.found.push_back(std::move(followUp.value()));
        else
            ++reading.unreadable;
    }
    return reading;
}

storage::Result<FollowUp> FollowUpRepository::load(const std::string &id)
{
    auto head = m_records.head(id);
    if (!head)
        return head.failure();
    return followUpOf(head.value());
}

storage::Outcome FollowUpRepository::keepSlot(const FollowUp &followUp)
{
    if (followUp.closedMs > 0) {
        auto dropped = m_journal.dropState(followUpSlot(followUp.id));
        return dropped || dropped.failure().kind == FailureKind::NotFound ? storage::Outcome(storage::Done{}) : dropped;
    }
    return m_journal.keepState(followUpSlot(followUp.id),
                               detail::write(Json{{"v", 1}, {"record", followUp.id}, {"due", followUp.dueMs}}));
}

storage::Result<FollowUp> FollowUpRepository::keep(FollowUp followUp)
{
    auto kept = keepAll({std::move(followUp)});
    if (!kept)
        return kept.failure();
    return std::move(kept.value().front());
}

storage::Result<std::vector<FollowUp>> FollowUpRepository::keepAll(std::vector<FollowUp> followUps)
{
    return write(std::move(followUps), {});
}

storage::Result<std::vector<FollowUp>> FollowUpRepository::write(std::vector<FollowUp> followUps,
                                                                 std::vector<vault::Record> records)
{
    const std::size_t first = records.size();
    for (const FollowUp &each : followUps) {
        vault::Record &record = records.emplace_back();
        record.id = each.id;
        record.personId = each.personId;
        record.kind = kFollowUpKind;
        record.body = toJson(each);
    }
    const auto kept = m_records.appendAll(std::move(records));
    if (!kept)
        return kept.failure();
    for (std::size_t i = 0; i < followUps.size(); ++i) {
        followUps[i].id = kept.value()[first + i].id;
        if (auto slot = keepSlot(followUps[i]); !slot) // the record is there: mend() makes the slot at the next unlock
            static_cast<void>(slot);
    }
    return followUps;
}

storage::Outcome FollowUpRepository::died(Person person, std::int64_t nowMs, std::vector<FollowUp> tried)
{
    auto open = all(person.id);
    if (!open)
        return open.failure();
    for (FollowUp &each : open.value().found) {
        if (each.closedMs > 0 || std::ranges::find(tried, each.id, &FollowUp::id) != tried.end())
            continue;
        each.closedMs = nowMs;
        tried.push_back(std::move(each));
    }
    if (person.diedMs == 0)
        person.diedMs = nowMs;
    std::vector<vault::Record> also(1);
    also.front().id = also.front().personId = person.id;
    also.front().kind = "person";
    also.front().body = toJson(person);
    const auto referrals = m_records.heads(kReferralKind, person.id);
    if (!referrals)
        return referrals.failure();
    for (const vault::Record &head : referrals.value()) {
        auto referral = referralFromJson(head.body);
        if (!referral || !isOpen(referral.value()))
            continue;
        referral.value().closedMs = nowMs; // nobody waits for them there
        vault::Record &closed = also.emplace_back(head);
        closed.body = toJson(referral.value());
    }
    const auto kept = write(std::move(tried), std::move(also));
    return kept ? storage::Outcome(storage::Done{}) : storage::Outcome(kept.failure());
}

storage::Result<FollowUp> FollowUpRepository::assign(const std::string &key, const std::string &personId)
{
    auto waits = waiting();
    if (!waits)
        return waits.failure();
    const auto chosen = std::ranges::find(waits.value(), key, &Waiting::key);
    if (chosen == waits.value().end() || !chosen->recordId.empty())
        return Failure{FailureKind::NotFound, "follow-up"};
    const int hours = chosen->hours;
    auto given = assignVisit(chosen->visitId, personId);
    if (!given)
        return given.failure();
    const auto one = std::ranges::find(given.value(), hours, &FollowUp::hours);
    return one == given.value().end() ? storage::Result<FollowUp>(Failure{FailureKind::NotFound, "follow-up"})
                                      : std::move(*one);
}

storage::Result<std::vector<FollowUp>> FollowUpRepository::assignVisit(const std::string &visitId,
                                                                       const std::string &personId)
{
    auto waits = waiting();
    if (!waits)
        return waits.failure();
    std::vector<FollowUp> followUps;
    std::vector<std::string> keys;
    for (const Waiting &one : waits.value()) {
        if (!one.recordId.empty() || one.visitId != visitId)
            continue;
        followUps.push_back({.personId = personId, .visitId = one.visitId, .visitOutcome = one.visitOutcome,
                             .sinceMs = one.dueMs - one.hours * kHourMs, .hours = one.hours, .dueMs = one.dueMs});
        keys.push_back(one.key);
    }
    if (followUps.empty())
        return followUps;
    auto kept = keepAll(std::move(followUps)); // refused: they stay proposals, and can be given to the person again
    if (kept) {
        for (const std::string &each : keys)
            static_cast<void>(m_journal.dropState(followUpSlot(each))); // refused: mend() drops it
    }
    return kept;
}

storage::Outcome FollowUpRepository::letGo(const std::string &key, const storage::Moment &now)
{
    auto waits = waiting();
    if (!waits)
        return waits.failure();
    const auto one = std::ranges::find(waits.value(), key, &Waiting::key);
    if (one == waits.value().end() || !one->recordId.empty())
        return Failure{FailureKind::NotFound, "follow-up"};
    vault::Entry entry;
    entry.visitId = one->visitId;
    entry.kind = "followup.let_go";
    entry.at = now;
    entry.body = detail::write(Json{{"hours", one->hours}});
    if (auto told = m_journal.append(std::move(entry)); !told)
        return told;
    return m_journal.dropState(followUpSlot(key));
}

storage::Outcome FollowUpRepository::mend()
{
    const auto records = all();
    return records ? mend(records.value()) : records.failure();
}

storage::Outcome FollowUpRepository::mend(const Reading<FollowUp> &all)
{
    const auto waits = waiting();
    if (!waits)
        return waits.failure();
    // Looked up, not searched for: years of follow-ups lie here, and slots of all that is open.
    std::map<std::string_view, std::int64_t> open;               // when each is due, by its record
    std::set<std::pair<std::string_view, int>> taken;            // proposals that became a person's
    std::map<std::string_view, std::int64_t> slots;              // what the slots say of records
    for (const FollowUp &each : all.found) {
        taken.emplace(each.visitId, each.hours);
        if (each.closedMs == 0)
            open.emplace(each.id, each.dueMs);
    }
    for (const Waiting &one : waits.value()) {
        if (!one.recordId.empty())
            slots.emplace(one.recordId, one.dueMs);
        const bool stale =
            one.recordId.empty() ? taken.contains({one.visitId, one.hours}) : !open.contains(one.recordId);
        // With a record that cannot be read nobody knows whose slot is stale: all stay.
        if (stale && all.unreadable == 0) {
            if (auto dropped = m_journal.dropState(followUpSlot(one.key)); !dropped)
                return dropped;
        }
    }
    for (const FollowUp &each : all.found) {
        const auto there = slots.find(each.id);
        if (each.closedMs == 0 && (there == slots.end() || there->second != each.dueMs)) {
            if (auto kept = keepSlot(each); !kept)
                return kept;
        }
    }
    return storage::Done{};
}

} // namespace handrail::care
