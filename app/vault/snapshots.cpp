#include "vault/snapshots.h"

#include "vault/beside.h"
#include "vault/schema.h"

#include <algorithm>
#include <cstdio>

namespace handrail::vault {
namespace {

namespace fs = std::filesystem;

constexpr long long kMostNumber = 1'000'000'000'000; ///< a name that somebody made up leaves room for the next
using storage::Done;
using storage::Failure;
using storage::FailureKind;

fs::path folderOf(const fs::path &vaultFile)
{
    return vaultFile.parent_path() / "snapshots";
}

fs::path halfOf(const fs::path &vaultFile)
{
    return folderOf(vaultFile) / "vault.part";
}

/// Words that were being typed and what was going on are never taken from an old copy: so they do not lie in one
/// either.
void leaveOutWhatPasses(const fs::path &file)
{
    storage::dropStrangeJournal(file);
    SQLite::Database db(file.string(), SQLite::OPEN_READWRITE);
    db.exec("PRAGMA journal_mode = DELETE; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;"
            "DELETE FROM draft; DELETE FROM hand_draft; DELETE FROM state;"
            "VACUUM");
}

bool sound(const fs::path &file)
{
    const auto checked = storage::guarded([&] {
        storage::dropStrangeJournal(file);
        SQLite::Database db(file.string(), SQLite::OPEN_READWRITE);
        return db.execAndGet("PRAGMA quick_check(1)").getString() == "ok";
    });
    return checked.ok() && checked.value();
}

/// Empty: it cannot be read.
std::string vaultIdIn(const fs::path &file)
{
    const auto id = storage::guarded([&] {
        SQLite::Database db(asItLies(file), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        SQLite::Statement query(db, "SELECT value FROM header WHERE name = 'vault id'");
        return query.executeStep() ? blobOf(query.getColumn(0)) : std::string();
    });
    return id ? id.value() : std::string();
}

} // namespace

std::vector<Snapshot> snapshotsOf(const fs::path &vaultFile)
{
    std::vector<Snapshot> found;
    std::error_code error;
    if (!fs::is_directory(fs::symlink_status(folderOf(vaultFile), error)))
        return found;
    for (fs::directory_iterator it(folderOf(vaultFile), error), end; !error && it != end; it.increment(error)) {
        long long number = 0, wallMs = 0;
        int length = 0;
        const std::string name = it->path().filename().string();
        if (std::sscanf(name.c_str(), "vault-%lld-%lld.db%n", &number, &wallMs, &length) == 2
            && static_cast<std::size_t>(length) == name.size() && number > 0 && number < kMostNumber
            && isFile(it->path()))
            found.push_back({it->path(), number, wallMs});
    }
    std::ranges::sort(found, std::ranges::greater(), &Snapshot::number);
    return found;
}

namespace {

/// One above all that are there. A number that somebody made up, and that leaves no room, gives way: else the next ones
/// would be no snapshots of ours, and who is erased or loses their access would stay in them.
std::int64_t nextNumber(const fs::path &vaultFile)
{
    auto all = snapshotsOf(vaultFile);
    if (all.empty())
        return 1;
    if (all.front().number + 1 < kMostNumber)
        return all.front().number + 1;
    std::int64_t number = 0;
    for (auto each = all.rbegin(); each != all.rend(); ++each) { // the oldest first: each name below is free by then
        const fs::path to = each->file.parent_path()
                            / ("vault-" + std::to_string(++number) + "-" + std::to_string(each->wallMs) + ".db");
        if (to != each->file && !moveDatabase(each->file, to))
            removeDatabase(each->file);
    }
    return number + 1;
}

} // namespace

bool snapshotDue(const fs::path &vaultFile, std::int64_t wallMs)
{
    const auto all = snapshotsOf(vaultFile);
    return all.empty() || wallMs < all.front().wallMs || wallMs - all.front().wallMs >= kSnapshotEveryMs;
}

storage::Outcome takeSnapshot(const fs::path &vaultFile, std::int64_t wallMs, Progress &progress)
{
    std::error_code error;
    const fs::file_status folder = fs::symlink_status(folderOf(vaultFile), error);
    if (fs::exists(folder) && !fs::is_directory(folder)) // a link would take them to wherever it leads
        fs::rename(folderOf(vaultFile), nameForNoFile(vaultFile, wallMs), error);
    fs::create_directories(folderOf(vaultFile), error);
    fs::permissions(folderOf(vaultFile), fs::perms::owner_all, error);
    const std::int64_t number = nextNumber(vaultFile);
    const fs::path part = halfOf(vaultFile);
    dropHalfSnapshot(vaultFile); // of a kill
    if (const auto copied = copyDatabase(vaultFile, part, progress); !copied)
        return copied.failure();
    const auto left = storage::guarded([&] { leaveOutWhatPasses(part); return Done{}; });
    // somebody was erased, or lost their access, meanwhile (Copies): the next unlock takes another
    if (!fs::exists(part))
        return Failure{FailureKind::Cancelled, "snapshot"};
    if (!left || !sound(part)) {
        removeDatabase(part);
        return left ? Failure{FailureKind::Damaged, "snapshot"} : left.failure();
    }
    const fs::path file =
        folderOf(vaultFile) / ("vault-" + std::to_string(number) + "-" + std::to_string(wallMs) + ".db");
    if (!moveDatabase(part, file))
        return Failure{fs::exists(part) ? FailureKind::DiskFull : FailureKind::Cancelled, "snapshot"};
    if (!syncFile(file))
        return Failure{FailureKind::DiskFull, "snapshot"};
    auto all = snapshotsOf(vaultFile);
    const std::string vaultId = vaultIdIn(file);
    std::erase_if(all, [&](const Snapshot &each) { // a vault that stood here before has nothing else
        const std::string id = vaultIdIn(each.file);
        return !id.empty() && id != vaultId;
    });
    for (std::size_t i = kSnapshotsKept; i < all.size(); ++i)
        removeDatabase(all[i].file);
    return Done{};
}

std::string vaultIdOfSnapshots(const fs::path &vaultFile)
{
    for (const Snapshot &each : snapshotsOf(vaultFile))
        if (std::string id = vaultIdIn(each.file); !id.empty())
            return id;
    return {};
}

void dropHalfSnapshot(const fs::path &vaultFile)
{
    removeDatabase(halfOf(vaultFile));
}

void destroyPersonKey(storage::Database &db, const std::string &personId, std::int64_t wallMs)
{
    SQLite::Statement spoil(db.sql(), "UPDATE person SET wrapped_key = randomblob(length(wrapped_key)) WHERE id = ?");
    spoil.bind(1, personId);
    spoil.exec();
    SQLite::Statement list(db.sql(), "INSERT OR IGNORE INTO erased VALUES (?, ?)");
    list.bind(1, personId);
    list.bind(2, wallMs);
    list.exec();
}

} // namespace handrail::vault
