#include "fuzz/parsers.h"

#include "platform/linux/filekeystore.h"
#include "support/fixedclock.h"
#include "support/tempdir.h"
#include "vault/audit.h"
#include "vault/inbox.h"
#include "vault/ledger.h"
#include "vault/rescue.h"
#include "vault/schema.h"
#include "vault/slottable.h"
#include "vault/vault.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>

namespace handrail::fuzz {
namespace {

using namespace vault;

constexpr KdfCost kCheap{1, 8192};
constexpr const char *kPassphrase = "four plain words here";

/// What a damaged file still gives, read as the rescue reads it, and what is then read of it at every start. No file:
/// the bytes are SQLite's own memory, and the table of contents it is read into is made once and rolled back.
void rescue(const std::uint8_t *data, std::size_t size)
{
    static const std::unique_ptr<storage::Database> kFresh = storage::Database::inMemory(vaultSchema());
    static const Secret kKey = Secret::copyOf(std::string(32, 'k'));
    if (size == 0)
        return;
    SQLite::Database broken(":memory:", SQLite::OPEN_READWRITE);
    auto *copy = static_cast<unsigned char *>(sqlite3_malloc64(size));
    std::copy(data, data + size, copy);
    const auto bytes = static_cast<sqlite3_int64>(size);
    if (sqlite3_deserialize(broken.getHandle(), "main", copy, bytes, bytes, SQLITE_DESERIALIZE_FREEONCLOSE)
        != SQLITE_OK)
        return;
    (void)storage::guarded([&] { return broken.execAndGet("PRAGMA quick_check(1)").getString(); });
    kFresh->sql().exec("PRAGMA foreign_keys = OFF");
    (void)storage::guarded([&] {
        storage::Transaction transaction(*kFresh); // rolled back: the next input finds nothing of this one
        DamageReport report;
        (void)rescueRows(&broken, *kFresh, report);
        (void)readReport(*kFresh);
        const Ledger ledger = Ledger::load(*kFresh, kKey, "vault");
        (void)ledger.sameRows(Ledger::recount(*kFresh, kKey, ledger));
        (void)AuditChain(*kFresh, kKey, "vault").read();
        (void)inbox::forEachOpened(*kFresh, nullptr, &kKey, [](std::int64_t, const Entry &) {});
        (void)SlotTable(*kFresh, "draft", "draft.v1", kKey).startingWith("");
        return storage::Done{};
    });
}

/// The same for the same bytes, spread evenly.
unsigned drawn(const std::uint8_t *data, std::size_t size)
{
    std::uint32_t hash = 2166136261u;
    for (std::size_t i = 0; i < size; ++i)
        hash = (hash ^ data[i]) * 16777619u;
    return hash >> 16;
}

} // namespace

void vaultFile(const std::uint8_t *data, std::size_t size)
{
    rescue(data, size);
    // Opening a whole vault with its files takes a hundred times as long: of what a fuzzer makes up, every sixteenth;
    // of seeds, all.
    if (drawn(data, size) % 16 == 0 || std::getenv("HANDRAIL_WHOLE_VAULT") != nullptr)
        wholeVaultFile(data, size);
}

void wholeVaultFile(const std::uint8_t *data, std::size_t size)
{
    const test::TempDir dir;
    const test::FixedClock clock;
    platform::FileKeyStore local(dir.path());
    std::ofstream(dir / "vault.db", std::ios::binary)
        .write(reinterpret_cast<const char *>(data), static_cast<std::streamsize>(size));
    auto opened = Vault::open(dir / "vault.db", {local, nullptr, clock}, kCheap);
    Vault &vault = *opened.vault;
    (void)vault.peers();
    (void)vault.handOver();
    (void)vault.damageReport();
    (void)vault.states("");
    (void)vault.append({.id = {}, .visitId = "v", .kind = "note", .at = {}, .body = "x"});
    if (vault.unlock(kPassphrase).result == UnlockResult::Opened) {
        (void)vault.heads("person");
        (void)vault.entries("v");
        (void)vault.audit();
        (void)vault.verify();
        (void)vault.handedOn();
        (void)vault.dueForErasing();
    }
    // Whatever it was: nothing may be gone. The bytes are where they were, or aside.
    if (opened.damagedKeptAt && std::filesystem::file_size(*opened.damagedKeptAt) != size)
        std::abort();
}

std::vector<std::string> vaultFileSeeds()
{
    const test::TempDir dir;
    const test::FixedClock clock;
    platform::FileKeyStore local(dir.path());
    {
        auto opened = Vault::open(dir / "vault.db", {local, nullptr, clock}, kCheap);
        Vault &vault = *opened.vault;
        if (!vault.setUp(kPassphrase, WordLanguage::English).ok() || !vault.addPerson("{}").ok()
            || !vault.keepDraft("slot", "words").ok()
            || !vault.append({.id = {}, .visitId = "v", .kind = "note", .at = {}, .body = "x"}).ok())
            std::abort();
    }
    { // small pages: the same tree of tables in a tenth of the bytes
        SQLite::Database db((dir / "vault.db").string(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA journal_mode = DELETE; PRAGMA page_size = 512; VACUUM");
    }
    std::ifstream in(dir / "vault.db", std::ios::binary);
    return {"", "SQLite format 3", std::string(std::istreambuf_iterator<char>(in), {})};
}

} // namespace handrail::fuzz
