#include "vault/copies.h"
#include "vault/keyslots.h"
#include "vault/recoverywords.h"
#include "vault/vaultparts.h"

namespace handrail::vault {

Outcome Vault::changePassphrase(std::string_view current, std::string_view next)
{
    Parts &p = *m_parts;
    return p.run(Needs::Unlocked, [&] {
        const std::string &peerId = p.keys->peerId;
        const auto old = readSlot(*p.db, peerId, kPassphraseSlot);
        if (!p.keys->byRecovery) {
            const auto secret = old && old->guarded
                                    ? guardedSecret(p.ports.guarded, guardedName(p.vaultId, *old), false)
                                    : GuardedAnswer{};
            if (!old
                || openPassphraseSlot(*old, current, secret.secret ? &*secret.secret : nullptr, p.vaultId).result
                       != SlotResult::Opened)
                throw Refusal(FailureKind::WrongSecret, "current passphrase");
        }
        // Old words opened a vault from before there were peers: a new key, and what the lost one sealed cannot be read
        // by anyone.
        Secret made = p.keys->peer.empty() ? Secret::random() : Secret();
        const KeySlot slot = p.newPassphraseSlot(peerId, next, {p.keys->vault, made.empty() ? p.keys->peer : made});
        p.takeFromCopies({old});
        {
            storage::Transaction transaction(*p.db);
            p.recounting([&] { writeSlot(*p.db, slot); });
            Attempts().save(*p.db, peerId);
            p.outside().tries.erase(peerId);
            setHeaderValue(*p.db, kScrubDue, "1");
            transaction.commit();
        }
        if (!made.empty())
            p.keys->peer = std::move(made);
        if (old && old->guarded && p.ports.guarded != nullptr)
            (void)p.ports.guarded->erase(guardedName(p.vaultId, *old));
        p.note(Deed::PassphraseChanged);
        p.keys->byRecovery = false;
        (void)p.scrubNow(); // the old slot would still take the old passphrase
        p.bringCopiesAlong();
        return Done{};
    });
}

void Vault::Parts::takeFromCopies(const std::vector<std::optional<KeySlot>> &slots)
{
    std::vector<KeySlot> there;
    for (const auto &slot : slots)
        if (slot)
            there.push_back(*slot);
    // First the copies, then the file itself: whatever a kill leaves, no copy opens with what is being taken away. What
    // the file still opens goes back into them afterwards, or at the next unlock.
    setHeaderValue(*db, kCopiesDue, "1");
    if (!Copies(file).spoil(there).empty())
        throw Refusal(FailureKind::ReadOnly, "a copy beside the vault could not be changed");
}

void Vault::Parts::bringCopiesAlong()
{
    // what was asked for is done by now, whatever the disk says of this: the next unlock tries again
    (void)storage::guarded([&] {
        if (!Copies(file).follow(*db, keys->ledger).empty())
            return Done{};
        SQLite::Statement drop(db->sql(), "DELETE FROM header WHERE name = ?");
        drop.bind(1, kCopiesDue);
        drop.exec();
        return Done{};
    });
}

storage::Result<KdfCost> Vault::passphraseCost()
{
    Parts &p = *m_parts;
    return p.run(Needs::Unlocked, [&] {
        const auto slot = readSlot(*p.db, p.keys->peerId, kPassphraseSlot);
        if (!slot)
            throw Refusal(FailureKind::Damaged, "passphrase slot is missing");
        return KdfCost{slot->passes, slot->memoryBytes};
    });
}

Outcome Vault::noteRecoveryWords()
{
    Parts &p = *m_parts;
    return p.run(Needs::Unlocked, [&] {
        p.setWordsNoted(p.keys->peerId, true);
        return Done{};
    });
}

bool Vault::Parts::wordsNoted(const std::string &peerId)
{
    SQLite::Statement query(db->sql(), "SELECT words_noted FROM peer WHERE id = ?");
    query.bind(1, peerId);
    return query.executeStep() && query.getColumn(0).getInt() != 0;
}

void Vault::Parts::setWordsNoted(const std::string &peerId, bool noted)
{
    SQLite::Statement put(db->sql(), "UPDATE peer SET words_noted = ? WHERE id = ?");
    put.bind(1, noted ? 1 : 0);
    put.bind(2, peerId);
    put.exec();
}

storage::Result<std::vector<std::string>> Vault::renewRecoveryWords(WordLanguage language)
{
    Parts &p = *m_parts;
    return p.run(Needs::Unlocked, [&] {
        const Secret recovery = Secret::random(kRecoveryBytes);
        if (p.keys->peer.empty())
            throw Refusal(FailureKind::Locked, "opened without the peer's own key");
        KeySlot slot = freshSlot(p.keys->peerId, kRecoverySlot, p.cost);
        fillRecoverySlot(slot, recovery, {p.keys->vault, p.keys->peer}, p.vaultId);
        p.takeFromCopies({readSlot(*p.db, p.keys->peerId, kRecoverySlot)});
        {
            storage::Transaction transaction(*p.db);
            p.recounting([&] { writeSlot(*p.db, slot); });
            p.setWordsNoted(p.keys->peerId, false);
            setHeaderValue(*p.db, kScrubDue, "1");
            transaction.commit();
        }
        p.note(Deed::WordsRenewed);
        (void)p.scrubNow(); // the old slot would still take the old words
        p.bringCopiesAlong();
        return recoveryWords(recovery, language);
    });
}

} // namespace handrail::vault
