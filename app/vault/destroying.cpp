#include "vault/copies.h"
#include "vault/snapshots.h"
#include "vault/vaultfile.h"
#include "vault/vaultparts.h"

#include <algorithm>
#include <charconv>

/// Erase after so many wrong tries: off unless someone turned it on, and then it spares nothing on this device.
namespace handrail::vault {
namespace {

constexpr const char *kEraseAfter = "erase after";

} // namespace

Outcome Vault::setEraseAfter(int tries)
{
    Parts &p = *m_parts;
    return p.run(Needs::Unlocked, [&] {
        if (tries != 0 && (tries < kEraseAfterFewest || tries > Attempts::kMost))
            throw Refusal(FailureKind::BadInput, "tries");
        p.keepSetting(kEraseAfter, std::to_string(tries));
        p.note(Deed::LimitsChanged, {}, "erase after " + std::to_string(tries));
        return Done{};
    });
}

Result<int> Vault::eraseAfter()
{
    Parts &p = *m_parts;
    return p.run(Needs::File, [&] { return p.eraseAfterTries(); });
}

int Vault::Parts::eraseAfterTries()
{
    const std::string value = headerValue(*db, kEraseAfter);
    const int tries =
        value.size() <= 2 && !value.empty() && std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; })
            ? std::stoi(value)
            : 0;
    return tries >= kEraseAfterFewest && tries <= Attempts::kMost ? tries : 0;
}

void Vault::Parts::destroyAll()
{
    keys.reset();
    {
        // Keys first: what follows may be cut short.
        storage::Transaction transaction(*db);
        db->sql().exec(
            "UPDATE keyslot SET wrapped = randomblob(length(wrapped)), wrapped_peer = randomblob(length(wrapped_peer)), salt = randomblob(16);"
            "UPDATE person SET wrapped_key = randomblob(length(wrapped_key));"
            "UPDATE inbox_key SET sealed_secret = randomblob(length(sealed_secret));"
            "DELETE FROM keyslot"); // a start goes on with it where none is left (openFile)
        setHeaderValue(*db, kErasing, "1"); // a kill from here on: the next start goes on with it
        transaction.commit();
    }
    dropHalfSnapshot(file);
    for (const std::filesystem::path &copy : Copies(file).all())
        removeDatabase(copy);
    {
        storage::Transaction transaction(*db);
        for (const char *table :
             {"handed", "own", "hand_draft", "draft", "state", "entry", "visit_key", "revision", "person", "inbox",
              "inbox_key", "keyslot", "attempt", "peer", "audit", "erased", "header"})
            db->sql().exec(std::string("DELETE FROM ") + table);
        setHeaderValue(*db, kErasedAt, std::to_string(ports.clock.now().wallMs)); // all that is left
        transaction.commit();
    }
    (void)storage::guarded([&] { scrub(*db); return Done{}; });
    (void)ports.local.erase("state");
    (void)ports.local.erase("witness");
    witness.reset();
    foundAtUnlock = {};
    stateKey = Secret();
    memoryAttempts.clear();
    db.reset();
    setUp = false;
    openFile(); // a fresh one, so that Now goes on
}

Result<std::optional<std::int64_t>> Vault::erasedByTries()
{
    Parts &p = *m_parts;
    return p.run(Needs::File, [&]() -> std::optional<std::int64_t> {
        const std::string value = headerValue(*p.db, kErasedAt);
        std::int64_t wallMs = 0;
        const auto read = std::from_chars(value.data(), value.data() + value.size(), wallMs);
        return !value.empty() && read.ec == std::errc() ? std::optional(wallMs) : std::nullopt;
    });
}

Outcome Vault::noteErasedByTries()
{
    Parts &p = *m_parts;
    return p.run(Needs::File, [&] {
        SQLite::Statement drop(p.db->sql(), "DELETE FROM header WHERE name = ?");
        drop.bind(1, kErasedAt);
        drop.exec();
        return Done{};
    });
}

} // namespace handrail::vault
