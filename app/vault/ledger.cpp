#include "vault/ledger.h"

#include "vault/packing.h"
#include "vault/schema.h"
#include "vault/sealing.h"

#include <algorithm>

namespace handrail::vault {
namespace {

constexpr const char *kName = "ledger";

constexpr const char *kSlots[] = {"SELECT 'own', tag, peer_id, substr(sealed, 1, 40) FROM own",
                                  "SELECT 'handed', id, person_id, substr(sealed, 1, 40) FROM handed",
                                  "SELECT 'draft', tag, '', substr(sealed, 1, 40) FROM draft",
                                  "SELECT 'hand_draft', tag, person_id, substr(sealed, 1, 40) FROM hand_draft"};
constexpr const char *kSettings = "SELECT name, value FROM header WHERE name IN ('limits', 'erase after')";

std::string boundTo(std::string_view vaultId, const char *domain)
{
    return Packer(domain).text(vaultId).take();
}

std::string digestOf(const Secret &key, const Packer &packed)
{
    return keyedTag(key, packed.bytes(), 32);
}

} // namespace

Ledger Ledger::fresh()
{
    return {};
}

Ledger Ledger::load(storage::Database &db, const Secret &key, std::string_view vaultId)
{
    Ledger ledger;
    const std::string kept = headerValue(db, kName);
    auto plain = unseal(key, kept, boundTo(vaultId, "ledger.v3"));
    const bool people = plain.has_value(); // an earlier build counted nobody
    if (!plain)
        plain = unseal(key, kept, boundTo(vaultId, "ledger.v2"));
    if (!plain) {
        if (ledger.loadLegacy(db, key, vaultId))
            return ledger;
        ledger = {};
        ledger.broken = true;
        return ledger;
    }
    Unpacker in(*plain);
    ledger.m_rows = in.number();
    ledger.m_sum = in.text();
    ledger.m_more = in.text();
    ledger.m_secrets = in.text();
    ledger.m_drafts = in.text();
    ledger.time.ms = in.number();
    ledger.time.count = in.number();
    ledger.chain.id = in.text();
    ledger.chain.next = in.number();
    ledger.chain.key = in.text();
    ledger.trail.count = in.number();
    ledger.trail.hash = in.text();
    ledger.generation = in.number();
    for (bool *flag : {&ledger.guarded, &ledger.broken, &ledger.draftsBroken, &ledger.putBack, &ledger.trailCut,
                       &ledger.trailBroken})
        *flag = in.number() != 0;
    ledger.m_people = people ? in.text() : std::string();
    wipe(*plain);
    bool sums = ledger.m_people.empty() || ledger.m_people.size() == kSumBytes;
    for (const std::string *sum : {&ledger.m_sum, &ledger.m_more, &ledger.m_secrets, &ledger.m_drafts})
        sums = sums && sum->size() == kSumBytes;
    if (in.finished() && sums)
        return ledger;
    ledger = {};
    ledger.broken = true;
    return ledger;
}

bool Ledger::loadLegacy(storage::Database &db, const Secret &key, std::string_view vaultId)
{
    const auto plain = unseal(key, headerValue(db, kName), boundTo(vaultId, "ledger.v1"));
    if (!plain)
        return false;
    Unpacker in(*plain);
    m_rows = in.number();
    m_sum = in.text();
    time.ms = in.number();
    time.count = in.number();
    broken = in.number() != 0;
    legacy = true;
    m_people.clear();
    return in.finished() && m_sum.size() == kSumBytes;
}

void Ledger::save(storage::Database &db, const Secret &key, std::string_view vaultId) const
{
    Packer packed;
    packed.number(m_rows).text(m_sum).text(m_more).text(m_secrets).text(m_drafts).number(time.ms).number(time.count);
    packed.text(chain.id).number(chain.next).text(chain.key).number(trail.count).text(trail.hash).number(generation);
    for (const bool flag : {guarded, broken, draftsBroken, putBack, trailCut, trailBroken})
        packed.number(flag ? 1 : 0);
    packed.text(m_people);
    std::string plain = packed.take();
    setHeaderValue(db, kName, seal(key, plain, boundTo(vaultId, "ledger.v3")));
    wipe(plain);
}

bool Ledger::sameButSecrets(const Ledger &other) const
{
    // A ledger of an older build knows of no more than these.
    return m_rows == other.m_rows && m_sum == other.m_sum && (legacy || other.legacy || m_more == other.m_more);
}

bool Ledger::sameRows(const Ledger &other) const
{
    return sameButSecrets(other) && (legacy || other.legacy || m_secrets == other.m_secrets);
}

bool Ledger::samePeople(const Ledger &other) const
{
    return m_people.empty() || other.m_people.empty() || m_people == other.m_people;
}

void Ledger::reconcile(const Ledger &counted)
{
    broken = broken || !sameRows(counted) || !samePeople(counted);
    draftsBroken = draftsBroken || (!legacy && !sameDrafts(counted));
    m_rows = counted.m_rows;
    m_sum = counted.m_sum;
    m_more = counted.m_more;
    m_secrets = counted.m_secrets;
    m_drafts = counted.m_drafts;
    m_people = counted.m_people;
    legacy = false;
}

void Ledger::add(std::string &sum, const std::string &digest)
{
    // Exclusive or of keyed digests: order does not matter and removing is adding again. Without the key nobody can
    // make two sets of rows meet in one sum.
    std::ranges::transform(sum, digest, sum.begin(), [](char a, char b) { return static_cast<char>(a ^ b); });
}

void Ledger::addRevision(const Secret &key, std::string_view recordId, std::int64_t revision, std::string_view deviceId,
                         std::string_view row)
{
    add(m_sum,
        digestOf(
            key,
            Packer("revision").text(recordId).number(revision).text(deviceId).text(row.substr(0, kSealHeadBytes))));
    ++m_rows;
}

void Ledger::addEntry(const Secret &key, std::string_view entryId, std::int64_t seq, std::string_view row)
{
    add(m_sum, digestOf(key, Packer("entry").text(entryId).number(seq).text(row.substr(0, kSealHeadBytes))));
    ++m_rows;
}

void Ledger::toggleSlot(const Secret &key, std::string_view table, std::string_view tag, std::string_view owner,
                        std::string_view row)
{
    const bool draft = table == "draft" || table == "hand_draft";
    add(draft ? m_drafts : m_more,
        digestOf(key, Packer("slot").text(table).text(tag).text(owner).text(row.substr(0, kSealHeadBytes))));
}

void Ledger::toggleVisit(const Secret &key, std::string_view tag, std::string_view personId)
{
    add(m_more, digestOf(key, Packer("visit").text(tag).text(personId)));
}

void Ledger::togglePerson(const Secret &key, std::string_view table, std::string_view personId)
{
    if (!m_people.empty())
        add(m_people, digestOf(key, Packer("who").text(table).text(personId)));
}

void Ledger::toggleSetting(const Secret &key, std::string_view name, std::string_view value)
{
    if (!value.empty())
        add(m_more, digestOf(key, Packer("setting").text(name).text(value)));
}

Ledger Ledger::recount(storage::Database &db, const Secret &key, const Ledger &known)
{
    Ledger counted = known;
    counted.legacy = false;
    counted.m_rows = 0;
    for (std::string *sum : {&counted.m_sum, &counted.m_more, &counted.m_secrets, &counted.m_drafts, &counted.m_people})
        sum->assign(kSumBytes, '\0');
    SQLite::Statement revisions(db.sql(), "SELECT record_id, revision, device_id, substr(sealed, 1, 40) FROM revision");
    while (revisions.executeStep())
        counted.addRevision(key, revisions.getColumn(0).getString(), revisions.getColumn(1).getInt64(),
                            revisions.getColumn(2).getString(), blobOf(revisions.getColumn(3)));
    SQLite::Statement entries(db.sql(), "SELECT entry_id, seq, substr(sealed, 1, 40) FROM entry");
    while (entries.executeStep())
        counted.addEntry(key, entries.getColumn(0).getString(), entries.getColumn(1).getInt64(),
                         blobOf(entries.getColumn(2)));
    for (const char *sql : kSlots) {
        SQLite::Statement slots(db.sql(), sql);
        while (slots.executeStep())
            counted.toggleSlot(key, slots.getColumn(0).getString(), blobOf(slots.getColumn(1)),
                               slots.getColumn(2).getString(), blobOf(slots.getColumn(3)));
    }
    SQLite::Statement visits(db.sql(), "SELECT visit_tag, coalesce(person_id, '') FROM visit_key");
    while (visits.executeStep())
        counted.toggleVisit(key, blobOf(visits.getColumn(0)), visits.getColumn(1).getString());
    SQLite::Statement people(db.sql(),
                             "SELECT 'person', id FROM person UNION ALL SELECT 'erased', person_id FROM erased");
    while (people.executeStep())
        counted.togglePerson(key, people.getColumn(0).getString(), people.getColumn(1).getString());
    SQLite::Statement settings(db.sql(), kSettings);
    while (settings.executeStep())
        counted.toggleSetting(key, settings.getColumn(0).getString(), blobOf(settings.getColumn(1)));
    SQLite::Statement secrets(db.sql(), "SELECT peer_id, slot, salt, wrapped, wrapped_peer FROM keyslot");
    while (secrets.executeStep())
        add(counted.m_secrets, digestOf(key, Packer("secret")
                                                 .text(secrets.getColumn(0).getString())
                                                 .text(secrets.getColumn(1).getString())
                                                 .text(blobOf(secrets.getColumn(2)))
                                                 .text(blobOf(secrets.getColumn(3)))
                                                 .text(blobOf(secrets.getColumn(4)))));
    return counted;
}

} // namespace handrail::vault
