#pragma once

#include "storage/failure.h"
#include "vault/filecopy.h"
#include "vault/secret.h"
#include "vault/vault.h"

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace handrail::vault {

/// One file: a head in the clear (what it is, Argon2id's parameters and salt, libsodium's secretstream header), then
/// messages of a secretstream (XChaCha20-Poly1305): first what the backup is of, then vault.db in blocks, the last of
/// them marked as the last, so that a file cut short, joined or shuffled does not open. What is inside is as sealed as
/// vault.db is.
struct BackupInfo {
    std::int64_t wallMs = 0; ///< when it was made
    std::string vaultId;
    std::int64_t bytes = 0;  ///< of the vault.db inside
};

struct BackupHead {
    std::uint64_t passes = 0;
    std::size_t memoryBytes = 0;
    std::string salt, stream;
};
inline constexpr std::size_t kBackupHeadBytes = 16 + 8 + 8 + 8 + 16 + 24;

/// @return nothing unless @p bytes are the head of a backup this version reads, at a cost that a device can pay.
[[nodiscard]] std::optional<BackupHead> readBackupHead(std::string_view bytes);
[[nodiscard]] std::string packBackupInfo(const BackupInfo &info);
[[nodiscard]] std::optional<BackupInfo> unpackBackupInfo(std::string_view packed);

/// Seals @p in (from where it stands to its end) into @p out. @p key 32 bytes.
[[nodiscard]] storage::Outcome sealBackup(std::istream &in, std::ostream &out, BackupHead head, const Secret &key,
                                          const BackupInfo &info, Progress &progress);
/// Opens what follows the head in @p in; every block that verifies goes to @p out. Done only when the last one was the
/// last. WrongSecret: the first message does not open. Damaged: a later one does not, or the end is missing, or
/// something follows it.
[[nodiscard]] storage::Result<BackupInfo> unsealBackup(std::istream &in, std::ostream &out,
                                                       const std::string &headBytes, const Secret &key,
                                                       Progress &progress);

/// Writes a backup of @p vaultFile (which may be in use) to @p target under a passphrase of its own. What was at @p
/// target is replaced only by a whole new backup. Any thread; a good part of a second for the key, then as fast as the
/// disk.
[[nodiscard]] storage::Result<BackupInfo> writeBackup(const std::filesystem::path &vaultFile,
                                                      const std::filesystem::path &target, std::string_view passphrase,
                                                      KdfCost cost, std::int64_t wallMs, Progress &progress);
/// What the head of @p backup asks for before anything of it is known, within bounds. BadInput: no backup, or one that
/// asks for more.
[[nodiscard]] storage::Result<KdfCost> backupCost(const std::filesystem::path &backup);
/// Opens @p backup and checks all of it: seals, SQLite's own check, schema, that it is a vault that was set up. What
/// passed lies beside
/// @p vaultFile afterwards, for Vault::adopt(); vault.db itself is not touched. Any thread.
/// BadInput: no backup. WrongSecret, Damaged, TooNew, DiskFull, Cancelled as they say.
[[nodiscard]] storage::Result<BackupInfo> prepareRestore(const std::filesystem::path &backup,
                                                         const std::filesystem::path &vaultFile,
                                                         std::string_view passphrase, Progress &progress);

} // namespace handrail::vault
