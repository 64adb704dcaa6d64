#include "vault/packing.h"
#include "vault/vaultparts.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace handrail::vault {

std::string visitTag(const OpenKeys &keys, const std::string &visitId)
{
    return keyedTag(keys.index, Packer("visit").text(visitId).bytes());
}

namespace {

std::string visitBound(const std::string &tag, const std::string &personId)
{
    return Packer("visit.key.v1").text(tag).text(personId).take();
}

std::string entryBound(const std::string &entryId, std::int64_t seq, const std::string &tag)
{
    return Packer("entry.row.v1").text(entryId).number(seq).text(tag).take();
}

} // namespace

const Secret &Vault::Parts::visitKey(const std::string &tag, Ledger *make)
{
    if (const auto known = keys->visits.find(tag); known != keys->visits.end())
        return known->second;
    SQLite::Statement query(db->sql(), "SELECT person_id, wrapped_key FROM visit_key WHERE visit_tag = ?");
    bindBlob(query, 1, tag);
    if (query.executeStep()) {
        const std::string person = query.getColumn(0).isNull() ? std::string() : query.getColumn(0).getString();
        auto key = unwrap(person.empty() ? keys->wrapVisits : personKey(person), blobOf(query.getColumn(1)),
                          visitBound(tag, person));
        if (!key)
            throw Refusal(FailureKind::Damaged, "visit key");
        return keys->visits[tag] = std::move(*key);
    }
    if (make == nullptr)
        throw Refusal(FailureKind::NotFound, "visit");
    Secret key = Secret::random();
    SQLite::Statement put(db->sql(), "INSERT INTO visit_key VALUES (?, NULL, ?)");
    bindBlob(put, 1, tag);
    bindBlob(put, 2, wrap(keys->wrapVisits, key, visitBound(tag, {})));
    put.exec();
    make->toggleVisit(keys->ledger, tag, {});
    return keys->visits[tag] = std::move(key);
}

void Vault::Parts::sealEntry(const Entry &entry, Ledger &ledger)
{
    const std::string tag = visitTag(*keys, entry.visitId);
    const Secret &key = visitKey(tag, &ledger);
    const std::int64_t seq = db->sql().execAndGet(
        "SELECT 1 + coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'entry'), 0)").getInt64();
    std::string packed = packEntry(entry);
    const std::string sealed = seal(key, packed, entryBound(entry.id, seq, tag));
    wipe(packed);
    SQLite::Statement put(db->sql(), "INSERT INTO entry VALUES (?, ?, ?, ?)");
    put.bind(1, seq);
    put.bind(2, entry.id);
    bindBlob(put, 3, tag);
    bindBlob(put, 4, sealed);
    put.exec();
    ledger.addEntry(keys->ledger, entry.id, seq, sealed);
}

/// Sealed to the inbox while the records are locked, else in their visits. One transaction, with what @p also writes.
void Vault::Parts::appendEntries(const std::vector<Entry> &entries, const std::function<void()> &also)
{
    if (!keys || !keys->full())
        return toInbox(entries, also);
    storage::Transaction transaction(*db);
    std::optional<Ledger> ledger;
    for (const Entry &entry : entries) {
        SQLite::Statement known(db->sql(), "SELECT 1 FROM entry WHERE entry_id = ?");
        known.bind(1, entry.id);
        if (known.executeStep()) // the disk said no after it had written: once more is the same thing
            continue;
        if (!ledger) {
            ledger = loadLedger();
            if (inbox::count(*db) > unreadableInbox) // left behind by a disk that was full at unlock: they come first
                (void)takeInboxIn(*ledger, nullptr);
        }
        sealEntry(entry, *ledger);
    }
    if (ledger)
        saveLedger(*ledger);
    if (also)
        also();
    transaction.commit();
}

Outcome Vault::append(Entry entry)
{
    return keepDeed({{std::move(entry)}, {}, {}});
}

