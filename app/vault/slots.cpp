#include "vault/packing.h"
#include "vault/vaultparts.h"

namespace handrail::vault {
namespace {

using storage::Done;
using storage::FailureKind;
using storage::Outcome;
using storage::Result;

/// A slot holds one text: its own name goes inside, the column has a tag. `domain` keeps drafts and state apart.
std::string slotTag(const Secret &key, const char *domain, const std::string &slot)
{
    return keyedTag(key, Packer(domain).text(slot).bytes());
}

void putSlot(storage::Database &db, const char *sql, const Secret &key, const char *domain, const std::string &slot,
             const std::string &json)
{
    const std::string tag = slotTag(key, domain, slot);
    SQLite::Statement put(db.sql(), sql);
    bindBlob(put, 1, tag);
    std::string packed = Packer(slot).text(json).take();
    bindBlob(put, 2, seal(key, packed, Packer(domain).text(tag).bytes()));
    wipe(packed);
    put.exec();
}

std::optional<std::pair<std::string, std::string>> openSlot(const Secret &key, const char *domain, const std::string &tag,
                                                            const std::string &sealed)
{
    auto packed = unseal(key, sealed, Packer(domain).text(tag).bytes());
    if (!packed)
        return std::nullopt;
    Unpacker in(*packed);
    std::pair<std::string, std::string> slot{in.text(), in.text()};
    wipe(*packed);
    return in.finished() ? std::optional(std::move(slot)) : std::nullopt;
}

void dropSlot(storage::Database &db, const char *sql, const std::string &tag)
{
    SQLite::Statement drop(db.sql(), sql);
    bindBlob(drop, 1, tag);
    drop.exec();
}

} // namespace

Outcome Vault::keepState(const std::string &slot, const std::string &json)
{
    Parts &p = *m_parts;
    return p.run(Needs::File, [&] {
        putSlot(*p.db, "INSERT INTO state (tag, sealed) VALUES (?, ?) ON CONFLICT (tag) DO UPDATE SET sealed = excluded.sealed",
                p.deviceKey(), "state.v1", slot, json);
        return Done{};
    });
}

Result<std::vector<std::pair<std::string, std::string>>> Vault::states(const std::string &prefix)
{
    Parts &p = *m_parts;
    return p.run(Needs::File, [&] {
        std::vector<std::pair<std::string, std::string>> found;
        SQLite::Statement query(p.db->sql(), "SELECT tag, sealed FROM state ORDER BY seq");
        while (query.executeStep()) {
            auto slot = openSlot(p.deviceKey(), "state.v1", blobOf(query.getColumn(0)), blobOf(query.getColumn(1)));
            if (slot && slot->first.starts_with(prefix))
                found.push_back(std::move(*slot));
        }
        return found;
    });
}

Result<std::optional<std::string>> Vault::state(const std::string &slot)
{
    Parts &p = *m_parts;
    return p.run(Needs::File, [&] {
        const std::string tag = slotTag(p.deviceKey(), "state.v1", slot);
        SQLite::Statement query(p.db->sql(), "SELECT sealed FROM state WHERE tag = ?");
        bindBlob(query, 1, tag);
        std::optional<std::string> json;
        if (query.executeStep()) {
            auto opened = openSlot(p.deviceKey(), "state.v1", tag, blobOf(query.getColumn(0)));
            if (!opened)
                throw Refusal(FailureKind::Damaged, "state");
            json = std::move(opened->second);
        }
        return json;
    });
}

Outcome Vault::dropState(const std::string &slot)
{
    Parts &p = *m_parts;
    return p.run(Needs::File, [&] {
        dropSlot(*p.db, "DELETE FROM state WHERE tag = ?", slotTag(p.deviceKey(), "state.v1", slot));
        return Done{};
    });
}

Outcome Vault::keepDraft(const std::string &slot, const std::string &json)
{
    Parts &p = *m_parts;
    return p.run(Needs::Unlocked, [&] {
        putSlot(*p.db, "INSERT INTO draft VALUES (?, ?) ON CONFLICT (tag) DO UPDATE SET sealed = excluded.sealed",
                p.keys->drafts, "draft.v1", slot, json);
        return Done{};
    });
}

Result<std::optional<std::string>> Vault::draft(const std::string &slot)
{
    Parts &p = *m_parts;
    return p.run(Needs::Unlocked, [&] {
        const std::string tag = slotTag(p.keys->drafts, "draft.v1", slot);
        SQLite::Statement query(p.db->sql(), "SELECT sealed FROM draft WHERE tag = ?");
        bindBlob(query, 1, tag);
        std::optional<std::string> json;
        if (query.executeStep()) {
            auto opened = openSlot(p.keys->drafts, "draft.v1", tag, blobOf(query.getColumn(0)));
            if (!opened)
                throw Refusal(FailureKind::Damaged, "draft");
            json = std::move(opened->second);
        }
        return json;
    });
}

Outcome Vault::dropDraft(const std::string &slot)
{
    Parts &p = *m_parts;
    return p.run(Needs::Unlocked, [&] {
        dropSlot(*p.db, "DELETE FROM draft WHERE tag = ?", slotTag(p.keys->drafts, "draft.v1", slot));
        return Done{};
    });
}

} // namespace handrail::vault
