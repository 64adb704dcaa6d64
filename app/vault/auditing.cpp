#include "vault/vaultparts.h"

namespace handrail::vault {
namespace {

constexpr const char *kVisit = "audit"; ///< in the inbox: no visit, a line for the trail
constexpr std::size_t kDetailMostBytes = 128;

} // namespace

bool Vault::Parts::takeAudit(const Entry &entry, Joined &joined)
{
    if (entry.visitId != kVisit || entry.kind != kVisit)
        return false;
    if (auto line = unpackAudit(entry.body)) {
        line->unproven = entry.unproven;
        if (line->deed == Deed::WrongSecret && !entry.unproven)
            ++joined.wrongTries[line->detail];
        AuditChain(*db, keys->audit, vaultId).add(std::move(*line));
    }
    return true;
}

void Vault::Parts::note(Deed deed, const std::string &personId, const std::string &detail)
{
    AuditEntry line{.seq = 0, .deed = deed, .peerId = keys ? keys->peerId : std::string(), .personId = personId,
                    .detail = detail.substr(0, kDetailMostBytes), .wallMs = ports.clock.now().wallMs};
    // A disk that takes no more keeps nobody from their work; what could not be noted waits for the next line.
    unnoted.push_back(std::move(line));
    (void)storage::guarded([&] {
        if (!keys || !keys->full()) {
            std::vector<Entry> boxes;
            for (const AuditEntry &one : unnoted)
                boxes.push_back({.id = randomId(),
                                 .visitId = kVisit,
                                 .kind = kVisit,
                                 .at = ports.clock.now(),
                                 .body = packAudit(one)});
            toInbox(boxes);
        } else {
            storage::Transaction transaction(*db);
            Ledger ledger = loadLedger();
            for (const AuditEntry &one : unnoted)
                AuditChain(*db, keys->audit, vaultId).add(one);
            saveLedger(ledger);
            transaction.commit();
        }
        unnoted.clear();
        return Done{};
    });
}

void Vault::Parts::noteOpened(const std::string &recordId, const std::string &personId)
{
    if (personId == kNobody || !keys || !keys->noted.insert(recordId).second)
        return;
    note(Deed::Opened, personId, recordId);
}

Outcome Vault::note(Deed deed, const std::string &personId, const std::string &detail)
{
    Parts &p = *m_parts;
    return p.run(Needs::File, [&] {
        if (p.setUp)
            p.note(deed, personId, detail);
        return Done{};
    });
}

Result<AuditTrail> Vault::audit()
{
    Parts &p = *m_parts;
    return p.run(Needs::Unlocked, [&] {
        AuditTrail trail = AuditChain(*p.db, p.keys->audit, p.vaultId).read();
        // what was cut off stays cut off, whatever was written since
        trail.whole = trail.whole && !p.loadLedger().trailBroken;
        return trail;
    });
}

} // namespace handrail::vault
