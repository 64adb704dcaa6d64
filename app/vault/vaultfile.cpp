#include "vault/vaultfile.h"

#include "vault/filecopy.h"
#include "vault/salvage.h"
#include "vault/schema.h"
#include "vault/snapshots.h"

#include <string>

namespace handrail::vault {
namespace {

namespace fs = std::filesystem;
using storage::Database;
using storage::FailureKind;

storage::Result<std::unique_ptr<Database>> openChecked(const fs::path &file)
{
    createPrivately(file);
    auto opened = Database::open(file, vaultSchema());
    if (!opened)
        return opened;
    const auto sound = storage::guarded([&] {
        return opened.value()->sql().execAndGet("PRAGMA quick_check(1)").getString() == "ok";
    });
    if (sound.ok() && sound.value())
        return opened;
    if (!sound.ok() && sound.failure().kind != FailureKind::Damaged)
        return sound.failure();
    return storage::Failure{FailureKind::Damaged, "quick_check"};
}

/// @return where it is now; nothing when it could not be moved, and then nothing was changed.
std::optional<fs::path> putAside(const fs::path &file, std::int64_t wallMs)
{
    fs::path aside = file;
    aside += ".damaged-" + std::to_string(wallMs);
    for (int n = 2; fs::exists(aside); ++n)
        aside = file.string() + ".damaged-" + std::to_string(wallMs) + "-" + std::to_string(n);
    return moveDatabase(file, aside) ? std::optional(aside) : std::nullopt;
}

/// What a kill left half done. A restored vault that was checked and ready takes its place when the old one was already aside.
void tidyUp(const fs::path &file)
{
    const fs::path incoming = file.string() + kIncoming;
    std::error_code ignored;
    if (!fs::exists(file) && fs::exists(incoming))
        fs::rename(incoming, file, ignored);
    for (const char *suffix : {kIncoming, ".copying", ".mending", ".restoring", ".restored"})
        removeDatabase(file.string() + suffix);
}

} // namespace

VaultFile openVaultFile(const fs::path &file, std::int64_t wallMs)
{
    VaultFile result;
    tidyUp(file);
    dropHalfSnapshot(file);
    const bool lost = !fs::exists(file) && !snapshotsOf(file).empty(); // someone or something took vault.db away
    auto opened = openChecked(file);
    const bool damaged = !opened && opened.failure().kind == FailureKind::Damaged;
    if (damaged)
        result.damagedKeptAt = putAside(file, wallMs);
    if (result.damagedKeptAt)
        opened = openChecked(file);
    if (opened && (lost || result.damagedKeptAt)) {
        const auto saved = salvage(result.damagedKeptAt.value_or(fs::path()), file, *opened.value(), wallMs);
        if (!saved)
            opened = saved.failure();
    }
    if (!opened && (lost || result.damagedKeptAt)) { // as it was, for when there is room again
        removeDatabase(file);
        if (result.damagedKeptAt)
            (void)moveDatabase(*result.damagedKeptAt, file);
        result.damagedKeptAt.reset();
    }
    if (!opened) {
        result.trouble = opened.failure();
        return result;
    }
    result.db = std::move(opened.value());
    return result;
}

} // namespace handrail::vault
