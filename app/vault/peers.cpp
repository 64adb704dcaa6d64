#include "vault/copies.h"
#include "vault/devicecost.h"
#include "vault/packing.h"
#include "vault/recoverywords.h"
#include "vault/vaultparts.h"

#include <algorithm>

namespace handrail::vault {
namespace {

constexpr std::size_t kLabelMostBytes = 80;

std::string labelBound(const std::string &peerId)
{
    return Packer("peer.label.v1").text(peerId).take();
}

bool blank(const std::string &text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

Secret labelsKey(const Secret &vaultKey)
{
    return subkey(vaultKey, static_cast<std::uint64_t>(Purpose::Labels));
}

} // namespace

std::string Vault::Parts::peerFor(const std::string &asked)
{
    if (!asked.empty())
        return asked;
    const std::vector<std::string> all = peerIds(*db);
    const std::string last = headerValue(*db, kLastPeer);
    if (std::ranges::find(all, last) != all.end())
        return last;
    return all.empty() ? std::string() : all.front();
}

KeySlot Vault::Parts::newPassphraseSlot(const std::string &peerId, std::string_view passphrase, SlotKeys slotKeys)
{
    KeySlot slot = freshSlot(peerId, kPassphraseSlot, cost.passes == kFittedCost.passes ? costForDevice() : cost);
    const bool hardware = ports.guarded != nullptr && ports.guarded->strength() == KeyStore::Strength::Hardware;
    if (passphraseFault(passphrase, hardware) != PassphraseFault::None)
        throw Refusal(FailureKind::BadInput, "passphrase");
    const GuardedAnswer guarded = guardedSecret(ports.guarded, guardedName(vaultId, slot), true);
    if (passphraseFault(passphrase, hardware && guarded.secret) != PassphraseFault::None)
        // the chip does not answer: a PIN alone is no lock
        throw Refusal(FailureKind::BadInput, "a PIN without a device secret");
    if (!fillPassphraseSlot(slot, passphrase, guarded.secret ? &*guarded.secret : nullptr, slotKeys, vaultId))
        throw Refusal(FailureKind::Other, "no memory to derive the key");
    return slot;
}

std::vector<std::string> Vault::Parts::newPeer(const std::string &peerId, const std::string &label,
                                               std::string_view passphrase, SlotKeys slotKeys, WordLanguage language)
{
    const KeySlot slot = newPassphraseSlot(peerId, passphrase, slotKeys);
    const Secret recovery = Secret::random(kRecoveryBytes);
    KeySlot words = freshSlot(peerId, kRecoverySlot, cost);
    fillRecoverySlot(words, recovery, slotKeys, vaultId);
    SQLite::Statement put(db->sql(), "INSERT INTO peer VALUES (?, x'', x'', 0)");
    put.bind(1, peerId);
    put.exec();
    keepLabel(peerId, label);
    writeSlot(*db, slot);
    writeSlot(*db, words);
    Attempts().save(*db, peerId);
    return recoveryWords(recovery, language);
}

void Vault::Parts::keepLabel(const std::string &peerId, const std::string &label)
{
    SQLite::Statement put(db->sql(), "UPDATE peer SET device_label = ?, vault_label = ? WHERE id = ?");
    bindBlob(put, 1, seal(deviceKey(), label, labelBound(peerId)));
    bindBlob(put, 2, seal(labelsKey(keys->vault), label, labelBound(peerId)));
    put.bind(3, peerId);
    if (put.exec() == 0)
        throw Refusal(FailureKind::NotFound, "peer");
}

void Vault::Parts::mendLabels()
{
    // On another device (a restored backup), or after the device's key was lost, the lock can show them again from here
    // on.
    for (const std::string &id : peerIds(*db)) {
        SQLite::Statement query(db->sql(), "SELECT device_label, vault_label FROM peer WHERE id = ?");
        query.bind(1, id);
        if (!query.executeStep() || unseal(deviceKey(), blobOf(query.getColumn(0)), labelBound(id)))
            continue;
        if (const auto label = unseal(labelsKey(keys->vault), blobOf(query.getColumn(1)), labelBound(id)))
            keepLabel(id, *label);
    }
}

bool Vault::pinAllowed() const
{
    const KeyStore *store = m_parts->ports.guarded;
    return store != nullptr && store->strength() == KeyStore::Strength::Hardware;
}

std::string Vault::currentPeer() const
{
    return m_parts->keys && m_parts->keys->full() ? m_parts->keys->peerId : std::string();
}

Result<std::vector<Peer>> Vault::peers()
{
    Parts &p = *m_parts;
    return p.run(Needs::File, [&] {
        std::vector<Peer> all;
        for (const std::string &id : peerIds(*p.db)) {
            SQLite::Statement query(p.db->sql(), "SELECT device_label FROM peer WHERE id = ?");
            query.bind(1, id);
            const auto label =
                query.executeStep() ? unseal(p.deviceKey(), blobOf(query.getColumn(0)), labelBound(id)) : std::nullopt;
            all.push_back({id, label.value_or(std::string())});
        }
        return all;
    });
}

Result<std::vector<std::string>> Vault::addPeer(const std::string &label, std::string_view passphrase,
                                                WordLanguage language)
{
    Parts &p = *m_parts;
    return p.run(Needs::Unlocked, [&] {
        if (blank(label) || label.size() > kLabelMostBytes)
            throw Refusal(FailureKind::BadInput, "label");
        const Secret peerKey = Secret::random();
        const std::string peerId = randomId();
        storage::Transaction transaction(*p.db);
        std::vector<std::string> words;
        p.recounting([&] { words = p.newPeer(peerId, label, passphrase, {p.keys->vault, peerKey}, language); });
        transaction.commit();
        p.note(Deed::PeerAdded, {}, peerId);
        p.bringCopiesAlong(); // a rescue lets in whoever the file let in
        return words;
    });
}

Outcome Vault::labelPeer(const std::string &peerId, const std::string &label)
{
    Parts &p = *m_parts;
    return p.run(Needs::Unlocked, [&] {
        if (blank(label) || label.size() > kLabelMostBytes)
            throw Refusal(FailureKind::BadInput, "label");
        p.keepLabel(peerId, label);
        return Done{};
    });
}

Outcome Vault::removePeer(const std::string &peerId)
{
    Parts &p = *m_parts;
    auto removed = p.run(Needs::Unlocked, [&] {
        const std::vector<std::string> all = peerIds(*p.db);
        if (std::ranges::find(all, peerId) == all.end())
            throw Refusal(FailureKind::NotFound, "peer");
        if (all.size() < 2)
            throw Refusal(FailureKind::BadInput, "the last peer"); // nobody could open it any more
        const auto slot = readSlot(*p.db, peerId, kPassphraseSlot);
        p.takeFromCopies({slot, readSlot(*p.db, peerId, kRecoverySlot)});
        {
            storage::Transaction transaction(*p.db);
            p.recounting([&] {
                spoilSlots(*p.db, peerId);
                for (const char *sql :
                     {"DELETE FROM keyslot WHERE peer_id = ?", "DELETE FROM own WHERE peer_id = ?",
                      "DELETE FROM attempt WHERE peer_id = ?", "DELETE FROM peer WHERE id = ?"}) {
                    SQLite::Statement drop(p.db->sql(), sql);
                    drop.bind(1, peerId);
                    drop.exec();
                }
            });
            setHeaderValue(*p.db, kScrubDue, "1");
            transaction.commit();
        }
        p.outside().tries.erase(peerId);
        p.note(Deed::PeerRemoved, {}, peerId);
        if (slot && slot->guarded && p.ports.guarded != nullptr)
            (void)p.ports.guarded->erase(guardedName(p.vaultId, *slot));
        (void)p.scrubNow(); // the old slots would still take the old secrets
        p.bringCopiesAlong();
        return Done{};
    });
    if (removed && p.keys && p.keys->peerId == peerId)
        lock();
    return removed;
}

} // namespace handrail::vault
