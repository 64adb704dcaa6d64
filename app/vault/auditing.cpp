#include "vault/vaultparts.h"

namespace handrail::vault {
namespace {

constexpr const char *kVisit = "audit"; ///< in the inbox: no visit, a line for the trail
constexpr std::size_t kDetailMostBytes = 128;

} // namespace

bool Vault::Parts::takeAudit(const Entry &entry)
{
    if (entry.visitId != kVisit || entry.kind != kVisit)
        return false;
    if (auto line = unpackAudit(entry.body))
        AuditChain(*db, keys->audit, vaultId).add(std::move(*line));
    return true;
}

void Vault::Parts::note(Deed deed, const std::string &personId, const std::string &detail)
{
    AuditEntry line{.seq = 0, .deed = deed, .peerId = keys ? keys->peerId : std::string(), .personId = personId,
                    .detail = detail.substr(0, kDetailMostBytes), .wallMs = ports.clock.now().wallMs};
    // A disk that takes no more keeps nobody from their work; what could not be noted waits for the next line.
    unnoted.push_back(std::move(line));
    (void)storage::guarded([&] {
        storage::Transaction transaction(*db);
        for (const AuditEntry &one : unnoted) {
            if (keys && keys->full())
                AuditChain(*db, keys->audit, vaultId).add(one);
            else
                inbox::add(*db, {.id = randomId(), .visitId = kVisit, .kind = kVisit, .at = ports.clock.now(), .body = packAudit(one)});
        }
        transaction.commit();
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
    return p.run(Needs::Unlocked, [&] { return AuditChain(*p.db, p.keys->audit, p.vaultId).read(); });
}

} // namespace handrail::vault
