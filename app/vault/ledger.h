#pragma once

#include "storage/clock.h"
#include "storage/database.h"
#include "vault/chain.h"
#include "vault/hybridtime.h"
#include "vault/secret.h"

#include <string>
#include <string_view>

namespace handrail::vault {

/// Where the trail ends: how many lines, and the keyed hash over all of them.
struct TrailEnd {
    std::int64_t count = -1; ///< below zero: not known
    std::string hash{};
    bool operator==(const TrailEnd &) const = default;
};

/// One sealed row that knows keyed sums over what the file holds: rows that vanish, come back or are put back to an
/// older state are noticed at unlock. It is read and written inside the transaction of each change. It also knows where
/// the trail ends, where the chain of what is written while locked stands, and counts its own changes; so none of these
/// can be put back without the others, nor all of them without the number that is kept outside (Witness).
class Ledger {
public:
    /// @p key opens it; @p vaultId binds it. A ledger that does not open counts as broken.
    static Ledger load(storage::Database &db, const Secret &key, std::string_view vaultId);
    static Ledger fresh();
    /// What the rows of the file come to now. Everything else is taken over from @p known.
    static Ledger recount(storage::Database &db, const Secret &key, const Ledger &known);

    void save(storage::Database &db, const Secret &key, std::string_view vaultId) const;

    /// @p row the sealed bytes; their first kSealHeadBytes (nonce and tag) stand for all of them.
    void addRevision(const Secret &key, std::string_view recordId, std::int64_t revision, std::string_view deviceId,
                     std::string_view row);
    void addEntry(const Secret &key, std::string_view entryId, std::int64_t seq, std::string_view row);
    /// A row of own, handed, draft or hand_draft that comes or goes: both are the same sum.
    void toggleSlot(const Secret &key, std::string_view table, std::string_view tag, std::string_view owner,
                    std::string_view row);
    /// Whose a visit is, as it comes or goes. @p personId empty: nobody's.
    void toggleVisit(const Secret &key, std::string_view tag, std::string_view personId);
    /// Somebody has a key here, or was erased, as the row comes or goes. In a sum of its own: a restore adds who was
    /// erased on this device.
    void togglePerson(const Secret &key, std::string_view table, std::string_view personId);
    /// A setting in the header, as it comes or goes; empty: there is none.
    void toggleSetting(const Secret &key, std::string_view name, std::string_view value);

    /// Records, entries, own notes, lists handed on, whose visits are, settings, and who opens the vault.
    [[nodiscard]] bool sameRows(const Ledger &other) const;
    [[nodiscard]] bool sameButSecrets(const Ledger &other) const;
    /// Who has a key here, and who was erased. One that does not know takes whoever is there.
    [[nodiscard]] bool samePeople(const Ledger &other) const;
    void forgetPeople() { m_people.clear(); }
    /// Words being typed: no snapshot keeps them, so they are told apart.
    [[nodiscard]] bool sameDrafts(const Ledger &other) const { return m_drafts == other.m_drafts; }
    /// Notes what @p counted, made of the file as it is, does not have as this ledger knows it, and goes on from what
    /// is there.
    void reconcile(const Ledger &counted);

    HybridTime time;
    Chain chain;                 ///< of what is written while locked, as far as it has joined
    TrailEnd trail;
    std::int64_t generation = 0; ///< grows with every change
    bool guarded = false;        ///< a witness is in the system's key store
    /// read from a build that counted revisions and entries only: count the rest before it is saved
    bool legacy = false;

    // Each stays until a person has taken note (Vault::acceptLoss).
    bool broken = false;
    bool draftsBroken = false;
    bool putBack = false;
    bool trailCut = false;
    bool trailBroken = false; ///< stays for good

private:
    static constexpr std::size_t kSumBytes = 32;
    static void add(std::string &sum, const std::string &digest);
    bool loadLegacy(storage::Database &db, const Secret &key, std::string_view vaultId);

    std::int64_t m_rows = 0;
    std::string m_sum = std::string(kSumBytes, '\0');    ///< revisions and entries
    std::string m_more = std::string(kSumBytes, '\0');   ///< the rest of sameRows()
    std::string m_secrets = std::string(kSumBytes, '\0'); ///< who opens the vault, by what
    std::string m_drafts = std::string(kSumBytes, '\0');
    std::string m_people = std::string(kSumBytes, '\0'); ///< empty: not known
};

} // namespace handrail::vault
