#include "vault/packing.h"
#include "vault/vaultparts.h"

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

/// One row of the revision table, still shut.
struct Row {
    std::string recordId, personId, kindTag;
    std::int64_t revision = 0;
    std::string deviceId, sealed;
};

constexpr const char *kColumns = "SELECT record_id, person_id, kind_tag, revision, device_id, sealed FROM revision ";

Row rowOf(SQLite::Statement &query)
{
    return {query.getColumn(0).getString(), query.getColumn(1).getString(), blobOf(query.getColumn(2)),
            query.getColumn(3).getInt64(), query.getColumn(4).getString(), blobOf(query.getColumn(5))};
}

std::string revisionBound(const Row &row)
{
    return Packer("revision.v1").text(row.recordId).text(row.personId).text(row.kindTag).number(row.revision)
        .text(row.deviceId).take();
}

std::optional<Record> openRow(const Secret &personKey, const Row &row)
{
    auto packed = unseal(personKey, row.sealed, revisionBound(row));
    if (!packed)
        return std::nullopt;
    Unpacker in(*packed);
    Record record;
    record.id = row.recordId;
    record.personId = row.personId == kNobody ? std::string() : row.personId;
    record.kind = in.text();
    record.revision = row.revision;
    record.wallMs = in.number();
    (void)in.number(); // hybrid time: for merging devices later
    (void)in.number();
    record.deviceId = row.deviceId;
    record.body = in.text();
    wipe(*packed);
    return in.finished() ? std::optional(std::move(record)) : std::nullopt;
}

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

Record Vault::Parts::appendRevision(Record record, Ledger &ledger)
{
    Row row{record.id, record.personId.empty() ? kNobody : record.personId, kindTag(*keys, record.kind), 1, deviceId, {}};
    SQLite::Statement last(db->sql(), "SELECT person_id, kind_tag, max(revision) FROM revision WHERE record_id = ?");
    last.bind(1, row.recordId);
    if (last.executeStep() && !last.getColumn(2).isNull()) {
        if (last.getColumn(0).getString() != row.personId || blobOf(last.getColumn(1)) != row.kindTag)
            throw Refusal(FailureKind::BadInput, "a record keeps its person and kind");
        row.revision = last.getColumn(2).getInt64() + 1;
    }
    record.wallMs = ports.clock.now().wallMs;
    ledger.time = ledger.time.next(record.wallMs);
    std::string packed = Packer(record.kind).number(record.wallMs).number(ledger.time.ms).number(ledger.time.count)
                             .text(record.body).take();
    row.sealed = seal(personKey(row.personId), packed, revisionBound(row));
    wipe(packed);
    SQLite::Statement put(db->sql(), "INSERT INTO revision (record_id, person_id, kind_tag, revision, device_id, sealed)"
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
        transaction.commit();
        if (!p.keys->full())
            p.keys->narrowed->recordIds.insert(p.keys->narrowed->recordIds.end(), made.begin(), made.end());
        return records;
    });
}

std::map<std::string, std::int64_t> Vault::Parts::lastOfPersons(std::int64_t nowMs)
{
    std::map<std::string, std::int64_t> last;
    SQLite::Statement query(db->sql(), std::string(kColumns) + "WHERE seq IN (SELECT max(seq) FROM revision GROUP BY person_id)");
    while (query.executeStep()) {
        const Row row = rowOf(query);
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
        bool any = false, newestOpens = false;
        SQLite::Statement query(p.db->sql(), std::string(kColumns) + "WHERE record_id = ? ORDER BY revision, device_id");
        query.bind(1, recordId);
        while (query.executeStep()) {
            any = true;
            const Row row = rowOf(query);
            p.keys->mustReach(row.recordId, row.personId);
            auto record = openRow(p.personKey(row.personId), row);
            newestOpens = record.has_value();
            if (record)
                found.push_back(std::move(*record));
            else
                ++p.damagedRows;
        }
        if (found.empty())
            throw Refusal(any ? FailureKind::Damaged : FailureKind::NotFound, "record");
        found.back().newerDamaged = !newestOpens;
        p.noteOpened(recordId, found.back().personId);
        return found;
    });
}

Result<Record> Vault::head(const std::string &recordId)
{
    auto found = revisions(recordId);
    if (!found)
        return found.failure();
    return std::move(found.value().back());
}

Result<std::vector<Record>> Vault::heads(const std::string &kind, const std::string &personId)
{
    Parts &p = *m_parts;
    return p.run(Needs::Reach, [&] {
        const std::string tag = kindTag(*p.keys, kind);
        SQLite::Statement query(p.db->sql(), std::string(kColumns) +
            "WHERE kind_tag = ?1 AND (?2 = '' OR person_id = ?2) ORDER BY max(seq) OVER (PARTITION BY record_id) DESC,"
            " record_id, revision DESC, device_id DESC");
        bindBlob(query, 1, tag);
        query.bind(2, personId);
        std::vector<Record> found;
        std::string current;
        bool opened = false, damagedBefore = false;
        while (query.executeStep()) {
            Row row = rowOf(query);
            if (row.recordId != current) {
                current = row.recordId;
                opened = damagedBefore = false;
            }
            if (opened || !p.keys->reaches(row.recordId, row.personId))
                continue; // older revisions of a record that has its head; what is not handed over
            std::optional<Record> record;
            try {
                record = openRow(p.personKey(row.personId), row);
            } catch (const Refusal &) {
                record.reset(); // one person's key is damaged: everyone else's records still open
            }
            if (record) {
                record->newerDamaged = damagedBefore;
                found.push_back(std::move(*record));
                opened = true;
            } else {
                damagedBefore = true;
                ++p.damagedRows;
            }
        }
        return found;
    });
}

Result<Integrity> Vault::verify()
{
    Parts &p = *m_parts;
    return p.run(Needs::Unlocked, [&] {
        Integrity integrity;
        integrity.unreadableInbox = p.unreadableInbox;
        const Ledger ledger = p.loadLedger();
        integrity.rowsMissing = ledger.broken || !ledger.sameRows(Ledger::recount(*p.db, p.keys->ledger, ledger));
        SQLite::Statement query(p.db->sql(), kColumns);
        while (query.executeStep()) {
            const Row row = rowOf(query);
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
