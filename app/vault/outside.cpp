#include "vault/vaultparts.h"

#include <algorithm>

/// What the device keeps outside vault.db, and how it and the file are held against each other.
namespace handrail::vault {
namespace {

constexpr const char *kLocal = "witness";

std::string guardedNameOf(const std::string &vaultId)
{
    return "vault-" + vaultId + "-witness";
}

void takeWorse(std::map<std::string, Attempts> &tries, const std::map<std::string, Attempts> &others)
{
    for (const auto &[peer, other] : others)
        if (other.failures() > tries[peer].failures())
            tries[peer] = other;
}

} // namespace

Witness &Vault::Parts::outside()
{
    if (witness)
        return *witness;
    const auto kept = ports.local.read(kLocal);
    witnessUnreadable = !kept;
    if (kept && kept.value())
        witness = Witness::unpacked(*kept.value());
    witnessOnDisk = witness.has_value();
    if (!witness) {
        witness.emplace();
        witness->chain = Chain::fresh();
    }
    // A kill between a commit and the file beside it, or a disk that took no more: the links are ahead of what is kept.
    const Chain known = inbox::chainKnown(*db);
    const std::int64_t next =
        std::max(known.id == witness->chain.id ? known.next : 0, inbox::linkAfter(*db, witness->chain.id));
    if (next > witness->chain.next && witness->chain.advanceTo(next))
        keepOutside();
    return *witness;
}

void Vault::Parts::keepOutside()
{
    if (witnessUnreadable)
        return;
    witnessOnDisk = ports.local.write(kLocal, outside().packed()).ok() || witnessOnDisk;
}

void Vault::Parts::askGuarded()
{
    guardedWitness = false;
    const auto kept = ports.guarded->read(guardedNameOf(vaultId));
    if (!kept)
        return;
    guardedWitness = true;
    const auto there = kept.value() ? Witness::unpacked(*kept.value()) : std::nullopt;
    Witness &here = outside();
    here.guardedGeneration = there ? there->generation : -1;
    if (there)
        takeWorse(here.tries, there->tries);
}

void Vault::Parts::keepGuarded()
{
    if (guardedWitness && witness)
        (void)ports.guarded->write(guardedNameOf(vaultId), witness->packed());
}

std::int64_t Vault::Parts::ledgerGeneration()
{
    if (!keys || !db)
        return 0;
    const auto generation = storage::guarded([&] { return Ledger::load(*db, keys->ledger, vaultId).generation; });
    return generation ? generation.value() : 0;
}

void Vault::Parts::closeOutside(std::int64_t generation)
{
    if (!witness || generation <= witness->generation)
        return;
    witness->generation = generation;
    keepOutside();
}

void Vault::Parts::forgetOutside(const std::string &newVaultId)
{
    if (!db)
        return;
    Witness fresh;
    fresh.chain = Chain::fresh();
    fresh.restored = true;
    fresh.tries = outside().tries; // wrong tries are nobody's to forget
    witness = std::move(fresh);
    keepOutside();
    if (guardedWitness)
        (void)ports.guarded->erase(guardedNameOf(newVaultId));
}

void Vault::Parts::toInbox(const std::vector<Entry> &entries, const std::function<void()> &also)
{
    if (!inbox::canSeal(*db)) { // what happens now is kept, with the little that this device has of its own
        const Secret provisional = localKey("provisional");
        storage::Transaction transaction(*db);
        inbox::addKey(*db, provisional, "device");
        transaction.commit();
    }
    if (!outside().chain.id.empty() && !witnessOnDisk)
        keepOutside(); // its key is on disk before anything is proven with it
    Chain chain = outside().chain;
    storage::Transaction transaction(*db);
    if (inbox::chainKnown(*db).id != chain.id)
        inbox::keepChainStart(*db, chain);
    for (const Entry &entry : entries) {
        inbox::add(*db, entry, chain);
        chain.advance();
    }
    if (also)
        also();
    transaction.commit();
    outside().chain = std::move(chain);
    keepOutside();
}

Vault::Parts::Joined Vault::Parts::takeInboxIn(Ledger &ledger, const Secret *provisional)
{
    Joined joined;
    const Witness &kept = outside();
    const bool known = !ledger.chain.id.empty();
    const bool anew = !known || (kept.restored && kept.chain.id != ledger.chain.id);
    std::set<std::int64_t> proven;
    const auto walk = [&](Chain chain) {
        const inbox::Walked walked = inbox::walk(*db, chain);
        proven.insert(walked.proven.begin(), walked.proven.end());
        joined.missing += static_cast<int>(walked.missing);
        Chain furthest = chain; // what was cut off behind the last one that is there
        if (kept.chain.id == chain.id && kept.chain.next > chain.next && furthest.advanceTo(kept.chain.next)
            && furthest == kept.chain) {
            joined.missing += static_cast<int>(kept.chain.next - chain.next);
            chain = std::move(furthest);
        }
        return chain;
    };
    Chain end;
    if (known)
        end = walk(ledger.chain);
    if (anew) {
        if (auto start = inbox::openChainStart(*db, provisional, &keys->inbox))
            end = walk(std::move(*start));
        if (!known)
            proven.merge(inbox::ofNoChain(*db));
    }
    if (!witnessOnDisk)
        keepOutside();
    if (witnessOnDisk) { // else it is gone with this process, and would be missed at the next unlock
        ledger.chain = end.id == kept.chain.id ? std::move(end) : kept.chain; // another's begins to count from here on
        inbox::keepChainKnown(*db, ledger.chain);
    } else {
        inbox::keepChainKnown(*db, {}); // what is written next says anew where it begins
    }

    SQLite::Statement there(db->sql(), "SELECT 1 FROM entry WHERE entry_id = ?");
    std::vector<std::int64_t> done, shut;
    unreadableInbox = inbox::forEachOpened(*db, provisional, &keys->inbox, [&](std::int64_t seq, const Entry &opened) {
        Entry entry = opened;
        entry.unproven = !proven.contains(seq);
        if (!takeAudit(entry, joined)) {
            there.reset();
            there.bind(1, entry.id);
            try {
                if (!there.executeStep()) { // a box put in twice is one thing that happened
                    sealEntry(entry, ledger);
                    ++joined.taken;
                }
            } catch (const Refusal &) { // the key of its visit is lost: it stays where it is, and all others join
                return shut.push_back(seq);
            }
        }
        joined.strangers += entry.unproven ? 1 : 0;
        done.push_back(seq);
    });
    unreadableInbox += static_cast<int>(shut.size());
    for (const std::int64_t seq : done)
        inbox::remove(*db, seq);
    return joined;
}

void Vault::Parts::compareOutside(Ledger &ledger, Integrity &integrity)
{
    if (ledger.trail.count >= 0) {
        const auto end = AuditChain(*db, keys->audit, vaultId).end();
        if (end && end->count > ledger.trail.count) {
            ledger.putBack = true; // the trail goes on where these records do not
        } else if (!end || *end != ledger.trail) {
            ledger.trailCut = true;
            ledger.trailBroken = true;
        }
    }
    const Witness &kept = outside();
    const bool same = kept.chain.id == ledger.chain.id;
    integrity.witnessLost = !ledger.chain.id.empty() && !same && !kept.restored;
    // A ledger that knows of no witness is from before there were any; this one has been seen by a ledger already.
    const bool older = (ledger.chain.id.empty() || same) && ledger.generation < kept.generation;
    if (older && !kept.restored)
        ledger.putBack = true;
    if (guardedWitness && !kept.restored) {
        if (ledger.generation < kept.guardedGeneration)
            ledger.putBack = true;
        integrity.witnessLost = integrity.witnessLost || (ledger.guarded && kept.guardedGeneration < 0);
    }
    ledger.guarded = ledger.guarded || guardedWitness;
    if (!kept.restored)
        ledger.generation = std::max({ledger.generation, kept.generation, kept.guardedGeneration});
}

void Vault::Parts::settleOutside(const Ledger &ledger, const std::string &peerId)
{
    Witness &kept = outside();
    if (!ledger.chain.id.empty())
        kept.chain = ledger.chain;
    kept.generation = kept.guardedGeneration = ledger.generation;
    kept.restored = false;
    kept.tries.erase(peerId);
    keepOutside();
    keepGuarded();
}

Ledger Vault::Parts::loadLedger()
{
    Ledger ledger = Ledger::load(*db, keys->ledger, vaultId);
    if (!ledger.legacy)
        return ledger;
    ledger.reconcile(Ledger::recount(*db, keys->ledger, ledger));
    return ledger;
}

void Vault::Parts::saveLedger(Ledger &ledger)
{
    ++ledger.generation;
    if (keys->full()) // while handed over nothing is added to it
        if (auto end = AuditChain(*db, keys->audit, vaultId).end())
            ledger.trail = std::move(*end);
    ledger.save(*db, keys->ledger, vaultId);
}

} // namespace handrail::vault
