#include "vault/packing.h"
#include "vault/vaultparts.h"

#include <algorithm>
#include <set>
#include <vector>

namespace handrail::vault {
namespace {

constexpr const char *kLimits = "limits";
constexpr std::int64_t kDayMs = 24LL * 3600 * 1000;
constexpr std::int64_t kDoubtMs = 60 * kDayMs; ///< a clock this far past the last thing written is doubted (proposed)
constexpr int kMostDays = 100 * 366;
// their order is the format: add at the end
constexpr const char *kKinds[] = {"person", "plan", "note", "visit", "referral", "followup"};

std::string limitsBound(const std::string &vaultId)
{
    return Packer("limits.v1").text(vaultId).take();
}

} // namespace

Result<std::vector<RetentionLimit>> Vault::limits()
{
    Parts &p = *m_parts;
    return p.run(Needs::Unlocked, [&] {
        std::vector<RetentionLimit> all;
        const auto plain = unseal(p.keys->ledger, headerValue(*p.db, kLimits), limitsBound(p.vaultId));
        Unpacker in(plain ? std::string_view(*plain) : std::string_view());
        for (const char *kind : kKinds) // one that cannot be read keeps everything
            all.push_back({kind, static_cast<int>(std::clamp<std::int64_t>(in.number(), 0, kMostDays))});
        return all;
    });
}

Outcome Vault::setLimits(const std::vector<RetentionLimit> &limits)
{
    Parts &p = *m_parts;
    return p.run(Needs::Unlocked, [&] {
        Packer packed;
        for (const char *kind : kKinds) {
            const auto found = std::ranges::find(limits, std::string(kind), &RetentionLimit::kind);
            packed.number(found == limits.end() ? 0 : std::clamp(found->days, 0, kMostDays));
        }
        p.keepSetting(kLimits, seal(p.keys->ledger, packed.bytes(), limitsBound(p.vaultId)));
        p.note(Deed::LimitsChanged);
        return Done{};
    });
}

void Vault::Parts::keepSetting(const char *name, const std::string &value)
{
    storage::Transaction transaction(*db);
    Ledger ledger = loadLedger();
    ledger.toggleSetting(keys->ledger, name, headerValue(*db, name));
    setHeaderValue(*db, name, value);
    ledger.toggleSetting(keys->ledger, name, value);
    saveLedger(ledger);
    transaction.commit();
}

void Vault::knowOpen(OpenTest test)
{
    m_parts->openTest = std::move(test);
}

Result<std::set<std::string>> Vault::openByThemselves()
{
    std::set<std::string> open;
    for (const std::string &kind : m_parts->openTest.kinds) {
        const auto found = heads(kind);
        if (!found)
            return found.failure();
        for (const Record &record : found.value()) {
            if (!record.newerDamaged && !m_parts->openTest.isOpen(record)) // what cannot be read may be open
                continue;
            open.insert(record.id);
            if (!record.personId.empty())
                open.insert(record.personId);
        }
    }
    return open;
}

bool Vault::Parts::isOpen(const std::string &id, const std::string &personId)
{
    if (!draftTagsAbout({id}).empty())
        return true;
    SQLite::Statement handed(db->sql(), "SELECT 1 FROM handed WHERE person_id = ?");
    handed.bind(1, personId);
    if (!personId.empty() && handed.executeStep())
        return true;
    // a run, a visit, a checklist that is going on names its ids
    SQLite::Statement states(db->sql(), "SELECT tag, sealed FROM state");
    const SlotTable slots = stateSlots();
    while (states.executeStep()) {
        const auto slot = slots.open(blobOf(states.getColumn(0)), blobOf(states.getColumn(1)));
        if (slot && (slot->first.find(id) != std::string::npos || slot->second.find(id) != std::string::npos))
            return true;
    }
    return false;
}

Result<DueList> Vault::dueForErasing()
{
    const auto limits = this->limits();
    return limits ? dueUnder(limits.value()) : limits.failure();
}

Result<DueList> Vault::dueUnder(const std::vector<RetentionLimit> &limits)
{
    Parts &p = *m_parts;
    const std::int64_t nowMs = p.ports.clock.now().wallMs;
    DueList list;
    std::vector<DueRecord> all;
    std::int64_t newestMs = 0;
    // each kind is read, limit or none: a clock is judged by all that is here
    for (const RetentionLimit &limit : limits) {
        if (limit.kind == "visit") {
            auto visits = p.run(Needs::Unlocked, [&] { return p.visitsOfNobody(); });
            if (!visits)
                return visits.failure();
            for (DueRecord &visit : visits.value())
                all.push_back(std::move(visit));
            continue;
        }
        const auto found = heads(limit.kind);
        if (!found)
            return found.failure();
        for (const Record &record : found.value())
            all.push_back({limit.kind, record.id, record.personId, record.wallMs});
    }
    const auto last = p.run(Needs::Unlocked, [&] { return p.lastOfPersons(nowMs); });
    if (!last)
        return last.failure();
    for (DueRecord &one : all) {
        if (const auto found = last.value().find(one.id); one.kind == "person" && found != last.value().end())
            // a person is as young as the youngest thing of theirs, of any kind
            one.changedMs = std::max(one.changedMs, found->second);
        newestMs = std::max(newestMs, one.changedMs);
    }
    const auto byThemselves = openByThemselves();
    if (!byThemselves)
        return byThemselves.failure();
    list.clockDoubtful = !all.empty() && (nowMs - newestMs > kDoubtMs || nowMs < newestMs - kDayMs);
    for (DueRecord &one : all) {
        const auto limit = std::ranges::find(limits, one.kind, &RetentionLimit::kind);
        if (list.clockDoubtful || limit->days == 0)
            continue;
        one.dueMs = one.changedMs + limit->days * kDayMs;
        if (nowMs < one.dueMs) {
            list.coming.push_back(one);
            continue;
        }
        const auto open = p.run(Needs::Unlocked, [&] {
            return p.isOpen(one.id, one.personId) || (one.kind == "person" && p.anyOpenOf(one.id));
        });
        if (!open)
            return open.failure();
        if (open.value() || byThemselves.value().contains(one.id) || byThemselves.value().contains(one.personId))
            ++list.open;
        else
            list.due.push_back(one);
    }
    std::ranges::sort(list.due, std::less(), &DueRecord::changedMs);
    std::ranges::sort(list.coming, std::less(), &DueRecord::dueMs);
    return list;
}

bool Vault::Parts::anyOpenOf(const std::string &personId)
{
    std::vector<std::string> ids;
    SQLite::Statement query(db->sql(), "SELECT DISTINCT record_id FROM revision WHERE person_id = ?");
    query.bind(1, personId);
    while (query.executeStep())
        ids.push_back(query.getColumn(0).getString());
    return std::ranges::any_of(ids, [&](const std::string &id) { return isOpen(id, personId); });
}

Outcome Vault::eraseDue(const DueRecord &one)
{
    Parts &p = *m_parts;
    // Asked again: what was shown may have been opened, changed or handed on since.
    const auto still = dueForErasing();
    if (!still)
        return still.failure();
    if (std::ranges::none_of(still.value().due,
                             [&](const DueRecord &due) { return due.id == one.id && due.kind == one.kind; }))
        return storage::Failure{FailureKind::BadInput, "not due any more"};
    if (one.kind == "person") {
        const auto receipt = erase(one.id, true);
        return receipt ? Outcome(Done{}) : Outcome(receipt.failure());
    }
    return p.run(Needs::Unlocked, [&] {
        {
            storage::Transaction transaction(*p.db);
            const auto statements =
                one.kind == "visit" ? std::vector<const char *>{"DELETE FROM entry WHERE lower(hex(visit_tag)) = ?",
                                                                "DELETE FROM visit_key WHERE lower(hex(visit_tag)) = ?"}
                                    : std::vector<const char *>{"DELETE FROM revision WHERE record_id = ?"};
            p.recounting([&] {
                for (const char *sql : statements) {
                    SQLite::Statement drop(p.db->sql(), sql);
                    drop.bind(1, one.id);
                    drop.exec();
                }
            });
            transaction.commit();
        }
        p.keys->visits.clear();
        p.note(Deed::ErasedByRetention, one.personId, one.kind);
        (void)storage::guarded([&] { scrub(*p.db); return Done{}; });
        return Done{};
    });
}

} // namespace handrail::vault
