#include "vault/ledger.h"

#include "vault/packing.h"
#include "vault/schema.h"
#include "vault/sealing.h"

#include <algorithm>

namespace handrail::vault {
namespace {

constexpr const char *kName = "ledger";
constexpr std::size_t kSumBytes = 32;

std::string boundTo(std::string_view vaultId)
{
    return Packer("ledger.v1").text(vaultId).take();
}

} // namespace

HybridTime HybridTime::next(std::int64_t wallMs) const
{
    return wallMs > ms ? HybridTime{wallMs, 0} : HybridTime{ms, count + 1};
}

Ledger Ledger::fresh()
{
    return {};
}

Ledger Ledger::load(storage::Database &db, const Secret &key, std::string_view vaultId)
{
    Ledger ledger;
    const auto plain = unseal(key, headerValue(db, kName), boundTo(vaultId));
    if (plain) {
        Unpacker in(*plain);
        ledger.m_rows = in.number();
        ledger.m_sum = in.text();
        ledger.time = {in.number(), in.number()};
        ledger.broken = in.number() != 0;
        if (in.finished() && ledger.m_sum.size() == kSumBytes)
            return ledger;
    }
    ledger = {};
    ledger.broken = true;
    return ledger;
}

void Ledger::save(storage::Database &db, const Secret &key, std::string_view vaultId) const
{
    const Packer plain = Packer().number(m_rows).text(m_sum).number(time.ms).number(time.count).number(broken ? 1 : 0);
    setHeaderValue(db, kName, seal(key, plain.bytes(), boundTo(vaultId)));
}

void Ledger::add(const std::string &digest)
{
    // Exclusive or of keyed digests: order does not matter and removing is adding again. Without the key nobody can make
    // two sets of rows meet in one sum.
    std::ranges::transform(m_sum, digest, m_sum.begin(), [](char a, char b) { return static_cast<char>(a ^ b); });
}

void Ledger::addRevision(const Secret &key, std::string_view recordId, std::int64_t revision, std::string_view deviceId,
                         std::string_view row)
{
    add(keyedTag(key, Packer("revision").text(recordId).number(revision).text(deviceId)
                          .text(row.substr(0, kSealHeadBytes)).bytes(), kSumBytes));
    ++m_rows;
}

void Ledger::addEntry(const Secret &key, std::string_view entryId, std::int64_t seq, std::string_view row)
{
    add(keyedTag(key, Packer("entry").text(entryId).number(seq).text(row.substr(0, kSealHeadBytes)).bytes(), kSumBytes));
    ++m_rows;
}

Ledger Ledger::recount(storage::Database &db, const Secret &key, const Ledger &known)
{
    Ledger counted;
    counted.time = known.time;
    counted.broken = known.broken;
    SQLite::Statement revisions(db.sql(), "SELECT record_id, revision, device_id, substr(sealed, 1, 40) FROM revision");
    while (revisions.executeStep())
        counted.addRevision(key, revisions.getColumn(0).getString(), revisions.getColumn(1).getInt64(),
                            revisions.getColumn(2).getString(), blobOf(revisions.getColumn(3)));
    SQLite::Statement entries(db.sql(), "SELECT entry_id, seq, substr(sealed, 1, 40) FROM entry");
    while (entries.executeStep())
        counted.addEntry(key, entries.getColumn(0).getString(), entries.getColumn(1).getInt64(), blobOf(entries.getColumn(2)));
    return counted;
}

} // namespace handrail::vault
