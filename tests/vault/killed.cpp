// A small program that is killed: it writes to a vault as fast as it can and says on standard output what was confirmed.
//   killed FOLDER MODE SEED    MODE: unlocked, locked, setup
#include "vault/killedlines.h"
#include "vault/vaultsupport.h"

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

using namespace handrail;
using namespace handrail::vault;

namespace {

void say(char what, const std::string &where, int number)
{
    char line[128];
    const int size = std::snprintf(line, sizeof line, "%c %s %d\n", what, where.c_str(), number);
    if (write(STDOUT_FILENO, line, static_cast<std::size_t>(size)) != size)
        std::_Exit(3);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    const std::filesystem::path folder = argv[1];
    const std::string mode = argv[2];
    std::srand(static_cast<unsigned>(std::atoi(argv[3])));
    const storage::SystemClock clock;
    platform::FileKeyStore local(folder);
    auto opened = Vault::open(folder / "vault.db", {local, nullptr, clock}, test::kCheap);
    Vault &vault = *opened.vault;
    if (mode == "unlocked" && vault.unlock(test::kPassphrase).result != UnlockResult::Opened)
        return 4;
    std::string plan, person;
    if (mode == "unlocked") {
        const auto people = vault.heads("person");
        if (!people || people.value().empty())
            return 5;
        person = people.value()[0].id;
        const auto plans = vault.heads("plan");
        if (plans && !plans.value().empty())
            plan = plans.value()[0].id;
    }
    const int start = std::rand();
    const int setUpAt = std::rand() % 12;
    say('.', "ready", 0);
    for (int i = 0;; ++i) {
        const int number = (start + i) & 0xffffff;
        if (mode == "unlocked") {
            const std::string body = test::bodyFor(number);
            const auto kept = vault.append(Record{.id = plan, .personId = person, .kind = "plan", .deviceId = {}, .body = body});
            if (!kept)
                return 6;
            plan = kept.value().id;
            say('R', plan, number);
            if (!vault.keepDraft("plan/" + plan, body))
                return 7;
            say('D', plan, number);
        }
        if (!vault.append(test::mark("visit", test::bodyFor(number))))
            return 8;
        say('E', "visit", number);
        if (!vault.keepState("run/a", test::bodyFor(number)))
            return 9;
        say('S', "run/a", number);
        if (mode == "setup" && i == setUpAt) {
            if (!vault.setUp(test::kPassphrase, WordLanguage::English))
                return 10;
            say('U', "set-up", number);
        }
    }
}
