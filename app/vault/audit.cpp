#include "vault/audit.h"

#include "vault/packing.h"
#include "vault/schema.h"
#include "vault/sealing.h"

#include <algorithm>

namespace handrail::vault {
namespace {

constexpr const char *kHead = "audit head";

std::string lineBound(std::string_view vaultId, std::int64_t seq)
{
    return Packer("audit.line.v1").text(vaultId).number(seq).take();
}

} // namespace

std::string packAudit(const AuditEntry &entry)
{
    return Packer(entry.unproven ? "audit.unproven.v1" : "audit.v1")
        .number(static_cast<int>(entry.deed))
        .text(entry.peerId)
        .text(entry.personId)
        .text(entry.detail)
        .number(entry.wallMs)
        .take();
}

std::optional<AuditEntry> unpackAudit(const std::string &packed)
{
    Unpacker in(packed);
    const std::string domain = in.text();
    AuditEntry entry;
    entry.unproven = domain == "audit.unproven.v1";
    const bool known = domain == "audit.v1" || entry.unproven;
    entry.deed = static_cast<Deed>(static_cast<int>(in.number()));
    entry.peerId = in.text();
    entry.personId = in.text();
    entry.detail = in.text();
    entry.wallMs = in.number();
    return known && in.finished() ? std::optional(std::move(entry)) : std::nullopt;
}

std::string AuditChain::next(const std::string &hash, const std::string &sealed) const
{
    return keyedTag(m_key, Packer("audit.chain.v1").text(hash).text(sealed).bytes(), 32);
}

std::optional<TrailEnd> AuditChain::end()
{
    const std::string sealed = headerValue(m_db, kHead);
    if (sealed.empty() && m_db.sql().execAndGet("SELECT count(*) FROM audit").getInt64() == 0)
        return TrailEnd{0, std::string(32, '\0')};
    const auto plain = unseal(m_key, sealed, Packer("audit.head.v1").text(m_vaultId).bytes());
    if (!plain)
        return std::nullopt;
    Unpacker in(*plain);
    TrailEnd head{in.number(), in.text()};
    return in.finished() ? std::optional(std::move(head)) : std::nullopt;
}

void AuditChain::add(AuditEntry entry)
{
    TrailEnd last{0, std::string(32, '\0')};
    if (auto found = end()) {
        last = std::move(*found);
    } else {
        // The head is gone: the trail says so for good (the next line does not follow), and what happens from here on
        // is kept.
        last.count = m_db.sql().execAndGet("SELECT coalesce(max(seq), 0) FROM audit").getInt64();
    }
    entry.seq = last.count + 1;
    const std::string sealed =
        seal(m_key, Packer(last.hash).text(packAudit(entry)).bytes(), lineBound(m_vaultId, entry.seq));
    SQLite::Statement put(m_db.sql(), "INSERT OR REPLACE INTO audit VALUES (?, ?)");
    put.bind(1, entry.seq);
    bindBlob(put, 2, sealed);
    put.exec();
    const Packer plain = Packer().number(entry.seq).text(next(last.hash, sealed));
    setHeaderValue(m_db, kHead, seal(m_key, plain.bytes(), Packer("audit.head.v1").text(m_vaultId).bytes()));
}

AuditTrail AuditChain::read()
{
    AuditTrail trail;
    std::string hash(32, '\0');
    std::int64_t seq = 0;
    const auto breaks = [&](std::int64_t at) {
        if (trail.whole)
            trail.brokenAt = at;
        trail.whole = false;
    };
    SQLite::Statement query(m_db.sql(), "SELECT seq, sealed FROM audit ORDER BY seq");
    while (query.executeStep()) {
        const std::int64_t found = query.getColumn(0).getInt64();
        const std::string sealed = blobOf(query.getColumn(1));
        if (found != seq + 1)
            breaks(seq + 1);
        seq = found;
        const auto line = unseal(m_key, sealed, lineBound(m_vaultId, seq));
        Unpacker in(line ? std::string_view(*line) : std::string_view());
        const std::string before = in.text();
        const std::string packed = in.text();
        auto entry = line && in.finished() ? unpackAudit(packed) : std::nullopt;
        if (!entry || before != hash)
            breaks(seq);
        if (entry) {
            entry->seq = seq;
            trail.entries.push_back(std::move(*entry));
        }
        hash = next(hash, sealed);
    }
    const auto last = end();
    // Every trail begins with the vault: one that begins otherwise was thrown away and begun anew.
    if (!trail.entries.empty() && trail.entries.front().deed != Deed::SetUp)
        trail.whole = false;
    if (trail.whole && (!last || last->count != seq || last->hash != hash))
        trail.whole = false;
    std::ranges::reverse(trail.entries);
    return trail;
}

} // namespace handrail::vault
