#include "vault/killedlines.h"
#include "vault/vaultsupport.h"

#include <algorithm>
#include <csignal>
#include <map>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace handrail;
using namespace handrail::test;
using namespace handrail::vault;

namespace {

int rounds()
{
    const char *asked = std::getenv("HANDRAIL_KILL_ROUNDS");
    return asked != nullptr ? std::max(1, std::atoi(asked)) : 300;
}

struct Confirmed {
    std::vector<int> entries;             ///< in order
    std::map<std::string, int> revisions; ///< last of each record
    std::map<std::string, int> drafts;
    int state = -1;
    int lines = 0;
    bool setUp = false;
};

/// Starts the program, kills it at @p afterUs microseconds past its first word, and reads what it had confirmed.
Confirmed killOnce(const std::filesystem::path &folder, const char *mode, int seed, int afterUs)
{
    int ends[2];
    EXPECT_EQ(pipe(ends), 0);
    const std::string seedText = std::to_string(seed);
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        execl(HANDRAIL_KILLED, HANDRAIL_KILLED, folder.c_str(), mode, seedText.c_str(), static_cast<char *>(nullptr));
        _exit(127);
    }
    close(ends[1]);
    std::string said;
    char buffer[4096];
    ssize_t size = read(ends[0], buffer, sizeof buffer); // blocks until it is ready
    if (size > 0)
        said.append(buffer, static_cast<std::size_t>(size));
    usleep(static_cast<useconds_t>(afterUs));
    kill(child, SIGKILL);
    while ((size = read(ends[0], buffer, sizeof buffer)) > 0)
        said.append(buffer, static_cast<std::size_t>(size));
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "it stopped by itself with " << WEXITSTATUS(status);

    Confirmed confirmed;
    for (std::size_t from = 0, end; (end = said.find('\n', from)) != std::string::npos; from = end + 1) {
        char what = 0, where[64] = {};
        int number = 0;
        if (std::sscanf(said.c_str() + from, "%c %63s %d", &what, where, &number) != 3)
            continue;
        ++confirmed.lines;
        switch (what) {
        case 'E': confirmed.entries.push_back(number); break;
        case 'R': confirmed.revisions[where] = number; break;
        case 'D': confirmed.drafts[where] = number; break;
        case 'S': confirmed.state = number; break;
        case 'U': confirmed.setUp = true; break;
        default: break;
        }
    }
    return confirmed;
}

/// One more may have been committed than was said: the kill can fall between the commit and the word.
bool isOrNext(const std::string &body, int number)
{
    return body == bodyFor(number) || body == bodyFor((number + 1) & 0xffffff);
}

} // namespace

TEST(Kill, LosesNothingConfirmedAndOpensEveryTime)
{
    VaultHouse house;
    ASSERT_TRUE(house.openSetUp().addPerson("{}").ok());
    house.close();
    std::mt19937 random(std::random_device{}());
    std::vector<int> written;
    int lines = 0;
    for (int round = 0; round < rounds(); ++round) {
        const bool locked = round % 3 == 2;
        const Confirmed confirmed = killOnce(house.dir.path(), locked ? "locked" : "unlocked", static_cast<int>(random() & 0xffffff),
                                             static_cast<int>(random() % 40'000));
        lines += confirmed.lines;
        house.reopenUnlocked();
        ASSERT_FALSE(house.damagedKeptAt) << "round " << round;
        ASSERT_TRUE(house.reply.integrity.whole()) << "round " << round;
        for (const auto &[id, number] : confirmed.revisions)
            ASSERT_TRUE(isOrNext(house->head(id).value().body, number)) << "round " << round;
        for (const auto &[id, number] : confirmed.drafts)
            ASSERT_TRUE(isOrNext(house->draft("plan/" + id).value().value_or(""), number)) << "round " << round;
        if (confirmed.state >= 0) {
            ASSERT_TRUE(isOrNext(house->state("run/a").value().value_or(""), confirmed.state)) << "round " << round;
        }
        const std::vector<std::string> all = bodies(*house, "visit");
        const std::size_t before = written.size();
        ASSERT_GE(all.size(), before + confirmed.entries.size()) << "round " << round;
        ASSERT_LE(all.size(), before + confirmed.entries.size() + 1) << "round " << round;
        for (std::size_t i = 0; i < confirmed.entries.size(); ++i)
            ASSERT_EQ(all[before + i], bodyFor(confirmed.entries[i])) << "round " << round;
        written.resize(all.size());
    }
    EXPECT_TRUE(house->verify().value().whole());
    RecordProperty("confirmations", lines);
    std::printf("%d rounds, %d confirmations, none lost\n", rounds(), lines);
    EXPECT_GT(lines, rounds());
}

TEST(Kill, LosesNothingAroundTheFirstSetup)
{
    std::mt19937 random(std::random_device{}());
    int before = 0, after = 0;
    for (int round = 0; round < std::max(1, rounds() / 3); ++round) {
        VaultHouse house;
        const Confirmed confirmed = killOnce(house.dir.path(), "setup", static_cast<int>(random() & 0xffffff),
                                             static_cast<int>(random() % 250'000));
        house.open();
        ASSERT_FALSE(house.damagedKeptAt);
        if (house->state() == State::NoVault) {
            ++before;
            ASSERT_FALSE(confirmed.setUp);
            ASSERT_TRUE(house->setUp(kPassphrase, WordLanguage::English).ok());
        } else {
            ++after;
            ASSERT_EQ(house->unlock(kPassphrase).result, UnlockResult::Opened);
        }
        EXPECT_FALSE(house.local.read("provisional").value());
        const std::vector<std::string> all = bodies(*house, "visit");
        ASSERT_GE(all.size(), confirmed.entries.size());
        ASSERT_LE(all.size(), confirmed.entries.size() + 1);
        for (std::size_t i = 0; i < confirmed.entries.size(); ++i)
            ASSERT_EQ(all[i], bodyFor(confirmed.entries[i]));
        EXPECT_TRUE(house->verify().value().whole());
    }
    std::printf("killed %d times before setup was done, %d times after\n", before, after);
}
