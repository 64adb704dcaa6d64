#include "vault/backup.h"

#include "vault/devicecost.h"
#include "vault/keyslots.h"
#include "vault/ownshape.h"
#include "vault/rescue.h"
#include "vault/schema.h"
#include "vault/sealing.h"
#include "vault/vaultfile.h"

#include <algorithm>
#include <fstream>
#include <sqlite3.h>

namespace handrail::vault {
namespace {

namespace fs = std::filesystem;
using storage::Failure;
using storage::FailureKind;

/// A file that is gone unless it was kept.
class Passing {
public:
    explicit Passing(fs::path file) : m_file(std::move(file)) { removeDatabase(m_file); }
    ~Passing() { if (!m_kept) removeDatabase(m_file); }
    Passing(const Passing &) = delete;
    Passing &operator=(const Passing &) = delete;
    [[nodiscard]] const fs::path &file() const { return m_file; }
    void keep() { m_kept = true; }

private:
    fs::path m_file;
    bool m_kept = false;
};

/// @p clear the bytes of it.
storage::Result<BackupHead> headOf(std::ifstream &in, std::string &clear)
{
    if (!in)
        return Failure{FailureKind::CannotOpen, "backup"};
    clear.assign(kBackupHeadBytes, '\0');
    in.read(clear.data(), static_cast<std::streamsize>(clear.size()));
    auto head = in ? readBackupHead(clear) : std::nullopt;
    return head ? storage::Result<BackupHead>(std::move(*head)) : Failure{FailureKind::BadInput, "no backup"};
}

/// Argon2id itself cannot be stopped: whoever cancelled meanwhile is told as soon as it is through, and nothing has
/// been touched.
storage::Result<Secret> keyOf(std::string_view passphrase, const BackupHead &head, Progress &progress)
{
    const KdfCost cost{head.passes, head.memoryBytes};
    if (progress.cancel)
        return Failure{FailureKind::Cancelled, "key"};
    if (!bears(deviceMemory(), cost))
        return Failure{FailureKind::Other, "asks for more memory than the device has to give"};
    progress.keyMs = std::max<std::int64_t>(deriveMs(cost), 1);
    auto key = stretch(passphrase, head.salt, head.passes, head.memoryBytes);
    progress.keyMs = 0;
    if (progress.cancel)
        return Failure{FailureKind::Cancelled, "key"};
    return key ? storage::Result<Secret>(std::move(*key)) : Failure{FailureKind::Other, "no memory to derive the key"};
}

/// Takes over what is in @p file, a whole vault that was set up, in a schema this version knows: row by row, the known
/// tables and nothing else, into a fresh file at @p fresh.
storage::Outcome takeOver(const fs::path &file, const fs::path &fresh, const std::string &vaultId)
{
    {
        const auto looked = storage::guarded([&]() -> storage::Done { // before anything of it runs
            SQLite::Database db(file.string(), SQLite::OPEN_READONLY);
            if (!holdsTablesOnly(db)) // somebody else may have made the file, and views and modules run by being read
                throw SQLite::Exception("not a vault", SQLITE_CORRUPT);
            return {};
        });
        if (!looked)
            return looked;
    }
    auto opened = storage::Database::open(file, vaultSchema()); // brings an older one to today's schema
    if (!opened)
        return opened.failure();
    createPrivately(fresh);
    auto made = storage::Database::open(fresh, vaultSchema());
    if (!made)
        return made.failure();
    return storage::guarded([&]() -> storage::Done {
        storage::Database &db = *opened.value();
        if (db.sql().execAndGet("PRAGMA integrity_check(1)").getString() != "ok" || !isSetUp(db)
            || headerValue(db, "vault id") != vaultId)
            throw SQLite::Exception("not a whole vault", SQLITE_CORRUPT);
        storage::Database &into = *made.value();
        into.sql().exec("PRAGMA foreign_keys = OFF");
        storage::Transaction transaction(into);
        DamageReport report;
        (void)rescueRows(&db.sql(), into, report);
        if (report.tablesCutShort > 0)
            throw SQLite::Exception("not a whole vault", SQLITE_CORRUPT);
        transaction.commit();
        into.sql().exec("PRAGMA wal_checkpoint(TRUNCATE)");
        return {};
    });
}

} // namespace

storage::Result<KdfCost> backupCost(const fs::path &backup)
{
    std::ifstream in(backup, std::ios::binary);
    std::string clear;
    const auto head = headOf(in, clear);
    if (!head)
        return head.failure();
    return KdfCost{head.value().passes, head.value().memoryBytes};
}

storage::Result<BackupInfo> writeBackup(const fs::path &vaultFile, const fs::path &target, std::string_view passphrase,
                                        KdfCost cost, std::int64_t wallMs, Progress &progress)
{
    if (passphraseFault(passphrase) != PassphraseFault::None)
        return Failure{FailureKind::BadInput, "passphrase"};
    BackupHead head{cost.passes, cost.memoryBytes, randomBytes(16), {}};
    const auto key = keyOf(passphrase, head, progress);
    if (!key)
        return key.failure();

    const Passing copy(vaultFile.string() + ".copying");
    if (const auto copied = copyDatabase(vaultFile, copy.file(), progress); !copied)
        return copied.failure();
    BackupInfo info{wallMs, {}, 0};
    {
        auto opened = storage::Database::open(copy.file(), vaultSchema());
        if (!opened)
            return opened.failure();
        const auto looked = storage::guarded([&]() -> storage::Done {
            info.vaultId = headerValue(*opened.value(), "vault id");
            opened.value()->sql().exec("PRAGMA journal_mode = DELETE"); // all of it in the one file
            return {};
        });
        if (!looked)
            return looked.failure();
    }
    std::error_code error;
    info.bytes = static_cast<std::int64_t>(fs::file_size(copy.file(), error));

    Passing part(target.string() + ".part");
    createPrivately(part.file());
    {
        std::ifstream in(copy.file(), std::ios::binary);
        std::ofstream out(part.file(), std::ios::binary | std::ios::trunc);
        if (!in || !out)
            return Failure{FailureKind::CannotOpen, "backup"};
        if (const auto sealed = sealBackup(in, out, head, key.value(), info, progress); !sealed)
            return sealed.failure();
    }
    fs::rename(part.file(), target, error);
    if (error || !syncFile(target))
        return Failure{FailureKind::DiskFull, "backup"};
    part.keep();
    return info;
}

storage::Result<BackupInfo> prepareRestore(const fs::path &backup, const fs::path &vaultFile,
                                           std::string_view passphrase, Progress &progress)
{
    std::ifstream in(backup, std::ios::binary);
    std::string clear;
    const auto head = headOf(in, clear);
    if (!head)
        return head.failure();
    const auto key = keyOf(passphrase, head.value(), progress);
    if (!key)
        return key.failure();

    const Passing part(vaultFile.string() + ".restoring");
    createPrivately(part.file());
    storage::Result<BackupInfo> info = Failure{FailureKind::DiskFull, "restore"};
    {
        std::ofstream out(part.file(), std::ios::binary | std::ios::trunc);
        info = unsealBackup(in, out, clear, key.value(), progress);
    }
    if (!info)
        return info;
    const fs::path incoming = vaultFile.string() + kIncoming;
    Passing fresh(vaultFile.string() + ".restored");
    if (const auto taken = takeOver(part.file(), fresh.file(), info.value().vaultId); !taken)
        return taken.failure();
    removeDatabase(incoming);
    if (!moveDatabase(fresh.file(), incoming) || !syncFile(incoming))
        return Failure{FailureKind::DiskFull, "restore"};
    fresh.keep();
    return info;
}

} // namespace handrail::vault