Outcome Vault::keepDeed(const DeedWrites &deed)
{
    Parts &p = *m_parts;
    auto kept = p.run(Needs::File, [&] {
        std::vector<Entry> entries = deed.entries;
        for (Entry &entry : entries) {
            if (entry.id.empty())
                entry.id = randomId();
            if (!isId(entry.id) || entry.visitId.empty())
                throw Refusal(FailureKind::BadInput, "entry id or visit");
            entry.unproven = false; // whoever calls this is this device
        }
        const auto states = [&] {
            if (deed.states.empty() && deed.drops.empty())
                return;
            SlotTable slots = p.stateSlots();
            for (const auto &[slot, json] : deed.states)
                slots.put(slot, json);
            for (const std::string &slot : deed.drops)
                slots.drop(slot);
        };
        if (!entries.empty()) {
            p.appendEntries(entries, states);
            return Done{};
        }
        storage::Transaction transaction(*p.db);
        states();
        transaction.commit();
        return Done{};
    });
    if (!kept && p.keys)
        p.keys->visits.clear(); // a key made in there was rolled back with its row
    return kept;
}

Result<std::vector<Entry>> Vault::entries(const std::string &visitId)
{
    Parts &p = *m_parts;
    return p.run(Needs::Unlocked, [&] {
        const std::string tag = visitTag(*p.keys, visitId);
        std::vector<Entry> found;
        SQLite::Statement query(p.db->sql(),
                                "SELECT seq, entry_id, sealed FROM entry WHERE visit_tag = ? ORDER BY seq");
        bindBlob(query, 1, tag);
        while (query.executeStep()) {
            auto packed = unseal(p.visitKey(tag), blobOf(query.getColumn(2)),
                                 entryBound(query.getColumn(1).getString(), query.getColumn(0).getInt64(), tag));
            auto entry = packed ? unpackEntry(*packed) : std::nullopt;
            if (entry && entry->visitId == visitId)
                found.push_back(std::move(*entry));
            else
                ++p.damagedRows;
            if (packed)
                wipe(*packed);
        }
        if (inbox::count(*p.db) > p.unreadableInbox)
            inbox::forEachOpened(*p.db, nullptr, &p.keys->inbox, [&](std::int64_t, const Entry &entry) {
                if (entry.visitId == visitId)
                    found.push_back(entry);
            });
        return found;
    });
}

Result<std::vector<VisitHead>> Vault::visits(const std::string &personId, int most)
{
    Parts &p = *m_parts;
    return p.run(Needs::Unlocked, [&] {
        std::vector<VisitHead> found;
        SQLite::Statement query(
            p.db->sql(),
            "SELECT e.visit_tag, v.person_id, min(e.seq) AS first FROM visit_key v JOIN entry e ON e.visit_tag ="
            " v.visit_tag WHERE ?1 = '' OR v.person_id = ?1 GROUP BY e.visit_tag ORDER BY first DESC LIMIT ?2");
        query.bind(1, personId);
        query.bind(2, most);
        SQLite::Statement rows(p.db->sql(), "SELECT seq, entry_id, sealed FROM entry WHERE visit_tag = ? ORDER BY seq");
        while (query.executeStep()) {
            const std::string tag = blobOf(query.getColumn(0));
            rows.reset();
            bindBlob(rows, 1, tag);
            std::optional<Entry> entry;
            while (!entry && rows.executeStep()) { // the first that opens: one damaged row hides no visit
                try {
                    auto packed = unseal(p.visitKey(tag, nullptr), blobOf(rows.getColumn(2)),
                                         entryBound(rows.getColumn(1).getString(), rows.getColumn(0).getInt64(), tag));
                    entry = packed ? unpackEntry(*packed) : std::nullopt;
                    if (packed)
                        wipe(*packed);
                } catch (const Refusal &) { // its key is damaged: the others still open
                    break;
                }
            }
            if (entry)
                found.push_back({entry->visitId,
                                 query.getColumn(1).isNull() ? std::string() : query.getColumn(1).getString(),
                                 entry->kind, entry->at});
            else
                ++p.damagedRows;
        }
        return found;
    });
}

Result<std::string> Vault::personOfVisit(const std::string &visitId)
{
    Parts &p = *m_parts;
    return p.run(Needs::Unlocked, [&] {
        SQLite::Statement query(p.db->sql(), "SELECT person_id FROM visit_key WHERE visit_tag = ?");
        bindBlob(query, 1, visitTag(*p.keys, visitId));
        if (!query.executeStep())
            throw Refusal(FailureKind::NotFound, "visit");
        return query.getColumn(0).isNull() ? std::string() : query.getColumn(0).getString();
    });
}

