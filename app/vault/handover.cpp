#include "vault/packing.h"
#include "vault/slottable.h"
#include "vault/vaultparts.h"

#include <algorithm>

namespace handrail::vault {
namespace {

constexpr const char *kHandOver = "hand over";
constexpr const char *kHandDrafts = "draft.hand.v1";

Secret handDraftsKey(const Secret &personKey)
{
    return subkey(personKey, static_cast<std::uint64_t>(Purpose::HandDrafts));
}

std::string pack(const HandOver &handOver)
{
    Packer out("handover.v1");
    out.text(handOver.personId).number(handOver.sinceMs).number(static_cast<std::int64_t>(handOver.recordIds.size()));
    for (const std::string &id : handOver.recordIds)
        out.text(id);
    return out.take();
}

std::optional<HandOver> unpackHandOver(const std::string &packed)
{
    Unpacker in(packed);
    const bool known = in.text() == "handover.v1";
    HandOver handOver{.personId = in.text(), .recordIds = {}, .sinceMs = in.number()};
    for (std::int64_t left = in.number(); left > 0 && in.ok(); --left)
        handOver.recordIds.push_back(in.text());
    return known && in.finished() ? std::optional(std::move(handOver)) : std::nullopt;
}

} // namespace

void OpenKeys::narrowTo(const HandOver &handOver)
{
    Secret person = std::move(persons.at(handOver.personId));
    drafts = handDraftsKey(person);
    persons.clear();
    persons[handOver.personId] = std::move(person);
    visits.clear();
    for (Secret *key : {&peer, &vault, &wrapPersons, &wrapVisits, &inbox, &audit})
        *key = Secret();
    byRecovery = false;
    narrowed = handOver;
}

bool OpenKeys::reaches(const std::string &recordId, const std::string &personId) const
{
    return full()
           || (personId == narrowed->personId
               && (recordId == personId
                   || std::ranges::find(narrowed->recordIds, recordId) != narrowed->recordIds.end()));
}

void OpenKeys::mustReach(const std::string &recordId, const std::string &personId) const
{
    if (!reaches(recordId, personId))
        throw Refusal(FailureKind::Locked, "handed over");
}

Outcome Vault::narrowTo(HandOver handOver)
{
    Parts &p = *m_parts;
    return p.run(Needs::Unlocked, [&] {
        if (!isId(handOver.personId) || handOver.personId == kNobody)
            throw Refusal(FailureKind::BadInput, "person id");
        (void)p.personKey(handOver.personId); // in memory before anything is given up
        handOver.sinceMs = p.ports.clock.now().wallMs;
        {
            storage::Transaction transaction(*p.db);
            Ledger ledger = p.loadLedger();
            p.keepHandOver(handOver);
            p.handDraftsOver(handOver, ledger);
            p.saveLedger(ledger);
            transaction.commit();
        }
        p.note(Deed::HandedOver, handOver.personId,
               handOver.recordIds.empty() ? std::string() : handOver.recordIds.front());
        p.keys->narrowTo(handOver);
        return Done{};
    });
}

void Vault::Parts::keepHandOver(const HandOver &handOver)
{
    setHeaderValue(*db, kHandOver, seal(deviceKey(), pack(handOver), Packer("handover.row.v1").text(vaultId).bytes()));
}

Result<std::optional<HandOver>> Vault::handOver()
{
    Parts &p = *m_parts;
    return p.run(Needs::File, [&]() -> std::optional<HandOver> {
        const std::string sealed = headerValue(*p.db, kHandOver);
        if (sealed.empty())
            return std::nullopt;
        const auto packed = unseal(p.deviceKey(), sealed, Packer("handover.row.v1").text(p.vaultId).bytes());
        auto opened = packed ? unpackHandOver(*packed) : std::nullopt;
        return opened ? std::move(*opened) : HandOver{}; // something is under way: better locked than open
    });
}

Outcome Vault::endHandOver()
{
    Parts &p = *m_parts;
    return p.run(Needs::Unlocked, [&] {
        SQLite::Statement drop(p.db->sql(), "DELETE FROM header WHERE name = ?");
        drop.bind(1, kHandOver);
        if (drop.exec() > 0)
            p.note(Deed::HandedBack);
        return Done{};
    });
}

void Vault::Parts::handDraftsOver(const HandOver &handOver, Ledger &ledger)
{
    if (handOver.recordIds.empty())
        return;
    const Secret key = handDraftsKey(personKey(handOver.personId));
    SlotTable hers(*db, "hand_draft", kHandDrafts, key, {"person_id", handOver.personId}, {&ledger, &keys->ledger});
    for (const std::string &tag : draftTagsAbout(handOver.recordIds)) {
        SQLite::Statement query(db->sql(), "SELECT sealed FROM draft WHERE tag = ?");
        bindBlob(query, 1, tag);
        auto slot = query.executeStep() ? draftSlots().open(tag, blobOf(query.getColumn(0))) : std::nullopt;
        if (!slot)
            continue;
        hers.put(slot->first, slot->second);
        wipe(slot->second);
        draftSlots(&ledger).drop(slot->first);
    }
}

void Vault::Parts::takeHandDraftsBack(Ledger &ledger)
{
    struct Taken {
        std::string tag, personId;
        std::string sealed;
    };
    std::vector<Taken> all;
    SQLite::Statement query(db->sql(), "SELECT tag, person_id, sealed FROM hand_draft");
    while (query.executeStep())
        all.push_back({blobOf(query.getColumn(0)), query.getColumn(1).getString(), blobOf(query.getColumn(2))});
    for (const Taken &row : all) {
        try {
            const Secret key = handDraftsKey(personKey(row.personId));
            auto slot = SlotTable(*db, "hand_draft", kHandDrafts, key).open(row.tag, row.sealed);
            if (!slot)
                continue; // damaged: stays where it is
            draftSlots(&ledger).put(slot->first, slot->second);
            wipe(slot->second);
        } catch (const Refusal &) {
            continue; // that person's key is damaged
        }
        SlotTable(*db, "hand_draft", kHandDrafts, keys->drafts, {"person_id", row.personId}, {&ledger, &keys->ledger})
            .dropTag(row.tag);
    }
}

} // namespace handrail::vault
