#include "vault/copies.h"
#include "vault/keyslots.h"
#include "vault/recoverywords.h"
#include "vault/vaultparts.h"

#include <algorithm>

namespace handrail::vault {
namespace {

/// What is new about it, for the trail: figures and short words, in the order of the format.
std::string changesOf(const Ledger &before, const Integrity &now)
{
    std::string what;
    const auto add = [&](bool so, const std::string &word) {
        if (so)
            what += (what.empty() ? "" : " ") + word;
    };
    add(now.rowsMissing && !before.broken, "rows");
    add(now.draftsMissing && !before.draftsBroken, "drafts");
    add(now.putBack && !before.putBack, "put-back");
    add(now.trailCut && !before.trailCut, "trail");
    add(now.lockedMissing > 0, "locked " + std::to_string(now.lockedMissing));
    add(now.strangers > 0, "strangers " + std::to_string(now.strangers));
    add(now.triesForgotten, "tries");
    add(now.witnessLost, "witness");
    return what;
}

/// Whether a passphrase is not tried now, and what to say then.
bool keepsOut(const Attempts &known, const storage::Moment &now, UnlockReply &reply)
{
    reply.triesLeft = known.triesLeft();
    reply.retryAfterMs = known.triesLeft() > 0 ? known.waitMs(now) : 0;
    if (known.triesLeft() > 0 && reply.retryAfterMs == 0)
        return false;
    reply.result = known.triesLeft() == 0 ? UnlockResult::RecoveryOnly : UnlockResult::TooSoon;
    return true;
}

} // namespace

storage::Result<std::vector<std::string>> Vault::setUp(std::string_view passphrase, WordLanguage language)
{
    Parts &p = *m_parts;
    auto made = p.run(Needs::File, [&] {
        if (p.setUp)
            throw Refusal(FailureKind::BadInput, "already set up");
        const Secret provisional = p.localKey("provisional");
        const std::string peerId = randomId();
        std::vector<std::string> words;
        Parts::Joined before;

        p.keys.emplace(Secret::random(), Secret::random(), peerId);
        try {
            storage::Transaction transaction(*p.db);
            words = p.newPeer(peerId, {}, passphrase, {p.keys->vault, p.keys->peer}, language);
            setHeaderValue(*p.db, kLastPeer, peerId);
            p.newPerson(kNobody);
            Ledger ledger = Ledger::fresh();
            ledger.generation = p.outside().generation; // of a vault that was here before
            inbox::addKey(*p.db, p.keys->inbox, "vault"); // the provisional pair was readable with this disk alone
            p.unreadableInbox = 0;
            before = p.takeInboxIn(ledger, &provisional);
            inbox::resealKeys(*p.db, provisional, p.keys->inbox);
            ledger = Ledger::recount(*p.db, p.keys->ledger, ledger);
            p.saveLedger(ledger);
            transaction.commit();
            p.settleOutside(ledger, peerId);
        } catch (...) {
            p.keys.reset();
            throw;
        }
        p.setUp = true;
        p.memoryAttempts.clear();
        p.note(Deed::SetUp);
        if (before.missing > 0 || before.strangers > 0)
            p.note(Deed::NotWhole, {},
                   "locked " + std::to_string(before.missing) + " strangers " + std::to_string(before.strangers));
        return words;
    });
    if (made.ok()) {
        // From here on the vault stands; what fails below is done again at the next start.
        (void)p.run(Needs::File, [&] { scrub(*p.db); return Done{}; });
        (void)p.ports.local.erase("provisional");
    }
    return made;
}

Attempts Vault::Parts::attemptsOf(const std::string &peerId)
{
    Attempts attempts = Attempts::load(*db, peerId);
    const storage::Moment now = ports.clock.now();
    attempts = worseOf(memoryAttempts[peerId], attempts, now);
    const auto &tries = outside().tries; // the file may have been put back to before them
    if (const auto kept = tries.find(peerId); kept != tries.end())
        attempts = worseOf(kept->second, attempts, now);
    return attempts;
}

Integrity Vault::Parts::enter(SlotOpening opening, KeySlot slot, int &joined, int wrongTries)
{
    keys.emplace(std::move(opening.vaultKey), std::move(opening.peerKey), slot.peerId);
    memoryAttempts.clear();
    damagedRows = 0;
    unreadableInbox = 0;
    Integrity integrity;
    std::string what;
    const auto ran = storage::guarded([&] {
        storage::Transaction transaction(*db);
        Ledger ledger = loadLedger();
        const Ledger before = ledger;
        count(ledger);
        compareOutside(ledger, integrity);
        sweepErased(ledger);
        Attempts().save(*db, slot.peerId);
        setHeaderValue(*db, kLastPeer, slot.peerId);
        if (slot.wrappedPeer.empty() && slot.name == kPassphraseSlot) { // from before there were peers
            Secret made = Secret::random();
            refill(slot, opening.slotKey, {keys->vault, made}, vaultId);
            writeSlot(*db, slot);
            db->sql().exec("UPDATE peer SET words_noted = 0"); // new words, which open the new key as well
            keys->peer = std::move(made);
            ledger = Ledger::recount(*db, keys->ledger, ledger);
            AuditChain(*db, keys->audit, vaultId)
                .add({.seq = 0,
                      .deed = Deed::SetUp,
                      .peerId = slot.peerId,
                      .personId = {},
                      .detail = {},
                      .wallMs = ports.clock.now().wallMs});
        }
        keepSums(*db, slot);
        mendLabels();
        Joined taken = takeInbox(ledger);
        takeHandDraftsBack(ledger);
        saveLedger(ledger);
        transaction.commit();
        joined = taken.taken;
        integrity.rowsMissing = ledger.broken;
        integrity.draftsMissing = ledger.draftsBroken;
        integrity.putBack = ledger.putBack;
        integrity.trailCut = ledger.trailCut;
        integrity.lockedMissing = taken.missing;
        integrity.strangers = taken.strangers;
        integrity.triesForgotten = std::min(taken.wrongTries[slot.peerId], Attempts::kMost) > wrongTries;
        what = changesOf(before, integrity);
        settleOutside(ledger, slot.peerId);
        return Done{};
    });
    // Records can be read from a disk that takes no more; the inbox waits where it is.
    if (!ran) {
        joined = 0;
        integrity = readOnly();
        keys->visits.clear();
        outside().tries.erase(slot.peerId);
    }
    integrity.unreadableInbox = unreadableInbox;
    foundAtUnlock = integrity;
    if (!what.empty())
        note(Deed::NotWhole, {}, what);
    return integrity;
}

void Vault::Parts::count(Ledger &ledger)
{
    if (outside().restored) // another vault's, to which who was erased on this device was added
        ledger.forgetPeople();
    ledger.reconcile(Ledger::recount(*db, keys->ledger, ledger));
}

Integrity Vault::Parts::readOnly()
{
    Integrity integrity;
    (void)storage::guarded([&] {
        Ledger ledger = loadLedger();
        count(ledger);
        compareOutside(ledger, integrity);
        integrity.rowsMissing = ledger.broken;
        integrity.draftsMissing = ledger.draftsBroken;
        integrity.putBack = ledger.putBack;
        integrity.trailCut = ledger.trailCut;
        return Done{};
    });
    return integrity;
}

Vault::Parts::Joined Vault::Parts::takeInbox(Ledger &ledger)
{
    const auto kept = ports.local.read("provisional"); // of a key that had to be made while locked (toInbox)
    const Secret *device = kept && kept.value() && kept.value()->size() == kKeyBytes ? &*kept.value() : nullptr;
    Joined taken = takeInboxIn(ledger, device);
    if (!inbox::currentKeyFits(*db, keys->inbox)) { // somebody put another in its place, or took it away
        inbox::addKey(*db, keys->inbox, "vault");
        if (device != nullptr)
            inbox::resealKeys(*db, *device, keys->inbox);
        ledger.broken = true;
    }
    return taken;
}

void Vault::Parts::catchUp(bool triesCleared)
{
    // Each only where a kill, a reader or a full disk left it undone: an unlock is waited for.
    if (!headerValue(*db, kScrubDue).empty())
        (void)scrubNow();
    if (!headerValue(*db, kEraseDue).empty())
        eraseFromCopiesDue();
    if (!headerValue(*db, kCopiesDue).empty())
        bringCopiesAlong();
    else if (triesCleared)
        Copies(file).followTries(*db);
}

UnlockReply Vault::unlockOutlook(const std::string &peerId)
{
    Parts &p = *m_parts;
    UnlockReply reply;
    const auto ran = p.run(Needs::File, [&] {
        reply.peerId = p.peerFor(peerId);
        const Attempts attempts = p.attemptsOf(reply.peerId);
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

void Vault::Parts::didNotFit(const KeySlot &slot, const Attempts &counted, UnlockReply &reply)
{
    const bool over = counted.triesLeft() == 0;
    reply.triesLeft = counted.triesLeft();
    reply.retryAfterMs = over ? 0 : counted.waitMs(ports.clock.now());
    reply.result = over ? UnlockResult::RecoveryOnly : UnlockResult::WrongSecret;
    note(Deed::WrongSecret, {}, reply.peerId);
    // It may be the right one: it never erases anything. It counts, though: whoever can write to the file could have
    // it said of a whole slot as well, and try for ever.
    if (isDamaged(*db, slot)) {
        if (!over)
            reply.result = UnlockResult::SlotDamaged;
        return;
    }
    if (const int most = eraseAfterTries(); most > 0 && counted.failures() >= most) {
        destroyAll();
        reply.result = UnlockResult::Erased;
    }
}

Attempts Vault::Parts::countTry(const std::string &peerId, const Attempts &before)
{
    Attempts counted = before;
    counted.fail(ports.clock.now());
    memoryAttempts[peerId] = counted;
    // A disk that takes no more keeps nobody from their records; the count in memory stands in.
    (void)storage::guarded([&] { counted.save(*db, peerId); return Done{}; });
    outside().tries[peerId] = counted;
    keepOutside();
    keepGuarded();
    Copies(file).followTries(*db); // nor must taking vault.db away, so that a snapshot comes back
    return counted;
}

void Vault::Parts::giveTryBack(const std::string &peerId, const Attempts &before)
{
    memoryAttempts[peerId] = before;
    outside().tries[peerId] = before;
    before.save(*db, peerId);
    keepOutside();
    keepGuarded();
}

UnlockReply Vault::unlock(std::string_view passphrase, const std::string &peerId)
{
    Parts &p = *m_parts;
    UnlockReply reply = unlockOutlook(peerId);
    if (reply.result != UnlockResult::Ready && reply.result != UnlockResult::Opened)
        return reply;
    reply.result = UnlockResult::Failed;
    const auto ran = p.run(Needs::File, [&] {
        const auto slot = readSlot(*p.db, reply.peerId, kPassphraseSlot);
        if (!slot && !readSlot(*p.db, reply.peerId, kRecoverySlot))
            throw Refusal(peerId.empty() ? FailureKind::Damaged : FailureKind::NotFound, "passphrase slot is missing");
        if (!slot || isSpoiled(*slot)) { // whatever is typed: no try is counted
            reply.result = UnlockResult::KeyStoreLost;
            return Done{};
        }
        GuardedAnswer guarded;
        if (slot->guarded) {
            guarded = guardedSecret(p.ports.guarded, guardedName(p.vaultId, *slot), false);
            if (!guarded.secret) {
                reply.result = isDamaged(*p.db, *slot) ? UnlockResult::SlotDamaged
                               : guarded.away          ? UnlockResult::KeyStoreAway
                                                       : UnlockResult::KeyStoreLost;
                return Done{};
            }
            p.askGuarded();
            // the key store may remember tries that the folder was made to forget
            if (keepsOut(p.attemptsOf(reply.peerId), p.ports.clock.now(), reply))
                return Done{};
        }
        const Attempts before = p.attemptsOf(reply.peerId);
        const Attempts counted = p.countTry(reply.peerId, before);
        SlotOpening opening =
            openPassphraseSlot(*slot, passphrase, guarded.secret ? &*guarded.secret : nullptr, p.vaultId);
        if (opening.result == SlotResult::NoMemory) {
            p.giveTryBack(reply.peerId, before);
            throw Refusal(FailureKind::Other, "no memory to derive the key");
        }
        if (opening.result == SlotResult::Wrong) {
            p.didNotFit(*slot, counted, reply);
            return Done{};
        }
        reply.integrity = p.enter(std::move(opening), *slot, reply.joined, before.failures());
        p.note(Deed::Unlocked);
        p.settleRestore();
        p.catchUp(before.failures() > 0);
        reply.wordsNoted = p.wordsNoted(reply.peerId);
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
        reply.result = UnlockResult::WrongSecret;
        bool damaged = false;
        for (const std::string &peerId : peerIds(*p.db)) {
            const auto slot = readSlot(*p.db, peerId, kRecoverySlot);
            SlotOpening opening = slot ? openRecoverySlot(*slot, *recovery, p.vaultId) : SlotOpening{};
            damaged = damaged || (slot && isDamaged(*p.db, *slot));
            if (opening.result != SlotResult::Opened)
                continue;
            reply.peerId = peerId;
            reply.integrity = p.enter(std::move(opening), *slot, reply.joined, p.attemptsOf(peerId).failures());
            reply.result = UnlockResult::Opened;
            break;
        }
        if (reply.result != UnlockResult::Opened) {
            if (damaged)
                reply.result = UnlockResult::SlotDamaged;
            return Done{};
        }
        p.note(Deed::UnlockedByWords);
        p.settleRestore();
        p.catchUp(true);
        p.keys->byRecovery = true;
        reply.wordsNoted = true; // they were just typed from paper
        reply.triesLeft = Attempts::kMost;
        return Done{};
    });
    if (!ran)
        reply.failure = ran.failure();
    return reply;
}

} // namespace handrail::vault
