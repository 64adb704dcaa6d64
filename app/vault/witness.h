#pragma once

#include "vault/attempts.h"
#include "vault/chain.h"
#include "vault/keystore.h"

#include <map>
#include <optional>
#include <string>

namespace handrail::vault {

/// The one of two counts that keeps out more, and longer: either may have been written by somebody else.
[[nodiscard]] Attempts worseOf(const Attempts &one, const Attempts &other, const storage::Moment &now);

/// What is kept outside vault.db so that an older vault.db, or one from which something was taken, does not pass for
/// today's: in the device's local store (a file beside it: whoever can put back the whole folder puts this back too)
/// and, for who opens the vault with a passphrase that is tied to the system's key store, there as well.
struct Witness {
    Chain chain;                           ///< its id is that of the witness: the ledger remembers it
    /// of the ledger when the device was last locked or unlocked; a file below it is an older one
    std::int64_t generation = 0;
    std::int64_t guardedGeneration = 0;    ///< what the key store says, in memory only; below zero: it has none
    /// another vault took the place of the one that this was kept of, by the app itself
    bool restored = false;
    std::map<std::string, Attempts> tries; ///< wrong ones, by peer

    [[nodiscard]] Secret packed() const;
    /// @return nothing unless @p bytes are whole.
    [[nodiscard]] static std::optional<Witness> unpacked(const Secret &bytes);
};

} // namespace handrail::vault
