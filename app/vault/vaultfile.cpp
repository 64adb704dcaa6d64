#include "vault/vaultfile.h"

#include "vault/beside.h"
#include "vault/filecopy.h"
#include "vault/found.h"
#include "vault/keyslots.h"
#include "vault/ownshape.h"
#include "vault/salvage.h"
#include "vault/schema.h"
#include "vault/snapshots.h"

#include <algorithm>
#include <fstream>
#include <string>
#include <string_view>

namespace handrail::vault {
namespace {

namespace fs = std::filesystem;

constexpr const char *kRescuing = ".rescuing"; ///< half made
constexpr const char *kStranger = "another program's file";
using storage::Database;
using storage::FailureKind;

constexpr const char *kCarried = ".copying"; ///< a log that is read without its file

/// Why a file is not gone on with, and what becomes of it.
struct Loss {
    Found found = Found::Broken;
    fs::path read;  ///< what may still be read; empty: nothing of it
    fs::path aside; ///< where it goes; empty: nothing is there
};

/// SQLite takes a file that is shorter than its own head for an empty one, and writes over it.
bool isNoDatabase(const fs::path &file)
{
    constexpr std::string_view kMagic{"SQLite format 3\0", 16};
    std::string begins(kMagic.size(), '\0');
    std::ifstream in(file, std::ios::binary);
    in.read(begins.data(), static_cast<std::streamsize>(begins.size()));
    return in.gcount() > 0 && begins != kMagic;
}

/// Bytes of the file's head that hold nothing and can only be one thing: turned, they would make a whole file one that
/// SQLite does not write to, or does not read.
void mendHead(const fs::path &file)
{
    constexpr std::streamoff kWriteVersion = 18, kReadVersion = 19, kFormat = 44;
    std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
    std::string head(kFormat + 4, '\0');
    if (!isFile(file) || !stream.read(head.data(), static_cast<std::streamsize>(head.size())))
        return;
    const auto put = [&](std::streamoff at, const std::string &bytes) {
        stream.seekp(at);
        stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    };
    for (const std::streamoff at : {kWriteVersion, kReadVersion})
        if (head[static_cast<std::size_t>(at)] != 1 && head[static_cast<std::size_t>(at)] != 2)
            put(at, "\2");
    const std::string format = head.substr(kFormat, 4);
    if (format.substr(0, 3) != std::string(3, '\0') || format[3] < 0 || format[3] > 4)
        put(kFormat, std::string("\0\0\0\4", 4));
}

/// The numbers of rows end somewhere: one that somebody put at the end leaves no room for the next, and SQLite says of
/// that that the disk is full.
void makeRoom(SQLite::Database &db)
{
    constexpr const char *kEnd = "4611686018427387904"; // no device writes so many
    for (const std::string table : {"inbox", "revision", "entry", "state"}) {
        const std::string sequence = " FROM sqlite_sequence WHERE name = '" + table + "'";
        const std::string beyond = "SELECT coalesce(max(seq) > " + std::string(kEnd) + ", 0) FROM " + table;
        const bool far = db.execAndGet(beyond).getInt() != 0
                         || db.execAndGet("SELECT coalesce(max(typeof(seq) <> 'integer' OR seq > " + std::string(kEnd)
                                          + "), 0)" + sequence).getInt() != 0;
        if (!far)
            continue;
        // below all others: what it is, or is not, is told of by the seals
        db.exec("UPDATE OR REPLACE " + table + " SET seq = seq - 9223372036854775807 - 1 WHERE seq > " + kEnd);
        db.exec("DELETE" + sequence);
        db.exec("INSERT INTO sqlite_sequence SELECT '" + table + "', coalesce(max(seq), 0) FROM " + table);
    }
}

storage::Result<std::unique_ptr<Database>> openChecked(const fs::path &file)
{
    createPrivately(file);
    if (isNoDatabase(file))
        return storage::Failure{FailureKind::Damaged, "no database"};
    storage::dropStrangeJournal(file);
    mendHead(file);
    // Looked at before anything of it is brought to today's schema: a damaged file is put aside as it was found.
    const auto shape = Database::lookAt(file, [](SQLite::Database &db) {
        leaveLog(db);
        Shape whose = shapeOf(db);
        if (whose == Shape::Turned) {
            db.exec("PRAGMA user_version = " + std::to_string(vaultSchema().back().toVersion));
            whose = Shape::Own;
        }
        if (whose == Shape::Own && db.execAndGet("PRAGMA quick_check(1)").getString() != "ok")
            return Shape::Changed;
        return whose; // a newer one is not ours to judge
    });
    if (!shape.ok())
        return shape.failure();
    if (shape.value() == Shape::Newer)
        return storage::Failure{FailureKind::TooNew, "a newer schema"};
    if (shape.value() != Shape::Own)
        return storage::Failure{FailureKind::Damaged, shape.value() == Shape::Strange ? kStranger : "quick_check"};
    auto opened = Database::open(file, vaultSchema());
    if (opened)
        (void)storage::guarded([&]() -> storage::Done { // a full disk keeps nobody out
            storage::Transaction transaction(*opened.value());
            makeRoom(opened.value()->sql());
            const std::string number = std::to_string(vaultSchema().back().toVersion);
            if (headerValue(*opened.value(), kSchemaNumber) != number)
                setHeaderValue(*opened.value(), kSchemaNumber, number);
            transaction.commit();
            return {};
        });
    return opened;
}

/// What was made beside @p file takes its place, and what stood there goes aside. Wherever a kill cuts it short, either
/// nothing is moved yet, or there is no vault.db and the next start takes the incoming one (tidyUp).
bool takePlace(const fs::path &file, const Loss &loss, Strange &strange)
{
    const fs::path incoming = file.string() + kIncoming;
    if (!moveDatabase(file.string() + kRescuing, incoming))
        return false;
    if (!loss.read.empty() || loss.found == Found::Unbegun) { // a database, with a log of its own
        if (!moveDatabase(file, loss.aside))
            return false;
    } else if (!loss.aside.empty()) {
        std::error_code error;
        fs::rename(file, loss.aside, error);
        if (error)
            return false;
    }
    strange.putAside();
    return moveDatabase(incoming, file);
}

/// A fresh file in the place of @p file, with what can be saved. Made beside it and whole before anything is moved: a
/// kill, or a disk that is full, leaves all as it was, for the next start.
storage::Outcome rescue(const fs::path &file, const Loss &loss, Strange &strange, std::int64_t wallMs)
{
    const fs::path part = file.string() + kRescuing, carried = file.string() + kCarried;
    const fs::path read = loss.read.empty() && carryLog(strange.log(), carried) ? carried : loss.read;
    std::vector<fs::path> kept = strange.asides();
    if (!loss.aside.empty())
        kept.insert(kept.begin(), loss.aside);
    auto fresh = openChecked(part);
    storage::Outcome saved = storage::Done{};
    if (!fresh)
        saved = fresh.failure();
    else if (auto report = salvage(read, loss.aside, file, *fresh.value(), wallMs); !report)
        saved = report.failure();
    else if (!strange.none())
        saved = storage::guarded([&]() -> storage::Done {
            report.value().keptAs = namesOf(kept);
            keepReport(*fresh.value(), report.value());
            return {};
        });
    if (fresh)
        fresh.value().reset(); // closes: what the log held is in the file
    removeDatabase(carried);
    if (saved && !syncFile(part))
        saved = storage::Failure{FailureKind::DiskFull, "rescue"};
    if (!saved)
        removeDatabase(part);
    else if (!takePlace(file, loss, strange))
        saved = storage::Failure{loss.aside.empty() ? FailureKind::CannotOpen : FailureKind::Damaged,
                                 "a damaged file that cannot be put aside"};
    return saved;
}

/// A folder of somebody's, under the name of a file that is there for moments.
bool holdsThings(const fs::path &folder)
{
    std::error_code error;
    return fs::is_directory(fs::symlink_status(folder, error)) && !fs::is_empty(folder, error) && !error;
}

/// What a kill left half done. A restored vault that was checked and ready takes its place when the old one was already
/// aside.
void tidyUp(const fs::path &file, Strange &strange, std::int64_t wallMs)
{
    const fs::path incoming = file.string() + kIncoming;
    const bool there = isFile(file) || isNoFile(file);
    // What stands beside a file that goes on, or that comes now, must be gone before it is looked at. Where the file
    // itself is lost it stays until what can be read of it is safe.
    std::error_code unknown;
    if ((isFile(file) && fs::file_size(file, unknown) > 0) || (!there && isFile(incoming)))
        strange.putAside();
    for (const char *suffix : {"-wal", "-shm", "-journal"}) // of a file that is gone
        if (!there && !strange.holds(file.string() + suffix))
            removeDatabase(file.string() + suffix);
    if (!there && isFile(incoming))
        (void)moveDatabase(incoming, file);
    const fs::path undone = file.string() + kUndone;
    // the one before it had not come back yet: its undoing can be asked for again
    if (!isFile(file) && !isNoFile(file) && isFile(undone))
        (void)moveDatabase(undone, file);
    for (const char *suffix : {kIncoming, kRescuing, ".copying", ".mending", ".restoring", ".restored"}) {
        const fs::path passing = file.string() + suffix;
        if (holdsThings(passing)) {
            const fs::path aside = nameForNoFile(file, wallMs);
            std::error_code error;
            fs::rename(passing, aside, error);
            if (error)
                continue;
            strange.add(aside);
        }
        removeDatabase(passing);
    }
}

bool isSetUpIn(const fs::path &file)
{
    const auto found = storage::guarded([&] {
        SQLite::Database db(asItLies(file), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        return db.execAndGet("SELECT count(*) FROM keyslot").getInt() > 0;
    });
    return found.ok() && found.value();
}

/// What can be seen without opening it. Before SQLite looks: it throws the log of an empty file away.
std::optional<Loss> lossOf(const fs::path &file, const Strange &strange, std::int64_t wallMs)
{
    if (isNoFile(file))
        return Loss{Found::NoFile, {}, nameForNoFile(file, wallMs)};
    const bool snapshots = !snapshotsOf(file).empty();
    if (!isFile(file)) {
        if (!strange.none())
            return Loss{Found::Remains, {}, {}};
        return snapshots ? std::optional(Loss{Found::Gone, {}, {}}) : std::nullopt; // somebody took vault.db away
    }
    std::error_code unknown;
    if (fs::file_size(file, unknown) != 0)
        return std::nullopt;
    return snapshots || !strange.none() ? std::optional(Loss{Found::Empty, {}, asideFor(file, wallMs, kAsideEmpty)})
                                               : std::nullopt;
}

/// Nobody set this one up, and there are snapshots of one that was: records must not be taken for never begun because
/// somebody, or an older build after a loss, put an empty vault there. Not where wrong tries erased everything.
bool isAnother(Database &db, const fs::path &file)
{
    return !isSetUp(db) && headerValue(db, kErasedAt).empty() && headerValue(db, kErasing).empty()
        && std::ranges::any_of(snapshotsOf(file), [](const Snapshot &each) { return isSetUpIn(each.file); });
}

/// The file itself is as it was: what somebody has not taken note of yet stays in the report.
void tellOfStrange(Database &db, const Strange &strange, std::int64_t wallMs)
{
    (void)storage::guarded([&]() -> storage::Done { // a full disk keeps nobody out
        DamageReport report =
            readReport(db).value_or(DamageReport{.wallMs = wallMs});
        report.keptAs += (report.keptAs.empty() ? "" : ", ") + namesOf(strange.asides());
        storage::Transaction transaction(db);
        keepReport(db, report);
        transaction.commit();
        return {};
    });
}

} // namespace

VaultFile openVaultFile(const fs::path &file, std::int64_t wallMs)
{
    VaultFile result;
    Strange strange(file, wallMs);
    tidyUp(file, strange, wallMs);
    dropHalfSnapshot(file);
    std::optional<Loss> loss = lossOf(file, strange, wallMs);
    using Opened = storage::Result<std::unique_ptr<Database>>;
    Opened opened = loss ? Opened(storage::Failure{FailureKind::Damaged, "not the vault"}) : openChecked(file);
    if (opened) {
        const auto another = storage::guarded([&] { return isAnother(*opened.value(), file); });
        if (another && another.value()) {
            opened = Opened(storage::Failure{FailureKind::Damaged, "another vault"});
            loss = Loss{Found::Unbegun, {}, asideFor(file, wallMs, kAsideUnbegun)};
        }
    }
    if (!strange.none())
        result.damagedKeptAt = strange.asides().front();
    if (!opened && opened.failure().kind == FailureKind::Damaged) {
        if (!loss)
            loss = opened.failure().detail == kStranger
                       ? Loss{Found::Stranger, file, asideFor(file, wallMs, kAsideStranger)}
                       : Loss{Found::Broken, file, asideFor(file, wallMs)};
        if (const auto saved = rescue(file, *loss, strange, wallMs); !saved)
            opened = saved.failure();
        else
            opened = openChecked(file);
        if (opened && !loss->aside.empty())
            result.damagedKeptAt = loss->aside;
    } else if (opened && !strange.none()) {
        tellOfStrange(*opened.value(), strange, wallMs);
    }
    if (!opened) {
        result.trouble = opened.failure();
        return result;
    }
    result.db = std::move(opened.value());
    return result;
}

} // namespace handrail::vault
