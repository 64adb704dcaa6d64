#include "benches.h"

#include "platform/linux/filekeystore.h"
#include "storage/clock.h"
#include "storage/database.h"
#include "support/tempdir.h"
#include "vault/sealing.h"
#include "vault/vault.h"

#include <sodium.h>
#include <sys/resource.h>

#include <filesystem>

namespace handrail::bench {
namespace {

constexpr int kRecords = 10'000, kRecordsAPerson = 20; ///< 500 people, each with nineteen plans and notes
constexpr int kCommitsARun = 20;
constexpr const char *kPassphrase = "four plain words here";
constexpr vault::KdfCost kCheap{1, 8192}; ///< where the key is not what is measured

/// As long as a plan of eight items is as JSON.
std::string planBody(int i)
{
    return R"({"title":"Sample plan","revision":)" + std::to_string(i) + R"(,"items":[")" + std::string(1500, 'x') + R"("]})";
}

double peakMegabytes()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_maxrss) / 1024;
}

std::unique_ptr<vault::Vault> opened(const test::TempDir &dir, platform::FileKeyStore &keys,
                                     const storage::Clock &clock, vault::KdfCost cost)
{
    return vault::Vault::open(dir / "vault.db", {keys, nullptr, clock}, cost).vault;
}

/// The passphrase as people use it: what Handrail ships with, beside libsodium alone with the same parameters.
void measureUnlock(const Setting &setting, Report &report)
{
    const test::TempDir dir;
    const storage::SystemClock clock;
    platform::FileKeyStore keys(dir.path());
    const vault::KdfCost cost;
    const auto vault = opened(dir, keys, clock, cost);
    if (!vault->setUp(kPassphrase, vault::WordLanguage::English).ok())
        return report.note("Unlocking was not measured: the vault could not be set up here.");
    Times unlock, bare;
    unsigned char key[32], salt[crypto_pwhash_SALTBYTES] = {};
    bool fine = true;
    for (int i = 0; i < setting.runs; ++i) {
        vault->lock();
        unlock.add(timed([&] { fine = vault->unlock(kPassphrase).result == vault::UnlockResult::Opened && fine; }));
        bare.add(timed([&] {
            fine = crypto_pwhash(key, sizeof key, kPassphrase, 21, salt, cost.passes, cost.memoryBytes,
                                 crypto_pwhash_ALG_ARGON2ID13)
                       == 0
                   && fine;
        }));
    }
    if (!fine)
        return report.note("Unlocking was not measured: a run did not open it.");
    const std::string with =
        "Argon2id, " + std::to_string(cost.memoryBytes >> 20) + " MiB, " + std::to_string(cost.passes) + " passes";
    report.add({"Unlock (" + with + "), median of " + std::to_string(setting.runs), inWords(unlock.at(0.5)),
                "libsodium alone " + inWords(bare.at(0.5)), unlock.at(0.5) / bare.at(0.5), ""});
    report.add({"Most memory while unlocking (resident)", oneDecimal(peakMegabytes()) + " MB",
                "its parameter " + oneDecimal(static_cast<double>(cost.memoryBytes >> 20)) + " MB", 0, ""});
}

bool fill(vault::Vault &vault, std::string &plan)
{
    for (int person = 0; person * kRecordsAPerson < kRecords; ++person) {
        const auto id = vault.addPerson(R"({"name":"Robin Sample )" + std::to_string(person) + R"("})");
        if (!id)
            return false;
        for (int i = 1; i < kRecordsAPerson; ++i) {
            const auto kept = vault.append(vault::Record{.id = {},
                                                         .personId = id.value(),
                                                         .kind = i < 10 ? "plan" : "note",
                                                         .deviceId = {},
                                                         .body = planBody(i)});
            if (!kept)
                return false;
            plan = kept.value().kind == "plan" ? kept.value().id : plan;
        }
    }
    return true;
}

/// Saving with so many records there, beside a bare commit into a table with as many rows.
void measureEdits(const Setting &setting, const test::TempDir &dir, vault::Vault &vault, const std::string &plan,
                  Report &report)
{
    const storage::Migration steps[] = {{1, "CREATE TABLE kept (id INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT"}};
    auto bareDb = storage::Database::open(dir / "bare.db", steps);
    auto head = vault.head(plan);
    if (!bareDb || !head)
        return report.note("Saving among many records was not measured: a file was refused.");
    SQLite::Statement insert(bareDb.value()->sql(), "INSERT INTO kept(body) VALUES (?)");
    const auto put = [&](const std::string &body) {
        insert.reset();
        insert.bind(1, body.data(), static_cast<int>(body.size()));
        insert.exec();
    };
    {
        storage::Transaction together(*bareDb.value());
        for (int i = 0; i < kRecords; ++i)
            put(planBody(i));
        together.commit();
    }
    Times ours, bare;
    for (int i = 0; i < setting.runs * kCommitsARun; ++i) { // in turn, so that what else the disk does falls on both
        vault::Record next = head.value();
        next.body = planBody(i);
        bool kept = false;
        ours.add(timed([&] { kept = vault.append(next).ok(); }));
        bare.add(timed([&] { put(planBody(i)); }));
        if (!kept)
            return report.note("Saving among many records was not measured: a write was refused.");
    }
    for (const double part : {0.5, 0.99})
        report.add({std::string("An edit saved among 10,000 records") + (part < 0.9 ? ", median" : ", 99th of 100"),
                    inWords(ours.at(part)), "bare SQLite commit " + inWords(bare.at(part)),
                    ours.at(part) / bare.at(part), part < 0.9 ? "" : "under 500 ms"});
}

constexpr int kPlans = 200, kRevisions = 100;

