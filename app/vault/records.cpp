#include "vault/packing.h"
#include "vault/recordrows.h"
#include "vault/vaultparts.h"

#include <algorithm>
#include <optional>
#include <functional>
#include <tuple>
#include <unordered_map>

namespace handrail::vault {
namespace {

std::string personBound(const std::string &personId)
{
    return Packer("person.key.v1").text(personId).take();
}

std::string kindTag(const OpenKeys &keys, const std::string &kind)
{
    return keyedTag(keys.index, Packer("kind").text(kind).bytes());
}

/// A record's rows without their bodies.
struct Shut {
    std::string recordId, personId, kindTag;
    struct Row {
        std::int64_t revision, seq;
        std::string deviceId;
    };
    std::vector<Row> rows;
    std::int64_t lastSeq = 0;
};

/// The rows that fit @p query, record by record, the record that was written last first and its newest revision first.
/// Bodies lie on pages of their own and are not read here.
std::vector<Shut> shutRecords(SQLite::Statement &query)
{
    std::vector<Shut> found;
    std::unordered_map<std::string, std::size_t> at;
    std::size_t current = 0;
    while (query.executeStep()) {
        // rows of one record mostly come together: looked up where they do not
        const char *recordId = query.getColumn(1).getText();
        if (found.empty() || found[current].recordId != recordId) {
            const auto [where, isNew] = at.try_emplace(recordId, found.size());
            if (isNew)
                found.push_back({recordId, query.getColumn(2).getString(), blobOf(query.getColumn(3)), {}, 0});
            current = where->second;
        }
        const std::int64_t seq = query.getColumn(0).getInt64();
        found[current].rows.push_back({query.getColumn(4).getInt64(), seq, query.getColumn(5).getString()});
        found[current].lastSeq = std::max(found[current].lastSeq, seq);
    }
    for (Shut &record : found)
        std::ranges::sort(record.rows, [](const Shut::Row &one, const Shut::Row &other) {
            return std::tie(other.revision, other.deviceId) < std::tie(one.revision, one.deviceId);
        });
    std::ranges::sort(found, std::greater{}, &Shut::lastSeq);
    return found;
}

/// The head of @p record: a body is read where it may be the head's, so that a plan of a hundred revisions costs what
/// one of two does.
template <typename Parts>
std::optional<Record> headOf(Parts &p, const Shut &record, SQLite::Statement &body)
{
    HeadOf head;
    for (const Shut::Row &shut : record.rows) {
        if (head.knows(shut.deviceId))
            continue;
        body.reset();
        body.bind(1, shut.seq);
        RevisionRow row{record.recordId, record.personId, record.kindTag, shut.revision, shut.deviceId,
                        body.executeStep() ? blobOf(body.getColumn(0)) : std::string()};
        if (!head.take(row, [&]() -> const Secret & { return p.personKey(record.personId); }))
            ++p.damagedRows;
    }
    return head.head();
}

constexpr const char *kShutColumns =
    "SELECT seq, record_id, person_id, kind_tag, revision, device_id FROM revision WHERE ";
constexpr const char *kBody = "SELECT sealed FROM revision WHERE seq = ?";

} // namespace

std::string Vault::Parts::newPerson(const std::string &personId)
{
    Secret key = Secret::random();
    SQLite::Statement put(db->sql(), "INSERT INTO person VALUES (?, ?)");
    put.bind(1, personId);
    bindBlob(put, 2, wrap(keys->wrapPersons, key, personBound(personId)));
    put.exec();
    keys->persons[personId] = std::move(key);
    return personId;
}

const Secret &Vault::Parts::personKey(const std::string &personId)
{
    if (const auto known = keys->persons.find(personId); known != keys->persons.end())
        return known->second;
    if (!keys->full())
        throw Refusal(FailureKind::Locked, "handed over");
    SQLite::Statement query(db->sql(), "SELECT wrapped_key FROM person WHERE id = ?");
    query.bind(1, personId);
    if (!query.executeStep())
        throw Refusal(FailureKind::NotFound, "person");
    auto key = unwrap(keys->wrapPersons, blobOf(query.getColumn(0)), personBound(personId));
    if (!key)
        throw Refusal(FailureKind::Damaged, "person key");
    return keys->persons[personId] = std::move(*key);
}

bool Vault::Parts::keyOpens(const std::string &personId)
{
    try {
        (void)personKey(personId);
        return true;
    } catch (const Refusal &) {
        return false;
    }
}

Record Vault::Parts::appendRevision(Record record, Ledger &ledger)
{
    RevisionRow row{
        record.id, record.personId.empty() ? kNobody : record.personId, kindTag(*keys, record.kind), 1, deviceId, {}};
    HeadOf before;
    SQLite::Statement last(db->sql(), std::string(kRevisionColumns)
                                          + "WHERE record_id = ? ORDER BY revision DESC, device_id DESC");
    last.bind(1, row.recordId);
    SQLite::Statement devices(db->sql(), "SELECT count(DISTINCT device_id) FROM revision WHERE record_id = ?");
    devices.bind(1, row.recordId);
    const bool oneDevice = devices.executeStep() && devices.getColumn(0).getInt() < 2;
    while (last.executeStep()) {
        const RevisionRow one = rowOf(last);
        if (one.personId != row.personId || one.kindTag != row.kindTag)
            throw Refusal(FailureKind::BadInput, "a record keeps its person and kind");
        row.revision = std::max(row.revision, one.revision + 1);
        if (before.take(one, [&]() -> const Secret & { return personKey(one.personId); }) && oneDevice)
            break; // all older ones are behind it
    }
    record.wallMs = ports.clock.now().wallMs;
    // what is written on it is after it, even where the ledger that knew the time was lost
    const auto on = before.head();
    ledger.time = on ? ledger.time.after(on->time, record.wallMs) : ledger.time.next(record.wallMs);
    record.time = ledger.time;
    record.parent = before.hash();
    std::string packed = Packer(record.kind).number(record.wallMs).number(ledger.time.ms).number(ledger.time.count)
                             .text(record.body).text(record.parent).take();
    row.sealed = seal(personKey(row.personId), packed, revisionBound(row));
    wipe(packed);
    SQLite::Statement put(db->sql(),
                          "INSERT INTO revision (record_id, person_id, kind_tag, revision, device_id, sealed)"
                          " VALUES (?, ?, ?, ?, ?, ?)");
    put.bind(1, row.recordId);
    put.bind(2, row.personId);
    bindBlob(put, 3, row.kindTag);
    put.bind(4, row.revision);
    put.bind(5, row.deviceId);
    bindBlob(put, 6, row.sealed);
    put.exec();
    ledger.addRevision(keys->ledger, row.recordId, row.revision, row.deviceId, row.sealed);
    record.revision = row.revision;
    record.deviceId = row.deviceId;
    record.newerDamaged = false;
    return record;
}

Result<std::string> Vault::addPerson(const std::string &body)
{
    Parts &p = *m_parts;
    std::string id;
    auto added = p.run(Needs::Unlocked, [&] {
        id = randomId();
        storage::Transaction transaction(*p.db);
        Ledger ledger = p.loadLedger();
        p.newPerson(id);
        ledger.togglePerson(p.keys->ledger, "person", id);
        p.appendRevision({.id = id, .personId = id, .kind = "person", .deviceId = {}, .body = body}, ledger);
        p.saveLedger(ledger);
        transaction.commit();
        return id;
    });
    if (!added && p.keys)
        p.keys->persons.erase(id); // its row was rolled back
    return added;
}

Result<Record> Vault::append(Record record)
{
    auto appended = appendAll({std::move(record)});
    if (!appended)
        return appended.failure();
    return std::move(appended.value().front());
}

Result<std::vector<Record>> Vault::appendAll(std::vector<Record> records)
{
    Parts &p = *m_parts;
    return p.run(Needs::Reach, [&] {
        std::vector<std::string> made;
        for (Record &record : records) {
            const bool isNew = record.id.empty();
            if (isNew)
                made.emplace_back(record.id = randomId());
            if (!isId(record.id) || record.kind.empty())
                throw Refusal(FailureKind::BadInput, "record id or kind");
            if (!isNew)
                p.keys->mustReach(record.id, record.personId);
        }
        storage::Transaction transaction(*p.db);
        Ledger ledger = p.loadLedger();
        for (Record &record : records)
            record = p.appendRevision(std::move(record), ledger);
        p.saveLedger(ledger);
        std::optional<HandOver> grown = p.keys->narrowed;
        if (grown && !made.empty()) { // on disk with what was made: after a lock the same hand-over reaches it again
            grown->recordIds.insert(grown->recordIds.end(), made.begin(), made.end());
            p.keepHandOver(*grown);
        }
        transaction.commit();
        if (grown)
            p.keys->narrowed = std::move(grown);
        return records;
    });
}

std::map<std::string, std::int64_t> Vault::Parts::lastOfPersons(std::int64_t nowMs)
{
    std::map<std::string, std::int64_t> last;
    SQLite::Statement query(db->sql(), std::string(kRevisionColumns)
                                           + "WHERE seq IN (SELECT max(seq) FROM revision GROUP BY person_id)");
    while (query.executeStep()) {
        const RevisionRow row = rowOf(query);
        std::optional<Record> record;
        try {
            record = openRow(personKey(row.personId), row);
        } catch (const Refusal &) {
            record.reset();
        }
        last[row.personId] = record ? record->wallMs : nowMs;
    }
    addLastVisits(last, nowMs);
    return last;
}

Result<std::vector<Record>> Vault::revisions(const std::string &recordId)
{
    Parts &p = *m_parts;
    return p.run(Needs::Reach, [&] {
        std::vector<Record> found;
        bool any = false;
        std::int64_t damaged = 0;
        SQLite::Statement query(p.db->sql(),
                                std::string(kRevisionColumns) + "WHERE record_id = ? ORDER BY revision, device_id");
        query.bind(1, recordId);
        while (query.executeStep()) {
            any = true;
            const RevisionRow row = rowOf(query);
            p.keys->mustReach(row.recordId, row.personId);
            auto record = openRow(p.personKey(row.personId), row);
            if (record) {
                found.push_back(std::move(*record));
            } else {
                damaged = row.revision;
                ++p.damagedRows;
            }
        }
        if (found.empty())
            throw Refusal(any ? FailureKind::Damaged : FailureKind::NotFound, "record");
        std::ranges::sort(found, [](const Record &one, const Record &other) { return later(other, one); });
        found.back().newerDamaged = damaged > found.back().revision;
        p.noteOpened(recordId, found.back().personId);
        return found;
    });
}

Result<Record> Vault::head(const std::string &recordId)
{
    Parts &p = *m_parts;
    return p.run(Needs::Reach, [&] {
        SQLite::Statement query(p.db->sql(), std::string(kShutColumns) + "record_id = ?"), body(p.db->sql(), kBody);
        query.bind(1, recordId);
        const auto found = shutRecords(query);
        if (found.empty())
            throw Refusal(FailureKind::NotFound, "record");
        p.keys->mustReach(recordId, found.front().personId);
        auto head = headOf(p, found.front(), body);
        if (!head)
            throw Refusal(FailureKind::Damaged, "record");
        p.noteOpened(recordId, head->personId);
        return std::move(*head);
    });
}

Result<std::vector<Record>> Vault::heads(const std::string &kind, const std::string &personId)
{
    Parts &p = *m_parts;
    return p.run(Needs::Reach, [&] {
        const std::string tag = kindTag(*p.keys, kind);
        SQLite::Statement query(p.db->sql(),
                                std::string(kShutColumns) + "kind_tag = ?1 AND (?2 = '' OR person_id = ?2)");
        SQLite::Statement body(p.db->sql(), kBody);
        bindBlob(query, 1, tag);
        query.bind(2, personId);
        std::vector<Record> heads;
        for (const Shut &record : shutRecords(query))
            if (p.keys->reaches(record.recordId, record.personId)) // what is not handed over is passed over
                if (auto head = headOf(p, record, body))
                    heads.push_back(std::move(*head));
        return heads;
    });
}

Result<Integrity> Vault::verify()
{
    Parts &p = *m_parts;
    return p.run(Needs::Unlocked, [&] {
        Integrity integrity = p.foundAtUnlock;
        integrity.unreadableInbox = p.unreadableInbox;
        Ledger ledger = p.loadLedger();
        ledger.reconcile(Ledger::recount(*p.db, p.keys->ledger, ledger));
        integrity.rowsMissing = ledger.broken;
        integrity.draftsMissing = ledger.draftsBroken;
        integrity.putBack = ledger.putBack;
        integrity.trailCut = ledger.trailCut;
        SQLite::Statement query(p.db->sql(), kRevisionColumns);
        while (query.executeStep()) {
            const RevisionRow row = rowOf(query);
            try {
                integrity.damagedRows += openRow(p.personKey(row.personId), row) ? 0 : 1;
            } catch (const Refusal &) {
                ++integrity.damagedRows;
            }
        }
        integrity.damagedRows += p.damagedEntries();
        return integrity;
    });
}

} // namespace handrail::vault
