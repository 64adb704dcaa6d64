#include "vault/vaultfile.h"

#include "vault/filecopy.h"
#include "vault/salvage.h"
#include "vault/schema.h"
#include "vault/snapshots.h"

#include <string>

namespace handrail::vault {
namespace {

namespace fs = std::filesystem;

constexpr const char *kRescuing = ".rescuing"; ///< half made
using storage::Database;
using storage::FailureKind;

storage::Result<std::unique_ptr<Database>> openChecked(const fs::path &file)
{
    createPrivately(file);
    // Looked at before anything of it is brought to today's schema: a damaged file is put aside as it was found.
    const auto sound = storage::guarded([&] {
        SQLite::Database db(file.string(), SQLite::OPEN_READWRITE, 5000);
        const bool tooNew = db.execAndGet("PRAGMA user_version").getInt() > vaultSchema().back().toVersion; // not ours to judge
        return tooNew || db.execAndGet("PRAGMA quick_check(1)").getString() == "ok";
    });
    if (!sound.ok())
        return sound.failure();
    if (!sound.value())
        return storage::Failure{FailureKind::Damaged, "quick_check"};
    return Database::open(file, vaultSchema());
}

fs::path asideFor(const fs::path &file, std::int64_t wallMs)
{
    fs::path aside = file;
    aside += kDamaged + std::to_string(wallMs);
    for (int n = 2; fs::exists(aside); ++n)
        aside = file.string() + kDamaged + std::to_string(wallMs) + "-" + std::to_string(n);
    return aside;
}

/// A fresh file in the place of @p file, with what can be saved. Made beside it and whole before anything is moved: a kill, or a disk that
/// is full, leaves all as it was, for the next start. @p aside where the damaged one goes; empty: there is none.
storage::Outcome rescue(const fs::path &file, const fs::path &aside, std::int64_t wallMs)
{
    const fs::path part = file.string() + kRescuing, incoming = file.string() + kIncoming;
    auto fresh = openChecked(part);
    storage::Outcome saved = storage::Done{};
    if (!fresh)
        saved = fresh.failure();
    else if (const auto report = salvage(aside.empty() ? fs::path() : file, aside, file, *fresh.value(), wallMs); !report)
        saved = report.failure();
    if (fresh)
        fresh.value().reset(); // closes: what the log held is in the file
    if (saved && !syncFile(part))
        saved = storage::Failure{FailureKind::DiskFull, "rescue"};
    if (!saved) {
        removeDatabase(part);
        return saved;
    }
    if (aside.empty())
        return moveDatabase(part, file) ? saved : storage::Outcome(storage::Failure{FailureKind::CannotOpen, "rescue"});
    // From the second move on a start that finds no vault.db takes the incoming one (tidyUp).
    if (moveDatabase(part, incoming) && moveDatabase(file, aside) && moveDatabase(incoming, file))
        return saved;
    return storage::Failure{FailureKind::Damaged, "a damaged file that cannot be put aside"};
}

/// What a kill left half done. A restored vault that was checked and ready takes its place when the old one was already aside.
void tidyUp(const fs::path &file)
{
    const fs::path incoming = file.string() + kIncoming;
    removeOrphans(file);
    if (!fs::exists(file) && fs::exists(incoming))
        (void)moveDatabase(incoming, file);
    for (const char *suffix : {kIncoming, kRescuing, ".copying", ".mending", ".restoring", ".restored"})
        removeDatabase(file.string() + suffix);
}

} // namespace

VaultFile openVaultFile(const fs::path &file, std::int64_t wallMs)
{
    VaultFile result;
    tidyUp(file);
    dropHalfSnapshot(file);
    const bool lost = !fs::exists(file) && !snapshotsOf(file).empty(); // someone or something took vault.db away
    using Opened = storage::Result<std::unique_ptr<Database>>;
    Opened opened = lost ? Opened(storage::Failure{FailureKind::Damaged, "taken away"}) : openChecked(file);
    if (!opened && opened.failure().kind == FailureKind::Damaged) {
        const fs::path aside = lost ? fs::path() : asideFor(file, wallMs);
        if (const auto saved = rescue(file, aside, wallMs); !saved)
            opened = saved.failure();
        else
            opened = openChecked(file);
        if (opened && !lost)
            result.damagedKeptAt = aside;
    }
    if (!opened) {
        result.trouble = opened.failure();
        return result;
    }
    result.db = std::move(opened.value());
    return result;
}

} // namespace handrail::vault
