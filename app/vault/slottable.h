#pragma once

#include "storage/database.h"
#include "vault/ledger.h"
#include "vault/secret.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace handrail::vault {

/// Whose slots they are, in a table with a column that says so.
struct SlotOwner {
    const char *column = nullptr;
    std::string id{};
};

/// The ledger that counts a table's rows, and its key; none: nobody counts them, or they are only read.
struct SlotsCounted {
    Ledger *ledger = nullptr;
    const Secret *key = nullptr;
};

/// A table of slots that hold one sealed text each: the slot's name goes inside the seal, the column has a keyed tag.
/// `domain` keeps tables apart, so that a row moved from one to another does not open. Throws what SQLite throws.
class SlotTable {
public:
    /// @p table has the columns tag and sealed. All outlive the object, which lives for one job.
    SlotTable(storage::Database &db, const char *table, const char *domain, const Secret &key, SlotOwner owner = {},
              SlotsCounted counted = {})
        : m_db(db), m_table(table), m_domain(domain), m_key(key), m_owner(std::move(owner)), m_counted(counted) {}

    using Slot = std::pair<std::string, std::string>; ///< name, text

    storage::Done put(const std::string &slot, const std::string &text);
    /// @return nothing when there is none. A slot that does not open: Refusal Damaged.
    [[nodiscard]] std::optional<std::string> get(const std::string &slot);
    storage::Done drop(const std::string &slot);
    /// Those whose name begins with @p prefix, oldest first; what does not open is left out.
    [[nodiscard]] std::vector<Slot> startingWith(const std::string &prefix);
    /// A row of the table: nothing when it does not open.
    [[nodiscard]] std::optional<Slot> open(const std::string &tag, const std::string &sealed) const;
    [[nodiscard]] std::string tagOf(const std::string &slot) const;

    /// Takes the row of @p tag out, for who looks rows up by their tag.
    void dropTag(const std::string &tag);

private:
    void toggle(const std::string &tag); ///< before a row changes and after it
    storage::Database &m_db;
    std::string m_table;
    const char *m_domain;
    const Secret &m_key;
    SlotOwner m_owner;
    SlotsCounted m_counted;
};

} // namespace handrail::vault
