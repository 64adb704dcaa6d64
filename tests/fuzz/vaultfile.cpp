#include "fuzz/parsers.h"

#include "platform/linux/filekeystore.h"
#include "support/fixedclock.h"
#include "support/tempdir.h"
#include "vault/vault.h"

#include <cstdlib>
#include <fstream>

namespace handrail::fuzz {
namespace {

using namespace vault;

constexpr KdfCost kCheap{1, 8192};
constexpr const char *kPassphrase = "four plain words here";

} // namespace

void vaultFile(const std::uint8_t *data, std::size_t size)
{
    const test::TempDir dir;
    const test::FixedClock clock;
    platform::FileKeyStore local(dir.path());
    std::ofstream(dir / "vault.db", std::ios::binary).write(reinterpret_cast<const char *>(data), static_cast<std::streamsize>(size));
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
        if (!vault.setUp(kPassphrase, WordLanguage::English).ok() || !vault.addPerson("{}").ok() || !vault.keepDraft("slot", "words").ok()
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
