#pragma once

#include "storage/database.h"
#include "vault/keyslots.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace handrail::vault {

struct OpenKeys;

/// The copies of vault.db that this device keeps beside it (snapshots, damaged files put aside, the vault before a
/// restore), made to follow when somebody is erased or loses their access: what the live file does not open any more,
/// no copy may open. Not for backups that were given away: they are out of reach.
///
/// A copy that cannot be opened as a database is searched for the very bytes of the keys in question, and these are
/// overwritten; a snapshot that cannot be changed at all is removed. Every function returns the names of the files that
/// were not reached. One job of the vault's thread.
class Copies {
public:
    explicit Copies(std::filesystem::path vaultFile) : m_vaultFile(std::move(vaultFile)) {}

    /// Who is erased, and what of theirs an older copy may hold under other keys than their own.
    struct Person {
        std::string id;
        std::string wrappedKey;             ///< as it stood in the live file
        /// of visits that were joined to them: in an older copy they may be nobody's yet
        std::vector<std::string> visitTags;
        std::int64_t wallMs = 0;
    };

    [[nodiscard]] std::vector<std::filesystem::path> all() const;

    /// Destroys the person's key, the entries of their visits and the words that were being typed about anybody (never
    /// taken from a copy).
    /// @p keys open what must be counted anew, so that a rescue finds nothing missing.
    [[nodiscard]] std::vector<std::string> erase(const Person &person, const OpenKeys &keys);

    /// Makes these slots useless wherever they still lie. Before the live file is changed: a kill in between leaves no
    /// copy that opens with what was taken away.
    [[nodiscard]] std::vector<std::string> spoil(const std::vector<KeySlot> &slots);
    /// Brings every copy of the same vault to the peers, slots and wrong tries of @p live, and has them in its count.
    [[nodiscard]] std::vector<std::string> follow(storage::Database &live, const Secret &ledgerKey);
    /// The same for one copy that is open, in a transaction of the caller's: a backup that takes the place of @p live.
    static void bring(storage::Database &copy, storage::Database &live, const Secret &ledgerKey);
    /// The same for wrong tries alone: a vault.db that is taken away must not give them back.
    void followTries(storage::Database &live);

private:
    template <typename Change>
    std::vector<std::string> inEach(Change change, const std::vector<std::string> &bytes);

    std::filesystem::path m_vaultFile;
};

} // namespace handrail::vault
