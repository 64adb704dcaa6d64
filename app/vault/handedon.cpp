#include "vault/packing.h"
#include "vault/vaultparts.h"

#include <algorithm>

/// The list at the end of a shift.
namespace handrail::vault {
namespace {

std::string handedBound(const std::string &id, const std::string &personId)
{
    return Packer("handed.v1").text(id).text(personId).take();
}

} // namespace

Outcome Vault::handOn(const std::string &personId, const std::string &toPeer, const std::string &what)
{
    Parts &p = *m_parts;
    const auto kept = p.changing(Needs::Unlocked, [&](Ledger &ledger) {
        const auto all = peerIds(*p.db);
        if (std::ranges::find(all, toPeer) == all.end())
            throw Refusal(FailureKind::NotFound, "peer");
        p.keepHanded({randomId(), personId, p.keys->peerId, toPeer, what, p.ports.clock.now().wallMs, 0}, ledger);
    });
    if (kept)
        p.note(Deed::ListHandedOn, personId, toPeer);
    return kept;
}

void Vault::Parts::toggleHanded(const std::string &id, Ledger &ledger)
{
    SQLite::Statement row(db->sql(), "SELECT person_id, sealed FROM handed WHERE id = ?");
    row.bind(1, id);
    if (row.executeStep())
        ledger.toggleSlot(keys->ledger, "handed", id, row.getColumn(0).getString(), blobOf(row.getColumn(1)));
}

void Vault::Parts::keepHanded(const HandedOn &one, Ledger &ledger)
{
    toggleHanded(one.id, ledger);
    std::string packed =
        Packer(one.fromPeer).text(one.toPeer).text(one.what).number(one.sinceMs).number(one.takenMs).take();
    SQLite::Statement put(
        db->sql(), "INSERT INTO handed VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed");
    put.bind(1, one.id);
    put.bind(2, one.personId);
    bindBlob(put, 3, seal(personKey(one.personId), packed, handedBound(one.id, one.personId)));
    wipe(packed);
    put.exec();
    toggleHanded(one.id, ledger);
}

Result<std::vector<HandedOn>> Vault::handedOn()
{
    Parts &p = *m_parts;
    return p.run(Needs::Unlocked, [&] {
        std::vector<HandedOn> all;
        SQLite::Statement query(p.db->sql(), "SELECT id, person_id, sealed FROM handed ORDER BY rowid DESC");
        while (query.executeStep()) {
            HandedOn one{query.getColumn(0).getString(), query.getColumn(1).getString(), {}, {}};
            auto packed =
                unseal(p.personKey(one.personId), blobOf(query.getColumn(2)), handedBound(one.id, one.personId));
            Unpacker in(packed ? std::string_view(*packed) : std::string_view());
            one.fromPeer = in.text();
            one.toPeer = in.text();
            one.what = in.text();
            one.sinceMs = in.number();
            one.takenMs = in.number();
            const bool opened = packed && in.finished();
            if (!opened)
                ++p.damagedRows;
            else
                all.push_back(std::move(one));
            if (packed)
                wipe(*packed);
        }
        return all;
    });
}

Outcome Vault::takeHanded(const std::string &id)
{
    const auto all = handedOn();
    if (!all)
        return all.failure();
    const auto found = std::ranges::find(all.value(), id, &HandedOn::id);
    if (found == all.value().end())
        return storage::Failure{FailureKind::NotFound, "handed on"};
    Parts &p = *m_parts;
    return p.changing(Needs::Unlocked, [&](Ledger &ledger) {
        HandedOn one = *found;
        if (one.toPeer != p.keys->peerId)
            throw Refusal(FailureKind::BadInput, "given to someone else");
        one.takenMs = p.ports.clock.now().wallMs;
        p.keepHanded(one, ledger);
    });
}

Outcome Vault::closeHanded(const std::string &id)
{
    Parts &p = *m_parts;
    return p.changing(Needs::Unlocked, [&](Ledger &ledger) {
        p.toggleHanded(id, ledger);
        SQLite::Statement drop(p.db->sql(), "DELETE FROM handed WHERE id = ?");
        drop.bind(1, id);
        if (drop.exec() == 0)
            throw Refusal(FailureKind::NotFound, "handed on");
    });
}

} // namespace handrail::vault
