#include "vault/copies.h"
#include "vault/packing.h"
#include "vault/vaultparts.h"

#include <algorithm>

namespace handrail::vault {
namespace {

void runFor(storage::Database &db, const char *sql, const std::string &personId)
{
    SQLite::Statement statement(db.sql(), sql);
    statement.bind(1, personId);
    statement.exec();
}

std::vector<std::string> blobsAbout(storage::Database &db, const char *sql, const std::string &personId)
{
    std::vector<std::string> found;
    SQLite::Statement query(db.sql(), sql);
    query.bind(1, personId);
    while (query.executeStep())
        found.push_back(blobOf(query.getColumn(0)));
    return found;
}

std::string blobAbout(storage::Database &db, const char *sql, const std::string &personId)
{
    const auto found = blobsAbout(db, sql, personId);
    return found.empty() ? std::string() : found.front();
}

std::string packed(const Copies::Person &person)
{
    Packer tags;
    for (const std::string &tag : person.visitTags)
        tags.text(tag);
    return Packer().text(Packer(person.id).number(person.wallMs).text(tags.bytes()).bytes()).take();
}

std::vector<Copies::Person> personsDue(const std::string &bytes)
{
    std::vector<Copies::Person> all;
    for (Unpacker in(bytes); in.ok() && !in.finished();) {
        const std::string one = in.text();
        Unpacker fields(one);
        Copies::Person person{.id = fields.text(), .wrappedKey = {}, .visitTags = {}, .wallMs = fields.number()};
        const std::string tags = fields.text();
        for (Unpacker each(tags); each.ok() && !each.finished();)
            person.visitTags.push_back(each.text());
        if (in.ok() && fields.finished() && isId(person.id))
            all.push_back(std::move(person));
    }
    return all;
}

void dropDue(storage::Database &db)
{
    SQLite::Statement drop(db.sql(), "DELETE FROM header WHERE name = ?");
    drop.bind(1, kEraseDue);
    drop.exec();
}

} // namespace

void Vault::Parts::eraseFromCopiesDue()
{
    (void)storage::guarded([&] { // a disk that takes nothing keeps nobody out: the next unlock tries again
        for (const Copies::Person &person : personsDue(headerValue(*db, kEraseDue))) {
            SQLite::Statement there(db->sql(), "SELECT 1 FROM person WHERE id = ?");
            there.bind(1, person.id);
            if (!there.executeStep()) // the header is in the clear: who is still here was not erased
                (void)Copies(file).erase(person, *keys);
        }
        dropDue(*db);
        return Done{};
    });
}

bool Vault::Parts::scrubNow()
{
    return run(Needs::File, [&] {
        scrub(*db);
        SQLite::Statement drop(db->sql(), "DELETE FROM header WHERE name = ?");
        drop.bind(1, kScrubDue);
        drop.exec();
        return Done{};
    }).ok();
}

std::vector<std::string> Vault::Parts::idsOf(const std::string &personId)
{
    std::vector<std::string> ids{personId};
    SQLite::Statement records(db->sql(), "SELECT DISTINCT record_id FROM revision WHERE person_id = ?");
    records.bind(1, personId);
    while (records.executeStep())
        ids.push_back(records.getColumn(0).getString());
    return ids;
}

int Vault::Parts::removePerson(const std::string &personId)
{
    const std::vector<std::string> ids = idsOf(personId);
    const auto visits = blobsAbout(*db, "SELECT visit_tag FROM visit_key WHERE person_id = ?", personId);
    dropDraftsAbout(ids, {visits.begin(), visits.end()});
    dropStatesAbout(ids);
    runFor(*db, "UPDATE person SET wrapped_key = randomblob(length(wrapped_key)) WHERE id = ?", personId);
    if (db->sql().getChanges() == 0)
        throw Refusal(FailureKind::NotFound, "person");
    runFor(*db, "DELETE FROM entry WHERE visit_tag IN (SELECT visit_tag FROM visit_key WHERE person_id = ?)", personId);
    runFor(*db, "DELETE FROM visit_key WHERE person_id = ?", personId);
    runFor(*db, "DELETE FROM revision WHERE person_id = ?", personId);
    runFor(*db, "DELETE FROM hand_draft WHERE person_id = ?", personId);
    runFor(*db, "DELETE FROM handed WHERE person_id = ?", personId);
    runFor(*db, "DELETE FROM person WHERE id = ?", personId);
    return static_cast<int>(std::ranges::count_if(ids, [&](const std::string &id) { return id != personId; })) + 1;
}

storage::Result<EraseReceipt> Vault::erase(const std::string &personId, bool byRetention)
{
    Parts &p = *m_parts;
    EraseReceipt receipt{.personId = personId, .wallMs = p.ports.clock.now().wallMs, .unreached = {}};
    Copies::Person person{.id = personId, .wrappedKey = {}, .visitTags = {}, .wallMs = receipt.wallMs};
    auto erased = p.run(Needs::Unlocked, [&] {
        if (!isId(personId) || personId == kNobody)
            throw Refusal(FailureKind::BadInput, "person id");
        storage::Transaction transaction(*p.db);
        person.wrappedKey = blobAbout(*p.db, "SELECT wrapped_key FROM person WHERE id = ?", personId);
        const std::vector<std::string> theirs = p.idsOf(personId);
        person.visitTags = blobsAbout(*p.db, "SELECT visit_tag FROM visit_key WHERE person_id = ?", personId);
        p.recounting([&] {
            receipt.records = p.removePerson(personId);
            SQLite::Statement list(p.db->sql(), "INSERT OR IGNORE INTO erased VALUES (?, ?)");
            list.bind(1, personId);
            list.bind(2, receipt.wallMs);
            list.exec();
        });
        setHeaderValue(*p.db, kScrubDue, "1");
        setHeaderValue(*p.db, kEraseDue, headerValue(*p.db, kEraseDue) + packed(person));
        transaction.commit();
        p.keys->persons.erase(personId);
        p.keys->visits.clear();
        p.keys->gone.insert(p.keys->gone.end(), theirs.begin(), theirs.end());
        p.keys->goneVisits.insert(person.visitTags.begin(), person.visitTags.end());
        p.note(byRetention ? Deed::ErasedByRetention : Deed::Erased, personId);
        return Done{};
    });
    if (!erased)
        return erased.failure();
    // The key is gone with the commit; this takes its old pages out of the log and the file as well, and out of the
    // copies beside it.
    receipt.scrubbed = p.scrubNow();
    Copies beside(p.file);
    const int copies = static_cast<int>(beside.all().size());
    receipt.unreached = beside.erase(person, *p.keys);
    receipt.copies = copies - static_cast<int>(receipt.unreached.size());
    (void)p.run(Needs::File, [&] { return dropDue(*p.db), Done{}; });
    p.keys->receipt = receipt;
    return receipt;
}

storage::Result<EraseReceipt> Vault::lastReceipt()
{
    Parts &p = *m_parts;
    return p.run(Needs::Unlocked, [&] {
        if (!p.keys->receipt)
            throw Refusal(FailureKind::NotFound, "receipt");
        return *p.keys->receipt;
    });
}

Outcome Vault::erasePerson(const std::string &personId)
{
    const auto receipt = erase(personId);
    if (!receipt)
        return receipt.failure();
    return Done{}; // what could not be overwritten yet stands in the receipt
}

bool Vault::Parts::isAbout(std::string_view text, const std::vector<std::string> &ids, const Tags &visits) const
{
    if (std::ranges::any_of(ids, [&](const std::string &id) { return text.find(id) != std::string_view::npos; }))
        return true;
    constexpr std::size_t kIdDigits = 32;
    for (std::size_t at = 0; !visits.empty() && at + kIdDigits <= text.size(); ++at) {
        const std::string id(text.substr(at, kIdDigits));
        if (isId(id) && visits.contains(visitTag(*keys, id)))
            return true;
    }
    return false;
}

std::vector<std::string> Vault::Parts::draftTagsAbout(const std::vector<std::string> &ids, const Tags &visits)
{
    std::vector<std::string> tags;
    SQLite::Statement query(db->sql(), "SELECT tag, sealed FROM draft");
    while (query.executeStep()) {
        const std::string tag = blobOf(query.getColumn(0));
        auto plain = unseal(keys->drafts, blobOf(query.getColumn(1)), Packer("draft.v1").text(tag).bytes());
        // A draft names its person, record or visit by id, in its slot or its text.
        if (plain && isAbout(*plain, ids, visits))
            tags.push_back(tag);
        if (plain)
            wipe(*plain);
    }
    return tags;
}

void Vault::Parts::dropDraftsAbout(const std::vector<std::string> &ids, const Tags &visits)
{
    for (const std::string &tag : draftTagsAbout(ids, visits)) {
        SQLite::Statement drop(db->sql(), "DELETE FROM draft WHERE tag = ?");
        bindBlob(drop, 1, tag);
        drop.exec();
    }
}

void Vault::Parts::dropStatesAbout(const std::vector<std::string> &ids)
{
    try {
        SlotTable states = stateSlots();
        const auto all = states.startingWith("");
        for (const auto &[slot, text] : all)
            if (std::ranges::any_of(
                    ids, [&, &name = slot](const std::string &id) { return name.find(id) != std::string::npos; }))
                states.drop(slot);
    } catch (
        const Refusal &) { // the device's key is gone: nobody reads them any more, and nobody is kept from being erased
        return;
    }
}

Outcome Vault::acceptLoss()
{
    Parts &p = *m_parts;
    return p.run(Needs::Unlocked, [&] {
        storage::Transaction transaction(*p.db);
        Ledger counted = Ledger::recount(*p.db, p.keys->ledger, p.loadLedger());
        counted.broken = counted.draftsBroken = counted.putBack = counted.trailCut = false;
        p.saveLedger(counted);
        transaction.commit();
        p.foundAtUnlock = {};
        p.note(Deed::LossAccepted);
        return Done{};
    });
}

storage::Result<std::optional<DamageReport>> Vault::damageReport()
{
    Parts &p = *m_parts;
    return p.run(Needs::File, [&] { return readReport(*p.db); });
}

Outcome Vault::noteDamage()
{
    Parts &p = *m_parts;
    return p.run(Needs::File, [&] {
        if (readReport(*p.db)) {
            p.db->sql().exec("DELETE FROM header WHERE name = 'damage report'");
            if (p.setUp)
                p.note(Deed::DamageMended);
        }
        return Done{};
    });
}

} // namespace handrail::vault
