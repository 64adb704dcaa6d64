// What a thumb waits for in Now: a mark from the tap to the disk, locked or not, and a keystroke of the one search box.
#include "benches.h"

#include "crisis/crisislog.h"
#include "library/compiler/compiler.h"
#include "library/compiler/writer.h"
#include "library/library.h"
#include "platform/linux/filekeystore.h"
#include "storage/database.h"
#include "support/tempdir.h"
#include "vault/vault.h"

namespace handrail::bench {
namespace {

constexpr vault::KdfCost kCheap{1, 8192}; // the passphrase is not what is measured
constexpr int kMarksARun = 20;

/// Apply the tap, find what changed, commit the entry and the run's state: what stands between 'saving' and the time on
/// the mark.
Times marks(vault::Vault &vault, const library::Protocol &protocol, int count)
{
    const storage::SystemClock clock;
    Times times;
    crisis::Run run = crisis::begin(protocol, crisis::randomId(), crisis::randomId(), clock.now());
    for (int i = 0; i < count; ++i) {
        times.add(timed([&] {
            const storage::Moment now = clock.now();
            crisis::Run next = crisis::apply(protocol, run, crisis::Write{protocol.doseMark}, now);
            crisis::Unsaved writes{
                crisis::changes(run, next, now).entries, {{crisis::runSlot(next), crisis::toJson(next)}}, {}};
            if (!crisis::commit(vault, writes))
                std::abort();
            run = std::move(next);
        }));
        if (run.marks.size() > 8) // a run of eight doses is a long one
            run = crisis::begin(protocol, crisis::randomId(), run.visitId, clock.now());
    }
    return times;
}

void addLines(Report &report, const std::string &what, const Times &times, const char *against, const char *aim)
{
    for (const double part : {0.5, 0.99})
        report.add({what + (part < 0.9 ? ", median" : ", 99th of 100"), inWords(times.at(part)), against, 0,
                    part < 0.9 ? "" : aim});
}

} // namespace

void measureNow(const Setting &setting, Report &report)
{
    const test::TempDir dir;
    const auto content = library::compiler::compile(HANDRAIL_SOURCE_DIR "/content");
    if (!content.problems.none() || !library::compiler::write(content, dir / "content.db"))
        return report.note("Now was not measured: the content does not compile here.");
    auto opened = library::Library::openFile((dir / "content.db").string());
    const auto protocol = opened.value().protocol("overdose", "en");

    const storage::SystemClock clock;
    platform::FileKeyStore keys(dir.path());
    auto vault = vault::Vault::open(dir / "vault.db", {keys, nullptr, clock}, kCheap);
    if (!vault.vault->setUp("four plain words here", vault::WordLanguage::English).ok())
        return report.note("Marks were not measured: the vault could not be set up here.");
    addLines(report, "A mark of a run, from tap to disk, unlocked",
             marks(*vault.vault, protocol.value(), setting.runs * kMarksARun), "two sealed commits", "under 100 ms");
    vault.vault->lock();
    addLines(report, "The same while locked (sealed inbox)",
             marks(*vault.vault, protocol.value(), setting.runs * kMarksARun), "two sealed commits", "under 100 ms");

    Times keystrokes;
    for (int run = 0; run < setting.runs; ++run) {
        for (const char *word :
             {"overdose", "not breathing", "overdsoe", "quiere morir", "veteran", "hold", "retención"}) {
            for (std::size_t length = 1; length <= std::char_traits<char>::length(word); ++length)
                keystrokes.add(timed([&] { (void)opened.value().search(std::string(word, length), "en", 30); }));
        }
    }
    addLines(report, "A keystroke in the search box to its rows", keystrokes, "all content, two languages",
             "under 16 ms");
}

} // namespace handrail::bench
