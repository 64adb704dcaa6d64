#include "benches.h"

#include "platform/linux/filekeystore.h"
#include "storage/clock.h"
#include "storage/database.h"
#include "support/tempdir.h"
#include "vault/vault.h"

namespace handrail::bench {
namespace {

constexpr int kCommitsARun = 20;
constexpr vault::KdfCost kCheap{1, 8192}; // the passphrase is not what is measured

/// As long as a plan of eight items is as JSON.
std::string planBody(int i)
{
    return R"({"title":"Sample plan","revision":)" + std::to_string(i) + R"(,"items":[")" + std::string(1500, 'x') + R"("]})";
}

/// What any app that keeps its word pays: one row, one commit that the disk confirmed.
Times bareCommits(const std::filesystem::path &file, int count, std::size_t bytes)
{
    const storage::Migration steps[] = {{1, "CREATE TABLE kept (id INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT"}};
    auto opened = storage::Database::open(file, steps);
    Times times;
    if (!opened)
        return times;
    SQLite::Statement insert(opened.value()->sql(), "INSERT INTO kept(body) VALUES (?)");
    const std::string body(bytes, 'x');
    for (int i = 0; i < count; ++i) {
        times.add(timed([&] {
            insert.reset();
            insert.bind(1, body.data(), static_cast<int>(body.size()));
            insert.exec();
        }));
    }
    return times;
}

void addLines(Report &report, const std::string &what, const Times &ours, const Times &bare)
{
    for (const double part : {0.5, 0.99}) {
        report.add({what + (part < 0.9 ? ", median" : ", 99th of 100"), inWords(ours.at(part)),
                    "bare SQLite commit " + inWords(bare.at(part)), ours.at(part) / bare.at(part),
                    part < 0.9 ? "" : "under 500 ms"});
    }
}

} // namespace

void measureSave(const Setting &setting, Report &report)
{
    const test::TempDir dir;
    const storage::SystemClock clock;
    platform::FileKeyStore keys(dir.path());
    auto opened = vault::Vault::open(dir / "vault.db", {keys, nullptr, clock}, kCheap);
    vault::Vault &vault = *opened.vault;
    if (!vault.setUp("four plain words here", vault::WordLanguage::English).ok())
        return report.note("Saving was not measured: the vault could not be set up here.");
    const auto person = vault.addPerson(R"({"name":"Robin Sample"})");
    vault::Record first;
    first.personId = person.ok() ? person.value() : std::string();
    first.kind = "plan";
    first.body = planBody(0);
    auto plan = vault.append(first);
    if (!plan.ok())
        return report.note("Saving was not measured: the vault took no record here.");

    const int count = setting.runs * kCommitsARun;
    Times revisions, drafts;
    for (int i = 1; i <= count; ++i) {
        vault::Record next = plan.value();
        next.body = planBody(i);
        bool kept = false;
        revisions.add(timed([&] { kept = vault.append(next).ok(); }));
        const std::string draft = R"({"text":"walk by the water )" + std::to_string(i) + R"("})";
        drafts.add(timed([&] { kept = vault.keepDraft("plan/sample/field", draft).ok() && kept; }));
        if (!kept)
            return report.note("Saving was not measured: a write was refused.");
    }
    addLines(report, "A plan's new revision, sealed and on disk", revisions,
             bareCommits(dir / "revisions.db", count, planBody(1).size()));
    addLines(report, "A draft while typing, sealed and on disk", drafts, bareCommits(dir / "drafts.db", count, 40));
}

} // namespace handrail::bench
