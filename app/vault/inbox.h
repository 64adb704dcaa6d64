#pragma once

#include "storage/database.h"
#include "vault/journal.h"
#include "vault/secret.h"

#include <functional>
#include <optional>
#include <string>

namespace handrail::vault {

/// An entry as it is sealed, and back. Reading takes any bytes.
[[nodiscard]] std::string packEntry(const Entry &entry);
[[nodiscard]] std::optional<Entry> unpackEntry(const std::string &packed);

/// What is written while no vault key is in memory: anonymous boxes to a public key. Until setup the secret half is sealed by
/// a key in the device's local store (whoever holds the device and its disk can open it: there is nothing else to seal it
/// with); from setup on by the vault key only.
namespace inbox {

/// Key id of the current public half, making a provisional pair sealed with @p deviceKey when there is none.
[[nodiscard]] bool hasCurrentKey(storage::Database &db);
void addKey(storage::Database &db, const Secret &sealingKey, const char *sealedBy);

void add(storage::Database &db, const Entry &entry);
[[nodiscard]] int count(storage::Database &db);

/// Opens what opens, in the order it was written, and hands each to @p take with its row number.
/// @p deviceKey may be null (after setup). @return how many stay shut.
int forEachOpened(storage::Database &db, const Secret *deviceKey, const Secret *vaultKey,
                  const std::function<void(std::int64_t seq, const Entry &entry)> &take);
void remove(storage::Database &db, std::int64_t seq);
/// Every key that a row still needs goes under the vault key; those that none needs are dropped, but for the current one.
void resealKeys(storage::Database &db, const Secret &deviceKey, const Secret &vaultKey);

} // namespace inbox
} // namespace handrail::vault
