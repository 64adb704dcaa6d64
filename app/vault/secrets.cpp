#include "vault/keyslots.h"
#include "vault/recoverywords.h"
#include "vault/vaultparts.h"

namespace handrail::vault {

using storage::Done;
using storage::FailureKind;
using storage::Outcome;

Outcome Vault::changePassphrase(std::string_view current, std::string_view next)
{
    Parts &p = *m_parts;
    return p.run(Needs::Unlocked, [&] {
        if (passphraseFault(next) != PassphraseFault::None)
            throw Refusal(FailureKind::BadInput, "passphrase");
        if (!p.keys->byRecovery) {
            const auto slot = readSlot(*p.db, "passphrase");
            const auto secret = slot && slot->guarded
                ? guardedSecret(p.ports.guarded, guardedName(p.vaultId), false) : std::nullopt;
            if (!slot || openPassphraseSlot(*slot, current, secret ? &*secret : nullptr, p.vaultId).result != SlotResult::Opened)
                throw Refusal(FailureKind::WrongSecret, "current passphrase");
        }
        const auto guarded = guardedSecret(p.ports.guarded, guardedName(p.vaultId), true);
        const auto slot = passphraseSlot(next, guarded ? &*guarded : nullptr, p.cost, p.keys->vault, p.vaultId);
        if (!slot)
            throw Refusal(FailureKind::Other, "no memory to derive the key");
        {
            storage::Transaction transaction(*p.db);
            writeSlot(*p.db, *slot);
            Attempts().save(*p.db);
            transaction.commit();
        }
        p.keys->byRecovery = false;
        (void)storage::guarded([&] { scrub(*p.db); return Done{}; }); // the old slot would still take the old passphrase
        return Done{};
    });
}

Outcome Vault::noteRecoveryWords()
{
    Parts &p = *m_parts;
    return p.run(Needs::Unlocked, [&] {
        setHeaderValue(*p.db, kWordsNoted, "1");
        return Done{};
    });
}

storage::Result<std::vector<std::string>> Vault::renewRecoveryWords(WordLanguage language)
{
    Parts &p = *m_parts;
    return p.run(Needs::Unlocked, [&] {
        const Secret recovery = Secret::random(kRecoveryBytes);
        {
            storage::Transaction transaction(*p.db);
            writeSlot(*p.db, recoverySlot(recovery, p.keys->vault, p.vaultId));
            SQLite::Statement unsaid(p.db->sql(), "DELETE FROM header WHERE name = ?");
            unsaid.bind(1, kWordsNoted);
            unsaid.exec();
            transaction.commit();
        }
        (void)storage::guarded([&] { scrub(*p.db); return Done{}; }); // the old slot would still take the old words
        return recoveryWords(recovery, language);
    });
}

} // namespace handrail::vault
