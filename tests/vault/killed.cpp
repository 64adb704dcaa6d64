// A small program that is killed: it writes to a vault and says on standard output what was confirmed.
//   killed FOLDER MODE SEED    MODE: unlocked, locked, setup, renew, erase, restore as fast as it can, for ever; the
//   deeds below, once
#include "vault/backup.h"
#include "vault/killedlines.h"
#include "vault/snapshots.h"
#include "vault/stopped.h"
#include "vault/vaultsupport.h"

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;

namespace {

void say(char what, const std::string &where, int number)
{
    char line[128];
    const int size = std::snprintf(line, sizeof line, "%c %s %d\n", what, where.c_str(), number);
    if (write(STDOUT_FILENO, line, static_cast<std::size_t>(size)) != size)
        std::_Exit(3);
}

void must(bool done, int code)
{
    if (!done)
        std::_Exit(code);
}

struct Program {
    std::filesystem::path folder;
    storage::SystemClock clock;
    platform::FileKeyStore local{folder};
    std::unique_ptr<Vault> vault;
    Progress progress;

    std::filesystem::path file() const { return folder / "vault.db"; }
    void open() { vault = Vault::open(file(), {local, nullptr, clock}, kCheap).vault; }
    bool unlock(const std::string &passphrase, const std::string &peer = {})
    {
        return vault->unlock(passphrase, peer).result == UnlockResult::Opened;
    }
    std::string idOf(const char *kind)
    {
        const auto heads = vault->heads(kind);
        return heads && !heads.value().empty() ? heads.value()[0].id : std::string();
    }

    [[noreturn]] void writeOn(const std::string &mode)
    {
        std::string plan, person;
        if (mode == "unlocked") {
            person = idOf("person");
            plan = idOf("plan");
            must(!person.empty(), 5);
        }
        const int start = std::rand();
        const int setUpAt = std::rand() % 12;
        say('.', "ready", 0);
        for (int i = 0;; ++i) {
            const int number = (start + i) & 0xffffff;
            const std::string body = bodyFor(number);
            if (mode == "unlocked") {
                const auto kept =
                    vault->append(Record{.id = plan, .personId = person, .kind = "plan", .deviceId = {}, .body = body});
                must(kept.ok(), 6);
                plan = kept.value().id;
                say('R', plan, number);
                must(vault->keepDraft("plan/" + plan, body).ok(), 7);
                say('D', plan, number);
            }
            must(vault->append(mark("visit", body)).ok(), 8);
            say('E', "visit", number);
            must(vault->keepState("run/a", body).ok(), 9);
            say('S', "run/a", number);
            if (mode == "setup" && i == setUpAt) {
                must(vault->setUp(kPassphrase, WordLanguage::English).ok(), 10);
                say('U', "set-up", number);
            }
        }
    }

    [[noreturn]] void renew(int number)
    {
        say('.', "ready", 0);
        countFromHere();
        for (;; ++number) {
            must(vault->changePassphrase(passphraseFor(number), passphraseFor(number + 1)).ok(), 11);
            say('P', "passphrase", number + 1);
            must(vault->renewRecoveryWords(WordLanguage::English).ok(), 12);
            must(vault->addPeer("Bo", kBo, WordLanguage::Spanish).ok(), 13);
            const std::string bo = vault->peers().value().back().id;
            say('A', bo, 0);
            must(vault->removePeer(bo).ok(), 14);
            say('X', bo, 0);
        }
    }

    std::string somebody(int number)
    {
        const auto person = vault->addPerson(bodyFor(number));
        must(person.ok(), 15);
        const auto plan = vault->append(
            Record{.id = {}, .personId = person.value(), .kind = "plan", .deviceId = {}, .body = bodyFor(number)});
        must(plan.ok() && vault->keepDraft("plan/" + plan.value().id, "typed").ok(), 16);
        must(vault->append(mark("v" + person.value(), "said")).ok()
                 && vault->joinVisit("v" + person.value(), person.value()).ok(),
             17);
        return person.value();
    }

    [[noreturn]] void erase(int number)
    {
        say('.', "ready", 0);
        countFromHere();
        for (;; ++number) {
            const std::string person = somebody(number & 0xffff);
            say('A', person, 0);
            if (number % 4 == 0)
                must(takeSnapshot(file(), clock.now().wallMs, progress).ok(), 18);
            must(vault->erase(person).ok(), 19);
            say('X', person, 0);
        }
    }

    void restoreOnce()
    {
        must(prepareRestore(folder / "paper.handrail", file(), kBo, progress).ok(), 20);
        must(vault->adoptRestored().ok(), 21);
        must(unlock(kPassphrase), 22);
    }

    [[noreturn]] void restore()
    {
        say('.', "ready", 0);
        countFromHere();
        for (int i = 0;; ++i) {
            restoreOnce();
            say('A', "restored", i);
        }
    }

    /// What it was told of the deed; a full disk may refuse it.
    bool once(const std::string &deed)
    {
        if (deed == "open" || deed == "bring-forward") {
            open();
            const auto peers = vault->peers();
            const std::string first = peers && !peers.value().empty() ? peers.value()[0].id : std::string();
            return unlock(kPassphrase, first);
        }
        if (deed == "passphrase")
            return vault->changePassphrase(kPassphrase, passphraseFor(1)).ok();
        if (deed == "words")
            return vault->renewRecoveryWords(WordLanguage::English).ok();
        if (deed == "remove-peer")
            return vault->removePeer(vault->peers().value().back().id).ok();
        if (deed == "erase-one")
            return vault->erase(idOf("person")).ok();
        if (deed == "restore-one")
            return prepareRestore(folder / "paper.handrail", file(), kBo, progress).ok() && vault->adoptRestored().ok()
                   && unlock(kPassphrase);
        std::_Exit(23);
    }
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    Program program{.folder = argv[1], .clock = {}, .vault = {}, .progress = {}};
    const std::string mode = argv[2];
    const int seed = std::atoi(argv[3]);
    std::srand(static_cast<unsigned>(seed));
    const bool opensItself = mode == "open" || mode == "bring-forward";
    if (!opensItself)
        program.open();
    if (mode == "locked" || mode == "setup")
        program.writeOn(mode);
    if (!opensItself)
        must(program.unlock(mode == "renew" ? passphraseFor(seed) : kPassphrase), 4);
    if (mode == "unlocked")
        program.writeOn(mode);
    if (mode == "renew")
        program.renew(seed);
    if (mode == "erase")
        program.erase(seed);
    if (mode == "restore")
        program.restore();
    say('.', "ready", 0);
    countFromHere();
    const bool done = program.once(mode);
    const int steps = countedSoFar();
    say(done ? 'Y' : 'N', mode, steps);
    for (;;) // what stands now is what counts: it is killed, not ended
        pause();
}
