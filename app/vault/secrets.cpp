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
            const auto secret = old && old->guarded ? guardedSecret(p.ports.guarded, guardedName(p.vaultId, *old), false) : GuardedAnswer{};
            if (!old || openPassphraseSlot(*old, current, secret.secret ? &*secret.secret : nullptr, p.vaultId).result != SlotResult::Opened)
                throw Refusal(FailureKind::WrongSecret, "current passphrase");
        }
        // Old words opened a vault from before there were peers: a new key, and what the lost one sealed cannot be read by anyone.
        Secret made = p.keys->peer.empty() ? Secret::random() : Secret();
        const KeySlot slot = p.newPassphraseSlot(peerId, next, {p.keys->vault, made.empty() ? p.keys->peer : made});
        {
            storage::Transaction transaction(*p.db);
            writeSlot(*p.db, slot);
            Attempts().save(*p.db, peerId);
            transaction.commit();
        }
        if (!made.empty())
            p.keys->peer = std::move(made);
        if (old && old->guarded && p.ports.guarded != nullptr)
            (void)p.ports.guarded->erase(guardedName(p.vaultId, *old));
        p.note(Deed::PassphraseChanged);
        p.keys->byRecovery = false;
        (void)storage::guarded([&] { scrub(*p.db); return Done{}; }); // the old slot would still take the old passphrase
        return Done{};
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
        {
            storage::Transaction transaction(*p.db);
            writeSlot(*p.db, slot);
            p.setWordsNoted(p.keys->peerId, false);
            transaction.commit();
        }
        p.note(Deed::WordsRenewed);
        (void)storage::guarded([&] { scrub(*p.db); return Done{}; }); // the old slot would still take the old words
        return recoveryWords(recovery, language);
    });
}

} // namespace handrail::vault
