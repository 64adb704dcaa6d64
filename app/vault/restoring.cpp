#include "vault/copies.h"
#include "vault/packing.h"
#include "vault/snapshots.h"
#include "vault/vaultfile.h"
#include "vault/vaultparts.h"

namespace handrail::vault {
namespace {

namespace fs = std::filesystem;

/// name of the vault that this one took the place of, until this one opens
constexpr const char *kReplaced = "replaced";
constexpr const char *kNothing = "-";         ///< there was none
constexpr const char *kBefore = ".before-restore-";

/// Whether @p name is one that the vault before a restore is given, and nobody else's.
bool isBefore(const std::string &name, const fs::path &file)
{
    const std::string stem = file.filename().string() + kBefore;
    return name.starts_with(stem) && name.size() > stem.size()
           && name.find_first_not_of("-0123456789", stem.size()) == std::string::npos;
}

/// Where the vault before the restore lies. Empty where the header names none of ours: it is in the clear, and what it
/// names is removed.
fs::path replacedBy(storage::Database &db, const fs::path &file)
{
    const std::string name = headerValue(db, kReplaced);
    return isBefore(name, file) ? file.parent_path() / name : fs::path();
}

/// Every vault before a restore, or of a restore that was undone, that lies beside @p file, whoever still names it.
std::vector<fs::path> leftBefore(const fs::path &file)
{
    std::vector<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator each(file.parent_path(), error), end; !error && each != end; each.increment(error)) {
        const std::string name = each->path().filename().string();
        if (isBefore(name, file) || name == file.filename().string() + kUndone)
            found.push_back(each->path());
    }
    return found;
}

/// What belongs to the device and not to the records, and what must not come back.
void fitIn(storage::Database &incoming, const std::vector<std::pair<std::string, std::int64_t>> &erased,
           const std::string &replaced)
{
    storage::Transaction transaction(incoming);
    for (const auto &[personId, wallMs] : erased)
        destroyPersonKey(incoming, personId, wallMs);
    incoming.sql().exec("DELETE FROM state");
    // Nor its device id: two devices that go on from one backup must not write the same revision.
    incoming.sql().exec("DELETE FROM header WHERE name IN ('hand over', 'damage report', 'device id', 'erase due')");
    setHeaderValue(incoming, kReplaced, replaced);
    transaction.commit();
    scrub(incoming);
}

} // namespace

Outcome Vault::adoptRestored()
{
    Parts &p = *m_parts;
    const fs::path incoming = p.file.string() + kIncoming;
    std::error_code error;
    std::vector<std::pair<std::string, std::int64_t>> erased;
    const bool had = p.setUp;
    const auto ready = p.run(Needs::File, [&] {
        if (p.setUp && (!p.keys || !p.keys->full()))
            throw Refusal(FailureKind::Locked, "vault is locked"); // nobody swaps a vault they cannot open
        if (!fs::exists(incoming))
            throw Refusal(FailureKind::NotFound, "nothing was prepared");
        SQLite::Statement query(p.db->sql(), "SELECT person_id, wall_ms FROM erased");
        while (query.executeStep())
            erased.emplace_back(query.getColumn(0).getString(), query.getColumn(1).getInt64());
        return Done{};
    });
    if (!ready)
        return ready;
    const fs::path aside = p.file.string() + kBefore + std::to_string(p.ports.clock.now().wallMs);
    const auto fitted = storage::guarded([&]() -> Done {
        auto opened = storage::Database::open(incoming, vaultSchema());
        if (!opened)
            throw Refusal(opened.failure().kind, "restored vault");
        if (p.keys) { // a backup of this same vault: who lost access since stays out, and today's secrets open it
            storage::Transaction transaction(*opened.value());
            Copies::bring(*opened.value(), *p.db, p.keys->ledger);
            transaction.commit();
        }
        fitIn(*opened.value(), erased, had ? aside.filename().string() : std::string(kNothing));
        return {};
    });
    if (!fitted)
        return fitted;
    const auto replaced = p.replaceWith(incoming, aside);
    if (!replaced)
        removeDatabase(incoming);
    return replaced;
}

