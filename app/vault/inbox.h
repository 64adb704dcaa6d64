#pragma once

#include "storage/database.h"
#include "vault/chain.h"
#include "vault/journal.h"
#include "vault/secret.h"

#include <functional>
#include <optional>
#include <set>
#include <string>

namespace handrail::vault {

/// An entry as it is sealed, and back. Reading takes any bytes.
[[nodiscard]] std::string packEntry(const Entry &entry);
[[nodiscard]] std::optional<Entry> unpackEntry(const std::string &packed);

/// What is written while no vault key is in memory: anonymous boxes to a public key. Until setup the secret half is
/// sealed by a key in the device's local store (whoever holds the device and its disk can open it: there is nothing
/// else to seal it with); from setup on by the vault key only.
namespace inbox {

/// There is a pair that new entries go to, and @p deviceKey opens what they are sealed with.
[[nodiscard]] bool currentKeyOpens(storage::Database &db, const Secret &deviceKey);
/// New entries can be sealed: somebody may have taken the key out of the file, or written another over it.
[[nodiscard]] bool canSeal(storage::Database &db);
/// What is sealed from now on opens with @p vaultKey.
[[nodiscard]] bool currentKeyFits(storage::Database &db, const Secret &vaultKey);
/// No pair is left whose secret half the device's own store opens.
[[nodiscard]] bool needsNoDeviceKey(storage::Database &db);
/// A new current pair, its secret half under @p sealingKey ("device" or "vault").
void addKey(storage::Database &db, const Secret &sealingKey, const char *sealedBy);

/// @p link proves the row; it is not advanced: whoever commits does that.
void add(storage::Database &db, const Entry &entry, const Chain &link);
[[nodiscard]] int count(storage::Database &db);

/// Where a chain begins that the vault does not know yet: in a box to its key, so that the vault can walk it after the
/// next unlock.
/// @return the id and the number of the next link, as they stand in the clear.
[[nodiscard]] Chain chainKnown(storage::Database &db);
void keepChainStart(storage::Database &db, const Chain &start);
/// The vault knows it: only id and number are left.
void keepChainKnown(storage::Database &db, const Chain &chain);
[[nodiscard]] std::optional<Chain> openChainStart(storage::Database &db, const Secret *deviceKey,
                                                  const Secret *vaultKey);
/// The number after the last link of @p chainId that is in the inbox; 0: there is none.
[[nodiscard]] std::int64_t linkAfter(storage::Database &db, const std::string &chainId);

/// What walking the links of a chain found.
struct Walked {
    std::set<std::int64_t> proven;  ///< rows, by number
    std::int64_t missing = 0;       ///< links that were written and are not there
};
/// From where @p chain stands; it stands behind the last proven link afterwards. Rows that are of no chain are left
/// alone.
[[nodiscard]] Walked walk(storage::Database &db, Chain &chain);
/// Rows from before there were chains.
[[nodiscard]] std::set<std::int64_t> ofNoChain(storage::Database &db);

/// Opens what opens and hands each to @p take with its row number, in the order it was written: by their links where
/// rows have them, so that rows that were put in another order do not come out in it.
/// @p deviceKey may be null (after setup). @return how many stay shut.
int forEachOpened(storage::Database &db, const Secret *deviceKey, const Secret *vaultKey,
                  const std::function<void(std::int64_t seq, const Entry &entry)> &take);
void remove(storage::Database &db, std::int64_t seq);
/// Every key that a row still needs goes under the vault key; those that none needs are dropped, but for the current
/// one.
void resealKeys(storage::Database &db, const Secret &deviceKey, const Secret &vaultKey);

} // namespace inbox
} // namespace handrail::vault
