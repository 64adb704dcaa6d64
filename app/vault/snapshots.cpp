#include "vault/snapshots.h"

#include "vault/schema.h"

#include <algorithm>
#include <cstdio>

namespace handrail::vault {
namespace {

namespace fs = std::filesystem;
using storage::Done;
using storage::Failure;
using storage::FailureKind;

fs::path folderOf(const fs::path &vaultFile)
{
    return vaultFile.parent_path() / "snapshots";
}

bool sound(const fs::path &file)
{
    const auto checked = storage::guarded([&] {
        SQLite::Database db(file.string(), SQLite::OPEN_READWRITE);
        return db.execAndGet("PRAGMA quick_check(1)").getString() == "ok";
    });
    return checked.ok() && checked.value();
}

} // namespace

std::vector<Snapshot> snapshotsOf(const fs::path &vaultFile)
{
    std::vector<Snapshot> found;
    std::error_code error;
    for (fs::directory_iterator it(folderOf(vaultFile), error), end; !error && it != end; it.increment(error)) {
        long long number = 0, wallMs = 0;
        int length = 0;
        const std::string name = it->path().filename().string();
        if (std::sscanf(name.c_str(), "vault-%lld-%lld.db%n", &number, &wallMs, &length) == 2
            && static_cast<std::size_t>(length) == name.size())
            found.push_back({it->path(), number, wallMs});
    }
    std::ranges::sort(found, std::ranges::greater(), &Snapshot::number);
    return found;
}

bool snapshotDue(const fs::path &vaultFile, std::int64_t wallMs)
{
    const auto all = snapshotsOf(vaultFile);
    return all.empty() || wallMs < all.front().wallMs || wallMs - all.front().wallMs >= kSnapshotEveryMs;
}

storage::Outcome takeSnapshot(const fs::path &vaultFile, std::int64_t wallMs, Progress &progress)
{
    std::error_code error;
    fs::create_directories(folderOf(vaultFile), error);
    fs::permissions(folderOf(vaultFile), fs::perms::owner_all, error);
    const auto before = snapshotsOf(vaultFile);
    const std::int64_t number = before.empty() ? 1 : before.front().number + 1;
    const fs::path part = folderOf(vaultFile) / "vault.part";
    removeDatabase(part); // of a kill
    if (const auto copied = copyDatabase(vaultFile, part, progress); !copied)
        return copied.failure();
    if (!sound(part)) {
        removeDatabase(part);
        return Failure{FailureKind::Damaged, "snapshot"};
    }
    const fs::path file = folderOf(vaultFile) / ("vault-" + std::to_string(number) + "-" + std::to_string(wallMs) + ".db");
    if (!moveDatabase(part, file) || !syncFile(file))
        return Failure{FailureKind::DiskFull, "snapshot"};
    const auto all = snapshotsOf(vaultFile);
    for (std::size_t i = kSnapshotsKept; i < all.size(); ++i)
        removeDatabase(all[i].file);
    return Done{};
}

std::vector<fs::path> copiesBeside(const fs::path &vaultFile)
{
    std::vector<fs::path> found;
    for (const Snapshot &snapshot : snapshotsOf(vaultFile))
        found.push_back(snapshot.file);
    const std::string stem = vaultFile.filename().string();
    std::error_code error;
    for (fs::directory_iterator it(vaultFile.parent_path(), error), end; !error && it != end; it.increment(error)) {
        const std::string name = it->path().filename().string();
        const bool copy = name.starts_with(stem + ".damaged-") || name.starts_with(stem + ".before-restore-");
        if (copy && !name.ends_with("-wal") && !name.ends_with("-shm") && !name.ends_with("-journal"))
            found.push_back(it->path());
    }
    return found;
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

std::vector<std::string> eraseInCopies(const fs::path &vaultFile, const std::string &personId, std::int64_t wallMs)
{
    std::vector<std::string> unreached;
    const fs::path snapshots = folderOf(vaultFile);
    for (const fs::path &copy : copiesBeside(vaultFile)) {
        const auto erased = storage::guarded([&]() -> Done {
            auto opened = storage::Database::open(copy, vaultSchema());
            if (!opened)
                throw std::runtime_error(opened.failure().detail);
            destroyPersonKey(*opened.value(), personId, wallMs);
            scrub(*opened.value());
            return {};
        });
        if (erased)
            continue;
        if (copy.parent_path() == snapshots)
            removeDatabase(copy);
        if (fs::exists(copy))
            unreached.push_back(copy.filename().string());
    }
    return unreached;
}

} // namespace handrail::vault
