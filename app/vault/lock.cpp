#include "vault/keyslots.h"
#include "vault/recoverywords.h"
#include "vault/vaultparts.h"

namespace handrail::vault {
namespace {

using storage::Done;
using storage::FailureKind;

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
        takeHandDraftsBack();
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
            : p.keys && p.keys->full() ? UnlockResult::Opened : UnlockResult::Ready;
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
        reply.wordsNoted = !headerValue(*p.db, kWordsNoted).empty();
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
        reply.wordsNoted = true; // they were just typed from paper
        reply.result = UnlockResult::Opened;
        reply.triesLeft = Attempts::kMost;
        return Done{};
    });
    if (!ran)
        reply.failure = ran.failure();
    return reply;
}

} // namespace handrail::vault
