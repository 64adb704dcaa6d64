#pragma once

#include "storage/database.h"
#include "vault/recordstore.h"
#include "vault/sealing.h"
#include "vault/vaultparts.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>

namespace handrail::vault {

/// One row of the revision table, still shut.
struct RevisionRow {
    std::string recordId, personId, kindTag;
    std::int64_t revision = 0;
    std::string deviceId, sealed;
};

inline constexpr const char *kRevisionColumns =
    "SELECT record_id, person_id, kind_tag, revision, device_id, sealed FROM revision ";

[[nodiscard]] RevisionRow rowOf(SQLite::Statement &query);
/// What the seal of a row is bound to.
[[nodiscard]] std::string revisionBound(const RevisionRow &row);
/// @return nothing when it does not open.
[[nodiscard]] std::optional<Record> openRow(const Secret &personKey, const RevisionRow &row);

/// Later: by hybrid time, and where two devices come to the same, by their names, so that every device chooses the same
/// one.
[[nodiscard]] bool later(const Record &one, const Record &other);

/// The head of one record from its rows, which come newest revision first. On one device a later revision has a later
/// time, so of each device no more is opened than its newest that opens.
class HeadOf {
public:
    /// @p key may throw Refusal: that person's key is damaged.
    template <typename Key>
    bool take(const RevisionRow &row, Key key)
    {
        if (m_opened.contains(row.deviceId))
            return true;
        std::optional<Record> record;
        try {
            record = openRow(key(), row);
        } catch (const Refusal &) {
            record.reset(); // everyone else's records still open
        }
        if (!record) {
            m_damaged = std::max(m_damaged, row.revision);
            return false;
        }
        m_opened.insert(row.deviceId);
        if (!m_head || later(*record, *m_head)) {
            m_head = std::move(record);
            m_hash = hashOf(row.sealed);
        }
        return true;
    }
    /// Nothing older of this device can be the head: its body need not be read.
    [[nodiscard]] bool knows(const std::string &deviceId) const { return m_opened.contains(deviceId); }
    [[nodiscard]] std::optional<Record> head() const
    {
        auto found = m_head;
        if (found)
            found->newerDamaged = m_damaged > found->revision;
        return found;
    }
    [[nodiscard]] const std::string &hash() const { return m_hash; }

private:
    std::set<std::string> m_opened;
    std::optional<Record> m_head;
    std::string m_hash;
    std::int64_t m_damaged = 0;
};

} // namespace handrail::vault
