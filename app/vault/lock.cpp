#include "vault/keyslots.h"
#include "vault/recoverywords.h"
#include "vault/vaultparts.h"

namespace handrail::vault {
namespace {

using storage::Done;
using storage::FailureKind;
using storage::Outcome;

/// Name in the system's key store; tells vaults of one account apart.
std::string guardedName(const std::string &vaultId)
{
    return "vault-" + vaultId;
}

/// Makes or finds the secret that ties the vault to this device. Nothing when there is no such store: the slot says so.
std::optional<Secret> guardedSecret(KeyStore *store, const std::string &name, bool make)
{
    if (store == nullptr || store->strength() == KeyStore::Strength::File)
        return std::nullopt;
    auto found = store->read(name);
    if (!found)
        return std::nullopt;
    if (found.value() && found.value()->size() == kKeyBytes)
        return std::move(*found.value());
    if (!make)
        return std::nullopt;
    const Secret made = Secret::random();
    if (!store->write(name, made))
        return std::nullopt;
    // A store that forgets what it was given must not hold half of the only key.
    auto back = store->read(name);
    if (!back || !back.value() || back.value()->view() != made.view())
        return std::nullopt;
    return std::move(*back.value());
}

} // namespace

storage::Result<std::vector<std::string>> Vault::setUp(std::string_view passphrase, WordLanguage language)
{
    Parts &p = *m_parts;
    auto made = p.run(Needs::File, [&] {
        if (p.setUp)
            throw Refusal(FailureKind::BadInput, "already set up");
        if (passphraseFault(passphrase) != PassphraseFault::None)
            throw Refusal(FailureKind::BadInput, "passphrase");
        Secret vaultKey = Secret::random();
        const Secret recovery = Secret::random(kRecoveryBytes);
        const auto guarded = guardedSecret(p.ports.guarded, guardedName(p.vaultId), true);
        const auto slot = passphraseSlot(passphrase, guarded ? &*guarded : nullptr, p.cost, vaultKey, p.vaultId);
        if (!slot)
            throw Refusal(FailureKind::Other, "no memory to derive the key");
        const Secret provisional = p.localKey("provisional");

        p.keys.emplace(std::move(vaultKey));
        try {
            storage::Transaction transaction(*p.db);
            writeSlot(*p.db, *slot);
            writeSlot(*p.db, recoverySlot(recovery, p.keys->vault, p.vaultId));
            Attempts().save(*p.db);
            p.newPerson(kNobody);
            Ledger ledger = Ledger::fresh();
            inbox::addKey(*p.db, p.keys->inbox, "vault"); // the provisional pair was readable with this disk alone
            p.unreadableInbox = 0;
            p.takeInboxIn(ledger, &provisional);
            inbox::resealKeys(*p.db, provisional, p.keys->inbox);
            p.saveLedger(ledger);
            transaction.commit();
        } catch (...) {
            p.keys.reset();
            throw;
        }
        p.setUp = true;
        p.memoryAttempts.clear();
        return recoveryWords(recovery, language);
    });
    if (made.ok()) {
        // From here on the vault stands; what fails below is done again at the next start.
        (void)p.run(Needs::File, [&] { scrub(*p.db); return Done{}; });
        (void)p.ports.local.erase("provisional");
    }
    return made;
}

UnlockReply Vault::unlockOutlook()
{
    Parts &p = *m_parts;
    UnlockReply reply;
    const auto ran = p.run(Needs::File, [&] {
        Attempts attempts = Attempts::load(*p.db);
        if (p.memoryAttempts.failures() > attempts.failures())
            attempts = p.memoryAttempts;
        reply.triesLeft = attempts.triesLeft();
        reply.retryAfterMs = attempts.triesLeft() > 0 ? attempts.waitMs(p.ports.clock.now()) : 0;
        reply.result = !p.setUp ? UnlockResult::NotSetUp
            : attempts.triesLeft() == 0 ? UnlockResult::RecoveryOnly
            : reply.retryAfterMs > 0 ? UnlockResult::TooSoon
            : p.keys ? UnlockResult::Opened : UnlockResult::Ready;
        return Done{};
    });
    if (!ran)
        reply.failure = ran.failure();
    return reply;
}

UnlockReply Vault::unlock(std::string_view passphrase)
{
    Parts &p = *m_parts;
    UnlockReply reply = unlockOutlook();
    if (reply.result != UnlockResult::Ready && reply.result != UnlockResult::Opened)
        return reply;
    reply.result = UnlockResult::Failed;
    const auto ran = p.run(Needs::File, [&] {
        const auto slot = readSlot(*p.db, "passphrase");
        if (!slot)
            throw Refusal(FailureKind::Damaged, "passphrase slot is missing");
        std::optional<Secret> guarded;
        if (slot->guarded) {
            guarded = guardedSecret(p.ports.guarded, guardedName(p.vaultId), false);
            if (!guarded) {
                reply.result = UnlockResult::KeyStoreAway;
                return Done{};
            }
        }
        // Counted first: a kill while the key is being derived must not give the try back.
        Attempts before = Attempts::load(*p.db);
        if (p.memoryAttempts.failures() > before.failures())
            before = p.memoryAttempts;
        Attempts counted = before;
        counted.fail(p.ports.clock.now());
        p.memoryAttempts = counted;
        // A disk that takes no more keeps nobody from their records; the count in memory stands in.
        (void)storage::guarded([&] { counted.save(*p.db); return Done{}; });

        SlotOpening opening = openPassphraseSlot(*slot, passphrase, guarded ? &*guarded : nullptr, p.vaultId);
        if (opening.result == SlotResult::NoMemory) {
            p.memoryAttempts = before;
            before.save(*p.db);
            throw Refusal(FailureKind::Other, "no memory to derive the key");
        }
        if (opening.result == SlotResult::Wrong) {
            reply.triesLeft = counted.triesLeft();
            reply.retryAfterMs = counted.triesLeft() > 0 ? counted.waitMs(p.ports.clock.now()) : 0;
            reply.result = counted.triesLeft() > 0 ? UnlockResult::WrongSecret : UnlockResult::RecoveryOnly;
            return Done{};
        }
        reply.integrity = p.enter(std::move(opening.vaultKey), reply.joined);
        reply.result = UnlockResult::Opened;
        reply.triesLeft = Attempts::kMost;
        return Done{};
    });
    if (!ran)
        reply.failure = ran.failure();
    return reply;
}

UnlockReply Vault::unlockWithRecovery(std::string_view words)
{
    Parts &p = *m_parts;
    UnlockReply reply;
    const auto ran = p.run(Needs::File, [&] {
        if (!p.setUp) {
            reply.result = UnlockResult::NotSetUp;
            return Done{};
        }
        // 176 random bits: no count and no delay are needed against guessing.
        const auto recovery = recoveryFromWords(words);
        if (!recovery) {
            reply.result = UnlockResult::MistypedWords;
            return Done{};
        }
        const auto slot = readSlot(*p.db, "recovery");
        if (!slot)
            throw Refusal(FailureKind::Damaged, "recovery slot is missing");
        SlotOpening opening = openRecoverySlot(*slot, *recovery, p.vaultId);
        if (opening.result != SlotResult::Opened) {
            reply.result = UnlockResult::WrongSecret;
            return Done{};
        }
        reply.integrity = p.enter(std::move(opening.vaultKey), reply.joined);
        p.keys->byRecovery = true;
        reply.result = UnlockResult::Opened;
        reply.triesLeft = Attempts::kMost;
        return Done{};
    });
    if (!ran)
        reply.failure = ran.failure();
    return reply;
}

Integrity Vault::Parts::enter(Secret vaultKey, int &joined)
{
    keys.emplace(std::move(vaultKey));
    memoryAttempts.clear();
    damagedRows = 0;
    unreadableInbox = 0;
    Integrity integrity;
    const auto ran = storage::guarded([&] {
        storage::Transaction transaction(*db);
        Ledger ledger = loadLedger();
        const Ledger counted = Ledger::recount(*db, keys->ledger, ledger);
        if (ledger.broken || !ledger.sameRows(counted)) {
            ledger = counted;
            ledger.broken = true;
            integrity.rowsMissing = true;
        }
        Attempts().save(*db);
        joined = takeInboxIn(ledger, nullptr);
        saveLedger(ledger);
        transaction.commit();
        return Done{};
    });
    // Records can be read from a disk that takes no more; the inbox waits where it is.
    if (!ran) {
        joined = 0;
        keys->visits.clear();
    }
    integrity.unreadableInbox = unreadableInbox;
    return integrity;
}

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

} // namespace handrail::vault