std::vector<DueRecord> Vault::Parts::visitsOfNobody()
{
    std::vector<DueRecord> visits;
    SQLite::Statement query(
        db->sql(),
        "SELECT e.seq, e.entry_id, e.visit_tag, e.sealed, lower(hex(e.visit_tag)) FROM entry e JOIN visit_key v"
        " ON v.visit_tag = e.visit_tag WHERE v.person_id IS NULL AND e.seq ="
        " (SELECT max(seq) FROM entry WHERE visit_tag = e.visit_tag)");
    while (query.executeStep()) {
        const std::string tag = blobOf(query.getColumn(2));
        auto packed = unseal(visitKey(tag), blobOf(query.getColumn(3)),
                             entryBound(query.getColumn(1).getString(), query.getColumn(0).getInt64(), tag));
        const auto entry = packed ? unpackEntry(*packed) : std::nullopt;
        if (packed)
            wipe(*packed);
        if (entry && !isOpen(entry->visitId, {})) // the visit's own id is inside only
            visits.push_back({"visit", query.getColumn(4).getString(), {}, entry->at.wallMs});
    }
    return visits;
}

void Vault::Parts::addLastVisits(std::map<std::string, std::int64_t> &last, std::int64_t nowMs)
{
    SQLite::Statement query(db->sql(),
                            "SELECT e.seq, e.entry_id, e.visit_tag, e.sealed, v.person_id FROM entry e JOIN visit_key v"
                            " ON v.visit_tag = e.visit_tag WHERE v.person_id IS NOT NULL AND e.seq ="
                            " (SELECT max(seq) FROM entry WHERE visit_tag = e.visit_tag)");
    while (query.executeStep()) {
        const std::string tag = blobOf(query.getColumn(2));
        std::int64_t wallMs = nowMs;
        try {
            auto packed = unseal(visitKey(tag), blobOf(query.getColumn(3)),
                                 entryBound(query.getColumn(1).getString(), query.getColumn(0).getInt64(), tag));
            if (const auto entry = packed ? unpackEntry(*packed) : std::nullopt)
                wallMs = entry->at.wallMs;
            if (packed)
                wipe(*packed);
        } catch (const Refusal &) {
            wallMs = nowMs;
        }
        std::int64_t &newest = last[query.getColumn(4).getString()];
        newest = std::max(newest, wallMs);
    }
}

int Vault::Parts::damagedEntries()
{
    int damaged = 0;
    SQLite::Statement query(db->sql(), "SELECT seq, entry_id, visit_tag, sealed FROM entry");
    while (query.executeStep()) {
        const std::string tag = blobOf(query.getColumn(2));
        try {
            const bool opens = unseal(visitKey(tag), blobOf(query.getColumn(3)),
                                      entryBound(query.getColumn(1).getString(), query.getColumn(0).getInt64(), tag))
                                   .has_value();
            damaged += opens ? 0 : 1;
        } catch (const Refusal &) {
            ++damaged;
        }
    }
    return damaged;
}

Outcome Vault::joinVisit(const std::string &visitId, const std::string &personId)
{
    Parts &p = *m_parts;
    return p.run(Needs::Unlocked, [&] {
        const std::string tag = visitTag(*p.keys, visitId);
        storage::Transaction transaction(*p.db);
        Ledger ledger = p.loadLedger();
        const Secret &person = p.personKey(personId);
        const Secret &visit = p.visitKey(tag, &ledger);
        SQLite::Statement whose(p.db->sql(), "SELECT coalesce(person_id, '') FROM visit_key WHERE visit_tag = ?");
        bindBlob(whose, 1, tag);
        if (whose.executeStep())
            ledger.toggleVisit(p.keys->ledger, tag, whose.getColumn(0).getString());
        ledger.toggleVisit(p.keys->ledger, tag, personId);
        SQLite::Statement put(p.db->sql(), "UPDATE visit_key SET person_id = ?, wrapped_key = ? WHERE visit_tag = ?");
        put.bind(1, personId);
        bindBlob(put, 2, wrap(person, visit, visitBound(tag, personId)));
        bindBlob(put, 3, tag);
        put.exec();
        p.saveLedger(ledger);
        transaction.commit();
        return Done{};
    });
}

} // namespace handrail::vault
