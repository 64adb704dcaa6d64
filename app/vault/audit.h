#pragma once

#include "storage/database.h"
#include "vault/ledger.h"
#include "vault/secret.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace handrail::vault {

/// What is noted of what was done with records: part of the format, never renumbered. (45 CFR 164.312(b): audit
/// controls.)
enum class Deed : int {
    SetUp = 1, Unlocked = 2, UnlockedByWords = 3, WrongSecret = 4, HandedOver = 5, HandedBack = 6,
    Opened = 10, Exported = 11, Erased = 12, ErasedByRetention = 13,
    PeerAdded = 20, PeerRemoved = 21, PassphraseChanged = 22, WordsRenewed = 23,
    BackedUp = 30, Restored = 31, DamageMended = 32, LossAccepted = 33, LimitsChanged = 34, ListHandedOn = 35,
    /// at an unlock something was found missing, put back or not written by this device; what, in the detail
    NotWhole = 36
};

/// One line of the trail. Ids and times only: whose name it was is looked up while there still is one.
struct AuditEntry {
    std::int64_t seq = 0;    ///< 1, 2, 3 …
    Deed deed = Deed::Unlocked;
    std::string peerId;      ///< who; empty: nobody was unlocked
    std::string personId;    ///< about whom; may be empty
    std::string detail;      ///< an id, a kind ("pdf", "qr"), a count; never words of a person's
    std::int64_t wallMs = 0; ///< when, by the clock on the wall as it was then
    bool unproven = false;   ///< came from while it was locked, and nothing shows that this device wrote it
};

struct AuditTrail {
    std::vector<AuditEntry> entries; ///< newest first
    bool whole = true;               ///< every line opens, follows from the one before, and the last is the last
    std::int64_t brokenAt = 0;       ///< first line where it does not; 0: the end was cut off, or whole
};

/// The trail in the file: every line sealed under a key of the vault's and bound to a keyed hash of all lines before
/// it; the number of lines and the last hash are sealed beside it. Throws what SQLite throws.
class AuditChain {
public:
    AuditChain(storage::Database &db, const Secret &key, std::string_view vaultId)
        : m_db(db), m_key(key), m_vaultId(vaultId)
    {
    }

    /// Inside a transaction of the caller's. `seq` is set here.
    void add(AuditEntry entry);
    [[nodiscard]] AuditTrail read();
    /// As it is sealed beside the lines; nothing when that does not open.
    [[nodiscard]] std::optional<TrailEnd> end();

private:
    [[nodiscard]] std::string next(const std::string &hash, const std::string &sealed) const;

    storage::Database &m_db;
    const Secret &m_key;
    std::string m_vaultId;
};

/// A line as it is sealed, and back. Reading takes any bytes.
[[nodiscard]] std::string packAudit(const AuditEntry &entry);
[[nodiscard]] std::optional<AuditEntry> unpackAudit(const std::string &packed);

} // namespace handrail::vault