/// 200 plans of eight kilobytes as they were last written, each written @p revisions times.
bool measureHeads(const Setting &setting, int revisions, Times &all, Times &one)
{
    const test::TempDir dir;
    const storage::SystemClock clock;
    platform::FileKeyStore keys(dir.path());
    const auto vault = opened(dir, keys, clock, kCheap);
    if (!vault->setUp(kPassphrase, vault::WordLanguage::English).ok() || !vault->noteRecoveryWords().ok())
        return false;
    const std::string body = R"({"title":"Sample plan","items":[")" + std::string(8000, 'x') + R"("]})";
    std::string last;
    for (int i = 0; i < kPlans; ++i) {
        const auto person = vault->addPerson("{}");
        const auto first = person ? vault->append(vault::Record{
            .id = {}, .personId = person.value(), .kind = "plan", .deviceId = {}, .body = body}) : person.failure();
        if (!first)
            return false;
        last = first.value().id;
        std::vector<vault::Record> more(static_cast<std::size_t>(revisions - 1), first.value());
        if (!more.empty() && !vault->appendAll(std::move(more)))
            return false;
    }
    bool fine = true;
    for (int i = 0; i < setting.runs; ++i) {
        all.add(timed([&] {
            const auto heads = vault->heads("plan");
            fine = heads.ok() && heads.value().size() == kPlans && fine;
        }));
        one.add(timed([&] { fine = vault->head(last).ok() && fine; }));
    }
    return fine;
}

/// Whether a list grows with what was written long ago.
void measureRevisions(const Setting &setting, Report &report)
{
    Times once, many, oneOfOnce, oneOfMany;
    if (!measureHeads(setting, 1, once, oneOfOnce) || !measureHeads(setting, kRevisions, many, oneOfMany))
        return report.note("Plans of many revisions were not measured: a write was refused.");
    report.add({"All of 200 plans, each written 100 times, median", inWords(many.at(0.5)),
                "each written once " + inWords(once.at(0.5)), many.at(0.5) / once.at(0.5), "1.3"});
    report.add({"One plan written 100 times, median", inWords(oneOfMany.at(0.5)),
                "written once " + inWords(oneOfOnce.at(0.5)), oneOfMany.at(0.5) / oneOfOnce.at(0.5), "1.3"});
}

/// A vault of 10,000 records: opened, read, an edit saved, Home over it.
void measureMany(const Setting &setting, Report &report)
{
    const test::TempDir dir, none, bare;
    const storage::SystemClock clock;
    platform::FileKeyStore keys(dir.path());
    std::string plan;
    {
        const auto vault = opened(dir, keys, clock, kCheap);
        if (!vault->setUp(kPassphrase, vault::WordLanguage::English).ok() || !vault->noteRecoveryWords().ok()
            || !fill(*vault, plan))
            return report.note("A vault of 10,000 records was not measured: it could not be made here.");
    }
    Times open, unlock, people, plans;
    const double before = peakMegabytes();
    bool fine = true;
    for (int i = 0; i < setting.runs; ++i) {
        std::unique_ptr<vault::Vault> vault;
        open.add(timed([&] { vault = opened(dir, keys, clock, kCheap); }));
        unlock.add(timed([&] { fine = vault->unlock(kPassphrase).integrity.whole() && fine; }));
        people.add(timed([&] { fine = vault->heads("person").ok() && fine; }));
        plans.add(timed([&] { fine = vault->heads("plan").ok() && fine; }));
    }
    if (!fine)
        return report.note("A vault of 10,000 records was not measured: a run did not read it whole.");
    report.add({"Open and check a vault of 10,000 records", inWords(open.at(0.5)), "", 0, ""});
    report.add({"Unlock it, every row counted against the ledger (key derivation left out)", inWords(unlock.at(0.5)),
                "", 0, ""});
    report.add({"Read its 500 people", inWords(people.at(0.5)), "", 0, ""});
    report.add({"Read its 4,500 plans", inWords(plans.at(0.5)), "", 0, ""});
    report.add({"Memory that all this added at most", oneDecimal(peakMegabytes() - before) + " MB", "", 0, ""});
    {
        const auto vault = opened(dir, keys, clock, kCheap);
        if (vault->unlock(kPassphrase).result == vault::UnlockResult::Opened)
            measureEdits(setting, bare, *vault, plan, report);
    }
    Times full, empty;
    for (int i = 0; i <= setting.runs; ++i) { // the first warms the disk's cache
        const double a = startUs(setting, dir.path()), b = startUs(setting, none.path());
        if (a <= 0 || b <= 0)
            return report.note(
                "Home over 10,000 records was not measured: handrail is not beside this program, or did not show a frame.");
        if (i > 0) {
            full.addUs(a);
            empty.addUs(b);
        }
    }
    report.add({"Start to Home with 10,000 records", inWords(full.at(0.5)), "with none " + inWords(empty.at(0.5)),
                full.at(0.5) / empty.at(0.5), ""});
    const double fullMb = homeMegabytes(setting, dir.path()), emptyMb = homeMegabytes(setting, none.path());
    if (fullMb > 0 && emptyMb > 0)
        report.add({"Memory at Home with 10,000 records (locked)", oneDecimal(fullMb) + " MB",
                    "with none " + oneDecimal(emptyMb) + " MB", fullMb / emptyMb, ""});
    report.note(
        "The search on every screen reads content and the directory, never records: it costs the same with 10,000 of them.");
}

} // namespace

void measureVault(const Setting &setting, Report &report)
{
    measureRevisions(setting, report);
    measureMany(setting, report); // first: the key's memory would hide what reading takes
    measureUnlock(setting, report);
}

} // namespace handrail::bench
