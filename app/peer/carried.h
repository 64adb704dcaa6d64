#pragma once

#include "storage/failure.h"
#include "vault/filecopy.h"
#include "vault/vault.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// A peer's own notes as one file to carry to another device. Its passphrase is its own: neither the vault's key nor
/// the peer's opens it. A head in the clear (what it is, Argon2id's parameters and salt), then two seals
/// (XChaCha20-Poly1305) bound to all that stands before them: a short one that tells a wrong passphrase from a
/// damaged file, and the notes.
namespace handrail::peer {

using OwnSlots = std::vector<std::pair<std::string, std::string>>; ///< slot, JSON

inline constexpr const char *kCarriedSuffix = ".handrail-own";
inline constexpr std::int64_t kCarriedVersion = 1;
/// a lifetime of notes is far below; more is no file of ours
inline constexpr std::int64_t kCarriedMostBytes = std::int64_t{64} << 20;

/// Writes @p notes to a new file in @p folder ("own-notes.handrail-own", "own-notes-2.handrail-own" …), never over
/// one that is there; half a file never has that name. Any thread. @return the file. BadInput: the passphrase.
/// DiskFull, ReadOnly, CannotOpen, Cancelled as they say.
[[nodiscard]] storage::Result<std::filesystem::path> writeCarried(const OwnSlots &notes,
                                                                  const std::filesystem::path &folder,
                                                                  std::string_view passphrase, vault::KdfCost cost,
                                                                  vault::Progress &progress);
/// What the head of @p file asks of this device before anything of it is known, within bounds. BadInput: no such
/// file, TooNew: another version's.
[[nodiscard]] storage::Result<vault::KdfCost> carriedCost(const std::filesystem::path &file);
/// All of @p file or nothing of it. Any thread. WrongSecret, Damaged, TooNew, BadInput (no such file), CannotOpen,
/// Cancelled as they say.
[[nodiscard]] storage::Result<OwnSlots> readCarried(const std::filesystem::path &file, std::string_view passphrase,
                                                    vault::Progress &progress);

/// What became of notes that were read from a file.
struct TakenIn {
    int added = 0;
    int here = 0;   ///< the same was here already
    int stayed = 0; ///< of those there is one only, and this device has another: that one stays
};
/// Puts @p notes under the key of the peer who unlocked. What is here is never written over: a note of the same id
/// with other words gets an id of its own, the same one each time, so that reading a file twice, or again after it
/// was cut short, adds nothing twice. Vault's thread.
[[nodiscard]] storage::Result<TakenIn> takeIn(vault::Vault &vault, const OwnSlots &notes);

} // namespace handrail::peer
