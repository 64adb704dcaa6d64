#include "vault/packing.h"
#include "vault/slottable.h"
#include "vault/vaultparts.h"

#include <algorithm>

namespace handrail::vault {

std::string SlotTable::tagOf(const std::string &slot) const
{
    return keyedTag(m_key, Packer(m_domain).text(slot).bytes());
}

void SlotTable::toggle(const std::string &tag)
{
    if (m_counted.ledger == nullptr)
        return;
    SQLite::Statement row(m_db.sql(), std::string("SELECT substr(sealed, 1, 40), ")
                                          + (m_owner.column != nullptr ? m_owner.column : "''") + " FROM " + m_table
                                          + " WHERE tag = ?");
    bindBlob(row, 1, tag);
    if (row.executeStep())
        m_counted.ledger->toggleSlot(*m_counted.key, m_table, tag, row.getColumn(1).getString(),
                                     blobOf(row.getColumn(0)));
}

Done SlotTable::put(const std::string &slot, const std::string &text)
{
    const std::string more = m_owner.column != nullptr ? std::string(", ") + m_owner.column : std::string();
    const std::string tag = tagOf(slot);
    SQLite::Statement put(m_db.sql(), "INSERT INTO " + m_table + " (tag, sealed" + more + ") VALUES (?, ?"
                                          + (more.empty() ? "" : ", ?")
                                          + ") ON CONFLICT (tag) DO UPDATE SET sealed = excluded.sealed");
    bindBlob(put, 1, tag);
    std::string packed = Packer(slot).text(text).take();
    bindBlob(put, 2, seal(m_key, packed, Packer(m_domain).text(tag).bytes()));
    wipe(packed);
    if (!more.empty())
        put.bind(3, m_owner.id);
    toggle(tag);
    put.exec();
    toggle(tag);
    return {};
}

std::optional<SlotTable::Slot> SlotTable::open(const std::string &tag, const std::string &sealed) const
{
    auto packed = unseal(m_key, sealed, Packer(m_domain).text(tag).bytes());
    if (!packed)
        return std::nullopt;
    Unpacker in(*packed);
    Slot slot{in.text(), in.text()};
    wipe(*packed);
    return in.finished() ? std::optional(std::move(slot)) : std::nullopt;
}

std::optional<std::string> SlotTable::get(const std::string &slot)
{
    const std::string tag = tagOf(slot);
    SQLite::Statement query(m_db.sql(), "SELECT sealed FROM " + m_table + " WHERE tag = ?");
    bindBlob(query, 1, tag);
    if (!query.executeStep())
        return std::nullopt;
    auto opened = open(tag, blobOf(query.getColumn(0)));
    if (!opened)
        throw Refusal(FailureKind::Damaged, m_domain);
    return std::move(opened->second);
}

Done SlotTable::drop(const std::string &slot)
{
    dropTag(tagOf(slot));
    return {};
}

void SlotTable::dropTag(const std::string &tag)
{
    toggle(tag);
    SQLite::Statement drop(m_db.sql(), "DELETE FROM " + m_table + " WHERE tag = ?");
    bindBlob(drop, 1, tag);
    drop.exec();
}

std::vector<SlotTable::Slot> SlotTable::startingWith(const std::string &prefix)
{
    std::vector<Slot> found;
    const std::string whose =
        m_owner.column != nullptr ? std::string(" WHERE ") + m_owner.column + " = ?" : std::string();
    SQLite::Statement query(m_db.sql(), "SELECT tag, sealed FROM " + m_table + whose + " ORDER BY rowid");
    if (!whose.empty())
        query.bind(1, m_owner.id);
    while (query.executeStep()) {
        auto slot = open(blobOf(query.getColumn(0)), blobOf(query.getColumn(1)));
        if (slot && slot->first.starts_with(prefix))
            found.push_back(std::move(*slot));
    }
    return found;
}

SlotTable Vault::Parts::stateSlots()
{
    return {*db, "state", "state.v1", deviceKey()};
}

SlotTable Vault::Parts::draftSlots(Ledger *ledger)
{
    const SlotsCounted counted{ledger, &keys->ledger};
    if (keys->full())
        return {*db, "draft", "draft.v1", keys->drafts, {}, counted};
    return {*db, "hand_draft", "draft.hand.v1", keys->drafts, {"person_id", keys->narrowed->personId}, counted};
}

SlotTable Vault::Parts::ownSlots(Ledger *ledger)
{
    if (keys->peer.empty())
        throw Refusal(FailureKind::Locked, "opened without the peer's own key");
    return {*db, "own", "own.v1", keys->peer, {"peer_id", keys->peerId}, {ledger, &keys->ledger}};
}

Outcome Vault::keepState(const std::string &slot, const std::string &json)
{
    return m_parts->run(Needs::File, [&] { return m_parts->stateSlots().put(slot, json); });
}

Result<std::optional<std::string>> Vault::state(const std::string &slot)
{
    return m_parts->run(Needs::File, [&] { return m_parts->stateSlots().get(slot); });
}

Outcome Vault::dropState(const std::string &slot)
{
    return m_parts->run(Needs::File, [&] { return m_parts->stateSlots().drop(slot); });
}

Result<std::vector<std::pair<std::string, std::string>>> Vault::states(const std::string &prefix)
{
    return m_parts->run(Needs::File, [&] { return m_parts->stateSlots().startingWith(prefix); });
}

Outcome Vault::keepDraft(const std::string &slot, const std::string &json)
{
    Parts &p = *m_parts;
    return p.changing(Needs::Reach, [&](Ledger &ledger) {
        // A page that was open when they were erased may still write: nobody is left whom these words are about.
        if (!p.isAbout(slot, p.keys->gone, p.keys->goneVisits) && !p.isAbout(json, p.keys->gone, p.keys->goneVisits))
            p.draftSlots(&ledger).put(slot, json);
    });
}

Result<std::optional<std::string>> Vault::draft(const std::string &slot)
{
    return m_parts->run(Needs::Reach, [&] { return m_parts->draftSlots().get(slot); });
}

Outcome Vault::dropDraft(const std::string &slot)
{
    return m_parts->changing(Needs::Reach, [&](Ledger &ledger) { m_parts->draftSlots(&ledger).drop(slot); });
}

Outcome Vault::keepOwn(const std::string &slot, const std::string &json)
{
    return m_parts->changing(Needs::Unlocked, [&](Ledger &ledger) { m_parts->ownSlots(&ledger).put(slot, json); });
}

Result<std::optional<std::string>> Vault::own(const std::string &slot)
{
    return m_parts->run(Needs::Unlocked, [&] { return m_parts->ownSlots().get(slot); });
}

Outcome Vault::dropOwn(const std::string &slot)
{
    return m_parts->changing(Needs::Unlocked, [&](Ledger &ledger) { m_parts->ownSlots(&ledger).drop(slot); });
}

Result<std::vector<std::pair<std::string, std::string>>> Vault::ownSlots(const std::string &prefix)
{
    return m_parts->run(Needs::Unlocked, [&] { return m_parts->ownSlots().startingWith(prefix); });
}

} // namespace handrail::vault
