#include "vault/vaultfile.h"

#include "vault/filecopy.h"
#include "vault/keyslots.h"
#include "vault/salvage.h"
#include "vault/schema.h"
#include "vault/snapshots.h"

#include <algorithm>
#include <string>

namespace handrail::vault {
namespace {

namespace fs = std::filesystem;

constexpr const char *kRescuing = ".rescuing"; ///< half made
using storage::Database;
using storage::FailureKind;

/// Why a file is not gone on with, and what becomes of it.
struct Loss {
    fs::path read;  ///< what may still be read; empty: nothing of it
    fs::path aside; ///< where it goes; empty: nothing is there
};

storage::Result<std::unique_ptr<Database>> openChecked(const fs::path &file)
{
    createPrivately(file);
    // Looked at before anything of it is brought to today's schema: a damaged file is put aside as it was found.
    const auto sound = storage::guarded([&] {
        SQLite::Database db(file.string(), SQLite::OPEN_READWRITE, 5000);
        // not ours to judge
        const bool tooNew = db.execAndGet("PRAGMA user_version").getInt() > vaultSchema().back().toVersion;
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

/// A fresh file in the place of @p file, with what can be saved. Made beside it and whole before anything is moved: a
/// kill, or a disk that is full, leaves all as it was, for the next start.
storage::Outcome rescue(const fs::path &file, const Loss &loss, std::int64_t wallMs)
{
    const fs::path part = file.string() + kRescuing, incoming = file.string() + kIncoming;
    auto fresh = openChecked(part);
    storage::Outcome saved = storage::Done{};
    if (!fresh)
        saved = fresh.failure();
    else if (const auto report = salvage(loss.read, loss.aside, file, *fresh.value(), wallMs); !report)
        saved = report.failure();
    if (fresh)
        fresh.value().reset(); // closes: what the log held is in the file
    if (saved && !syncFile(part))
        saved = storage::Failure{FailureKind::DiskFull, "rescue"};
    if (!saved) {
        removeDatabase(part);
        return saved;
    }
    if (loss.aside.empty())
        return moveDatabase(part, file) ? saved : storage::Outcome(storage::Failure{FailureKind::CannotOpen, "rescue"});
    // From the second move on a start that finds no vault.db takes the incoming one (tidyUp).
    if (moveDatabase(part, incoming) && moveDatabase(file, loss.aside) && moveDatabase(incoming, file))
        return saved;
    return storage::Failure{FailureKind::Damaged, "a damaged file that cannot be put aside"};
}

/// What a kill left half done. A restored vault that was checked and ready takes its place when the old one was already
/// aside.
void tidyUp(const fs::path &file)
{
    const fs::path incoming = file.string() + kIncoming;
    if (!isNoFile(file))
        removeOrphans(file);
    if (!isFile(file) && !isNoFile(file) && isFile(incoming))
        (void)moveDatabase(incoming, file);
    for (const char *suffix : {kIncoming, kRescuing, ".copying", ".mending", ".restoring", ".restored"})
        removeDatabase(file.string() + suffix);
}

/// What SQLite keeps beside @p file and is no file: put aside, for SQLite would refuse the whole.
void clearBeside(const fs::path &file, std::int64_t wallMs)
{
    std::error_code ignored;
    for (const char *suffix : {"-wal", "-shm", "-journal"})
        if (isNoFile(file.string() + suffix))
            fs::rename(file.string() + suffix, nameForNoFile(file, wallMs), ignored);
}

bool isSetUpIn(const fs::path &file)
{
    const auto found = storage::guarded([&] {
        SQLite::Database db(file.string(), SQLite::OPEN_READWRITE, 5000);
        return db.execAndGet("SELECT count(*) FROM keyslot").getInt() > 0;
    });
    return found.ok() && found.value();
}

/// What can be seen without opening it. Before SQLite looks: it throws the log of an empty file away.
std::optional<Loss> lossOf(const fs::path &file, std::int64_t wallMs)
{
    if (isNoFile(file))
        return Loss{{}, nameForNoFile(file, wallMs)};
    if (snapshotsOf(file).empty())
        return std::nullopt;
    if (!isFile(file))
        return Loss{}; // someone or something took vault.db away
    std::error_code unknown;
    return fs::file_size(file, unknown) == 0 ? std::optional(Loss{{}, asideFor(file, wallMs)}) : std::nullopt;
}

/// Nobody set this one up, and there are snapshots of one that was: records must not be taken for never begun because
/// somebody, or an older build after a loss, put an empty vault there. Not where wrong tries erased everything.
bool isAnother(Database &db, const fs::path &file)
{
    return !isSetUp(db) && headerValue(db, kErasedAt).empty()
        && std::ranges::any_of(snapshotsOf(file), [](const Snapshot &each) { return isSetUpIn(each.file); });
}

} // namespace

VaultFile openVaultFile(const fs::path &file, std::int64_t wallMs)
{
    VaultFile result;
    clearBeside(file, wallMs);
    tidyUp(file);
    dropHalfSnapshot(file);
    std::optional<Loss> loss = lossOf(file, wallMs);
    using Opened = storage::Result<std::unique_ptr<Database>>;
    Opened opened = loss ? Opened(storage::Failure{FailureKind::Damaged, "not the vault"}) : openChecked(file);
    if (opened) {
        const auto another = storage::guarded([&] { return isAnother(*opened.value(), file); });
        if (another && another.value()) {
            opened = Opened(storage::Failure{FailureKind::Damaged, "another vault"});
            loss = Loss{{}, asideFor(file, wallMs)};
        }
    }
    if (!opened && opened.failure().kind == FailureKind::Damaged) {
        if (!loss)
            loss = Loss{file, asideFor(file, wallMs)};
        if (const auto saved = rescue(file, *loss, wallMs); !saved)
            opened = saved.failure();
        else
            opened = openChecked(file);
        if (opened && !loss->aside.empty())
            result.damagedKeptAt = loss->aside;
    }
    if (!opened) {
        result.trouble = opened.failure();
        return result;
    }
    result.db = std::move(opened.value());
    return result;
}

} // namespace handrail::vault
