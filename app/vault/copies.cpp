#include "vault/copies.h"

#include "vault/filecopy.h"
#include "vault/inbox.h"
#include "vault/journal.h"
#include "vault/schema.h"
#include "vault/sealing.h"
#include "vault/snapshots.h"
#include "vault/vaultfile.h"
#include "vault/vaultparts.h"

#include <algorithm>
#include <fstream>
#include <set>

namespace handrail::vault {
namespace {

namespace fs = std::filesystem;
using storage::Database;
using storage::Done;

constexpr std::size_t kBlock = 256 * 1024;

/// Overwrites @p bytes with chance wherever they stand in @p file. @return false when the file could not be read to its
/// end and written.
bool overwrite(const fs::path &file, const std::string &bytes)
{
    std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
    if (!stream || bytes.empty())
        return bytes.empty();
    std::string block; // the end of the block before, so that nothing hides on a seam
    std::streamoff at = 0;
    for (std::string next(kBlock, '\0');;) {
        stream.seekg(at + static_cast<std::streamoff>(block.size()));
        stream.read(next.data(), static_cast<std::streamsize>(next.size()));
        const auto got = static_cast<std::size_t>(stream.gcount());
        const bool ended = stream.eof();
        if (!ended && !stream)
            return false;
        stream.clear();
        block.append(next, 0, got);
        for (std::size_t found = block.find(bytes); found != std::string::npos; found = block.find(bytes, found + 1)) {
            stream.seekp(at + static_cast<std::streamoff>(found));
            stream << randomBytes(bytes.size());
            if (!stream.flush())
                return false;
        }
        if (ended)
            return syncFile(file);
        const std::size_t kept = std::min(block.size(), bytes.size() - 1);
        at += static_cast<std::streamoff>(block.size() - kept);
        block.erase(0, block.size() - kept);
    }
}

/// In the file and in what SQLite keeps beside it.
bool overwriteAll(const fs::path &file, const std::vector<std::string> &bytes)
{
    bool reached = true;
    for (const char *suffix : {"", "-wal", "-journal"}) {
        const fs::path each = file.string() + suffix;
        std::error_code error;
        if (fs::exists(each, error))
            for (const std::string &one : bytes)
                reached = overwrite(each, one) && reached;
    }
    return reached;
}

void runFor(Database &db, const char *sql, const std::string &bytes, bool text)
{
    SQLite::Statement statement(db.sql(), sql);
    if (text)
        statement.bind(1, bytes);
    else
        bindBlob(statement, 1, bytes);
    statement.exec();
}

/// Entries that were written while locked and never joined: of the visits in @p tags.
void dropBoxes(Database &db, const OpenKeys &keys, const std::set<std::string> &tags)
{
    std::vector<std::int64_t> theirs;
    inbox::forEachOpened(db, nullptr, &keys.inbox, [&](std::int64_t seq, const Entry &entry) {
        if (tags.contains(visitTag(keys, entry.visitId)))
            theirs.push_back(seq);
    });
    for (const std::int64_t seq : theirs)
        inbox::remove(db, seq);
}

struct PeerRow {
    std::string id, deviceLabel, vaultLabel;
    int wordsNoted = 0;
};

std::vector<PeerRow> peersOf(Database &db)
{
    std::vector<PeerRow> rows;
    SQLite::Statement query(db.sql(), "SELECT id, device_label, vault_label, words_noted FROM peer ORDER BY rowid");
    while (query.executeStep())
        rows.push_back({query.getColumn(0).getString(), blobOf(query.getColumn(1)), blobOf(query.getColumn(2)),
                        query.getColumn(3).getInt()});
    return rows;
}

void copyTries(Database &from, Database &to, const std::vector<PeerRow> &peers)
{
    to.sql().exec("DELETE FROM attempt");
    for (const PeerRow &peer : peers)
        Attempts::load(from, peer.id).save(to, peer.id);
}

} // namespace

std::vector<fs::path> Copies::all() const
{
    std::vector<fs::path> found;
    for (const Snapshot &snapshot : snapshotsOf(m_vaultFile))
        found.push_back(snapshot.file);
    const std::string stem = m_vaultFile.filename().string();
    std::error_code error;
    for (fs::directory_iterator it(m_vaultFile.parent_path(), error), end; !error && it != end; it.increment(error)) {
        const std::string name = it->path().filename().string();
        // .copying, .mending and their like are there for moments only; a kill may have left one.
        const bool copy = name.starts_with(stem + ".");
        if (copy && !name.ends_with("-wal") && !name.ends_with("-shm") && !name.ends_with("-journal"))
            found.push_back(it->path());
    }
    return found;
}

template <typename Change>
std::vector<std::string> Copies::inEach(Change change, const std::vector<std::string> &bytes)
{
    // before looking: what takes its place a moment earlier is seen, what comes later cannot
    dropHalfSnapshot(m_vaultFile);
    std::vector<std::string> unreached;
    for (const fs::path &copy : all()) {
        const auto changed = storage::guarded([&]() -> Done {
            if (!isFile(copy))
                throw std::runtime_error("not a file");
            auto opened = Database::open(copy, vaultSchema());
            if (!opened)
                throw std::runtime_error(opened.failure().detail);
            Database &db = *opened.value();
            {
                storage::Transaction transaction(db);
                change(db);
                transaction.commit();
            }
            scrub(db);
            return {};
        });
        if (changed || (!isFile(copy) && !isNoFile(copy)))
            continue;
        const bool snapshot = copy.parent_path() != m_vaultFile.parent_path();
        if (snapshot)
            removeDatabase(copy);
        if (isNoFile(copy) || (isFile(copy) && !overwriteAll(copy, bytes)))
            unreached.push_back(copy.filename().string());
    }
    return unreached;
}

std::vector<std::string> Copies::erase(const Person &person, const OpenKeys &keys)
{
    const std::set<std::string> tags(person.visitTags.begin(), person.visitTags.end());
    return inEach([&](Database &db) {
        const std::string vaultId = headerValue(db, "vault id");
        Ledger ledger = Ledger::load(db, keys.ledger, vaultId);
        const bool wasWhole = !ledger.broken && ledger.sameRows(Ledger::recount(db, keys.ledger, ledger));
        destroyPersonKey(db, person.id, person.wallMs);
        runFor(db, "DELETE FROM entry WHERE visit_tag IN (SELECT visit_tag FROM visit_key WHERE person_id = ?)",
               person.id, true);
        runFor(db, "DELETE FROM visit_key WHERE person_id = ?", person.id, true);
        for (const std::string &tag : tags) {
            runFor(db, "DELETE FROM entry WHERE visit_tag = ?", tag, false);
            runFor(db, "DELETE FROM visit_key WHERE visit_tag = ?", tag, false);
        }
        dropBoxes(db, keys, tags);
        db.sql().exec("DELETE FROM draft; DELETE FROM hand_draft; DELETE FROM state");
        if (wasWhole) // of another vault, or broken before: stays as it is
            Ledger::recount(db, keys.ledger, ledger).save(db, keys.ledger, vaultId);
    }, {person.wrappedKey});
}

std::vector<std::string> Copies::spoil(const std::vector<KeySlot> &slots)
{
    std::vector<std::string> bytes;
    for (const KeySlot &slot : slots) {
        bytes.push_back(slot.wrapped);
        bytes.push_back(slot.wrappedPeer);
    }
    return inEach([&](Database &db) {
        for (const KeySlot &slot : slots)
            spoilSlots(db, slot.peerId, slot.name);
    }, bytes);
}

void Copies::bring(Database &db, Database &live, const Secret &ledgerKey)
{
    const std::string vaultId = headerValue(live, "vault id");
    if (headerValue(db, "vault id") != vaultId)
        return; // another vault's: these keys open nothing there
    const std::vector<PeerRow> peers = peersOf(live);
    std::vector<KeySlot> slots;
    for (const PeerRow &peer : peers)
        for (const char *name : {kPassphraseSlot, kRecoverySlot})
            if (auto slot = readSlot(live, peer.id, name))
                slots.push_back(std::move(*slot));
    const Ledger ledger = Ledger::load(db, ledgerKey, vaultId);
    const bool wasWhole =
        !ledger.broken && !ledger.legacy && ledger.sameButSecrets(Ledger::recount(db, ledgerKey, ledger));
    db.sql().exec("UPDATE keyslot SET wrapped = randomblob(72), wrapped_peer = randomblob(72); DELETE FROM keyslot;"
                  "DELETE FROM header WHERE name LIKE 'slot sum %'");
    std::set<std::string> known;
    for (const PeerRow &peer : peers) {
        known.insert(peer.id);
        SQLite::Statement put(
            db.sql(), "INSERT INTO peer VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO UPDATE SET device_label = ?2,"
                      " vault_label = ?3, words_noted = ?4");
        put.bind(1, peer.id);
        bindBlob(put, 2, peer.deviceLabel);
        bindBlob(put, 3, peer.vaultLabel);
        put.bind(4, peer.wordsNoted);
        put.exec();
    }
    for (const PeerRow &peer : peersOf(db)) {
        if (known.contains(peer.id))
            continue;
        runFor(db, "DELETE FROM own WHERE peer_id = ?", peer.id, true);
        runFor(db, "DELETE FROM peer WHERE id = ?", peer.id, true);
    }
    for (const KeySlot &slot : slots)
        writeSlot(db, slot);
    copyTries(live, db, peers);
    if (wasWhole)
        Ledger::recount(db, ledgerKey, ledger).save(db, ledgerKey, vaultId);
}

std::vector<std::string> Copies::follow(Database &live, const Secret &ledgerKey)
{
    return inEach([&](Database &db) { bring(db, live, ledgerKey); }, {});
}

void Copies::followTries(Database &live)
{
    const std::string vaultId = headerValue(live, "vault id");
    const std::vector<PeerRow> peers = peersOf(live);
    for (const fs::path &copy : all()) {
        if (copy.filename().string().starts_with(m_vaultFile.filename().string() + kDamaged))
            continue; // never comes back by itself: it stays as it was found, for whoever can read more of it
        if (!isFile(copy))
            continue;
        (void)storage::guarded([&]() -> Done { // a copy that cannot be counted in cannot be rescued from either
            auto opened = Database::open(copy, vaultSchema());
            if (!opened || headerValue(*opened.value(), "vault id") != vaultId)
                return {};
            storage::Transaction transaction(*opened.value());
            copyTries(live, *opened.value(), peers);
            transaction.commit();
            opened.value()->sql().exec("PRAGMA wal_checkpoint(TRUNCATE)");
            return {};
        });
    }
}

} // namespace handrail::vault
