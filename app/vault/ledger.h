#pragma once

#include "storage/clock.h"
#include "storage/database.h"
#include "vault/secret.h"

#include <string>
#include <string_view>

namespace handrail::vault {

/// Hybrid logical clock: never goes back, whatever the wall clock does, and orders revisions of several devices.
struct HybridTime {
    std::int64_t ms = 0;
    std::int64_t count = 0;
    /// The next instant after this one, at @p wallMs or later.
    [[nodiscard]] HybridTime next(std::int64_t wallMs) const;
};

/// One sealed row that knows how many sealed rows there are and a keyed sum over all of them: rows that vanish, come back or
/// are put back to an older state are noticed at unlock. It is read and written inside the transaction of each append.
/// What it cannot notice: the whole file put back to how it was at one earlier moment; only a counter outside it could.
class Ledger {
public:
    /// @p key opens it; @p vaultId binds it. A ledger that does not open counts as broken.
    static Ledger load(storage::Database &db, const Secret &key, std::string_view vaultId);
    static Ledger fresh();
    /// What the rows of the file come to now. The time is taken over from @p known.
    static Ledger recount(storage::Database &db, const Secret &key, const Ledger &known);

    void save(storage::Database &db, const Secret &key, std::string_view vaultId) const;

    /// @p row the sealed bytes; their first kSealHeadBytes (nonce and tag) stand for all of them.
    void addRevision(const Secret &key, std::string_view recordId, std::int64_t revision, std::string_view deviceId,
                     std::string_view row);
    void addEntry(const Secret &key, std::string_view entryId, std::int64_t seq, std::string_view row);
    [[nodiscard]] bool sameRows(const Ledger &other) const { return m_rows == other.m_rows && m_sum == other.m_sum; }

    HybridTime time;
    bool broken = false; ///< stays until a person has taken note (Vault::acceptLoss)

private:
    void add(const std::string &digest);
    std::int64_t m_rows = 0;
    std::string m_sum = std::string(32, '\0');
};

} // namespace handrail::vault
