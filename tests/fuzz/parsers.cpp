#include "fuzz/parsers.h"

#include "vault/audit.h"
#include "vault/backup.h"
#include "vault/inbox.h"
#include "vault/ledger.h"
#include "vault/packing.h"
#include "vault/recoverywords.h"
#include "vault/salvage.h"
#include "vault/schema.h"
#include "vault/sealing.h"
#include "vault/slottable.h"
#include "vault/witness.h"

#include <cstdlib>
#include <sstream>

namespace handrail::fuzz {
namespace {

using namespace vault;

void promise(bool kept)
{
    if (!kept)
        std::abort();
}

const Secret &key()
{
    static const Secret kKey = Secret::copyOf(std::string(32, 'k')); // known, so that sound seeds open
    return kKey;
}

std::string textOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}

void unpackAll(const std::string &plain)
{
    if (const auto entry = unpackEntry(plain))
        promise(packEntry(*entry) == plain);
    if (const auto line = unpackAudit(plain))
        promise(unpackAudit(packAudit(*line)).has_value());
    if (const auto info = unpackBackupInfo(plain))
        promise(packBackupInfo(*info) == plain);
    Unpacker in(plain);
    while (in.ok() && !in.finished())
        (void)in.text();
}

Entry sampleEntry()
{
    return {.id = std::string(32, 'a'), .visitId = "visit", .kind = "note", .at = {1, 2, "boot"}, .body = R"({"text":"words"})"};
}

/// Opened once: migrating for every input would hide the parsers behind SQLite.
storage::Database &database()
{
    static const std::unique_ptr<storage::Database> kDb = storage::Database::inMemory(vaultSchema());
    return *kDb;
}

} // namespace

void sealedRow(const std::uint8_t *data, std::size_t size)
{
    const std::string bytes = textOf(data, size);
    unpackAll(bytes);
    if (const auto plain = unseal(key(), bytes, "bound")) {
        unpackAll(*plain);
        promise(!unseal(key(), bytes, "elsewhere"));
    }
    (void)unwrap(key(), bytes, "bound");
    // What was sealed opens again, whatever it is, and not with one bit turned.
    std::string sealed = seal(key(), bytes, "bound");
    promise(unseal(key(), sealed, "bound") == bytes);
    sealed[size % sealed.size()] = static_cast<char>(sealed[size % sealed.size()] ^ 1);
    promise(!unseal(key(), sealed, "bound"));
}

void backupFile(const std::uint8_t *data, std::size_t size)
{
    const std::string bytes = textOf(data, size);
    const std::string head = bytes.substr(0, kBackupHeadBytes);
    (void)readBackupHead(bytes);
    std::istringstream in(bytes.substr(head.size()));
    std::ostringstream out;
    Progress progress;
    const auto info = unsealBackup(in, out, head, key(), progress);
    if (info.ok())
        promise(static_cast<std::int64_t>(out.str().size()) == info.value().bytes);
}

void journal(const std::uint8_t *data, std::size_t size)
{
    const std::string bytes = textOf(data, size);
    storage::Database &db = database();
    (void)storage::guarded([&] {
        storage::Transaction transaction(db); // rolled back: the next input finds nothing of this one
        inbox::addKey(db, key(), "vault");
        Chain chain = Chain::fresh();
        inbox::add(db, sampleEntry(), chain);
        chain.advance();
        SQLite::Statement put(db.sql(), "INSERT INTO inbox (key_id, sealed) SELECT id, ? FROM inbox_key");
        bindBlob(put, 1, bytes);
        put.exec();
        int opened = 0;
        const int shut = inbox::forEachOpened(db, nullptr, &key(), [&](std::int64_t, const Entry &) { ++opened; });
        promise(opened + shut == 2 && opened >= 1);
        for (const char *name : {"ledger", "damage report", "audit head", "chain"})
            setHeaderValue(db, name, bytes);
        (void)inbox::chainKnown(db);
        (void)inbox::openChainStart(db, nullptr, &key());
        SQLite::Statement strange(
            db.sql(),
            "INSERT INTO inbox (key_id, sealed, chain, link, proof) SELECT id, ?1, ?2, ?3, ?1 FROM inbox_key");
        bindBlob(strange, 1, bytes);
        strange.bind(2, chain.id);
        strange.bind(3, static_cast<std::int64_t>(bytes.empty() ? -1 : bytes.front()) << (bytes.size() % 56));
        strange.exec();
        promise(inbox::walk(db, chain).proven.empty()); // the one that is proven lies behind it
        (void)Witness::unpacked(Secret::copyOf(bytes.empty() ? std::string(1, ' ') : bytes));
        promise(Ledger::load(db, key(), "vault").broken || bytes.size() > kSealHeadBytes);
        (void)readReport(db);
        SQLite::Statement line(db.sql(), "INSERT INTO audit VALUES (1, ?)");
        bindBlob(line, 1, bytes);
        line.exec();
        promise(!AuditChain(db, key(), "vault").read().whole || bytes.size() > kSealHeadBytes);
        (void)SlotTable(db, "draft", "draft.v1", key()).open("tag", bytes);
        return storage::Done{};
    });
    (void)recoveryFromWords(bytes);
}

std::vector<std::string> sealedRowSeeds()
{
    const std::string entry = packEntry(sampleEntry());
    const std::string line =
        packAudit({.seq = 1, .deed = Deed::Opened, .peerId = "p", .personId = "q", .detail = "r", .wallMs = 3});
    return {"", entry, line, packBackupInfo({1, "vault", 2}), seal(key(), entry, "bound"), seal(key(), line, "bound"),
            wrap(key(), key(), "bound"), Packer("a").text("b").number(3).take()};
}

std::vector<std::string> backupFileSeeds()
{
    std::vector<std::string> seeds{"", "Handrail backup\n"};
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{1}, std::size_t{1000}, std::size_t{64 * 1024}, std::size_t{70'000}}) {
        std::istringstream in(std::string(size, 'd'));
        std::ostringstream out;
        Progress progress;
        promise(sealBackup(in, out, {1, 8192, std::string(16, 's'), {}}, key(),
                           {1, "vault", static_cast<std::int64_t>(size)}, progress)
                    .ok());
        seeds.push_back(out.str());
    }
    return seeds;
}

std::vector<std::string> journalSeeds()
{
    const BoxKeys pair = newBoxKeys();
    std::string words;
    for (const std::string &word :
         recoveryWords(Secret::copyOf(std::string(kRecoveryBytes, 'r')), WordLanguage::English))
        words += word + " ";
    return {"", words, boxSeal(pair.publicHalf, packEntry(sampleEntry())),
            seal(key(), Packer("slot").text("json").bytes(), Packer("draft.v1").text("tag").bytes()),
            Packer("damage.v1").number(1).text("file").number(2).number(3).number(4).number(5).take()};
}

} // namespace handrail::fuzz
