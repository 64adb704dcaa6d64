#include "vault/packing.h"
#include "vault/slottable.h"
#include "vault/vaultparts.h"

namespace handrail::vault {
namespace {

using storage::Done;
using storage::FailureKind;
using storage::Outcome;
using storage::Result;

} // namespace

std::string SlotTable::tagOf(const std::string &slot) const
{
    return keyedTag(m_key, Packer(m_domain).text(slot).bytes());
}

void SlotTable::put(const std::string &slot, const std::string &text, const char *column, const std::string &value)
{
    const std::string more = column != nullptr ? std::string(", ") + column : std::string();
    const std::string tag = tagOf(slot);
    SQLite::Statement put(m_db.sql(), "INSERT INTO " + m_table + " (tag, sealed" + more + ") VALUES (?, ?"
                                          + (column != nullptr ? ", ?" : "") + ") ON CONFLICT (tag) DO UPDATE SET sealed = excluded.sealed");
    bindBlob(put, 1, tag);
    std::string packed = Packer(slot).text(text).take();
    bindBlob(put, 2, seal(m_key, packed, Packer(m_domain).text(tag).bytes()));
    wipe(packed);
    if (column != nullptr)
        put.bind(3, value);
    put.exec();
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

void SlotTable::drop(const std::string &slot)
{
    SQLite::Statement drop(m_db.sql(), "DELETE FROM " + m_table + " WHERE tag = ?");
    bindBlob(drop, 1, tagOf(slot));
    drop.exec();
}

SlotTable Vault::Parts::stateSlots()
{
    return {*db, "state", "state.v1", deviceKey()};
}

SlotTable Vault::Parts::draftSlots()
{
    return keys->full() ? SlotTable{*db, "draft", "draft.v1", keys->drafts} : SlotTable{*db, "hand_draft", "draft.hand.v1", keys->drafts};
}

Outcome Vault::keepState(const std::string &slot, const std::string &json)
{
    Parts &p = *m_parts;
    return p.run(Needs::File, [&] {
        p.stateSlots().put(slot, json);
        return Done{};
    });
}

Result<std::vector<std::pair<std::string, std::string>>> Vault::states(const std::string &prefix)
{
    Parts &p = *m_parts;
    return p.run(Needs::File, [&] {
        std::vector<SlotTable::Slot> found;
        const SlotTable slots = p.stateSlots();
        SQLite::Statement query(p.db->sql(), "SELECT tag, sealed FROM state ORDER BY seq");
        while (query.executeStep()) {
            auto slot = slots.open(blobOf(query.getColumn(0)), blobOf(query.getColumn(1)));
            if (slot && slot->first.starts_with(prefix))
                found.push_back(std::move(*slot));
        }
        return found;
    });
}

Result<std::optional<std::string>> Vault::state(const std::string &slot)
{
    Parts &p = *m_parts;
    return p.run(Needs::File, [&] { return p.stateSlots().get(slot); });
}

Outcome Vault::dropState(const std::string &slot)
{
    Parts &p = *m_parts;
    return p.run(Needs::File, [&] {
        p.stateSlots().drop(slot);
        return Done{};
    });
}

Outcome Vault::keepDraft(const std::string &slot, const std::string &json)
{
    Parts &p = *m_parts;
    return p.run(Needs::Reach, [&] {
        if (p.keys->full())
            p.draftSlots().put(slot, json);
        else
            p.draftSlots().put(slot, json, "person_id", p.keys->narrowed->personId);
        return Done{};
    });
}

Result<std::optional<std::string>> Vault::draft(const std::string &slot)
{
    Parts &p = *m_parts;
    return p.run(Needs::Reach, [&] { return p.draftSlots().get(slot); });
}

Outcome Vault::dropDraft(const std::string &slot)
{
    Parts &p = *m_parts;
    return p.run(Needs::Reach, [&] {
        p.draftSlots().drop(slot);
        return Done{};
    });
}

} // namespace handrail::vault