/// Takes @p incoming for the vault, and puts what was there at @p aside. Where it does not open both are where they
/// were.
Outcome Vault::Parts::replaceWith(const fs::path &incoming, const fs::path &aside)
{
    {
        const auto next = storage::guarded([&] {
            SQLite::Database there(incoming.string(), SQLite::OPEN_READWRITE);
            SQLite::Statement id(there, "SELECT value FROM header WHERE name = 'vault id'");
            return id.executeStep() ? blobOf(id.getColumn(0)) : std::string();
        });
        forgetOutside(next ? next.value() : std::string());
    }
    keys.reset();
    db.reset(); // closes: what the log held is in the file
    std::error_code error;
    if (fs::exists(aside) || !moveDatabase(file, aside))
        return storage::Failure{FailureKind::CannotOpen, "cannot put the old vault aside"};
    // From here to the next line a kill leaves no vault.db: the next start takes the incoming one, or that which is
    // being undone (tidyUp).
    const bool moved = moveDatabase(incoming, file);
    memoryAttempts.clear();
    trouble.reset(); // of the file that was there
    const auto opened = run(Needs::File, [] { return Done{}; });
    if (moved && opened && setUp)
        return Done{};
    db.reset();
    if (moved)
        (void)moveDatabase(file, incoming);
    (void)moveDatabase(aside, file);
    trouble.reset(); // of the one that did not open
    (void)run(Needs::File, [] { return Done{}; });
    return storage::Failure{FailureKind::Damaged, "the restored vault did not open"};
}

Result<bool> Vault::restoreCanBeUndone()
{
    Parts &p = *m_parts;
    return p.run(Needs::File, [&] {
        const fs::path before = replacedBy(*p.db, p.file);
        return !before.empty() && isFile(before);
    });
}

Outcome Vault::undoRestore()
{
    Parts &p = *m_parts;
    fs::path old;
    const auto ready = p.run(Needs::File, [&] {
        old = replacedBy(*p.db, p.file);
        if (old.empty() || !isFile(old))
            throw Refusal(FailureKind::NotFound, "no vault aside");
        return Done{};
    });
    if (!ready)
        return ready;
    const fs::path aside = p.file.string() + kUndone;
    removeDatabase(aside);
    const auto back = p.replaceWith(old, aside); // never by way of .incoming: that one goes wherever a vault.db stands
    if (back)
        removeDatabase(aside);
    return back;
}

void Vault::Parts::settleRestore()
{
    const std::string name = headerValue(*db, kReplaced);
    // First the file, then its name: a kill between the two must not leave it for good. It holds who was erased since.
    for (const fs::path &each : leftBefore(file))
        removeDatabase(each);
    const auto dropped = storage::guarded([&] {
        SQLite::Statement drop(db->sql(), "DELETE FROM header WHERE name = ?");
        drop.bind(1, kReplaced);
        drop.exec();
        return Done{};
    });
    if (name.empty() || !dropped) // a full disk keeps nobody out: the next unlock settles it
        return;
    note(Deed::Restored);
}

void Vault::Parts::sweepErased(Ledger &ledger)
{
    std::vector<std::string> listed;
    SQLite::Statement query(db->sql(), "SELECT id FROM person WHERE id IN (SELECT person_id FROM erased)");
    while (query.executeStep())
        listed.push_back(query.getColumn(0).getString());
    query.reset();
    for (const std::string &personId : listed) {
        // Whoever was erased has no key any more, in whichever copy. The list is in the clear: one who still has a key
        // was put on it by somebody else, and is not erased by that.
        if (keyOpens(personId)) {
            SQLite::Statement drop(db->sql(), "DELETE FROM erased WHERE person_id = ?");
            drop.bind(1, personId);
            drop.exec();
        } else {
            removePerson(personId);
        }
    }
    if (listed.empty())
        return;
    ledger = Ledger::recount(*db, keys->ledger, ledger);
}

} // namespace handrail::vault
