#include "vault/vault.h"

#include "vault/keyslots.h"
#include "vault/snapshots.h"
#include "vault/vaultfile.h"
#include "vault/vaultparts.h"

namespace handrail::vault {
namespace {

using namespace std::chrono_literals;

constexpr const char *kStateKey = "state";
constexpr const char *kProvisionalKey = "provisional";
constexpr auto kLockPatience = 1s; ///< a program that was killed a moment ago is cleared away within it

} // namespace

OpenKeys::OpenKeys(Secret vaultKey, Secret peerKey, std::string peerOf)
    : peerId(std::move(peerOf)), peer(std::move(peerKey)), vault(std::move(vaultKey)),
      wrapPersons(subkey(vault, static_cast<std::uint64_t>(Purpose::WrapPersons))),
      index(subkey(vault, static_cast<std::uint64_t>(Purpose::Index))),
      drafts(subkey(vault, static_cast<std::uint64_t>(Purpose::Drafts))),
      wrapVisits(subkey(vault, static_cast<std::uint64_t>(Purpose::WrapVisits))),
      ledger(subkey(vault, static_cast<std::uint64_t>(Purpose::Ledger))),
      inbox(subkey(vault, static_cast<std::uint64_t>(Purpose::Inbox))),
      audit(subkey(vault, static_cast<std::uint64_t>(Purpose::Audit)))
{
}

Vault::Vault(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Vault::~Vault()
{
    m_parts->closeOutside(m_parts->ledgerGeneration());
}

Vault::Opened Vault::open(const std::filesystem::path &file, VaultPorts ports, KdfCost cost)
{
    auto parts = std::make_unique<Parts>(file, ports, cost);
    Parts &opened = *parts;
    // run() opens the file; what it says is kept in the parts.
    const auto ready = opened.run(Needs::File, [] { return storage::Done{}; });
    Opened result{std::unique_ptr<Vault>(new Vault(std::move(parts))), std::nullopt, opened.damagedKeptAt};
    if (!ready)
        result.trouble = ready.failure();
    return result;
}

State Vault::state() const
{
    if (!m_parts->db)
        return State::Unavailable;
    if (m_parts->keys)
        return m_parts->keys->full() ? State::Unlocked : State::HandedOver;
    return m_parts->setUp ? State::Locked : State::NoVault;
}

std::optional<std::filesystem::path> Vault::damagedKeptAt() const
{
    return m_parts->damagedKeptAt;
}

void Vault::lock()
{
    const std::int64_t generation = m_parts->ledgerGeneration();
    m_parts->keys.reset();
    m_parts->foundAtUnlock = {};
    m_parts->closeOutside(generation);
    m_parts->keepGuarded();
    m_parts->guardedWitness = false;
}

void Vault::Parts::openFile()
{
    if (!sodiumReady()) {
        trouble = storage::Failure{storage::FailureKind::Other, "no randomness"};
        return;
    }
    if (trouble && trouble->kind == storage::FailureKind::TooNew)
        return; // waiting does not make it older
    if (!lock.held()) {
        // whoever asks again is not kept waiting each time
        const bool told = trouble && trouble->kind == FailureKind::Busy;
        auto taken = storage::FileLock::take(file.parent_path() / "vault.lock", told ? 0ms : kLockPatience);
        if (!taken) {
            trouble = taken.failure();
            return;
        }
        lock = std::move(taken.value());
    }
    VaultFile opened = openVaultFile(file, ports.clock.now().wallMs);
    if (opened.damagedKeptAt)
        damagedKeptAt = opened.damagedKeptAt;
    trouble = opened.trouble;
    db = std::move(opened.db);
    if (!db)
        return;
    try {
        // The word alone is in the clear: where anybody's slots still stand, nothing was begun.
        if (!headerValue(*db, kErasing).empty() && !isSetUp(*db))
            return destroyAll(); // comes back here with a fresh one
        readHeader();
        provideInbox();
    } catch (...) {
        db.reset(); // not half open: the next call tries again
        try {
            throw;
        } catch (const Refusal &refusal) {
            trouble = storage::Failure{refusal.kind, refusal.what()};
        } catch (const SQLite::Exception &error) {
            trouble = storage::failureFrom(error);
        } catch (const std::exception &error) {
            trouble = storage::Failure{storage::FailureKind::Other, error.what()};
        }
    }
}

void Vault::Parts::followTheFile()
{
    if (keys) {
        std::error_code unknown;
        if (std::filesystem::exists(file, unknown))
            return; // it may be the same: there are file systems that number a file anew
        throw Refusal(FailureKind::CannotOpen, "the file was taken away");
    }
    db.reset();
    lock = storage::FileLock(); // of a folder that is elsewhere, or nowhere
    witness.reset();
    witnessOnDisk = false;
    stateKey = {};
    std::error_code ignored; // openFile() says what it meets
    if (std::filesystem::create_directories(file.parent_path(), ignored))
        std::filesystem::permissions(file.parent_path(), std::filesystem::perms::owner_all, ignored);
}

void Vault::Parts::joinOthers()
{
    db.reset(); // the lock of the folder is held all the while
    auto opened = storage::Database::open(file, vaultSchema());
    if (!opened)
        throw Refusal(opened.failure().kind, "the file does not open again"); // the next job opens it, and says why not
    if (headerValue(*opened.value(), "vault id") != vaultId) // the keys that are open fit no other
        throw Refusal(FailureKind::CannotOpen, "another file was put in its place");
    db = std::move(opened.value());
}

void Vault::Parts::readHeader()
{
    setUp = isSetUp(*db);
    storage::Transaction transaction(*db);
    for (const auto &[name, into] : {std::pair{"vault id", &vaultId}, std::pair{"device id", &deviceId}}) {
        *into = headerValue(*db, name);
        // All seals are bound to it. It is no secret, and a snapshot has it too.
        if (setUp && into == &vaultId && !isId(*into)) {
            *into = vaultIdOfSnapshots(file);
            setHeaderValue(*db, name, *into);
        }
        if (!isId(*into)) {
            *into = randomId();
            setHeaderValue(*db, name, *into);
        }
    }
    transaction.commit();
}

Secret Vault::Parts::localKey(const char *name)
{
    auto found = ports.local.read(name);
    if (!found)
        throw Refusal(found.failure().kind, "local key store");
    if (found.value() && found.value()->size() == kKeyBytes)
        return std::move(*found.value());
    Secret made = Secret::random();
    if (const auto written = ports.local.write(name, made); !written)
        throw Refusal(written.failure().kind, "local key store");
    return made;
}

const Secret &Vault::Parts::deviceKey()
{
    if (stateKey.empty())
        stateKey = localKey(kStateKey);
    return stateKey;
}

void Vault::Parts::provideInbox()
{
    if (setUp) {
        // Setup destroys it; a kill just after setup's commit leaves that to the next start. Unless it had to be made
        // again because the key of the file was gone (toInbox): the next unlock needs it.
        if (inbox::needsNoDeviceKey(*db))
            (void)ports.local.erase(kProvisionalKey);
        return;
    }
    const Secret provisional = localKey(kProvisionalKey); // on disk before anything is sealed with it
    if (inbox::currentKeyOpens(*db, provisional))
        return;
    // The first start, or the key file is not the one it was: what that sealed stays, new entries go to a pair that can
    // be opened again.
    storage::Transaction transaction(*db);
    inbox::addKey(*db, provisional, "device");
    transaction.commit();
}

} // namespace handrail::vault
